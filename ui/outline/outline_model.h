// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <span>
#include <vector>

namespace rejoinder {

/// What a filter leaves of an outline: the hits, and what leads to them. A worker may make it.
struct FilteredOutline
{
    Outline tree;
    std::vector<bool> isHit; ///< By node of the tree.
    std::vector<int> found; ///< The hits as nodes of the whole outline, ascending.
};

[[nodiscard]] FilteredOutline filtered(const Outline &all, std::span<const Id<Post>> hits);

/// Project → article → comments, on the skeleton in memory: every question is O(1), and data() never queries. Words and
/// marks come with \c fetch, which the view calls for the rows it shows.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PostRole = Qt::UserRole, ///< qint64; 0 for the project.
        KindRole, ///< int of PostKind; -1 for the project.
        AuthorRole,
        BeginningRole,
        StateRole, ///< int of State; -1 where there is none (project, article).
        OthersStateRole, ///< Where one has nothing to do with a post yet and others' work is shown: what they say; -1: nothing.
        MarksRole, ///< QList<QUuid>: codes of the post's annotations, in reading order.
        DimmedRole, ///< An ancestor that only leads to hits of the filter.
        FetchedRole,
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// Null: no project. The session outlives its use here.
    void setSession(Session *session);
    /// nullopt: all posts.
    void setFilter(std::optional<FilteredOutline> filtered);
    [[nodiscard]] bool isFiltered() const { return m_filtered.has_value(); }

    [[nodiscard]] QModelIndex indexOf(Id<Post> post) const;
    [[nodiscard]] Id<Post> post(const QModelIndex &index) const;
    /// Reads author, beginning, state and marks of these rows where they are not known yet, in one query.
    void fetch(const QModelIndexList &rows);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct RowData
    {
        QString author;
        QString beginning;
        State state = State::Todo;
        std::optional<State> others;
        QList<QUuid> marks;
        struct Work
        {
            std::optional<State> state;
            QList<QUuid> codes;
        };
        QHash<Uid<Coder>, Work> work; ///< Of those whose work is shown.
    };

    [[nodiscard]] const Outline &outline() const;
    [[nodiscard]] int node(const QModelIndex &index) const; ///< -1: the project.
    [[nodiscard]] QModelIndex indexOfNode(int node) const;
    [[nodiscard]] QString accessibleText(int node) const;
    void follow(const Change &change);
    void reset();
    void read(std::span<const Id<Post>> unknown) const;
    void readWork(Id<Post> post, RowData &row) const;
    [[nodiscard]] QString toolTip(const RowData &row) const;

    QPointer<Session> m_session;
    std::optional<FilteredOutline> m_filtered;
    mutable QHash<Id<Post>, RowData> m_rows; ///< What has been read.
};

} // namespace rejoinder
