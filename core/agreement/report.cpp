// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report.h"

#include "core/agreement/report_words.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

/// Of a group of codes the last name: its path is said by the line above it.
QString lastName(const QString &path)
{
    return path.section(u'/', -1);
}

/// By label, the share of answers that carry it.
std::vector<double> prevalencesOf(const Patterns &patterns)
{
    std::vector<double> shares(patterns.labels);
    double answers = 0;
    for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto count = static_cast<double>(patterns.counts[pattern]);
        for (const int cell : patterns.row(pattern)) {
            if (cell == Ratings::missing)
                continue;
            answers += count;
            for (const int label : patterns.categories[cell])
                shares[label] += count;
        }
    }
    for (double &share : shares)
        share = answers > 0 ? share / answers : 0;
    return shares;
}

/// Figures of one comparison by whatever it consists of; patterns of its tables are made once.
class Figures
{
public:
    explicit Figures(const Comparison &comparison)
        : m_comparison(comparison)
    {
        for (const auto &table : comparison.tables)
            m_patterns.emplace_back(table.ratings);
    }

    /// Nothing where the measure has no figure of it.
    std::optional<Agreement> of(const MeasureChoice &choice, int table, int label, const IntervalRequest &interval,
        const Progress &progress) const
    {
        switch (measureOf(choice.measure).takes) {
        case Measure::Takes::Labels:
            return ofLabels(choice, table, label, interval, progress);
        case Measure::Takes::Spans:
            if (!m_comparison.spans)
                return {};
            if (table >= 0 && label < 0)
                return figureOf(choice, ofCategories(*m_comparison.spans, m_comparison.categoriesOf(table)), -1,
                    interval, progress);
            return figureOf(choice, *m_comparison.spans, label < 0 ? -1 : m_comparison.categoryOf(table, label),
                interval, progress);
        case Measure::Takes::Links:
            if (!m_comparison.links)
                return {};
            if (table >= 0 && label < 0)
                return figureOf(choice, ofTypes(*m_comparison.links, m_comparison.categoriesOf(table)), -1, interval);
            return figureOf(
                choice, *m_comparison.links, label < 0 ? -1 : m_comparison.categoryOf(table, label), interval);
        }
        return {};
    }

    /// Percent agreement on the units a person counts.
    std::optional<double> equal(int table, int label) const
    {
        return ofLabels({.measure = MeasureId::PercentAgreement}, table, label, {.method = IntervalMethod::None}, {})
            ->value;
    }

    std::optional<double> prevalence(int table, int label) const
    {
        std::optional<double> most;
        for (size_t at = 0; at < m_patterns.size(); ++at) {
            if (table >= 0 && at != static_cast<size_t>(table))
                continue;
            const auto shares = prevalencesOf(m_patterns[at]);
            if (label >= 0)
                return shares[label];
            if (!shares.empty())
                most = std::max(most.value_or(0), *std::ranges::max_element(shares));
        }
        return most;
    }

    Agreement ofPair(const MeasureChoice &choice, int a, int b, const Progress &progress) const
    {
        constexpr IntervalRequest none{.method = IntervalMethod::None};
        auto own = choice;
        own.reference = 0;
        if (measureOf(choice.measure).takes == Measure::Takes::Spans)
            return figureOf(own, ofCoders(*m_comparison.spans, a, b), -1, none, progress).value_or(Agreement());
        if (measureOf(choice.measure).takes == Measure::Takes::Links)
            return figureOf(own, ofCoders(*m_comparison.links, a, b), -1, none).value_or(Agreement());
        const std::array chosen{a, b};
        std::vector<Patterns> tables;
        tables.reserve(m_patterns.size());
        for (const auto &patterns : m_patterns)
            tables.push_back(patterns.ofCoders(chosen));
        return agreementOf(choice.measure, choice.metric, tables, none, progress);
    }

private:
    std::optional<Agreement> ofLabels(const MeasureChoice &choice, int table, int label,
        const IntervalRequest &interval, const Progress &progress) const
    {
        if (label >= 0) {
            if (!allows(measureOf(choice.measure), Metric::Nominal))
                return {};
            const std::array one{m_patterns[table].collapsed(label)};
            return counted(agreementOf(choice.measure, Metric::Nominal, one, interval, progress), table);
        }
        const auto tables = table < 0 ? std::span(m_patterns) : std::span(m_patterns).subspan(table, 1);
        if (tables.empty())
            return Agreement{.why = Undefined::NoUnits};
        return counted(agreementOf(choice.measure, choice.metric, tables, interval, progress), table);
    }

    Agreement counted(Agreement agreement, int table) const
    {
        for (size_t at = 0; at < m_comparison.tables.size(); ++at) {
            if (table < 0 || at == static_cast<size_t>(table))
                agreement.exclude(Exclusion::Reason::Unfinished, m_comparison.tables[at].unfinished);
        }
        return agreement;
    }

    const Comparison &m_comparison;
    std::vector<Patterns> m_patterns;
};

/// Makes the lines one after the other.
class Report
{
public:
    Report(const Comparison &comparison, const ReportRequest &request, const Progress &progress)
        : m_comparison(comparison)
        , m_request(request)
        , m_progress(progress)
        , m_figures(comparison)
    {
        m_report.coders = comparison.coders;
        m_report.proposal = proposalFor(comparison);
        m_report.completeness = completenessOf(comparison);
        m_report.interval = request.interval;
        m_measures = request.measures.empty() ? m_report.proposal.measures : request.measures;
        if (request.breakdown) {
            m_report.breakdown = request.breakdown->name;
            m_report.parts
                = split(comparison, request.breakdown->groupOf, static_cast<int>(request.breakdown->groups.size()));
        }
    }

