// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/snapshots_model.h"
#include "ui/session/session.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace rejoinder {

/// The snapshots of the open project: taken, verified, restored and deleted by a worker.
class SnapshotsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotsPanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Lists them and looks into each.
    void refresh();
    void take();
    void restore(const QString &snapshot); ///< Without asking.
    void remove(const Snapshot &snapshot); ///< Without asking.
    [[nodiscard]] SnapshotsModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }

Q_SIGNALS:
    /// To be asked once, with a button that does it.
    void asked(const QString &question, const QString &button, const std::function<void()> &accept);
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void busyChanged(bool busy, const QString &what); ///< The project must not be written to meanwhile.
    void restored(const QString &project); ///< It has to be opened anew.

private:
    void verifyNext();
    void askToRestore();
    void askToRemove();
    void follow();
    [[nodiscard]] const Snapshot *current() const;

    QPointer<Session> m_session;
    SnapshotsModel m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QPushButton *m_take;
    QPushButton *m_restore;
    QPushButton *m_remove;
    qint64 m_lastStep = -1; ///< Of the project when the snapshots were looked into.
    bool m_verifying = false;
    bool m_working = false;
};

} // namespace rejoinder
