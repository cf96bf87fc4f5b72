// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"
#include "core/formats/rejoinder_csv.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RejoinderCsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProjectOfTablesIsTheProjectTheyCameFrom_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aProjectOfTablesIsTheProjectTheyCameFrom()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        const auto project = [&](int number) { return folder.filePath(u"%1.rejoinder"_s.arg(number)); };
        const auto tables = [&](int number) { return folder.filePath(u"tables%1"_s.arg(number)); };
        RandomProject first(project(1), seed);
        first.work(120);
        rejoinder_csv::write(first.store, tables(1), {});

        // The first project's threads were not imported: only from the second on is their content hash the importer's.
        QByteArray firstDump = dump(first.store);
        for (int copy = 2; copy <= 3; ++copy) {
            const ImportReport report = runImport(project(copy), {.sources = {tables(copy - 1)}});
            QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : qPrintable(report.problems.front().what));
            const Store store(project(copy));
            QCOMPARE(dump(store), firstDump);
            rejoinder_csv::write(store, tables(copy), {});
        }
        for (const QString &file : QDir(tables(3)).entryList(QDir::Files)) {
            QVERIFY2(content(tables(3) + u'/' + file) == content(tables(2) + u'/' + file), qPrintable(file));
            if (file != u"threads.csv"_s)
                QVERIFY2(content(tables(2) + u'/' + file) == content(tables(1) + u'/' + file), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(RejoinderCsvImportTest)
#include "rejoinder_csv_import_test.moc"
