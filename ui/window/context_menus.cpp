// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/context_menus.h"

#include "core/store/post_versions.h"
#include "ui/coding/coding_desk.h"
#include "ui/commands/command_set.h"
#include "ui/session/session.h"
#include "ui/window/codes_menu.h"
#include "ui/window/earlier_texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace rejoinder {

namespace {

void addCommands(QMenu &menu, const CommandSet &commands, std::initializer_list<QStringView> ids)
{
    for (const QStringView id : ids)
        menu.addAction(commands.action(id));
}

} // namespace

void showReaderMenu(
    const CommandSet &commands, Session &session, CodingDesk &coding, const QPoint &global, QWidget *parent)
{
    QMenu menu(parent);
    addCodes(menu, session.codebook(), coding, [&coding](Uid<Code> code) { coding.tagger().tag(code); });
    addCommands(menu, commands, {u"find-code", u"in-vivo", u"next-target"});
    menu.addSeparator();
    addCommands(menu, commands, {u"relate", u"memo", u"certainty", u"edges", u"remove"});
    menu.addSeparator();
    addCommands(menu, commands, {u"copy", u"copy-reference"});
    if (post_versions::wasEdited(session.store(), session.post()))
        menu.addAction(QCoreApplication::translate("EarlierTexts", "What it said before…"), parent,
            [&session, post = session.post(), parent] { showEarlierTexts(session, post, parent); });
    menu.exec(global);
}

void showStateMenu(const CommandSet &commands, const QPoint &global, QWidget *parent)
{
    QMenu menu(parent);
    addCommands(menu, commands, {u"done", u"nothing", u"skip", u"unsure", u"to-do"});
    menu.exec(global);
}

} // namespace rejoinder
