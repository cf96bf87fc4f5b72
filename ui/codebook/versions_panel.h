// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codebook_history.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QFrame>
#include <QPointer>

class QLabel;
class QListWidget;
class QTableView;

namespace rejoinder {

/// The versions of the codebook, newest first: number, when, who, what.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, WhenColumn, WhoColumn, WhatColumn, ColumnCount };

    explicit VersionsModel(QObject *parent = nullptr);

    void show(const Session *session); ///< Null: none.
    [[nodiscard]] const CodebookVersion &version(int row) const;
    [[nodiscard]] Codebook codebook(int row) const { return m_history->codebook(version(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<CodebookHistory> m_history;
    QHash<QUuid, QString> m_coders;
};

/// Versions to choose from, and what differs: between two that are chosen, else since the one.
class VersionsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit VersionsPanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    void open();
    [[nodiscard]] VersionsModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] QStringList differences() const; ///< As shown.

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void compare();

    QPointer<Session> m_session;
    VersionsModel m_model;
    QTableView *m_view;
    QLabel *m_heading;
    QListWidget *m_differences;
};

} // namespace rejoinder
