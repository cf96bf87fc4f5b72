// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

namespace rejoinder {

/// Who sits at this machine, the same in all of their projects, so that their copies merge as one person's. Kept in the
/// user's settings; the name is the account's until somebody confirms it.
struct Profile
{
    QString name;
    QUuid uid;
    bool confirmed = false;
};

[[nodiscard]] Profile profile();
/// Renames the person and confirms the name.
void setProfileName(const QString &name);

/// Where a person's snapshots and demonstration lie: the same for the window and the command line.
[[nodiscard]] QString dataFolder();

/// Who acts in this project where nobody is named: the coder a handed-out copy was made for, else the profile's own, made
/// where it is new.
[[nodiscard]] Uid<Coder> actingCoder(Project &project);
/// The same, but null where that coder is not in the project yet: for what a project does without being coded (a merge).
[[nodiscard]] Uid<Coder> presentCoder(const Store &store);

} // namespace rejoinder
