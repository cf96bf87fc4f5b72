// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/outline.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

using Entry = Outline::Entry;

Entry entry(qint64 id, qint64 parent, int rank = 0, int thread = 0)
{
    return {.id = {id},
        .parent = {parent},
        .thread = thread,
        .rank = rank,
        .author = {id % 7},
        .created = id % 3 == 0 ? Outline::noTime : -id};
}

/// The tree as nested ids: "1(2(3 4) 5)".
QString print(const Outline &outline, int node)
{
    QString text = QString::number(outline.post(node).value);
    QStringList children;
    for (const int child : outline.children(node))
        children << print(outline, child);
    return children.isEmpty() ? text : text + u'(' + children.join(u' ') + u')';
}

QString print(const Outline &outline)
{
    QStringList threads;
    for (int thread = 0; thread < outline.threadCount(); ++thread)
        threads << (outline.root(thread) < 0 ? QStringLiteral("-") : print(outline, outline.root(thread)));
    return threads.join(u" | ");
}

/// The same tree by asking every entry for every other: slow and plain.
struct Naive
{
    std::vector<Entry> entries;
    std::vector<int> parents;

    Naive(std::vector<Entry> given, int threads)
        : entries(std::move(given))
        , parents(entries.size(), -1)
    {
        const int count = static_cast<int>(entries.size());
        for (int thread = 0; thread < threads; ++thread) {
            const auto inThread = [&](const Entry &e) { return e.thread == thread; };
            auto root = std::ranges::find_if(entries, [&](const Entry &e) { return inThread(e) && e.parent.isNull(); });
            if (root == entries.end())
                root = std::ranges::find_if(entries, inThread);
            for (int i = 0; i < count; ++i) {
                if (entries[i].thread != thread || i == root - entries.begin())
                    continue;
                parents[i] = static_cast<int>(root - entries.begin());
                for (int j = 0; j < count; ++j) {
                    if (j != i && entries[j].id == entries[i].parent && entries[j].thread == thread)
                        parents[i] = j;
                }
            }
        }
        const auto shown = parents;
        for (int i = 0; i < count; ++i) {
            int at = shown[i];
            for (int steps = 0; at >= 0 && at != i && steps <= count; ++steps)
                at = shown[at];
            if (at == i)
                parents[i] = rootOf(entries[i].thread);
        }
    }

    int rootOf(int thread) const
    {
        for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
            if (entries[i].thread == thread && parents[i] < 0)
                return i;
        }
        return -1;
    }

    QString print(int at) const
    {
        std::vector<int> children;
        for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
            if (parents[i] == at)
                children.push_back(i);
        }
        std::ranges::stable_sort(children, {}, [&](int i) { return entries[i].rank; });
        QStringList printed;
        for (const int child : children)
            printed << print(child);
        const QString text = QString::number(entries[at].id.value);
        return printed.isEmpty() ? text : text + u'(' + printed.join(u' ') + u')';
    }
};

