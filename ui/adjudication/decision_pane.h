// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/settled.h"
#include "ui/adjudication/case_words.h"

#include <QScrollArea>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace rejoinder {

class KeyLabel;

/// What Enter would agree and why, the reason and note of a decision, the definition, and how far one is.
class DecisionPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionPane(QWidget *parent = nullptr);

    void showCase(const Session &session, const Case &of, int proposed, const CoderNames &names);
    void showNothing();
    void showProgress(const SettlingProgress &progress);
    void showTroubles(const Codebook &codebook, const std::vector<CodeTrouble> &troubles);
    void showGold(const std::vector<GoldScore> &scores, const CoderNames &names);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString note() const;
    void setReason(const QString &reason);
    void setNote(const QString &note);
    void showKeys(); ///< As they are in force.
    void stepReason(); ///< To the next, and after the last to none.
    [[nodiscard]] QLineEdit &noteField() { return *m_note; }
    [[nodiscard]] QString warning() const;

Q_SIGNALS:
    void leftNote(); ///< Enter or Esc in it.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *reasonBox();

    QLabel *m_proposed;
    QLabel *m_why;
    QLabel *m_warning;
    KeyLabel *m_reasonKey;
    QButtonGroup *m_reasons;
    QLineEdit *m_note;
    QLabel *m_definition;
    QLabel *m_progress;
    QLabel *m_troubles;
    QLabel *m_gold;
    QWidget *m_definitionBox = nullptr;
    QWidget *m_troublesBox = nullptr;
    QWidget *m_goldBox = nullptr;
};

} // namespace rejoinder
