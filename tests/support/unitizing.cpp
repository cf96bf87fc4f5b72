// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/unitizing.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

Unitizing unitizingOf(int coders, int categories, double length, std::vector<Marked> spans)
{
    Unitizing unitizing;
    Continuum continuum{.name = u"text"_s, .length = length, .spans = std::move(spans)};
    for (int coder = 0; coder < coders; ++coder) {
        unitizing.coders.push_back(QString(QChar(u'a' + coder)));
        continuum.coders.push_back(coder);
    }
    for (int category = 0; category < categories; ++category)
        unitizing.categories.push_back(QString::number(category));
    arrange(continuum);
    unitizing.continua.push_back(std::move(continuum));
    return unitizing;
}

Unitizing unitizingOf(const QJsonObject &data)
{
    const auto textOf = [](const QJsonValue &value) {
        return value.isString() ? value.toString() : QString::number(value.toDouble());
    };
    Unitizing unitizing;
    Continuum continuum{.begin = data["continuum_begin"_L1].toDouble()};
    for (const auto &coder : data["coders"_L1].toArray()) {
        continuum.coders.push_back(static_cast<int>(unitizing.coders.size()));
        unitizing.coders.push_back(textOf(coder));
    }
    const auto spans = data["spans"_L1].toArray();
    for (const auto &span : spans) {
        if (!std::ranges::contains(unitizing.categories, textOf(span["category"_L1])))
            unitizing.categories.push_back(textOf(span["category"_L1]));
    }
    std::ranges::sort(unitizing.categories);
    double end = continuum.begin;
    for (const auto &span : spans) {
        const auto coder = std::ranges::find(unitizing.coders, textOf(span["coder"_L1]));
        const auto category = std::ranges::find(unitizing.categories, textOf(span["category"_L1]));
        continuum.spans.push_back({static_cast<int>(coder - unitizing.coders.begin()), span["begin"_L1].toDouble(),
            span["end"_L1].toDouble(), static_cast<int>(category - unitizing.categories.begin())});
        end = std::max(end, continuum.spans.back().end);
    }
    continuum.length = data["continuum_length"_L1].toDouble(end - continuum.begin);
    arrange(continuum);
    unitizing.continua.push_back(std::move(continuum));
    return unitizing;
}

Unitizing randomUnitizing(std::mt19937 &random, int coders, int spans, int categories, bool overlapping)
{
    std::vector<Marked> all;
    const auto within = [&](int low, int high) { return low + static_cast<int>(random() % (high - low + 1)); };
    for (int coder = 0; coder < coders; ++coder) {
        double at = 0;
        for (int i = 0; i < spans; ++i) {
            const double start = std::max(overlapping ? 0.0 : at, i * 30.0 + within(-6, 6));
            const double end = start + within(8, 24);
            at = end;
            const int category = within(0, 3) == 0 ? within(0, categories - 1) : i % categories;
            if (within(0, 9) > 0)
                all.push_back({coder, start, end, category});
        }
    }
    return unitizingOf(coders, categories, spans * 30.0 + 60, std::move(all));
}

} // namespace rejoinder::test
