// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/key_label.h"

#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rejoinder {

KeyLabel::KeyLabel(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Key %1").arg(key));
}

void KeyLabel::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(tr("Key %1").arg(key));
    updateGeometry();
    update();
}

QSize KeyLabel::sizeHint() const
{
    return m_key.isEmpty() ? QSize(0, 20) : QSize(int(keyCapWidth(m_key)), 20);
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    if (m_key.isEmpty())
        return;
    QPainter painter(this);
    paintKeyCap(painter, 0, height() / 2.0, m_key, Theme::of(*this));
}

} // namespace rejoinder
