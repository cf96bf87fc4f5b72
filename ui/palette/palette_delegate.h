// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QStyledItemDelegate>

namespace rejoinder {

/// A line of the palette: swatch or icon, the name with the typed letters lit, where it belongs, its key.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(QObject *parent = nullptr);

    void setCodebook(const Codebook *codebook) { m_codebook = codebook; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Codebook *m_codebook = nullptr;
};

} // namespace rejoinder
