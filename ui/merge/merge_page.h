// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handout/copies_model.h"
#include "ui/merge/merge_list_model.h"
#include "ui/session/session.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

#include <atomic>
#include <functional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace rejoinder {

/// Brings other copies of the project in: what that would do is counted first, each count opens its list; then it is one
/// step, which one undo takes back. Reminds of copies that are still out.
class MergePage : public QWidget
{
    Q_OBJECT

public:
    using List = MergeListModel::List;

    explicit MergePage(QWidget *parent = nullptr);
    ~MergePage() override;

    void setSession(Session *session);
    /// Looks at once what merging them would do.
    void setCopies(const QStringList &paths);
    [[nodiscard]] const QStringList &copies() const { return m_paths; }
    void chooseCopies();
    void merge();
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool canMerge() const;
    [[nodiscard]] MergeListModel &model() { return m_model; }
    [[nodiscard]] QListWidget &counts() { return *m_counts; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] QCheckBox &foreignBox() { return *m_foreign; }
    void show(List list);
    using QWidget::show;
    void chooseWords(Side side); ///< Of the selected code.
    void joinPersons(bool one); ///< The selected two.
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< Why they cannot be merged; empty: they can.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString reminder() const;

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void busyChanged(bool busy); ///< A worker holds the project: nobody else writes.
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);
    void looked(); ///< The counts are there.
    void merged(const QString &sentence); ///< The file has changed: notice it.
    void placeWanted(rejoinder::Id<rejoinder::Post> post);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Run { Look, Merge };

    QWidget *makeChoices();
    QWidget *makeList();
    void removeCopy();
    void start(Run run);
    void finish();
    void fillCounts();
    void showColumns();
    void refresh();
    void open(const QModelIndex &index);
    [[nodiscard]] QString sentenceOf(const MergeReport &report) const;

    QPointer<Session> m_session;
    QStringList m_paths;
    QListWidget *m_files;
    QPushButton *m_remove;
    QCheckBox *m_foreign;
    QListWidget *m_counts;
    QLabel *m_reminder;
    QLabel *m_title;
    QTableView *m_view;
    QLabel *m_empty;
    QLabel *m_explanation;
    QPushButton *m_first; ///< What one may do with the row: keep our words, say they are one.
    QPushButton *m_second;
    QLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_merge;
    MergeListModel m_model;
    CopiesModel m_out;
    QFutureWatcher<MergeReport> m_work;
    Run m_run = Run::Look;
    bool m_busy = false;
    bool m_lookedAt = false; ///< The report is of these files.
    bool m_stale = false; ///< The project has changed since.
    QString m_problem; ///< Why they cannot be merged.
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
};

} // namespace rejoinder
