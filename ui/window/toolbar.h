// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace rejoinder {

class CommandSet;
class KeyLabel;

/// Pages at the left; undo and redo with what they undo, and the palette's field, at the right. Where there is no room for
/// all the words, which depends on the language, first the palette's field says less, then only the current page has its
/// title beside its icon, at last undo and redo are icons; tips and accessible names stay.
class Toolbar : public QWidget
{
    Q_OBJECT

public:
    explicit Toolbar(const CommandSet &commands, QWidget *parent = nullptr);

    /// \p id of the page's action; marks its button.
    void showPage(QStringView id);
    /// Null: no project.
    void showSteps(const Session *session);
    [[nodiscard]] QWidget *paletteButton() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is said in words.
    struct Words
    {
        bool titles; ///< Of all pages.
        bool palette; ///< All that the palette finds.
        bool steps; ///< Undo and redo.
    };

    QToolButton *addButton(const CommandSet &commands, QStringView id, bool checkable);
    void say(const Words &words);
    /// As many words as there is room for.
    void fit();
    void fitSteps();

    std::vector<QToolButton *> m_pages;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_palette;
    KeyLabel *m_paletteKey;
    std::optional<Step> m_undoStep;
    std::optional<Step> m_redoStep;
};

} // namespace rejoinder
