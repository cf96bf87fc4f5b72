// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/corpus.h"

class QWidget;

namespace rejoinder {

class Session;

/// What a comment said before later scrapes had other words, newest first, in a window to read and copy from.
void showEarlierTexts(const Session &session, Id<Post> post, QWidget *parent);

} // namespace rejoinder
