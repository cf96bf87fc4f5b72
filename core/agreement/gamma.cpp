// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/gamma.h"

#include "core/agreement/alignment.h"
#include "core/agreement/clustered_sums.h"
#include "core/agreement/unitizing.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace rejoinder {

namespace {

/// One continuum with its coders numbered from 0.
struct Problem
{
    std::vector<Marked> spans;
    int coders = 0;
    int cluster = 0;
    double begin = 0;

    double spansPerCoder() const { return static_cast<double>(spans.size()) / coders; }
};

std::vector<Problem> problemsOf(const Unitizing &unitizing)
{
    std::vector<Problem> problems;
    for (const auto &continuum : unitizing.continua) {
        if (continuum.coders.size() < 2 || continuum.spans.empty())
            continue;
        auto &problem = problems.emplace_back();
        problem.coders = static_cast<int>(continuum.coders.size());
        problem.cluster = continuum.cluster;
        problem.spans = continuum.spans;
        problem.begin = continuum.begin;
        for (auto &span : problem.spans)
            span.coder
                = static_cast<int>(std::ranges::lower_bound(continuum.coders, span.coder) - continuum.coders.begin());
    }
    return problems;
}

/// sum w d_cat and sum w.
struct Weighted
{
    double sum = 0;
    double weight = 0;

    void add(double w, double d)
    {
        sum += w * d;
        weight += w;
    }
    std::optional<double> mean() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

/// What one alignment says.
struct Finding
{
    double disorder = 0; ///< Over the mean number of spans a coder.
    double bound = 0;
    int alignments = 0;
    std::vector<Weighted> categorical; ///< All, then by category.
};

Finding find(Aligner &aligner, const Dissimilarity &dissimilarity, std::span<const Marked> spans, int coders,
    const std::function<bool()> &cancelled)
{
    const auto alignment = aligner.align(spans, coders, cancelled);
    const double perCoder = static_cast<double>(spans.size()) / coders;
    Finding finding{alignment.disorder / perCoder, alignment.bound / perCoder, alignment.count,
        std::vector<Weighted>(1 + dissimilarity.categories)};
    std::vector<std::vector<int>> unitary(alignment.count);
    for (size_t i = 0; i < spans.size(); ++i)
        unitary[alignment.unitaryOf[i]].push_back(static_cast<int>(i));
    for (const auto &members : unitary) {
        for (size_t i = 0; i < members.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const auto &a = spans[members[i]];
                const auto &b = spans[members[j]];
                const double weight
                    = std::max(0.0, 1 - dissimilarity.positional(a, b)) / static_cast<double>(members.size() - 1);
                const double d = dissimilarity.categorical(a, b);
                finding.categorical[0].add(weight, d);
                finding.categorical[1 + a.category].add(weight, d);
                if (b.category != a.category)
                    finding.categorical[1 + b.category].add(weight, d);
            }
        }
    }
    return finding;
}

/// Aligns the continua and samples of them, on all processors. The draws depend on the sample's number alone.
class Sampling
{
public:
    Sampling(const std::vector<Problem> &problems, const Dissimilarity &dissimilarity, const GammaOptions &options,
        const Progress &progress)
        : m_problems(problems)
        , m_dissimilarity(dissimilarity)
        , m_options(options)
        , m_progress(progress)
    {
    }

    std::vector<Finding> observed()
    {
        std::vector<Finding> findings(m_problems.size());
        run(m_problems.size(), [&](Aligner &aligner, size_t job) {
            const auto &problem = m_problems[job];
            findings[job] = find(aligner, m_dissimilarity, problem.spans, problem.coders, [this] { return stopped(); });
        });
        return findings;
    }

    /// Samples [from, end) of each continuum: findings[sample - from][continuum].
    std::vector<std::vector<Finding>> sampled(int from, int end)
    {
        const auto count = static_cast<size_t>(end - from);
        std::vector<std::vector<Finding>> findings(count, std::vector<Finding>(m_problems.size()));
        std::vector<RandomContinuum> models;
        for (const auto &problem : m_problems)
            models.emplace_back(problem.spans, problem.coders, problem.begin, m_options.sampler);
        run(count * m_problems.size(), [&](Aligner &aligner, size_t job) {
            const size_t continuum = job % m_problems.size();
            const size_t sample = job / m_problems.size();
            Random random(m_options.interval.seed, continuum, static_cast<quint64>(from) + sample);
            std::vector<Marked> spans;
            models[continuum].draw(random, spans);
            findings[sample][continuum]
                = find(aligner, m_dissimilarity, spans, m_problems[continuum].coders, [this] { return stopped(); });
        });
        return findings;
    }

private:
    bool stopped() const { return m_stop; }

