// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one reads in the window, and who coaches in it.

#include "ui/coding/stopwatch.h"
#include "ui/practice/guide.h"
#include "ui/practice/practice.h"
#include "ui/reader/metrics.h"
#include "ui/settings/faces.h"
#include "ui/window/code_page.h"
#include "ui/window/main_window.h"

namespace rejoinder {

ReadingStyle MainWindow::readingStyle() const
{
    return {familyOf(m_settings.face()), m_settings.lineLength(), m_settings.wordDrag()};
}

void MainWindow::applyReading()
{
    m_code->reader().setStyle(readingStyle());
    Q_EMIT settingsChanged();
}

void MainWindow::leaveCoach()
{
    m_code->showCoach(nullptr);
    m_practice.reset();
    m_guide.reset();
}

void MainWindow::practise()
{
    m_files->openSample();
    if (!m_session)
        return;
    leaveCoach();
    m_practice = std::make_unique<Practice>(*m_session, *this);
    // Later: the bar that was left is still busy with its click.
    connect(m_practice.get(), &Practice::left, this, &MainWindow::leaveCoach, Qt::QueuedConnection);
    m_code->showCoach(&m_practice->bar());
    m_practice->begin();
}

void MainWindow::guide()
{
    m_files->openSample();
    if (m_session)
        showGuide();
}

void MainWindow::offerGuide()
{
    if (!m_settings.guided())
        showGuide();
}

void MainWindow::showGuide()
{
    leaveCoach();
    m_guide = std::make_unique<Guide>(*m_session);
    connect(m_guide.get(), &Guide::finished, this, [this] { m_settings.setGuided(); });
    const auto leave = [this] {
        m_settings.setGuided();
        leaveCoach();
    };
    connect(m_guide.get(), &Guide::left, this, leave, Qt::QueuedConnection);
    m_code->showCoach(&m_guide->bar());
}

} // namespace rejoinder
