// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <optional>
#include <vector>

/// What the loader of ratings keeps of the project's rows while it works.
namespace rejoinder::compared {

/// One annotation, as far as it is compared. Coders, codes and targets are indices.
struct Mark
{
    int node;
    int coder;
    int code; ///< Into the loader's codes.
    QUuid target;
    std::optional<Span> span;
};

struct PostLink
{
    int source;
    int target; ///< -1: nothing.
    int coder;
    int code;
    QUuid sourceSpan; ///< Null: the whole post.
    QUuid targetSpan;
};

/// A group of codes with the labels that are compared.
struct Group
{
    const Code *group = nullptr;
    std::vector<int> codes; ///< Into the loader's codes.
    bool relations = false;
};

} // namespace rejoinder::compared
