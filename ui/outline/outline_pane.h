// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outline/outline_delegate.h"
#include "ui/outline/outline_model.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QTreeView>

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

/// Filter box, tree and legend. In step with the session's cursor; the filter is asked on a worker.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePane(QWidget *parent = nullptr);
    ~OutlinePane() override;

    void setSession(Session *session);
    [[nodiscard]] OutlineModel &model() { return m_model; }
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &filterBox() { return *m_filter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
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
    OutlineView *m_view;
    QLabel *m_empty;
    QLabel *m_legend;
    QTimer m_fetch;
    QTimer m_typing;
    QFutureWatcher<std::vector<Id<Post>>> m_hits;
    bool m_following = false;
};

} // namespace rejoinder
