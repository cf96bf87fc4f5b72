// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/error_bar.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder {

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(9);
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto accept = std::exchange(m_accept, {}))
            accept();
    });
    hide();
}

void ErrorBar::showError(const QString &sentence, const std::function<void()> &retry)
{
    showMessage(sentence, true, retry ? tr("Retry") : QString(), retry);
}

void ErrorBar::showOffer(const QString &sentence, const QString &button, const std::function<void()> &accept)
{
    showMessage(sentence, false, button, accept);
}

void ErrorBar::showMessage(
    const QString &sentence, bool failure, const QString &button, const std::function<void()> &accept)
{
    m_sign->setPixmap(
        icon(failure ? "warn"_L1 : "info"_L1, failure ? ThemeColour::Error : ThemeColour::Accent).pixmap(16));
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_accept = accept;
    show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

QString ErrorBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace rejoinder
