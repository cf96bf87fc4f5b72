// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace rejoinder {

/// How tables look everywhere: whole rows, quiet lines, 27 px.
void makeQuiet(QTableView &view);

} // namespace rejoinder
