// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ethics/clues_model.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPointer>

#include <atomic>

class QLabel;
class QTableView;

namespace rejoinder {

/// What could still identify who wrote: counted and listed by a worker; a double click goes to the place.
class EthicsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EthicsDialog(Session &session, QWidget *parent = nullptr);
    ~EthicsDialog() override;

    [[nodiscard]] const CluesModel &model() const { return m_model; }

Q_SIGNALS:
    void counted();
    void wanted(rejoinder::Id<rejoinder::Post> post);

private:
    void start();
    void tell(const EthicsReport &report);

    QPointer<Session> m_session;
    QLabel *m_counts;
    QLabel *m_words;
    CluesModel m_model;
    QTableView *m_view;
    QFutureWatcher<EthicsReport> m_work;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the dialog.
};

} // namespace rejoinder
