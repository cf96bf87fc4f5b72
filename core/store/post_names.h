// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/identity.h"
#include "core/store/database.h"

namespace rejoinder {

/// What posts and their texts are called outside this file: "t9f31c0d2a7e45b61.c15" (thread, key) and the beginning of
/// the text's SHA-256. The same in every copy; local ids are not.
class PostNames
{
public:
    explicit PostNames(const Database &database);

    [[nodiscard]] QString nameOf(Id<Post> post) const;
    /// Null where no post has the name.
    [[nodiscard]] Id<Post> postNamed(QStringView name) const;
    [[nodiscard]] QString nameOf(Id<PostText> text) const;
    [[nodiscard]] Id<PostText> textNamed(Id<Post> post, QStringView name) const;

private:
    const Database &m_database;
};

} // namespace rejoinder
