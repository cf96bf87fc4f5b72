// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/frame.h"

namespace rejoinder {

/// Where an end of a relation meets the gutter.
struct RelationAnchor
{
    enum class Where { InView, Folded, Above, Below, Absent, Nowhere };

    Where where = Where::Nowhere;
    qreal x = 0; ///< Where its leader begins, in text.
    qreal y = 0;

    [[nodiscard]] bool isDrawn() const { return where == Where::InView || where == Where::Folded; }
};

/// A source leaves its span at the end of its last line, a target is met beside its first.
[[nodiscard]] RelationAnchor anchorOf(const Frame &frame, const SceneEnd &end, bool source);

} // namespace rejoinder
