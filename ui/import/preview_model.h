// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/refresh.h"
#include "core/formats/table.h"

#include <QAbstractItemModel>
#include <QSet>

namespace rejoinder {

/// What a source holds, read to be looked at: nothing is written.
struct SourcePreview
{
    std::vector<SourceThread> threads;
    std::vector<SourcePost> posts; ///< In the source's order.
    std::vector<Problem> problems;
    int present = 0; ///< Threads that the project has already; they are not doubled.
    bool whole = true; ///< False: only the beginning was read.
    std::optional<TableLook> look; ///< Of the first source, where it is a table.
    /// What an import would add, once the whole source was gone through.
    struct Counts
    {
        int threads = 0;
        int posts = 0;
        qint64 passedOver = 0; ///< Posts.
    };
    std::optional<Counts> counts;
    std::optional<RefreshReport> refresh; ///< What a refresh would do, where one is asked for; with the counts.
    QString failure; ///< Why the source cannot be imported, which its beginning did not tell.
};

/// The tree to be, with its suspected parents: a tick takes one, and the tree changes at once.
class PreviewModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, TimeColumn, ParentColumn, ColumnCount };
    enum Role {
        PostRole = Qt::UserRole, ///< int: index into the preview's posts.
        AuthorRole,
        BeginningRole,
        KindRole, ///< int of PostKind.
        SuspectedRole,
        WhyRole,
    };

    explicit PreviewModel(QObject *parent = nullptr);

    /// Suspected parents that were accepted before stay so where they are still there.
    void setPreview(SourcePreview preview);
    [[nodiscard]] const SourcePreview &preview() const { return m_preview; }
    /// The source was gone through: the tree stays as it is.
    void setCounts(SourcePreview::Counts counts, std::optional<RefreshReport> refresh = {})
    {
        m_preview.counts = counts;
        m_preview.refresh = std::move(refresh);
    }
    void acceptAll(bool accept);
    /// Takes those that are at least so sure, and no other.
    void acceptFrom(double confidence);
    [[nodiscard]] int suspectedFrom(double confidence) const;
    [[nodiscard]] int suspectedCount() const;
    /// Thread id and key of the posts whose suspected parent is taken.
    [[nodiscard]] const QSet<std::pair<QString, QString>> &accepted() const { return m_accepted; }
    [[nodiscard]] const SourcePost *post(const QModelIndex &index) const;
    [[nodiscard]] int count(PostKind kind) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void acceptedChanged();

private:
    struct Node
    {
        int post = -1; ///< -1: a thread whose source holds no article.
        int thread = -1;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    void build();
    [[nodiscard]] std::pair<QString, QString> name(const SourcePost &post) const { return {post.thread, post.key}; }
    [[nodiscard]] const Node &node(const QModelIndex &index) const { return m_nodes[index.internalId()]; }

    SourcePreview m_preview;
    QSet<std::pair<QString, QString>> m_accepted;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace rejoinder
