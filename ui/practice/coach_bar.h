// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rejoinder {

/// A strip beside the thread with a task, its steps, and which of them are done. It never takes the keyboard.
class CoachBar : public QFrame
{
    Q_OBJECT

public:
    struct Step
    {
        QString text;
        bool done = false;
    };

    explicit CoachBar(QWidget *parent = nullptr);

    void tell(const QString &sentence, const std::vector<Step> &steps, const QString &count = {});
    void offerAgain(bool on);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString count() const;

Q_SIGNALS:
    void againWanted();
    void left();

private:
    QLabel *m_sentence;
    QLabel *m_steps;
    QLabel *m_count;
    QPushButton *m_again;
};

} // namespace rejoinder
