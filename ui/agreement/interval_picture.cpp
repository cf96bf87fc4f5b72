// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/interval_picture.h"

#include "core/agreement/report_words.h"
#include "ui/agreement/lines_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr double limits[]{0.667, 0.8}; ///< Krippendorff's, for tentative and for firm conclusions.
constexpr qreal inset = 14;

QRectF inside(const QRectF &rect)
{
    return rect.adjusted(inset, 0, -inset, 0);
}

} // namespace

Scale Scale::of(const std::vector<ReportLine> &lines)
{
    const bool below = std::ranges::any_of(lines, [](const ReportLine &line) {
        return line.agreement.value.value_or(0) < 0 || (line.agreement.interval && line.agreement.interval->low < 0);
    });
    return {below ? -1.0 : 0.0};
}

void paintInterval(QPainter &painter, const QRectF &rect, Scale scale, const DrawnFigure &figure, const QColor &ink,
    const Theme &theme)
{
    const QRectF room = inside(rect);
    const auto x = [&](double number) { return scale.at(number, room.left(), room.width()); };
    painter.setPen(QPen(theme.softLine, 1));
    painter.drawLine(QPointF(x(0), rect.top()), QPointF(x(0), rect.bottom()));
    painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
    for (const double limit : limits) {
        if (figure.limits)
            painter.drawLine(QPointF(x(limit), rect.top()), QPointF(x(limit), rect.bottom()));
    }
    if (!figure.value)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = rect.center().y();
    if (figure.interval) {
        painter.setPen(QPen(ink, 2));
        const auto [low, high] = *figure.interval;
        painter.drawLine(QPointF(x(low), middle), QPointF(x(high), middle));
        for (const double end : {low, high})
            painter.drawLine(QPointF(x(end), middle - 5), QPointF(x(end), middle + 5));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(x(*figure.value), middle), 4.5, 4.5);
}

void paintScale(QPainter &painter, const QRectF &rect, Scale scale, const Theme &theme)
{
    const QRectF room = inside(rect);
    painter.setPen(theme.muted);
    const double step = scale.from < 0 ? 0.5 : 0.2;
    for (double at = scale.from; at < 1.01; at += step) {
        const qreal x = scale.at(at, room.left(), room.width());
        painter.drawText(QRectF(x - 20, rect.top(), 40, rect.height()), Qt::AlignCenter, QString::number(at, 'f', 1));
    }
}

IntervalDelegate::IntervalDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void IntervalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // The ground, selected or not.
    const Theme &theme = Theme::of(schemeOf(option.palette));
    painter->save();
    painter->setClipRect(option.rect);
    const QString why = index.data(LinesModel::WhyRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // In high contrast a selected row is turned round.
    const bool turned = selected && theme.isHighContrast();
    if (!why.isEmpty()) {
        painter->setPen(turned ? theme.base : selected ? theme.text : theme.muted);
        const QRect room = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(
            room, Qt::AlignVCenter, QFontMetrics(option.font).elidedText(why, Qt::ElideRight, room.width()));
    } else {
        const QVariant low = index.data(LinesModel::LowRole);
        DrawnFigure figure{.value = index.data(LinesModel::PointRole).toDouble(),
            .limits = index.data(LinesModel::LimitsRole).toBool()};
        if (low.isValid())
            figure.interval = {low.toDouble(), index.data(LinesModel::HighRole).toDouble()};
        paintInterval(*painter, option.rect, m_scale, figure, turned ? theme.base : theme.accent, theme);
    }
    painter->restore();
}

IntervalHeader::IntervalHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void IntervalHeader::setScale(Scale scale)
{
    m_scale = scale;
    viewport()->update();
}

void IntervalHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != LinesModel::DrawnColumn)
        return;
    painter->save();
    QFont small = font();
    small.setPixelSize(11);
    painter->setFont(small);
    paintScale(*painter, rect, m_scale, Theme::of(*this));
    painter->restore();
}

QSizeF paintReport(QPainter *painter, const AgreementReport &report, const QFont &font, const Theme &theme)
{
    constexpr qreal rowHeight = 24;
    constexpr qreal drawn = 340;
    constexpr qreal gap = 16;
    const QFontMetricsF metrics(font);
    const auto nameOfLine
        = [&](const ReportLine &line) { return (line.label >= 0 ? u"    "_s : QString()) + line.name; };
    const auto figure = [](const ReportLine &line) {
        QString text = written(line.choice.measure, line.agreement.value);
        if (const auto &interval = line.agreement.interval)
            text += u" [%1, %2]"_s.arg(
                written(line.choice.measure, interval->low), written(line.choice.measure, interval->high));
        return text;
    };
    qreal names = 0;
    qreal figures = 0;
    for (const ReportLine &line : report.lines) {
        names = std::max(names, metrics.horizontalAdvance(nameOfLine(line)));
        figures = std::max(figures, metrics.horizontalAdvance(figure(line)));
    }
    const QSizeF size(names + figures + drawn + 4 * gap, rowHeight * qreal(report.lines.size() + 2));
    if (!painter)
        return size;
    const Scale scale = Scale::of(report.lines);
    painter->fillRect(QRectF(QPointF(), size), theme.base);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(QRectF(gap, 0, names + figures, rowHeight), Qt::AlignVCenter, nameOf(report.headline().choice));
    const qreal left = names + figures + 3 * gap;
    qreal top = rowHeight;
    for (const ReportLine &line : report.lines) {
        painter->setPen(theme.text);
        painter->drawText(QRectF(gap, top, names + gap, rowHeight), Qt::AlignVCenter, nameOfLine(line));
        painter->drawText(
            QRectF(names + 2 * gap, top, figures, rowHeight), Qt::AlignRight | Qt::AlignVCenter, figure(line));
        DrawnFigure drawnLine{.value = line.agreement.value, .limits = hasCustomaryLimits(line.choice.measure)};
        if (const auto &interval = line.agreement.interval)
            drawnLine.interval = {interval->low, interval->high};
        painter->save();
        paintInterval(*painter, QRectF(left, top, drawn, rowHeight), scale, drawnLine, theme.accent, theme);
        painter->restore();
        top += rowHeight;
    }
    paintScale(*painter, QRectF(left, top, drawn, rowHeight), scale, theme);
    return size;
}

} // namespace rejoinder
