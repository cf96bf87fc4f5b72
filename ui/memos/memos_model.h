// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSortFilterProxyModel>

namespace rejoinder {

/// Every memo of the project: about what, by whom, when, its words, whether it is a question for the team. Read and put
/// into words by a worker, then followed row by row.
class MemosModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AboutColumn, CoderColumn, DateColumn, TextColumn, QuestionColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, UidRole };

    struct Row
    {
        Memo memo;
        QString about; ///< 'Claim/Fact on “40 of…”'
        QString where;
        Id<Post> post; ///< Null: it is on no post.
        QString coder;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(Session *session);
    [[nodiscard]] const Row &row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(const QUuid &memo) const; ///< -1: it is not here.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);

private:
    void load();
    void follow(const Change &change);
    void put(Row row);
    void drop(const QUuid &memo);

    QPointer<Session> m_session;
    std::vector<Row> m_rows;
    int m_wish = 0; ///< What was loaded for an older one is not taken.
    bool m_loading = false;
};

/// What of the memos is shown.
class MemosFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Wish
    {
        QString text; ///< In the memo or in what it is about, in any case.
        std::optional<About> about;
        Uid<Coder> coder;
        bool questions = false;
    };

    explicit MemosFilter(MemosModel &model, QObject *parent = nullptr);
    void setWish(const Wish &wish);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    MemosModel &m_model;
    Wish m_wish;
};

[[nodiscard]] QString shownName(About about);

} // namespace rejoinder
