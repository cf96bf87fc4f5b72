// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace rejoinder {

class CommandSet;

/// What one sees while no project is open. It asks nothing: a sample, an import, a project, a drop, a paste.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const CommandSet &actions, QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);
    void showCoder(const QString &name, bool confirmed);

Q_SIGNALS:
    void projectChosen(const QString &path);
    void coderClicked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// \p key: empty is that of the command.
    QWidget *card(const CommandSet &actions, QStringView id, const QString &text, const QString &key = {});
    QWidget *dropArea(const CommandSet &actions);
    QWidget *column(const QString &title, QWidget *content);

    QWidget *m_first = nullptr;
    QLabel *m_recent;
    QLabel *m_coder;
};

} // namespace rejoinder
