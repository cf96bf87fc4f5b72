// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/reanchor.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

const QStringList pieces{u"the"_s, u"shops"_s, u"counted"_s, u"lane"_s, u"the"_s, u"a"_s, u"é"_s, u"e\u0301"_s,
    u"👍🏽"_s, u"🇨🇦"_s, u"👨‍👩‍👧"_s, u"日本"_s, u"שלום"_s, u"हिन्दी"_s, u","_s, u"."_s, u"\n\n"_s, u"42"_s};

QString randomText(QRandomGenerator &random, int most)
{
    QString text;
    for (int n = random.bounded(most + 1); n > 0; --n)
        text += pieces[random.bounded(pieces.size())] + (random.bounded(4) ? u" "_s : QString());
    return text;
}

/// A span whose ends are between graphemes; none in an empty text.
std::optional<Span> randomSpan(QRandomGenerator &random, const QString &text)
{
    const int length = codePoints(text);
    if (length == 0)
        return std::nullopt;
    const int start = random.bounded(length);
    return snapToGraphemes(text, {start, random.bounded(start + 1, length + 1)});
}

/// \p text with some stretches of it taken out, doubled, or put in.
QString edited(QRandomGenerator &random, QString text)
{
    for (int n = random.bounded(5); n > 0; --n) {
        const auto at = random.bounded(text.size() + 1);
        const auto size = std::min<qsizetype>(random.bounded(12), text.size() - at);
        if (random.bounded(2))
            text.remove(at, size);
        else
            text.insert(at, random.bounded(2) ? text.sliced(at, size) : randomText(random, 4));
    }
    return cleaned(text);
}

Span spanOf(QStringView text, QStringView quote)
{
    const Offsets offsets(text);
    const int at = int(text.indexOf(quote));
    return offsets.spanFromUtf16(at, at + int(quote.size()));
}

QString placed(const QString &older, const QString &quote, const QString &newer)
{
    const auto place = Reanchor(older, newer).place(spanOf(older, quote));
    return place ? quoteAt(newer, place->span) : QString();
}

} // namespace

class ReanchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpanIsFoundWhereItsWordsAre_data();
    void aSpanIsFoundWhereItsWordsAre();
    void whatStandsTwiceIsFoundByWhatIsAroundIt();
    void theSameTextKeepsEveryPlace();
    void whatIsPutInBesideASpanMovesIt();
    void noPlaceLiesOutsideOrCutsAGrapheme();
    void aSpanThatIsNoneHasNoPlace();
    void aLargeTextIsComparedInBoundedTime();
};

void ReanchorTest::aSpanIsFoundWhereItsWordsAre_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &older, const QString &quote, const QString &newer,
                         const QString &found) { QTest::newRow(name) << older << quote << newer << found; };
    const auto shops = u"All 40 shops lost money, they say."_s;
    row("same", shops, u"shops lost money"_s, shops, u"shops lost money"_s);
    row("put in before", shops, u"shops lost"_s, u"EDIT: no. All 40 shops lost money, they say."_s, u"shops lost"_s);
    row("put in after", shops, u"shops lost"_s, shops + u" EDIT: shops lost."_s, u"shops lost"_s);
    row("put in within", shops, u"shops lost money"_s, u"All 40 shops on Harbour Street lost money, they say."_s,
        u"shops on Harbour Street lost money"_s);
    row("a word replaced within", shops, u"shops lost money"_s, u"All 40 shops made money, they say."_s,
        u"shops made money"_s);
    row("its first word replaced", shops, u"40 shops lost money"_s, u"All of the shops lost money, they say."_s,
        u"shops lost money"_s);
    row("a letter mended in it", u"They cuonted all shops."_s, u"They cuonted all"_s, u"They counted all shops."_s,
        u"They counted all"_s);
    row("most of it gone", shops, u"40 shops lost money"_s, u"All money, they say."_s, QString());
    row("all of it gone", shops, u"lost money"_s, u"All 40 shops, they say."_s, QString());
    row("all other words", shops, u"lost money"_s, u"Nothing of this remains"_s, QString());
    row("nothing left", shops, u"lost money"_s, u""_s, QString());
    row("blanks only", u"one  two\n\nthree four"_s, u"two\n\nthree"_s, u"one two three four"_s, u"two three"_s);
    row("moved as a whole", u"First this. Then the money went. Then that."_s, u"the money went"_s,
        u"Then that. First this. But the money went."_s, u"the money went"_s);
    row("not in a longer word", u"We say no to it. Cars go."_s, u"no"_s, u"Cars go now."_s, QString());
    row("part of a word", u"Unbelievable news"_s, u"believable"_s, u"What unlikely, Unbelievable news"_s,
        u"believable"_s);
    row("signs only", u"Really?! Yes :-) and so on"_s, u":-)"_s, u"Really, really?! Yes :-) and on"_s, u":-)"_s);
    row("emoji", u"Good 👍🏽 day"_s, u"👍🏽"_s, u"A very good 👍🏽 day"_s, u"👍🏽"_s);
    row("no blanks between words", u"日本の道は広い"_s, u"道は広い"_s, u"日本の古い道は広い"_s, u"道は広い"_s);
    row("of right to left", u"שלום לכל העולם"_s, u"לכל העולם"_s, u"אז שלום לכל העולם"_s, u"לכל העולם"_s);
}

