// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/handed_out.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The copies that were handed out, with who has not come back first to be seen.
class CopiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CoderColumn, FileColumn, RoundColumn, PostsColumn, GivenColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCopies(std::vector<HandedOut> copies);
    [[nodiscard]] const HandedOut &copy(int row) const { return m_copies[size_t(row)]; }
    /// "Ben and Cem": whose copies are out; empty: nobody's.
    [[nodiscard]] QString outstanding() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const HandedOut &copy, int column);

    std::vector<HandedOut> m_copies;
};

} // namespace rejoinder
