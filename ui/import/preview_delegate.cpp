// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/preview_delegate.h"

#include "ui/import/preview_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

PreviewDelegate::PreviewDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), 27};
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool suspected = index.siblingAtColumn(PreviewModel::TextColumn).data(PreviewModel::SuspectedRole).toBool();
    if (selected || suspected)
        painter->fillRect(option.rect, selected ? theme.selection : theme.pinned);
    if (index.column() != PreviewModel::TextColumn) {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_Selected;
        plain.palette.setColor(QPalette::Text, suspected ? theme.text : theme.muted);
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    painter->save();
    QRectF rect = QRectF(option.rect).adjusted(4, 0, -8, 0);
    const auto kind = PostKind(index.data(PreviewModel::KindRole).toInt());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString author = index.data(PreviewModel::AuthorRole).toString();
    if (kind == PostKind::Article) {
        paintIcon(*painter, QRectF(rect.left(), rect.center().y() - 7.5, 16, 16), "doc"_L1, theme.text);
        rect.setLeft(rect.left() + 22);
    } else if (!author.isEmpty()) {
        painter->setFont(bold);
        painter->setPen(theme.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, author);
        rect.setLeft(rect.left() + QFontMetricsF(bold).horizontalAdvance(author) + 8);
    }
    painter->setFont(kind == PostKind::Article ? bold : option.font);
    painter->setPen(kind == PostKind::Article ? theme.text
            : kind == PostKind::Placeholder   ? theme.warning
                                              : theme.muted);
    if (kind == PostKind::Placeholder) {
        QFont italic = option.font;
        italic.setItalic(true);
        painter->setFont(italic);
    }
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter->font())
            .elidedText(index.data(PreviewModel::BeginningRole).toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace rejoinder
