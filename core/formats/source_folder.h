// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/json_source.h"

#include <QStringList>

namespace rejoinder {

/// The files of a folder or of a zip archive, which are read only, each in its place: nothing is unpacked, links are not
/// followed, and names that lead out of it are passed over.
class SourceFolder
{
public:
    virtual ~SourceFolder() = default;

    /// A folder or zip archive. Throws one sentence where it cannot be read; null where \p path is neither.
    [[nodiscard]] static std::unique_ptr<SourceFolder> open(const QString &path);
    /// The same for a look at it: null also where it cannot be read.
    [[nodiscard]] static std::unique_ptr<SourceFolder> openedIfWhole(const QString &path);

    /// Paths in it, sorted, with "/" between folders; at most \p most are looked for.
    [[nodiscard]] virtual QStringList names(int most = 1'000'000) const = 0;
    /// What \p name holds, as long as this lives; reading fails where the archive breaks off.
    [[nodiscard]] virtual OpenedSource opened(const QString &name) const = 0;
};

/// The last part of a name, and the folder before it ("" or with "/" at its end).
[[nodiscard]] QString fileOf(const QString &name);
[[nodiscard]] QString folderOf(const QString &name);

} // namespace rejoinder
