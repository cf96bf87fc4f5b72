// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

using Factor = SearchQuery::Factor;
using Kind = Factor::Kind;

/// "a" AND ("b" OR "c"*) as text, so that a test reads as a query.
QString shown(const SearchQuery &query)
{
    QStringList clauses;
    for (const auto &clause : query.clauses) {
        QStringList factors;
        for (const auto &factor : clause) {
            auto text = factor.negated ? u"!"_s : QString();
            switch (factor.kind) {
            case Kind::Words:
                text += u'"' + factor.text + u'"';
                break;
            case Kind::Signs:
                text += u'<' + factor.text + u'>';
                break;
            case Kind::Author:
                text += "author="_L1 + factor.text;
                break;
            case Kind::Code:
                text += "code="_L1 + factor.text;
                break;
            case Kind::Coder:
                text += "coder="_L1 + factor.text;
                break;
            case Kind::Depth:
                text += u"depth=%1..%2"_s.arg(factor.least).arg(factor.most);
                break;
            }
            factors.append(text + (factor.prefix ? u"*"_s : QString()));
        }
        clauses.append(factors.join(" | "_L1));
    }
    return clauses.join(" & "_L1);
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTypedIsAQuery_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const QString &typed, const QString &meant) {
            QTest::newRow(name) << typed << meant;
        };
        row("words", u"tax  levy\n"_s, u"\"tax\" & \"levy\""_s);
        row("phrase", u"\"the tax\" levy"_s, u"\"the tax\" & \"levy\""_s);
        row("prefix", u"tax* \"new ta\"*"_s, u"\"tax\"* & \"new ta\"*"_s);
        row("or", u"a b OR c OR d e"_s, u"\"a\" & \"b\" | \"c\" | \"d\" & \"e\""_s);
        row("or at the ends", u"OR a OR"_s, u"\"a\""_s);
        row("a small or is a word", u"a or b"_s, u"\"a\" & \"or\" & \"b\""_s);
        row("without", u"a -b -\"c d\""_s, u"\"a\" & !\"b\" & !\"c d\""_s);
        row("fields", u"author:Ana code:Claim/Fact coder:\"Ben B\""_s, u"author=Ana & code=Claim/Fact & coder=Ben B"_s);
        row("not a field", u"http://x.org time:12"_s, u"\"http://x.org\" & \"time:12\""_s);
        row("depth", u"depth:2 depth:1-3"_s, u"depth=2..2 & depth=1..3"_s);
        row("depth from and to", u"depth:>2 depth:>=2 depth:<2 depth:<=2"_s,
            u"depth=3..2147483647 & depth=2..2147483647 & depth=0..1 & depth=0..2"_s);
        row("a depth that is none", u"depth:deep"_s, u"\"depth deep\""_s);
        row("an open quotation", u"a \"b c"_s, u"\"a\" & \"b c\""_s);
        row("nothing", u"  "_s, QString());
        row("an empty quotation", u"\"\" a \""_s, u"\"a\""_s);
        row("an empty field", u"author: code:"_s, QString());
        row("signs", u"👍🏽 !!! -🇨🇦"_s, u"<👍🏽> & <!!!> & !<🇨🇦>"_s);
        row("syntax of the index", u"NEAR(a b) ^a {x} : c:d * - --x"_s,
            u"\"NEAR(a\" & \"b)\" & \"^a\" & <{x}> & <:> & \"c:d\" & <*> & <-> & !\"-x\""_s.replace(
                "<{x}>"_L1, "\"{x}\""_L1));
    }

    void everythingTypedIsAQuery()
    {
        QFETCH(QString, typed);
        QTEST(shown(SearchQuery::parsed(typed)), "meant");
    }

    void noStringIsTooStrange()
    {
        auto random = QRandomGenerator(7);
        const auto signs = u"ab \"*-:()OR\\depth:<>=\u0301\U0001F44D\u202e\n"_s;
        for (int i = 0; i < 5000; ++i) {
            QString typed;
            for (int n = random.bounded(20); n > 0; --n)
                typed.append(signs[random.bounded(signs.size())]);
            for (const auto &clause : SearchQuery::parsed(typed).clauses) {
                QVERIFY(!clause.empty());
                for (const auto &factor : clause)
                    QVERIFY(!factor.text.trimmed().isEmpty());
            }
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
