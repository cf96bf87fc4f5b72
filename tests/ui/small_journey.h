// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journey.h"
#include "tests/support/small_project.h"

#include <QThreadPool>

namespace rejoinder::test {

/// The real window on a small project that is new for each test, and pictures of it in both schemes.
class SmallJourney : public Journey
{
protected:
    QString m_project;

    void openSmallProject(int comments)
    {
        using namespace Qt::StringLiterals;
        static int number = 0;
        m_project = home().filePath(u"street%1.rejoinder"_s.arg(++number));
        {
            [[maybe_unused]] const Store made = smallProject(m_project, comments);
        }
        m_window = std::make_unique<MainWindow>(Settings(home().filePath(u"window%1.ini"_s.arg(number))));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->files().open(m_project));
        // Whether a snapshot is due on opening is asked before anything is done.
        QThreadPool::globalInstance()->waitForDone();
    }
    void closeWindow()
    {
        QThreadPool::globalInstance()->waitForDone();
        m_window.reset();
    }
    void pictures(const QString &name)
    {
        using namespace Qt::StringLiterals;
        picture(name);
        m_window->setScheme(Settings::Scheme::Dark);
        m_window->resize(1600, 1000);
        picture(name + u"-dark"_s);
        m_window->setScheme(Settings::Scheme::Light);
        m_window->resize(1366, 768);
    }
};

} // namespace rejoinder::test