    AgreementReport make()
    {
        countSteps();
        countAnswers();
        addPairs();
        m_report.adrift = adriftAmong(m_report.pairs, static_cast<int>(m_comparison.coders.size()));
        addHeadline();
        addGroups();
        for (size_t at = 1; at < m_measures.size(); ++at)
            add(m_figures, m_measures[at], -1, -1, -1, nameOf(m_measures[at]));
        return std::move(m_report);
    }

private:
    /// The rounds in which progress is told.
    void countSteps()
    {
        const auto coders = static_cast<double>(m_comparison.coders.size());
        m_steps = coders * (coders - 1) / 2 + static_cast<double>(m_measures.size() + m_report.parts.size());
        for (const auto &table : m_comparison.tables)
            m_steps += 1 + static_cast<double>(table.ratings.labels().size());
    }

    Progress nextStep()
    {
        const double done = m_done++;
        const Progress part
            = [this, done](double share) { return !m_progress || m_progress(std::min(1.0, (done + share) / m_steps)); };
        if (!part(0))
            throw Error(Reporting::tr("The computation was stopped."), Error::Kind::Cancelled);
        return part;
    }

    void countAnswers()
    {
        m_report.answered.resize(m_comparison.coders.size());
        for (const auto &table : m_comparison.tables) {
            for (size_t unit = 0; unit < table.ratings.unitCount(); ++unit) {
                const auto row = table.ratings.cells(unit);
                for (size_t coder = 0; coder < row.size(); ++coder)
                    m_report.answered[coder] += row[coder] == Ratings::missing ? 0 : table.ratings.weight(unit);
            }
        }
    }

    void addPairs()
    {
        for (int b = 0; b < static_cast<int>(m_comparison.coders.size()); ++b) {
            for (int a = 0; a < b; ++a)
                m_report.pairs.push_back({a, b, m_figures.ofPair(m_measures.front(), a, b, nextStep())});
        }
    }

    void addHeadline()
    {
        const auto &choice = m_measures.front();
        const auto tables = static_cast<int>(m_comparison.tables.size());
        const bool several = tables != 1;
        add(m_figures, choice, -1, -1, -1, several ? Reporting::tr("All codes") : m_comparison.tables.front().name);
        for (int table = 0; table < tables; ++table) {
            const auto &own = m_comparison.tables[table];
            if (several)
                add(m_figures, choice, table, -1, -1, own.name);
            const auto &labels = own.ratings.labels();
            for (int label = 0; label < static_cast<int>(labels.size()); ++label)
                add(m_figures, ofLabel(choice), table, label, -1, lastName(labels[label]));
        }
    }

    /// What has no figure of one category has a sister that does.
    static MeasureChoice ofLabel(MeasureChoice choice)
    {
        if (choice.measure == MeasureId::CuAlpha)
            choice.measure = MeasureId::KuAlpha;
        else if (choice.measure == MeasureId::GammaCat)
            choice.measure = MeasureId::GammaK;
        else if (choice.measure == MeasureId::BarUAlpha)
            choice.measure = MeasureId::UAlpha;
        else if (measureOf(choice.measure).takes == Measure::Takes::Labels)
            choice.metric = Metric::Nominal;
        return choice;
    }

    void addGroups()
    {
        for (size_t group = 0; group < m_report.parts.size(); ++group) {
            const bool isEmpty = std::ranges::all_of(
                m_report.parts[group].tables, [](const UnitTable &table) { return table.ratings.unitCount() == 0; });
            if (isEmpty)
                continue;
            const Figures own(m_report.parts[group]);
            add(own, m_measures.front(), -1, -1, static_cast<int>(group), m_request.breakdown->groups[group]);
        }
    }

    void add(const Figures &figures, const MeasureChoice &choice, int table, int label, int group, const QString &name)
    {
        auto agreement = figures.of(choice, table, label, m_request.interval, nextStep());
        if (!agreement)
            return;
        ReportLine line{.choice = choice, .table = table, .label = label, .group = group, .name = name};
        line.agreement = std::move(*agreement);
        line.equal = figures.equal(table, label);
        line.prevalence = figures.prevalence(table, label);
        line.noInterval = whyNoInterval(line, m_request.interval);
        line.sentence = sentenceOn(line);
        line.warnings = warningsOn(line, m_report.adrift < 0 ? QString() : m_comparison.coders[m_report.adrift]);
        m_report.lines.push_back(std::move(line));
    }

    const Comparison &m_comparison;
    const ReportRequest &m_request;
    const Progress &m_progress;
    Figures m_figures;
    AgreementReport m_report;
    std::vector<MeasureChoice> m_measures;
    double m_steps = 1;
    double m_done = 0;
};

} // namespace

AgreementReport reportOn(const Comparison &comparison, const ReportRequest &request, const Progress &progress)
{
    return Report(comparison, request, progress).make();
}

Completeness completenessOf(const Comparison &comparison)
{
    Completeness result;
    result.onlyBy.resize(comparison.coders.size());
    for (const auto &table : comparison.tables) {
        result.unfinished += table.unfinished;
        for (size_t unit = 0; unit < table.ratings.unitCount(); ++unit) {
            const auto row = table.ratings.cells(unit);
            const auto answers = answersIn(row);
            const auto weight = table.ratings.weight(unit);
            result.compared += answers >= 2 ? weight : 0;
            result.byAll += answers >= 2 && answers == static_cast<int>(row.size()) ? weight : 0;
            if (answers == 1) {
                const auto who = std::ranges::find_if(row, [](int cell) { return cell != Ratings::missing; });
                result.onlyBy[who - row.begin()] += weight;
            }
        }
    }
    return result;
}

} // namespace rejoinder