    void run(size_t jobs, const std::function<void(Aligner &, size_t)> &work)
    {
        std::atomic<size_t> next = 0;
        std::exception_ptr failure;
        std::atomic<bool> failed = false;
        const auto worker = [&](bool reports) {
            try {
                Aligner aligner(m_dissimilarity);
                for (size_t job = next++; job < jobs && !m_stop; job = next++) {
                    work(aligner, job);
                    if (reports && m_progress && !m_progress(static_cast<double>(job) / static_cast<double>(jobs)))
                        m_stop = true;
                }
            } catch (...) {
                m_stop = true;
                if (!failed.exchange(true))
                    failure = std::current_exception();
            }
        };
        {
            const size_t others = std::min<size_t>(jobs, std::max(1U, std::thread::hardware_concurrency())) - 1;
            std::vector<std::jthread> threads;
            for (size_t i = 0; i < others; ++i)
                threads.emplace_back(worker, false);
            worker(true);
        }
        if (failure)
            std::rethrow_exception(failure);
        if (m_stop)
            throw Error(
                QCoreApplication::translate("Agreement", "The computation was stopped."), Error::Kind::Cancelled);
    }

    const std::vector<Problem> &m_problems;
    const Dissimilarity &m_dissimilarity;
    const GammaOptions &m_options;
    const Progress &m_progress;
    std::atomic<bool> m_stop = false;
};

struct Moments
{
    double mean = 0;
    double deviation = 0;
    double n = 0;
};

Moments momentsOf(const std::vector<double> &values)
{
    Moments moments{.n = static_cast<double>(values.size())};
    for (const double value : values)
        moments.mean += value / moments.n;
    for (const double value : values)
        moments.deviation += (value - moments.mean) * (value - moments.mean);
    moments.deviation = moments.n > 1 ? std::sqrt(moments.deviation / (moments.n - 1)) : 0;
    return moments;
}

/// All that was drawn and found.
struct Evidence
{
    std::vector<Problem> problems;
    std::vector<Finding> observed;
    std::vector<std::vector<Finding>> samples;

