// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/json.h"

#include <QString>

namespace rejoinder {

/// Where a command's results go: standard output for results, standard error for warnings and progress.
/// Results are held back until the command is done, so that a failure prints its sentence and nothing else.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// The document of --json.
    [[nodiscard]] Json &json() { return m_document; }
    /// A line of the answer for people.
    void line(QStringView text);
    /// Bytes as they are.
    void bytes(QByteArrayView bytes) { m_text.append(bytes); }
    /// Prints a line at once and flushes: it is acknowledged when it is out.
    void acknowledge(const Json &answer);

    void warn(QStringView sentence);
    /// Shows how far a long job is (0 to 1), where standard error is a terminal. Returns true: go on.
    bool progress(double share);

    /// Prints what was held back. Throws Error where standard output takes no more.
    void finish();
    /// Prints the failure instead.
    void fail(QStringView sentence);

private:
    void clearProgress();
    void print(QByteArrayView bytes);

    Json m_document;
    QByteArray m_text;
    int m_shown = -1; ///< Per cent.
    bool m_json;
};

/// Nobody reads standard output any more (head, less): no failure to speak of.
struct ReaderGone
{
};

} // namespace rejoinder
