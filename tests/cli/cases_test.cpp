// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace rejoinder::test;

namespace {

QString casesFolder()
{
    return QStringLiteral(SOURCE_DIR "/tests/cli/cases");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What differs from run to run: ids made at random, numbered as they come, and the time.
QString steady(const QByteArray &output)
{
    static const QRegularExpression varying(
        u"\\b([acdgkmoru])[0-9a-f]{32}\\b|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"_s);
    QString result;
    std::map<QString, int> numbers;
    const auto text = QString::fromUtf8(output);
    qsizetype from = 0;
    for (auto matches = varying.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        const auto letter = match.captured(1);
        result += letter.isEmpty()
            ? u"TIME"_s
            : u"<%1%2>"_s.arg(letter).arg(numbers.try_emplace(match.captured(), int(numbers.size() + 1)).first->second);
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(from));
}

} // namespace

/// Each folder of cases is a test: "cmd" holds command lines, run in a fresh folder with the case's other files in it. All
/// but the last prepare and must succeed; of the last, expected.out, expected.err and expected.status tell what is to
/// come (without them: nothing, nothing, 0). {sample} stands for the folder of the sample thread. With
/// REJOINDER_WRITE_EXPECTED set the expectations are written, for a person to read.
class CasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto names = QDir(casesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            const auto &name : names)
            QTest::newRow(qPrintable(name)) << casesFolder() + u'/' + name;
        QVERIFY(QDir(casesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 10);
    }

    void itSaysWhatIsExpected()
    {
        QFETCH(QString, folder);
        const QTemporaryDir work;
        for (const auto files = QDir(folder).entryInfoList(QDir::Files); const auto &file : files)
            QFile::copy(file.filePath(), work.filePath(file.fileName()));
        auto lines = QString::fromUtf8(contentOf(folder + "/cmd"_L1)).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        const auto last = lines.takeLast();
        for (const auto &line : std::as_const(lines)) {
            const auto result = run(line, {}, work.path());
            QVERIFY2(result.status == 0, (line.toUtf8() + '\n' + result.out + result.err).constData());
        }
        const auto result = run(last, contentOf(folder + "/input"_L1), work.path());
        if (qEnvironmentVariableIsSet("REJOINDER_WRITE_EXPECTED"))
            return writeExpected(folder, result);
        const auto status = contentOf(folder + "/expected.status"_L1).trimmed();
        QCOMPARE(steady(result.out), QString::fromUtf8(contentOf(folder + "/expected.out"_L1)));
        QCOMPARE(steady(result.err), QString::fromUtf8(contentOf(folder + "/expected.err"_L1)));
        QCOMPARE(result.status, status.toInt());
    }

private:
    static CliResult run(QString line, const QByteArray &input, const QString &folder)
    {
        line.replace("{sample}"_L1, QStringLiteral(SOURCE_DIR "/resources/sample"));
        return cli(QProcess::splitCommand(line), input, folder);
    }

    static void writeExpected(const QString &folder, const CliResult &result)
    {
        const std::pair<const char *, QByteArray> files[]{{"/expected.out", steady(result.out).toUtf8()},
            {"/expected.err", steady(result.err).toUtf8()},
            {"/expected.status", result.status == 0 ? QByteArray() : QByteArray::number(result.status) + '\n'}};
        for (const auto &[name, bytes] : files) {
            QFile file(folder + QLatin1StringView(name));
            file.remove();
            if (bytes.isEmpty())
                continue;
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QSKIP("Written.");
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "cases_test.moc"
