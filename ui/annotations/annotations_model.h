// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace rejoinder {

/// The annotations of the post at the caret: code, passage, certainty. Code and certainty are edited in place; setData()
/// makes an edit, and the table changes when it hears of it.
class AnnotationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, PassageColumn, CertaintyColumn, ColumnCount };
    enum Role {
        UidRole = Qt::UserRole, ///< QUuid of the annotation.
        CodeRole, ///< QUuid of its code.
        CertaintyRole, ///< 1 to 3; 0: not said, shown as 3.
    };

    explicit AnnotationsModel(QObject *parent = nullptr);

    void setSession(Session *session);
    [[nodiscard]] int rowOf(Uid<Annotation> annotation) const; ///< -1: not here.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void follow(const Change &change);
    void moved();
    void reset();
    [[nodiscard]] std::vector<Annotation> wanted();

    QPointer<Session> m_session;
    Id<Post> m_post;
    std::vector<Annotation> m_rows;
    QSet<QUuid> m_unplaced; ///< Of words that the post shows no more.
};

} // namespace rejoinder
