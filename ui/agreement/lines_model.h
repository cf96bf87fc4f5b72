// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The lines of a report: value, interval in figures and drawn, how many were compared and left out.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, IntervalColumn, DrawnColumn, ComparedColumn, LeftOutColumn, EqualColumn };
    static constexpr int columns = EqualColumn + 1;
    enum Role {
        PointRole = Qt::UserRole, ///< The value; invalid: undefined.
        LowRole,
        HighRole,
        LimitsRole, ///< Whether the customary limits are of this measure.
        WhyRole, ///< Of an undefined figure: why.
    };

    explicit LinesModel(QObject *parent = nullptr);

    void setReport(const AgreementReport &report);
    void clear();
    [[nodiscard]] const ReportLine &line(int row) const { return m_lines[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ReportLine &line, int column) const;

    std::vector<ReportLine> m_lines;
};

/// What was left out of a figure, all reasons together.
[[nodiscard]] qint64 leftOut(const Agreement &agreement);

} // namespace rejoinder
