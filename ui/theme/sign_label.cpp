// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/sign_label.h"

#include <QPainter>

namespace rejoinder {

SignLabel::SignLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SignLabel::setSign(QLatin1StringView name, ThemeColour colour)
{
    const std::pair sign(name, colour);
    if (std::exchange(m_sign, sign) == sign)
        return;
    m_icon = icon(name, colour);
    update();
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace rejoinder
