// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace rejoinder {

/// Gives names to what Qt leaves without one below \p window: the signs in line edits, and on Linux the combo boxes,
/// whose own name is there the chosen entry; a screen reader reads what they are for as their description.
void completeNames(QWidget &window);

/// The focus of \p page goes on to \p part. Unlike a focus proxy it leaves the controls before \p part to the Tab key.
void passFocusOn(QWidget &page, QWidget &part);

} // namespace rejoinder
