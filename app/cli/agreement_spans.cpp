// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreement_spans.h"

#include "core/agreement/measure_choice.h"
#include "core/formats/source_file.h"
#include "core/formats/spans_table.h"
#include "core/model/error.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Parameters = std::vector<std::pair<QString, QString>>;

void openOrFail(QFile &file, const QString &path)
{
    refuseDevice(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
}

/// The figures of one set of spans; gamma's samples are drawn once for all its measures.
class SpanFigures
{
public:
    SpanFigures(std::vector<Figure> &figures, const Unitizing &unitizing, QString level, QString code,
        const MeasureOptions &options, const Progress &progress)
        : m_figures(figures)
        , m_unitizing(unitizing)
        , m_level(std::move(level))
        , m_code(std::move(code))
        , m_options(options)
        , m_progress(progress)
    {
    }

    void add(MeasureId measure)
    {
        switch (measure) {
        case MeasureId::Gamma:
        case MeasureId::GammaCat:
        case MeasureId::GammaK:
            addGamma(measure);
            break;
        case MeasureId::SpanF1:
        case MeasureId::SpanPrecision:
        case MeasureId::SpanRecall:
            addMatches(measure, matchAsked());
            break;
        default:
            if (measureOf(measure).takes != Measure::Takes::Spans)
                throw Error(CommandLine::tr("The measure %1 does not compare spans. See --table, or give a project.")
                                .arg(QLatin1StringView(measureOf(measure).id)),
                    Error::Kind::Usage);
            add({.measure = measure,
                .reference = referenceAsked(),
                .near = static_cast<int>(m_options.number("near", 2, 1))});
        }
    }

    void addMatches(MeasureId measure, const SpanMatch &match)
    {
        add({.measure = measure, .match = match, .reference = referenceAsked()});
    }

private:
    const IntervalRequest &interval() const { return m_options.interval(); }

    /// Each category where the measure has a figure of it, then all.
    void add(const MeasureChoice &choice)
    {
        constexpr size_t manyCategories = 200;
        const auto parameters = parametersOf(choice, m_unitizing.coders);
        const auto addOf = [&](int category, const QString &code) {
            if (auto figure = figureOf(choice, m_unitizing, category, interval(), m_progress))
                add(choice.measure, code, std::move(*figure), parameters);
        };
        const auto &categories = m_unitizing.categories;
        for (size_t i = 0; i < categories.size() && categories.size() <= manyCategories; ++i)
            addOf(static_cast<int>(i), categories[i]);
        addOf(-1, m_code);
    }

    void add(MeasureId measure, const QString &code, Agreement agreement, const Parameters &parameters)
    {
        m_figures.push_back({&measureOf(measure), u"nominal"_s, m_level, code, std::move(agreement), parameters});
    }

    SpanMatch matchAsked() const
    {
        const auto typed = m_options.text("match", "exact");
        SpanMatch match{.labels = m_options.choice("labels", {u"yes"_s, u"no"_s}) == "yes"_L1};
        bool ok = false;
        match.share = typed.toDouble(&ok);
        if (typed == "overlap"_L1)
            match.kind = SpanMatch::Kind::Overlap;
        else if (ok && match.share > 0 && match.share <= 1)
            match.kind = SpanMatch::Kind::Share;
        else if (typed != "exact"_L1)
            throw Error(
                CommandLine::tr("-o match= cannot be \"%1\". Write exact, overlap or a share such as 0.5.").arg(typed),
                Error::Kind::Usage);
        return match;
    }

    int referenceAsked() const
    {
        const auto &coders = m_unitizing.coders;
        if (!m_options.has("reference"))
            return 0;
        const auto name = m_options.text("reference", "");
        const auto found = std::ranges::find(coders, name);
        if (found == coders.end())
            throw Error(CommandLine::tr("-o reference= names no coder: \"%1\".").arg(name), Error::Kind::Usage);
        return static_cast<int>(found - coders.begin());
    }

    GammaOptions gammaAsked() const
    {
        GammaOptions gamma;
        gamma.alpha = m_options.number("alpha", 1, 0);
        gamma.beta = m_options.number("beta", 1, 0);
        gamma.delta = m_options.number("delta", 1, 1e-9);
        gamma.samples = static_cast<int>(std::min(1e6, m_options.number("samples", 30, 2)));
        if (m_options.has("precision"))
            gamma.precision = m_options.number("precision", 0.02, 1e-4);
        gamma.sampler.kind = m_options.choice("sampler", {u"shift"_s, u"statistical"_s}) == "shift"_L1
            ? Sampler::Kind::Shift
            : Sampler::Kind::Statistical;
        gamma.sampler.spread = m_options.number("spread", 1, 0);
        gamma.interval = interval();
        if (gamma.alpha + gamma.beta <= 0)
            throw Error(CommandLine::tr("-o alpha= and beta= cannot both be 0."), Error::Kind::Usage);
        if (m_options.has("distances")) {
            const auto path = m_options.text("distances", "");
            QFile file(path);
            openOrFail(file, path);
            gamma.distances = distancesFromCsv(file, path, m_unitizing.categories);
        }
        return gamma;
    }

    void addGamma(MeasureId measure)
    {
        const auto asked = gammaAsked();
        if (!m_gamma)
            m_gamma = gammaOf(m_unitizing, asked, m_progress);
        auto parameters = parametersOf({.measure = measure, .gamma = asked}, m_unitizing.coders);
        if (!asked.distances.empty())
            parameters.emplace_back(u"distances"_s, m_options.text("distances", ""));
        parameters.emplace_back(u"seed"_s, QString::number(asked.interval.seed));
        if (m_gamma->gamma.value)
            parameters.emplace_back(u"alignment"_s,
                m_gamma->best <= 1e-9 ? u"best, proven"_s
                                      : u"within %1 % of the best"_s.arg(m_gamma->best * 100, 0, 'g', 2));
        for (size_t i = 0; measure == MeasureId::GammaK && i < m_gamma->gammaK.size(); ++i)
            add(measure, m_unitizing.categories[i], m_gamma->gammaK[i], parameters);
        if (measure == MeasureId::GammaK)
            return;
        add(measure, m_code, measure == MeasureId::Gamma ? m_gamma->gamma : m_gamma->gammaCat, parameters);
    }

    std::vector<Figure> &m_figures;
    const Unitizing &m_unitizing;
    QString m_level;
    QString m_code;
    const MeasureOptions &m_options;
    const Progress &m_progress;
    std::optional<GammaFigures> m_gamma;
};

} // namespace

