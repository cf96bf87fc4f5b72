// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/key_scheme.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The commands with their keys in a scheme, one a row, in the order of the menus.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MenuColumn, CommandColumn, KeysColumn, NoteColumn, ColumnCount };

    explicit KeysModel(QObject *parent = nullptr);

    void setScheme(const KeyScheme &scheme);
    [[nodiscard]] const KeyScheme &scheme() const { return m_scheme; }
    /// Whose codes' keys are told beside the commands'; null: no project is open.
    void setCodebook(const Codebook *codebook);
    [[nodiscard]] const Command &command(int row) const { return *m_commands[size_t(row)]; }
    [[nodiscard]] int row(const Command &command) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString note(const Command &command) const;
    void refresh();

    std::vector<const Command *> m_commands;
    KeyScheme m_scheme;
    const Codebook *m_codebook = nullptr;
};

} // namespace rejoinder
