// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_tables.h"

#include "core/formats/rejoinder_csv.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <string_view>

using namespace std::string_view_literals;

namespace rejoinder {

bool holdsExtras(const Format &format)
{
    return format.id == "rejoinder-csv"sv || format.id == "spreadsheet"sv;
}

void writeWithExtras(const Contents &contents, const Format &format, const QString &path, const WriteOptions &options,
    CueFinder *finder, const EachTiming &times)
{
    if (!holdsExtras(format))
        throw Error(QCoreApplication::translate(
                        "Cues", "Cues and times are tables of the formats rejoinder-csv and spreadsheet only."),
            Error::Kind::Usage);
    rejoinder_csv::Extras extras{.times = times};
    if (finder) {
        extras.cues = [finder](const QString &text) {
            std::vector<rejoinder_csv::NamedSpan> cues;
            for (const Cue &cue : finder->find(text))
                cues.push_back({nameOf(cue.kind), cue.span});
            return cues;
        };
    }
    if (format.id == "spreadsheet"sv)
        rejoinder_csv::writeForSpreadsheets(contents, path, options, extras);
    else
        rejoinder_csv::write(contents, path, options, extras);
}

} // namespace rejoinder
