// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every row of the table of formats promises. A new format is tested by its folder in tests/data.

#include "core/formats/format.h"

#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/model/error.h"
#include "core/store/store.h"
#include "tests/support/corpora.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace rejoinder::test;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of every file of an export.
QMap<QString, QByteArray> bytesIn(const QString &folder)
{
    QMap<QString, QByteArray> bytes;
    for (const auto &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes.insert(info.fileName(), file.readAll());
    }
    return bytes;
}

void addSources(const Format &format)
{
    for (const QString &source : sourcesOf(format))
        QTest::addRow("%s %s", format.id, qPrintable(QFileInfo(source).fileName()))
            << QString::fromLatin1(format.id) << source;
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasAnIdANameAndSomethingToDo()
    {
        static const QRegularExpression id(u"^[a-z][a-z0-9-]*$"_s);
        QSet<QString> ids;
        for (const Format &format : formats()) {
            QVERIFY2(id.match(QLatin1StringView(format.id)).hasMatch(), format.id);
            QVERIFY(!QLatin1StringView(format.name).isEmpty());
            QVERIFY(format.read || format.write);
            QCOMPARE(formatOf(QString::fromLatin1(format.id)), &format);
            ids.insert(QString::fromLatin1(format.id));
            QVERIFY2(!format.read || !sourcesOf(format).isEmpty(), format.id);
        }
        QCOMPARE(ids.size(), qsizetype(formats().size()));
        QCOMPARE(formatOf(u"no-such-format"), nullptr);
    }

    void everySourceIsRecognised_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("source");
        for (const Format &format : formats()) {
            if (format.read)
                addSources(format);
        }
    }

    void everySourceIsRecognised()
    {
        QFETCH(QString, source);
        QTEST(QString::fromLatin1(recognised(source).id), "format");
    }

    void whatWasReadGoesThroughTheTablesUnchanged_data() { everySourceIsRecognised_data(); }

    void whatWasReadGoesThroughTheTablesUnchanged()
    {
        QFETCH(QString, format);
        QFETCH(QString, source);
        const Format &tables = *formatOf(u"rejoinder-csv");
        const QTemporaryDir folder;
        const auto at = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };
        ImportRequest request;
        request.sources = {source};
        request.format = format;
        const auto report = runImport(at("first.rejoinder"), request);
        writeExport(Store(at("first.rejoinder")), tables, at("first"), {}, false);

        request.sources = {at("first")};
        request.format.clear();
        const auto again = runImport(at("second.rejoinder"), request);
        writeExport(Store(at("second.rejoinder")), tables, at("second"), {}, false);
        QCOMPARE(again.threads, report.threads);
        QCOMPARE(again.posts, report.posts);
        const auto first = bytesIn(at("first"));
        const auto second = bytesIn(at("second"));
        QCOMPARE(second.keys(), first.keys());
        for (const auto &[name, bytes] : first.asKeyValueRange())
            QVERIFY2(second[name] == bytes, qPrintable(name));
        // And to whoever has the first project, all of it is known.
        QCOMPARE(previewImport(at("first.rejoinder"), request).threads, 0);
    }

    void nothingOfOursIsNoThread_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\n\t");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("a table without words") << QByteArray("unit;anna;ben\n1;2;3\n");
    }

    void nothingOfOursIsNoThread()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"source.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY_THROWS_EXCEPTION(Error, (void)recognised(file.fileName()));
        QVERIFY_THROWS_EXCEPTION(Error, (void)recognised(folder.path()));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
