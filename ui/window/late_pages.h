// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace rejoinder {

/// Pages by number, each made when it is first asked for: few of them are seen in one sitting, and to make them all would
/// take half of the time that the window needs to start.
class LatePages : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// The page with the next number, from 0.
    void add(std::function<QWidget *()> make);
    /// Made, if it is not yet.
    [[nodiscard]] QWidget &page(int number);
    [[nodiscard]] bool isMade(int number) const { return !m_makers[size_t(number)]; }

private:
    std::vector<std::function<QWidget *()>> m_makers; ///< By number; empty: it is made.
};

} // namespace rejoinder
