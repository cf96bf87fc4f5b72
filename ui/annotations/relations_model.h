// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace rejoinder {

/// The relations that begin or end in the post at the caret: type, and what is at the other end.
class RelationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TypeColumn, OtherColumn, ColumnCount };
    enum Role {
        UidRole = Qt::UserRole, ///< QUuid of the relation.
        OutgoingRole, ///< Whether it begins here.
    };

    explicit RelationsModel(QObject *parent = nullptr);

    void setSession(Session *session);
    [[nodiscard]] const Relation &relation(const QModelIndex &index) const
    {
        return m_rows[size_t(index.row())].relation;
    }
    [[nodiscard]] bool isOutgoing(const QModelIndex &index) const { return m_rows[size_t(index.row())].outgoing; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Relation relation;
        bool outgoing = true;
        QString other;
    };

    void follow(const Change &change);
    void moved();
    void reset();
    [[nodiscard]] QString described(const End &end, const Relation &relation) const;

    QPointer<Session> m_session;
    Id<Post> m_post;
    std::vector<Row> m_rows;
};

} // namespace rejoinder
