// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/step_pages.h"
#include "ui/session/session.h"
#include "ui/session/worker.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QPointer>

#include <atomic>

namespace rejoinder {

/// The steps of a project, newest first, page by page as one scrolls: read and put into words by a worker, so that
/// neither a million steps nor a filter that finds few of them hold up the window.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, WhereColumn, BeforeColumn, AfterColumn, StateColumn, ColumnCount };

    struct Row
    {
        StepPage::Entry entry;
        QString who;
        QString where;
        QString before;
        QString after;
        Id<Post> post; ///< Where its first change is; null: not on a post.
    };

    explicit HistoryModel(QObject *parent = nullptr);
    ~HistoryModel() override;

    void setSession(Session *session);
    void setFilter(const StepFilter &filter);
    [[nodiscard]] const StepFilter &filter() const { return m_filter; }
    /// Looks for what was done since; while the model is not \c awake, when it wakes.
    void follow();
    void setAwake(bool awake);
    [[nodiscard]] const Row &row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] bool isLoading() const { return isAtWork(m_work); }
    [[nodiscard]] bool isWhole() const { return m_atEnd; } ///< All that the filter wants is loaded.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// What a worker brings.
    struct Lot
    {
        std::vector<Row> rows;
        qint64 below = 0;
        bool atEnd = false;
        qint64 newest = 0; ///< Number of the last step of the file.
        std::vector<std::pair<qint64, StepMark>> marks; ///< Of steps that were loaded before.
    };

Q_SIGNALS:
    void loaded(); ///< A worker's lot is in.
    void failed(const QString &sentence);

private:
    enum class Want { Nothing, More, Newer, All };
    void want(Want what);
    void start();
    void finish();
    void reset();
    void takeMore(Lot lot);
    void takeNewer(Lot lot);
    [[nodiscard]] QString text(const Row &row, int column) const;

    QPointer<Session> m_session;
    StepFilter m_filter;
    std::vector<Row> m_rows;
    qint64 m_below = 0;
    qint64 m_newest = 0;
    bool m_atEnd = true;
    bool m_awake = false;
    bool m_stale = false;
    Want m_running = Want::Nothing;
    Want m_next = Want::Nothing;
    QFutureWatcher<Lot> m_work;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the model.
};

/// "undone", "read only" …; empty: done.
[[nodiscard]] QString shownName(StepMark mark);

} // namespace rejoinder
