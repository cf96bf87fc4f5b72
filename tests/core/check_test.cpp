// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/check.h"

#include "core/coding/memos.h"
#include "core/model/error.h"
#include "tests/support/small_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QString hex(const QUuid &uid)
{
    return uid.toString(QUuid::Id128);
}

} // namespace

/// Files that something else than this program has written to: each damage is found, and by its name.
class CheckTest : public QObject
{
    Q_OBJECT

private:
    /// Five comments; an annotation on c1 and on c2, a relation from the second to the first, a memo, a state.
    void build()
    {
        Store store = smallProject(m_path, 5);
        m_anna = {store.addCoder(u"anna"_s, CoderKind::Person).header.uid};
        const Annotation one = annotationOn(store, postWithKey(store, u"c1"_s), m_anna, u"Fact", 9);
        const Annotation two = annotationOn(store, postWithKey(store, u"c2"_s), m_anna, u"Value");
        Relation relation;
        relation.header = {QUuid::createUuid(), m_anna};
        relation.type = {codeUid(u"rebuts")};
        relation.sourceAnnotation = two.uid();
        relation.targetAnnotation = one.uid();
        Memo memo;
        memo.header = {QUuid::createUuid(), m_anna};
        memo.about = About::Annotation;
        memo.aboutUid = one.header.uid;
        memo.text = u"a thought"_s;
        PostState state;
        state.header = {QUuid::createUuid(), m_anna};
        state.post = postWithKey(store, u"c2"_s);
        state.round = {store.rounds().front().header.uid};
        state.state = State::Coded;
        store.apply({added(one), added(two), added(relation), added(memo), added(state)}, u"Code"_s, m_anna);
        m_one = one.header.uid;
        m_two = two.header.uid;
        m_relation = relation.header.uid;
        m_memo = memo.header.uid;
        m_state = state.header.uid;
    }

