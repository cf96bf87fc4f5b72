// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outline_delegate.h"

#include "ui/outline/outline_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int rowHeight = 25;
constexpr qreal markWidth = 12;
constexpr qreal markGap = 2;
constexpr qsizetype mostMarks = 5;
constexpr qreal leastBeginning = 36; ///< Less of it says nothing.

} // namespace

OutlineDelegate::OutlineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

// Draws as much of the text as fits and returns where it ended.
qreal OutlineDelegate::drawElided(
    QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour) const
{
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(rect.width())
                            .arg(font.pointSizeF() + font.pixelSize())
                            .arg(int(font.weight()))
                            .arg(int(font.italic()))
                            .arg(text);
    const Fitted *fitted = m_fitted.object(key);
    if (!fitted) {
        const QFontMetricsF metrics(font);
        const QString words = metrics.elidedText(text, Qt::ElideRight, rect.width());
        auto *made = new Fitted{QStaticText(words), std::min(rect.width(), metrics.horizontalAdvance(words))};
        made->text.setTextFormat(Qt::PlainText);
        made->text.setPerformanceHint(QStaticText::AggressiveCaching);
        made->text.prepare({}, font);
        m_fitted.insert(key, made);
        fitted = made;
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawStaticText(QPointF(rect.left(), rect.center().y() - fitted->text.size().height() / 2), fitted->text);
    return rect.left() + fitted->width;
}

qreal OutlineDelegate::paintMarks(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(QGuiApplication::palette()));
    const auto codes = index.data(OutlineModel::MarksRole).value<QList<QUuid>>();
    qreal left = rect.right();
    const qsizetype shown = std::min(codes.size(), mostMarks);
    for (qsizetype i = shown - 1; i >= 0; --i) {
        const Code *code = m_codebook ? m_codebook->code({codes[i]}) : nullptr;
        if (!code)
            continue;
        const Mark mark = markOf(*m_codebook, *code);
        left -= markWidth;
        const QRectF place(left, rect.top(), markWidth, rect.height());
        if (mark.sign.isEmpty()) {
            paintPatternLine(painter, place.left(), place.right(), std::round(place.center().y()), mark.pattern,
                theme.code(mark.colour), 3);
        } else {
            painter.setFont(readingFont(11));
            painter.setPen(theme.code(mark.colour));
            painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, mark.sign);
        }
        left -= markGap;
    }
    return left;
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool dimmed = index.data(OutlineModel::DimmedRole).toBool();
    const int kind = index.data(OutlineModel::KindRole).toInt();
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.alternate);
    if (dimmed)
        painter->setOpacity(0.5);
    QRectF rect = QRectF(option.rect).adjusted(4, 0, -8, 0);
    const QColor soft = selected ? theme.text : theme.muted;
    QFont plain = option.font;
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    if (kind < 0 || PostKind(kind) == PostKind::Article) {
        paintIcon(*painter, QRectF(rect.left(), rect.center().y() - 7.5, 16, 16), kind < 0 ? "open"_L1 : "doc"_L1,
            theme.text);
        rect.setLeft(rect.left() + 22);
        const QString beginning = index.data(OutlineModel::BeginningRole).toString();
        if (kind < 0) {
            const qreal width = QFontMetricsF(plain).horizontalAdvance(beginning);
            drawElided(*painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), beginning, plain,
                theme.muted);
            rect.setRight(rect.right() - width - 6);
        } else {
            rect.setRight(paintMarks(*painter, rect, index) - 4);
        }
        drawElided(*painter, rect, kind < 0 ? index.data().toString() : beginning, bold, theme.text);
        painter->restore();
        return;
    }
    if (const int state = index.data(OutlineModel::StateRole).toInt(); state >= 0) {
        const int others = index.data(OutlineModel::OthersStateRole).toInt();
        QFont sign = bold;
        sign.setFamilies(readingFont(13).families());
        painter->setFont(sign);
        // What others say of it is grey: for oneself it is still to do.
        painter->setPen(others >= 0 ? soft : colourOf(State(state), theme));
        painter->drawText(QRectF(rect.left(), rect.top(), 13, rect.height()), Qt::AlignCenter,
            signOf(State(others >= 0 ? others : state)));
        rect.setLeft(rect.left() + 19);
    }
    rect.setRight(paintMarks(*painter, rect, index) - 4);
    const QString author = index.data(OutlineModel::AuthorRole).toString();
    const QString beginning = index.data(OutlineModel::BeginningRole).toString();
    if (PostKind(kind) == PostKind::Placeholder) {
        QFont italic = plain;
        italic.setItalic(true);
        drawElided(*painter, rect, beginning, italic, theme.muted);
    } else {
        if (!author.isEmpty()) {
            // Who speaks is told in full before what is said.
            rect.setLeft(drawElided(*painter, rect, author, bold, theme.text) + 6);
        }
        if (rect.width() > leastBeginning)
            drawElided(*painter, rect, beginning, plain, soft);
    }
    painter->restore();
}

} // namespace rejoinder
