// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"
#include "core/agreement/random.h"

namespace rejoinder {

/// How continua are drawn that have nothing to do with each other, so that their disorder is that of chance.
struct Sampler
{
    enum class Kind {
        /// Mathet, Widlöcher & Métivier (2015): each virtual coder has the spans of a coder drawn at random, shifted by a
        /// random amount around the end of the text (from the first span's start to the last's end, as the software does), at least \c spread mean span lengths from the earlier shifts;
        /// by whole numbers where all places are (else chance would never hit the same place).
        Shift,
        /// As pygamma-agreement, DKPro and INCEpTION do by default: numbers of spans, gaps and lengths are normal with
        /// the means and deviations seen, categories come by their frequency.
        Statistical,
    };

    Kind kind = Kind::Shift;
    double spread = 1;
};

/// Draws continua like one that is given.
class RandomContinuum
{
public:
    /// Coders are numbered from 0 to \p coders - 1; there is at least one span. Invented gaps begin at \p begin.
    RandomContinuum(std::span<const Marked> spans, int coders, double begin, Sampler sampler);

    /// The spans of one, by coder.
    void draw(Random &random, std::vector<Marked> &spans) const;

private:
    struct Spread
    {
        double mean = 0;
        double deviation = 0;
        [[nodiscard]] double draw(Random &random) const { return mean + deviation * random.normal(); }
    };
    static Spread spreadOf(std::span<const double> values);

    void shift(Random &random, std::vector<Marked> &spans) const;
    void invent(Random &random, std::vector<Marked> &spans) const;

    std::span<const Marked> m_spans;
    std::vector<size_t> m_start; ///< By coder, into m_spans.
    double m_begin;
    double m_first; ///< The first start.
    double m_length; ///< From there to the last end.
    Sampler m_sampler;
    double m_meanLength = 0;
    bool m_isWhole = false; ///< Places are whole numbers, so shifts are too.
    Spread m_counts;
    Spread m_gaps;
    Spread m_lengths;
};

} // namespace rejoinder
