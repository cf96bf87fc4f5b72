// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace rejoinder {

/// A bar above the page instead of a dialog: what went wrong, where, and what to do, with a button where one helps.
class ErrorBar : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const QString &sentence, const std::function<void()> &retry = {});
    /// Says something that is no failure, with what one may do about it.
    void showOffer(const QString &sentence, const QString &button, const std::function<void()> &accept);
    [[nodiscard]] QString sentence() const;

private:
    void showMessage(const QString &sentence, bool failure, const QString &button, const std::function<void()> &accept);

    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_accept;
};

} // namespace rejoinder
