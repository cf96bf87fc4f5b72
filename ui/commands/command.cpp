// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/command.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

KeyScheme &inForce()
{
    static KeyScheme scheme;
    return scheme;
}

} // namespace

QString Command::title() const
{
    return QCoreApplication::translate("Command", text);
}

QStringList Command::keyNames() const
{
    const KeyScheme &scheme = inForce();
    const auto changed = scheme.constFind(QString::fromLatin1(id));
    return changed == scheme.cend() ? ownKeys() : *changed;
}

QStringList Command::ownKeys() const
{
    return QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts);
}

QString Command::firstKey() const
{
    const QStringList names = keyNames();
    return names.isEmpty() ? QString() : shownKey(names.front());
}

void applyKeys(const KeyScheme &scheme)
{
    inForce() = scheme;
}

const Command *commandOf(QStringView id)
{
    const auto all = commands();
    const auto found
        = std::ranges::find_if(all, [&](const Command &action) { return id == QLatin1StringView(action.id); });
    return found == all.end() ? nullptr : &*found;
}

QString title(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Menu", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Menu", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Menu", "&View");
    case Menu::Go:
        return QCoreApplication::translate("Menu", "&Go");
    case Menu::Code:
        return QCoreApplication::translate("Menu", "&Code");
    case Menu::Codebook:
        return QCoreApplication::translate("Menu", "Code&book");
    case Menu::Review:
        return QCoreApplication::translate("Menu", "&Review");
    case Menu::Settings:
        return QCoreApplication::translate("Menu", "&Settings");
    case Menu::Help:
        return QCoreApplication::translate("Menu", "&Help");
    }
    return {};
}

QString shownKey(const QString &key)
{
    return key.size() == 1
        ? key
        : QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

} // namespace rejoinder
