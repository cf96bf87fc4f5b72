// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/relations_model.h"

class QLabel;
class QTableView;

namespace rejoinder {

/// The relations of the post at the caret. Enter or a double click goes to the other end, Del removes.
class RelationsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RelationsPane(QWidget *parent = nullptr);

    void setSession(Session *session);
    void select(Uid<Relation> relation);
    [[nodiscard]] RelationsModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }

Q_SIGNALS:
    void countChanged(int relations);
    void relationSelected(rejoinder::Uid<rejoinder::Relation> relation); ///< Null: none.

private:
    void remove();
    void follow(const QModelIndex &index);
    void refresh();

    RelationsModel m_model;
    QPointer<Session> m_session;
    QTableView *m_view;
    QLabel *m_empty;
};

} // namespace rejoinder
