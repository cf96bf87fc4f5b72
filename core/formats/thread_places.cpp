// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thread_places.h"

#include "core/formats/codebook_table.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder::thread_places {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ThreadPlaces)
};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString textOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    return value.isString() ? value.toString() : QString();
}

std::optional<qint64> numberOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

int placeOf(const QJsonObject &object, const char *key)
{
    return int(numberOf(object, key).value_or(0));
}

QJsonObject placed(const ThreadText::Place &place, const QHash<Id<Post>, QString> &keys)
{
    const Post &post = place.read.post;
    QJsonObject object{{u"key"_s, post.key}, {u"kind"_s, nameOf(post.kind)}, {u"status"_s, nameOf(post.status)},
        {u"author"_s, orNull(place.read.author)}, {u"created"_s, orNull(post.created)},
        {u"precision"_s, nameOf(post.precision)}, {u"rank"_s, post.rank}, {u"heading"_s, place.heading},
        {u"begin"_s, place.begin}, {u"end"_s, place.end}, {u"text"_s, !place.read.sha256.isEmpty()}};
    if (post.kind != PostKind::Article)
        object.insert(u"parent"_s, keys.value(post.parent));
    if (place.read.shownParent != post.parent)
        object.insert(u"shownParent"_s, keys.value(place.read.shownParent));
    if (post.score)
        object.insert(u"score"_s, *post.score);
    if (!post.extras.isEmpty())
        object.insert(u"extras"_s, QJsonDocument::fromJson(post.extras.toUtf8()).object());
    return object;
}

PlacedPost postIn(const QJsonObject &object, const QString &where)
{
    PlacedPost placed;
    SourcePost &post = placed.post;
    post.key = textOf(object, "key");
    post.kind = named<PostKind>(textOf(object, "kind")).value_or(PostKind::Comment);
    // What answers the article names no parent.
    const auto parentOf = [&](const char *key) {
        const QString parent = textOf(object, key);
        return parent == "article"_L1 ? QString() : parent;
    };
    post.parent = parentOf("parent");
    post.correctedParent = textOf(object, "shownParent");
    post.author = textOf(object, "author");
    post.created = numberOf(object, "created");
    post.precision = named<Precision>(textOf(object, "precision")).value_or(Precision::None);
    post.status = named<PostStatus>(textOf(object, "status")).value_or(PostStatus::Ok);
    post.rank = placeOf(object, "rank");
    if (const auto score = numberOf(object, "score"))
        post.score = int(*score);
    post.extras = object.value("extras"_L1).toObject();
    post.where = where;
    placed.hasText = object.value("text"_L1).toBool();
    placed.heading = placeOf(object, "heading");
    placed.begin = placeOf(object, "begin");
    placed.end = placeOf(object, "end");
    return placed;
}

PlacedThread threadIn(const QJsonObject &object, const QString &where)
{
    PlacedThread placed;
    SourceThread &thread = placed.thread;
    thread.id = textOf(object, "thread");
    thread.uid = QUuid::fromString(textOf(object, "uid"));
    thread.title = textOf(object, "title");
    thread.standfirst = textOf(object, "standfirst");
    thread.source = textOf(object, "source");
    thread.url = textOf(object, "url");
    thread.published = numberOf(object, "published");
    thread.imported = numberOf(object, "imported");
    thread.importedFrom = textOf(object, "importedFrom");
    thread.where = where;
    placed.words = textOf(object, "words");
    for (const auto posts = object.value("posts"_L1).toArray(); const QJsonValue &post : posts) {
        placed.posts.push_back(postIn(post.toObject(), where));
        placed.posts.back().post.thread = thread.id;
    }
    return placed;
}

Head headIn(const QJsonObject &object, const QString &where)
{
    Head head;
    for (const auto coders = object.value("coders"_L1).toArray(); const QJsonValue &value : coders) {
        const QJsonObject person = value.toObject();
        Coder coder;
        coder.header.uid = uidNamed(letter::coder, textOf(person, "id"));
        coder.name = textOf(person, "name");
        coder.kind = named<CoderKind>(textOf(person, "kind")).value_or(CoderKind::Person);
        coder.colour = placeOf(person, "colour");
        if (!coder.header.uid.isNull())
            head.coders.push_back({coder, textOf(person, "folder")});
    }
    std::vector<CodebookEntry> entries;
    for (const auto codes = object.value("codes"_L1).toArray(); const QJsonValue &value : codes) {
        CodebookEntry entry;
        entry.where = where;
        for (const auto cells = value.toObject(); const QString &column : cells.keys())
            entry.cells.insert(column, cells.value(column).toString());
        entries.push_back(std::move(entry));
    }
    head.codes = codesOf(entries);
    const QJsonObject labels = object.value("labels"_L1).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        head.labels.insert(label.key(), uidNamed(letter::code, label.value().toString()));
    head.counting = textOf(object, "counting");
    return head;
}

