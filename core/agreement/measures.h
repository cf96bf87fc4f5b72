// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/distance.h"

#include <QtTranslation>

#include <array>
#include <span>
#include <string>

namespace rejoinder {

enum class MeasureId {
    PercentAgreement,
    CohenKappa,
    CohenWeightedKappa,
    ScottPi,
    BennettS,
    FleissKappa,
    CongerKappa,
    LightKappa,
    BrennanPrediger,
    GwetAc,
    KrippendorffAlpha,
    AlphaU,
    UAlpha,
    BarUAlpha,
    CuAlpha,
    KuAlpha,
    Gamma,
    GammaCat,
    GammaK,
    SpanF1,
    SpanPrecision,
    SpanRecall,
    BoundarySimilarity,
    Pk,
    WindowDiff,
    RelationF1,
    RelationF1GivenSpansTyped,
    RelationF1GivenSpansUntyped,
    RelationTypeAgreement,
    RelationTypeAlpha,
    RelationTargetAlpha,
};

/// One measure. The command line, its help, the report and the manual read the same table; texts are translated when
/// shown (context "Measures").
struct Measure
{
    /// What data it takes: answers of units, spans on a continuum, relations between spans or posts.
    enum class Takes { Labels, Spans, Links };

    const char *id;
    MeasureId measure;
    Takes takes;
    unsigned metrics; ///< Bits of metricBit(): those allowed; the first of metricNames is the default.
    const char *name;
    const char *meaning; ///< In plain words, one line.
    const char *fit; ///< When it is the right one.
};

constexpr unsigned metricBit(Metric metric)
{
    return 1U << static_cast<unsigned>(metric);
}

inline constexpr std::array<const char *, 9> metricNames{
    "nominal", "ordinal", "interval", "ratio", "masi", "jaccard", "dice", "linear", "quadratic"};

namespace metrics {
constexpr unsigned nominal = metricBit(Metric::Nominal);
constexpr unsigned distances = metricBit(Metric::Linear) | metricBit(Metric::Quadratic);
constexpr unsigned weights = nominal | distances | metricBit(Metric::Ordinal);
constexpr unsigned sets = metricBit(Metric::Masi) | metricBit(Metric::Jaccard) | metricBit(Metric::Dice);
constexpr unsigned all = weights | sets | metricBit(Metric::Interval) | metricBit(Metric::Ratio);
} // namespace metrics

inline constexpr Measure measures[]{
    {"percent_agreement", MeasureId::PercentAgreement, Measure::Takes::Labels, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Percent agreement"),
        QT_TRANSLATE_NOOP("Measures", "the share of pairs of coders who gave a unit the same answer"),
        QT_TRANSLATE_NOOP("Measures", "beside a measure that is corrected for chance, never alone")},
    {"cohen_kappa", MeasureId::CohenKappa, Measure::Takes::Labels, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Cohen's kappa"),
        QT_TRANSLATE_NOOP("Measures", "agreement of two coders beyond what their own habits would give by chance"),
        QT_TRANSLATE_NOOP("Measures", "two coders who both coded every unit, one label each")},
    {"cohen_weighted_kappa", MeasureId::CohenWeightedKappa, Measure::Takes::Labels, metrics::distances,
        QT_TRANSLATE_NOOP("Measures", "Cohen's weighted kappa"),
        QT_TRANSLATE_NOOP("Measures", "Cohen's kappa where near misses count less than far ones"),
        QT_TRANSLATE_NOOP("Measures", "two coders and labels in an order")},
    {"scott_pi", MeasureId::ScottPi, Measure::Takes::Labels, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Scott's pi"),
        QT_TRANSLATE_NOOP("Measures", "agreement of two coders beyond what the labels' shares would give by chance"),
        QT_TRANSLATE_NOOP("Measures", "two coders who are taken as interchangeable")},
    {"bennett_s", MeasureId::BennettS, Measure::Takes::Labels, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Bennett's S"),
        QT_TRANSLATE_NOOP("Measures", "agreement of two coders beyond choosing labels blindly"),
        QT_TRANSLATE_NOOP("Measures", "comparison with studies that report it")},
    {"fleiss_kappa", MeasureId::FleissKappa, Measure::Takes::Labels, metrics::weights,
        QT_TRANSLATE_NOOP("Measures", "Fleiss' kappa"),
        QT_TRANSLATE_NOOP("Measures", "agreement of many coders beyond what the labels' shares would give by chance"),
        QT_TRANSLATE_NOOP("Measures", "many coders, one label for each unit")},
    {"conger_kappa", MeasureId::CongerKappa, Measure::Takes::Labels, metrics::weights,
        QT_TRANSLATE_NOOP("Measures", "Conger's kappa"),
        QT_TRANSLATE_NOOP("Measures", "Cohen's kappa for many coders: chance by each coder's own habits"),
        QT_TRANSLATE_NOOP("Measures", "many coders whose habits differ")},
    {"light_kappa", MeasureId::LightKappa, Measure::Takes::Labels, metrics::nominal | metrics::distances,
        QT_TRANSLATE_NOOP("Measures", "Light's kappa"),
        QT_TRANSLATE_NOOP("Measures", "the mean of Cohen's kappa over pairs of coders"),
        QT_TRANSLATE_NOOP("Measures", "comparison with studies that report it")},
    {"brennan_prediger", MeasureId::BrennanPrediger, Measure::Takes::Labels, metrics::weights,
        QT_TRANSLATE_NOOP("Measures", "Brennan and Prediger's coefficient"),
        QT_TRANSLATE_NOOP("Measures", "agreement of many coders beyond choosing labels blindly"),
        QT_TRANSLATE_NOOP("Measures", "many coders and no wish to let the labels' shares count")},
    {"gwet_ac", MeasureId::GwetAc, Measure::Takes::Labels, metrics::weights,
        QT_TRANSLATE_NOOP("Measures", "Gwet's AC1 / AC2"),
        QT_TRANSLATE_NOOP("Measures", "agreement beyond chance, where chance is only expected of hard units"),
        QT_TRANSLATE_NOOP("Measures", "beside alpha where one label is much more frequent than the others")},
    {"krippendorff_alpha", MeasureId::KrippendorffAlpha, Measure::Takes::Labels, metrics::all & ~metrics::distances,
        QT_TRANSLATE_NOOP("Measures", "Krippendorff's alpha"),
        QT_TRANSLATE_NOOP("Measures", "1 minus the disagreement seen over the disagreement expected by chance"),
        QT_TRANSLATE_NOOP("Measures", "any number of coders, missing answers, any kind of label")},
    {"alpha_u", MeasureId::AlphaU, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "alpha U (2004)"),
        QT_TRANSLATE_NOOP("Measures", "Krippendorff's first alpha for unitizing, by category"),
        QT_TRANSLATE_NOOP("Measures", "comparison with older studies; two coders")},
    {"u_alpha", MeasureId::UAlpha, Measure::Takes::Spans, metrics::nominal, QT_TRANSLATE_NOOP("Measures", "u-alpha"),
        QT_TRANSLATE_NOOP("Measures", "agreement on where spans lie and what they are, text without spans included"),
        QT_TRANSLATE_NOOP("Measures", "spans that do not overlap, with labels")},
    {"bar_u_alpha", MeasureId::BarUAlpha, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "|u-alpha"),
        QT_TRANSLATE_NOOP("Measures", "agreement on what is a span and what is not, whatever its label"),
        QT_TRANSLATE_NOOP("Measures", "spans that do not overlap, without labels")},
    {"cu_alpha", MeasureId::CuAlpha, Measure::Takes::Spans, metrics::nominal, QT_TRANSLATE_NOOP("Measures", "cu-alpha"),
        QT_TRANSLATE_NOOP("Measures", "agreement on the labels of the text that two coders marked"),
        QT_TRANSLATE_NOOP("Measures", "the labels alone, given what was found by several")},
    {"ku_alpha", MeasureId::KuAlpha, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "(k)u-alpha"), QT_TRANSLATE_NOOP("Measures", "cu-alpha of a single label"),
        QT_TRANSLATE_NOOP("Measures", "finding the label that is confused with others")},
    {"gamma", MeasureId::Gamma, Measure::Takes::Spans, metrics::nominal, QT_TRANSLATE_NOOP("Measures", "gamma"),
        QT_TRANSLATE_NOOP(
            "Measures", "1 minus the disorder of the best alignment of the coders' spans over that of random spans"),
        QT_TRANSLATE_NOOP("Measures", "finding and labelling spans, overlapping ones too")},
    {"gamma_cat", MeasureId::GammaCat, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "gamma-cat"),
        QT_TRANSLATE_NOOP("Measures", "gamma of the labels alone, on spans that are aligned"),
        QT_TRANSLATE_NOOP("Measures", "the labels alone, given what was found by several")},
    {"gamma_k", MeasureId::GammaK, Measure::Takes::Spans, metrics::nominal, QT_TRANSLATE_NOOP("Measures", "gamma-k"),
        QT_TRANSLATE_NOOP("Measures", "gamma-cat of a single label"),
        QT_TRANSLATE_NOOP("Measures", "finding the label that is confused with others")},
    {"span_f1", MeasureId::SpanF1, Measure::Takes::Spans, metrics::nominal, QT_TRANSLATE_NOOP("Measures", "Span F1"),
        QT_TRANSLATE_NOOP(
            "Measures", "how many spans two coders share, of all that both have; the mean over pairs of coders"),
        QT_TRANSLATE_NOOP("Measures", "beside gamma; not corrected for chance")},
    {"span_precision", MeasureId::SpanPrecision, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Span precision"),
        QT_TRANSLATE_NOOP("Measures", "how many of a coder's spans the reference has"),
        QT_TRANSLATE_NOOP("Measures", "coders against an agreed result")},
    {"span_recall", MeasureId::SpanRecall, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Span recall"),
        QT_TRANSLATE_NOOP("Measures", "how many spans of the reference a coder has"),
        QT_TRANSLATE_NOOP("Measures", "coders against an agreed result")},
    {"boundary_similarity", MeasureId::BoundarySimilarity, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Boundary similarity"),
        QT_TRANSLATE_NOOP("Measures", "how many boundaries two segmentations share, near misses in part"),
        QT_TRANSLATE_NOOP("Measures", "cutting a text into parts")},
    {"pk", MeasureId::Pk, Measure::Takes::Spans, metrics::nominal, QT_TRANSLATE_NOOP("Measures", "Pk"),
        QT_TRANSLATE_NOOP(
            "Measures", "how often two places are wrongly in the same or in different segments; 0 is best"),
        QT_TRANSLATE_NOOP("Measures", "comparison with studies that report it")},
    {"windowdiff", MeasureId::WindowDiff, Measure::Takes::Spans, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "WindowDiff"),
        QT_TRANSLATE_NOOP("Measures", "how often a window holds a wrong number of boundaries; 0 is best"),
        QT_TRANSLATE_NOOP("Measures", "comparison with studies that report it")},
    {"relation_f1", MeasureId::RelationF1, Measure::Takes::Links, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Relation F1"),
        QT_TRANSLATE_NOOP("Measures", "how many typed relations two coders share, missing ends included"),
        QT_TRANSLATE_NOOP("Measures", "the whole task at once")},
    {"relation_f1_given_spans_typed", MeasureId::RelationF1GivenSpansTyped, Measure::Takes::Links, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Relation F1, ends matched, typed"),
        QT_TRANSLATE_NOOP("Measures", "how many typed relations two coders share among those whose ends both have"),
        QT_TRANSLATE_NOOP("Measures", "relations between spans")},
    {"relation_f1_given_spans_untyped", MeasureId::RelationF1GivenSpansUntyped, Measure::Takes::Links, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Relation F1, ends matched, untyped"),
        QT_TRANSLATE_NOOP(
            "Measures", "how many relations of any type two coders share among those whose ends both have"),
        QT_TRANSLATE_NOOP("Measures", "whether coders link the same things")},
    {"relation_type_agreement", MeasureId::RelationTypeAgreement, Measure::Takes::Links, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Agreement on types"),
        QT_TRANSLATE_NOOP("Measures", "how often relations that both coders drew have the same type"),
        QT_TRANSLATE_NOOP("Measures", "beside alpha of the types")},
    {"relation_type_alpha", MeasureId::RelationTypeAlpha, Measure::Takes::Links, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Alpha of types"),
        QT_TRANSLATE_NOOP("Measures", "Krippendorff's alpha of the types of relations that both coders drew"),
        QT_TRANSLATE_NOOP("Measures", "whether coders mean the same by the types")},
    {"relation_target_alpha", MeasureId::RelationTargetAlpha, Measure::Takes::Links, metrics::nominal,
        QT_TRANSLATE_NOOP("Measures", "Alpha of targets"),
        QT_TRANSLATE_NOOP(
            "Measures", "Krippendorff's alpha of what a matched span answers, or that it answers nothing"),
        QT_TRANSLATE_NOOP("Measures", "each rebuttal answers one target")},
};