    /// As another program would: without foreign keys, without CHECKs.
    void damage(const QByteArray &sql) const
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &handle), SQLITE_OK);
        char *message = nullptr;
        sqlite3_exec(
            handle, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;", nullptr, nullptr, nullptr);
        const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
        QVERIFY2(code == SQLITE_OK, message);
        QVERIFY(sqlite3_total_changes(handle) > 0);
        sqlite3_close(handle);
    }

    /// {one}, {two} … in \p text: the uids of the rows.
    QString filled(QString text) const
    {
        const std::pair<QLatin1StringView, QUuid> names[]{{"{one}"_L1, m_one}, {"{two}"_L1, m_two},
            {"{relation}"_L1, m_relation}, {"{memo}"_L1, m_memo}, {"{state}"_L1, m_state}, {"{anna}"_L1, m_anna.value},
            {"{fact}"_L1, codeUid(u"Fact")}, {"{claim}"_L1, codeUid(u"Claim")}, {"{lane}"_L1, codeUid(u"lane")}};
        for (const auto &[name, uid] : names)
            text.replace(name, hex(uid));
        return text;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.rejoinder"_s);
        build();
    }

    void aSoundProjectHasNoProblems()
    {
        QCOMPARE(check(Store(m_path)), QStringList());
        QCOMPARE(check(Store(m_path, Store::Access::ReadOnly)), QStringList());
    }

    void everyDamageIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *sql, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(sentence);
        };
        row("a source that is gone", "DELETE FROM annotation WHERE uid = x'{two}'",
            "Relation r{relation} begins at an annotation that is not there.");
        row("a target that is gone", "DELETE FROM annotation WHERE uid = x'{one}'",
            "Relation r{relation} ends at an annotation that is not there.");
        row("what a memo is about", "DELETE FROM annotation WHERE uid = x'{one}'",
            "Memo m{memo} is about something that is not there.");
        row("a post that is gone", "DELETE FROM post WHERE key = 'c2'",
            "Annotation a{two} is on a post that is not there.");
        row("a state without its post", "DELETE FROM post WHERE key = 'c2'",
            "State s{state} is of a post that is not there.");
        row("an orphan", "DELETE FROM post WHERE key = 'c2'", ".c3 answers a post that is not there.");
        row("a parent that answers its child",
            "UPDATE post SET parent = (SELECT id FROM post WHERE key = 'c4') WHERE key = 'c3'",
            "answers itself by way of its parents.");
        row("two articles", "UPDATE post SET kind = 'article', parent = NULL WHERE key = 'c1'",
            "has 2 articles instead of one.");
        row("a dangling code", "DELETE FROM code WHERE uid = x'{fact}'",
            "Annotation a{one} has a code that is not in the codebook.");
        row("a code that is a group", "UPDATE annotation SET code = x'{claim}' WHERE uid = x'{one}'",
            "Annotation a{one} has a code that is not in the codebook.");
        row("a target that is a code", "UPDATE annotation SET target = x'{fact}' WHERE uid = x'{one}'",
            "Annotation a{one} has a target that is not in the codebook.");
        row("a relation type that is a code", "UPDATE relation SET type = x'{fact}'",
            "Relation r{relation} has a type that is not in the codebook.");
        row("a code in itself", "UPDATE code SET parent = x'{fact}' WHERE uid = x'{claim}'",
            "Code c{claim} lies in itself.");
        row("a coder who is gone", "DELETE FROM coder", "Memo m{memo} is by a coder who is not there.");
        row("a round that is gone", "DELETE FROM round", "State s{state} is of a round that is not there.");
        row("another text", "UPDATE post_text SET text = replace(text, 'words', 'swords') WHERE post = 3",
            ".c2 is not what was imported.");
        row("another checksum", "UPDATE post_text SET sha256 = zeroblob(32) WHERE post = 3",
            ".c2 is not what was imported.");
        row("another post's text", "UPDATE post SET text = 1 WHERE key = 'c2'", ".c2 shows another post's text.");
        row("a span beyond its text", "UPDATE annotation SET end_at = 5000 WHERE uid = x'{one}'",
            "The quote of annotation a{one} is not the text at 0 to 5000.");
        row("another quote", "UPDATE annotation SET quote = 'else' WHERE uid = x'{one}'",
            "The quote of annotation a{one} is not the text at 0 to 9.");
        row("half an emoji", "UPDATE annotation SET end_at = 4 WHERE uid = x'{one}'",
            "The quote of annotation a{one} is not the text at 0 to 4.");
        row("another post's annotation", "UPDATE annotation SET text = 1, quote = 'The 🙂 wor' WHERE uid = x'{one}'",
            "Annotation a{one} was made on another post's text.");
        row("a text that search does not know",
            "INSERT INTO post_search (post_search, rowid, text) SELECT 'delete', id, text FROM post_text WHERE id = 3",
            "The search does not find the text of post");
        row("other words in the index",
            "INSERT INTO post_search (post_search, rowid, text) SELECT 'delete', id, text FROM post_text WHERE id = 3;"
            "INSERT INTO post_search (rowid, text) VALUES (3, 'quite other words')",
            "The search index does not hold the words of the texts.");
        row("a step without its edits", "DELETE FROM edit WHERE n = 2", "of the history has 4 of its 5 edits.");
        row("an edit that is no JSON", "UPDATE edit SET after = x'ff00' WHERE n = 2",
            "of the history holds an edit that cannot be read.");
    }

    void everyDamageIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, sentence);
        damage(filled(sql).toUtf8());
        const auto problems = check(Store(m_path));
        const QString wanted = filled(sentence);
        const bool named = std::ranges::any_of(problems, [&](const QString &line) { return line.contains(wanted); });
        QVERIFY2(named, qPrintable(wanted + u"\nis not in:\n"_s + problems.join(u'\n')));
    }

    /// What breaks SQLite's own rules is not even opened.
    void whatBreaksTheFileIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a span before its text") << u"UPDATE annotation SET start_at = -3"_s;
        QTest::newRow("a span backwards") << u"UPDATE annotation SET start_at = 9, end_at = 2"_s;
        QTest::newRow("half a span") << u"UPDATE annotation SET end_at = NULL"_s;
        QTest::newRow("a kind that there is not") << u"UPDATE post SET kind = 'remark' WHERE key = 'c5'"_s;
        QTest::newRow("a certainty of nine") << u"UPDATE annotation SET certainty = 9"_s;
        QTest::newRow("an index that lacks its rows")
            << u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
               " WHERE name = 'relation_type') WHERE name = 'annotation_post'"_s;
    }

    void whatBreaksTheFileIsRefused()
    {
        QFETCH(QString, sql);
        damage(sql.toUtf8());
        const auto open = [this] { return Store(m_path); };
        QVERIFY_THROWS_EXCEPTION(Error, open());
    }

    void itWritesNothing()
    {
        damage("DELETE FROM annotation"); // Three things are wrong now.
        const auto bytes = [this] {
            QFile file(m_path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const auto problems = check(Store(m_path, Store::Access::ReadOnly));
        QCOMPARE(problems.size(), 3);
        QCOMPARE(bytes(), before);
        const Store store(m_path, Store::Access::ReadOnly);
        QVERIFY(check(store).size() == 3);
        QVERIFY_THROWS_EXCEPTION(Error, store.database().execute("DELETE FROM memo"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Uid<Coder> m_anna;
    QUuid m_one;
    QUuid m_two;
    QUuid m_relation;
    QUuid m_memo;
    QUuid m_state;
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
