// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From outside, as a screen reader meets the program: another process reads its accessible tree over AT-SPI and codes
// by it (screen_reader.py). It runs on a display and a session bus of its own.

#include "core/store/project.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

constexpr int minute = 60'000;

/// A program that ends with the test.
struct Running
{
    explicit Running(const QProcessEnvironment &environment) { process.setProcessEnvironment(environment); }
    ~Running()
    {
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished();
    }
    bool start(const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        return process.waitForStarted();
    }
    /// The first line that it writes.
    QString line()
    {
        while (!process.canReadLine() && process.waitForReadyRead(minute)) { }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    QProcess process;
};

QString missingTool()
{
    for (const auto &tool : {u"Xvfb"_s, u"dbus-daemon"_s, u"python3"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    }
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import pyatspi"_s});
    return python.waitForFinished() && python.exitCode() == 0 ? QString() : u"python3-pyatspi"_s;
}

class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenReaderReadsTheThreadAndCodes()
    {
        if (const QString missing = missingTool(); !missing.isEmpty())
            QSKIP(qPrintable(u"A screen reader's side needs %1, which is not installed."_s.arg(missing)));
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : std::initializer_list<std::pair<QString, QString>>{{u"HOME"_s, home.path()},
                 {u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s)}, {u"XDG_DATA_HOME"_s, home.filePath(u"data"_s)},
                 {u"XDG_RUNTIME_DIR"_s, home.path()}, {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
                 {u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s}, {u"LANGUAGE"_s, u"en"_s}})
            environment.insert(name, value);
        environment.remove(u"WAYLAND_DISPLAY"_s);

        Running display(environment);
        QVERIFY(display.start(
            u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s}));
        const QString number = display.line();
        if (number.isEmpty())
            QSKIP("No display server could be started (Xvfb ended at once).");
        environment.insert(u"DISPLAY"_s, u':' + number);

        Running bus(environment);
        QVERIFY(bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s}));
        const QString address = bus.line();
        if (address.isEmpty())
            QSKIP("No session bus could be started (dbus-daemon ended at once).");
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        Running registry(environment);
        if (!registry.start(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s}))
            QSKIP("The accessibility bus could not be started (at-spi2-core is not installed).");

        // The sample thread without any coding, in a project of its own.
        const QString project = home.filePath(u"harbour.rejoinder"_s);
        QProcess import;
        import.setProcessEnvironment(environment);
        const QString cli = qEnvironmentVariable("REJOINDER_CLI");
        import.start(cli, {u"import"_s, project, QStringLiteral(SOURCE_DIR "/resources/sample/harbour-street.txt")});
        QVERIFY(import.waitForFinished(minute));
        QVERIFY2(import.exitCode() == 0, import.readAllStandardError());

        Running program(environment);
        QVERIFY(program.start(QFileInfo(cli).dir().filePath(u"rejoinder"_s), {project}));
        QProcess reader;
        reader.setProcessEnvironment(environment);
        reader.start(u"python3"_s, {QStringLiteral(SOURCE_DIR "/tests/ui/screen_reader.py")});
        QVERIFY(reader.waitForFinished(5 * minute));
        const QString said = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(reader.exitCode() == 0,
            qPrintable(said + QString::fromUtf8(reader.readAllStandardError())
                + QString::fromUtf8(program.process.readAllStandardError())));

        QVERIFY2(said.contains(u"post Comment by market_day on the article, depth 0, to do, no codes\n"_s),
            qPrintable(said));
        QVERIFY2(
            said.contains(u"post Reply by market_day to slow_spoke, depth 2, to do, no codes\n"_s), qPrintable(said));
        QVERIFY2(said.contains(u"coded Comment by market_day on the article, depth 0, to do, 1 code: Against\n"_s),
            qPrintable(said));
        QVERIFY2(said.contains(u"annotation Fact: “"_s), qPrintable(said));
        QVERIFY2(said.contains(u"row Comment by market_day on the article, depth 0, to do, 1 code: Against. "_s),
            qPrintable(said));
        // What it did is in the file.
        const Store store(project, Store::Access::ReadOnly);
        int annotations = 0;
        store.eachRow(RowKind::Annotation, [&](const Row &) { ++annotations; });
        QCOMPARE(annotations, 2);
    }
};

} // namespace

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "screen_reader_test.moc"
