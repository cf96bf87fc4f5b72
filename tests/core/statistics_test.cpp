// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts against counting by hand: every table of random projects, cell by cell, from the rows as the store gives them.

#include "core/statistics/cross_table.h"

#include "core/store/coded_rows.h"
#include "core/store/search_terms.h"
#include "tests/support/random_project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

using Counts = std::map<std::pair<QString, QString>, qint64>;

Counts countsOf(const CrossTable &table)
{
    Counts counts;
    for (int row = 0; row < int(table.rows.size()); ++row) {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            if (const auto n = table.at(row, column); n > 0)
                counts[{table.rows[row].name, table.columns[column].name}] += n;
        }
    }
    return counts;
}

/// A random project with its rows, and names for them.
struct World : RandomProject
{
    World(const QString &path, quint32 seed)
        : RandomProject(path, seed, 3, 14)
    {
        work(220);
        outline = store.outline();
        book = store.codebook();
        for (int node = 0; node < outline.size(); ++node) {
            for (const auto &row : store.annotations(outline.post(node)))
                all.push_back(row);
        }
    }

    [[nodiscard]] int node(const Annotation &row) const { return outline.nodeOf(row.post); }
    [[nodiscard]] QString code(const Annotation &row) const
    {
        return book.path({book.effective(row.code)->header.uid});
    }
    [[nodiscard]] bool stance(const Annotation &row) const { return isStance(book, *book.effective(row.code)); }
    [[nodiscard]] bool answers(const Annotation &row, const Annotation &other) const
    {
        return outline.parent(node(row)) == node(other) && row.header.owner == other.header.owner;
    }

