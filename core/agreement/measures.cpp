// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/measures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

const Measure *measureNamed(QStringView id)
{
    const auto found
        = std::ranges::find_if(measures, [&](const Measure &measure) { return id == QLatin1StringView(measure.id); });
    return found == std::end(measures) ? nullptr : found;
}

std::optional<Metric> metricNamed(QStringView name)
{
    for (size_t i = 0; i < metricNames.size(); ++i) {
        if (name == QLatin1StringView(metricNames[i]))
            return static_cast<Metric>(i);
    }
    return {};
}

Metric defaultMetric(const Measure &measure)
{
    size_t i = 0;
    while (!allows(measure, static_cast<Metric>(i)))
        ++i;
    return static_cast<Metric>(i);
}

QString namesOfMetrics(const Measure &measure)
{
    QStringList names;
    for (size_t i = 0; i < metricNames.size(); ++i) {
        if (allows(measure, static_cast<Metric>(i)))
            names.append(QLatin1StringView(metricNames[i]));
    }
    return names.join(", "_L1);
}

QString nameOf(const Measure &measure)
{
    return QCoreApplication::translate("Measures", measure.name);
}

QString meaningOf(const Measure &measure)
{
    return QCoreApplication::translate("Measures", measure.meaning);
}

QString fitOf(const Measure &measure)
{
    return QCoreApplication::translate("Measures", measure.fit);
}

} // namespace rejoinder
