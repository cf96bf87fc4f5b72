// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebook_delegate.h"

#include "ui/codebook/codebook_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

CodebookDelegate::CodebookDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize CodebookDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 25};
}

void CodebookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.alternate);
    QRectF rect = QRectF(option.rect).adjusted(4, 0, -8, 0);
    const QFontMetricsF metrics(option.font);
    if (const int count = index.data(CodebookModel::CountRole).toInt(); count > 0) {
        const QString number = QLocale().toString(count);
        painter->setPen(theme.muted);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
        rect.setRight(rect.right() - metrics.horizontalAdvance(number) - 8);
    }
    const Code *code = m_codebook ? m_codebook->code({index.data(CodebookModel::UidRole).toUuid()}) : nullptr;
    const QString name = index.data().toString();
    // What is not coded in this round is there, and pale; the group says why.
    const bool scope = index.data(CodebookModel::ScopeRole).toBool();
    const QColor ink = scope ? theme.text : theme.muted;
    constexpr qreal pale = 0.5;
    painter->setPen(ink);
    if (!code || code->kind == CodeKind::Group) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, name);
        rect.setLeft(rect.left() + QFontMetricsF(bold).horizontalAdvance(name) + 8);
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(small).elidedText(
                index.data(CodebookModel::NoteRole).toString(), Qt::ElideRight, rect.width()));
        painter->restore();
        return;
    }
    const QString key = index.data(CodebookModel::KeyRole).toString();
    if (!key.isEmpty())
        paintKeyCap(*painter, rect.left(), rect.center().y() + 0.5, key, theme);
    rect.setLeft(rect.left() + 23);
    painter->setOpacity(scope ? 1 : pale);
    const QRectF swatch(rect.left(), rect.center().y() - 5.5, 22, 12);
    if (code->kind == CodeKind::Relation)
        paintIcon(*painter, QRectF(swatch.center().x() - 7, rect.center().y() - 6.5, 14, 14), "rel"_L1, theme.text);
    else
        paintSwatch(*painter, swatch, markOf(*m_codebook, *code), theme);
    rect.setLeft(swatch.right() + 7);
    painter->setOpacity(1);
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(
        rect, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(name, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace rejoinder
