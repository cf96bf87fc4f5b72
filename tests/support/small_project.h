// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder::test {

/// A codebook of two codes, a target and a relation type, with uids that are the same in every run.
[[nodiscard]] std::vector<Code> smallCodebook();
[[nodiscard]] QUuid codeUid(QStringView name);

/// A new project at \p path with one thread: an article (key "article") and comments c1 … c\p comments, each the reply
/// of the one before it, written straight into the tables (the import has its own tests).
[[nodiscard]] Store smallProject(const QString &path, int comments = 3);
/// Adds such a thread; its uid comes from \p title.
void addThread(Store &store, const QString &title, int comments);

/// The post with this key in the first thread.
[[nodiscard]] Id<Post> postWithKey(const Store &store, const QString &key);

/// An annotation by \p coder on a post's first \p length code points.
[[nodiscard]] Annotation annotationOn(
    const Store &store, Id<Post> post, Uid<Coder> coder, QStringView code, int length = 5);

/// Every row that exports show, a line each, sorted; revisions left out: two projects with the same dump are the same
/// to a researcher. With \p bookkeeping also revisions, tombstones and waiting rows.
[[nodiscard]] QByteArray dump(const Store &store, bool bookkeeping = false);

} // namespace rejoinder::test
