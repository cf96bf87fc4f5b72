// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/scene.h"
#include "ui/session/session.h"

/// The session's thread as the Reader shows it.
namespace rejoinder {

/// Its callbacks read through \p session, which must outlive the scene.
[[nodiscard]] Scene sceneOf(const Session &session);
/// Posts of one thread, whichever is shown, without what was made on them.
[[nodiscard]] std::vector<ScenePost> barePosts(const Session &session, std::span<const Id<Post>> posts);
[[nodiscard]] std::vector<SceneCode> sceneCodes(const Codebook &codebook);
[[nodiscard]] SceneAnnotation sceneAnnotation(const Session &session, const Annotation &annotation);
[[nodiscard]] SceneRelation sceneRelation(const Session &session, const Relation &relation);
/// What is known of the work on a post; one that is not read yet is to do and without codes.
[[nodiscard]] SceneWork sceneWork(const Session &session, Id<Post> post);
[[nodiscard]] SceneEnd sceneEnd(const Session &session, const End &end);
/// As spokenPost(), with what is shown of the post.
[[nodiscard]] QString announcementOf(const Session &session, Id<Post> post);

} // namespace rejoinder
