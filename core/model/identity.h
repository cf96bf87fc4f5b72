// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

/// The names that leave the process, and the uids that are made of what is the same everywhere: two people who make the
/// same thing apart have made one thing.
namespace rejoinder {

/// A UUIDv5 of \p kind ("code", "state" …) and the parts that tell one from another.
[[nodiscard]] QUuid identified(QLatin1StringView kind, const QStringList &parts);

/// "a" + 32 hexadecimal digits: never looks like a number. \p letter says what kind of row it is.
[[nodiscard]] QString externalName(char16_t letter, const QUuid &uid);
/// The uid in such a name; null where \p name is none.
[[nodiscard]] QUuid uidNamed(char16_t letter, QStringView name);

/// "t" + the first 16 hexadecimal digits of the thread's uid.
[[nodiscard]] QString threadName(const QUuid &thread);
/// "t9f31c0d2a7e45b61.c15"
[[nodiscard]] QString postName(const QUuid &thread, QStringView key);
/// "w" + 16 hexadecimal digits made of the name; null for nobody.
[[nodiscard]] QString authorName(const QString &author);

/// Of the memo on the project that holds its coding guidelines (core/coding/guidelines.h).
[[nodiscard]] QUuid guidelinesUid();

/// The letters of the names.
namespace letter {
inline constexpr char16_t annotation = u'a';
inline constexpr char16_t relation = u'r';
inline constexpr char16_t code = u'c';
inline constexpr char16_t coder = u'o';
inline constexpr char16_t memo = u'm';
inline constexpr char16_t round = u'u';
inline constexpr char16_t assignment = u'g';
inline constexpr char16_t decision = u'd';
inline constexpr char16_t correction = u'p';
inline constexpr char16_t state = u's';
} // namespace letter

} // namespace rejoinder
