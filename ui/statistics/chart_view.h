// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/chart.h"

#include <QStackedWidget>

class QCustomPlot;

namespace rejoinder {

/// A chart that is not plotted but painted; a click chooses a cell.
class PaintedChart : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedChart(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    void setCurrent(std::pair<int, int> cell);
    [[nodiscard]] const std::vector<ChartArea> &areas() const { return m_areas; }

Q_SIGNALS:
    void chosen(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const ChartArea *areaAt(QPointF at) const;

    Chart m_chart;
    std::pair<int, int> m_current{-1, -1};
    std::vector<ChartArea> m_areas;
};

/// Shows a chart in the colours of the theme, and saves it as a picture.
class ChartView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    void setCurrent(int row, int column);
    /// SVG by its suffix, else PNG at twice the size. Throws Error where the file cannot be written.
    void save(const QString &path);
    [[nodiscard]] QCustomPlot &plot() { return *m_plot; }
    [[nodiscard]] PaintedChart &painted() { return *m_painted; }

Q_SIGNALS:
    void chosen(int row, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void plotAgain();
    void plotBars();
    void plotRows();
    void plotTimeline();
    void dress();

    Chart m_chart;
    QCustomPlot *m_plot;
    PaintedChart *m_painted;
};

} // namespace rejoinder
