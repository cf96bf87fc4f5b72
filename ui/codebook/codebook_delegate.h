// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QStyledItemDelegate>

namespace rejoinder {

/// A row of the codebook: key, swatch, name, count; a group with its note.
class CodebookDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CodebookDelegate(QObject *parent = nullptr);

    /// Must outlive its use here, or be null.
    void setCodebook(const Codebook *codebook) { m_codebook = codebook; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Codebook *m_codebook = nullptr;
};

} // namespace rejoinder
