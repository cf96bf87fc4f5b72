// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

namespace rejoinder {

/// What a memo is about.
struct Subject
{
    About about = About::Annotation;
    QUuid uid; ///< Of the annotation, relation, code or thread; null for post and project.
    Id<Post> post; ///< For a post.
};

/// The coder's memo on something: one each. Null: there is none.
[[nodiscard]] std::optional<Memo> memoOf(const Store &store, const Subject &subject, Uid<Coder> coder);

/// Writes it, or removes it where \p text is empty.
[[nodiscard]] Action setMemo(
    const Store &store, const Subject &subject, const QString &text, bool question, Uid<Coder> coder);

/// Another text or flag of a memo there is, or its removal where \p text is empty. Throws for another coder's; the
/// project's guidelines are everybody's.
[[nodiscard]] Action changeMemo(
    const Store &store, const QUuid &memo, const QString &text, bool question, Uid<Coder> coder);

/// The edits that give it this text and leave what else it says.
[[nodiscard]] Edits memoRewritten(const Store &store, const Subject &subject, const QString &text, Uid<Coder> coder);

/// The edits that remove all memos on a row that goes, whoever wrote them: they come back with it by undo.
[[nodiscard]] Edits memosRemoved(const Store &store, const QUuid &uid);

} // namespace rejoinder
