// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QPointer>

#include <atomic>

namespace rejoinder {

/// What a worker keeps between two pages: its own connection, its copy of the outline, and how far it is. It goes to the
/// worker with each page asked for and comes back with it, so nothing is shared.
struct Searcher
{
    Searcher(const QString &path, Outline posts)
        : store(path, Store::Access::ReadOnly)
        , outline(std::move(posts))
    {
    }

    Store store;
    Outline outline;
    std::optional<SearchRun> run;
};

/// Hits as keyword in context, a page at a time, read by a worker. data() never queries.
class KwicModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LeftColumn, HitColumn, RightColumn, AuthorColumn, DepthColumn, CodesColumn, ColumnCount };
    enum Role { PostRole = Qt::UserRole };

    static constexpr int pageSize = 200;
    /// What is sorted must be read whole; beyond this it is not.
    static constexpr int mostSorted = 100'000;

    explicit KwicModel(QObject *parent = nullptr);
    ~KwicModel() override;

    void setSession(Session *session);
    /// Sound queries only. An empty one: no rows.
    void search(const QString &typed);
    void showPassages(std::vector<Spot> passages);
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits[size_t(row)]; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isWhole() const { return m_whole; } ///< All hits are here, or no more are wanted.
    /// Reads no further; the rows that are here stay.
    void cancel();
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    [[nodiscard]] bool asks() const { return !m_typed.isEmpty() || !m_passages.empty(); }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] const std::vector<Spot> &passages() const { return m_passages; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By left or right context, hit, author, depth or codes; column -1: reading order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void loaded(); ///< Rows came, or there are none.
    void grown(); ///< The first of them came; more are being looked for.
    void progressed(double share); ///< Of the texts, where many must be read for the next rows.
    void failed(const QString &sentence);

private:
    struct Page
    {
        std::unique_ptr<Searcher> searcher;
        std::vector<SearchHit> hits;
        bool whole = false;
        bool stopped = false;
    };

    void restart();
    void ask(int count);
    void fill(Page &page, int count, QPromise<Page> &promise); ///< By the worker.
    void sendEarly(std::vector<SearchHit> hits); ///< Of a page that fills slowly; called by the worker.
    void take();
    void append(std::vector<SearchHit> hits);
    void sortWhole(); ///< Once all rows are here: those that are missing are asked for first.
    void sortRows();
    void follow(const Change &change);
    [[nodiscard]] QString text(const SearchHit &hit, int column) const;

    QPointer<Session> m_session;
    QString m_typed;
    std::vector<Spot> m_passages;
    std::vector<SearchHit> m_hits;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::unique_ptr<Searcher> m_searcher; ///< Here while no worker has it.
    QFutureWatcher<Page> m_work;
    std::atomic_bool m_stop = false; ///< Read by the worker, which never outlives the model.
    bool m_busy = false;
    bool m_again = false; ///< Something else was asked meanwhile.
    bool m_stale = false; ///< The searcher's outline is no longer the project's.
    bool m_whole = true;
    bool m_cancelled = false;
};

/// How a column is compared: the left context from its end.
[[nodiscard]] QString sortKey(const SearchHit &hit, int column);

} // namespace rejoinder
