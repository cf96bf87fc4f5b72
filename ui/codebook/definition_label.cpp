// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/definition_label.h"

#include <QResizeEvent>

namespace rejoinder {

DefinitionLabel::DefinitionLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void DefinitionLabel::setWords(const QString &html)
{
    if (html == text())
        return;
    setText(html);
    makeRoom();
}

void DefinitionLabel::forgetHeight()
{
    m_height = 0;
    makeRoom();
}

void DefinitionLabel::makeRoom()
{
    const int needed = text().isEmpty() ? 0 : heightForWidth(width());
    if (needed <= m_height)
        return;
    m_height = needed;
    updateGeometry();
}

void DefinitionLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        forgetHeight();
}

void DefinitionLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetHeight();
}

} // namespace rejoinder