    double spansPerCoder() const
    {
        double sum = 0;
        for (const auto &problem : problems)
            sum += problem.spansPerCoder();
        return sum;
    }
    double pooled(const std::vector<Finding> &findings, double Finding::*what) const
    {
        double sum = 0;
        for (size_t i = 0; i < problems.size(); ++i)
            sum += problems[i].spansPerCoder() * findings[i].*what;
        return sum / spansPerCoder();
    }
    std::vector<double> pooledSamples(double Finding::*what) const
    {
        std::vector<double> all;
        for (const auto &findings : samples)
            all.push_back(pooled(findings, what));
        return all;
    }
    static std::optional<double> categorical(const std::vector<Finding> &findings, size_t which)
    {
        Weighted all;
        for (const auto &finding : findings) {
            all.sum += finding.categorical[which].sum;
            all.weight += finding.categorical[which].weight;
        }
        return all.mean();
    }
};

void addGamma(Agreement &result, const Evidence &evidence, const GammaOptions &options)
{
    const auto samples = momentsOf(evidence.pooledSamples(&Finding::disorder));
    const double observed = evidence.pooled(evidence.observed, &Finding::disorder);
    result.observed = observed;
    result.expected = samples.mean;
    result.samples = static_cast<int>(evidence.samples.size());
    result.alignments = 0;
    for (const auto &finding : evidence.observed)
        *result.alignments += finding.alignments;
    if (samples.mean <= 0 && observed > 0) {
        result.why = Undefined::NoChance;
        return;
    }
    result.value = observed <= 1e-12 ? 1 : 1 - observed / samples.mean;
    if (samples.mean <= 0)
        return;
    result.se = observed / (samples.mean * samples.mean) * samples.deviation / std::sqrt(samples.n);
    const double least = evidence.pooled(evidence.observed, &Finding::bound);
    const double leastExpected = momentsOf(evidence.pooledSamples(&Finding::bound)).mean;
    if (observed - least > 1e-9 * observed || samples.mean - leastExpected > 1e-9 * samples.mean)
        result.bounds = std::pair(leastExpected > 0 ? 1 - observed / leastExpected : -1e9, 1 - least / samples.mean);
    ClusteredSums sums(2);
    for (size_t i = 0; i < evidence.problems.size(); ++i) {
        const auto own = sums.of(evidence.problems[i].cluster);
        double expected = 0;
        for (const auto &findings : evidence.samples)
            expected += findings[i].disorder / samples.n;
        own[0] += evidence.problems[i].spansPerCoder() * evidence.observed[i].disorder;
        own[1] += evidence.problems[i].spansPerCoder() * expected;
    }
    const auto value = [](std::span<const double> drawn) {
        return drawn[1] > 0 ? std::optional(1 - drawn[0] / drawn[1]) : std::nullopt;
    };
    result.interval = uncertaintyOf(sums, value, options.interval).interval;
}

void addCategorical(Agreement &result, const Evidence &evidence, size_t which, const GammaOptions &options)
{
    const auto observed = Evidence::categorical(evidence.observed, which);
    result.observed = observed;
    result.samples = static_cast<int>(evidence.samples.size());
    if (!observed) {
        result.why = Undefined::NoLabelledOverlap;
        return;
    }
    std::vector<double> values;
    for (const auto &findings : evidence.samples) {
        if (const auto value = Evidence::categorical(findings, which))
            values.push_back(*value);
    }
    const auto samples = momentsOf(values);
    result.expected = values.empty() ? std::nullopt : std::optional(samples.mean);
    if (values.empty() || samples.mean <= 0) {
        result.why = *observed > 0 ? Undefined::NoChance : Undefined::NoVariation;
        return;
    }
    result.value = 1 - *observed / samples.mean;
    result.se = *observed / (samples.mean * samples.mean) * samples.deviation / std::sqrt(samples.n);
    ClusteredSums sums(4);
    for (size_t i = 0; i < evidence.problems.size(); ++i) {
        const auto own = sums.of(evidence.problems[i].cluster);
        const auto add = [&](size_t slot, const Finding &finding, double share) {
            own[slot] += share * finding.categorical[which].sum;
            own[slot + 1] += share * finding.categorical[which].weight;
        };
        add(0, evidence.observed[i], 1);
        for (const auto &findings : evidence.samples)
            add(2, findings[i], 1 / samples.n);
    }
    const auto value = [](std::span<const double> drawn) {
        const bool defined = drawn[1] > 0 && drawn[2] > 0;
        return defined ? std::optional(1 - drawn[0] / drawn[1] / (drawn[2] / drawn[3])) : std::nullopt;
    };
    result.interval = uncertaintyOf(sums, value, options.interval).interval;
}

/// Samples until their mean is as sure as wished.
void sample(Evidence &evidence, Sampling &sampling, const GammaOptions &options)
{
    constexpr int most = 100'000;
    evidence.samples = sampling.sampled(0, std::max(2, options.samples));
    if (!options.precision)
        return;
    const auto moments = momentsOf(evidence.pooledSamples(&Finding::disorder));
    if (moments.mean <= 0)
        return;
    const double root = moments.deviation / moments.mean * 1.96 / *options.precision;
    const auto needed = static_cast<int>(std::min<double>(most, std::ceil(root * root)));
    if (needed <= static_cast<int>(evidence.samples.size()))
        return;
    auto more = sampling.sampled(static_cast<int>(evidence.samples.size()), needed);
    std::ranges::move(more, std::back_inserter(evidence.samples));
}

} // namespace

GammaFigures gammaOf(const Unitizing &unitizing, const GammaOptions &options, const Progress &progress)
{
    GammaFigures figures;
    const auto counts = countsOf(unitizing);
    figures.gamma = figures.gammaCat = counts;
    figures.gammaK.assign(unitizing.categories.size(), counts);
    const auto why = whyNothing(unitizing);
    if (why != Undefined::No) {
        figures.gamma.why = figures.gammaCat.why = why;
        for (auto &figure : figures.gammaK)
            figure.why = why;
        return figures;
    }
    const Dissimilarity dissimilarity{
        options.alpha, options.beta, options.delta, unitizing.categories.size(), options.distances};
    Evidence evidence{.problems = problemsOf(unitizing)};
    Sampling sampling(evidence.problems, dissimilarity, options, progress);
    evidence.observed = sampling.observed();
    sample(evidence, sampling, options);
    addGamma(figures.gamma, evidence, options);
    addCategorical(figures.gammaCat, evidence, 0, options);
    for (size_t category = 0; category < figures.gammaK.size(); ++category)
        addCategorical(figures.gammaK[category], evidence, 1 + category, options);
    for (const auto &finding : evidence.observed) {
        if (finding.disorder > 0)
            figures.best = std::max(figures.best, 1 - finding.bound / finding.disorder);
    }
    return figures;
}

} // namespace rejoinder
