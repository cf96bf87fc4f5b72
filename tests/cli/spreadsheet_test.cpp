// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables for Excel and LibreOffice: the same as rejoinder-csv, but for what a spreadsheet needs.

#include "core/formats/csv.h"
#include "tests/support/cli.h"
#include "tests/support/random_project.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

using Cells = std::vector<QByteArrayList>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Cells cellsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvReader csv(file, path);
    Cells cells;
    while (csv.next()) {
        cells.emplace_back();
        for (const QByteArrayView cell : csv.cells())
            cells.back() << cell.toByteArray();
    }
    return cells;
}

QByteArray guarded(const QByteArray &cell)
{
    return !cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()) ? "'" + cell : cell;
}

} // namespace

class SpreadsheetTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    bool exported(const QString &format, const QString &path, const QString &locale) const
    {
        QProcess process;
        prepare(
            process, {u"export"_s, u"one.rejoinder"_s, u"--format"_s, format, u"--output"_s, path}, m_folder.path());
        auto environment = process.processEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        process.setProcessEnvironment(environment);
        process.start();
        return process.waitForFinished() && process.exitCode() == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        RandomProject project(m_folder.filePath(u"one.rejoinder"_s), 3);
        project.work(150);
    }

    void everyCellIsTheSameButGuarded()
    {
        const QString tables = m_folder.filePath(u"tables"_s);
        const QString sheets = m_folder.filePath(u"sheets"_s);
        QVERIFY(exported(u"rejoinder-csv"_s, tables, u"en_GB.UTF-8"_s));
        QVERIFY(exported(u"spreadsheet"_s, sheets, u"en_GB.UTF-8"_s));
        int apostrophes = 0;
        for (const QString &name : QDir(tables).entryList({u"*.csv"_s}, QDir::Files)) {
            QVERIFY2(contentOf(sheets + u'/' + name).startsWith("\xef\xbb\xbf"), qPrintable(name));
            Cells expected = cellsOf(tables + u'/' + name);
            for (QByteArrayList &row : expected) {
                for (QByteArray &cell : row) {
                    apostrophes += guarded(cell) != cell;
                    cell = guarded(cell);
                }
            }
            QVERIFY2(cellsOf(sheets + u'/' + name) == expected, qPrintable(name));
        }
        QVERIFY(apostrophes > 5);
        QVERIFY(contentOf(sheets + "/README.txt"_L1).contains("apostrophe"));
        QVERIFY(!QFile::exists(sheets + "/csv-metadata.json"_L1));
    }

    void whereACommaIsDecimalSemicolonsPartTheCells()
    {
        const QString sheets = m_folder.filePath(u"tabellen"_s);
        QVERIFY(exported(u"spreadsheet"_s, sheets, u"de_DE.UTF-8"_s));
        QCOMPARE(contentOf(sheets + "/coders.csv"_L1).split('\r').first(),
            QByteArray("\xef\xbb\xbf"
                       "coder_id;coder;kind;colour;owner;modified"));
        QVERIFY(contentOf(sheets + "/codebook.csv"_L1).contains(";Claim;"));
    }

    void theyAreNotReadBack()
    {
        const auto result = cli({u"import"_s, m_folder.filePath(u"two.rejoinder"_s), m_folder.filePath(u"tabellen"_s),
            u"--format"_s, u"spreadsheet"_s});
        QVERIFY(result.status != 0);
        QVERIFY(result.isOneSentence());
    }
};

QTEST_GUILESS_MAIN(SpreadsheetTest)
#include "spreadsheet_test.moc"
