// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/format.h"

#include "core/formats/pasted_thread.h"
#include "core/formats/reading_copy.h"
#include "core/formats/rejoinder_csv.h"
#include "core/formats/source_file.h"
#include "core/formats/table.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rejoinder {

namespace {

constexpr std::array table{
    Format{.id = "disqus-paste",
        .name = QT_TRANSLATE_NOOP("Format", "Pasted thread"),
        .suffixes = "txt",
        .recognise = pasted_thread::recognise,
        .read = pasted_thread::read,
        .write = nullptr},
    Format{.id = "rejoinder-csv",
        .name = QT_TRANSLATE_NOOP("Format", "Tables (folder of CSV files)"),
        .suffixes = "",
        .recognise = rejoinder_csv::recognise,
        .read = rejoinder_csv::read,
        .write = rejoinder_csv::write},
    Format{.id = "spreadsheet",
        .name = QT_TRANSLATE_NOOP("Format", "Tables for Excel and LibreOffice (folder of CSV files)"),
        .suffixes = "",
        .recognise = nullptr,
        .read = nullptr,
        .write = rejoinder_csv::writeForSpreadsheets},
    Format{.id = "html",
        .name = QT_TRANSLATE_NOOP("Format", "Reading copy (HTML page)"),
        .suffixes = "html",
        .recognise = nullptr,
        .read = nullptr,
        .write = reading_copy::write},
    Format{.id = "table",
        .name = QT_TRANSLATE_NOOP("Format", "Table of comments (CSV, JSON)"),
        .suffixes = "csv tsv tab psv json jsonl ndjson",
        .recognise = mapped_table::recognise,
        .read = mapped_table::read,
        .write = nullptr},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format *formatOf(QStringView id)
{
    const auto found
        = std::ranges::find_if(table, [&](const Format &format) { return id == QLatin1StringView(format.id); });
    return found == table.end() ? nullptr : found;
}

const Format &recognised(const QString &path)
{
    constexpr qint64 headSize = 64 * 1024;
    const QFileInfo info(path);
    const QByteArray head = info.isDir() ? QByteArray() : bytesOf(*openedSource(path), info.fileName(), headSize);
    const auto sure = [&](const Format &format) { return format.read ? format.recognise(head, path) : 0; };
    const auto best = std::ranges::max_element(table, {}, sure);
    if (sure(*best) > 0)
        return *best;
    const auto say
        = [&](const char *text) { return Error(QCoreApplication::translate("Format", text).arg(info.fileName())); };
    if (info.isDir())
        throw say(
            QT_TRANSLATE_NOOP("Format", "%1 is a folder without tables that Rejoinder reads. Choose a file in it."));
    if (head.trimmed().isEmpty())
        throw say(QT_TRANSLATE_NOOP("Format", "%1 is empty: there is nothing to import."));
    if (looksBinary(head))
        throw say(QT_TRANSLATE_NOOP("Format",
            "%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in "
            "UTF-8, then import that."));
    throw say(QT_TRANSLATE_NOOP("Format",
        "%1 has no form that Rejoinder knows. Choose the format yourself, or save the thread as text or CSV."));
}

} // namespace rejoinder
