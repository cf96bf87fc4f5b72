// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace rejoinder {

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea & Flood 2014), keyed by what is drawn for,
/// so that the draws of one replicate do not depend on which thread made the others. The standard library's
/// distributions differ between vendors; these do not.
class Random
{
public:
    explicit Random(quint64 seed, quint64 stream = 0, quint64 substream = 0)
        : m_state(mixed(mixed(mixed(seed) ^ stream) ^ substream))
    {
    }

    quint64 bits() { return mixed(m_state += step); }
    /// [0, 1)
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
    /// 0 … n - 1, each as likely (Lemire 2019, without the last 2^-32 of fairness: n < 2^32).
    quint32 below(quint32 n) { return static_cast<quint32>(((bits() >> 32) * n) >> 32); }
    /// Standard normal, by Marsaglia's polar method.
    double normal();
    /// How many of \p n trials of chance \p p succeed.
    qint64 binomial(qint64 n, double p);

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15U;
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    qint64 binomialByRejection(qint64 n, double p);

    quint64 m_state;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace rejoinder
