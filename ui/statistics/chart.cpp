// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/chart.h"

#include "ui/theme/theme.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qreal gap = 2;
constexpr qreal labelRoom = 150;
constexpr qreal headRoom = 70;
constexpr size_t mostNumbers = 40; // On the arrows of a network.

QColor blend(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [&](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// The ink that stands out from \p ground: by the relative luminance of WCAG 2, where both contrasts meet.
QColor inkOn(const QColor &ground)
{
    const auto linear
        = [](qreal part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const qreal luminance
        = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.19 ? QColor(0x16191b) : QColor(Qt::white);
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, int flags)
{
    const auto fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()));
    painter.drawText(rect, flags | Qt::TextSingleLine, fitting);
}

class Picture
{
public:
    Picture(QPainter &painter, const QRectF &room, const Chart &chart, const Theme &theme, std::pair<int, int> current)
        : m_painter(painter)
        , m_room(room)
        , m_chart(chart)
        , m_table(chart.table)
        , m_theme(theme)
        , m_current(current)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.text);
    }

    std::vector<ChartArea> paint()
    {
        if (m_table.rows.empty() || m_table.columns.empty())
            return {};
        if (m_chart.look == Chart::Look::Mosaic)
            mosaic();
        else if (m_chart.look == Chart::Look::Network)
            network();
        else
            matrix();
        return std::move(m_areas);
    }

