// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/adjudication/case_words.h"

#include <QFrame>

class QFormLayout;

namespace rejoinder {

/// What one coder says in a case: key, name, code, passage, how sure, memo, when.
class CaseCard : public QFrame
{
    Q_OBJECT

public:
    /// \p key: the digit that takes it.
    CaseCard(const Session &session, const Version &version, const QString &name, const QString &key, bool proposed,
        QWidget *parent = nullptr);

    void setTicked(bool ticked); ///< Of several that are to be kept.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCodes(const Session &session, const Version &version);
    void addFact(QFormLayout &facts, const QString &name, const QString &value);

    bool m_proposed;
    bool m_ticked = false;
};

} // namespace rejoinder
