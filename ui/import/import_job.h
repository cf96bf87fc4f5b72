// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/selection.h"
#include "core/formats/format.h"
#include "ui/import/preview_model.h"

#include <QStringList>

#include <functional>

/// What the Import page lets its workers do. Each throws Error.
namespace rejoinder {

struct ImportJob
{
    QStringList sources;
    QString format; ///< Id; empty: each source is recognised.
    ReadOptions options;
    QSet<std::pair<QString, QString>> accepted; ///< Thread id and key of posts whose suspected parent is taken.
    QString project; ///< Made where it is missing.
    Uid<Coder> coder; ///< Who accepts suspected parents.
    Selection selection;
    bool refresh = false; ///< The sources are later scrapes of threads that the project has.
};

/// Reads so much of the sources that one sees what they are, without their problems; false from \p goOn stops it. Of a
/// table where no column is the text: what its columns are, and no post.
[[nodiscard]] SourcePreview readBeginning(const ImportJob &job, const std::function<bool()> &goOn);
/// Goes through all of the sources as an import would: adds the problems and counts.
void checkWhole(SourcePreview &preview, const ImportJob &job, const std::function<bool()> &goOn);
/// Imports, all or nothing. \p progress gets 0 to 1; false from it stops. Returns what a person is told at the end.
[[nodiscard]] QString runImportJob(const ImportJob &job, const std::function<bool(double)> &progress);

/// "2 new, 1 edited, 0 vanished": posts.
[[nodiscard]] QString countsOf(const RefreshReport &report);
/// Where the annotations on edited posts went.
[[nodiscard]] QString annotationCountsOf(const RefreshReport &report);

} // namespace rejoinder
