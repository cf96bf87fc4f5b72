// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report_words.h"

namespace rejoinder {

/// The methods paragraph and the lines as a table of plain text, to be pasted anywhere.
[[nodiscard]] QString reportAsText(const AgreementReport &report, const ReportAbout &about);
/// The same with a table of booktabs; what LaTeX would take as a command is escaped.
[[nodiscard]] QString reportAsLatex(const AgreementReport &report, const ReportAbout &about);
/// One row a line, by RFC 4180, UTF-8, numbers in the C locale and unrounded.
[[nodiscard]] QByteArray reportAsCsv(const AgreementReport &report);
/// Everything, with the parameters, the coder x coder matrix and what was left out.
[[nodiscard]] QByteArray reportAsJson(const AgreementReport &report, const ReportAbout &about);

} // namespace rejoinder
