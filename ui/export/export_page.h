// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QFutureWatcher>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace rejoinder {

/// Tables for R, Python and spreadsheets: format, whose work, how much that is, where to. Written by a worker, whole or
/// not at all.
class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);
    ~ExportPage() override;

    void setSession(Session *session);
    void exportTo(const QString &path);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);
    void exported(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listCoders();
    void refresh();
    void choosePath();
    void finish();
    [[nodiscard]] std::vector<QUuid> coders() const;

    QPointer<Session> m_session;
    QComboBox *m_format;
    QListWidget *m_coders;
    QLabel *m_summary;
    QPushButton *m_button;
    QString m_path;
    QFutureWatcher<void> m_work;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
};

} // namespace rejoinder
