// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/annotations_delegate.h"
#include "ui/annotations/annotations_model.h"

class QLabel;
class QTableView;

namespace rejoinder {

/// The annotations of the post at the caret as a table, in step with the Reader's selection, and the selected one's memo.
class AnnotationsPane : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsPane(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Opens the list of codes on the selected annotation's row, or the first.
    void editCurrent();
    [[nodiscard]] AnnotationsModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void choose(const QModelIndex &index);
    void refresh();
    void fitColumns();

    AnnotationsModel m_model;
    AnnotationsDelegate m_delegate;
    QPointer<Session> m_session;
    QTableView *m_view;
    QLabel *m_empty;
    QLabel *m_memo;
    bool m_following = false;
};

} // namespace rejoinder
