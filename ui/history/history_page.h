// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/changes_model.h"
#include "ui/history/history_model.h"

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace rejoinder {

class HistoryFilter;
class SnapshotsPanel;

/// What was done in the project: when, who, what, where, before and after; the way back to any step; the snapshots.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setSession(Session *session);
    /// What was done on the annotation at the caret, else on the comment.
    void showTrailOfCursor();
    /// Undoes every step after the selected one, or does the undone ones up to it again, without asking.
    void turnTo(qint64 seq, bool undo);
    void cancel();
    [[nodiscard]] bool isBusy() const { return isAtWork(m_turn); }
    [[nodiscard]] HistoryModel &model() { return m_model; }
    [[nodiscard]] ChangesModel &changes() { return m_changes; }
    [[nodiscard]] HistoryFilter &filter() { return *m_filter; }
    [[nodiscard]] SnapshotsPanel &snapshots() { return *m_snapshots; }
    [[nodiscard]] QTableView &view() { return *m_view; }

Q_SIGNALS:
    void asked(const QString &question, const QString &button, const std::function<void()> &accept);
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void busyChanged(bool busy); ///< The project must not be written to meanwhile.
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void left(); ///< To the place that was chosen.
    void restored(const QString &project);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What a worker tells of the selected step.
    struct Details
    {
        qint64 seq = 0;
        std::vector<ChangesModel::Row> changes;
        int after = 0; ///< Steps that going back to it undoes.
        int upTo = 0; ///< Steps that going forward to it does again.
    };
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeChanges();
    void connectParts();
    void choose();
    void showDetails(const Details &details);
    void refreshSummary();
    void askToTurn(bool undo);
    void finishTurn();
    void jump(const Description &words, const QUuid &uid, RowKind kind);
    void jumpToChange(const QModelIndex &index);
    void jumpToStep(const QModelIndex &index);
    void showTrail(const QModelIndex &index);
    [[nodiscard]] const HistoryModel::Row *current() const;

    QPointer<Session> m_session;
    HistoryModel m_model;
    ChangesModel m_changes;
    HistoryFilter *m_filter;
    QLabel *m_summary;
    QTableView *m_view;
    QTableView *m_changesView;
    QLabel *m_about;
    QPushButton *m_go;
    QPushButton *m_trail;
    QPushButton *m_undo;
    QPushButton *m_redo;
    SnapshotsPanel *m_snapshots;
    Details m_details;
    bool m_looking = false; ///< A worker reads the details of a step.
    bool m_undoing = false;
    QFutureWatcher<int> m_turn;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
};

} // namespace rejoinder
