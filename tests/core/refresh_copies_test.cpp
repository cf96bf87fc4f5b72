// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a project of which some were refreshed.

#include "core/coding/merge.h"
#include "core/corpus/import.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/post_versions.h"
#include "tests/support/refresh_study.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// The lines of one that are not in the other.
QByteArray differenceOf(const QByteArray &one, const QByteArray &other)
{
    const auto ours = one.split('\n');
    const auto theirs = other.split('\n');
    QByteArray lines;
    for (const QByteArray &line : ours)
        lines += theirs.contains(line) ? QByteArray() : "+ " + line + '\n';
    for (const QByteArray &line : theirs)
        lines += ours.contains(line) ? QByteArray() : "- " + line + '\n';
    return lines;
}

const QStringList &someWords()
{
    static const QStringList words{u"lane"_s, u"shops"_s, u"street"_s, u"the"_s, u"of"_s, u"children"_s, u"winter"_s,
        u"council"_s, u"nobody"_s, u"counted"_s, u"again"_s, u"😀"_s};
    return words;
}

/// What may become of a thread until it is scraped again.
Scrape later(QRandomGenerator &random, Scrape scrape, const QString &mark)
{
    const auto any = [&] { return size_t(random.bounded(int(scrape.size()))); };
    const auto sentence = [&] {
        QStringList words;
        for (int n = 3 + random.bounded(8); n > 0; --n)
            words << someWords()[random.bounded(someWords().size())];
        return words.join(u' ');
    };
    for (int n = random.bounded(6); n > 0; --n) {
        const size_t post = any();
        QStringList words = scrape[post].text.split(u' ');
        const auto at = random.bounded(words.size() + 1);
        if (random.bounded(2) || words.size() < 3)
            words.insert(at, sentence());
        else
            words.remove(std::min(at, words.size() - 2), 2);
        scrape[post].text = words.join(u' ');
    }
    for (int n = random.bounded(4); n > 0; --n)
        scrape.push_back({u"n"_s + mark + QString::number(n), scrape[any()].id,
            random.bounded(2) ? u"dora"_s : u"ben"_s, sentence() + u' ' + mark + QString::number(n)});
    if (const size_t one = any(), other = any(); one > 0 && other > 0)
        std::swap(scrape[one], scrape[other]);
    if (scrape.size() > 4 && random.bounded(2))
        scrape.erase(scrape.begin() + 1 + random.bounded(int(scrape.size()) - 1));
    return scrape;
}

void codeAtRandom(
    RefreshStudy &study, QRandomGenerator &random, const QString &project, const QString &coder, int count)
{
    for (; count > 0; --count) {
        const Store store(project);
        const auto outline = store.outline();
        const auto post = store.post(outline.post(random.bounded(outline.size())));
        const QString text = post ? store.text(post->id) : QString();
        if (text.isEmpty())
            continue;
        const int start = random.bounded(codePoints(text));
        const Span span = snapToGraphemes(text, {start, random.bounded(start + 1, codePoints(text) + 1)});
        // One stance a post.
        const bool isOnWhole = random.bounded(4) == 0;
        if (isOnWhole && std::ranges::any_of(store.annotations(post->id), [](const Annotation &a) { return !a.start; }))
            continue;
        (void)study.code(post->key, isOnWhole ? QString() : quoteAt(text, span), project, coder);
    }
}

} // namespace

class RefreshCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesHoldTheVersions();
    void copiesFromBeforeMergeInEitherOrder();
    void aTextUnknownToBothIsRefused();
    void whatWaitsComesInWhereItsWordsAre();
    void randomWorkIsUndoneAndMerged_data();
    void randomWorkIsUndoneAndMerged();
};

