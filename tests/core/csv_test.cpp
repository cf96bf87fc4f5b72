// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "core/model/error.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

using Cells = QList<QByteArrayList>;

Cells read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"x.csv"_s);
    Cells rows;
    while (reader.next()) {
        QByteArrayList row;
        for (QByteArrayView cell : reader.cells())
            row += cell.toByteArray();
        rows += row;
    }
    return rows;
}

QByteArray written(const Cells &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QByteArrayList &row : rows) {
        for (const QByteArray &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    writer.flush();
    return bytes;
}

/// A device that fails after \c room bytes.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_room <= 0)
            return -1;
        const qint64 given = std::min(size, m_room);
        std::fill_n(data, given, 'a');
        m_room -= given;
        return given;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellComesBackAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Cells>("rows");
        QTest::newRow("plain") << QByteArray("a,b\r\n1,2\r\n") << Cells{{"a", "b"}, {"1", "2"}};
        QTest::newRow("blanks") << QByteArray(" a ,\t b\t\r\n") << Cells{{" a ", "\t b\t"}};
        QTest::newRow("quoted") << QByteArray("\"a \"\"b\"\"\",\"c,\r\nd\"\r\n") << Cells{{"a \"b\"", "c,\r\nd"}};
        QTest::newRow("blanks in quotes") << QByteArray("\"  \",\" x\"\r\n") << Cells{{"  ", " x"}};
        QTest::newRow("empty cells") << QByteArray(",,\r\n\"\",\r\n") << Cells{{"", "", ""}, {"", ""}};
        QTest::newRow("line feeds") << QByteArray("a\nb\n") << Cells{{"a"}, {"b"}};
        QTest::newRow("no end of line") << QByteArray("a,b\r\nc,") << Cells{{"a", "b"}, {"c", ""}};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfid,x\r\n") << Cells{{"id", "x"}};
        QTest::newRow("a mark inside") << QByteArray("a\r\n\xef\xbb\xbfid\r\n") << Cells{{"a"}, {"\xef\xbb\xbfid"}};
        QTest::newRow("NUL") << QByteArray("a\0b,c\r\n", 7) << Cells{{QByteArray("a\0b", 3), "c"}};
        QTest::newRow("blank lines") << QByteArray("a\r\n\r\n\r\nb\r\n") << Cells{{"a"}, {"b"}};
        QTest::newRow("nothing") << QByteArray() << Cells{};
    }

    void everyCellComesBackAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Cells, rows);
        QCOMPARE(read(bytes), rows);
    }

    void whatIsWrittenIsRead()
    {
        QRandomGenerator random(11);
        const QByteArray letters = "ab,\"\r\n \t=é🙂";
        for (int round = 0; round < 200; ++round) {
            Cells rows;
            for (int row = random.bounded(1, 6); row > 0; --row) {
                QByteArrayList cells{"x"}; // A row of one empty cell is a blank line.
                for (int cell = random.bounded(6); cell > 0; --cell) {
                    QByteArray bytes;
                    for (int i = random.bounded(12); i > 0; --i)
                        bytes += letters[random.bounded(letters.size())];
                    cells += bytes;
                }
                rows += cells;
            }
            QCOMPARE(read(written(rows)), rows);
        }
    }

    void aCellLongerThanAChunkIsWhole()
    {
        const QByteArray longCell = QByteArray("0123456789\"").repeated(200'000);
        const Cells rows{{"a", longCell, "b"}, {"c", "d", "e"}};
        QCOMPARE(read(written(rows)), rows);
    }

    void rowsAreCountedFromTheHeader()
    {
        QByteArray bytes("h\r\na\r\n\"b\nb\"\r\nc\r\n");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, u"posts.csv"_s);
        while (reader.next()) { }
        QCOMPARE(reader.where(), u"row 4 of posts.csv"_s);
        QCOMPARE(reader.progress(), 1.0);
    }

    void aQuotationMarkOutOfPlaceIsRefusedWithItsRow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("never closed") << QByteArray("h\r\na\r\n\"b\r\nc\r\n")
                                      << u"Row 3 of x.csv has a quotation mark that is never closed"_s;
        QTest::newRow("in a cell") << QByteArray("h\r\na\"b\r\n")
                                   << u"Row 2 of x.csv has a quotation mark in the middle"_s;
        QTest::newRow("after a cell") << QByteArray("h\r\n\"a\"b\r\n") << u"Row 2 of x.csv"_s;
        QTest::newRow("never closed, long") << "h\r\n\"" + QByteArray("x").repeated(1'000'000)
                                            << u"Row 2 of x.csv has a quotation mark that is never"_s;
    }

    void aQuotationMarkOutOfPlaceIsRefusedWithItsRow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        try {
            read(bytes);
            QFAIL("It was read.");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(words), qPrintable(error.sentence()));
        }
    }

    void whatOtherProgramsWriteIsReadLeniently()
    {
        QByteArray bytes("a;b\n1;say \"no\" now\n2;\"x \\\"y\\\" z\"\n3;\"c:\\dir\"\n4;\"never closed\n5;6\n");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, u"x.csv"_s, {.separator = ';', .lenient = true, .backslash = true});
        QByteArrayList seconds;
        while (reader.next())
            seconds << reader.cells()[1].toByteArray();
        QCOMPARE(seconds, (QByteArrayList{"b", "say \"no\" now", "x \"y\" z", "c:\\dir", "never closed\n5;6\n"}));
        QVERIFY(reader.endedInQuotes());
    }

    void aFailingDeviceIsSaid()
    {
        FailingDevice device(1000);
        CsvReader reader(device, u"x.csv"_s);
        QVERIFY_THROWS_EXCEPTION(Error, while (reader.next()){});
        FailingDevice full(10);
        CsvWriter writer(full);
        writer.cell(QByteArray(100, 'x'));
        writer.endRow();
        QVERIFY_THROWS_EXCEPTION(Error, writer.flush());
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
