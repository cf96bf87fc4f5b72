// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rejoinder/closing_signals.h"
#include "app/rejoinder/launch.h"
#include "app/rejoinder/screenshot.h"
#include "ui/theme/icons.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace rejoinder;
    const Launch launch = Launch::parsed(argc, argv);
    if (launch.exitStatus)
        return *launch.exitStatus;
    if (!launch.screenshot.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // A picture needs no display.

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rejoinder"_s);
    QApplication::setOrganizationName(u"rejoinder"_s);
    QApplication::setApplicationDisplayName(u"Rejoinder"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(REJOINDER_VERSION));
    QApplication::setDesktopFileName(u"org.rejoinder.Rejoinder"_s);
    QApplication::setWindowIcon(icon("tree"_L1, ThemeColour::Accent));
    if (const QString chosen = Settings().language(); !chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    // What Qt itself says: its buttons, its dialogs, the names of keys.
    QTranslator ofQt;
    if (ofQt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    QTranslator translator;
    // English is translated too, for its plurals, and stands in for every language that is not there.
    if (translator.load(QLocale(), u"rejoinder"_s, u"_"_s, u":/translations"_s)
        || translator.load(u":/translations/rejoinder_en"_s))
        QApplication::installTranslator(&translator);

    if (!launch.screenshot.isEmpty())
        return takeScreenshot(launch);
    MainWindow window;
    const ClosingSignals closesOnSignals(window);
    window.appear();
    if (launch.paths.isEmpty())
        window.files().openLast();
    else
        window.openPaths(launch.paths);
    return QApplication::exec();
}
