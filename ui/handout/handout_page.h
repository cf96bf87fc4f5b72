// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/handout.h"
#include "ui/handout/copies_model.h"
#include "ui/handout/shares_model.h"
#include "ui/session/session.h"
#include "ui/session/worker.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace rejoinder {

class SampleForm;

/// Who codes what, and the copies they code in: a sample is drawn by a rule and assigned as one step; then each coder gets
/// a file of their own. What was handed out is listed until it comes back by a merge.
class HandoutPage : public QWidget
{
    Q_OBJECT

public:
    explicit HandoutPage(QWidget *parent = nullptr);
    ~HandoutPage() override;

    void setSession(Session *session);
    [[nodiscard]] QListWidget &coders() { return *m_coders; }
    [[nodiscard]] QLineEdit &newCoder() { return *m_newCoder; }
    [[nodiscard]] SampleForm &sample() { return *m_sample; }
    [[nodiscard]] SharesModel &shares() { return m_shares; }
    [[nodiscard]] CopiesModel &copies() { return m_copies; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool canAssign() const;
    void addCoder();
    void assign();
    /// One file a coder into \p folder, by what is chosen.
    void handOutTo(const QString &folder);
    void cancel();
    [[nodiscard]] bool isBusy() const { return isAtWork(m_work); }

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);
    void handedOut(int copies);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What a worker found out about the sample.
    struct Planned
    {
        std::optional<AssignmentPlan> plan;
        QString refusal; ///< Where there is no plan.
        std::vector<SharesModel::Row> rows;
    };

    QWidget *makeChoices();
    QFrame *makeCoders();
    QFrame *makeContents();
    QWidget *makeTables();
    void listCoders();
    [[nodiscard]] std::vector<Uid<Coder>> chosenCoders() const;
    [[nodiscard]] HandoutOptions options() const;
    void changeLater();
    void plan();
    void takePlan();
    void refresh();
    void refreshCopies();
    void chooseFolder();
    void finish();
    void giveUpCurrent();

    QPointer<Session> m_session;
    QListWidget *m_coders;
    QLineEdit *m_newCoder;
    SampleForm *m_sample;
    QCheckBox *m_blind;
    QCheckBox *m_authors;
    QCheckBox *m_votes;
    QCheckBox *m_order;
    QCheckBox *m_times;
    QCheckBox *m_ancestors;
    QComboBox *m_codebook;
    QLabel *m_summary;
    QPushButton *m_assign;
    QTableView *m_sharesView;
    QTableView *m_copiesView;
    QLabel *m_outstanding;
    QPushButton *m_giveUp;
    QPushButton *m_handOut;
    SharesModel m_shares;
    CopiesModel m_copies;
    std::optional<AssignmentPlan> m_plan;
    QString m_refusal;
    QTimer m_later;
    bool m_stale = true; ///< The plan is not of what is chosen now.
    QFutureWatcher<Planned> m_planning;
    QFutureWatcher<std::vector<HandedOut>> m_work;
    QString m_folder;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
};

} // namespace rejoinder
