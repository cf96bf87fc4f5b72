// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/check.h"

#include "core/corpus/text.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString hex(const QUuid &uid)
{
    return uid.toString(QUuid::Id128);
}

void checkFile(const Database &database, QStringList &problems)
{
    auto integrity = database.prepare("PRAGMA integrity_check");
    while (integrity.step()) {
        if (const auto line = integrity.text(0); line != "ok"_L1)
            problems.append(Check::tr("The file's structure: %1").arg(line));
    }
    // Of the rows that have a uid, checkReferences() says which they are.
    auto keys = database.prepare("PRAGMA foreign_key_check");
    while (keys.step()) {
        if (!keys.isNull(1))
            problems.append(Check::tr("Row %3 of %1 names a row of %2 that is not there.")
                    .arg(keys.text(0), keys.text(2))
                    .arg(keys.integer(1)));
    }
}

struct ReferenceColumn
{
    const char *table;
    const char *column;
    const char *target;
    const char *targetColumn;
    /// What a row that is there has to be, in SQL; null: anything. \c t is the target.
    const char *fits;
    const char *sentence; ///< %1 is the row's uid.
};

#define SENTENCE(text) QT_TRANSLATE_NOOP("Check", text)

constexpr ReferenceColumn references[]{
    {"annotation", "owner", "coder", "uid", nullptr, SENTENCE("Annotation a%1 is by a coder who is not there.")},
    {"annotation", "post", "post", "id", nullptr, SENTENCE("Annotation a%1 is on a post that is not there.")},
    {"annotation", "text", "post_text", "id", nullptr,
        SENTENCE("Annotation a%1 was made on a text that is not there.")},
    {"annotation", "code", "code", "uid", "t.kind = 'code'",
        SENTENCE("Annotation a%1 has a code that is not in the codebook.")},
    {"annotation", "target", "code", "uid", "t.kind = 'target'",
        SENTENCE("Annotation a%1 has a target that is not in the codebook.")},
    {"relation", "owner", "coder", "uid", nullptr, SENTENCE("Relation r%1 is by a coder who is not there.")},
    {"relation", "type", "code", "uid", "t.kind = 'relation'",
        SENTENCE("Relation r%1 has a type that is not in the codebook.")},
    {"relation", "source_annotation", "annotation", "uid", nullptr,
        SENTENCE("Relation r%1 begins at an annotation that is not there.")},
    {"relation", "source_post", "post", "id", nullptr, SENTENCE("Relation r%1 begins at a post that is not there.")},
    {"relation", "target_annotation", "annotation", "uid", nullptr,
        SENTENCE("Relation r%1 ends at an annotation that is not there.")},
    {"relation", "target_post", "post", "id", nullptr, SENTENCE("Relation r%1 ends at a post that is not there.")},
    {"memo", "owner", "coder", "uid", nullptr, SENTENCE("Memo m%1 is by a coder who is not there.")},
    {"memo", "about_post", "post", "id", nullptr, SENTENCE("Memo m%1 is about a post that is not there.")},
    {"post_state", "owner", "coder", "uid", nullptr, SENTENCE("State s%1 is by a coder who is not there.")},
    {"post_state", "post", "post", "id", nullptr, SENTENCE("State s%1 is of a post that is not there.")},
    {"post_state", "round", "round", "uid", nullptr, SENTENCE("State s%1 is of a round that is not there.")},
    {"post_parent", "post", "post", "id", nullptr, SENTENCE("Correction p%1 is of a post that is not there.")},
    {"post_parent", "parent", "post", "id", nullptr, SENTENCE("Correction p%1 names a parent that is not there.")},
    {"assignment", "owner", "coder", "uid", nullptr, SENTENCE("Assignment g%1 is to a coder who is not there.")},
    {"assignment", "round", "round", "uid", nullptr, SENTENCE("Assignment g%1 is of a round that is not there.")},
    {"assignment", "post", "post", "id", nullptr, SENTENCE("Assignment g%1 is of a post that is not there.")},
    {"decision", "owner", "coder", "uid", nullptr, SENTENCE("Decision d%1 is by a coder who is not there.")},
    {"decision", "post", "post", "id", nullptr, SENTENCE("Decision d%1 is on a post that is not there.")},
};

#undef SENTENCE

void checkReferences(const Database &database, QStringList &problems)
{
    for (const ReferenceColumn &reference : references) {
        const auto sql = QStringLiteral("SELECT r.uid FROM %1 r WHERE r.%2 IS NOT NULL AND NOT EXISTS"
                                        " (SELECT 1 FROM %3 t WHERE t.%4 = r.%2 AND %5) ORDER BY r.uid")
                             .arg(QLatin1StringView(reference.table), QLatin1StringView(reference.column),
                                 QLatin1StringView(reference.target), QLatin1StringView(reference.targetColumn),
                                 reference.fits ? QLatin1StringView(reference.fits) : "1"_L1)
                             .toLatin1();
        auto dangling = database.prepare(sql.constData());
        while (dangling.step())
            problems.append(QCoreApplication::translate("Check", reference.sentence).arg(hex(dangling.uuid(0))));
    }
}

