// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

class QPainter;

namespace rejoinder {

struct Theme;

/// Where values stand between two edges: 0 to 1, or from -1 on where something is below 0.
struct Scale
{
    double from = 0;

    [[nodiscard]] double at(double value, double left, double width) const
    {
        return left + width * (std::clamp(value, from, 1.0) - from) / (1 - from);
    }
    [[nodiscard]] static Scale of(const std::vector<ReportLine> &lines);
};

/// A figure as it is drawn.
struct DrawnFigure
{
    std::optional<double> value;
    std::optional<std::pair<double, double>> interval;
    bool limits = false; ///< Whether the customary limits are dotted.
};

/// Its point and interval in \p ink, in a row of the table or of the picture.
void paintInterval(QPainter &painter, const QRectF &rect, Scale scale, const DrawnFigure &figure, const QColor &ink,
    const Theme &theme);
void paintScale(QPainter &painter, const QRectF &rect, Scale scale, const Theme &theme);

/// Draws the column of intervals, and says there why a figure is undefined.
class IntervalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit IntervalDelegate(QObject *parent = nullptr);
    void setScale(Scale scale) { m_scale = scale; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Scale m_scale;
};

/// A header whose column of intervals has the scale.
class IntervalHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit IntervalHeader(QWidget *parent = nullptr);
    void setScale(Scale scale);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Scale m_scale;
};

/// The whole table of lines as a picture for a paper. Returns its size; paints only where there is a painter.
QSizeF paintReport(QPainter *painter, const AgreementReport &report, const QFont &font, const Theme &theme);

} // namespace rejoinder
