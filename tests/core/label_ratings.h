// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/label_agreement.h"

#include <string>

/// Answers of coders as tests write them down, and one table's figure.
namespace rejoinder::test {

inline constexpr IntervalRequest noInterval{.method = IntervalMethod::None};

/// One row a unit, one letter a coder; '-' is missing, '.' the empty set.
inline Ratings ratingsOf(const std::vector<std::string> &units,
    std::vector<QString> labels = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
{
    std::vector<QString> coders;
    for (size_t i = 0; i < units.front().size(); ++i)
        coders.push_back(QString::number(i));
    Ratings ratings(coders, std::move(labels));
    for (const auto &unit : units) {
        std::vector<int> cells;
        for (const char c : unit)
            cells.push_back(
                c == '-' ? Ratings::missing : ratings.cellOf(c == '.' ? std::vector<int>() : std::vector{c - 'a'}));
        ratings.add(cells);
    }
    return ratings;
}

inline Agreement agreementOf(
    MeasureId measure, const Ratings &ratings, Metric metric = Metric::Nominal, IntervalRequest interval = noInterval)
{
    const std::array tables{Patterns(ratings)};
    return rejoinder::agreementOf(measure, metric, tables, interval);
}

inline Agreement percentAgreement(const Ratings &ratings)
{
    return agreementOf(MeasureId::PercentAgreement, ratings);
}

/// Published tables of two coders, rows the first's labels, as units.
inline Ratings ofTable(const std::vector<std::vector<int>> &table)
{
    std::vector<QString> labels;
    for (size_t k = 0; k < table.size(); ++k)
        labels.push_back(QString::number(k + 1));
    Ratings ratings({QStringLiteral("x"), QStringLiteral("y")}, labels);
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < table.size(); ++j)
            ratings.add(std::vector{ratings.cellOf({int(i)}), ratings.cellOf({int(j)})}, table[i][j]);
    }
    return ratings;
}

/// By rule, so that other programs can make the same.
inline Ratings generated(int units)
{
    quint64 x = 20260601;
    const auto next = [&] { return (x = 6364136223846793005U * x + 1442695040888963407U) >> 33; };
    Ratings ratings({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
        {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")});
    for (int unit = 0; unit < units; ++unit) {
        const int truth = int(next() % 5);
        std::vector<int> cells;
        for (int coder = 0; coder < 3; ++coder) {
            const auto r1 = next() % 100;
            const auto r2 = next() % 5;
            const auto r3 = next() % 100;
            cells.push_back(r3 < 5 ? Ratings::missing : ratings.cellOf({r1 < 25 ? int(r2) : truth}));
        }
        ratings.add(cells);
    }
    return ratings;
}

} // namespace rejoinder::test
