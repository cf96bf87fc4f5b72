// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotations_delegate.h"

#include "ui/annotations/annotations_model.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

AnnotationsDelegate::AnnotationsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void AnnotationsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    QRectF rect = QRectF(option.rect).adjusted(8, 0, -8, 0);
    painter->setPen(theme.text);
    if (index.column() == AnnotationsModel::CodeColumn) {
        const Uid<Code> uid{index.data(AnnotationsModel::CodeRole).toUuid()};
        if (const Code *code = m_codebook ? m_codebook->code(uid) : nullptr)
            paintSwatch(
                *painter, QRectF(rect.left(), rect.center().y() - 5.5, 16, 12), markOf(*m_codebook, *code), theme);
        rect.setLeft(rect.left() + 21);
    } else if (index.column() == AnnotationsModel::PassageColumn && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        painter->setPen(theme.muted);
    }
    const QString text = index.data().toString();
    painter->setFont(option.font);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(option.font).elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize AnnotationsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The swatch, and the margins that paint() keeps.
    const int beside = index.column() == AnnotationsModel::CodeColumn ? 21 : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + beside + 18, 27};
}

QWidget *AnnotationsDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    if (index.column() == AnnotationsModel::CertaintyColumn) {
        for (int level = 3; level >= 1; --level)
            box->addItem(QString(level, u'●') + QString(3 - level, u'○'), level);
    } else if (m_codebook) {
        // Codes that can stand where this one does: of whole comments for a whole comment, of passages for a passage.
        const Code *group = m_codebook->group({index.data(AnnotationsModel::CodeRole).toUuid()});
        for (const Code *code : m_codebook->taggable()) {
            const Code *other = m_codebook->group({code->header.uid});
            if (group && other->appliesTo == group->appliesTo)
                box->addItem(m_codebook->path({code->header.uid}), code->header.uid);
        }
    }
    auto *delegate = const_cast<AnnotationsDelegate *>(this);
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void AnnotationsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void AnnotationsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant value = static_cast<QComboBox *>(editor)->currentData();
    if (value.isValid() && value != index.data(Qt::EditRole))
        model->setData(index, value);
}

} // namespace rejoinder