void RefreshCopiesTest::copiesHoldTheVersions()
{
    RefreshStudy study;
    (void)study.code(u"p5"_s, u"swimming hall"_s);
    (void)study.code(u"p1"_s, u"lost money"_s);
    (void)study.refresh(with(with(firstScrape(), u"p5"_s, u"Mend it."_s), u"p1"_s, u"anna says they lost money."_s));
    const QString copy = study.folder().newPath();
    (void)copyProject(study.store(), copy, {});
    {
        Store store(copy);
        QCOMPARE(state(store), state(study.store()));
        QCOMPARE(check(store), QStringList());
        QVERIFY(store.undo());
        QCOMPARE(store.text(postWithKey(store, u"p5"_s)), u"Fix the roof of the swimming hall first."_s);
        QCOMPARE(check(store), QStringList());
    }
    const QString hidden = study.folder().newPath();
    (void)copyProject(study.store(), hidden, {.pseudonyms = true});
    const Store store(hidden);
    QCOMPARE(check(store), QStringList());
    QCOMPARE(store.unplaced().size(), 1);
    QFile bytes(hidden);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("anna"));
}

void RefreshCopiesTest::copiesFromBeforeMergeInEitherOrder()
{
    RefreshStudy study;
    const QUuid shared = study.code(u"p1"_s, u"lost money"_s);
    const QString other = study.folder().copyOf(study.path());
    const QUuid theirs = study.code(u"p1"_s, u"Mill Lane was rebuilt"_s, other, u"Ben"_s);
    const QUuid lost = study.code(u"p5"_s, u"swimming hall"_s, other, u"Ben"_s);
    Scrape second = with(
        with(firstScrape(), u"p1"_s, u"All shops lost money as Mill Lane was rebuilt."_s), u"p5"_s, u"Mend it."_s);
    second.push_back({u"p9"_s, u"p5"_s, u"dora"_s, u"Yes."_s});
    (void)study.refresh(second);
    const QString here = study.folder().copyOf(study.path());
    const QString there = study.folder().copyOf(other);
    Store one(here);
    Store two(there);
    const QByteArray before = state(two);
    (void)merge(one, {other}, {}, {});
    (void)merge(two, {study.path()}, {}, {});
    QCOMPARE(state(one), state(two));
    QCOMPARE(annotation(one, theirs).quote, u"Mill Lane was rebuilt"_s);
    QVERIFY(!isOnOlderText(one, annotation(one, theirs)));
    QVERIFY(!isOnOlderText(two, annotation(two, shared)));
    QVERIFY(isOnOlderText(one, annotation(one, lost)));
    QCOMPARE(check(one), QStringList());
    QCOMPARE(check(two), QStringList());
    // Once more changes nothing, and undo gives back what was.
    const QByteArray merged = state(two);
    const auto again = merge(two, {study.path()}, {}, {});
    QCOMPARE(again.added + again.changed + again.removed, 0);
    QCOMPARE(state(two), merged);
    QVERIFY(two.undo());
    QCOMPARE(state(two), before);
    QCOMPARE(check(two), QStringList());
}

void RefreshCopiesTest::aTextUnknownToBothIsRefused()
{
    RefreshStudy study;
    const QString other = study.folder().newPath();
    {
        RefreshStudy second;
        const QString elsewhere = second.folder().newPath();
        (void)runImport(elsewhere,
            {.sources = {second.csv(with(firstScrape(), u"p4"_s, u"Quite other words."_s))}, .format = u"table"_s});
        QVERIFY(QFile::copy(elsewhere, other));
    }
    (void)study.refresh(with(firstScrape(), u"p4"_s, u"My daughter rides."_s));
    Store store = study.store();
    const QByteArray before = state(store);
    QVERIFY_THROWS_EXCEPTION(Error, (void)merge(store, {other}, {.foreign = true}, {}));
    QCOMPARE(state(store), before);
    const auto report = merge(store, {other}, {.foreign = true, .exceptChanged = true}, {});
    QCOMPARE(report.differingPosts.size(), 1);
}

