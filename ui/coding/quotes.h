// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/scene.h"
#include "ui/session/session.h"

namespace rejoinder {

/// What a post of the shown thread quotes of those it answers, up to the article; in reading order.
[[nodiscard]] std::vector<SceneQuotation> quotationsOf(const Session &session, Id<Post> post);

} // namespace rejoinder
