// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace rejoinder {

/// After the rows of other copies came in: where one coder has several annotations at one place and target of a group
/// that allows one (made on two machines, or moved there), the highest revision stands (ties: the later time, then the
/// greater content), and the others wait with what hangs on them until the place is free. What stands depends only on
/// the rows, not on the order in which they came. Returns a sentence for each annotation that was set aside.
QStringList settleClashes(Store &store, OpenStep &step);

} // namespace rejoinder
