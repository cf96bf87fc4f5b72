// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QFrame>
#include <QPointer>
#include <QSet>

class QTreeWidget;
class QTreeWidgetItem;

namespace rejoinder {

/// A popup that says which codes are drawn in the text: a tick for each group and code. Nothing that is stored changes.
class CodeChooser : public QFrame
{
    Q_OBJECT

public:
    explicit CodeChooser(QWidget *parent);

    /// Shows all of another project's codes.
    void setSession(Session *session);
    void open(QPoint topRight); ///< Global.
    [[nodiscard]] const QSet<Uid<Code>> &hidden() const { return m_hidden; }
    void setHidden(const QSet<Uid<Code>> &codes);
    void showAll() { setHidden({}); }
    /// "All codes", "Claim only", "3 of 12 codes".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTreeWidget &tree() { return *m_tree; }

Q_SIGNALS:
    void changed();
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void take();

    QPointer<Session> m_session;
    QTreeWidget *m_tree;
    QSet<Uid<Code>> m_hidden;
};

} // namespace rejoinder
