// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/filter.h"
#include "ui/outline/outline_delegate.h"
#include "ui/outline/outline_model.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QTreeView>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rejoinder {

/// A tree with quiet chevrons.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

/// Filter box, ready and kept filters, tree and legend. In step with the session's cursor; a filter is asked on a worker,
/// shows its hits with dimmed ancestors and leaves the Reader as it is.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    /// What a worker found.
    struct Hits
    {
        FilteredOutline outline;
        QList<CueKinds> cueKinds; ///< Of all nodes, where it had to find them.
    };

    explicit OutlinePane(QWidget *parent = nullptr);
    ~OutlinePane() override;

    void setSession(Session *session);
    [[nodiscard]] OutlineModel &model() { return m_model; }
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &filterBox() { return *m_filter; }
    [[nodiscard]] QComboBox &setBox() { return *m_sets; }
    [[nodiscard]] bool isFiltered() const { return m_model.isFiltered(); }
    /// Words the person kept, as they are listed after the ready filters.
    void setKept(const QStringList &filters);
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    /// To the next (1) or previous (-1) hit of the filter, in reading order and round the end.
    void walkHits(int direction);
    void cancel() { m_hits.cancel(); }

Q_SIGNALS:
    void keptChanged(const QStringList &filters);
    void progressed(const QString &what, double share); ///< No words: it is over.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *filterRow();
    void fillSets();
    void chooseSet(int index);
    void refilter(const Change &change);
    [[nodiscard]] PostFilter wanted() const;
    void filter();
    void takeHits();
    void expandFirst();
    void follow();
    void choose(const QModelIndex &index);
    void fetchVisible();

    OutlineModel m_model;
    OutlineDelegate m_delegate;
    QPointer<Session> m_session;
    QLineEdit *m_filter;
    QComboBox *m_sets;
    PostSet m_set = PostSet::All;
    QStringList m_kept;
    std::vector<int> m_found; ///< Nodes of the hits, ascending.
    bool m_isOld = false; ///< What is shown of a filter is of another outline.
    QLabel *m_problem; ///< Of what is typed.
    OutlineView *m_view;
    QLabel *m_empty;
    QLabel *m_legend;
    QTimer m_fetch;
    QTimer m_typing;
    QFutureWatcher<Hits> m_hits;
    bool m_following = false;
    bool m_isLong = false; ///< Its progress is shown.
};

} // namespace rejoinder
