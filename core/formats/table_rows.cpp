// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_rows.h"

#include "core/formats/csv.h"
#include "core/formats/json_rows.h"
#include "core/formats/utf8_device.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// CSV and its kin.
class CellRows final : public TableRows
{
public:
    CellRows(std::unique_ptr<QIODevice> file, const QString &name, const TableDialect &dialect)
        : TableRows(Texts::tr("row %1"))
        , m_file(std::move(file))
        , m_utf8(*m_file, dialect.encoding)
        , m_csv(m_utf8, name, {dialect.separator, true, dialect.backslash})
    {
        if (!m_csv.next())
            throw Error(Texts::tr("%1 is empty: there is nothing to import.").arg(name));
        for (const QByteArrayView cell : m_csv.cells())
            m_columns << freeName(QString::fromUtf8(cell).simplified());
        for (const QByteArrayView cell : m_csv.cells())
            m_header.push_back(cell.toByteArray());
    }

    bool next() override
    {
        while (m_csv.next()) {
            ++m_count.read;
            if (std::ranges::equal(m_csv.cells(), m_header)) {
                ++m_count.leftOut;
                report(u"header-again"_s, Texts::tr("It holds the names of the columns once more."),
                    Texts::tr("It is left out."));
                continue;
            }
            if (std::ranges::all_of(m_csv.cells(), &QByteArrayView::isEmpty)) {
                ++m_count.leftOut;
                report(u"empty-row"_s, Texts::tr("All its cells are empty."), Texts::tr("It is left out."));
                continue;
            }
            take();
            return true;
        }
        if (m_csv.endedInQuotes())
            report(u"bad-row"_s, Texts::tr("It has a quotation mark that is never closed."),
                Texts::tr("Its last cell holds all the rest of the file. Close the mark and import again."));
        return false;
    }

    [[nodiscard]] qint64 number() const override { return m_csv.row(); }
    [[nodiscard]] double progress() const override
    {
        return m_file->size() > 0 ? double(m_file->pos()) / double(m_file->size()) : 1;
    }

private:
    void take()
    {
        const auto &cells = m_csv.cells();
        m_cells.clear();
        for (const QByteArrayView cell : cells)
            m_cells.push_back({cell, cell.isEmpty() ? TableCell::Kind::Absent : TableCell::Kind::Text});
        if (cells.size() == m_header.size())
            return;
        report(u"bad-row"_s,
            Texts::tr("It has %1 cells where the first row has %2.").arg(cells.size()).arg(m_header.size()),
            cells.size() < m_header.size() ? Texts::tr("What is missing is taken as empty.")
                                           : Texts::tr("What is too much is kept as attributes without a name."));
        while (size_t(m_columns.size()) < cells.size() && m_columns.size() < mostColumns)
            m_columns << freeName({});
    }

    /// Two columns of one name, or one without, get a number.
    QString freeName(const QString &name)
    {
        const QString base = name.isEmpty() ? Texts::tr("column %1").arg(m_columns.size() + 1) : name;
        QString free = base;
        for (int n = 2; m_names.contains(free); ++n)
            free = u"%1 (%2)"_s.arg(base).arg(n);
        m_names.insert(free);
        return free;
    }

    std::unique_ptr<QIODevice> m_file;
    Utf8Device m_utf8;
    CsvReader m_csv;
    std::vector<QByteArray> m_header;
    QSet<QString> m_names;
};

} // namespace

std::unique_ptr<TableRows> tableRows(
    std::unique_ptr<QIODevice> file, const QString &name, const TableDialect &dialect, const WorkPace &pace)
{
    switch (dialect.shape) {
    case TableDialect::Shape::Cells:
        return std::make_unique<CellRows>(std::move(file), name, dialect);
    case TableDialect::Shape::JsonLines:
        return jsonLines(std::move(file), name, dialect.encoding);
    case TableDialect::Shape::JsonDocument:
        return jsonDocument(std::move(file), name, dialect.encoding, pace);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace rejoinder
