// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rejoinder {

/// A verified copy of a whole project at one moment.
struct Snapshot
{
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

/// How a snapshot stands to the project as it is now.
struct SnapshotState
{
    bool good = false; ///< It opens and every page of it is sound.
    int since = 0; ///< Steps of the project that it does not hold.
    int beyond = 0; ///< Steps it holds that the project does not: one was restored since it was taken.
};

/// Snapshots in the user's data folder: at most ten and 2 GB a project. All functions take values and are safe on a
/// worker; each throws Error in one sentence.
namespace snapshots {

inline constexpr int most = 10;
inline constexpr qint64 mostBytes = 2LL << 30;

/// Copies \p project (also while it is being written to, by SQLite's backup) to the new file \p path and verifies it.
void write(const QString &project, const QString &path);

/// Puts the project back to what \p snapshot holds: verified first; the present state is kept as a snapshot of its own
/// where it can still be read, else as "NAME.damaged" beside. Other processes with the project open see the change.
void restore(const QString &project, const QString &snapshot);

/// Takes one into the data folder and removes the oldest beyond the limits.
Snapshot take(const QString &project);

/// The same on opening a project after a day's work: where the newest one is of another day and holds other steps, or
/// there is none and something was done. Null: it was not due, or the project alone is beyond the limit: copying so much
/// takes minutes and room that a person is to decide about.
std::optional<Snapshot> takeIfDue(const QString &project);

/// Of this project, newest first; also of a damaged one, by where it lies.
[[nodiscard]] std::vector<Snapshot> list(const QString &project);
/// The newest that can be opened.
[[nodiscard]] std::optional<Snapshot> newestGood(const QString &project);
void remove(const Snapshot &snapshot);

/// Verifies it, page by page, and counts the steps since.
[[nodiscard]] SnapshotState examined(const QString &project, const Snapshot &snapshot);

} // namespace snapshots

} // namespace rejoinder
