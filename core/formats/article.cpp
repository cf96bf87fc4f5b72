// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/article.h"

#include "core/corpus/text.h"
#include "core/formats/document_text.h"
#include "core/formats/record_list.h"
#include "core/formats/source_file.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejoinder::article {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Article)
};

bool isMarkdown(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == u"md" || suffix == u"markdown";
}

/// "title: …" between two lines of dashes at the beginning of a Markdown text; taken out of it.
QString takeFrontMatter(QString &text)
{
    static const QRegularExpression form(u"\\A---\\n((?:.*\\n){0,100}?)(?:---|\\.\\.\\.)(?:\\n|\\z)"_s);
    static const QRegularExpression title(u"^title:\\s*[\"']?(.*?)[\"']?\\s*$"_s, QRegularExpression::MultilineOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString named = title.match(match.captured(1)).captured(1);
    text.remove(0, match.capturedLength());
    return named;
}

std::deque<Record> recordsOf(QString text, const QString &name)
{
    constexpr int longestTitle = 300;
    SourceThread thread;
    thread.where = Texts::tr("line %1").arg(1);
    if (isMarkdown(name))
        thread.title = takeFrontMatter(text);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (thread.title.isEmpty()) {
        const auto end = text.indexOf(u'\n');
        QString first = (end < 0 ? text : text.first(end)).trimmed();
        if (isMarkdown(name)) {
            static const QRegularExpression hashes(u"^#{1,6}\\s+|\\s+#+$"_s);
            first.remove(hashes);
        }
        if (codePoints(first) <= longestTitle) {
            thread.title = first;
            text = end < 0 ? QString() : text.sliced(end + 1);
            while (text.startsWith(u'\n'))
                text.remove(0, 1);
        }
    }
    SourcePost article;
    article.key = u"article"_s;
    article.kind = PostKind::Article;
    article.where = thread.where;
    if (!text.isEmpty())
        article.text = text;
    std::deque<Record> records;
    records.push_back(std::move(thread));
    records.push_back(std::move(article));
    return records;
}

} // namespace

int recognise(QByteArrayView head, const QString &path)
{
    if (beginsDocument(head))
        return 80;
    // Plain text may be a thread: it is an article only where somebody says so.
    return isMarkdown(path) && !head.trimmed().isEmpty() && !looksBinary(head) ? 40 : 0;
}

std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options)
{
    std::deque<Record> problems;
    constexpr qint64 mark = 4;
    QString text;
    if (device.peek(mark).startsWith("PK"))
        text = documentText(device, name);
    else
        text = sourceText(device, name, options.pace, problems);
    if (text.trimmed().isEmpty())
        throw Error(Texts::tr("%1 is empty: there is nothing to import.").arg(name));
    auto records = recordsOf(std::move(text), name);
    std::ranges::move(problems, std::back_inserter(records));
    return std::make_unique<RecordList>(std::move(records));
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    return read(*openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder::article
