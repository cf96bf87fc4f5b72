// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/command_set.h"

#include "ui/commands/keys.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace rejoinder {

CommandSet::CommandSet(QWidget &window, std::function<Bench()> bench)
    : QObject(&window)
    , m_bench(std::move(bench))
{
    for (const Command &entry : commands()) {
        auto *action = new QAction(entry.title(), this);
        action->setObjectName(QLatin1StringView(entry.id));
        if (*entry.icon)
            action->setIcon(icon(QLatin1StringView(entry.icon)));
        action->setCheckable(entry.checked);
        takeKeys(entry, *action);
        connect(action, &QAction::triggered, this, [this, command = &entry] { run(*command); });
        window.addAction(action);
        m_actions.push_back(action);
    }
}

// A single key is no shortcut of the window, or one could not type; behind the tab a menu shows it all the same.
void CommandSet::takeKeys(const Command &command, QAction &action)
{
    QList<QKeySequence> shortcuts;
    QString shown;
    const QStringList keys = command.keyNames();
    for (const QString &key : keys) {
        if (command.scope == Scope::Window && !isSingleKey(key)) {
            shortcuts << QKeySequence::fromString(key, QKeySequence::PortableText);
            continue;
        }
        for (const Scope place : {Scope::Reader, Scope::Case}) {
            if (command.scope == place || command.scope == Scope::Window)
                m_byKey.insert({place, key}, &command);
        }
        if (shown.isEmpty() && shortcuts.isEmpty())
            shown = u'\t' + shownKey(key);
    }
    action.setShortcuts(shortcuts);
    action.setText(command.title() + shown);
}

void CommandSet::setKeys(const KeyScheme &scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    applyKeys(scheme);
    m_byKey.clear();
    for (const Command &entry : commands())
        takeKeys(entry, *m_actions[size_t(&entry - commands().data())]);
    Q_EMIT keysChanged();
}

QAction *CommandSet::action(QStringView id) const
{
    const Command *entry = commandOf(id);
    return entry ? m_actions[size_t(entry - commands().data())] : nullptr;
}

void CommandSet::fill(QMenuBar &bar)
{
    QHash<int, QMenu *> menus;
    for (const Command &entry : commands()) {
        QMenu *&menu = menus[int(entry.menu)];
        if (!menu) {
            menu = bar.addMenu(title(entry.menu));
            connect(menu, &QMenu::aboutToShow, this, &CommandSet::refresh);
        }
        menu->addAction(m_actions[size_t(&entry - commands().data())]);
        if (entry.closesGroup)
            menu->addSeparator();
    }
}

bool CommandSet::isAvailable(const Command &action) const
{
    const Bench bench = m_bench();
    switch (action.needs) {
    case Needs::Nothing:
        return true;
    case Needs::Project:
        return bench.session;
    case Needs::Thread:
        return bench.session && !bench.session->thread().isNull();
    }
    return false;
}

void CommandSet::refresh()
{
    const Bench bench = m_bench();
    for (const Command &entry : commands()) {
        QAction *action = m_actions[size_t(&entry - commands().data())];
        action->setEnabled(isAvailable(entry));
        if (entry.checked)
            action->setChecked(entry.checked(bench));
    }
}

bool CommandSet::run(const Command &action)
{
    if (!isAvailable(action))
        return false;
    Bench bench = m_bench();
    action.run(bench);
    if (action.checked)
        refresh();
    return true;
}

bool CommandSet::runKey(const QString &key, Scope place)
{
    const Command *action = m_byKey.value({place, key});
    return action && run(*action);
}

} // namespace rejoinder
