// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rejoinder/screenshot.h"

#include "app/rejoinder/launch.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rejoinder {

int takeScreenshot(const Launch &launch)
{
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(u"settings.ini"_s));
    settings.setScheme(launch.dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
    MainWindow window(std::move(settings));
    window.resize(launch.size);
    window.show();
    window.openPaths(launch.paths);
    if (window.session())
        window.session()->setAllCoders(true);
    // The outline's words and the reader's layout come a moment after the window.
    QEventLoop moment;
    QTimer::singleShot(600, &moment, &QEventLoop::quit);
    moment.exec();
    const QString failure = window.errorBar().sentence();
    if (!failure.isEmpty() && !window.session()) {
        std::fputs((failure + u'\n').toLocal8Bit().constData(), stderr);
        return 1;
    }
    if (!window.grab().save(launch.screenshot)) {
        std::fputs(QApplication::translate("Launch", "The picture cannot be written to %1. Choose another place.\n")
                       .arg(launch.screenshot)
                       .toLocal8Bit()
                       .constData(),
            stderr);
        return 1;
    }
    return 0;
}

} // namespace rejoinder