void checkInvariants(const Outline &outline)
{
    for (int node = 0; node < outline.size(); ++node) {
        QCOMPARE(outline.nodeOf(outline.post(node)), node);
        const int parent = outline.parent(node);
        QCOMPARE(outline.depth(node), parent < 0 ? -1 : outline.depth(parent) + 1);
        if (parent >= 0) {
            QVERIFY(parent < node && outline.subtreeEnd(node) <= outline.subtreeEnd(parent));
            QCOMPARE(outline.children(parent)[outline.row(node)], node);
            QCOMPARE(outline.threadOf(node), outline.threadOf(parent));
        } else {
            QCOMPARE(outline.root(outline.threadOf(node)), node);
        }
        int next = node + 1;
        for (const int child : outline.children(node)) {
            QCOMPARE(child, next);
            next = outline.subtreeEnd(child);
        }
        QCOMPARE(next, outline.subtreeEnd(node));
    }
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsAreInReadingOrder()
    {
        const Outline outline({{1}}, {entry(1, 0), entry(4, 2, 5), entry(2, 1, 2), entry(3, 1, 1), entry(5, 2, 4)});
        QCOMPARE(print(outline), u"1(3 2(5 4))"_s);
        QCOMPARE(outline.depth(outline.nodeOf({4})), 1);
        QCOMPARE(outline.row(outline.nodeOf({4})), 1);
        QCOMPARE(outline.author(outline.nodeOf({5})), Id<Author>{5});
        QCOMPARE(outline.created(outline.nodeOf({5})), std::optional<qint64>(-5));
        QVERIFY(!outline.created(outline.nodeOf({3})));
        QCOMPARE(outline.nodeOf({77}), -1);
        QCOMPARE(outline.nodeOf({}), -1);
        QCOMPARE(outline.indexOf({2}), -1);
        checkInvariants(outline);
    }

    void whatHasNoPlaceHangsUnderTheRoot()
    {
        // 2 and 3 answer each other, 4 answers one of them, 5 itself, 6 nobody known, 7 a post of another thread.
        const Outline outline({{10}, {11}, {12}},
            {entry(1, 0), entry(2, 3), entry(3, 2), entry(4, 3), entry(5, 5), entry(6, 99), entry(7, 8),
                entry(8, 0, 0, 2)});
        QCOMPARE(print(outline), u"1(2 3(4) 5 6 7) | - | 8"_s);
        checkInvariants(outline);
    }

    void aThreadOfNothingButACycleKeepsItsPosts()
    {
        QCOMPARE(print(Outline({{1}}, {entry(1, 2), entry(2, 3), entry(3, 1)})), u"1(3(2))"_s);
    }

    void anOutlineOfNothingIsEmpty()
    {
        QCOMPARE(Outline().size(), 0);
        const Outline outline({{1}}, {});
        QCOMPARE(outline.root(0), -1);
        QCOMPARE(outline.nodeOf({1}), -1);
    }

    void idsFarApartAreFound()
    {
        const Outline outline({{1}}, {entry(5, 0), entry(qint64(1) << 60, 5), entry(7, qint64(1) << 60)});
        QCOMPARE(print(outline), u"5(1152921504606846976(7))"_s);
        checkInvariants(outline);
    }

    void anyTreeIsTheOneThePlainWayFinds()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 300; ++round) {
            const int threads = 1 + random.bounded(3);
            const int count = random.bounded(40);
            std::vector<qint64> ids(count);
            std::ranges::iota(ids, 1);
            std::ranges::shuffle(ids, random);
            std::vector<Entry> entries;
            entries.reserve(ids.size());
            for (const auto id : ids)
                entries.push_back(entry(id, random.bounded(10) ? random.bounded(count + 2) : 0, random.bounded(6),
                    random.bounded(threads)));
            std::vector<Id<Thread>> threadIds;
            threadIds.reserve(size_t(threads));
            for (int thread = 0; thread < threads; ++thread)
                threadIds.push_back({100 + thread});
            const Outline outline(threadIds, entries);
            QCOMPARE(outline.size(), count);
            checkInvariants(outline);
            const Naive naive(entries, threads);
            QStringList printed;
            for (int thread = 0; thread < threads; ++thread)
                printed << (naive.rootOf(thread) < 0 ? QStringLiteral("-") : naive.print(naive.rootOf(thread)));
            QCOMPARE(print(outline), printed.join(u" | "));
        }
    }

    void aChainOfAHundredThousandIsNoTrouble()
    {
        std::vector<Entry> entries;
        for (int i = 100'000; i >= 1; --i)
            entries.push_back(entry(i, i - 1));
        const Outline outline({{1}}, entries);
        QCOMPARE(outline.depth(outline.nodeOf({100'000})), 99'998);
        QCOMPARE(outline.subtreeEnd(0), 100'000);
        checkInvariants(outline);
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
