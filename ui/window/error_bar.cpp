// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/error_bar.h"

#include "ui/speech/announce.h"
#include "ui/theme/sign_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder {

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_sign(new SignLabel(this))
    , m_sentence(new QLabel(this))
{
    setObjectName("errorBar"_L1);
    setAccessibleName(tr("Message"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(icon("x"_L1));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    m_layout->setContentsMargins(14, 7, 8, 7);
    m_layout->setSpacing(9);
    m_layout->addWidget(m_sign);
    m_layout->addWidget(m_sentence, 1);
    m_layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ErrorBar::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before))
            m_before = before;
    });
    hide();
}

void ErrorBar::showError(const QString &sentence, const std::function<void()> &retry)
{
    showMessage(sentence, true, retry ? std::vector{Offer{tr("Retry"), retry}} : std::vector<Offer>());
}

void ErrorBar::showOffer(const QString &sentence, const std::vector<Offer> &offers)
{
    showMessage(sentence, false, offers);
}

void ErrorBar::withdrawOffer()
{
    if (!m_isFailure)
        hide();
}

void ErrorBar::showMessage(const QString &sentence, bool failure, const std::vector<Offer> &offers)
{
    m_isFailure = failure;
    m_sign->setSign(failure ? "warn"_L1 : "info"_L1, failure ? ThemeColour::Error : ThemeColour::Accent);
    m_sentence->setText(sentence);
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // It may be the one that was just pressed.
    }
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text);
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, accept = offer.accept] {
            leave();
            if (accept)
                accept();
        });
    }
    show();
    announce(*this, sentence);
}

void ErrorBar::leave()
{
    const QWidget *focus = window()->focusWidget();
    if (m_before && focus && isAncestorOf(focus))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

QString ErrorBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

bool ErrorBar::accept(const QString &text)
{
    const auto found = std::ranges::find(m_buttons, text, &QPushButton::text);
    if (isHidden() || found == m_buttons.end())
        return false;
    (*found)->click();
    return true;
}

} // namespace rejoinder
