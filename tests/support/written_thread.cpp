// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/written_thread.h"

#include "core/corpus/text.h"

using namespace Qt::StringLiterals;

namespace rejoinder::test {

void addThread(Store &store, const QString &title, std::span<const WrittenPost> posts)
{
    const auto &db = store.database();
    Transaction transaction(db);
    db.prepare(
          "INSERT INTO batch (uid, revision, modified, source, format, imported) VALUES (?, 1, 1, 'seed', 'seed', 1)")
        .run(QUuid::createUuid());
    const auto batch = db.lastInsertId();
    db.prepare("INSERT INTO thread (uid, title, url, published, content_hash) VALUES (?, ?, ?, ?, ?)")
        .run(QUuid::createUuid(), title, u"https://example.org/thread"_s, 1'764'926'040LL, QByteArray(32, 'h'));
    const auto thread = db.lastInsertId();
    db.prepare("INSERT INTO thread_batch VALUES (?, ?, 1, 'seed')").run(thread, batch);
    std::vector<qint64> ids;
    for (const WrittenPost &written : posts) {
        const auto number = static_cast<int>(ids.size());
        std::optional<qint64> author;
        if (!written.author.isEmpty()) {
            db.prepare("INSERT OR IGNORE INTO author (name) VALUES (?)").run(written.author);
            auto found = db.prepare("SELECT id FROM author WHERE name = ?");
            found.bind(written.author);
            if (found.step())
                author = found.integer(0);
        }
        const auto parent = written.parent < 0 ? std::nullopt : std::optional(ids[static_cast<size_t>(written.parent)]);
        db.prepare("INSERT INTO post (thread, key, parent, rank, kind, author, created, created_precision, batch) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, 'second', ?)")
            .run(thread, number == 0 ? u"article"_s : u"c%1"_s.arg(number), parent, number,
                number == 0 ? u"article"_s : u"comment"_s, author, 1'764'926'040LL + 60 * number, batch);
        ids.push_back(db.lastInsertId());
        db.prepare("INSERT INTO post_text (post, sha256, text) VALUES (?, ?, ?)")
            .run(ids.back(), sha256(written.text), written.text);
        const auto textId = db.lastInsertId();
        db.prepare("INSERT INTO post_search (rowid, text) VALUES (?, ?)").run(textId, written.text);
        db.prepare("UPDATE post SET text = ? WHERE id = ?").run(textId, ids.back());
    }
    transaction.commit();
}

} // namespace rejoinder::test
