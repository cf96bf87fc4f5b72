// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/random.h"

#include <cmath>

namespace rejoinder {

double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    for (;;) {
        const double x = 2 * uniform() - 1;
        const double y = 2 * uniform() - 1;
        const double square = x * x + y * y;
        if (square >= 1 || square == 0)
            continue;
        const double scale = std::sqrt(-2 * std::log(square) / square);
        m_spare = y * scale;
        m_hasSpare = true;
        return x * scale;
    }
}

qint64 Random::binomial(qint64 n, double p)
{
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(n, 1 - p);
    if (static_cast<double>(n) * p >= 10)
        return binomialByRejection(n, p);
    // Count the geometric gaps between successes.
    const double logFailure = std::log1p(-p);
    qint64 successes = 0;
    for (double at = 0;; ++successes) {
        at += std::floor(std::log1p(-uniform()) / logFailure) + 1;
        if (at > static_cast<double>(n))
            return successes;
    }
}

namespace {

/// log k! - (log sqrt(2 pi) + (k + 1/2) log(k + 1) - (k + 1)), Stirling's correction.
double correction(double k)
{
    static constexpr double small[]{0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509,
        0.01664469118982119, 0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733,
        0.008330563433362871};
    if (k < 10)
        return small[static_cast<int>(k)];
    const double square = (k + 1) * (k + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
}

} // namespace

/// BTRS of Hörmann (1993), for n p >= 10.
qint64 Random::binomialByRejection(qint64 n, double p)
{
    const auto trials = static_cast<double>(n);
    const double q = 1 - p;
    const double spread = std::sqrt(trials * p * q);
    const double b = 1.15 + 2.53 * spread;
    const double a = -0.0873 + 0.0248 * b + 0.01 * p;
    const double c = trials * p + 0.5;
    const double vr = 0.92 - 4.2 / b;
    const double alpha = (2.83 + 5.1 / b) * spread;
    const double m = std::floor((trials + 1) * p);
    for (;;) {
        const double u = uniform() - 0.5;
        double v = uniform();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2 * a / us + b) * u + c);
        if (us >= 0.07 && v <= vr)
            return static_cast<qint64>(k);
        if (k < 0 || k > trials)
            continue;
        v = std::log(v * alpha / (a / (us * us) + b));
        const double bound = (m + 0.5) * std::log((m + 1) / (p / q * (trials - m + 1)))
            + (trials + 1) * std::log((trials - m + 1) / (trials - k + 1))
            + (k + 0.5) * std::log(p / q * (trials - k + 1) / (k + 1)) + correction(m) + correction(trials - m)
            - correction(k) - correction(trials - k);
        if (v <= bound)
            return static_cast<qint64>(k);
    }
}

} // namespace rejoinder
