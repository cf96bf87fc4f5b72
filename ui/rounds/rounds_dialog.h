// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rejoinder {

/// The rounds of work: which groups of codes are in scope now. Started, named, and gone back to; each is one undo.
class RoundsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RoundsDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget &rounds() { return *m_rounds; }
    [[nodiscard]] QLineEdit &name() { return *m_name; }
    [[nodiscard]] QListWidget &groups() { return *m_groups; }
    void start(); ///< A new round of this name and these groups.
    void change(); ///< The selected one.
    void enter(); ///< The selected one becomes the current one.

private:
    void fill();
    void choose();
    void perform(const std::function<Action()> &action);
    [[nodiscard]] std::vector<Uid<Code>> chosenGroups() const;
    [[nodiscard]] std::optional<Round> current() const;

    QPointer<Session> m_session;
    QListWidget *m_rounds;
    QLineEdit *m_name;
    QListWidget *m_groups;
    QLabel *m_failure;
    QPushButton *m_start;
    QPushButton *m_change;
    QPushButton *m_enter;
};

} // namespace rejoinder
