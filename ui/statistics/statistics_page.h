// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/statistics/counting.h"
#include "ui/statistics/cross_table_model.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace rejoinder {

class ChartView;

/// What was coded, counted: each question with its picture, its table, what was counted and what was left out. Every mark
/// and cell leads to its passages. Blind: one's own work only.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    using Question = rejoinder::Question;

    explicit StatisticsPage(QWidget *parent = nullptr);
    ~StatisticsPage() override;

    void setSession(Session *session);
    void ask(Question question);
    [[nodiscard]] Question question() const;
    [[nodiscard]] CrossTableModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }
    [[nodiscard]] QComboBox &variant() { return *m_variant; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString about() const;
    void cancel();
    /// By its suffix: .svg, .png or .csv.
    void saveTo(const QString &path);

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void passagesWanted(const QString &title, const std::vector<rejoinder::Spot> &passages);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *answer();
    void reload();
    void take();
    void refill();
    void count();
    void showState();
    void fillVariants();
    void choose(int row, int column);
    void save(const QString &suffix, const QString &kind);

    QPointer<Session> m_session;
    struct Answer
    {
        std::unique_ptr<Counted> counted;
        Chart chart;
        bool fresh = false; ///< The rows were read anew.
    };
    /// What of the rows is asked while a worker has them.
    struct Facts
    {
        qint64 unseen = 0;
        std::vector<CodedRows::Named> codes;
    };
    std::unique_ptr<Counted> m_counted; ///< Here while no worker has it.
    Facts m_facts;
    QFutureWatcher<Answer> m_work;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
    QTimer m_later;
    bool m_busy = false; ///< A worker counts, or its answer was not taken yet.
    bool m_stopped = false; ///< The last counting was cancelled.
    bool m_stale = true;
    bool m_again = false;
    CrossTableModel m_model;
    QListWidget *m_questions;
    QLabel *m_title;
    QComboBox *m_variant;
    QCheckBox *m_shares;
    ChartView *m_chart;
    QTableView *m_view;
    QLabel *m_about;
    std::vector<QPushButton *> m_save;
};

} // namespace rejoinder
