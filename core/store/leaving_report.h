// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report_words.h"
#include "core/store/leaving_names.h"
#include "core/store/names_rule.h"
#include "core/store/post_groups.h"

namespace rejoinder {

/// A report on agreement as it may leave a project: in the clipboard, in a file. Without the parts it was made of.
struct LeavingReport
{
    NamesRule rule; ///< What it was made by.
    AgreementReport report;
    ReportAbout about;
};

/// As it is; or, where the project's rule wants it, coders and authors with their pseudonyms, and without the lines by a
/// time finer than may leave. \p by: what the report's groups are of.
[[nodiscard]] LeavingReport leavingReport(const Store &store, const QByteArray &key, const AgreementReport &report,
    const ReportAbout &about, std::optional<GroupBy> by);

} // namespace rejoinder
