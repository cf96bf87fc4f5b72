// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// What a source holds that cannot be taken as it is: where, what, and what becomes of it.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhereColumn, WhatColumn, OutcomeColumn, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(std::vector<Problem> problems);
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
};

} // namespace rejoinder
