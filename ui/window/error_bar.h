// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace rejoinder {

class SignLabel;

/// A bar above the page instead of a dialog: what went wrong, where, and what to do, with buttons where they help.
class ErrorBar : public QFrame
{
    Q_OBJECT

public:
    /// One thing one may do about it: a button. The bar is gone before it runs.
    struct Offer
    {
        QString text;
        std::function<void()> accept;
    };

    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const QString &sentence, const std::function<void()> &retry = {});
    /// Says something that is no failure.
    void showOffer(const QString &sentence, const std::vector<Offer> &offers = {});
    /// The offer was not taken: work went on. A failure stays.
    void withdrawOffer();
    [[nodiscard]] QString sentence() const;
    /// Presses the button with this text; false: there is none.
    bool accept(const QString &text);

private:
    void leave(); ///< Hides, and gives the focus back to where it came from.
    void showMessage(const QString &sentence, bool failure, const std::vector<Offer> &offers);

    bool m_isFailure = false;
    QPointer<QWidget> m_before; ///< Had the focus before the bar.
    QHBoxLayout *m_layout;
    SignLabel *m_sign;
    QLabel *m_sentence;
    std::vector<QPushButton *> m_buttons;
};

} // namespace rejoinder
