// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/problems_table.h"

#include "core/formats/csv.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

void writeProblems(QIODevice &device, std::span<const Problem> problems)
{
    CsvWriter csv(device);
    csv.row("file"_L1, "where"_L1, "kind"_L1, "ids"_L1, "problem"_L1, "outcome"_L1);
    for (const Problem &problem : problems)
        csv.row(problem.file, problem.where, problem.kind, problem.ids.join(u' '), problem.what, problem.outcome);
    csv.flush();
}

} // namespace rejoinder
