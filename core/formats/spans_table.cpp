// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/spans_table.h"

#include "core/formats/csv.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct SpansTable
{
    Q_DECLARE_TR_FUNCTIONS(SpansTable)
};

struct Columns
{
    int coder = -1;
    int start = -1;
    int end = -1;
    int category = -1;
    int continuum = -1;
    size_t width = 0;
};

Columns columnsOf(const CsvReader &reader, const QString &name)
{
    Columns columns{.width = reader.cells().size()};
    for (size_t i = 0; i < reader.cells().size(); ++i) {
        const auto title = QString::fromUtf8(reader.cells()[i]).trimmed().toLower();
        int *column = title == "coder"_L1                ? &columns.coder
            : title == "start"_L1 || title == "begin"_L1 ? &columns.start
            : title == "end"_L1                          ? &columns.end
            : title == "category"_L1                     ? &columns.category
            : title == "continuum"_L1                    ? &columns.continuum
                                                         : nullptr;
        if (column)
            *column = static_cast<int>(i);
    }
    for (const auto &[column, title] :
        {std::pair(columns.coder, "coder"_L1), {columns.start, "start"_L1}, {columns.end, "end"_L1}}) {
        if (column < 0)
            throw Error(
                SpansTable::tr("%1 has no column \"%2\". It needs coder, start and end, and may have category and "
                               "continuum.")
                    .arg(name, title));
    }
    return columns;
}

/// Numbers by name, in the order of their first coming.
class Names
{
public:
    int numberOf(const QString &name)
    {
        const auto number = m_numbers.value(name, static_cast<int>(m_names.size()));
        if (number == static_cast<int>(m_names.size())) {
            m_numbers.insert(name, number);
            m_names.push_back(name);
        }
        return number;
    }
    const std::vector<QString> &names() const { return m_names; }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_names;
};

class SpansReader
{
public:
    SpansReader(QIODevice &device, const QString &name, double begin, std::optional<double> length)
        : m_reader(device, name)
        , m_name(name)
        , m_begin(begin)
        , m_length(length)
    {
    }

    Unitizing read()
    {
        if (!m_reader.next())
            throw Error(SpansTable::tr("%1 is empty. It needs a header: coder, start, end, category.").arg(m_name));
        m_columns = columnsOf(m_reader, m_name);
        while (m_reader.next())
            takeRow();
        return finish();
    }

private:
    QString cell(int column) const
    {
        return column < 0 ? QString() : QString::fromUtf8(m_reader.cells()[column]).trimmed();
    }

    double number(int column) const
    {
        bool ok = false;
        const double value = cell(column).toDouble(&ok);
        if (!ok || !std::isfinite(value) || std::abs(value) > 1e15)
            throw Error(SpansTable::tr("In %1, \"%2\" is no place in a text. Write a number.")
                    .arg(m_reader.where(), cell(column)));
        return value;
    }

    void takeRow()
    {
        if (m_reader.cells().size() != m_columns.width)
            throw Error(SpansTable::tr("The header of %2 has %3 columns, %1 has %4. Mend that row.")
                    .arg(m_reader.where(), m_name)
                    .arg(m_columns.width)
                    .arg(m_reader.cells().size()));
        if (cell(m_columns.coder).isEmpty())
            throw Error(SpansTable::tr("%1 names no coder. Mend that row.").arg(m_reader.where()));
        const int coder = m_coders.numberOf(cell(m_columns.coder));
        const auto at = static_cast<size_t>(m_continua.numberOf(cell(m_columns.continuum)));
        if (at == m_unitizing.continua.size())
            m_unitizing.continua.push_back({.name = cell(m_columns.continuum),
                .begin = m_begin,
                .length = m_length.value_or(0),
                .cluster = int(at)});
        auto &continuum = m_unitizing.continua[at];
        if (m_present.emplace(std::pair(at, coder), true).second)
            continuum.coders.push_back(coder);
        if (cell(m_columns.start).isEmpty() && cell(m_columns.end).isEmpty())
            return;
        const double start = number(m_columns.start);
        const double end = number(m_columns.end);
        const double last = m_length ? m_begin + *m_length : 1e15;
        if (start > end)
            throw Error(SpansTable::tr("The span in %1 ends before it starts. Mend that row.").arg(m_reader.where()));
        if (start < m_begin || end > last)
            throw Error(
                SpansTable::tr("The span in %1 lies outside the text, which reaches from %2 to %3. Mend that row, or "
                               "give another --length.")
                    .arg(m_reader.where())
                    .arg(m_begin)
                    .arg(last));
        if (start == end) {
            ++m_unitizing.zeroLength;
            return;
        }
        if (!m_length)
            continuum.length = std::max(continuum.length, end - m_begin);
        continuum.spans.push_back({coder, start, end, m_categories.numberOf(cell(m_columns.category))});
    }

