// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace rejoinder {

/// The history of one entry of the codebook, newest first: when, who, what.
class CodeTrailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };

    explicit CodeTrailModel(QObject *parent = nullptr);

    void setSession(Session *session);
    void showCode(Uid<Code> code);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        qint64 at = 0;
        QString who;
        QString what;
        bool undone = false;
    };
    void read();

    QPointer<Session> m_session;
    Uid<Code> m_code;
    std::vector<Line> m_lines;
};

} // namespace rejoinder
