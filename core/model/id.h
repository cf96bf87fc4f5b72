// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>

namespace rejoinder {

/// The key of an imported row (thread, post, author) in one project file: dense, fast and local; it never leaves the
/// process. An \c Id<Post> never mixes with an \c Id<Thread>. 0 is no row.
template<class Row>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// The name of a row that a researcher made: the same in every copy of the project, so that copies can be merged.
template<class Row>
struct Uid
{
    QUuid value;

    [[nodiscard]] bool isNull() const { return value.isNull(); }
    friend bool operator==(const Uid &, const Uid &) = default;
    /// By the bytes of the UUID, as SQLite orders blobs and as the exported hexadecimal form sorts.
    friend std::strong_ordering operator<=>(const Uid &a, const Uid &b) { return a.bytes() <=> b.bytes(); }
    friend size_t qHash(const Uid &uid, size_t seed = 0) noexcept { return ::qHash(uid.value, seed); }

    [[nodiscard]] std::array<std::byte, 16> bytes() const
    {
        return std::bit_cast<std::array<std::byte, 16>>(value.toBytes());
    }
    [[nodiscard]] static Uid made() { return {QUuid::createUuid()}; }
};

} // namespace rejoinder
