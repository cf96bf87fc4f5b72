// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_tables.h"

#include "core/formats/rejoinder_csv.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <string_view>

using namespace std::string_view_literals;

namespace rejoinder {

bool holdsCues(const Format &format)
{
    return format.id == "rejoinder-csv"sv || format.id == "spreadsheet"sv;
}

void writeWithCues(
    const Contents &contents, const Format &format, const QString &path, const WriteOptions &options, CueFinder &finder)
{
    if (!holdsCues(format))
        throw Error(
            QCoreApplication::translate("Cues", "Cues are a table of the formats rejoinder-csv and spreadsheet only."),
            Error::Kind::Usage);
    const rejoinder_csv::FindCues find = [&finder](const QString &text) {
        std::vector<rejoinder_csv::NamedSpan> cues;
        for (const Cue &cue : finder.find(text))
            cues.push_back({nameOf(cue.kind), cue.span});
        return cues;
    };
    if (format.id == "spreadsheet"sv)
        rejoinder_csv::writeForSpreadsheets(contents, path, options, find);
    else
        rejoinder_csv::write(contents, path, options, find);
}

} // namespace rejoinder
