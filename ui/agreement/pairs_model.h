// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/agreement/comparing.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace rejoinder {

/// Coder x coder: what each pair agrees, and on how many units; on the diagonal how many each has done.
class PairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { HeatRole = Qt::UserRole, UnitsRole }; ///< The value, invalid on the diagonal; the second line.

    explicit PairsModel(QObject *parent = nullptr);
    void setReport(const AgreementReport &report);
    void clear();
    /// Null on the diagonal.
    [[nodiscard]] const CoderPairFigure *pair(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString unitsText(int n) const;

    std::vector<QString> m_coders;
    std::vector<qint64> m_answered;
    std::vector<CoderPairFigure> m_pairs;
    MeasureId m_measure = MeasureId::KrippendorffAlpha;
};

/// What two coders said of the units of one table, against each other: rows the first, columns the second.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { HeatRole = Qt::UserRole, EqualRole }; ///< The share of the largest cell off the diagonal; on it.

    explicit ConfusionModel(QObject *parent = nullptr);
    void show(const UnitTable &table, int a, int b);
    void clear();
    /// Units of the cell.
    [[nodiscard]] std::vector<int> units(int row, int column) const;
    [[nodiscard]] QString name(int answer) const { return m_names[size_t(answer)]; } ///< Of a row or column.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString title(int row, int column) const; ///< "Favour × Neither".
    [[nodiscard]] const ConfusionCell *cell(int row, int column) const;

    std::vector<QString> m_names; ///< Of the answers both sides are of.
    std::vector<int> m_answers; ///< Cells of the ratings.
    std::vector<ConfusionCell> m_cells;
    std::vector<int> m_cellAt; ///< Row by row; -1: never.
    qint64 m_most = 0; ///< Of the cells off the diagonal.
};

/// Paints both: a number, a second line, a ground by HeatRole. In high contrast there is no ground.
class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Heat { Agreement, Confusion };
    HeatDelegate(Heat heat, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Heat m_heat;
};

} // namespace rejoinder