std::map<QUuid, More> moreIn(const QJsonObject &rows)
{
    std::map<QUuid, More> more;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const QJsonObject object = row.value().toObject();
        More &of = more[QUuid::fromString(row.key())];
        of.coder = uidNamed(letter::coder, textOf(object, "coder"));
        of.type = uidNamed(letter::code, textOf(object, "type"));
        of.memo = uidNamed(letter::memo, textOf(object, "memo"));
        if (const auto certainty = numberOf(object, "certainty"); certainty && *certainty >= 1 && *certainty <= 3)
            of.certainty = int(*certainty);
        of.created = numberOf(object, "created").value_or(0);
        of.modified = numberOf(object, "modified").value_or(0);
        of.question = object.value("question"_L1).toBool();
        of.note = textOf(object, "note");
    }
    return more;
}

} // namespace

QByteArray lineOf(const Head &head)
{
    QJsonArray coders;
    for (const auto &[coder, folder] : head.coders)
        coders.append(QJsonObject{{u"id"_s, externalName(letter::coder, coder.header.uid)}, {u"name"_s, coder.name},
            {u"kind"_s, nameOf(coder.kind)}, {u"colour"_s, coder.colour}, {u"folder"_s, folder}});
    QJsonArray codes;
    const Codebook codebook(head.codes);
    const QStringList columns = codebookColumns();
    for (const Code &code : codebook.codes()) {
        QJsonObject row;
        const QStringList cells = codebookCells(code, codebook);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!cells[i].isEmpty())
                row.insert(columns[i], cells[i]);
        }
        codes.append(row);
    }
    QJsonObject labels;
    for (const auto &[label, code] : head.labels.asKeyValueRange())
        labels.insert(label, code.isNull() ? QString() : externalName(letter::code, code));
    QJsonObject object{{u"version"_s, 1}, {u"coders"_s, coders}, {u"codes"_s, codes}, {u"labels"_s, labels}};
    if (!head.counting.isEmpty())
        object.insert(u"counting"_s, head.counting);
    return lineOf(object);
}

QByteArray lineOf(const std::map<QUuid, More> &more)
{
    QJsonObject rows;
    for (const auto &[uid, row] : more) {
        QJsonObject object{{u"created"_s, row.created}, {u"modified"_s, row.modified}};
        if (!row.coder.isNull())
            object.insert(u"coder"_s, externalName(letter::coder, row.coder));
        if (!row.type.isNull())
            object.insert(u"type"_s, externalName(letter::code, row.type));
        if (!row.memo.isNull())
            object.insert(u"memo"_s, externalName(letter::memo, row.memo));
        if (row.certainty)
            object.insert(u"certainty"_s, *row.certainty);
        if (row.question)
            object.insert(u"question"_s, true);
        if (!row.note.isEmpty())
            object.insert(u"note"_s, row.note);
        rows.insert(uid.toString(QUuid::WithoutBraces), object);
    }
    return lineOf(QJsonObject{{u"more"_s, rows}});
}

QByteArray lineOf(const Thread &thread, const ThreadText &text, bool withWords)
{
    QHash<Id<Post>, QString> keys;
    for (const auto &place : text.posts)
        keys.insert(place.read.post.id, place.read.post.key);
    QJsonArray posts;
    for (const auto &place : text.posts)
        posts.append(placed(place, keys));
    QJsonObject object{{u"thread"_s, threadName(thread.uid)}, {u"uid"_s, thread.uid.toString(QUuid::WithoutBraces)},
        {u"title"_s, orNull(thread.title)}, {u"standfirst"_s, orNull(thread.standfirst)},
        {u"source"_s, orNull(thread.source)}, {u"url"_s, orNull(thread.url)},
        {u"published"_s, orNull(thread.published)}, {u"imported"_s, thread.imported},
        {u"importedFrom"_s, orNull(thread.importedFrom)}, {u"posts"_s, posts}};
    if (withWords)
        object.insert(u"words"_s, text.text);
    return lineOf(object);
}

Places read(const QString &text, const QString &name)
{
    Places places;
    int number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QString where = Texts::tr("line %1").arg(++number);
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject())
            throw Error(Texts::tr("%1 is damaged in %2. Export it again, or delete that file to read the texts only.")
                    .arg(name, where));
        const QJsonObject object = document.object();
        if (number == 1)
            places.head = headIn(object, where);
        else if (object.contains("more"_L1))
            places.more = moreIn(object.value("more"_L1).toObject());
        else if (PlacedThread thread = threadIn(object, where); !thread.thread.uid.isNull())
            places.threads.insert(threadName(thread.thread.uid), std::move(thread));
    }
    return places;
}

} // namespace rejoinder::thread_places
