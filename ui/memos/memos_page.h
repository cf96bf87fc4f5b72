// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/memos/memos_model.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rejoinder {

class MarkdownView;

/// All memos and questions in one list that can be searched; the chosen one read as Markdown, edited, and gone to.
class MemosPage : public QWidget
{
    Q_OBJECT

public:
    explicit MemosPage(QWidget *parent = nullptr);

    void setSession(Session *session);
    void edit();
    void store(); ///< What is being edited, if anything is.
    void toggleQuestion();
    void remove();
    void jump();
    [[nodiscard]] MemosModel &model() { return m_model; }
    [[nodiscard]] MemosFilter &shown() { return m_shown; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] QPlainTextEdit &editor() { return *m_editor; }
    [[nodiscard]] QLineEdit &search() { return *m_search; }

Q_SIGNALS:
    void left(); ///< To the place the memo is about.
    void codeShown(rejoinder::Uid<rejoinder::Code> code);
    void said(const QString &sentence);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeMemo();
    void narrow();
    void fillCoders();
    void choose();
    void refreshCount();
    void leaveEditor();
    void change(const QUuid &uid, const std::function<std::pair<QString, bool>(const Memo &)> &become);
    [[nodiscard]] const MemosModel::Row *current() const;
    [[nodiscard]] bool isOwn(const Memo &memo) const;

    QPointer<Session> m_session;
    MemosModel m_model;
    MemosFilter m_shown;
    QLabel *m_count;
    QLineEdit *m_search;
    QComboBox *m_about;
    QComboBox *m_coder;
    QCheckBox *m_questions;
    QTableView *m_view;
    QLabel *m_title;
    QStackedWidget *m_stack;
    MarkdownView *m_text;
    QPlainTextEdit *m_editor;
    QCheckBox *m_question;
    QPushButton *m_go;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QUuid m_edited; ///< The memo in the editor; null: none.
};

} // namespace rejoinder
