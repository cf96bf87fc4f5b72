// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/veil.h"

#include <QString>
#include <QUuid>

#include <functional>
#include <vector>

namespace rejoinder {

class Store;

/// What can be exported from the window: the table of formats, and the reading copy on paper and as a picture.
struct ExportKind
{
    QString id;
    QString name; ///< Translated.
    QString suffix; ///< Empty: a folder.
    bool readingCopy = false;
    bool extras = false; ///< Can hold the tables of cues and of times.
    bool imports = false; ///< Can be imported again.
    bool counts = false; ///< Programs count differently in it (QdaCounting).
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
    bool times = false; ///< The table of them.
    QdaCounting counting; ///< Of what ExportKind::counts.
    VeilOptions veil; ///< Without its key.
    QString keyFile; ///< Of the pseudonyms; empty: a key that nobody keeps.
    QString title; ///< Of a reading copy.
};

/// What was asked, with its key, where the project's rule allows it; throws Error where not.
[[nodiscard]] VeilOptions allowedVeil(const Store &store, const VeilOptions &asked, const QString &keyFile);

/// For a worker: opens the project read-only and writes, whole or not at all. \p progress as WriteOptions has it.
void carryOut(const QString &project, const ExportRequest &request, const std::function<bool(double)> &progress);

} // namespace rejoinder
