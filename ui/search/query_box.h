// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QLineEdit>
#include <QPointer>

class QCompleter;
class QStringListModel;

namespace rejoinder {

/// Where a query is typed: it offers the names of the fields, and behind a colon the values there are.
class QueryBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryBox(QWidget *parent = nullptr);

    void setSession(Session *session) { m_session = session; }
    /// What may follow what stands before the caret.
    [[nodiscard]] QStringList offers() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the word at the caret begins, without a "-" or a parenthesis before it.
    [[nodiscard]] int wordStart() const;
    [[nodiscard]] QStringList valuesOf(const QString &field) const;
    void offer();
    void take(const QString &offered);

    QPointer<Session> m_session;
    QStringListModel *m_offers;
    QCompleter *m_completer;
};

} // namespace rejoinder