void RefreshCopiesTest::whatWaitsComesInWhereItsWordsAre()
{
    RefreshStudy study;
    const auto codes = study.store().codebook().codes();
    Code code = *std::ranges::find(codes, u"Fact"_s, &Code::name);
    code.header.uid = QUuid::createUuid();
    code.name = u"New"_s;
    {
        Store store = study.store();
        (void)store.apply({added(code)}, u"code"_s, {});
    }
    const QString other = study.folder().copyOf(study.path());
    const QUuid moves = study.code(u"p1"_s, u"lost money"_s, other, u"Ben"_s);
    const QUuid stays = study.code(u"p5"_s, u"swimming hall"_s, other, u"Ben"_s);
    {
        Store store(other);
        for (const QUuid &uid : {moves, stays}) {
            Annotation recoded = annotation(store, uid);
            recoded.code = {code.header.uid};
            (void)store.apply({changed(annotation(store, uid), recoded)}, u"recode"_s, recoded.header.owner);
        }
    }
    Store store = study.store();
    const auto found = *store.find<Code>(code.header.uid);
    (void)store.apply({removed(found)}, u"no code"_s, {});
    QCOMPARE(merge(store, {other}, {}, {}).waiting, 2);
    const QByteArray before = dump(store, true);
    (void)study.refresh(with(with(firstScrape(), u"p1"_s, u"Well: forty shops lost money."_s), u"p5"_s, u"Mend it."_s));
    QVERIFY(store.holdsAny(RowKind::Waiting));
    QVERIFY(store.undo());
    QCOMPARE(differenceOf(dump(store, true), before), QByteArray());
    QVERIFY(store.redo());
    // The code is there again, and with it what waited for it.
    (void)store.apply({added(found)}, u"code"_s, {});
    QVERIFY(!store.holdsAny(RowKind::Waiting));
    QCOMPARE(annotation(store, moves).start, std::optional(18));
    QCOMPARE(annotation(store, moves).text, store.post(annotation(store, moves).post)->text);
    QCOMPARE(annotation(store, stays).quote, u"swimming hall"_s);
    QCOMPARE(store.unplaced(), QSet<QUuid>{stays});
    QCOMPARE(check(store), QStringList());
}

void RefreshCopiesTest::randomWorkIsUndoneAndMerged_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 16; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void RefreshCopiesTest::randomWorkIsUndoneAndMerged()
{
    QFETCH(const int, seed);
    QRandomGenerator random(seed);
    RefreshStudy study;
    codeAtRandom(study, random, study.path(), u"Anna"_s, 12);
    const QString ben = study.folder().copyOf(study.path());
    const QString cora = study.folder().copyOf(study.path());
    const Scrape second = later(random, firstScrape(), u"x"_s);
    const Scrape third = later(random, second, u"y"_s);
    codeAtRandom(study, random, ben, u"Ben"_s, 12);
    codeAtRandom(study, random, cora, u"Cora"_s, 12);

    const QByteArray before = state(study.store());
    const bool changed = study.refresh(second).changed;
    {
        Store store = study.store();
        const QByteArray after = state(store);
        QCOMPARE(check(store), QStringList());
        if (changed) {
            QVERIFY(store.undo());
            QCOMPARE(state(store), before);
            QVERIFY(store.redo());
            QCOMPARE(state(store), after);
        }
    }
    codeAtRandom(study, random, study.path(), u"Anna"_s, 4);
    QTest::qSleep(1);
    (void)study.refresh(third, cora); // Somebody else refreshed their copy, later.

    const QStringList copies{study.path(), ben, cora};
    std::vector<std::vector<int>> orders{{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {1, 2, 0}};
    QByteArray first;
    for (const auto &order : orders) {
        Store store(study.folder().copyOf(copies[order[0]]));
        (void)merge(store, {copies[order[1]]}, {}, {});
        (void)merge(store, {copies[order[2]]}, {}, {});
        QCOMPARE(check(store), QStringList());
        const QByteArray merged = state(store);
        if (first.isEmpty())
            first = merged;
        QCOMPARE(differenceOf(merged, first), QByteArray());
        (void)merge(store, {copies[order[1]], copies[order[2]]}, {}, {});
        QCOMPARE(differenceOf(state(store), first), QByteArray());
    }
}

QTEST_GUILESS_MAIN(RefreshCopiesTest)
#include "refresh_copies_test.moc"
