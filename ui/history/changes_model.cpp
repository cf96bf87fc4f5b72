// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/changes_model.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

std::vector<ChangesModel::Row> changesOf(const Store &store, qint64 step)
{
    const Codebook codebook = store.codebook();
    const Describer describe(store, codebook);
    std::vector<ChangesModel::Row> rows;
    for (const Edit &edit : store.editsOf(step, ChangesModel::most)) {
        if (edit.before || edit.after)
            rows.push_back({describe(edit), edit.uid(), edit.kind()});
    }
    return rows;
}

void ChangesModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Description &words = m_rows[size_t(index.row())].words;
    const auto side = [](const QString &text) { return text.isNull() ? u"—"_s : text; };
    const QString text = index.column() == WhatColumn ? tr("%1: %2").arg(words.kind, words.what)
        : index.column() == WhereColumn               ? words.where
        : index.column() == BeforeColumn              ? side(words.before)
                                                      : side(words.after);
    return role == Qt::ToolTipRole ? text : text.simplified();
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("What"), tr("Where"), tr("Before"), tr("After")}.value(section);
}

} // namespace rejoinder
