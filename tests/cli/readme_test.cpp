// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder::test;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines between ``` and ```.
QStringList codeLines(const QString &text)
{
    QStringList lines;
    bool code = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("```"_L1))
            code = !code;
        else if (code)
            lines << line;
    }
    return lines;
}

} // namespace

/// What the README tells people to type is what there is.
class ReadmeTest : public QObject
{
    Q_OBJECT

private:
    QDir m_checkout{QStringLiteral(SOURCE_DIR)};
    QString m_readme = contentOf(m_checkout.filePath(u"README.md"_s));

private Q_SLOTS:
    void itsCommandLinesRunAsTheyStand()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(m_checkout.filePath(u"resources"_s), folder.filePath(u"resources"_s)));
        int run = 0;
        for (const QString &line : codeLines(m_readme)) {
            static const QRegularExpression command(
                u"^packaging/toolchain build/release/bin/rejoinder-cli (?<words>.+)$"_s);
            const auto match = command.match(line);
            if (!match.hasMatch())
                continue;
            const auto result = cli(QProcess::splitCommand(match.captured(u"words")), {}, folder.path());
            QVERIFY2(result.status == 0, (line.toUtf8() + '\n' + result.out + result.err).constData());
            ++run;
        }
        QVERIFY2(run >= 4, qPrintable(QString::number(run)));
        QVERIFY(QFile::exists(folder.filePath(u"study.rejoinder"_s)));
        QVERIFY(contentOf(folder.filePath(u"tables/annotations.csv"_s)).contains(u"anna"_s, Qt::CaseInsensitive));
    }

    void theFilesItNamesAreThere()
    {
        static const QRegularExpression named(u"(packaging|resources)/[a-z0-9./-]*[a-z0-9]"_s);
        int found = 0;
        for (auto matches = named.globalMatch(m_readme); matches.hasNext(); ++found) {
            const QString path = matches.next().captured();
            QVERIFY2(m_checkout.exists(path), qPrintable(path));
        }
        QVERIFY(found > 5);
    }

    void thePresetsItNamesAreThere()
    {
        const auto presets = QJsonDocument::fromJson(contentOf(m_checkout.filePath(u"CMakePresets.json"_s)).toUtf8());
        QStringList names;
        for (const auto preset : presets["workflowPresets"_L1].toArray())
            names << preset["name"_L1].toString();
        static const QRegularExpression named(u"--workflow --preset ([a-z]+)"_s);
        int found = 0;
        for (auto matches = named.globalMatch(m_readme); matches.hasNext(); ++found) {
            const QString name = matches.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        QVERIFY(found > 0);
    }

    void theCommentsOfTheDemonstrationAreFourteen()
    {
        QVERIFY(m_readme.contains(u"fourteen comments"_s));
        const QTemporaryDir folder;
        const auto result = cli({u"import"_s, folder.filePath(u"p.rejoinder"_s),
            m_checkout.filePath(u"resources/sample/harbour-street.txt"_s), u"--json"_s});
        QCOMPARE(result.json().value("posts"_L1).toInt(), 14);
    }
};

QTEST_GUILESS_MAIN(ReadmeTest)
#include "readme_test.moc"
