// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/cut_label.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace rejoinder {

CutLabel::CutLabel(const QString &html, QWidget *parent)
    : QLabel(html, parent)
{
    setTextFormat(Qt::RichText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void CutLabel::paintEvent(QPaintEvent *)
{
    QTextDocument document;
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setDefaultTextOption(QTextOption(Qt::AlignLeft));
    document.setHtml(text());
    document.setTextWidth(-1);
    QTextCursor end(&document);
    end.movePosition(QTextCursor::End);
    const int dots = fontMetrics().horizontalAdvance(QChar(0x2026));
    if (document.idealWidth() > width()) {
        while (!document.isEmpty() && document.idealWidth() + dots > width())
            end.deletePreviousChar();
        end.insertText(QChar(0x2026));
    }
    QPainter painter(this);
    painter.translate(0, (height() - document.size().height()) / 2);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    document.documentLayout()->draw(&painter, context);
}

} // namespace rejoinder
