// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv_table_reader.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RejoinderCsv)
};

/// Whether the bytes are already as a text is kept.
bool isClean(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0') && !bytes.contains('\r') && !bytes.startsWith("\xef\xbb\xbf");
}

} // namespace

TableReader::TableReader(const QString &folder, const Table &table)
    : m_table(table)
    , m_file(folder + u'/' + QLatin1StringView(table.file))
    , m_csv(m_file, QString::fromLatin1(table.file))
{
    // Never a device or a pipe: those need not end.
    if (const QFileInfo info(m_file); info.exists() && !info.isFile())
        throw Error(Texts::tr("%1 is not a file. Put the table itself there.").arg(m_file.fileName()));
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(Texts::tr("%1 cannot be opened: %2. Check the folder and its rights.")
                .arg(m_file.fileName(), m_file.errorString()));
    readHeader();
}

void TableReader::readHeader()
{
    m_indexOf.assign(m_table.columns.size(), -1);
    if (m_csv.next())
        m_width = m_csv.cells().size();
    for (size_t i = 0; i < m_width; ++i) {
        const qsizetype known = column(m_csv.cells()[i]);
        if (known >= 0)
            m_indexOf[size_t(known)] = int(i);
    }
    if (m_indexOf.front() < 0)
        throw Error(Texts::tr("%1 has no column “%2” in its first row: it is not the table it should be.")
                .arg(m_file.fileName(), QLatin1StringView(m_table.columns.front().name)));
}

qsizetype TableReader::column(QByteArrayView name) const
{
    const auto found
        = std::ranges::find_if(m_table.columns, [name](const Column &column) { return name == column.name; });
    return found == m_table.columns.end() ? -1 : found - m_table.columns.begin();
}

bool TableReader::next()
{
    if (!m_csv.next())
        return false;
    if (m_csv.cells().size() != m_width) {
        report(u"bad-row"_s,
            Texts::tr("It has %1 cells where the first row has %2.").arg(m_csv.cells().size()).arg(m_width),
            Texts::tr("What is missing is taken as empty, what is too much is left out."));
    }
    return true;
}

QString TableReader::text(qsizetype column)
{
    const QByteArrayView cell = bytes(column);
    if (cell.isEmpty())
        return {};
    if (isClean(cell))
        return QString::fromUtf8(cell);
    Repairs repairs;
    const QString mended = decoded(cell, &repairs);
    if (repairs.any()) {
        report(u"encoding"_s,
            Texts::tr("Its %1 has characters that are no text.")
                .arg(QLatin1StringView(m_table.columns[size_t(column)].name)),
            Texts::tr("They were replaced by �."));
    }
    return mended;
}

std::optional<int> TableReader::number(qsizetype column)
{
    const QByteArrayView cell = bytes(column);
    if (cell.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int value = cell.toInt(&isNumber);
    if (isNumber)
        return value;
    refuse(column);
    return std::nullopt;
}

std::optional<qint64> TableReader::time(qsizetype column)
{
    const QByteArrayView cell = bytes(column);
    if (cell.isEmpty())
        return std::nullopt;
    const auto value = readIsoTime(cell);
    if (!value)
        refuse(column);
    return value;
}

bool TableReader::truth(qsizetype column)
{
    const QByteArrayView cell = bytes(column);
    if (cell.isEmpty() || cell == "false" || cell == "FALSE" || cell == "0")
        return false;
    if (cell != "true" && cell != "TRUE" && cell != "1")
        refuse(column);
    return true;
}

QUuid TableReader::uid(char16_t letter, qsizetype column)
{
    const QByteArrayView cell = bytes(column);
    if (cell.isEmpty())
        return {};
    const QUuid found = uidNamed(letter, QString::fromLatin1(cell));
    if (found.isNull())
        refuse(column);
    return found;
}

void TableReader::refuse(qsizetype column)
{
    const auto name = QLatin1StringView(m_table.columns[size_t(column)].name);
    report(u"bad-cell"_s, Texts::tr("“%1” cannot be read as %2.").arg(excerpt(QString::fromUtf8(bytes(column))), name),
        Texts::tr("It is taken as empty."));
}

void TableReader::report(const QString &kind, const QString &what, const QString &outcome)
{
    m_problems.push_back({kind, where(), {}, what, outcome});
}

} // namespace rejoinder::rejoinder_csv
