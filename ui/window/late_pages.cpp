// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/late_pages.h"

#include "ui/speech/names.h"

#include <utility>

namespace rejoinder {

void LatePages::add(std::function<QWidget *()> make)
{
    m_makers.push_back(std::move(make));
    addWidget(new QWidget); // Keeps the place, so that numbers are indices.
}

QWidget &LatePages::page(int number)
{
    const auto make = std::exchange(m_makers[size_t(number)], {});
    if (make) {
        QWidget *empty = widget(number);
        QWidget *page = make();
        completeNames(*page);
        const bool isCurrent = currentIndex() == number;
        insertWidget(number, page);
        if (isCurrent)
            setCurrentIndex(number);
        removeWidget(empty);
        delete empty;
    }
    return *widget(number);
}

} // namespace rejoinder
