// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/passage.h"

#include "ui/reader/lanes.h"

#include <algorithm>

namespace rejoinder {

Passage::Passage(int node, int depth, ScenePost post)
    : m_node(node)
    , m_depth(depth)
    , m_post(std::move(post))
    , m_code(codeBlocksIn(m_post.text))
{
}

const SceneAnnotation *Passage::annotation(Uid<Annotation> uid) const
{
    const auto found = std::ranges::find(m_post.annotations, uid, &SceneAnnotation::uid);
    return found == m_post.annotations.end() ? nullptr : &*found;
}

void Passage::put(const SceneAnnotation &annotation)
{
    const auto found = std::ranges::find(m_post.annotations, annotation.uid, &SceneAnnotation::uid);
    if (found == m_post.annotations.end())
        m_post.annotations.push_back(annotation);
    else
        *found = annotation;
    m_drawn.reset();
}

void Passage::remove(Uid<Annotation> uid)
{
    std::erase_if(m_post.annotations, [uid](const SceneAnnotation &annotation) { return annotation.uid == uid; });
    m_drawn.reset();
}

const Offsets &Passage::offsets() const
{
    if (!m_offsets)
        m_offsets.emplace(m_post.text);
    return *m_offsets;
}

const std::vector<DrawnSpan> &Passage::drawn(const QSet<Uid<Code>> &hidden) const
{
    if (m_drawn)
        return *m_drawn;
    std::vector<DrawnSpan> &drawn = m_drawn.emplace();
    for (int i = 0; const SceneAnnotation &annotation : m_post.annotations) {
        if (annotation.span && !hidden.contains(annotation.code))
            drawn.push_back({i, offsets().toUtf16(annotation.span->start), offsets().toUtf16(annotation.span->end), 0});
        ++i;
    }
    std::ranges::stable_sort(drawn,
        [](const DrawnSpan &a, const DrawnSpan &b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    std::vector<Span> spans;
    spans.reserve(drawn.size());
    for (const DrawnSpan &span : drawn)
        spans.push_back({span.start, span.end});
    const std::vector<int> lanes = lanesOf(spans);
    for (size_t i = 0; i < drawn.size(); ++i)
        drawn[i].lane = lanes[i];
    return drawn;
}

} // namespace rejoinder
