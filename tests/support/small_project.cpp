// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/small_project.h"

#include "core/corpus/text.h"
#include "core/store/row_json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

const QUuid space(u"6f3e8d0a-52c7-4b1e-9d57-2f6f1c0a8b11"_s);

Code code(const QString &name, CodeKind kind, const QString &parent = {})
{
    Code code;
    code.header.uid = codeUid(name);
    code.header.modified = 1;
    code.name = name;
    code.kind = kind;
    if (!parent.isNull())
        code.parent = {codeUid(parent)};
    return code;
}

} // namespace

QUuid codeUid(QStringView name)
{
    return QUuid::createUuidV5(space, name.toUtf8());
}

std::vector<Code> smallCodebook()
{
    return {code(u"Claim"_s, CodeKind::Group), code(u"Fact"_s, CodeKind::Code, u"Claim"_s),
        code(u"Value"_s, CodeKind::Code, u"Claim"_s), code(u"lane"_s, CodeKind::Target),
        code(u"Relation"_s, CodeKind::Group), code(u"rebuts"_s, CodeKind::Relation, u"Relation"_s)};
}

Store smallProject(const QString &path, int comments)
{
    auto store = Store::create(path, smallCodebook());
    addThread(store, u"Harbour Street"_s, comments);
    return store;
}

void addThread(Store &store, const QString &title, int comments)
{
    const auto &db = store.database();
    Transaction transaction(db);
    db.prepare(
          "INSERT INTO batch (uid, revision, modified, source, format, imported) VALUES (?, 1, 1, 'seed', 'seed', 1)")
        .run(QUuid::createUuidV5(space, title.toUtf8() + "batch"));
    const auto batch = db.lastInsertId();
    db.prepare("INSERT INTO thread (uid, title, content_hash) VALUES (?, ?, ?)")
        .run(QUuid::createUuidV5(space, title.toUtf8()), title, QByteArray(32, 'h'));
    const auto thread = db.lastInsertId();
    db.prepare("INSERT INTO thread_batch VALUES (?, ?, 1, 'seed')").run(thread, batch);
    std::optional<qint64> parent;
    for (int i = 0; i <= comments; ++i) {
        const auto key = i == 0 ? u"article"_s : u"c%1"_s.arg(i);
        const auto text = u"The 🙂 words of %1 in “%2”, with an é and more of them."_s.arg(key, title);
        db.prepare("INSERT INTO post (thread, key, parent, rank, kind, batch) VALUES (?, ?, ?, ?, ?, ?)")
            .run(thread, key, parent, i, i == 0 ? u"article"_s : u"comment"_s, batch);
        const auto post = db.lastInsertId();
        db.prepare("INSERT INTO post_text (post, sha256, text) VALUES (?, ?, ?)").run(post, sha256(text), text);
        const auto textId = db.lastInsertId();
        db.prepare("INSERT INTO post_search (rowid, text) VALUES (?, ?)").run(textId, text);
        db.prepare("UPDATE post SET text = ? WHERE id = ?").run(textId, post);
        parent = post;
    }
    transaction.commit();
}

Id<Post> postWithKey(const Store &store, const QString &key)
{
    return store.postNamed(threadName(store.threads().front().uid) + u'.' + key);
}

Annotation annotationOn(const Store &store, Id<Post> post, Uid<Coder> coder, QStringView code, int length)
{
    Annotation annotation;
    annotation.header.uid = QUuid::createUuid();
    annotation.header.owner = coder;
    annotation.post = post;
    annotation.text = store.post(post)->text;
    annotation.code = {codeUid(code)};
    annotation.start = 0;
    annotation.end = length;
    annotation.quote = quoteAt(store.text(post), {0, length});
    annotation.created = 1;
    return annotation;
}

QByteArray dump(const Store &store, bool bookkeeping)
{
    QByteArrayList lines;
    for (const auto &thread : store.threads()) {
        lines.append("thread " + thread.uid.toByteArray() + ' ' + thread.title.toUtf8() + ' '
            + QByteArray::number(thread.imported) + ' ' + thread.importedFrom.toUtf8());
        store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            lines.append("post " + store.nameOf(read.post.id).toUtf8() + " under "
                + store.nameOf(read.shownParent).toUtf8() + ' ' + QByteArray::number(read.position) + ' '
                + read.author.toUtf8() + ' ' + read.text.value_or(QString()).toUtf8());
        });
    }
    for (int kind = 0; kind < static_cast<int>(std::variant_size_v<Row>); ++kind) {
        const auto rowKind = static_cast<RowKind>(kind);
        if (!bookkeeping && (rowKind == RowKind::Tombstone || rowKind == RowKind::Waiting || rowKind == RowKind::Batch))
            continue;
        store.eachRow(rowKind, [&](const Row &row) {
            auto object = QJsonDocument::fromJson(toJson(row, store.names())).object();
            if (!bookkeeping)
                object.remove("revision"_L1);
            lines.append(QByteArray(nameOf(rowKind).data()) + ' ' + headerOf(row).uid.toByteArray() + ' '
                + QJsonDocument(object).toJson(QJsonDocument::Compact));
        });
    }
    std::ranges::sort(lines);
    return lines.join('\n');
}

} // namespace rejoinder::test
