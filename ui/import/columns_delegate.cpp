// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columns_delegate.h"

#include "ui/import/columns_model.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rejoinder {

ColumnsDelegate::ColumnsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ColumnsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    const bool isAttribute
        = index.siblingAtColumn(ColumnsModel::FieldColumn).data(Qt::EditRole).toInt() == ColumnsModel::Attribute;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    QRectF rect = QRectF(option.rect).adjusted(8, 0, -6, 0);
    QFont font = option.font;
    if (index.column() == ColumnsModel::NameColumn)
        font.setWeight(isAttribute ? QFont::Normal : QFont::DemiBold);
    if (index.column() == ColumnsModel::FieldColumn) {
        const QRectF frame = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
        painter->setPen(theme.line);
        painter->setBrush(theme.base);
        painter->drawRoundedRect(frame, 3, 3);
        const QPointF middle(frame.right() - 11, frame.center().y());
        painter->setPen(QPen(theme.muted, 1.3));
        painter->drawPolyline(
            QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
        rect = frame.adjusted(6, 0, -20, 0);
    }
    painter->setFont(font);
    painter->setPen(index.column() == ColumnsModel::ExampleColumn || isAttribute ? theme.muted : theme.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QWidget *ColumnsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("What “%1” is").arg(index.siblingAtColumn(ColumnsModel::NameColumn).data().toString()));
    const auto choices = ColumnsModel::choices();
    for (const auto &[choice, name] : choices)
        box->addItem(name, choice);
    box->setMaxVisibleItems(int(choices.size()));
    auto *delegate = const_cast<ColumnsDelegate *>(this);
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    // One click opens the list: it is painted as one.
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ColumnsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ColumnsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace rejoinder
