// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_query.h"

#include "core/model/error.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

using By = SearchQuery::Field;
using Op = SearchQuery::Step::Kind;

QString shown(const SearchQuery::Term &term)
{
    QString text;
    if (term.field == By::Words)
        text = u'"' + term.text + u'"';
    else if (term.field == By::Signs)
        text = u'<' + term.text + u'>';
    else if (term.field == By::Depth || term.field == By::Date)
        text = u"%1=%2..%3"_s.arg(nameOf(term.field),
            term.least < -1'000'000'000'000 ? QString() : QString::number(term.least),
            term.most > 1'000'000'000'000 ? QString() : QString::number(term.most));
    else
        text = nameOf(term.field) + u'=' + term.text;
    return text + (term.prefix ? u"*"_s : QString()) + (term.implied ? u"?"_s : QString());
}

/// The postfix order written as people write it, every pair in brackets, so that a test reads as a query.
QString shown(const SearchQuery &query)
{
    QStringList stack;
    for (const auto &step : query.steps) {
        if (step.kind == Op::Term) {
            stack.append(shown(query.terms[step.term]));
        } else if (step.kind == Op::Not) {
            stack.last().prepend(u'!');
        } else {
            const auto right = stack.takeLast();
            stack.last() = u"[%1 %2 %3]"_s.arg(stack.last(), step.kind == Op::And ? u"&" : u"|", right);
        }
    }
    return stack.join(u"  "_s);
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrammarsTable_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const QString &typed, const QString &meant) {
            QTest::newRow(name) << typed << meant;
        };
        row("words", u"tax  levy\n"_s, u"[\"tax\" & \"levy\"]"_s);
        row("phrase", u"\"the tax\" levy"_s, u"[\"the tax\" & \"levy\"]"_s);
        row("prefix", u"tax* \"new ta\"*"_s, u"[\"tax\"* & \"new ta\"*]"_s);
        row("or binds closer", u"a b OR c OR d e"_s, u"[[\"a\" & [[\"b\" | \"c\"] | \"d\"]] & \"e\"]"_s);
        row("or at the ends", u"OR a OR"_s, u"\"a\""_s);
        row("a small or is a word", u"a or b"_s, u"[[\"a\" & \"or\"] & \"b\"]"_s);
        row("without", u"a -b -\"c d\""_s, u"[[\"a\" & !\"b\"] & !\"c d\"]"_s);
        row("parentheses", u"(a b) OR c"_s, u"[[\"a\" & \"b\"] | \"c\"]"_s);
        row("parentheses within", u"a (b OR (c -d)) e"_s, u"[[\"a\" & [\"b\" | [\"c\" & !\"d\"]]] & \"e\"]"_s);
        row("without parentheses", u"-(a OR b) c"_s, u"[![\"a\" | \"b\"] & \"c\"]"_s);
        row("without without", u"-(a -b)"_s, u"![\"a\" & !\"b\"]"_s);
        row("fields in parentheses", u"(author:ana depth:2..)"_s, u"[author=ana & depth=2..]"_s);
        row("nothing in parentheses", u"a () OR -() b"_s, u"[\"a\" | \"b\"]"_s);
        row("open parentheses end at the end", u"a (b OR (c"_s, u"[\"a\" & [\"b\" | \"c\"]]"_s);
        row("parentheses of words", u"f(x) :) (g(y) z)"_s, u"[[\"f(x)\" & <:)>] & [\"g(y)\" & \"z\"]]"_s);
        row("fields", u"author:Ana code:Claim/Fact coder:\"Ben B\""_s,
            u"[[author=Ana & code=Claim/Fact] & coder=Ben B?]"_s);
        row("every field", u"stance:favour target:lane relation:rebuts thread:harbour cue:negation"_s,
            u"[[[[stance=favour & target=lane] & relation=rebuts] & thread=harbour] & cue=negation]"_s);
        row("fields of few values", u"has:Question state:todo in:article"_s,
            u"[[has=question & state=todo] & in=article]"_s);
        row("the names of fields in any case", u"AUTHOR:x Code:y"_s, u"[author=x & code=y]"_s);
        row("not a field", u"http://x.org time:12"_s, u"[\"http://x.org\" & \"time:12\"]"_s);
        row("depth", u"depth:2 depth:1-3 depth:1..3 depth:2.. depth:..4"_s,
            u"[[[[depth=2..2 & depth=1..3] & depth=1..3] & depth=2..] & depth=0..4]"_s);
        row("depth as once", u"depth:>2 depth:>=2 depth:<2 depth:<=2"_s,
            u"[[[depth=3.. & depth=2..] & depth=0..1] & depth=0..2]"_s);
        row("date", u"date:1970 date:1970-02 date:1970-01-02"_s,
            u"[[date=0..31535999 & date=2678400..5097599] & date=86400..172799]"_s);
        row("dates", u"date:1970-02.. date:..1970-01 date:1970-01-02..1970-01-03"_s,
            u"[[date=2678400.. & date=..2678399] & date=86400..259199]"_s);
        row("a coder alone", u"coder:ana"_s, u"coder=ana"_s);
        row("a coder says whose", u"state:todo coder:ana"_s, u"[state=todo & coder=ana?]"_s);
        row("a coder beside what is not there", u"-code:x coder:ana"_s, u"[!code=x & coder=ana]"_s);
        row("an open quotation", u"a \"b c"_s, u"[\"a\" & \"b c\"]"_s);
        row("nothing", u"  "_s, QString());
        row("an empty quotation", u"\"\" a \""_s, u"\"a\""_s);
        row("an empty field", u"author: code:"_s, QString());
        row("signs", u"👍🏽 !!! -🇨🇦"_s, u"[[<👍🏽> & <!!!>] & !<🇨🇦>]"_s);
        row("syntax of the index", u"NEAR(a b) ^a {x} : c:d * - --x"_s,
            u"[[[[[[[[\"NEAR(a\" & \"b)\"] & \"^a\"] & \"{x}\"] & <:>] & \"c:d\"] & <*>] & <->] & !\"-x\"]"_s);
    }

    void theGrammarsTable()
    {
        QFETCH(QString, typed);
        const auto query = SearchQuery::parsed(typed);
        QTEST(shown(query), "meant");
        QVERIFY(query.problems.empty());
    }

    void whatCannotBeUnderstoodIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("word");
        QTest::newRow("depth") << u"tax depth:deep"_s << 4 << u"deep"_s;
        QTest::newRow("depth without ends") << u"depth:.."_s << 0 << u".."_s;
        QTest::newRow("a month that is none") << u"date:2024-13"_s << 0 << u"2024-13"_s;
        QTest::newRow("a day that is none") << u"x -date:2023-02-29"_s << 2 << u"2023-02-29"_s;
        QTest::newRow("a short year") << u"date:24"_s << 0 << u"24"_s;
        QTest::newRow("state") << u"(a OR state:finished)"_s << 6 << u"finished"_s;
        QTest::newRow("has") << u"has:codes"_s << 0 << u"question"_s;
        QTest::newRow("in") << u"in:thread"_s << 0 << u"comments"_s;
        QTest::newRow("too deep") << u"("_s.repeated(40) << SearchQuery::deepest << u"32"_s;
    }

    void whatCannotBeUnderstoodIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const auto query = SearchQuery::parsed(typed);
        QCOMPARE(query.problems.size(), size_t(1));
        QTEST(int(query.problems.front().at), "at");
        QVERIFY2(query.problems.front().sentence.contains(word), qPrintable(query.problems.front().sentence));
        QVERIFY_THROWS_EXCEPTION(Error, query.expectSound());
    }

    void aCoderHoldsForWhatStandsBesideAndBelow()
    {
        const auto query = SearchQuery::parsed(u"coder:ana (code:x OR (code:y coder:ben)) coder:cleo OR z");
        std::vector<QStringList> coders;
        for (const auto &term : query.terms) {
            if (term.field != By::Code)
                continue;
            QStringList names;
            for (const int coder : query.codersFor(term))
                names.append(query.terms[coder].text);
            coders.push_back(names);
        }
        QCOMPARE(coders, (std::vector<QStringList>{{u"ana"_s}, {u"ben"_s, u"ana"_s}}));
    }

    void whatAloneKeepsAPostOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("excluding");
        QTest::newRow("none") << u"a b OR c"_s << u""_s;
        QTest::newRow("one") << u"a -b"_s << u"b"_s;
        QTest::newRow("beside others") << u"-a (b -c)"_s << u"a c"_s;
        QTest::newRow("either") << u"a -(b OR c*)"_s << u"b c"_s;
        QTest::newRow("only together") << u"a -(b c)"_s << u""_s;
        QTest::newRow("one is enough") << u"a OR -b"_s << u""_s;
        QTest::newRow("denied twice") << u"-(a OR -b)"_s << u"a"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void whatAloneKeepsAPostOut()
    {
        QFETCH(QString, typed);
        const auto query = SearchQuery::parsed(typed);
        QStringList words;
        for (const int term : query.excluding())
            words.append(query.terms[size_t(term)].text);
        QTEST(words.join(u' '), "excluding");
    }

    void aValueIsQuotedWhereItMustBe()
    {
        for (const auto &value : {u"Ana"_s, u"Ana P"_s, u"a(b)"_s, u"x*"_s, u"Claim/Ad hominem"_s}) {
            const auto query = SearchQuery::parsed(QString(u"(author:"_s + quotedValue(value) + u')'));
            QCOMPARE(query.terms.front().text, value);
        }
    }

    void noStringIsTooStrange()
    {
        auto random = QRandomGenerator(7);
        const auto signs = u"ab \"*-:()OR\\depth:<>=\u0301\U0001F44D\u202e\n"_s;
        for (int i = 0; i < 5000; ++i) {
            QString typed;
            for (int n = random.bounded(40); n > 0; --n)
                typed.append(signs[random.bounded(signs.size())]);
            const auto query = SearchQuery::parsed(typed);
            for (const auto &term : query.terms)
                QVERIFY(!term.text.trimmed().isEmpty());
            int values = 0;
            for (const auto &step : query.steps) {
                values += step.kind == Op::Term ? 1 : step.kind == Op::Not ? 0 : -1;
                QVERIFY(values > 0);
            }
            QVERIFY2(values == (query.steps.empty() ? 0 : 1), qPrintable(typed));
        }
    }

    void wordsAreComparedWithoutCaseAndAccents()
    {
        QCOMPARE(folded(u"Peña STRASSE"), folded(u"pena strasse"));
        QCOMPARE(folded(u"e\u0301"), u"e"_s);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
