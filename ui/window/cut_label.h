// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace rejoinder {

/// One line of rich text that ends in "…" where there is no room for all of it.
class CutLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CutLabel(const QString &html, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rejoinder
