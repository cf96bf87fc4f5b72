// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/agreement/comparing.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QScrollArea>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QVBoxLayout;

namespace rejoinder {

/// What is compared, at the left of the Agreement page: level, codes, coders, threads, round, measure, interval, groups.
class QuestionPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    [[nodiscard]] CompareRequest request() const;
    [[nodiscard]] Level level() const;
    void setLevel(Level level);
    /// Why nothing can be compared as it is chosen; empty: it can.
    [[nodiscard]] QString whyNot() const;
    /// The measure that was proposed, and why.
    void showProposal(const QString &reason);

    [[nodiscard]] QListWidget &codes() { return *m_codes; }
    [[nodiscard]] QListWidget &coders() { return *m_coders; }
    [[nodiscard]] QComboBox &threads() { return *m_threads; }
    [[nodiscard]] QListWidget &chosenThreads() { return *m_chosenThreads; } ///< Filled once they are asked for.
    [[nodiscard]] QComboBox &measure() { return *m_measure; }
    [[nodiscard]] QComboBox &by() { return *m_by; }
    [[nodiscard]] QComboBox &intervals() { return *m_interval; }
    [[nodiscard]] QSpinBox &replicates() { return *m_replicates; }
    [[nodiscard]] QCheckBox &unfinished() { return *m_unfinished; }

Q_SIGNALS:
    void changed(); ///< Something else is asked now.

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum ThreadChoice { AllThreads, ShownThread, ChosenThreads };
    static constexpr int idRole = Qt::UserRole + 1; ///< Of a thread.

    QWidget *levels();
    void addBox(const QString &title, std::initializer_list<QWidget *> parts);
    QWidget *pair(const QString &label, QWidget *widget);
    void listLevel();
    void listCodes();
    void listCoders();
    void listTargets();
    void listMeasures();
    void listRounds();
    void listThreads();
    void followLevel();
    [[nodiscard]] std::vector<QUuid> checked(const QListWidget &list) const;

    QPointer<Session> m_session;
    QButtonGroup *m_levels;
    QListWidget *m_codes;
    QComboBox *m_target;
    QListWidget *m_coders;
    QCheckBox *m_unfinished;
    QComboBox *m_threads;
    QListWidget *m_chosenThreads;
    QComboBox *m_round;
    QComboBox *m_measure;
    QLabel *m_reason;
    QComboBox *m_interval;
    QSpinBox *m_seed;
    QSpinBox *m_replicates;
    QComboBox *m_by;
    QVBoxLayout *m_layout = nullptr;
    bool m_codersListed = false; ///< Who has coded is asked when it is shown.
};

} // namespace rejoinder
