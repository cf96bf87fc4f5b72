// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/text.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

/// What breaks offsets in other programs, in pieces to be joined at random.
const QStringList pieces{u"a"_s, u"word"_s, u" "_s, u"\n"_s, u"\n\n"_s, u". "_s, u"Mr. "_s, u"é"_s, u"e\u0301"_s,
    u"\u0301"_s, u"ß"_s, u"\u00A0"_s, u"…"_s, u"“"_s, u"日本"_s, u"🙂"_s, u"👍🏽"_s, u"🏽"_s, u"🇨🇦"_s, u"🇨"_s,
    u"👨‍👩‍👧"_s, u"\u200D"_s, u"❤️"_s, u"\uFE0F"_s, u"𝐛"_s, u"שלום"_s, u"مَرْحَبا"_s, u"नमस्ते"_s, u"हिन्दी"_s,
    u"\u1100\u1161\u11A8"_s, u"각"_s, u"\u202E"_s, u"\uFFFD"_s};

QString randomText(QRandomGenerator &random, int most)
{
    QString text;
    for (int n = random.bounded(most + 1); n > 0; --n)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

/// The same with what no source should hold.
QString randomRubble(QRandomGenerator &random, int most)
{
    QString text;
    for (int n = random.bounded(most + 1); n > 0; --n) {
        switch (random.bounded(8)) {
        case 0:
            text += QChar(u'\0');
            break;
        case 1:
            text += QChar(0xD800 + random.bounded(0x400));
            break;
        case 2:
            text += QChar(0xDC00 + random.bounded(0x400));
            break;
        case 3:
            text += u"\r\n";
            break;
        case 4:
            text += u'\r';
            break;
        case 5:
            text += QChar::ByteOrderMark;
            break;
        default:
            text += randomText(random, 2);
        }
    }
    return text;
}

enum class Joint { Other, Control, Extend, Zwj, Spacing, Regional, Picture, L, V, T, Lvt };

/// UAX 29's classes of the characters used here.
Joint jointOf(char32_t c)
{
    if (c == 0x200D)
        return Joint::Zwj;
    if (c == U'\n' || c == 0x202E)
        return Joint::Control;
    if (c == 0x0301 || c == 0xFE0F || c == 0x1F3FD || c == 0x0947 || c == 0x094D || (c >= 0x064B && c <= 0x0652))
        return Joint::Extend;
    if (c == 0x093F || c == 0x0940)
        return Joint::Spacing;
    if (c >= 0x1F1E6 && c <= 0x1F1FF)
        return Joint::Regional;
    if (c == 0x2764 || (c >= 0x1F440 && c <= 0x1F64F))
        return Joint::Picture;
    return c == 0x1100 ? Joint::L
        : c == 0x1161  ? Joint::V
        : c == 0x11A8  ? Joint::T
        : c == 0xAC01  ? Joint::Lvt
                       : Joint::Other;
}

/// The boundaries in code points, rule by rule from the front.
QList<int> graphemeBoundaries(const QString &text)
{
    const auto points = text.toUcs4();
    QList<int> boundaries{0};
    int regionals = 0;
    bool picture = false; // and any Extend since
    bool joiner = false; // one ZWJ after that
    for (int at = 1; at < points.size(); ++at) {
        const auto before = jointOf(points[at - 1]);
        const auto after = jointOf(points[at]);
        regionals = before == Joint::Regional ? regionals + 1 : 0;
        joiner = picture && before == Joint::Zwj;
        picture = before == Joint::Picture || (picture && before == Joint::Extend);
        bool joined = after == Joint::Extend || after == Joint::Zwj || after == Joint::Spacing;
        joined |= before == Joint::L && (after == Joint::L || after == Joint::V || after == Joint::Lvt);
        joined |= before == Joint::V && (after == Joint::V || after == Joint::T);
        joined |= (before == Joint::T || before == Joint::Lvt) && after == Joint::T;
        joined |= points[at - 1] == 0x094D && points[at] >= 0x0915 && points[at] <= 0x0939;
        joined |= joiner && after == Joint::Picture;
        joined |= regionals % 2 == 1 && after == Joint::Regional;
        if (before == Joint::Control || after == Joint::Control || !joined)
            boundaries << at;
    }
    if (!points.isEmpty())
        boundaries << static_cast<int>(points.size());
    return boundaries;
}

QString inside(const QString &text, Span span)
{
    return quoteAt(text, span);
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAgreeWithACountOfEachCodePoint()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 400; ++round) {
            const QString text = round % 4 ? randomText(random, 120) : randomRubble(random, 60);
            const Offsets offsets(text);
            const auto points = text.toUcs4();
            QCOMPARE(codePoints(text), points.size());
            QCOMPARE(offsets.length(), points.size());
            int units = 0;
            int bytes = 0;
            for (int at = 0; at <= points.size(); ++at) {
                QCOMPARE(offsets.toUtf16(at), units);
                QCOMPARE(offsets.toUtf8(at), bytes);
                QCOMPARE(offsets.fromUtf16(units), at);
                if (at == points.size())
                    break;
                if (points[at] > 0xFFFF)
                    QCOMPARE(offsets.fromUtf16(units + 1), at);
                units += points[at] > 0xFFFF ? 2 : 1;
                bytes += points[at] < 0x80 ? 1 : points[at] < 0x800 ? 2 : points[at] < 0x10000 ? 3 : 4;
            }
            QCOMPARE(units, text.size());
            QCOMPARE(offsets.toUtf16(-1), 0);
            QCOMPARE(offsets.toUtf16(offsets.length() + 9), units);
            QCOMPARE(offsets.fromUtf16(units + 9), offsets.length());
        }
    }

    void utf8OffsetsAreThoseOfTheBytes()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 100; ++round) {
            const QString text = randomText(random, 200);
            const Offsets offsets(text);
            for (int at = 0; at <= offsets.length(); ++at)
                QCOMPARE(offsets.toUtf8(at), text.first(offsets.toUtf16(at)).toUtf8().size());
        }
    }

    void aQuoteIsTheCodePointsOfItsSpan()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 400; ++round) {
            const QString text = randomText(random, 40);
            const auto points = text.toUcs4();
            const int start = random.bounded(static_cast<int>(points.size()) + 1);
            const int end = start + random.bounded(static_cast<int>(points.size()) - start + 1);
            const auto slice = points.mid(start, end - start);
            QCOMPARE(quoteAt(text, {start, end}),
                QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size()));
        }
        QCOMPARE(quoteAt(u"abc", {2, 9}), u"c"_s);
        QCOMPARE(quoteAt(u"abc", {2, 1}), QString());
    }

    void snappingMovesOutwardsToTheNearestGrapheme()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 400; ++round) {
            const QString text = randomText(random, 30);
            const auto boundaries = graphemeBoundaries(text);
            const int length = codePoints(text);
            for (int start = 0; start <= length; ++start) {
                const int end = start + random.bounded(length - start + 1);
                const Span snapped = snapToGraphemes(text, {start, end});
                QCOMPARE(snapped.start, *std::prev(std::ranges::upper_bound(boundaries, start)));
                QCOMPARE(snapped.end, *std::ranges::lower_bound(boundaries, end));
                QCOMPARE(snapToGraphemes(text, snapped), snapped);
            }
        }
    }

    void graphemesAreQtsWhereQtsAreWhole()
    {
        const QStringList sound = pieces.filter(QRegularExpression(u"^[^\\p{Devanagari}🇨]*$"_s));
        QRandomGenerator random(9);
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int n = 0; n < 30; ++n)
                text += sound[random.bounded(sound.size())];
            const Offsets offsets(text);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            for (int at = 0; at < codePoints(text);) {
                at = nextBoundary(text, at, Boundary::Grapheme, 1);
                QCOMPARE(offsets.toUtf16(at), finder.toNextBoundary());
            }
        }
    }

    void arrowsStopAtEveryGraphemeBothWays()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const QString text = randomText(random, 30);
            const auto boundaries = graphemeBoundaries(text);
            QList<int> forwards{0};
            while (nextBoundary(text, forwards.last(), Boundary::Grapheme, 1) != forwards.last())
                forwards << nextBoundary(text, forwards.last(), Boundary::Grapheme, 1);
            QCOMPARE(forwards, boundaries);
            QList<int> backwards{codePoints(text)};
            while (nextBoundary(text, backwards.first(), Boundary::Grapheme, -1) != backwards.first())
                backwards.prepend(nextBoundary(text, backwards.first(), Boundary::Grapheme, -1));
            QCOMPARE(backwards, boundaries);
        }
    }

    void wordStepsEndAtTheEndsOfTheTextAndCutNoGrapheme()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 200; ++round) {
            const QString text = randomText(random, 30);
            const int length = codePoints(text);
            for (const int direction : {1, -1}) {
                int at = direction > 0 ? 0 : length;
                for (int next; (next = nextBoundary(text, at, Boundary::Word, direction)) != at; at = next)
                    QVERIFY(direction > 0 ? next > at : next < at);
                QCOMPARE(at, direction > 0 ? length : 0);
            }
        }
        QCOMPARE(nextBoundary(u"one  two\n\nthree", 3, Boundary::Word, 1), 8);
        QCOMPARE(nextBoundary(u"one  two\n\nthree", 8, Boundary::Word, 1), 15);
        QCOMPARE(nextBoundary(u"one  two\n\nthree", 10, Boundary::Word, -1), 5);
    }

    void aWordIsWhatADoubleClickMeans()
    {
        const QString text = u"It’s 👍🏽 the kerb.\nNext"_s;
        QCOMPARE(inside(text, wordAt(text, 1)), u"It’s"_s);
        QCOMPARE(inside(text, wordAt(text, 4)), u"It’s"_s); // behind it
        QCOMPARE(inside(text, wordAt(text, 6)), u"👍🏽"_s);
        QCOMPARE(inside(text, wordAt(text, 13)), u"kerb"_s);
        QCOMPARE(inside(text, wordAt(text, 16)), u"."_s);
        QCOMPARE(inside(text, wordAt(text, 17)), u"."_s); // before the line's end
        QCOMPARE(inside(text, wordAt(text, 99)), u"Next"_s);
        QCOMPARE(wordAt(u"", 0), (Span{0, 0}));
    }

    void abbreviationsEndNoSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("sentence");
        const QString talk = u"Mr. Kelly met Dr. Videgaray in the U.S. Senate. “No force,” he said. Is that so? Yes"_s;
        QTest::newRow("title") << talk << 1 << u"Mr. Kelly met Dr. Videgaray in the U.S. Senate."_s;
        QTest::newRow("at its end") << talk << 45 << u"Mr. Kelly met Dr. Videgaray in the U.S. Senate."_s;
        QTest::newRow("quote") << talk << 50 << u"“No force,” he said."_s;
        QTest::newRow("question") << talk << 70 << u"Is that so?"_s;
        QTest::newRow("last") << talk << 999 << u"Yes"_s;
        QTest::newRow("emoji before") << u"🙂 Fine. J. Smith agrees, e.g. on trade. End."_s << 12
                                      << u"J. Smith agrees, e.g. on trade."_s;
        QTest::newRow("I") << u"So do I. You do not."_s << 12 << u"You do not."_s;
        QTest::newRow("hard break") << u"First line\nSecond one."_s << 13 << u"Second one."_s;
        QTest::newRow("empty") << u""_s << 0 << u""_s;
    }

    void abbreviationsEndNoSentence()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        QTEST(inside(text, sentenceAt(text, offset)), "sentence");
    }

    void aParagraphEndsAtABlankLine()
    {
        const QString text = u"One\nstill one.\n\n \nTwo 🙂.\n"_s;
        QCOMPARE(inside(text, paragraphAt(text, 5)), u"One\nstill one."_s);
        QCOMPARE(inside(text, paragraphAt(text, 20)), u"Two 🙂."_s);
        QCOMPARE(paragraphAt(text, 15).length(), 0);
    }

    void blanksAreTrimmedFromBothEnds()
    {
        QCOMPARE(trimBlanks(u" 🙂\u00A0ab \n", {0, 7}), (Span{1, 5}));
        QCOMPARE(trimBlanks(u"a   b", {1, 3}), (Span{1, 1}));
        QCOMPARE(trimBlanks(u"", {0, 0}), (Span{0, 0}));
    }

    void cleanTextHasOnlyLfAndWholeCharacters()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const QString text = randomRubble(random, 40);
            Repairs repairs;
            const QString clean = cleaned(text, &repairs);
            QVERIFY(!clean.contains(u'\r') && !clean.contains(QChar(u'\0')) && !clean.startsWith(QChar::ByteOrderMark));
            QVERIFY(clean.isValidUtf16());
            QCOMPARE(cleaned(clean), clean);
            QCOMPARE(repairs.nulls, text.count(QChar(u'\0')));
            QCOMPARE(repairs.crlf, text.contains(u'\r'));
            QString plain = text;
            plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(u'\0'), QChar::ReplacementCharacter);
            while (plain.startsWith(QChar::ByteOrderMark))
                plain.remove(0, 1);
            QCOMPARE(clean.toUcs4(), plain.toUcs4()); // which also makes U+FFFD of a lone surrogate
        }
    }

    void bytesBecomeTextAndEveryRepairIsCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("invalid");
        QTest::addColumn<bool>("bom");
        QTest::newRow("utf-8") << "kerb \xF0\x9F\x99\x82"_ba << u"kerb 🙂"_s << 0 << false;
        QTest::newRow("bom") << "\xEF\xBB\xBFkerb\r\nlane"_ba << u"kerb\nlane"_s << 0 << true;
        QTest::newRow("latin-1") << "Caf\xE9 na\xEFvo"_ba << u"Caf\uFFFD na\uFFFDvo"_s << 2 << false;
        QTest::newRow("replaced before") << "\xEF\xBF\xBD!\xFF"_ba << u"\uFFFD!\uFFFD"_s << 1 << false;
        QTest::newRow("utf-16 le") << QByteArray::fromHex("fffe6b003dd842de") << u"k🙂"_s << 0 << true;
        QTest::newRow("utf-16 be") << QByteArray::fromHex("feff006bd83dde42") << u"k🙂"_s << 0 << true;
        QTest::newRow("nothing") << QByteArray() << QString() << 0 << false;
    }

    void bytesBecomeTextAndEveryRepairIsCounted()
    {
        QFETCH(QByteArray, bytes);
        Repairs repairs;
        QTEST(decoded(bytes, &repairs), "text");
        QTEST(repairs.invalidUtf8, "invalid");
        QTEST(repairs.bom, "bom");
    }

    void anExcerptIsOneShortLine()
    {
        QCOMPARE(excerpt(u"  the shops\n counted "), u"the shops counted"_s);
        QCOMPARE(excerpt(u"the shops counted: it was one in five, and the takings", 31),
            u"the shops counted: it was one…"_s);
        QCOMPARE(excerpt(u"ab👨‍👩‍👧cd", 5), u"ab…"_s);
        QRandomGenerator random(8);
        for (int round = 0; round < 200; ++round) {
            const QString line = excerpt(randomText(random, 60), 20);
            QVERIFY(codePoints(line) <= 20 && !line.contains(u'\n'));
        }
    }

    void theDigestIsThatOfTheUtf8()
    {
        QCOMPARE(sha256(u"").toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
        QCOMPARE(sha256(u"é").toHex(), "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"_ba);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
