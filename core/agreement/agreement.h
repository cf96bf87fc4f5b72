// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace rejoinder {

/// What was left out of a figure, and why.
struct Exclusion
{
    enum class Reason {
        NobodyCoded, ///< The unit has no answer.
        OneCoder, ///< The unit has one answer: there is nothing to compare.
        Unfinished, ///< A coder has annotated the post without marking it done.
        ZeroLength, ///< A span without any text.
        UndefinedPair, ///< A pair of coders has no figure of its own.
    };

    Reason reason = Reason::OneCoder;
    qint64 count = 0;

    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

/// Why there is no figure.
enum class Undefined {
    No,
    OneCoder,
    NoUnits,
    NothingShared,
    NoVariation,
    NotTwoCoders,
    NotNumbers,
    NotOneLabel,
    NegativeRatio,
    Overlaps,
    NoSpans,
    NoLabelledOverlap,
    NoLinks,
    NoChance,
};

enum class IntervalMethod { None, Bootstrap, Jackknife, Linearised };

/// Where the true figure may lie, given the units that were drawn.
struct Interval
{
    double low = 0;
    double high = 0;
    double level = 0.95;
    IntervalMethod method = IntervalMethod::None;
    int replicates = 0; ///< Of the bootstrap: those that have a figure.
    quint64 seed = 0;
    bool clustered = false; ///< Whether whole threads were drawn, not single units.
};

/// A figure of agreement with what it rests on; never a number that is none.
struct Agreement
{
    using Undefined = rejoinder::Undefined;

    std::optional<double> value;
    Undefined why = Undefined::No;
    qint64 n = 0; ///< Units coded by two or more.
    std::vector<bool> took; ///< By coder: who coded at least one of them.
    std::vector<Exclusion> excluded;

    std::optional<double> se; ///< Standard error.
    std::optional<double> observed; ///< Agreement; of the alphas and gamma disagreement or disorder.
    std::optional<double> expected; ///< By chance, in the same unit.
    std::optional<double> max; ///< The highest value the coders' marginals allow.
    std::optional<double> coverage; ///< The share of the continuum it is about.
    std::optional<qint64> pairableValues;
    std::optional<qint64> alignments;
    std::optional<int> samples; ///< Random continua behind \c expected.
    std::optional<std::pair<double, double>> bounds; ///< Where the value lies, if it is not proven exactly.
    std::optional<Interval> interval;

    [[nodiscard]] int coders() const;
    void exclude(Exclusion::Reason reason, qint64 count); ///< Nothing for 0.
};

/// The reasons in words, for a person.
[[nodiscard]] QString inWords(Undefined why);
[[nodiscard]] QString inWords(Exclusion::Reason reason);

} // namespace rejoinder