/// The ids with blanks between them, as the command line's table wants its choices.
inline constexpr auto measureIds = [] {
    constexpr auto size = [] {
        size_t sum = 0;
        for (const auto &measure : measures)
            sum += std::char_traits<char>::length(measure.id) + 1;
        return sum;
    }();
    std::array<char, size> ids{};
    size_t at = 0;
    for (const auto &measure : measures) {
        for (const char *c = measure.id; *c; ++c)
            ids[at++] = *c;
        ids[at++] = ' ';
    }
    ids[size - 1] = 0;
    return ids;
}();

[[nodiscard]] constexpr const Measure &measureOf(MeasureId id)
{
    return measures[static_cast<size_t>(id)];
}
static_assert([] {
    for (size_t i = 0; i < std::size(measures); ++i) {
        if (static_cast<size_t>(measures[i].measure) != i)
            return false;
    }
    return true;
}());

/// Null where there is none of that name.
[[nodiscard]] const Measure *measureNamed(QStringView id);
[[nodiscard]] std::optional<Metric> metricNamed(QStringView name);
[[nodiscard]] constexpr bool allows(const Measure &measure, Metric metric)
{
    return (measure.metrics & metricBit(metric)) != 0;
}
/// The first metric a measure allows.
[[nodiscard]] Metric defaultMetric(const Measure &measure);
/// "nominal, linear, quadratic"
[[nodiscard]] QString namesOfMetrics(const Measure &measure);
[[nodiscard]] QString nameOf(const Measure &measure);
[[nodiscard]] QString meaningOf(const Measure &measure);
[[nodiscard]] QString fitOf(const Measure &measure);

} // namespace rejoinder
