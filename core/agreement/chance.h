// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/coefficient.h"
#include "core/agreement/distance.h"

namespace rejoinder {

/// The coefficients of the form (Pa - Pe) / (1 - Pe), which differ in what they take for chance.
///  - Percent: Pa alone, the mean over units with two or more answers of sum_k n_k (r_k - 1) / (m (m - 1)).
///  - ScottPi (1955; two coders, complete pairs), FleissKappa (1971): Pe = sum w_kl pi_k pi_l, pi_k = mean of n_uk / m_u.
///  - BennettS (1954; two coders, complete pairs), BrennanPrediger (1981): Pe = sum w_kl / q^2 with the codebook's q.
///  - GwetAc (2008; AC2 with weights): Pe = T_w / (q (q - 1)) sum pi_k (1 - pi_k).
///  - CongerKappa (1980): Pe = mean over pairs of coders of sum w_kl p_gk p_hl.
/// Missing answers and variances (linearised over units) as in Gwet, Handbook of Inter-Rater Reliability (2014).
enum class Chance { Percent, ScottPi, BennettS, FleissKappa, BrennanPrediger, GwetAc, CongerKappa };

[[nodiscard]] std::unique_ptr<Coefficient> chanceCorrected(Chance chance, Distance distance, Patterns patterns);

/// Cohen's kappa (1960), weighted (1968): two coders, complete pairs, 1 - sum d_ij p_ij / sum d_ij p_i. p_.j. Standard error by
/// Fleiss, Cohen & Everitt (1969). max: of the nominal one, what the marginals allow.
[[nodiscard]] std::unique_ptr<Coefficient> cohenKappa(Distance distance, Patterns patterns);

/// Light (1971): the mean of Cohen's kappa over pairs of coders.
[[nodiscard]] std::unique_ptr<Coefficient> lightKappa(Distance distance, Patterns patterns);

} // namespace rejoinder
