// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QStyledItemDelegate>

namespace rejoinder {

/// Cells of the annotation table: swatch and name of the code, the passage, certainty as dots; code and certainty are
/// edited by a list in place.
class AnnotationsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnnotationsDelegate(QObject *parent = nullptr);

    void setCodebook(const Codebook *codebook) { m_codebook = codebook; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const Codebook *m_codebook = nullptr;
};

} // namespace rejoinder
