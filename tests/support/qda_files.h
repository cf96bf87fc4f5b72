// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QMap>
#include <QStringList>

/// REFI-QDA projects as files, and what of one comes back.
namespace rejoinder::test {

using Files = QMap<QString, QByteArray>;

void zip(const QString &path, const Files &files);
[[nodiscard]] Files unzipped(const QString &path);

/// The sentence of what is refused; else its records as they are printed.
[[nodiscard]] QString told(const QString &path);

/// Who says what in answer to whom; how fine a time is does not go into other programs' files. What became
/// of a comment and how it was liked is only in the variables of a text that is a post; the standfirst only in the text of
/// a thread.
enum class Said { Variables, WholeText };
[[nodiscard]] QStringList treesOf(const Store &store, Said said);

/// Who coded and related what. No link goes to what is absent.
enum class Links { AsTheyAre, WithoutAbsent };
[[nodiscard]] QStringList codingsOf(const Store &store, Links links = Links::AsTheyAre);
[[nodiscard]] QStringList sorted(QStringList lines);

} // namespace rejoinder::test
