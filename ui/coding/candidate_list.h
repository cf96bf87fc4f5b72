// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace rejoinder {

/// What the numbers of relation mode stand for, also those that are not in view: a click is that number's key.
class CandidateList : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    /// At most nine; \p chosen is an index into them, or -1.
    void offer(const QStringList &candidates, int chosen);

Q_SIGNALS:
    void candidateClicked(int index);

private:
    QGridLayout *m_layout;
};

} // namespace rejoinder
