// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/adjudicate.h"
#include "ui/session/session.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace rejoinder {

/// A bar under the thread in which a version is changed before it is agreed: another code, another passage (selected in
/// the text above), other ends of a relation.
class CaseEditor : public QFrame
{
    Q_OBJECT

public:
    explicit CaseEditor(QWidget *parent = nullptr);

    /// Begins with a version of the case, or with an empty one (\p version -1). Shows itself.
    void edit(Session &session, const Case &of, int version);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// What is selected in the text now; nothing: the passage stays the version's.
    void setPassage(std::optional<Span> span);
    [[nodiscard]] std::optional<Span> passage() const { return m_passage; }
    /// What it comes to; Outcome::Edited.
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] QComboBox &codes() { return *m_code; }
    [[nodiscard]] QComboBox &target() { return *m_target; }

Q_SIGNALS:
    void taken();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillCodes(const Case &of, Uid<Code> chosen);
    void fillEnds(const Case &of, const Relation &relation);
    void showPassage();

    QPointer<Session> m_session;
    Case m_case;
    std::optional<Span> m_passage;
    std::vector<End> m_sources;
    std::vector<End> m_targets;
    QString m_note;
    QLabel *m_title;
    QComboBox *m_code;
    QComboBox *m_source;
    QComboBox *m_target;
    QLabel *m_words;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace rejoinder
