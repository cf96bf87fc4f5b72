// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/same_persons.h"

/// One human who coded under two profiles (on two machines) is one coder only if they say so: names prove nothing.
namespace rejoinder {

/// The rows of \c from as rows of \c into. Where both said something of one post in one round, the later word stands;
/// where both have one assignment, one is left. Annotations that then clash are left to settleClashes(). The profile
/// \c from stays, as a source, so that what its machine sends later finds its owner. Throws Error::Usage where either is no
/// person of the project, or both are one already.
[[nodiscard]] Edits joined(const Store &store, const SamePerson &same);

/// Persons who have one name but for case and blanks; \c into has assignments or was here before (is in \p before).
[[nodiscard]] std::vector<SamePerson> namesakes(const Store &store, const std::vector<Coder> &before);

} // namespace rejoinder
