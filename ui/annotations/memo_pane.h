// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/memos.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace rejoinder {

/// The coder's memo on the selected annotation or relation, else on the comment. Stored when one leaves it, by
/// Ctrl+Enter, and before another thing is selected.
class MemoPane : public QWidget
{
    Q_OBJECT

public:
    explicit MemoPane(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// The memo on a relation, for as long as the cursor stays.
    void showRelation(Uid<Relation> relation);
    /// The memo on a code, a thread or the project, until the cursor moves.
    void showSubject(const Subject &subject) { show(subject); }
    /// The flag of a question for the team turned; false: there is no memo yet, what is written now will have it.
    bool toggleQuestion();
    void edit();
    void store();
    [[nodiscard]] QPlainTextEdit &editor() { return *m_text; }

Q_SIGNALS:
    void left(); ///< By Ctrl+Enter or Esc: back to the text.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void show(const Subject &subject);
    void reload();
    [[nodiscard]] QString about() const;
    [[nodiscard]] std::optional<Memo> memo() const;

    QPointer<Session> m_session;
    std::optional<Subject> m_subject;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QCheckBox *m_question;
};

} // namespace rejoinder