    Outline outline;
    Codebook book;
    std::vector<Annotation> all;
};

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<World> m_world;
    CodedRows m_rows;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 4u})
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void init()
    {
        QFETCH_GLOBAL(quint32, seed);
        static int number = 0;
        m_world = std::make_unique<World>(m_folder.filePath(u"%1.rejoinder"_s.arg(++number)), seed);
        m_rows = loadCodedRows(m_world->store, m_world->outline);
        QVERIFY(m_world->all.size() > 20);
    }

    void cleanup() { m_world.reset(); }

    void codesByWhatever()
    {
        const auto &world = *m_world;
        Counts byDepth;
        Counts byCoder;
        Counts byAuthor;
        Counts byTarget;
        Counts byThread;
        qint64 anonymous = 0;
        for (const auto &row : world.all) {
            const int node = world.node(row);
            const int depth = world.outline.depth(node);
            ++byDepth[{world.code(row), depth < 0 ? u"article"_s : QString::number(depth)}];
            ++byCoder[{world.code(row), world.store.find<Coder>(row.header.owner.value)->name}];
            const auto content = world.store.content(row.post);
            if (content.author.isNull())
                ++anonymous;
            else
                ++byAuthor[{world.code(row), content.author}];
            if (!row.target.isNull())
                ++byTarget[{world.code(row), world.book.path(row.target)}];
            ++byThread[{world.code(row), world.store.thread(content.post.thread)->title}];
        }
        const auto table = [&](Dimension by) { return codesBy(m_rows, world.outline, by); };
        QCOMPARE(countsOf(table(Dimension::Depth)), byDepth);
        QCOMPARE(countsOf(table(Dimension::Coder)), byCoder);
        QCOMPARE(countsOf(table(Dimension::Author)), byAuthor);
        QCOMPARE(countsOf(table(Dimension::Target)), byTarget);
        QCOMPARE(countsOf(table(Dimension::Thread)), byThread);
        const auto authors = table(Dimension::Author);
        QCOMPARE(authors.n + anonymous, qint64(world.all.size()));
        QCOMPARE(authors.leftOut.size(), size_t(anonymous > 0));
    }

    void codesByTheParentsStance()
    {
        const auto &world = *m_world;
        Counts counts;
        Counts stances;
        for (const auto &row : world.all) {
            QSet<QString> parents;
            for (const auto &other : world.all) {
                if (world.answers(row, other) && world.stance(other)) {
                    parents.insert(world.code(other));
                    if (world.stance(row) && row.target == other.target && world.outline.depth(world.node(other)) >= 0)
                        ++stances[{world.code(row), world.code(other)}];
                }
            }
            for (const auto &parent : parents)
                ++counts[{world.code(row), parent}];
        }
        QCOMPARE(countsOf(codesBy(m_rows, world.outline, Dimension::ParentStance)), counts);
        QCOMPARE(countsOf(stanceByParents(m_rows, world.outline)), stances);
    }

    void codesByTime()
    {
        const auto table = codesBy(m_rows, m_world->outline, Dimension::Time, Codes::Stances);
        Counts counts;
        for (const auto &row : m_world->all) {
            const auto created = m_world->store.post(row.post)->created;
            if (created && m_world->stance(row))
                ++counts[{m_world->code(row),
                    QDateTime::fromSecsSinceEpoch(*created, QTimeZone::UTC).toString(u"yyyy-MM-dd")}];
        }
        QCOMPARE(countsOf(table), counts);
    }

    void codesTogether()
    {
        const auto &world = *m_world;
        const auto samePlace = [](const Annotation &a, const Annotation &b) {
            return a.post == b.post && a.header.owner == b.header.owner && a.span() == b.span();
        };
        Counts overlap;
        std::map<std::pair<QString, QString>, QSet<QString>> sameSpan;
        std::map<std::pair<QString, QString>, QSet<QString>> samePost;
        std::map<std::pair<QString, QString>, QSet<QString>> replies;
        for (size_t i = 0; i < world.all.size(); ++i) {
            for (size_t j = 0; j < world.all.size(); ++j) {
                const auto &a = world.all[i];
                const auto &b = world.all[j];
                const auto pair = std::pair(world.code(a), world.code(b));
                const auto post = u"%1 %2"_s.arg(world.node(a)).arg(a.header.owner.value.toString());
                if (world.answers(a, b))
                    replies[pair].insert(post);
                if (i == j || a.post != b.post || a.header.owner != b.header.owner)
                    continue;
                if (pair.first != pair.second)
                    samePost[pair].insert(post);
                if (pair.first != pair.second && samePlace(a, b))
                    sameSpan[pair].insert(post + u" %1-%2"_s.arg(a.start.value_or(-1)).arg(a.end.value_or(-1)));
                if (a.span() && b.span() && a.span()->overlaps(*b.span()) && (i < j || pair.first != pair.second))
                    ++overlap[pair];
            }
        }
        const auto sizes = [](const auto &sets) {
            Counts counts;
            for (const auto &[pair, set] : sets)
                counts[pair] = set.size();
            return counts;
        };
        const auto table = [&](Together how) { return countsOf(cooccurrence(m_rows, world.outline, how)); };
        QCOMPARE(table(Together::SameSpan), sizes(sameSpan));
        QCOMPARE(table(Together::SamePost), sizes(samePost));
        QCOMPARE(table(Together::ReplyPair), sizes(replies));
        QCOMPARE(table(Together::Overlap), overlap);
    }

    void whoAnswersWhomByEachType()
    {
        const auto &world = *m_world;
        qint64 all = 0;
        for (int type = 0; type < int(m_rows.codes.size()); ++type) {
            if (!m_rows.codes[type].relation)
                continue;
            Counts counts;
            qint64 relations = 0;
            world.store.eachRow(RowKind::Relation, [&](const Row &row) {
                const auto &relation = std::get<Relation>(row);
                if (relation.type.value != m_rows.codes[type].uid)
                    return;
                ++relations;
                const auto author = [&](const End &end) {
                    const auto annotation = world.store.find<Annotation>(end.annotation.value);
                    return world.store.content(annotation ? annotation->post : end.post).author;
                };
                if (!relation.target().isAbsent() && !author(relation.source()).isNull()
                    && !author(relation.target()).isNull())
                    ++counts[{author(relation.source()), author(relation.target())}];
            });
            const auto table = whoAnswersWhom(m_rows, world.outline, type);
            QCOMPARE(countsOf(table), counts);
            qint64 leftOut = 0;
            for (const auto &[why, n] : table.leftOut)
                leftOut += n;
            QCOMPARE(table.n + leftOut, relations);
            all += relations;
        }
        QVERIFY(all > 0);
    }

    void everyCountLeadsToItsPassages()
    {
        for (const auto &table : {codesBy(m_rows, m_world->outline, Dimension::Depth),
                 cooccurrence(m_rows, m_world->outline, Together::SamePost),
                 stanceByParents(m_rows, m_world->outline)}) {
            qint64 members = 0;
            for (int row = 0; row < int(table.rows.size()); ++row) {
                for (int column = 0; column < int(table.columns.size()); ++column) {
                    const auto passages = table.passages(row, column);
                    QVERIFY(qint64(passages.size()) <= table.at(row, column));
                    QCOMPARE(passages.empty(), table.at(row, column) == 0);
                    members += table.at(row, column);
                }
            }
            QCOMPARE(members, table.sum());
            QCOMPARE(table.members.size(), size_t(members));
            QCOMPARE(table.csv().count("\r\n"), qsizetype(table.rows.size()) + 1);
        }
    }

    void progressCountsEveryComment()
    {
        const auto table = progress(m_rows);
        qint64 comments = 0;
        for (int node = 0; node < m_world->outline.size(); ++node)
            comments += m_world->outline.kind(node) == PostKind::Comment;
        for (int row = 0; row < int(table.rows.size()); ++row)
            QCOMPARE(table.rowSum(row), comments);
    }

    void ofOneCoderOnly()
    {
        const auto own = loadCodedRows(m_world->store, m_world->outline, m_world->coders.front());
        qint64 counted = std::ranges::count_if(
            m_world->all, [&](const Annotation &row) { return row.header.owner == m_world->coders.front(); });
        QCOMPARE(qint64(own.annotations.size()), counted);
        QCOMPARE(own.coders.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
