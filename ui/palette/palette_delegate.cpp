// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// Letter by letter where some are lit: names are short.
void drawMatched(QPainter &painter, QRectF rect, const QString &text, const QList<int> &matched, const QFont &font,
    const Theme &theme, bool pale = false)
{
    QFont lit = font;
    lit.setWeight(QFont::Bold);
    lit.setUnderline(true);
    for (qsizetype at = 0; at < text.size() && rect.width() > 0;) {
        const bool isLit = matched.contains(at);
        qsizetype end = at + 1;
        while (end < text.size() && matched.contains(end) == isLit)
            ++end;
        const QString part = text.sliced(at, end - at);
        painter.setFont(isLit ? lit : font);
        painter.setPen(isLit ? theme.accent : pale ? theme.muted : theme.text);
        painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, part);
        rect.setLeft(rect.left() + QFontMetricsF(painter.font()).horizontalAdvance(part));
        at = end;
    }
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::KindRole).toInt() == int(PaletteEntry::Kind::Heading);
    return {300, heading ? 26 : 29};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    const auto kind = PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt());
    QRectF rect = QRectF(option.rect).adjusted(10, 0, -10, 0);
    painter->save();
    if (kind == PaletteEntry::Kind::Heading) {
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(rect.adjusted(0, 4, 0, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(
            option.rect, option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.alternate);
    const Uid<Code> uid{index.data(PaletteModel::CodeRole).toUuid()};
    const Code *code = m_codebook && kind == PaletteEntry::Kind::Code ? m_codebook->code(uid) : nullptr;
    const QString iconName = index.data(PaletteModel::IconRole).toString();
    if (code)
        paintSwatch(*painter, QRectF(rect.left(), rect.center().y() - 5.5, 22, 12), markOf(*m_codebook, *code), theme);
    else if (!iconName.isEmpty())
        paintIcon(*painter, QRectF(rect.left() + 4, rect.center().y() - 6.5, 14, 14), iconName, theme.text);
    rect.setLeft(rect.left() + 31);
    if (const QString key = index.data(PaletteModel::KeyRole).toString(); !key.isEmpty()) {
        rect.setRight(rect.right() - keyCapWidth(key));
        paintKeyCap(*painter, rect.right(), rect.center().y() + 0.5, key, theme);
        rect.setRight(rect.right() - 9);
    }
    const QFontMetricsF metrics(option.font);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QString text = index.data().toString();
    painter->setPen(theme.muted);
    painter->setFont(option.font);
    if (kind == PaletteEntry::Kind::Post) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const qreal width = QFontMetricsF(bold).horizontalAdvance(text) + 7;
        painter->drawText(rect.adjusted(width, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(detail, Qt::ElideRight, rect.width() - width));
        drawMatched(*painter, rect, text, {}, bold, theme);
    } else {
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, detail);
        rect.setRight(rect.right() - metrics.horizontalAdvance(detail) - 8);
        drawMatched(*painter, rect, metrics.elidedText(text, Qt::ElideRight, rect.width()),
            index.data(PaletteModel::MatchedRole).value<QList<int>>(), option.font, theme,
            index.data(PaletteModel::PaleRole).toBool());
    }
    painter->restore();
}

} // namespace rejoinder
