// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/merge.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// One of the lists behind the counts of a merge, and what was chosen in it: whose words of a code stand, who is one
/// person.
class MergeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class List { Added, Changed, Removed, Both, Differing, Codes, Persons, Retired, Waiting, Clashes, Returned };
    static constexpr List lists[]{List::Added, List::Changed, List::Removed, List::Both, List::Differing, List::Codes,
        List::Persons, List::Retired, List::Waiting, List::Clashes, List::Returned};
    enum Column { WhatColumn, WhereColumn, CoderColumn, HereColumn, ThereColumn, StandsColumn, ColumnCount };
    static constexpr int most = 500; ///< Rows of a list; the counts are of all.

    using QAbstractTableModel::QAbstractTableModel;

    /// What was chosen before stays chosen where it is still asked.
    void setReport(MergeReport report);
    [[nodiscard]] const MergeReport &report() const { return m_report; }
    void show(List list);
    [[nodiscard]] List list() const { return m_list; }
    [[nodiscard]] int count(List list) const; ///< Of all, also beyond \c most.
    [[nodiscard]] bool has(Column column) const; ///< Whether the list says something there.
    [[nodiscard]] Id<Post> post(int row) const; ///< Null: on none that is here.

    void choose(int row, Side side); ///< In Codes.
    void join(int row, bool one); ///< In Persons.
    [[nodiscard]] const QHash<QUuid, Side> &codes() const { return m_codes; }
    [[nodiscard]] std::vector<SamePerson> persons() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<MergedRow> *rows(List list) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString codeText(const CodeDifference &difference, int column) const;
    [[nodiscard]] QString personText(const MergeReport::Namesakes &pair, int column) const;
    [[nodiscard]] bool isOne(const SamePerson &persons) const;
    void told(int row);

    MergeReport m_report;
    List m_list = List::Added;
    QHash<QUuid, Side> m_codes;
    std::vector<SamePerson> m_persons; ///< Who are one.
};

} // namespace rejoinder
