// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace rejoinder {

class CommandSet;

/// Pages at the left; undo and redo with what they undo, and the palette's field, at the right.
class Toolbar : public QWidget
{
    Q_OBJECT

public:
    explicit Toolbar(const CommandSet &commands, QWidget *parent = nullptr);

    /// \p id of the page's action; marks its button.
    void showPage(QStringView id);
    /// Null: no project.
    void showSteps(const Session *session);
    void setBrief(bool brief);
    [[nodiscard]] QWidget *paletteButton() const;

private:
    QToolButton *addButton(const CommandSet &commands, QStringView id, bool checkable);
    void showStep(QToolButton *button, const std::optional<Step> &step, const QString &verb);

    std::vector<QToolButton *> m_pages;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_palette;
    std::optional<Step> m_undoStep;
    std::optional<Step> m_redoStep;
    bool m_brief = false;
};

} // namespace rejoinder
