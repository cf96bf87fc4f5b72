// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace rejoinder {

/// A row of the Outline: state, author, beginning of the text, and the marks of its codes at the right.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(QObject *parent = nullptr);

    /// The codebook that names the marks; must outlive its use here, or be null.
    void setCodebook(const Codebook *codebook) { m_codebook = codebook; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A text cut to a width, shaped once: most rows are painted again and again with the same words.
    struct Fitted
    {
        QStaticText text;
        qreal width;
    };

    [[nodiscard]] qreal paintMarks(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
    qreal drawElided(
        QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour) const;

    mutable QCache<QString, Fitted> m_fitted{500};
    const Codebook *m_codebook = nullptr;
};

} // namespace rejoinder
