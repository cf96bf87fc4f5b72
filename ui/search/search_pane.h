// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/kwic_model.h"

#include <QTableView>
#include <QTimer>

class QLabel;
class QToolButton;

namespace rejoinder {

class QueryBox;

/// Searches all threads and shows the hits as keyword in context: Enter goes there, the key of a code puts it on the hits
/// that are selected, each a step of its own. The passages of a count are listed in the same place.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(QWidget *parent = nullptr);
    ~SearchPane() override;

    void setSession(Session *session);
    /// Searches for it and puts the caret into the box.
    void search(const QString &typed);
    void showPassages(const QString &title, const std::vector<Spot> &passages);
    void exportTo(const QString &path);
    /// Looks no further for hits; those found stay.
    void cancel() { m_model.cancel(); }
    /// The kept searches, the same as the Outline's kept filters.
    void setKept(const QStringList &searches) { m_kept = searches; }
    /// Puts the code on the selected hits.
    void tagSelected(Uid<Code> code);

    [[nodiscard]] QueryBox &box() { return *m_box; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] KwicModel &model() { return m_model; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void keptChanged(const QStringList &searches);
    void failed(const QString &sentence);
    void progressed(const QString &what, double share); ///< No words: it is over.
    void widthWanted(bool wide); ///< The list wants all columns, or only as much room as a dock has.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *head();
    void run();
    void enter(); ///< What was typed is looked for at once; of what has been found, the next hit is shown.
    void refresh();
    void fitColumns();
    void go(const QModelIndex &index);
    bool takeKey(const QString &key);
    void fillSaved();
    void chooseFile();

    QPointer<Session> m_session;
    KwicModel m_model;
    QueryBox *m_box;
    QToolButton *m_saved;
    QToolButton *m_wide;
    QToolButton *m_export;
    QLabel *m_problem;
    QLabel *m_count;
    QTableView *m_view;
    QTimer m_typing;
    QStringList m_kept;
    QString m_title; ///< Of listed passages.
    bool m_isLong = false; ///< So much is read for hits that it is told.
    QFutureWatcher<qint64> m_writing;
    std::atomic_bool m_stop = false; ///< Read by the worker, which never outlives the pane.
};

} // namespace rejoinder
