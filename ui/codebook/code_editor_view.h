// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/codebook_delegate.h"
#include "ui/outline/outline_pane.h"

namespace rejoinder {

/// A row as in the dock, faint where retired, with its name edited in place.
class CodeEditorDelegate : public CodebookDelegate
{
    Q_OBJECT

public:
    using CodebookDelegate::CodebookDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The tree of the codebook's page: drags, F2 renames, and single keys ask for more.
class CodeEditorView : public OutlineView
{
    Q_OBJECT

public:
    explicit CodeEditorView(QWidget *parent = nullptr);

Q_SIGNALS:
    void commandWanted(const QString &id); ///< Of the table of commands.

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rejoinder