void checkCodebook(const Store &store, QStringList &problems)
{
    const Codebook codebook = store.codebook();
    for (const Code &code : codebook.codes()) {
        const Code *above = &code;
        for (size_t steps = 0; above && steps <= codebook.codes().size(); ++steps)
            above = codebook.code(above->parent);
        if (above)
            problems.append(Check::tr("Code c%1 lies in itself.").arg(hex(code.header.uid)));
    }
}

void checkArticles(const Database &database, QStringList &problems)
{
    auto roots = database.prepare(
        "SELECT t.uid, count(p.id) FROM thread t LEFT JOIN post p ON p.thread = t.id AND p.kind = 'article' "
        "GROUP BY t.id HAVING count(p.id) <> 1 ORDER BY t.id");
    while (roots.step())
        problems.append(Check::tr("Thread t%1 has %2 articles instead of one.")
                .arg(hex(roots.uuid(0)).first(16))
                .arg(roots.integer(1)));
}

/// Follows the parents of every post once: each stays in its thread and ends at an article.
void checkTrees(const Store &store, QStringList &problems)
{
    struct Link
    {
        Id<Post> parent;
        qint64 thread;
        int seen = 0; ///< The walk that passed here; -1: known to end well.
    };
    QHash<Id<Post>, Link> links;
    auto posts = store.database().prepare(
        "SELECT p.id, coalesce(c.parent, p.parent), p.thread FROM post p LEFT JOIN post_parent c ON c.post = p.id");
    std::vector<Id<Post>> order;
    while (posts.step()) {
        order.push_back(posts.id<Post>(0));
        links.insert(order.back(), {posts.id<Post>(1), posts.integer(2)});
    }
    int walk = 0;
    for (const auto start : order) {
        ++walk;
        for (auto at = start; !at.isNull();) {
            auto &link = links[at];
            if (link.seen == walk) {
                problems.append(Check::tr("Post %1 answers itself by way of its parents.").arg(store.nameOf(at)));
                break;
            }
            if (std::exchange(link.seen, walk) != 0)
                break;
            if (!link.parent.isNull() && !links.contains(link.parent)) {
                problems.append(Check::tr("Post %1 answers a post that is not there.").arg(store.nameOf(at)));
                break;
            }
            if (!link.parent.isNull() && links.value(link.parent).thread != link.thread)
                problems.append(Check::tr("Post %1 answers a post of another thread.").arg(store.nameOf(at)));
            at = link.parent;
        }
    }
}

void checkTexts(const Store &store, QStringList &problems)
{
    auto texts = store.database().prepare("SELECT post, text, sha256 FROM post_text ORDER BY id");
    while (texts.step()) {
        if (sha256(texts.text(1)) != texts.blob(2))
            problems.append(
                Check::tr("The text of post %1 is not what was imported.").arg(store.nameOf(texts.id<Post>(0))));
    }
    auto shown = store.database().prepare(
        "SELECT p.id FROM post p JOIN post_text t ON t.id = p.text WHERE t.post <> p.id ORDER BY p.id");
    while (shown.step())
        problems.append(Check::tr("Post %1 shows another post's text.").arg(store.nameOf(shown.id<Post>(0))));
    // Asks the index whether it holds the words of the texts, and writes nothing. A file that cannot be written is not
    // asked, nor one into which an import is writing.
    const auto &database = store.database();
    if (!database.isReadOnly() && !store.isImporting()) {
        const bool queryOnly = database.integer("PRAGMA query_only") == 1;
        database.execute("PRAGMA query_only = OFF");
        const int code = sqlite3_exec(database.handle(),
            "INSERT INTO post_search (post_search, rank) VALUES ('integrity-check', 1)", nullptr, nullptr, nullptr);
        if (queryOnly)
            database.execute("PRAGMA query_only = ON");
        if ((code & 0xff) == SQLITE_CORRUPT)
            problems.append(Check::tr("The search index does not hold the words of the texts."));
    }
    auto unfound = store.database().prepare(
        "SELECT t.post FROM post_text t JOIN post p ON p.id = t.post JOIN batch b ON b.id = p.batch "
        "WHERE b.state = 'closed' AND t.id NOT IN (SELECT id FROM post_search_docsize) ORDER BY t.id");
    while (unfound.step())
        problems.append(
            Check::tr("The search does not find the text of post %1.").arg(store.nameOf(unfound.id<Post>(0))));
}

