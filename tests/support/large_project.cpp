// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/large_project.h"

#include "core/coding/codebook_file.h"

#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

constexpr int authors = 5'000;

/// Cubed, so that a few words are in nearly every post and most in few.
class Writer
{
public:
    Writer()
    {
        for (int i = 0; i < 1000; ++i)
            m_words << u"word%1 "_s.arg(i);
    }

    QString text(QRandomGenerator &random) const
    {
        QString text;
        text.reserve(320);
        while (text.size() < 300)
            text += m_words[int(1000 * std::pow(random.generateDouble(), 3))];
        if (random.bounded(1000) == 0)
            text += u"seldom";
        return text;
    }

private:
    QStringList m_words;
};

void addAuthors(const Database &db)
{
    auto author = db.prepare("INSERT INTO author (id, name) VALUES (?, ?)");
    for (int id = 1; id <= authors; ++id)
        author.run(id, u"author_%1"_s.arg(id));
}

void addPosts(const Database &db, int posts, int threadSize)
{
    QRandomGenerator random(1);
    const Writer writer;
    auto thread = db.prepare(
        "INSERT INTO thread (id, uid, title, content_hash) VALUES (?, randomblob(16), 'A thread', zeroblob(32))");
    auto link = db.prepare("INSERT INTO thread_batch VALUES (?, 1, 1, 'bench')");
    auto post = db.prepare("INSERT INTO post (id, thread, key, parent, rank, kind, author, created, batch, text) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)");
    auto text = db.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?, ?, zeroblob(32), ?)");
    for (int id = 1; id <= posts; ++id) {
        const int first = id - (id - 1) % threadSize;
        const bool isArticle = id == first;
        if (isArticle) {
            thread.run(first);
            link.run(first);
        }
        text.run(id, id, writer.text(random));
        post.run(id, first, isArticle ? u"article"_s : u"c%1"_s.arg(id - first),
            isArticle ? std::nullopt : std::optional<qint64>(first + random.bounded(id - first)), id - first,
            isArticle ? u"article"_s : u"comment"_s, 1 + random.bounded(authors), 1'700'000'000 + id, id);
    }
}

} // namespace

Store largeProject(const QString &path, int posts, int threadSize)
{
    {
        const Store store = Store::create(path, defaultCodebook());
        const Database &db = store.database();
        // Nobody minds if it is lost.
        db.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
                   "PRAGMA cache_size = -262144");
        Transaction transaction(db);
        db.execute("INSERT INTO batch (uid, revision, modified, source, format, imported)"
                   " VALUES (randomblob(16), 1, 1, 'bench', 'bench', 1)");
        addAuthors(db);
        addPosts(db, posts, threadSize);
        db.execute("INSERT INTO post_search (post_search) VALUES ('rebuild')");
        transaction.commit();
    }
    return Store(path);
}

} // namespace rejoinder::test
