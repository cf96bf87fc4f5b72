// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace rejoinder {

/// The codebook as one tags with it: groups and their codes with key and count, then the relation types. Retired codes
/// and stance targets are not shown. Counts are the coder's own in the whole project, followed edit by edit.
class CodebookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        UidRole = Qt::UserRole, ///< QUuid of the code; null on the heading of the relation types.
        KindRole, ///< int of CodeKind.
        KeyRole,
        CountRole,
        NoteRole, ///< Of a group: "whole comment, one per target".
        ScopeRole, ///< bool: whether it is coded in the current round; pale where it is not.
        RoleCount,
    };

    explicit CodebookModel(QObject *parent = nullptr);

    void setSession(Session *session);
    [[nodiscard]] QModelIndex indexOf(Uid<Code> code) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// What is dragged: the uid of a code, as text.
    static constexpr auto mimeType = "application/x-rejoinder-code";

private:
    struct Node
    {
        Uid<Code> code; ///< Null: the heading of the relation types.
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    void rebuild();
    void count();
    void recount();
    void follow(const Change &change);
    void add(int parent, Uid<Code> code);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] QString note(const Code &group) const;
    [[nodiscard]] QString toolTip(const Code &code) const;
    [[nodiscard]] bool isInScope(Uid<Code> code) const;
    [[nodiscard]] int total(const Node &node) const;

    QPointer<Session> m_session;
    std::vector<Node> m_nodes; ///< 0 is the invisible root.
    QHash<QUuid, int> m_counts;
};

} // namespace rejoinder
