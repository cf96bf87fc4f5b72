// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

#include <array>
#include <string_view>

/// The names of the enumerations, as the file, the tables and the command line write them. Never change one.
namespace rejoinder {

template<class E>
struct Names;

template<>
struct Names<Precision>
{
    static constexpr std::array values{"none", "date", "second", "estimated"};
};
template<>
struct Names<PostKind>
{
    static constexpr std::array values{"article", "comment", "placeholder"};
};
template<>
struct Names<PostStatus>
{
    static constexpr std::array values{"ok", "deleted", "removed", "stub", "missing"};
};
template<>
struct Names<CoderKind>
{
    static constexpr std::array values{"person", "agreed", "source"};
};
template<>
struct Names<CodeKind>
{
    static constexpr std::array values{"group", "code", "relation", "target"};
};
template<>
struct Names<AppliesTo>
{
    static constexpr std::array values{"span", "post", "both"};
};
template<>
struct Names<Choice>
{
    static constexpr std::array values{"one", "many"};
};
template<>
struct Names<About>
{
    static constexpr std::array values{"annotation", "relation", "post", "code", "thread", "project"};
};
template<>
struct Names<State>
{
    static constexpr std::array values{"todo", "coded", "nothing", "unsure", "skipped"};
};
template<>
struct Names<Outcome>
{
    static constexpr std::array values{"taken", "edited", "rejected", "nothing", "postponed"};
};
template<>
struct Names<RowKind>
{
    static constexpr std::array values{"coder", "batch", "code", "round", "correction", "annotation", "relation",
        "memo", "state", "assignment", "decision", "tombstone", "waiting"};
};

template<class E>
concept Named = requires { Names<E>::values; };

template<Named E>
[[nodiscard]] QLatin1StringView nameOf(E value)
{
    return QLatin1StringView(Names<E>::values[static_cast<size_t>(value)]);
}

template<Named E>
[[nodiscard]] std::optional<E> named(QStringView name)
{
    for (size_t i = 0; i < Names<E>::values.size(); ++i) {
        if (name == QLatin1StringView(Names<E>::values[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace rejoinder
