// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace rejoinder {

/// A project to try everything on, at \p path where nothing is yet: the sample thread, partly coded. Throws Error.
void makeSampleProject(const QString &path);

} // namespace rejoinder