void checkQuotes(const Store &store, QStringList &problems)
{
    auto find = store.database().prepare("SELECT post, text FROM post_text WHERE id = ?");
    auto quotes = store.database().prepare("SELECT uid, start_at, end_at, quote, text, post FROM annotation "
                                           "WHERE start_at IS NOT NULL ORDER BY text, uid");
    // Many annotations lie on one text: it is read and measured once.
    qint64 current = 0;
    Id<Post> post;
    QString text;
    Offsets offsets{QString()};
    while (quotes.step()) {
        if (std::exchange(current, quotes.integer(4)) != quotes.integer(4)) {
            const bool found = find.bind(current).step();
            post = found ? find.id<Post>(0) : Id<Post>();
            text = found ? find.text(1) : QString();
            offsets = Offsets(text);
        }
        const Span span{quotes.number(1), quotes.number(2)};
        const auto start = offsets.toUtf16(span.start);
        const auto quote = QStringView(text).sliced(start, std::max(0, offsets.toUtf16(span.end) - start));
        if (span.start < 0 || span.start >= span.end || span.end > offsets.length() || quote != quotes.text(3))
            problems.append(Check::tr("The quote of annotation a%1 is not the text at %2 to %3.")
                    .arg(hex(quotes.uuid(0)))
                    .arg(span.start)
                    .arg(span.end));
        if (!post.isNull() && quotes.id<Post>(5) != post)
            problems.append(Check::tr("Annotation a%1 was made on another post's text.").arg(hex(quotes.uuid(0))));
    }
}

/// What no foreign key can say: a memo names a row of one of four tables.
void checkMemos(const Store &store, QStringList &problems)
{
    auto memos
        = store.database().prepare("SELECT uid FROM memo WHERE about_uid IS NOT NULL AND NOT CASE about "
                                   "WHEN 'annotation' THEN EXISTS (SELECT 1 FROM annotation a WHERE a.uid = about_uid) "
                                   "WHEN 'relation' THEN EXISTS (SELECT 1 FROM relation r WHERE r.uid = about_uid) "
                                   "WHEN 'code' THEN EXISTS (SELECT 1 FROM code c WHERE c.uid = about_uid) "
                                   "ELSE EXISTS (SELECT 1 FROM thread t WHERE t.uid = about_uid) END ORDER BY uid");
    while (memos.step())
        problems.append(Check::tr("Memo m%1 is about something that is not there.").arg(hex(memos.uuid(0))));
}

void checkHistory(const Store &store, QStringList &problems)
{
    auto steps = store.database().prepare(
        "WITH own AS (SELECT step, count(*) AS n FROM edit GROUP BY step),"
        " brought AS (SELECT s.brought_by AS step, count(*) AS n FROM step s JOIN edit e ON e.step = s.seq"
        " WHERE s.state = 'foreign' AND e.received = 1 GROUP BY s.brought_by)"
        " SELECT s.seq, s.edits, coalesce(own.n, 0) + coalesce(brought.n, 0) AS found FROM step s"
        " LEFT JOIN own ON own.step = s.seq LEFT JOIN brought ON brought.step = s.seq"
        " WHERE s.edits <> found ORDER BY s.seq");
    while (steps.step())
        problems.append(Check::tr("Step %1 of the history has %3 of its %2 edits.")
                .arg(steps.integer(0))
                .arg(steps.integer(1))
                .arg(steps.integer(2)));
    auto unreadable = store.database().prepare(
        "SELECT DISTINCT step FROM edit WHERE (before IS NOT NULL AND NOT json_valid(CAST(before AS TEXT)))"
        " OR (after IS NOT NULL AND NOT json_valid(CAST(after AS TEXT))) ORDER BY step");
    while (unreadable.step())
        problems.append(
            Check::tr("Step %1 of the history holds an edit that cannot be read.").arg(unreadable.integer(0)));
    auto waiting = store.database().prepare("SELECT uid FROM waiting WHERE NOT json_valid(CAST(json AS TEXT))");
    while (waiting.step())
        problems.append(Check::tr("The waiting row %1 cannot be read.").arg(hex(waiting.uuid(0))));
}

} // namespace

QStringList check(const Store &store)
{
    QStringList problems;
    checkFile(store.database(), problems);
    checkReferences(store.database(), problems);
    checkCodebook(store, problems);
    checkArticles(store.database(), problems);
    checkTrees(store, problems);
    checkTexts(store, problems);
    checkQuotes(store, problems);
    checkMemos(store, problems);
    checkHistory(store, problems);
    return problems;
}

} // namespace rejoinder
