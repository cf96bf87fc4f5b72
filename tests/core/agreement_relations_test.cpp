// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/relations.h"

#include "tests/support/oracles.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// Two coders on one post of their own spans; links as (source, target, type), indices of the coder's own spans, -1: nothing.
struct Coded
{
    std::vector<std::pair<double, double>> spans;
    std::vector<std::array<int, 3>> links;
};

Linking linkingOf(const std::vector<Coded> &coders, int types = 3)
{
    Linking linking;
    for (int type = 0; type < types; ++type)
        linking.types.push_back(QString::number(type));
    linking.clusters = {0};
    for (int coder = 0; coder < int(coders.size()); ++coder) {
        linking.coders.push_back(QString::number(coder));
        linking.finished.push_back({true});
        const int first = int(linking.anchors.size());
        for (const auto &[start, end] : coders[coder].spans)
            linking.anchors.push_back({coder, 0, start, end});
        const auto endOf = [&](int span) { return LinkEnd{.anchor = span < 0 ? -1 : first + span}; };
        for (const auto &[source, target, type] : coders[coder].links)
            linking.links.push_back({coder, endOf(source), endOf(target), type});
    }
    return linking;
}

Coded codedOf(const QJsonObject &data, QStringList &types)
{
    Coded coded;
    for (const auto &span : data["spans"_L1].toArray())
        coded.spans.emplace_back(span[0].toDouble(), span[1].toDouble());
    for (const auto &link : data["relations"_L1].toArray()) {
        if (!types.contains(link[2].toString()))
            types.append(link[2].toString());
        coded.links.push_back({link[0].toInt(), link[1].toInt(), int(types.indexOf(link[2].toString()))});
    }
    return coded;
}

double valueOf(const Linking &linking, LinkFigure figure, SpanMatch match = {})
{
    return linkAgreement(linking, figure, match).value.value_or(-99);
}

const Coded anna{{{0, 10}, {12, 20}, {25, 40}}, {{2, 0, 0}, {1, 0, 1}}};
const Coded ben{{{0, 10}, {13, 20}, {25, 40}, {50, 60}}, {{2, 0, 0}, {1, 0, 0}, {3, 0, 1}}};

} // namespace

class AgreementRelationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracle_data()
    {
        test::addOracles([](const QString &, const QString &measure) { return measure.startsWith("relation"_L1); });
    }

    void oracle()
    {
        if (test::agreementOracles().isEmpty())
            QSKIP("The collection of published figures is not here.");
        QFETCH(QJsonObject, data);
        QFETCH(QJsonObject, expected);
        QStringList types;
        const auto linking
            = linkingOf({codedOf(data["A"_L1].toObject(), types), codedOf(data["B"_L1].toObject(), types)});
        const auto name = expected["measure"_L1].toString();
        const auto figure = name == "relation_f1_all"_L1   ? LinkFigure::All
            : name == "relation_f1_given_spans_typed"_L1   ? LinkFigure::GivenSpansTyped
            : name == "relation_f1_given_spans_untyped"_L1 ? LinkFigure::GivenSpansUntyped
                                                           : LinkFigure::TypeAgreement;
        const bool exact = expected["params"_L1]["match"_L1].toString() == "exact"_L1;
        const auto value
            = valueOf(linking, figure, {.kind = exact ? SpanMatch::Kind::Exact : SpanMatch::Kind::Overlap});
        QVERIFY2(test::meets(value, expected), qPrintable(QString::number(value)));
    }

    void aStatedOverlapIsEnough()
    {
        const auto linking = linkingOf({anna, ben});
        QCOMPARE(valueOf(linking, LinkFigure::GivenSpansTyped), 1.0);
        QCOMPARE(valueOf(linking, LinkFigure::GivenSpansTyped, {.kind = SpanMatch::Kind::Share, .share = 0.8}), 0.5);
        QCOMPARE(valueOf(linking, LinkFigure::GivenSpansTyped, {.kind = SpanMatch::Kind::Share, .share = 0.9}), 1.0);
    }

    void directionCounts()
    {
        const auto turned = linkingOf({{{{0, 5}, {6, 9}}, {{0, 1, 0}}}, {{{0, 5}, {6, 9}}, {{1, 0, 0}}}});
        QCOMPARE(valueOf(turned, LinkFigure::All), 0.0);
    }

    void sameLinksAgreeFully()
    {
        const auto same = linkingOf({anna, anna, anna});
        for (const auto figure : {LinkFigure::All, LinkFigure::GivenSpansTyped, LinkFigure::GivenSpansUntyped,
                 LinkFigure::TypeAgreement, LinkFigure::TypeAlpha})
            QCOMPARE(valueOf(same, figure), 1.0);
    }

    /// Anna's and Ben's rebuttals answer the same, then another, then nothing against something: alpha by its pairs.
    void targetsAreComparedAsLabels()
    {
        const std::vector<std::pair<double, double>> spans{{0, 5}, {10, 15}, {20, 25}, {30, 35}, {40, 45}};
        const auto linking
            = linkingOf({{spans, {{2, 0, 0}, {3, 1, 0}, {4, 0, 0}}}, {spans, {{2, 0, 1}, {3, 0, 0}, {4, -1, 0}}}});
        const auto alpha = linkAgreement(linking, LinkFigure::TargetAlpha, {});
        QCOMPARE(alpha.n, 3);
        // Values: (p, p), (q, p), (p, none). n = 6, p four times, q and none once: De = (4 * 2 + 5 + 5) / 30, Do = 4 / 6.
        QVERIFY(std::abs(*alpha.value - (1 - (4.0 / 6) / (18.0 / 30))) < 1e-12);
    }

    void wherePostsAreUnfinishedNothingIsCompared()
    {
        auto linking = linkingOf({anna, ben});
        linking.finished[1][0] = false;
        QCOMPARE(linkAgreement(linking, LinkFigure::All, {}).why, Undefined::NoLinks);
    }

    void nothingToCompareHasAReason()
    {
        QCOMPARE(linkAgreement(linkingOf({anna}), LinkFigure::All, {}).why, Undefined::OneCoder);
        const auto none = linkingOf({{{{0, 5}}, {}}, {{{0, 5}}, {}}});
        for (const auto figure :
            {LinkFigure::All, LinkFigure::GivenSpansTyped, LinkFigure::TypeAlpha, LinkFigure::TargetAlpha})
            QCOMPARE(linkAgreement(none, figure, {}).why, Undefined::NoLinks);
    }
};

QTEST_GUILESS_MAIN(AgreementRelationsTest)
#include "agreement_relations_test.moc"
