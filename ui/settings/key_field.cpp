// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/key_field.h"

#include "ui/commands/keys.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the new key, or Esc"));
    setAccessibleName(tr("The new key"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

// Before shortcuts, and before Tab moves on: here every key is only itself.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const QString key = keyName(*static_cast<QKeyEvent *>(event));
    event->accept();
    if (key == "Esc"_L1)
        Q_EMIT left();
    else if (!key.isEmpty())
        Q_EMIT pressed(key);
    return true;
}

} // namespace rejoinder
