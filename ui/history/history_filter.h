// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/step_pages.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace rejoinder {

/// Which steps of the history are shown: words, who, what kind, when, where.
class HistoryFilter : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget *parent = nullptr);

    void setSession(Session *session);
    [[nodiscard]] StepFilter filter() const;
    /// Everything that was done on a post, or to one row (its trail, called \p name).
    void showPost(Id<Post> post, const QString &name);
    void showTrail(const QUuid &row, const QString &name);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void fillCoders();
    void choosePlace(const StepFilter &place, const QString &name);
    void addTime(StepFilter &filter) const;
    void narrow();

    QPointer<Session> m_session;
    QLineEdit *m_text;
    QComboBox *m_coder;
    QComboBox *m_kind;
    QComboBox *m_time;
    QDateEdit *m_since;
    QDateEdit *m_until;
    QComboBox *m_place;
    StepFilter m_chosenPlace; ///< Of the last item of m_place, where it has one.
    QTimer m_typing;
};

} // namespace rejoinder
