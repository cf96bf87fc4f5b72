// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/chart_view.h"

#include "core/model/error.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QSvgGenerator>
#include <QToolTip>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr QSize smallest(360, 220);

/// Counts have no halves.
QSharedPointer<QCPAxisTicker> wholeNumbers(double most)
{
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(std::max(1.0, std::ceil(most / 12)));
    return ticker;
}
constexpr const char *rowProperty = "row";
constexpr const char *columnProperty = "column"; // Of a timeline's mark: by key of its data.

bool isPlotted(Chart::Look look)
{
    return look == Chart::Look::Bars || look == Chart::Look::Rows || look == Chart::Look::Timeline;
}

QString lastPart(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

PaintedChart::PaintedChart(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(smallest);
    setMouseTracking(true);
}

void PaintedChart::setChart(const Chart &chart)
{
    m_chart = chart;
    m_current = {-1, -1};
    m_areas.clear();
    setAccessibleName(chart.title);
    update();
}

void PaintedChart::setCurrent(std::pair<int, int> cell)
{
    m_current = cell;
    update();
}

void PaintedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(*this);
    painter.fillRect(rect(), theme.base);
    m_areas = paintChart(painter, QRectF(rect()).adjusted(8, 8, -8, -8), m_chart, theme, m_current);
}

const ChartArea *PaintedChart::areaAt(QPointF at) const
{
    // The last one painted is on top.
    const auto found = std::ranges::find_if(
        m_areas.rbegin(), m_areas.rend(), [&](const ChartArea &area) { return area.rect.contains(at); });
    return found == m_areas.rend() ? nullptr : &*found;
}

void PaintedChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto *area = areaAt(event->position()))
        Q_EMIT chosen(area->row, area->column);
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto *area = areaAt(event->position());
    setCursor(area ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (area)
        QToolTip::showText(event->globalPosition().toPoint(),
            tr("%1 → %2: %3")
                .arg(m_chart.table.rows[size_t(area->row)].name, m_chart.table.columns[size_t(area->column)].name)
                .arg(m_chart.table.at(area->row, area->column)),
            this);
}

ChartView::ChartView(QWidget *parent)
    : QStackedWidget(parent)
    , m_plot(new QCustomPlot)
    , m_painted(new PaintedChart)
{
    addWidget(m_plot);
    addWidget(m_painted);
    m_plot->setMinimumSize(smallest);
    m_plot->setSelectionTolerance(6);
    connect(m_painted, &PaintedChart::chosen, this, &ChartView::chosen);
    connect(m_plot, &QCustomPlot::plottableClick, this, [this](QCPAbstractPlottable *plottable, int index) {
        const int row = plottable->property(rowProperty).toInt();
        const int column = plottable->property(columnProperty).toInt();
        if (m_chart.look == Chart::Look::Rows)
            Q_EMIT chosen(index, column);
        else if (auto *bars = qobject_cast<QCPBars *>(plottable))
            Q_EMIT chosen(row, int(bars->dataMainKey(index)));
        else if (auto *graph = qobject_cast<QCPGraph *>(plottable))
            Q_EMIT chosen(row, int(graph->dataMainKey(index)));
    });
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_plot->setAccessibleName(chart.title);
    if (isPlotted(chart.look))
        plotAgain();
    else
        m_painted->setChart(chart);
    setCurrentIndex(isPlotted(chart.look) ? 0 : 1);
}

void ChartView::setCurrent(int row, int column)
{
    m_painted->setCurrent({row, column});
}

void ChartView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isPlotted(m_chart.look))
        plotAgain();
}

void ChartView::plotAgain()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    if (m_chart.look == Chart::Look::Bars)
        plotBars();
    else if (m_chart.look == Chart::Look::Rows)
        plotRows();
    else
        plotTimeline();
    dress();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::plotBars()
{
    const Theme &theme = Theme::of(*this);
    const auto &table = m_chart.table;
    const auto columns = int(table.columns.size());
    double highest = 1;
    QCPBars *below = nullptr;
    for (int row = 0; row < int(table.rows.size()); ++row) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        const auto mark = size_t(row) < m_chart.rowMarks.size() ? m_chart.rowMarks[size_t(row)] : Mark{row};
        bars->setProperty(rowProperty, row);
        bars->setName((mark.sign.isEmpty() ? QString() : mark.sign + u' ') + lastPart(table.rows[size_t(row)].name));
        bars->setBrush(brushOf(mark, row, theme));
        bars->setPen(QPen(theme.code(mark.colour), 1));
        bars->setWidth(0.7);
        for (int column = 0; column < columns; ++column) {
            const auto sum = double(table.columnSum(column));
            const auto count = double(table.at(row, column));
            bars->addData(column, m_chart.shares && sum > 0 ? 100 * count / sum : count);
            highest = m_chart.shares ? 100 : std::max(highest, sum);
        }
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int step = std::max(1, columns / 24);
    for (int column = 0; column < columns; column += step)
        ticker->addTick(column, lastPart(table.columns[size_t(column)].name));
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setTickLabelRotation(columns > 8 ? 40 : 0);
    m_plot->xAxis->setRange(-0.6, columns - 0.4);
    m_plot->xAxis->setLabel(table.columnsAre);
    m_plot->yAxis->setTicker(wholeNumbers(highest));
    m_plot->yAxis->setRangeReversed(false);
    m_plot->yAxis->setRange(0, highest * 1.06);
    m_plot->yAxis->setLabel(m_chart.shares ? tr("Share, %") : tr("Annotations"));
}

