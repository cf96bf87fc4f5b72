// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzy.h"

namespace rejoinder {

namespace {

constexpr int atBeginning = 40;
constexpr int atWord = 20;
constexpr int sideBySide = 15;

std::vector<int> placesFrom(QStringView pattern, QStringView text, qsizetype from)
{
    std::vector<int> places;
    for (const QChar letter : pattern) {
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        places.push_back(int(at));
        from = at + 1;
    }
    return places;
}

int scoreOf(const std::vector<int> &places, QStringView text)
{
    int score = -int(text.size()) / 8 - places.front();
    for (size_t i = 0; i < places.size(); ++i) {
        const int at = places[i];
        if (at == 0)
            score += atBeginning;
        else if (!text[at - 1].isLetterOrNumber())
            score += atWord;
        if (i > 0 && places[i - 1] == at - 1)
            score += sideBySide;
    }
    return score;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return FuzzyMatch();
    // Greedy from each place of the first letter: names are short, and the best start wins.
    std::optional<FuzzyMatch> best;
    for (qsizetype start = text.indexOf(pattern[0], 0, Qt::CaseInsensitive); start >= 0;
        start = text.indexOf(pattern[0], start + 1, Qt::CaseInsensitive)) {
        auto places = placesFrom(pattern, text, start);
        if (places.empty())
            break;
        if (const int score = scoreOf(places, text); !best || score > best->score)
            best = FuzzyMatch{score, std::move(places)};
    }
    return best;
}

} // namespace rejoinder
