// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"

#include "core/model/error.h"

#include <QCoreApplication>

#include <cstring>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype longestRow = 256 * 1024 * 1024;
constexpr qsizetype writeSize = 256 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

} // namespace

CsvReader::CsvReader(QIODevice &device, QString name, CsvReading reading)
    : m_device(device)
    , m_wherePattern(Texts::tr("row %1 of %2").arg(u"%1"_s, name))
    , m_name(std::move(name))
    , m_parser(std::make_unique<csv_parser>())
    , m_reading(reading)
{
    csv_init(m_parser.get(), reading.lenient ? 0 : CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(reading.separator));
    csv_set_space_func(m_parser.get(), [](unsigned char) { return 0; });
    // Its own step of 128 bytes would copy a long cell thousands of times.
    csv_set_blk_size(m_parser.get(), chunkSize);
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

void CsvReader::addCell(void *bytes, size_t length, void *self)
{
    auto *reader = static_cast<CsvReader *>(self);
    reader->m_bytes.append(static_cast<const char *>(bytes), qsizetype(length));
    reader->m_cellEnds.push_back(reader->m_bytes.size());
}

void CsvReader::endRow(int, void *self)
{
    auto *reader = static_cast<CsvReader *>(self);
    reader->m_rowEnds.push_back(reader->m_cellEnds.size());
}

bool CsvReader::next()
{
    while (m_served == m_rowEnds.size()) {
        if (m_finished)
            return false;
        refill();
    }
    size_t cell = m_served > 0 ? m_rowEnds[m_served - 1] : 0;
    m_cells.clear();
    for (; cell < m_rowEnds[m_served]; ++cell) {
        const qsizetype start = cell > 0 ? m_cellEnds[cell - 1] : 0;
        m_cells.emplace_back(m_bytes.constData() + start, m_cellEnds[cell] - start);
    }
    ++m_served;
    ++m_row;
    return true;
}

void CsvReader::refill()
{
    dropServedRows();
    m_chunk.resize(chunkSize);
    const qint64 length = m_device.read(m_chunk.data(), chunkSize);
    if (length < 0)
        throw Error(
            Texts::tr("Reading %1 failed: %2. Check the disk, then try again.").arg(m_name, m_device.errorString()));
    QByteArrayView chunk(m_chunk.constData(), length);
    if (!std::exchange(m_started, true) && chunk.startsWith("\xef\xbb\xbf"))
        chunk = chunk.sliced(3);
    if (m_reading.backslash)
        chunk = unescaped(chunk);

    const auto size = size_t(chunk.size());
    bool good = csv_parse(m_parser.get(), chunk.data(), size, addCell, endRow, this) == size;
    if (good && length == 0) {
        m_finished = true;
        constexpr int insideCell = 2; // libcsv's state FIELD_BEGUN.
        m_endedInQuotes = m_parser->quoted && m_parser->pstate == insideCell;
        good = csv_fini(m_parser.get(), addCell, endRow, this) == 0;
    }
    if (!good || m_bytes.size() > longestRow || qsizetype(m_parser->entry_pos) > longestRow)
        fail();
}

/// A quotation mark behind a backslash, doubled in its place. The backslash may end the chunk before.
QByteArrayView CsvReader::unescaped(QByteArrayView chunk)
{
    m_unescaped.clear();
    for (const char c : chunk) {
        if (std::exchange(m_backslashBefore, false))
            m_unescaped += c == '"' ? '"' : '\\';
        if (c == '\\')
            m_backslashBefore = true;
        else
            m_unescaped += c;
    }
    if (chunk.isEmpty() && std::exchange(m_backslashBefore, false))
        m_unescaped += '\\';
    return m_unescaped;
}

void CsvReader::dropServedRows()
{
    const size_t cells = m_rowEnds.empty() ? 0 : m_rowEnds.back();
    const qsizetype bytes = cells > 0 ? m_cellEnds[cells - 1] : 0;
    m_bytes.remove(0, bytes);
    m_cellEnds.erase(m_cellEnds.begin(), m_cellEnds.begin() + ptrdiff_t(cells));
    for (qsizetype &end : m_cellEnds)
        end -= bytes;
    m_rowEnds.clear();
    m_served = 0;
}

void CsvReader::fail() const
{
    const qint64 row = m_row + qint64(m_rowEnds.size() - m_served) + 1;
    if (!m_finished && csv_error(m_parser.get()) != CSV_EPARSE)
        throw Error(Texts::tr("Row %1 of %2 is longer than %3 MB: it is no table, or a quotation mark is never closed.")
                .arg(row)
                .arg(m_name)
                .arg(longestRow >> 20));
    const auto sentence = m_finished
        ? Texts::tr(
              "Row %1 of %2 has a quotation mark that is never closed. Close it, or double it where it belongs to the "
              "text.")
        : Texts::tr(
              "Row %1 of %2 has a quotation mark in the middle of a cell. Quote the whole cell and double the mark.");
    throw Error(sentence.arg(row).arg(m_name));
}

QString CsvReader::where() const
{
    return QString(m_wherePattern).replace("%1"_L1, QString::number(m_row));
}

double CsvReader::progress() const
{
    return m_finished || m_device.size() <= 0 ? 1.0 : double(m_device.pos()) / double(m_device.size());
}

void CsvWriter::cell(QByteArrayView utf8)
{
    if (!std::exchange(m_rowIsEmpty, false))
        m_buffer += m_dialect.separator;
    const bool plain = std::ranges::none_of(
        utf8, [this](char c) { return c == '"' || c == m_dialect.separator || c == '\r' || c == '\n'; });
    const bool guard = m_dialect.guarded && !utf8.isEmpty() && std::strchr("=+-@\t\r", utf8.front());
    if (plain) {
        if (guard)
            m_buffer += '\'';
        m_buffer += utf8;
        return;
    }
    m_buffer += '"';
    if (guard)
        m_buffer += '\'';
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype mark = utf8.indexOf('"', at);
        const qsizetype end = mark < 0 ? utf8.size() : mark + 1;
        m_buffer += utf8.sliced(at, end - at);
        if (mark >= 0)
            m_buffer += '"';
        at = end;
    }
    m_buffer += '"';
}

void CsvWriter::cell(QStringView text)
{
    cell(QByteArrayView(text.toUtf8()));
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowIsEmpty = true;
    if (m_buffer.size() >= writeSize)
        flush();
}

void CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        throw Error(Texts::tr("Writing failed: %1. Free some space or choose another place, then try again.")
                .arg(m_device.errorString()));
    m_buffer.clear();
}

} // namespace rejoinder
