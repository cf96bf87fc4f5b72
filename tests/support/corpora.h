// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <QStringList>

namespace rejoinder::test {

/// The sources of a format in a folder with its id: files with one of its suffixes, and folders.
[[nodiscard]] QStringList sourcesOf(const Format &format, const QString &folder);
/// Those among the test data.
[[nodiscard]] QStringList sourcesOf(const Format &format);

/// The folder of real files, one folder a format; empty where it is not here.
[[nodiscard]] QString sharedData();

/// All that a reader tells, a line each: threads, posts indented by their depth, problems. A post whose parent is not (yet)
/// told stands at the margin with the parent's key.
[[nodiscard]] QString printRecords(RecordReader &reader);

} // namespace rejoinder::test