void ReanchorTest::aSpanIsFoundWhereItsWordsAre()
{
    QFETCH(const QString, older);
    QFETCH(const QString, quote);
    QFETCH(const QString, newer);
    QFETCH(const QString, found);
    QCOMPARE(placed(older, quote, newer), found);
}

void ReanchorTest::whatStandsTwiceIsFoundByWhatIsAroundIt()
{
    const auto older = u"It is so. I know it is so. Who says it is so?"_s;
    const auto newer = u"Now it is so. I know for sure it is so. Who then says it is so?"_s;
    const Reanchor reanchor(older, newer);
    const Span second{older.indexOf(u"it is so"_s) == 17 ? 17 : -1, 25};
    const auto place = reanchor.place(second);
    QVERIFY(place);
    QVERIFY(place->isExact);
    QCOMPARE(place->span.start, int(newer.indexOf(u"it is so. Who"_s)));
    // One of two is gone: the other is not taken for it.
    QVERIFY(
        !Reanchor(u"cars here\nand much else that was said; cars there"_s, u"other said; cars there"_s).place({0, 4}));
}

void ReanchorTest::theSameTextKeepsEveryPlace()
{
    QRandomGenerator random(1);
    for (int n = 0; n < 500; ++n) {
        const QString text = randomText(random, 60);
        const auto span = randomSpan(random, text);
        if (!span)
            continue;
        const auto place = Reanchor(text, text).place(*span);
        QVERIFY2(place, qPrintable(text));
        QCOMPARE(place->span, *span);
        QVERIFY(place->isExact);
    }
}

void ReanchorTest::whatIsPutInBesideASpanMovesIt()
{
    QRandomGenerator random(2);
    for (int n = 0; n < 1000; ++n) {
        const QString text = randomText(random, 40);
        const auto span = randomSpan(random, text);
        const QString quote = span ? quoteAt(text, *span) : QString();
        if (quote.trimmed().isEmpty())
            continue;
        // Words that are nowhere in it, as a sentence of their own.
        const QString before = text.sliced(0, Offsets(text).toUtf16(span->start));
        const QString after = text.sliced(before.size() + quote.size());
        const QString head = u"Zebra xylophone.\n"_s;
        const auto place = Reanchor(text, head + text + u"\nquokka"_s).place(*span);
        QVERIFY2(place, qPrintable(text + u" / "_s + quote));
        QVERIFY(place->isExact);
        if (text.count(quote) == 1)
            QCOMPARE(place->span.start, span->start + codePoints(head));
        QCOMPARE(quoteAt(head + text + u"\nquokka"_s, place->span), quote);
        // A text of which only the span is left, where that is no part of a word.
        const bool isCut = (!before.isEmpty() && before.back().isLetterOrNumber())
            || (!after.isEmpty() && (after.front().isLetterOrNumber() || after.front().isMark()));
        if (!isCut && text.count(quote) == 1)
            QVERIFY2(Reanchor(text, quote).place(*span), qPrintable(text + u" / "_s + quote));
    }
}

void ReanchorTest::noPlaceLiesOutsideOrCutsAGrapheme()
{
    QRandomGenerator random(3);
    int exact = 0;
    int moved = 0;
    for (int n = 0; n < 5000; ++n) {
        const QString older = randomText(random, 60);
        const QString newer = random.bounded(10) ? edited(random, older) : randomText(random, 60);
        const auto span = randomSpan(random, older);
        if (!span)
            continue;
        const Reanchor reanchor(older, newer);
        const auto place = reanchor.place(*span);
        QCOMPARE(Reanchor(older, newer).place(*span), place);
        if (!place)
            continue;
        QVERIFY(place->span.start >= 0 && place->span.start < place->span.end && place->span.end <= codePoints(newer));
        QCOMPARE(snapToGraphemes(newer, place->span), place->span);
        if (place->isExact)
            QCOMPARE(quoteAt(newer, place->span), quoteAt(older, *span));
        (place->isExact ? exact : moved) += 1;
    }
    QVERIFY(exact > 500);
    QVERIFY(moved > 100);
}

void ReanchorTest::aSpanThatIsNoneHasNoPlace()
{
    const Reanchor reanchor(u"some words"_s, u"some words"_s);
    for (const Span span : {Span{-1, 3}, Span{3, 3}, Span{5, 2}, Span{4, 11}})
        QVERIFY(!reanchor.place(span));
    QVERIFY(!Reanchor(QString(), u"words"_s).place({0, 1}));
}

void ReanchorTest::aLargeTextIsComparedInBoundedTime()
{
    QRandomGenerator random(4);
    const auto words = [&](int count, int vocabulary) {
        QString text;
        for (int n = 0; n < count; ++n)
            text += u"w%1 "_s.arg(random.bounded(vocabulary));
        return text;
    };
    QElapsedTimer timer;
    timer.start();
    const QString older = words(200'000, 50);
    (void)Reanchor(older, words(200'000, 50)).place({10, 1000}); // Nothing in common, everything alike.
    const Reanchor reanchor(older, u"New: "_s + older.sliced(0, 300'000) + u"and so on "_s + older.sliced(300'000));
    const auto place = reanchor.place({400'000, 400'100});
    QVERIFY(place && place->isExact);
    QCOMPARE(place->span.start, 400'000 + 5 + 10);
    (void)Reanchor(words(100'000, 1), words(90'000, 1)).place({5, 500});
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ReanchorTest)
#include "reanchor_test.moc"
