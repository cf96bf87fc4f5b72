// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/error.h"
#include "core/store/database.h"

/// What a project file is, before and after SQLite opens it.
namespace rejoinder::project_file {

inline constexpr int applicationId = 0x524a4e44; ///< "RJND"
inline constexpr int version = 4; ///< Of the schema: the number of the last migration.

/// Reads the header without touching the file; throws one sentence where it is missing, no file, empty, of another
/// program, truncated, or made by a newer version.
void inspect(const QString &path);

/// Makes the tables in an empty database.
void build(const Database &database);

/// Made by an older version: it has to be migrated before it is read.
[[nodiscard]] bool isOlder(const Database &database);

/// Brings an older file up to date, each migration in its own transaction; throws where one fails.
void migrate(const Database &database);

/// WAL and a sync at every commit; in folders that other machines write to (cloud, network) a journal that leaves one
/// file between commits.
void tune(const Database &database);

/// Moves what lies in the write-ahead log into the file and empties the log, where nobody is in the way; on a worker.
/// Writers wait only for the end of it.
void checkpoint(const QString &path) noexcept;

/// Where a project is built until it is whole: beside its own place.
[[nodiscard]] QString placeToBuild(const QString &path);
/// What failed there, said of \p path: nobody else has heard of the other name.
[[nodiscard]] Error saidOf(const QString &path, const Error &error);

/// True where a program copies the folder behind our back, or it lies on a network drive.
[[nodiscard]] bool isSharedFolder(const QString &path);

} // namespace rejoinder::project_file
