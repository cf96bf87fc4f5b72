// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpora.h"

#include "core/model/iso_time.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

constexpr const char *statusNames[] = {"", " deleted", " removed", " stub", " missing"};
constexpr const char *precisionNames[] = {"", " date", "", " estimated"};

QString line(const QString &text)
{
    QString shown = text;
    return shown.replace(u'\n', u'⏎').replace(u'\t', u'⇥');
}

QString timeOf(const std::optional<qint64> &seconds, Precision precision)
{
    return seconds ? u" "_s + QString::fromLatin1(isoTime(*seconds))
            + QLatin1StringView(precisionNames[static_cast<int>(precision)])
                   : QString();
}

class Printed
{
public:
    void operator()(const SourceThread &thread)
    {
        text += u"== %1 “%2” source “%3” url %4 identity %5%6\n"_s.arg(thread.id, thread.title, thread.source,
            thread.url, thread.identity, timeOf(thread.published, Precision::Second));
    }

    void operator()(const SourcePost &post)
    {
        const bool isArticle = post.kind == PostKind::Article;
        const int depth = isArticle || post.parent.isEmpty() ? 0 : m_depths.value({post.thread, post.parent}, -1) + 1;
        m_depths.insert({post.thread, post.key}, depth);
        const bool isLost = depth == 0 && !post.parent.isEmpty();
        text += QString(2 * depth, u' ') + (isArticle ? u"# "_s : u"- "_s) + post.key
            + (isLost ? u" (answers "_s + post.parent + u')' : QString()) + u" in "_s + post.thread + u" by "_s
            + (post.author.isNull() ? u"nobody"_s : post.author) + timeOf(post.created, post.precision)
            + (post.kind == PostKind::Placeholder ? u" placeholder"_s : QString())
            + QLatin1StringView(statusNames[static_cast<int>(post.status)])
            + (post.score ? u" score %1"_s.arg(*post.score) : QString())
            + (post.rank ? u" rank %1"_s.arg(*post.rank) : QString())
            + (post.suspicion ? u" suspected "_s + post.suspicion->parent : QString())
            + (post.text ? u": "_s + line(*post.text) : u" without text"_s) + u'\n';
        if (!post.extras.isEmpty())
            text += QString(2 * depth + 2, u' ')
                + QString::fromUtf8(QJsonDocument(post.extras).toJson(QJsonDocument::Compact)) + u'\n';
    }

    void operator()(const SourceRow &) { text += u"a row of researchers\n"_s; }

    void operator()(const Problem &problem)
    {
        text += u"! %1, %2: %3 %4\n"_s.arg(problem.kind, problem.where, problem.what, problem.outcome);
    }

    QString text;

private:
    QHash<std::pair<QString, QString>, int> m_depths;
};

} // namespace

QStringList sourcesOf(const Format &format, const QString &folder)
{
    QStringList sources;
    const auto suffixes = QString::fromLatin1(format.suffixes).split(u' ', Qt::SkipEmptyParts);
    for (const auto &info : QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (info.isDir() || suffixes.contains(info.suffix()))
            sources << info.filePath();
    }
    return sources;
}

QStringList sourcesOf(const Format &format)
{
    return sourcesOf(format, QStringLiteral(TEST_DATA "/") + QLatin1StringView(format.id));
}

QString sharedData()
{
    for (const auto *folder : {SOURCE_DIR "/../shared/data", SOURCE_DIR "/../../shared/data"}) {
        if (QFileInfo(QLatin1StringView(folder)).isDir())
            return QDir(QLatin1StringView(folder)).canonicalPath();
    }
    return {};
}

QString printRecords(RecordReader &reader)
{
    Printed printed;
    while (auto record = reader.next())
        std::visit(printed, *record);
    return printed.text;
}

} // namespace rejoinder::test
