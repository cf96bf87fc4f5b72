// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/iac.h"

#include "core/corpus/text.h"
#include "core/formats/record_list.h"
#include "core/formats/source_file.h"
#include "core/formats/source_post.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejoinder::iac {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Iac)
};

enum Place { Id, Side, Author, Text, Annotations, Parent, Category, Time };
constexpr qsizetype fewest = Parent + 1;

/// Ids are numbers or their digits; never read as numbers.
QString idOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
}

std::optional<SourcePost> postOf(const QJsonArray &fields, const QString &where, std::deque<Record> &records)
{
    SourcePost post;
    post.key = idOf(fields[Id]);
    post.where = where;
    post.author = fields[Author].toString();
    const QString text = cleaned(fields[Text].toString());
    post.text = text.isNull() ? u""_s : text;
    post.parent = idOf(fields[Parent]);
    if (post.parent == u"-1")
        post.parent.clear();
    takeExtra(post, u"side"_s, fields[Side].toString());
    if (fields.size() > Category)
        takeExtra(post, u"category"_s, fields[Category].toString());
    if (fields.size() > Time) {
        if (fields[Time].isDouble()) {
            post.created = fields[Time].toInteger();
            post.precision = Precision::Second;
        } else if (auto problem = takeTime(post, fields[Time].toString())) {
            records.emplace_back(std::move(*problem));
        }
    }
    if (post.key.isEmpty())
        return std::nullopt;
    return post;
}

} // namespace

int recognise(QByteArrayView head, const QString &)
{
    static const QRegularExpression form(
        uR"(^\s*\[\s*\[\s*\[\s*"?\d+"?\s*,\s*(?:null|"[^"]*")\s*,\s*(?:null|"[^"]*")\s*,\s*")"_s);
    return form.match(QString::fromLatin1(head.first(std::min<qsizetype>(head.size(), 1024)))).hasMatch() ? 90 : 0;
}

std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options)
{
    const QByteArray bytes = textBytesOf(device, name, options.pace);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        throw Error(Texts::tr("%1 cannot be read: it is no JSON from byte %2 on (%3). Get the file again.")
                .arg(name)
                .arg(error.offset)
                .arg(error.errorString()));
    const QJsonArray posts = document.array().at(0).toArray();
    if (posts.isEmpty())
        throw Error(Texts::tr("%1 holds no posts as the Internet Argument Corpus writes them. Choose another format.")
                .arg(name));
    std::deque<Record> records;
    SourceThread thread;
    thread.where = Texts::tr("post %1").arg(1);
    const QJsonObject about = document.array().at(2).toObject();
    thread.title = about[u"title"_s].toString();
    thread.url = about[u"url"_s].toString();
    records.emplace_back(std::move(thread));
    int number = 0;
    for (const auto &value : posts) {
        const QString where = Texts::tr("post %1").arg(++number);
        auto post = value.toArray().size() >= fewest ? postOf(value.toArray(), where, records) : std::nullopt;
        if (post)
            records.emplace_back(std::move(*post));
        else
            records.emplace_back(Problem{u"bad-row"_s, where, {}, Texts::tr("This post lacks its id or its text."),
                Texts::tr("It is left out.")});
        if (options.pace)
            options.pace(double(number) / double(posts.size()));
    }
    return std::make_unique<RecordList>(std::move(records));
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    return read(*openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder::iac
