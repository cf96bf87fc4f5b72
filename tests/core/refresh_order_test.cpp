// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order posts stand that several scrapes showed, and some did not.

#include "core/coding/merge.h"
#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/model/identity.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "tests/support/refresh_study.h"
#include "tests/support/small_project.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// What answers the article: the first scrape's posts by their ids, others with words of their own.
Scrape shown(const QStringList &keys)
{
    Scrape scrape{firstScrape().front()};
    for (const QString &key : keys) {
        const auto known = std::ranges::find(firstScrape(), key, &Told::id);
        scrape.push_back(
            known == firstScrape().end() ? Told{key, u"T"_s, u"dora"_s, u"What I say is "_s + key} : *known);
    }
    return scrape;
}

/// What answers the article, in the order in which it is shown.
QString orderOf(const Store &store)
{
    QStringList keys;
    store.eachPost(store.threads().front().id, [&](const Contents::ReadPost &read) {
        if (read.depth == 0)
            keys << read.post.key;
    });
    return keys.join(u' ');
}

QString orderIn(const QString &path)
{
    return orderOf(Store(path));
}

} // namespace

class RefreshOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfTheNewestScrapeCounts();
    void whatAScrapeDoesNotShowStaysBehindWhatItStoodBehind();
    void undoGivesTheOrderBack();
    void anAnswerThatMovedStandsWhereItsScrapeShowsIt();
    void copiesThatWereRefreshedApartComeToOneOrder();
    void aThirdCopyLearnsTheOrderToo();
    void theOrderGoesThroughTheTables();
    void aCopyWithoutTheOrderIsNotGivenItByARefresh();
};

void RefreshOrderTest::theOrderOfTheNewestScrapeCounts()
{
    RefreshStudy study;
    QCOMPARE(orderOf(study.store()), u"p1 p4 p5"_s);
    (void)study.refresh(shown({u"p5"_s, u"n1"_s, u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s}));
    QCOMPARE(orderOf(study.store()), u"p5 n1 p1 p4"_s);
    (void)study.refresh(shown({u"n2"_s, u"p4"_s, u"n1"_s, u"p1"_s, u"p2"_s, u"p3"_s, u"p5"_s}));
    QCOMPARE(orderOf(study.store()), u"n2 p4 n1 p1 p5"_s);
    QCOMPARE(check(study.store()), QStringList());
}

void RefreshOrderTest::whatAScrapeDoesNotShowStaysBehindWhatItStoodBehind()
{
    RefreshStudy study;
    (void)study.refresh(shown({u"p1"_s, u"n1"_s, u"n2"_s, u"p4"_s, u"p5"_s}));
    QCOMPARE(orderOf(study.store()), u"p1 n1 n2 p4 p5"_s);
    // Neither n1 nor n2, and what they stood behind has moved.
    (void)study.refresh(shown({u"p4"_s, u"p1"_s, u"n3"_s, u"p5"_s}));
    QCOMPARE(orderOf(study.store()), u"p4 p1 n1 n2 n3 p5"_s);
    // The first of all stays the first.
    (void)study.refresh(shown({u"n3"_s, u"p1"_s, u"p5"_s, u"n4"_s}));
    QCOMPARE(orderOf(study.store()), u"p4 n3 p1 n1 n2 p5 n4"_s);
    QCOMPARE(check(study.store()), QStringList());
}

void RefreshOrderTest::undoGivesTheOrderBack()
{
    RefreshStudy study;
    (void)study.refresh(shown({u"p5"_s, u"n1"_s, u"p1"_s, u"p4"_s}));
    (void)study.refresh(shown({u"n2"_s, u"p4"_s, u"p5"_s, u"p1"_s}));
    Store store = study.store();
    QCOMPARE(orderOf(store), u"n2 p4 p5 n1 p1"_s);
    QVERIFY(store.undo());
    QCOMPARE(orderOf(store), u"p5 n1 p1 p4"_s);
    QVERIFY(store.undo());
    QCOMPARE(orderOf(store), u"p1 p4 p5"_s);
    QVERIFY(store.redo());
    QVERIFY(store.redo());
    QCOMPARE(orderOf(store), u"n2 p4 p5 n1 p1"_s);
}