private:
    void cell(const QRectF &rect, int row, int column, const QColor &ground)
    {
        m_painter.fillRect(rect, ground);
        const auto count = m_table.at(row, column);
        m_painter.setPen(inkOn(ground));
        const QString number = QString::number(count);
        if (count > 0 && rect.height() >= m_painter.fontMetrics().ascent()
            && rect.width() >= m_painter.fontMetrics().horizontalAdvance(number))
            m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, number);
        if (m_current == std::pair(row, column)) {
            m_painter.setPen(QPen(m_theme.accent, 2.5));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
        m_painter.setPen(m_theme.text);
        m_areas.push_back({rect, row, column});
    }

    void titles(const QRectF &inner)
    {
        m_painter.save();
        m_painter.setPen(m_theme.muted);
        paintText(m_painter, {inner.left(), m_room.top(), inner.width(), 18}, m_table.columnsAre,
            Qt::AlignHCenter | Qt::AlignVCenter);
        paintText(m_painter, {m_room.left(), inner.top() - 20, inner.left() - m_room.left() - 8, 18}, m_table.rowsAre,
            Qt::AlignRight | Qt::AlignVCenter);
        m_painter.restore();
    }

    void matrix()
    {
        const auto rows = qreal(m_table.rows.size());
        const auto columns = qreal(m_table.columns.size());
        const qreal names = std::min(longest(m_table.rows, false) + 12, m_room.width() / 3);
        QRectF inner = m_room.adjusted(names, headRoom, -8, -8);
        const qreal wide = std::max<qreal>(64, std::min<qreal>(140, longest(m_table.columns, true) + 10));
        const qreal width = std::min(wide, inner.width() / columns);
        const qreal height = std::min<qreal>(30, inner.height() / rows);
        inner.setSize({width * columns, height * rows});
        titles({inner.left(), inner.top(), std::max<qreal>(inner.width(), 120), inner.height()});
        const qint64 most = std::max<qint64>(1, *std::ranges::max_element(m_table.counts));
        for (int column = 0; column < int(columns); ++column) {
            m_painter.save();
            m_painter.translate(inner.left() + width * (column + 0.5), inner.top() - 4);
            const bool narrow = width < 60;
            if (narrow)
                m_painter.rotate(-40);
            paintText(m_painter, narrow ? QRectF(0, -9, headRoom * 1.2, 18) : QRectF(-width / 2, -18, width - 4, 18),
                lastPart(m_table.columns[size_t(column)].name), Qt::AlignLeft | Qt::AlignVCenter);
            m_painter.restore();
        }
        for (int row = 0; row < int(rows); ++row) {
            const qreal top = inner.top() + height * row;
            paintText(m_painter, {m_room.left(), top, names - 8, height}, m_table.rows[size_t(row)].name,
                Qt::AlignRight | Qt::AlignVCenter);
            for (int column = 0; column < int(columns); ++column) {
                const auto share = std::sqrt(double(m_table.at(row, column)) / double(most));
                cell({inner.left() + width * column, top, width - gap, height - gap}, row, column,
                    blend(m_theme.softLine, m_theme.accent, share));
            }
        }
    }

    void mosaic()
    {
        const QRectF inner = m_room.adjusted(labelRoom, 44, -8, -8);
        titles(inner);
        const auto all = double(m_table.sum());
        const auto columns = int(m_table.columns.size());
        const qreal width = inner.width() - gap * (columns - 1);
        qreal left = inner.left();
        for (int column = 0; column < columns; ++column) {
            const auto sum = double(m_table.columnSum(column));
            const qreal share = all > 0 ? width * sum / all : 0;
            paintText(m_painter, {left, inner.top() - 22, share, 20},
                sign(m_chart.columnMarks, column) + lastPart(m_table.columns[size_t(column)].name), Qt::AlignHCenter);
            qreal top = inner.top();
            for (int row = 0; row < int(m_table.rows.size()) && sum > 0; ++row) {
                const qreal height = inner.height() * double(m_table.at(row, column)) / sum;
                if (column == 0)
                    paintText(m_painter, {m_room.left(), top, labelRoom - 8, std::max<qreal>(height, 16)},
                        sign(m_chart.rowMarks, row) + lastPart(m_table.rows[size_t(row)].name),
                        Qt::AlignRight | Qt::AlignVCenter);
                const QRectF rect(left, top, share, std::max<qreal>(0, height - gap));
                if (m_table.at(row, column) > 0)
                    mosaicCell(rect, row, column);
                top += height;
            }
            left += share + gap;
        }
    }

    void mosaicCell(const QRectF &rect, int row, int column)
    {
        const auto mark = size_t(row) < m_chart.rowMarks.size() ? m_chart.rowMarks[size_t(row)] : Mark{row};
        cell(rect, row, column, blend(m_theme.base, m_theme.code(mark.colour), 0.75));
        if (mark.sign.isEmpty() || rect.height() < 40)
            return;
        m_painter.setPen(inkOn(blend(m_theme.base, m_theme.code(mark.colour), 0.75)));
        m_painter.drawText(rect.adjusted(6, 4, -6, -4), Qt::AlignLeft | Qt::AlignTop, mark.sign);
        m_painter.setPen(m_theme.text);
    }

    /// A circle of people, an arrow a pair, as thick as there are relations; the number stands on it.
    void network()
    {
        QStringList people;
        for (const auto *headings : {&m_table.rows, &m_table.columns}) {
            for (const auto &heading : *headings) {
                if (!people.contains(heading.name))
                    people.append(heading.name);
            }
        }
        const QPointF middle = m_room.center();
        const qreal radius = std::max<qreal>(40, std::min(m_room.width() / 2 - 130, m_room.height() / 2 - 34));
        const auto place = [&](const QString &name, qreal far = 0) {
            const auto angle
                = 2 * std::numbers::pi * qreal(people.indexOf(name)) / qreal(people.size()) - std::numbers::pi / 2;
            return middle + (radius + far) * QPointF(std::cos(angle), std::sin(angle));
        };
        const std::vector<ChartArea> pairs = pairsByWeight();
        const qint64 most = pairs.empty() ? 1 : m_table.at(pairs.back().row, pairs.back().column);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto [rect, row, column] = pairs[i];
            arrow(place(m_table.rows[size_t(row)].name), place(m_table.columns[size_t(column)].name), middle, row,
                column, double(m_table.at(row, column)) / double(most), pairs.size() - i <= mostNumbers);
        }
        for (const auto &name : std::as_const(people)) {
            const QPointF at = place(name);
            m_painter.setPen(QPen(m_theme.text, 1));
            m_painter.setBrush(m_theme.base);
            m_painter.drawEllipse(at, 5, 5);
            const bool right = at.x() >= middle.x() - 1;
            const QPointF label = place(name, 12);
            const bool pole = std::abs(at.x() - middle.x()) < radius / 8;
            const QRectF rect = pole
                ? QRectF(label.x() - 60, at.y() < middle.y() ? label.y() - 16 : label.y() - 2, 120, 18)
                : QRectF(right ? label.x() : label.x() - 120, label.y() - 9, 120, 18);
            paintText(m_painter, rect, name,
                Qt::AlignVCenter
                    | (pole         ? Qt::AlignHCenter
                            : right ? Qt::AlignLeft
                                    : Qt::AlignRight));
        }
    }

    /// Those that answer each other, the weakest first: the strong ones are painted over them.
    std::vector<ChartArea> pairsByWeight() const
    {
        std::vector<ChartArea> pairs;
        for (int row = 0; row < int(m_table.rows.size()); ++row) {
            for (int column = 0; column < int(m_table.columns.size()); ++column) {
                if (m_table.at(row, column) > 0)
                    pairs.push_back({{}, row, column});
            }
        }
        std::ranges::stable_sort(
            pairs, {}, [this](const ChartArea &pair) { return m_table.at(pair.row, pair.column); });
        return pairs;
    }

    /// Without its number where there are many: then it is a thin line, and the number is in the tooltip and the table.
    void arrow(QPointF from, QPointF to, QPointF middle, int row, int column, double share, bool numbered)
    {
        const bool chosen = m_current == std::pair(row, column);
        const QColor colour = chosen ? m_theme.accent : blend(m_theme.muted, m_theme.text, share);
        m_painter.setPen(QPen(colour, 1 + 4 * share, Qt::SolidLine, Qt::RoundCap));
        m_painter.setBrush(Qt::NoBrush);
        QPainterPath path(from);
        if (from == to) {
            const QPointF out = (from - middle) / std::hypot(from.x() - middle.x(), from.y() - middle.y());
            const QPointF side(-out.y(), out.x());
            path.cubicTo(from + 40 * out + 24 * side, from + 40 * out - 24 * side, from);
        } else {
            // Bent to its right, so that the answer to an answer is a line of its own.
            const QPointF side(from.y() - to.y(), to.x() - from.x());
            path.quadTo((from + to) / 2 + side * 0.16 + (middle - (from + to) / 2) * 0.2, to);
        }
        m_painter.drawPath(path);
        const QPointF tip = path.pointAtPercent(path.percentAtLength(std::max<qreal>(0, path.length() - 7)));
        const QPointF before = path.pointAtPercent(path.percentAtLength(std::max<qreal>(0, path.length() - 17)));
        const QPointF along
            = (tip - before) / std::max<qreal>(0.01, std::hypot(tip.x() - before.x(), tip.y() - before.y()));
        const QPointF across(-along.y(), along.x());
        const qreal size = 5 + 4 * share;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(
            QPolygonF{tip, tip - size * along + size * 0.6 * across, tip - size * along - size * 0.6 * across});
        const QPointF at = path.pointAtPercent(0.6);
        const QString number = QString::number(m_table.at(row, column));
        const qreal width = std::max<qreal>(18, painterWidth(number) + 8);
        const QRectF chip(at.x() - width / 2, at.y() - 8, width, 16);
        if (!numbered && !chosen) {
            m_areas.push_back({chip.adjusted(2, 2, -2, -2), row, column});
            return;
        }
        m_painter.setBrush(m_theme.base);
        m_painter.setPen(QPen(chosen ? m_theme.accent : m_theme.line, 1));
        m_painter.drawRoundedRect(chip, 4, 4);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(chip, Qt::AlignCenter, number);
        m_areas.push_back({chip.adjusted(-4, -4, 4, 4), row, column});
    }

    /// Of the names, as they are written.
    [[nodiscard]] qreal longest(const std::vector<CrossTable::Heading> &headings, bool last) const
    {
        qreal width = 0;
        for (const auto &heading : headings)
            width = std::max(width, painterWidth(last ? lastPart(heading.name) : heading.name));
        return width;
    }
    [[nodiscard]] qreal painterWidth(const QString &text) const
    {
        return m_painter.fontMetrics().horizontalAdvance(text);
    }
    static QString lastPart(const QString &path) { return path.section(u'/', -1); }
    static QString sign(const std::vector<Mark> &marks, int place)
    {
        return size_t(place) < marks.size() && !marks[size_t(place)].sign.isEmpty() ? marks[size_t(place)].sign + u' '
                                                                                    : QString();
    }

    QPainter &m_painter;
    QRectF m_room;
    const Chart &m_chart;
    const CrossTable &m_table;
    const Theme &m_theme;
    std::pair<int, int> m_current;
    std::vector<ChartArea> m_areas;
};

} // namespace

std::vector<ChartArea> paintChart(
    QPainter &painter, const QRectF &room, const Chart &chart, const Theme &theme, std::pair<int, int> current)
{
    return Picture(painter, room, chart, theme, current).paint();
}

QBrush brushOf(const Mark &mark, int place, const Theme &theme)
{
    constexpr std::array styles{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::FDiagPattern,
        Qt::DiagCrossPattern, Qt::HorPattern, Qt::VerPattern};
    return {theme.code(mark.colour), styles[size_t(place) % styles.size()]};
}

} // namespace rejoinder
