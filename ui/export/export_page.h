// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/export_request.h"
#include "ui/session/session.h"
#include "ui/session/worker.h"

#include <QFutureWatcher>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;

namespace rejoinder {

class PeopleSection;

/// Tables for R, Python and spreadsheets, and copies to read and print: format, whose work, how much that is, where to.
/// Written by a worker, whole or not at all.
class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);
    ~ExportPage() override;

    void setSession(Session *session);
    /// By what is chosen; \p replace: what is there already goes.
    void exportTo(const QString &path, bool replace = false);
    /// Asks for a printer, then prints the thread that is shown, with the work that is shown.
    void print();
    void printTo(std::unique_ptr<QPrinter> printer);
    void cancel();
    [[nodiscard]] bool isBusy() const { return isAtWork(m_work); }
    [[nodiscard]] QComboBox &formatBox() { return *m_format; }
    [[nodiscard]] QComboBox &threadsBox() { return *m_threads; }
    [[nodiscard]] QCheckBox &cuesBox() { return *m_cues; }
    [[nodiscard]] QComboBox &countingBox() { return *m_counting; }
    [[nodiscard]] QCheckBox &timesBox() { return *m_times; }
    [[nodiscard]] PeopleSection &people() { return *m_people; }
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);
    void postWanted(rejoinder::Id<rejoinder::Post> post);
    void exported(const QString &path); ///< An empty \p path: it was printed.

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Work = std::function<void(const std::function<bool(double)> &progress)>;

    void layOut();
    void listCoders();
    void listCountings();
    void refresh();
    void choosePath();
    void showEthics();
    void run(const QString &what, const QString &path, const std::function<void()> &retry, Work work);
    void finish();
    [[nodiscard]] const ExportKind &kind() const;
    [[nodiscard]] bool isOneThread() const;
    [[nodiscard]] QString titleOf(bool oneThread) const;
    [[nodiscard]] QString summary(const std::vector<QUuid> &chosen) const;
    [[nodiscard]] std::vector<QUuid> coders() const;

    QPointer<Session> m_session;
    std::vector<ExportKind> m_kinds;
    QComboBox *m_format;
    QLabel *m_hint;
    QLabel *m_threadsLabel;
    QComboBox *m_threads;
    QLabel *m_countingLabel;
    QComboBox *m_counting;
    QListWidget *m_coders;
    PeopleSection *m_people;
    QCheckBox *m_cues;
    QCheckBox *m_times;
    QLabel *m_summary;
    QPushButton *m_button;
    QString m_path;
    std::function<void()> m_retry;
    std::unique_ptr<QPrinter> m_printer; ///< While it prints.
    QFutureWatcher<void> m_work;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
};

} // namespace rejoinder
