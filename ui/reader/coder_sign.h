// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace rejoinder {

/// The form that stands for a coder where several code the same text: a disc, a square, triangles, a diamond, a cross;
/// from the seventh coder on the same hollow. Forms, as the colour is the code's.
void paintCoderSign(QPainter &painter, QPointF middle, qreal size, int coder, const QColor &colour);

} // namespace rejoinder