void RefreshOrderTest::anAnswerThatMovedStandsWhereItsScrapeShowsIt()
{
    RefreshStudy study;
    Scrape second = shown({u"p1"_s, u"p4"_s, u"p2"_s, u"p5"_s});
    std::ranges::find(second, u"p2"_s, &Told::id)->parent = u"T"_s; // It answered p1 before.
    (void)study.refresh(second);
    QCOMPARE(orderOf(study.store()), u"p1 p4 p2 p5"_s);
}

void RefreshOrderTest::copiesThatWereRefreshedApartComeToOneOrder()
{
    RefreshStudy study;
    const QString other = study.folder().copyOf(study.path());
    (void)study.refresh(shown({u"p1"_s, u"n1"_s, u"p4"_s, u"p5"_s}));
    (void)study.refresh(with(firstScrape(), u"p5"_s, u"Fix the roof."_s), other);
    (void)study.refresh(shown({u"p5"_s, u"p4"_s, u"n2"_s, u"p1"_s}), other); // The newest.
    const QString here = study.folder().copyOf(study.path());
    const QString there = study.folder().copyOf(other);
    {
        Store one(here);
        Store two(there);
        (void)merge(one, {other}, {}, {});
        (void)merge(two, {study.path()}, {}, {});
        QCOMPARE(orderOf(one), u"p5 p4 n2 p1 n1"_s);
        QCOMPARE(orderOf(two), orderOf(one));
        QCOMPARE(state(one), state(two));
        QVERIFY(one.undo());
        QCOMPARE(orderOf(one), u"p1 n1 p4 p5"_s);
        QVERIFY(one.redo());
        QCOMPARE(check(one), QStringList());
    }
    // And a scrape after that is the newest in each.
    for (const QString &path : {here, there}) {
        (void)study.refresh(shown({u"n2"_s, u"n1"_s, u"p1"_s, u"p4"_s, u"n5"_s}), path);
        QCOMPARE(orderIn(path), u"p5 n2 n1 p1 p4 n5"_s);
    }
}

void RefreshOrderTest::aThirdCopyLearnsTheOrderToo()
{
    RefreshStudy study;
    const QString third = study.folder().copyOf(study.path());
    (void)study.refresh(shown({u"p1"_s, u"n1"_s, u"p4"_s, u"p5"_s}));
    (void)study.refresh(shown({u"p5"_s, u"n2"_s, u"n1"_s, u"p1"_s, u"p4"_s}));
    Store store(third);
    (void)merge(store, {study.path()}, {}, {});
    QCOMPARE(orderOf(store), u"p5 n2 n1 p1 p4"_s);
    const QString copy = study.folder().newPath();
    (void)copyProject(store, copy, {});
    QCOMPARE(orderIn(copy), orderOf(store));
}

void RefreshOrderTest::theOrderGoesThroughTheTables()
{
    RefreshStudy study;
    (void)study.refresh(shown({u"n1"_s, u"p5"_s, u"p1"_s, u"n2"_s}));
    QCOMPARE(orderOf(study.store()), u"n1 p5 p1 p4 n2"_s);
    const QString tables = study.folder().newPath();
    writeExport(study.store(), *formatOf(u"rejoinder-csv"_s), tables, {}, false);
    const QString again = study.folder().newPath();
    (void)runImport(again, {.sources = {tables}});
    QCOMPARE(orderIn(again), orderOf(study.store()));
}

void RefreshOrderTest::aCopyWithoutTheOrderIsNotGivenItByARefresh()
{
    RefreshStudy study;
    QStringList keys;
    for (int i = 1; i <= 12; ++i)
        keys << u"n%1"_s.arg(i);
    (void)study.refresh(shown(keys));
    const QString copy = study.folder().newPath();
    (void)copyProject(study.store(), copy, {.hidden = {.order = true}});
    const QString before = orderIn(copy);
    QVERIFY(before != orderOf(study.store()));
    // Its thread is found by its name: where it was said is not in the copy.
    ImportRequest request{.sources = {study.csv(with(shown(keys), u"n1"_s, u"Other words."_s))},
        .format = u"table"_s,
        .refresh = true,
        .thread = threadName(Store(copy).threads().front().uid)};
    QCOMPARE(runImport(copy, request).refresh->edited, 1);
    QCOMPARE(orderIn(copy), before);
}

QTEST_GUILESS_MAIN(RefreshOrderTest)
#include "refresh_order_test.moc"
