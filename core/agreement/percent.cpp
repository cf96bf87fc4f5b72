// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/percent.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// The share of pairs of answers that are the same; \p answers holds two or more.
double agreeingPairs(std::vector<int> &answers)
{
    std::ranges::sort(answers);
    double same = 0;
    for (auto run = answers.begin(); run != answers.end();) {
        const auto end = std::ranges::upper_bound(run, answers.end(), *run);
        const auto n = static_cast<double>(end - run);
        same += n * (n - 1);
        run = end;
    }
    const auto m = static_cast<double>(answers.size());
    return same / (m * (m - 1));
}

Agreement::Undefined whyNot(const Ratings &ratings)
{
    if (ratings.coders().size() < 2)
        return Agreement::Undefined::OneCoder;
    return ratings.unitCount() == 0 ? Agreement::Undefined::NoUnits : Agreement::Undefined::NothingShared;
}

void addTo(std::vector<Exclusion> &all, const Exclusion &exclusion)
{
    const auto found = std::ranges::find(all, exclusion.reason, &Exclusion::reason);
    if (found == all.end())
        all.push_back(exclusion);
    else
        found->count += exclusion.count;
}

} // namespace

int Agreement::coders() const
{
    return static_cast<int>(std::ranges::count(took, true));
}

Agreement percentAgreement(const Ratings &ratings)
{
    Agreement result;
    result.took.resize(ratings.coders().size());
    std::vector<int> answers;
    double sum = 0;
    qint64 nobody = 0;
    qint64 alone = 0;
    for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const auto cells = ratings.cells(unit);
        answers.clear();
        std::ranges::copy_if(cells, std::back_inserter(answers), [](int cell) { return cell != Ratings::missing; });
        const auto weight = ratings.weight(unit);
        if (answers.size() < 2) {
            (answers.empty() ? nobody : alone) += weight;
            continue;
        }
        for (size_t coder = 0; coder < cells.size(); ++coder) {
            if (cells[coder] != Ratings::missing)
                result.took[coder] = true;
        }
        sum += static_cast<double>(weight) * agreeingPairs(answers);
        result.n += weight;
    }
    if (nobody > 0)
        result.excluded.push_back({Exclusion::Reason::NobodyCoded, nobody});
    if (alone > 0)
        result.excluded.push_back({Exclusion::Reason::OneCoder, alone});
    if (result.n > 0)
        result.value = sum / static_cast<double>(result.n);
    else
        result.why = whyNot(ratings);
    return result;
}

Agreement pooled(std::span<const Agreement> parts)
{
    Agreement result;
    result.why = parts.empty() ? Agreement::Undefined::NoUnits : parts.front().why;
    double sum = 0;
    for (const auto &part : parts) {
        sum += part.value.value_or(0) * static_cast<double>(part.n);
        result.n += part.n;
        result.took.resize(std::max(result.took.size(), part.took.size()));
        for (size_t coder = 0; coder < part.took.size(); ++coder)
            result.took[coder] = result.took[coder] || part.took[coder];
        for (const auto &exclusion : part.excluded)
            addTo(result.excluded, exclusion);
    }
    if (result.n > 0) {
        result.value = sum / static_cast<double>(result.n);
        result.why = Agreement::Undefined::No;
    }
    return result;
}

} // namespace rejoinder
