// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>

namespace rejoinder::test {

/// A model as indented text, a line a row, columns parted by " | ": a test anybody can read.
[[nodiscard]] QString printed(
    const QAbstractItemModel &model, const std::function<QString(const QModelIndex &)> &text = {});

} // namespace rejoinder::test
