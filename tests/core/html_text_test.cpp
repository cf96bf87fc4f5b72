// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/html_text.h"

#include "core/model/error.h"

#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderSees_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char16_t *html, const char16_t *text) {
            QTest::newRow(name) << QString(html) << QString(text);
        };
        row("nothing", u"", u"");
        row("plain words", u"  Not one\n deportation. ", u"Not one deportation.");
        row("entities once", u"AT&amp;T &lt;b&gt; &#x27;so&#39; &amp;amp; &eacute;", u"AT&T <b> 'so' &amp; é");
        row("no entity", u"R&D; &unknown; 3 < 4", u"R&D; &unknown; 3 < 4");
        row("blanks that are kept", u"a&nbsp; b\u00A0c\u2009d", u"a\u00A0 b\u00A0c\u2009d");
        row("paragraphs", u"<p>One.</p>\n<p>Two.</p>", u"One.\n\nTwo.");
        row("paragraphs never closed", u"One.<p>Two.<p>Three.", u"One.\n\nTwo.\n\nThree.");
        row("line breaks", u"One<br>two<br/>three", u"One\ntwo\nthree");
        row("several line breaks", u"One<br><br><br>two", u"One\n\n\ntwo");
        row("a break at a paragraph's end is not seen", u"<p>One<br></p><p>Two</p>", u"One\n\nTwo");
        row("breaks at both ends are not seen", u"<br> One <br><br>", u"One");
        row("inline mark-up", u"<b>One</b> <i>two</i><u>three</u>", u"One twothree");
        row("a quote", u"<blockquote><p>They said.</p></blockquote>Not so.", u"They said.\n\nNot so.");
        row("short quotes", u"She said <q>no</q>.", u"She said “no”.");
        row("a list", u"Two:<ul><li>one</li><li>two <ul><li>deep</li></ul></li></ul>End",
            u"Two:\n\none\ntwo\ndeep\n\nEnd");
        row("preformatted", u"See<pre>\n  if (a)\n\n    b;\n</pre>so", u"See\n\n  if (a)\n\n    b;\n\nso");
        row("a table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td><td>d</td></tr></table>",
            u"a\tb\nc\td");
        row("boxes", u"<div>One<div>two</div></div><div>three</div>", u"One\ntwo\nthree");
        row("a picture", u"So <img src=\"a.png\" alt=\"a cat\">!", u"So [image: a cat]!");
        row("a picture without words", u"<img src=a.png>", u"[image]");
        row("a smiley", u"Fine <img class=\"emoji\" alt=\"😊\" src=x.png>", u"Fine 😊");
        row("a pixel that counts", u"a<img width=1 height=1 src=t.gif>b", u"ab");
        row("what is hidden", u"a<script>x()</script><style>b{}</style><!-- c --><span hidden>d</span>e", u"ae");
        row("broken mark-up", u"<p>One <b>two</p></i><p>three", u"One two\n\nthree");
        row("an open tag at the end", u"One <a href=\"x", u"One");
        row("astral characters", u"&#x1F60A; 😊", u"😊 😊");
        row("no characters", u"a&#0;b&#xD800;c", u"a\uFFFDb\uFFFDc");
    }

    void aReaderSees()
    {
        QFETCH(QString, html);
        QTEST(textSeen(html), "text");
    }

    void typedLinesStayLinesWhereTheSourceKeepsThem()
    {
        QCOMPARE(textSeen(u"One\ntwo  b\n\n<b>three</b>\n", nullptr, LineEnds::Breaks), u"One\ntwo b\n\nthree"_s);
        QCOMPARE(textSeen(u"One\ntwo\n\nthree", nullptr, LineEnds::Breaks), u"One\ntwo\n\nthree"_s);
    }

    void linksAreKeptBesideTheText()
    {
        QStringList links;
        const QString text
            = textSeen(u"<a href=\"https://a.org/long/path?x=1&amp;y=2\" title=x>a.org/lo...</a> "
                       "<a href=' https://b.org '>b</a> <a href='#c'>c</a> <a href='javascript:d()'>d</a>"
                       "<a href='https://b.org'>again</a> <a name=e>e</a> <img src=f.png alt=f>"
                       "<iframe src='https://video.example/g'>no frames</iframe>"
                       "<img src='data:image/png;base64,AAAA'>",
                &links);
        QCOMPARE(text, u"a.org/lo... b c dagain e [image: f][image]"_s);
        QCOMPARE(links,
            (QStringList{
                u"https://a.org/long/path?x=1&y=2"_s, u"https://b.org"_s, u"f.png"_s, u"https://video.example/g"_s}));
    }

    void nestingPastAllSenseIsFlattened_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"<div>", "<b>", "<table><tr><td>", "<li><ul>", "<blockquote>", "<div></x>", "<svg>",
                 "<a><object>", "<q>", "<!--<div>", "<ruby><rt>"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void nestingPastAllSenseIsFlattened()
    {
        QFETCH(QString, unit);
        for (const int deep : {100, 10'000, 50'000}) {
            const QString html = u"One <b>&amp;</b> "_s + unit.repeated(deep) + u" two"_s;
            QVERIFY(textSeen(html).simplified().startsWith(u"One &"_s));
        }
        QVERIFY(!unit.startsWith(u"<!"_s) || textSeen(u"One "_s + unit.repeated(10)) == u"One"_s);
    }

    void formattingThatNeverEndsDoesNotMultiply()
    {
        QString html;
        for (int i = 0; i < 1'000; ++i)
            html += u"<font color=%1>"_s.arg(i);
        html += u"<p>x"_s.repeated(100'000);
        QCOMPARE(textSeen(html).count(u'x'), 100'000);
        QVERIFY_THROWS_EXCEPTION(Error, HtmlTree(html.toUtf8()));
    }

    void everyCutOfAFragmentIsRead()
    {
        const QString html = u"<p>A &amp; <a href=\"b\">c</a><br>😊<!-- d --><ul><li>e</ul><pre>f</pre>"_s;
        for (qsizetype size = 0; size <= html.size(); ++size)
            QVERIFY(textSeen(html.first(size)).size() <= size);
    }

    void namesAndClassesOfElements()
    {
        const HtmlTree tree("<x-comment class=\"a comment-b\tc\">w</x-comment>");
        QList<std::string_view> tags;
        QList<bool> classes;
        walk(tree.root(), [&](const HtmlNode *node) {
            tags << tagOf(node);
            if (tagOf(node) == "x-comment") {
                for (const auto &name : {u"a"_s, u"comment-b"_s, u"c"_s, u"comment"_s, u"b"_s, u"d"_s})
                    classes << hasClass(node, name);
            }
            return Walk::Into;
        });
        QVERIFY(tags == (QList<std::string_view>{"html", "x-comment", ""}));
        QCOMPARE(classes, (QList<bool>{true, true, true, false, false, false}));
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
