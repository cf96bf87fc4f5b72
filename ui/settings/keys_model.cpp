// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keys_model.h"

#include "core/model/codebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

KeysModel::KeysModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Command &command : commands())
        m_commands.push_back(&command);
    std::ranges::stable_sort(m_commands, {}, &Command::menu);
}

void KeysModel::refresh()
{
    Q_EMIT dataChanged(index(0, KeysColumn), index(rowCount() - 1, NoteColumn));
}

void KeysModel::setScheme(const KeyScheme &scheme)
{
    m_scheme = scheme;
    refresh();
}

void KeysModel::setCodebook(const Codebook *codebook)
{
    m_codebook = codebook;
    refresh();
}

int KeysModel::row(const Command &command) const
{
    return int(std::ranges::find(m_commands, &command) - m_commands.begin());
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeysModel::note(const Command &command) const
{
    for (const QString &key : keysIn(m_scheme, command)) {
        for (const Code *code : m_codebook ? m_codebook->taggable() : std::vector<const Code *>()) {
            if (!code->key.isEmpty() && code->key.compare(key, Qt::CaseInsensitive) == 0)
                return tr("%1 tags %2 instead").arg(shownKey(key), m_codebook->path({code->header.uid}));
        }
    }
    return m_scheme.contains(QString::fromLatin1(command.id)) ? tr("changed") : QString();
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Command &command = this->command(index.row());
    QStringList keys;
    switch (index.column()) {
    case MenuColumn:
        return title(command.menu).remove(u'&');
    case CommandColumn:
        return command.title();
    case KeysColumn:
        for (const QString &key : keysIn(m_scheme, command))
            keys << shownKey(key);
        return keys.join(u", "_s);
    case NoteColumn:
        return note(command);
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MenuColumn:
        return tr("Menu");
    case CommandColumn:
        return tr("Command");
    case KeysColumn:
        return tr("Keys");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace rejoinder
