// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <vector>

struct csv_parser;

namespace rejoinder {

/// How another program wrote its CSV. As it stands: RFC 4180, strictly.
struct CsvReading
{
    char separator = ',';
    bool lenient = false; ///< A quotation mark out of place belongs to the text; one never closed closes at the end.
    bool backslash = false; ///< \" is a quotation mark inside a cell.
};

/// Pulls the rows of a CSV file from a device, chunk by chunk: memory holds a chunk and the longest row, however long the
/// file. Blanks are content, blank lines are none, a byte order mark is skipped.
class CsvReader
{
public:
    /// \p name is what a sentence about a bad row calls the file.
    CsvReader(QIODevice &device, QString name, CsvReading reading = {});
    ~CsvReader();

    /// Goes to the next row; false at the end. Throws Error, with the row, for a quotation mark that is never closed or
    /// stands where none may, and where the device fails.
    bool next();
    /// The row's cells in UTF-8 as they stand in the file; valid until next().
    [[nodiscard]] const std::vector<QByteArrayView> &cells() const { return m_cells; }
    /// The header is row 1.
    [[nodiscard]] qint64 row() const { return m_row; }
    /// "row 14 of posts.csv"
    [[nodiscard]] QString where() const;
    /// How much of the device is read, 0 to 1.
    [[nodiscard]] double progress() const;
    /// Whether the file ended inside quotation marks; known when the last row was served, lenient reading only.
    [[nodiscard]] bool endedInQuotes() const { return m_endedInQuotes; }

private:
    static void addCell(void *bytes, size_t length, void *self);
    static void endRow(int terminator, void *self);

    void refill();
    [[nodiscard]] QByteArrayView unescaped(QByteArrayView chunk);
    void dropServedRows();
    [[noreturn]] void fail() const;

    QIODevice &m_device;
    QString m_wherePattern; ///< "row %1 of posts.csv": asked for each post of a million.
    QString m_name;
    std::unique_ptr<csv_parser> m_parser;
    QByteArray m_chunk;
    QByteArray m_bytes; ///< The cells that were parsed, one after the other.
    std::vector<qsizetype> m_cellEnds; ///< Into m_bytes.
    std::vector<size_t> m_rowEnds; ///< Into m_cellEnds.
    size_t m_served = 0; ///< Rows of m_rowEnds.
    std::vector<QByteArrayView> m_cells;
    qint64 m_row = 0;
    CsvReading m_reading;
    QByteArray m_unescaped;
    bool m_backslashBefore = false;
    bool m_endedInQuotes = false;
    bool m_started = false;
    bool m_finished = false;
};

/// How a program wants its CSV. As it stands: RFC 4180.
struct CsvDialect
{
    char separator = ',';
    bool byteOrderMark = false; ///< Without it Excel takes UTF-8 for the system's old encoding.
    bool guarded = false; ///< An apostrophe before each cell that a spreadsheet would take for a formula.
};

/// Writes CRLF rows, quotation marks doubled, quoted only where it must be.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, CsvDialect dialect = {})
        : m_device(device)
        , m_dialect(dialect)
        , m_buffer(dialect.byteOrderMark ? "\xef\xbb\xbf" : "")
    {
    }

    void cell(QByteArrayView utf8);
    void cell(QStringView text);
    void cell(const QString &text) { cell(QStringView(text)); }
    void cell(QLatin1StringView text) { cell(QByteArrayView(text)); }
    void cell(const QByteArray &utf8) { cell(QByteArrayView(utf8)); }
    void cell(qint64 number) { cell(QByteArray::number(number)); }
    void cell(int number) { cell(qint64(number)); }
    void cell(std::same_as<bool> auto value) { cell(value ? QByteArrayView("true") : QByteArrayView("false")); }
    template<class T>
    void cell(const std::optional<T> &value)
    {
        value ? cell(*value) : cell(QByteArrayView());
    }
    template<class... Values>
    void cells(const Values &...values)
    {
        (cell(values), ...);
    }
    template<class... Values>
    void row(const Values &...values)
    {
        cells(values...);
        endRow();
    }
    void endRow();
    /// What is still in memory goes to the device. Throws Error where that fails.
    void flush();

private:
    QIODevice &m_device;
    const CsvDialect m_dialect;
    QByteArray m_buffer;
    bool m_rowIsEmpty = true;
};

} // namespace rejoinder
