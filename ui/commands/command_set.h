// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenuBar;
class QWidget;

namespace rejoinder {

/// The table of actions as QActions of one window.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    /// \p bench is asked anew for each use: the project may have changed.
    CommandSet(QWidget &window, std::function<Bench()> bench);

    [[nodiscard]] QAction *action(QStringView id) const;
    /// Puts other keys in force, here and in all that shows keys.
    void setKeys(const KeyScheme &scheme);
    void fill(QMenuBar &bar);
    /// Enables and checks by what is open now.
    void refresh();
    [[nodiscard]] bool isAvailable(const Command &action) const;
    /// Runs it where it is available; false: it is not.
    bool run(const Command &action);
    /// Runs the action that has this single key at \p place, Reader or Case; false: none has it, or not now.
    bool runKey(const QString &key, Scope place);

Q_SIGNALS:
    void keysChanged();

private:
    void takeKeys(const Command &command, QAction &action);

    std::function<Bench()> m_bench;
    std::optional<KeyScheme> m_scheme; ///< In force; nothing: nobody has said yet.
    std::vector<QAction *> m_actions; ///< In the table's order.
    QHash<std::pair<Scope, QString>, const Command *> m_byKey;
};

} // namespace rejoinder
