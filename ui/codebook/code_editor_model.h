// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/codebook_model.h"

namespace rejoinder {

/// The whole codebook to be edited: groups, codes and relation types as they are nested, then the stance targets under a
/// heading; retired ones where they are asked for. Names are edited in place and rows are dragged; both ask for it by a
/// signal, and the model changes when it hears of the edit. Counts are all coders'; the own ones of a coder who is
/// blind.
class CodeEditorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Beside those of CodebookModel, which hold here too.
    enum Role { RetiredRole = CodebookModel::RoleCount };

    explicit CodeEditorModel(QObject *parent = nullptr);

    void setSession(Session *session);
    void setRetiredShown(bool shown);
    [[nodiscard]] bool retiredShown() const { return m_retired; }
    [[nodiscard]] QModelIndex indexOf(Uid<Code> code) const;
    [[nodiscard]] Uid<Code> codeAt(const QModelIndex &index) const; ///< Null on the heading.

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// Its place among the rows shown, as moveCode() counts: among all children of the group.
    [[nodiscard]] int placeOfRow(int row, const QModelIndex &parent) const;

    /// What is dragged: never a code to tag with.
    static constexpr auto mimeType = "application/x-rejoinder-codebook-entry";

Q_SIGNALS:
    void renameWanted(rejoinder::Uid<rejoinder::Code> code, const QString &name);
    void moveWanted(rejoinder::Uid<rejoinder::Code> code, rejoinder::Uid<rejoinder::Code> parent, int index);

private:
    struct Node
    {
        Uid<Code> code; ///< Null: the heading of the targets.
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    void rebuild();
    void count();
    void recount();
    [[nodiscard]] bool counts(Uid<Coder> coder) const;
    void follow(const Change &change);
    void add(int parent, Uid<Code> code);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] const Code *code(const Node &node) const { return m_session->codebook().code(node.code); }
    [[nodiscard]] int total(const Node &node) const;
    [[nodiscard]] QString note(const Node &node) const;
    [[nodiscard]] QString spoken(const Node &node) const;

    QPointer<Session> m_session;
    std::vector<Node> m_nodes; ///< 0 is the invisible root.
    QHash<QUuid, int> m_counts;
    bool m_retired = false;
};

} // namespace rejoinder
