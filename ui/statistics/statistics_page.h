// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/cross_table.h"
#include "ui/session/session.h"
#include "ui/statistics/chart.h"
#include "ui/statistics/cross_table_model.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

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
    enum class Question {
        ByCoder,
        ByDepth,
        ByAuthor,
        ByParentStance,
        ByThread,
        StanceByDepth,
        StanceByTime,
        StanceOfReply,
        WhoAnswersWhom,
        Cooccurrence,
        Timeline,
        Progress,
    };

    explicit StatisticsPage(QWidget *parent = nullptr);
    ~StatisticsPage() override;

    void setSession(Session *session);
    void ask(Question question);
    [[nodiscard]] Question question() const;
    [[nodiscard]] CrossTableModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }
    [[nodiscard]] QComboBox &variant() { return *m_variant; }
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    [[nodiscard]] QString about() const;
    /// By its suffix: .svg, .png or .csv.
    void saveTo(const QString &path);

Q_SIGNALS:
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
    void fillVariants();
    [[nodiscard]] Chart chartOf(Question question) const;
    [[nodiscard]] Chart timeline() const;
    [[nodiscard]] std::vector<Mark> marksOf(const std::vector<CrossTable::Heading> &headings) const;
    void choose(int row, int column);
    void save(const QString &suffix, const QString &kind);

    QPointer<Session> m_session;
    /// What a worker counted on: the rows, and the outline their nodes are of.
    struct Counted
    {
        CodedRows rows;
        Outline outline;
    };
    CodedRows m_rows;
    Outline m_outline;
    QFutureWatcher<Counted> m_work;
    QTimer m_later;
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