    Unitizing finish()
    {
        m_unitizing.coders = m_coders.names();
        auto sorted = m_categories.names();
        std::ranges::sort(sorted, {}, [](const QString &name) { return name.toUtf8(); });
        std::vector<int> place;
        for (const auto &name : m_categories.names())
            place.push_back(static_cast<int>(std::ranges::find(sorted, name) - sorted.begin()));
        m_unitizing.categories = std::move(sorted);
        for (auto &continuum : m_unitizing.continua) {
            for (auto &span : continuum.spans)
                span.category = place[span.category];
            arrange(continuum);
        }
        return std::move(m_unitizing);
    }

    CsvReader m_reader;
    QString m_name;
    double m_begin;
    std::optional<double> m_length;
    Columns m_columns;
    Names m_coders;
    Names m_categories;
    Names m_continua;
    std::map<std::pair<size_t, int>, bool> m_present;
    Unitizing m_unitizing;
};

} // namespace

Unitizing spansFromCsv(QIODevice &device, const QString &name, double begin, std::optional<double> length)
{
    return SpansReader(device, name, begin, length).read();
}

std::vector<double> distancesFromCsv(QIODevice &device, const QString &name, const std::vector<QString> &categories)
{
    CsvReader reader(device, name);
    QHash<QString, int> columnOf;
    if (reader.next()) {
        for (size_t column = 1; column < reader.cells().size(); ++column)
            columnOf.insert(QString::fromUtf8(reader.cells()[column]).trimmed(), static_cast<int>(column));
    }
    const auto q = categories.size();
    std::vector<double> distances(q * q, -1);
    while (reader.next()) {
        const auto row = std::ranges::find(categories, QString::fromUtf8(reader.cells().front()).trimmed());
        if (row == categories.end())
            continue;
        for (size_t k = 0; k < q; ++k) {
            const auto column = static_cast<size_t>(columnOf.value(categories[k], 0));
            bool ok = false;
            const double distance = column > 0 && column < reader.cells().size()
                ? QString::fromUtf8(reader.cells()[column]).trimmed().toDouble(&ok)
                : -1;
            if (!ok || !(distance >= 0 && distance <= 1))
                throw Error(SpansTable::tr("In %1 the distance to \"%2\" is not there or not between 0 and 1.")
                        .arg(reader.where(), categories[k]));
            distances[static_cast<size_t>(row - categories.begin()) * q + k] = distance;
        }
    }
    for (size_t c = 0; c < q; ++c) {
        for (size_t k = 0; k < q; ++k) {
            const bool isSound = distances[c * q + k] >= 0 && distances[c * q + k] == distances[k * q + c]
                && (c != k || distances[c * q + k] == 0);
            if (!isSound)
                throw Error(SpansTable::tr(
                    "%1 needs one distance between \"%2\" and \"%3\", the same in both directions, and 0 "
                    "between a category and itself.")
                        .arg(name, categories[c], categories[k]));
        }
    }
    return distances;
}

} // namespace rejoinder
