// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

#include <functional>
#include <vector>

namespace rejoinder {

/// What can be exported from the window: the table of formats, and the reading copy on paper and as a picture.
struct ExportKind
{
    QString id;
    QString name; ///< Translated.
    QString suffix; ///< Empty: a folder.
    bool readingCopy = false;
    bool extras = false; ///< Can hold the tables of cues and of times.
    bool imports = false; ///< Can be imported again.
    QString about; ///< Translated; what the format says of itself.
};
[[nodiscard]] std::vector<ExportKind> exportKinds();

/// What is asked, as a value for a worker.
struct ExportRequest
{
    QString kind;
    QString path;
    bool replace = false;
    std::vector<QUuid> coders; ///< Empty: everybody's work.
    std::vector<QUuid> threads; ///< Of a reading copy; empty: all.
    bool cues = false;
    bool times = false;
    QString title; ///< Of a reading copy.
};

/// For a worker: opens the project read-only and writes, whole or not at all. \p progress as WriteOptions has it.
void carryOut(const QString &project, const ExportRequest &request, const std::function<bool(double)> &progress);

} // namespace rejoinder
