// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/code_blocks.h"
#include "core/corpus/quotations.h"
#include "core/corpus/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

/// What is quoted and where it comes from, a line each: "1: the words <- the origin".
QStringList told(const QString &text, const std::vector<QString> &sources)
{
    QStringList lines;
    for (const Quotation &quotation : quotationsIn(text, sources))
        lines += u"%1: %2 <- %3"_s.arg(quotation.source)
                     .arg(quoteAt(text, quotation.words),
                         quoteAt(sources[static_cast<size_t>(quotation.source)], quotation.origin));
    return lines;
}

QStringList passages(const QString &text)
{
    QStringList found;
    for (Span span : quotedPassages(text))
        found += quoteAt(text, span);
    return found;
}

QStringList code(const QString &text)
{
    QStringList found;
    for (const CodeBlock &block : codeBlocksIn(text))
        found += (block.language.isEmpty() ? QString() : block.language + u": "_s) + quoteAt(text, block.lines);
    return found;
}

const QString said
    = u"🙂 The ground moves, and paint will not hold it. “Ask the three firms”, they said in May; nobody did."_s;

class QuotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesAreLinesAndWordsInMarks()
    {
        QCOMPARE(
            passages(
                u"> The ground moves, and\n>  paint will not hold it.\n\nNo. \"It never moved in thirty years\", I say."_s),
            (QStringList{u"The ground moves, and\n>  paint will not hold it."_s, u"It never moved in thirty years"_s}));
        QCOMPARE(
            passages(
                u"«una frase bastante larga aquí» and „ein ziemlich langer Satz hier“ and »noch ein ziemlich langer Satz«"_s),
            (QStringList{u"una frase bastante larga aquí"_s, u"ein ziemlich langer Satz hier"_s,
                u"noch ein ziemlich langer Satz"_s}));
        QCOMPARE(passages(u"Too “short” for \"me\" > and this is no quotation at all"_s), QStringList());
        QCOMPARE(passages(u"“never closed, however long it may be"_s), QStringList());
        QCOMPARE(passages(u"> two quotations are two\n\n> passages, not a single one"_s).size(), 2);
    }

    void aQuotationLeadsToItsPassage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        QTest::addRow("line") << u"> The ground moves, and paint will not hold it.\nWrong."_s
                              << u"The ground moves, and paint will not hold it."_s;
        QTest::addRow("broken lines") << u"> the ground moves,\n> and paint   will\n>> not hold it\nWrong."_s
                                      << u"The ground moves, and paint will not hold it"_s;
        QTest::addRow("marks") << u"You say “THE GROUND MOVES, and paint will not hold it”!"_s
                               << u"The ground moves, and paint will not hold it"_s;
        QTest::addRow("marks within") << u"> 'Ask the three firms', they said in May\n"_s
                                      << u"Ask the three firms”, they said in May"_s;
        QTest::addRow("a comma of the quoting hand")
            << u"\"paint will not hold it, nobody\" is all you have"_s << u"paint will not hold it"_s;
        QTest::addRow("breaks off") << u"> they said in May; nobody… ever"_s << u"they said in May; nobody"_s;
        QTest::addRow("left out at the beginning")
            << u"> […] and paint will not hold it"_s << u"and paint will not hold it"_s;
        QTest::addRow("too short") << u"> The ground moves"_s << QString();
        QTest::addRow("another's words") << u"> The earth is round, and paint will not stick."_s << QString();
        QTest::addRow("only begins alike")
            << u"“The ground moves, and paint is what nobody would have bought in those days, not even at half the price”"_s
            << QString();
    }
    void aQuotationLeadsToItsPassage()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        const std::vector<Quotation> found = quotationsIn(text, std::array{u"Nothing here."_s, said});
        QCOMPARE(found.size(), origin.isEmpty() ? 0U : 1U);
        if (origin.isEmpty())
            return;
        QCOMPARE(found.front().source, 1);
        QCOMPARE(quoteAt(said, found.front().origin), origin);
    }

    void whoSaidItIsPreferredToWhoQuotedIt()
    {
        const QString quoting
            = u"> The ground moves, and paint will not hold it.\n\nIt held for thirty years, you know."_s;
        QCOMPARE(told(u"> paint will not hold it. Ask\n> It held for thirty years, you know"_s, {quoting, said}),
            QStringList(
                u"0: paint will not hold it. Ask\n> It held for thirty years, you know <- It held for thirty years, you know"_s));
        QCOMPARE(told(u"“and paint will not hold it.”"_s, {quoting, said}),
            QStringList(u"1: and paint will not hold it. <- and paint will not hold it."_s));
        // Where nobody said it, who quoted it is as near as one comes.
        QCOMPARE(told(u"“and paint will not hold it.”"_s, {quoting}),
            QStringList(u"0: and paint will not hold it. <- and paint will not hold it."_s));
    }

    void theLongestOfSeveralPlacesCounts()
    {
        const QString source = u"I think that you are wrong. I think that you are right about the harbour."_s;
        QCOMPARE(told(u"“I think that you are right about the harbour”"_s, {source}),
            QStringList(
                u"0: I think that you are right about the harbour <- I think that you are right about the harbour"_s));
    }

    /// A passage cut anywhere out of a text and quoted in whatever way is found where it was cut, or at the same words.
    void everyCutIsFound()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QStringList words;
            for (int i = 0; i < 60; ++i)
                words += QString(random.bounded(1, 9), QChar(u'a' + random.bounded(26))) + (i % 9 ? u""_s : u" 🙂"_s);
            const QString source = words.join(round % 3 ? u" "_s : u"\n"_s);
            const int from = random.bounded(40);
            const QString cut = words.sliced(from, random.bounded(12, 19)).join(u' ');
            const QString quoting = round % 2 ? u"No: “"_s + cut.toUpper() + u"” is wrong"_s
                                              : u"> "_s + QString(cut).replace(u' ', u"\n>  "_s);
            const std::vector<Quotation> found = quotationsIn(quoting, std::span(&source, 1));
            QCOMPARE(found.size(), 1U);
            QCOMPARE(quoteAt(source, found.front().origin).simplified(), cut);
        }
    }

    /// Texts made to cost much are answered at once all the same (a quadratic search would take hours).
    void hostileTextsCostNoMore()
    {
        const QString same(400'000, u'a');
        (void)quotationsIn(u"> "_s + same.first(200'000) + u"b\n"_s, std::span(&same, 1));
        QString lines;
        for (int i = 0; i < 20'000; ++i)
            lines += u"> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"_s;
        (void)quotationsIn(lines, std::array{lines, same});
        (void)quotationsIn(QString(400'000, u'“'), std::span(&same, 1));
        (void)codeBlocksIn(u"```a\n"_s.repeated(100'000));
        (void)codeBlocksIn(u"<pre>\n"_s.repeated(100'000));
        (void)codeBlocksIn(u"\n    a\n"_s.repeated(100'000));
    }

    void codeIsFencedIndentedOrPreformatted()
    {
        QCOMPARE(code(u"See:\n```py\nfor x in y:\n    print(x)\n```\nDone 🙂"_s),
            QStringList(u"py: for x in y:\n    print(x)"_s));
        QCOMPARE(code(u"🙂\n\n    int a;\n\n    int b;\n\nText\n    still text"_s),
            QStringList(u"    int a;\n\n    int b;"_s));
        QCOMPARE(code(u"\tone\n\ttwo"_s), QStringList(u"\tone\n\ttwo"_s));
        QCOMPARE(code(u"<pre><code class=\"language-c\">\nint a;\n</code></pre>\nText"_s), QStringList(u"c: int a;"_s));
        QCOMPARE(code(u"<PRE>int a;\nint b;</PRE>"_s), QStringList(u"<PRE>int a;\nint b;</PRE>"_s));
        QCOMPARE(code(u"~~~ {.cpp}\n``` is no end\n~~~\n"_s), QStringList(u"cpp: ``` is no end"_s));
        QCOMPARE(code(u"``` not `closed` here\n```\nnever closed"_s), QStringList());
        QCOMPARE(code(u"```\n```"_s), QStringList());
        QCOMPARE(code(u"A line with ``` in it and nothing else"_s), QStringList());
    }
};

} // namespace

QTEST_APPLESS_MAIN(QuotationsTest)
#include "quotations_test.moc"
