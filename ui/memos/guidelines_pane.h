// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QPointer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace rejoinder {

class MarkdownView;

/// The project's coding guidelines beside the thread: read as Markdown, edited in place, taken from a file.
class GuidelinesPane : public QWidget
{
    Q_OBJECT

public:
    explicit GuidelinesPane(QWidget *parent = nullptr);

    void setSession(Session *session);
    void edit();
    void store(); ///< What is being edited, if anything is.
    void readFrom(const QString &path); ///< A Markdown file in UTF-8.
    [[nodiscard]] QPlainTextEdit &editor() { return *m_editor; }
    [[nodiscard]] MarkdownView &view() { return *m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    bool write(const QString &text); ///< False where it failed; then it can be repeated.
    void leave();
    void chooseFile();

    QPointer<Session> m_session;
    QStackedWidget *m_stack;
    MarkdownView *m_view;
    QPlainTextEdit *m_editor;
    QPushButton *m_edit;
    QPushButton *m_file;
};

} // namespace rejoinder
