// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>

class QWidget;

namespace rejoinder {

class CodingDesk;
class CommandSet;
class Session;

/// What can be done with the selection or the comment at the caret: codes, relation, memo, copy.
void showReaderMenu(
    const CommandSet &commands, Session &session, CodingDesk &coding, const QPoint &global, QWidget *parent);
/// The states of the comment whose sign was clicked.
void showStateMenu(const CommandSet &commands, const QPoint &global, QWidget *parent);

} // namespace rejoinder
