// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// Everything of \c from is \c into's from now on.
struct SamePerson
{
    Uid<Coder> from;
    Uid<Coder> into;

    friend bool operator==(const SamePerson &, const SamePerson &) = default;
};

/// What was said to be one person, by a step that stands.
[[nodiscard]] std::vector<SamePerson> samePersons(const Store &store);
/// Inside the transaction of that step.
void rememberSamePerson(Store &store, const SamePerson &same, qint64 seq);

} // namespace rejoinder