std::vector<MeasureId> fitFor(const Unitizing &unitizing)
{
    if (unitizing.categories.size() < 2)
        return {MeasureId::BarUAlpha, MeasureId::Gamma, MeasureId::SpanF1};
    return {MeasureId::Gamma, MeasureId::GammaCat, MeasureId::UAlpha, MeasureId::CuAlpha, MeasureId::SpanF1};
}

void addSpans(std::vector<Figure> &figures, std::span<const MeasureId> wanted, const Unitizing &unitizing,
    const QString &level, const QString &code, const MeasureOptions &options, const Progress &progress)
{
    SpanFigures all(figures, unitizing, level, code, options, progress);
    if (!wanted.empty()) {
        for (const auto measure : wanted)
            all.add(measure);
        return;
    }
    for (const auto measure : fitFor(unitizing))
        all.add(measure);
    if (!options.has("match"))
        all.addMatches(MeasureId::SpanF1, {.kind = SpanMatch::Kind::Overlap});
}

std::vector<Figure> figuresOfSpans(const Arguments &arguments, const MeasureOptions &options, const Progress &progress)
{
    const auto path = arguments.value("spans");
    QFile file(path);
    openOrFail(file, path);
    std::optional<double> length;
    if (arguments.has("length")) {
        bool ok = false;
        length = arguments.value("length").toDouble(&ok);
        if (!ok || !(*length > 0 && *length <= 1e15))
            throw Error(CommandLine::tr("--length takes a number above 0, not \"%1\".").arg(arguments.value("length")),
                Error::Kind::Usage);
    }
    const auto unitizing = spansFromCsv(file, path, options.number("begin", 0, -1e15), length);
    std::vector<MeasureId> wanted;
    for (const auto ids = arguments.values("measure"); const auto &id : ids)
        wanted.push_back(measureNamed(id)->measure);
    std::vector<Figure> figures;
    addSpans(figures, wanted, unitizing, {}, {}, options, progress);
    return figures;
}

} // namespace rejoinder
