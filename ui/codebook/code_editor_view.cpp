// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_editor_view.h"

#include "ui/codebook/code_editor_model.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

void CodeEditorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(CodeEditorModel::RetiredRole).toBool())
        painter->setOpacity(0.6);
    CodebookDelegate::paint(painter, option, index);
    painter->restore();
}

void CodeEditorDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int beforeName = 52; // Key and swatch stay seen.
    const bool isGroup = CodeKind(index.data(CodebookModel::KindRole).toInt()) == CodeKind::Group;
    editor->setGeometry(option.rect.adjusted(isGroup ? 0 : beforeName, -1, 0, 1));
}

CodeEditorView::CodeEditorView(QWidget *parent)
    : OutlineView(parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setAccessibleName(tr("Codebook"));
    setAccessibleDescription(
        tr("F2 renames, Insert adds a code, Delete retires, Alt with the up and down arrows moves."));
}

void CodeEditorView::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination key(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
    const std::pair<QKeyCombination, const char16_t *> keys[]{
        {Qt::Key_Insert, u"codebook-add-code"},
        {Qt::Key_Delete, u"codebook-retire"},
        {Qt::ALT | Qt::Key_Up, u"codebook-up"},
        {Qt::ALT | Qt::Key_Down, u"codebook-down"},
    };
    for (const auto &[combination, command] : keys) {
        if (key == combination && state() != EditingState) {
            Q_EMIT commandWanted(QString::fromUtf16(command));
            event->accept();
            return;
        }
    }
    OutlineView::keyPressEvent(event);
}

} // namespace rejoinder
