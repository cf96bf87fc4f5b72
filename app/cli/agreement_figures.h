// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/agreement/intervals.h"
#include "core/agreement/measures.h"

namespace rejoinder {

/// One line of the report.
struct Figure
{
    const Measure *measure = nullptr;
    QString metric;
    QString level; ///< Null: of a file, not of a project.
    QString code; ///< Null: pooled.
    Agreement agreement;
    std::vector<std::pair<QString, QString>> parameters; ///< Choices the value depends on.
};

void print(Output &output, const std::vector<Figure> &figures);

/// What -o KEY=VALUE says, each key once at most. Throws Error::Usage for what is no option.
class MeasureOptions
{
public:
    explicit MeasureOptions(const Arguments &arguments);

    [[nodiscard]] const IntervalRequest &interval() const { return m_interval; }
    [[nodiscard]] QString text(const char *key, const char *otherwise) const;
    [[nodiscard]] double number(const char *key, double otherwise, double least) const;
    [[nodiscard]] bool has(const char *key) const { return m_values.contains(QLatin1StringView(key)); }
    /// A value among several.
    [[nodiscard]] QString choice(const char *key, const QStringList &choices) const;

private:
    QHash<QString, QString> m_values;
    IntervalRequest m_interval;
};

} // namespace rejoinder