void ChartView::plotRows()
{
    const Theme &theme = Theme::of(*this);
    const auto &table = m_chart.table;
    const auto rows = int(table.rows.size());
    double longest = 1;
    QCPBars *below = nullptr;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        auto *bars = new QCPBars(m_plot->yAxis, m_plot->xAxis);
        const auto mark
            = size_t(column) < m_chart.columnMarks.size() ? m_chart.columnMarks[size_t(column)] : Mark{column};
        bars->setProperty(columnProperty, column);
        bars->setName((mark.sign.isEmpty() ? QString() : mark.sign + u' ') + table.columns[size_t(column)].name);
        bars->setBrush(brushOf(mark, column, theme));
        bars->setPen(QPen(theme.code(mark.colour), 1));
        bars->setWidth(0.6);
        for (int row = 0; row < rows; ++row) {
            const auto sum = double(table.rowSum(row));
            const auto count = double(table.at(row, column));
            bars->addData(row, m_chart.shares && sum > 0 ? 100 * count / sum : count);
            longest = m_chart.shares ? 100 : std::max(longest, sum);
        }
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int row = 0; row < rows; ++row)
        ticker->addTick(row, lastPart(table.rows[size_t(row)].name));
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRange(-0.6, rows - 0.4);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->setLabel(QString());
    m_plot->xAxis->setTicker(wholeNumbers(longest));
    m_plot->xAxis->setTickLabelRotation(0);
    m_plot->xAxis->setRange(0, longest * 1.03);
    m_plot->xAxis->setLabel(m_chart.shares ? tr("Share, %") : tr("Number"));
}

void ChartView::plotTimeline()
{
    const Theme &theme = Theme::of(*this);
    const auto &table = m_chart.table;
    constexpr std::array shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssDiamond,
        QCPScatterStyle::ssTriangle, QCPScatterStyle::ssTriangleInverted, QCPScatterStyle::ssCross};
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int row = 0; row < int(table.rows.size()); ++row) {
        auto *graph = new QCPGraph(m_plot->xAxis, m_plot->yAxis);
        const auto mark = size_t(row) < m_chart.rowMarks.size() ? m_chart.rowMarks[size_t(row)] : Mark{row};
        graph->setProperty(rowProperty, row);
        graph->setName((mark.sign.isEmpty() ? QString() : mark.sign + u' ') + lastPart(table.rows[size_t(row)].name));
        graph->setLineStyle(QCPGraph::lsNone);
        const QColor colour = theme.code(mark.colour);
        graph->setScatterStyle(QCPScatterStyle(shapes[size_t(row) % shapes.size()], QPen(colour, 1.5), colour, 9));
        for (int column = 0; column < int(table.columns.size()); ++column) {
            if (table.at(row, column) > 0)
                graph->addData(column, row);
        }
        ticker->addTick(row, graph->name());
    }
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRange(-0.7, double(table.rows.size()) - 0.3);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->setLabel(QString());
    m_plot->xAxis->setTicker(wholeNumbers(double(table.columns.size())));
    m_plot->xAxis->setTickLabelRotation(0);
    m_plot->xAxis->setRange(-0.7, double(table.columns.size()) - 0.3);
    m_plot->xAxis->setLabel(table.columnsAre);
}

void ChartView::dress()
{
    const Theme &theme = Theme::of(*this);
    m_plot->setBackground(QBrush(theme.base));
    for (auto *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(theme.line, 1));
        axis->setTickPen(QPen(theme.line, 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.text);
        axis->setLabelColor(theme.muted);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(theme.softLine, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
    }
    const bool legend = m_chart.look != Chart::Look::Timeline;
    m_plot->legend->setVisible(legend);
    m_plot->legend->setBrush(theme.base);
    m_plot->legend->setBorderPen(QPen(theme.softLine));
    m_plot->legend->setTextColor(theme.text);
    m_plot->legend->setFont(font());
    if (!legend || m_plot->plotLayout()->columnCount() > 1)
        return;
    // Beside the plot: over it, it would hide bars.
    auto *side = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(0, 1, side);
    side->setMargins(QMargins(0, 8, 8, 8));
    side->addElement(0, 0, m_plot->legend);
    side->addElement(1, 0, new QCPLayoutElement(m_plot));
    side->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setColumnStretchFactor(1, 0.001);
}

void ChartView::save(const QString &path)
{
    const QSize size = currentWidget()->size();
    const auto fail = [&] { throw Error(tr("%1 cannot be written. Choose another place.").arg(path)); };
    const auto draw = [&](QPainter &painter) {
        const Theme &theme = Theme::of(*this);
        painter.fillRect(QRect(QPoint(), size), theme.base);
        painter.setFont(font());
        paintChart(painter, QRectF(QPointF(), size).adjusted(8, 8, -8, -8), m_chart, theme);
    };
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(m_chart.title);
        QCPPainter painter;
        if (!painter.begin(&svg))
            fail();
        if (isPlotted(m_chart.look)) {
            painter.setMode(QCPPainter::pmVectorized);
            m_plot->toPainter(&painter, size.width(), size.height());
        } else {
            draw(painter);
        }
        if (!painter.end() || !QFileInfo(path).size())
            fail();
        return;
    }
    if (isPlotted(m_chart.look)) {
        if (!m_plot->savePng(path, size.width(), size.height(), 2))
            fail();
        return;
    }
    QPixmap picture(size * 2);
    picture.setDevicePixelRatio(2);
    QPainter painter(&picture);
    draw(painter);
    painter.end();
    if (!picture.save(path, "PNG"))
        fail();
}

} // namespace rejoinder
