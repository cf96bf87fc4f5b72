// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/code_blocks.h"
#include "core/corpus/text.h"
#include "ui/reader/scene.h"
#include "ui/reader/visible_posts.h"

#include <QSet>
#include <QTextBlock>

namespace rejoinder {

/// An annotation's span as it is drawn: where in the text (UTF-16) and in which lane under it.
struct DrawnSpan
{
    int annotation = 0; ///< Index into the post's annotations.
    int start = 0;
    int end = 0;
    int lane = 0; ///< \c laneCount: none was free.
};

/// A post in the document: its words, its place and its annotations sorted for drawing.
class Passage
{
public:
    Passage(int node, int depth, ScenePost post);

    [[nodiscard]] int node() const { return m_node; }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] const ScenePost &post() const { return m_post; }
    [[nodiscard]] const std::vector<SceneAnnotation> &annotations() const { return m_post.annotations; }
    [[nodiscard]] const SceneAnnotation *annotation(Uid<Annotation> uid) const;

    void put(const SceneAnnotation &annotation);
    void remove(Uid<Annotation> uid);

    /// Between code points and the document's UTF-16, counted from the text's beginning.
    [[nodiscard]] const Offsets &offsets() const;
    /// The lines of its text that are program code.
    [[nodiscard]] const std::vector<CodeBlock> &code() const { return m_code; }
    /// By start, longest first; without those of \p hidden codes.
    [[nodiscard]] const std::vector<DrawnSpan> &drawn(const QSet<Uid<Code>> &hidden) const;
    void forgetDrawn() { m_drawn.reset(); } ///< After the hidden codes changed.

    QTextBlock header; ///< Its first block: the author's line, or the title.
    int headerBlocks = 1; ///< A title may have a standfirst.
    QTextBlock foldLine; ///< Invalid unless replies are folded under it.
    std::optional<FoldSummary> fold; ///< Those replies.

private:
    int m_node;
    int m_depth;
    ScenePost m_post;
    std::vector<CodeBlock> m_code;
    mutable std::optional<Offsets> m_offsets;
    mutable std::optional<std::vector<DrawnSpan>> m_drawn;
};

} // namespace rejoinder
