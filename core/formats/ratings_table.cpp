// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/ratings_table.h"

#include "core/formats/csv.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Table
{
    std::vector<QString> coders;
    std::vector<std::optional<QStringList>> cells; ///< Row by row.
};

std::optional<QStringList> answerOf(QByteArrayView cell)
{
    const auto text = QString::fromUtf8(cell).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text == "{}"_L1)
        return QStringList();
    auto labels = text.split(u'|');
    for (auto &label : labels)
        label = label.trimmed();
    return labels;
}

Table readTable(QIODevice &device, const QString &name)
{
    Table table;
    CsvReader reader(device, name);
    if (!reader.next())
        throw Error(QCoreApplication::translate(
            "RatingsTable", "%1 is empty. It needs a header: the unit, then a column for each coder.")
                .arg(name));
    const auto width = reader.cells().size();
    for (const auto cell : reader.cells() | std::views::drop(1))
        table.coders.push_back(QString::fromUtf8(cell));
    while (reader.next()) {
        const auto &cells = reader.cells();
        if (cells.size() != width) {
            throw Error(QCoreApplication::translate(
                "RatingsTable", "The header of %2 has %3 columns, %1 has %4. Mend that row.")
                    .arg(reader.where(), name)
                    .arg(width)
                    .arg(cells.size()));
        }
        for (const auto cell : cells | std::views::drop(1))
            table.cells.push_back(answerOf(cell));
    }
    return table;
}

std::vector<QString> labelsOf(const Table &table, const QStringList &declared)
{
    std::vector<QString> labels(declared.begin(), declared.end());
    QSet<QString> isKnown(declared.begin(), declared.end());
    QStringList others;
    for (const auto &cell : table.cells) {
        for (const auto &label : cell.value_or(QStringList())) {
            if (!isKnown.contains(label)) {
                isKnown.insert(label);
                others.append(label);
            }
        }
    }
    const auto isNumber = [](const QString &label) {
        bool ok = false;
        label.toDouble(&ok);
        return ok;
    };
    if (std::ranges::all_of(others, isNumber))
        std::ranges::sort(others, {}, [](const QString &label) { return label.toDouble(); });
    else
        std::ranges::sort(others, {}, [](const QString &label) { return label.toUtf8(); });
    labels.insert(labels.end(), others.begin(), others.end());
    return labels;
}

} // namespace

Ratings ratingsFromCsv(QIODevice &device, const QString &name, const QStringList &declared)
{
    const auto table = readTable(device, name);
    Ratings ratings(table.coders, labelsOf(table, declared));
    QHash<QString, int> indexOf;
    for (size_t i = 0; i < ratings.labels().size(); ++i)
        indexOf.insert(ratings.labels()[i], static_cast<int>(i));
    std::vector<int> cells;
    for (const auto &answer : table.cells) {
        std::vector<int> labels;
        for (const auto &label : answer.value_or(QStringList()))
            labels.push_back(indexOf.value(label));
        cells.push_back(answer ? ratings.cellOf(std::move(labels)) : Ratings::missing);
        if (cells.size() == table.coders.size()) {
            ratings.add(cells);
            cells.clear();
        }
    }
    return ratings;
}

} // namespace rejoinder
