// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Settings page changes in the window, and who coaches in it.

#include "ui/adjudication/adjudicate_page.h"
#include "ui/coding/stopwatch.h"
#include "ui/commands/key_scheme.h"
#include "ui/practice/guide.h"
#include "ui/practice/practice.h"
#include "ui/reader/metrics.h"
#include "ui/settings/faces.h"
#include "ui/settings/settings_page.h"
#include "ui/window/code_page.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

namespace rejoinder {

void MainWindow::connectSettings()
{
    connect(m_commands, &CommandSet::keysChanged, &m_code->reader().strip(), &ReaderStrip::showKeys);
    const KeyScheme scheme = sane(m_settings.keys());
    m_commands->setKeys(scheme);
    m_settingsPage->keys().setScheme(scheme);
    applyReading();
    connect(m_settingsPage, &SettingsPage::schemeChosen, this, &MainWindow::setScheme);
    connect(m_settingsPage, &SettingsPage::zoomChosen, this, [this](int percent) {
        m_settings.setZoom(percent); // Without a project there is no thread that would say it.
        m_code->reader().setZoom(percent);
    });
    connect(m_settingsPage, &SettingsPage::readingChanged, this, &MainWindow::applyReading);
    connect(m_settingsPage, &SettingsPage::singleKeysChosen, this, &MainWindow::setSingleKeys);
    connect(m_settingsPage, &SettingsPage::allCodersChosen, this, [this](bool all) {
        setAllCoders(all);
        m_settingsPage->refresh(); // Blind may have said no.
    });
    connect(m_settingsPage, &SettingsPage::timingChosen, this, [this](bool on) {
        if (m_stopwatch)
            m_stopwatch->setOn(on);
    });
    connect(m_settingsPage, &SettingsPage::nameChosen, this, &MainWindow::callMe);
    connect(m_settingsPage, &SettingsPage::said, m_status, &StatusLine::showWord);
    connect(&m_settingsPage->keys(), &KeysEditor::changed, this, [this](const KeyScheme &keys) {
        m_settings.setKeys(keys);
        m_commands->setKeys(keys);
    });
}

void MainWindow::applyReading()
{
    const ReadingStyle style{familyOf(m_settings.face()), m_settings.lineLength(), m_settings.wordDrag()};
    m_code->reader().setStyle(style);
    m_adjudicate->setStyle(style);
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
