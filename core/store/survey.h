// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QByteArray>

namespace rejoinder {

/// Where a file stands: what tells (with its coders) whether anything that a Project keeps in memory has become another
/// since. Beside this a file changes by what nobody sees yet (an import that is going on) and by times.
struct Moment
{
    qint64 seq = 0; ///< Of the last step.
    qint64 turnings = 0; ///< See Store::turnings().
    QByteArray batches; ///< Which ones are seen.
    QByteArray settings;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Costs the same however large the project is.
[[nodiscard]] Moment momentOf(const Store &store);
/// Moment::batches of now.
[[nodiscard]] QByteArray batchesSeen(const Store &store);

/// What is kept of a project in memory though it grows with its posts and annotations; all of one moment.
struct Survey
{
    Moment moment;
    Outline outline;
    QStringList titles; ///< Of the outline's threads.
    std::vector<Store::CodeCount> counts; ///< Without zeros, in no order.
};

/// Reads it, within one transaction: 0.5 s for a million posts.
[[nodiscard]] Survey surveyOf(const Store &store);
/// Survey::titles of an outline of now.
[[nodiscard]] QStringList titlesOf(const Store &store, const Outline &outline);
/// Brings \p counts up to date.
void count(std::vector<Store::CodeCount> &counts, const Edits &edits);

/// Whether the file is so large that taking a survey of it would be noticed by who waits for it.
[[nodiscard]] bool takesTime(const Store &store);

} // namespace rejoinder
