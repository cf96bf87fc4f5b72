// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Single changes of what the surface shows: an annotation, a state, a fold.
#include "ui/reader/relation_route.h"
#include "ui/reader/surface.h"

#include <QScopedValueRollback>

namespace rejoinder {

void ReaderSurface::updateWork(Id<Post> post)
{
    const QRect strip = stripOf(post);
    // Where many lines share the gutter, each may move for the others; that shows at all their ends.
    if (strip.isEmpty() || m_routes > roomyRoutes(m_metrics))
        return viewport()->update();
    QRegion changed = strip;
    int column = marginEdge(); // Labels are only ever pushed down.
    int top = strip.top();
    for (const SceneRelation *relation : m_stage.relationsAt(post)) {
        column = m_metrics.right;
        top = 0;
        changed |= stripOf(relation->source.post) | stripOf(relation->target.post);
    }
    viewport()->update(changed | QRect(QPoint(column, top), QPoint(viewport()->width(), viewport()->height())));
}

QRect ReaderSurface::stripOf(Id<Post> post) const
{
    const int node = post.isNull() ? -1 : m_stage.nodeOf(post);
    const int at = node < 0 ? -1 : m_rows.standIn(node);
    const QRect area = at < 0 ? QRect() : areaOf(m_rows.node(at));
    const int beyond = m_metrics.px(16); // Handles of edges stand out.
    return area.isEmpty() ? area : QRect(0, area.top() - beyond, viewport()->width(), area.height() + 2 * beyond);
}

void ReaderSurface::put(const SceneAnnotation &annotation)
{
    const int node = m_stage.nodeOf(annotation.post);
    if (node < 0)
        return;
    const int at = m_rows.row(node);
    if (at >= 0 && m_document->contains(at)) {
        Passage &passage = m_document->at(at);
        const size_t before = passage.annotations().size();
        passage.put(annotation);
        m_stage.scene.nodes[node].codes += static_cast<int>(passage.annotations().size() - before);
    }
    foldingNeedsCount(annotation.post);
    updateWork(annotation.post);
}

void ReaderSurface::remove(Uid<Annotation> uid, Id<Post> post)
{
    if (m_stage.selected == uid)
        m_stage.selected = {};
    if (m_stage.hovered == uid)
        m_stage.hovered = {};
    const int node = m_stage.nodeOf(post);
    if (node < 0)
        return;
    const int at = m_rows.row(node);
    if (at >= 0 && m_document->contains(at)) {
        m_document->at(at).remove(uid);
        --m_stage.scene.nodes[node].codes;
    }
    foldingNeedsCount(post);
    updateWork(post);
}

void ReaderSurface::setState(Id<Post> post, State state)
{
    const int node = m_stage.nodeOf(post);
    if (node < 0)
        return;
    m_stage.scene.nodes[node].state = state;
    foldingNeedsCount(post);
    updateWork(post);
}

void ReaderSurface::recountFoldLines()
{
    const QScopedValueRollback settling(m_settling, true);
    for (int at = m_document->first(); at < m_document->end(); ++at) {
        if (m_document->at(at).foldLine.isValid())
            m_document->setFold(at, m_stage.summary(m_rows.node(at)));
    }
}

void ReaderSurface::foldingNeedsCount(Id<Post> post)
{
    const int node = m_stage.nodeOf(post);
    const int stand = node < 0 ? -1 : m_rows.standIn(node);
    if (stand < 0 || m_rows.node(stand) == node || !m_document->contains(stand))
        return;
    const QScopedValueRollback settling(m_settling, true);
    m_document->setFold(stand, m_stage.summary(m_rows.node(stand)));
}

void ReaderSurface::setHiddenCodes(const QSet<Uid<Code>> &codes)
{
    m_stage.hidden = codes;
    for (int at = m_document->first(); at < m_document->end(); ++at)
        m_document->at(at).forgetDrawn();
    viewport()->update();
}

void ReaderSurface::setAncestorsOnly(bool only)
{
    m_ancestorsOnly = only;
    rebuild();
}

void ReaderSurface::setFolded(std::span<const Id<Post>> posts, bool folded)
{
    bool changed = false;
    for (Id<Post> post : posts) {
        const int node = m_stage.nodeOf(post);
        if (node < 0 || m_stage.node(node).end == node + 1 || m_folded.contains(post) == folded)
            continue;
        changed = true;
        if (folded)
            m_folded.insert(post);
        else
            m_folded.remove(post);
    }
    if (!changed)
        return;
    // A caret under a fold goes to the post that was folded.
    int current = m_stage.current;
    for (int at = current; at >= 0; at = m_stage.node(at).parent) {
        if (at != m_stage.current && m_folded.contains(m_stage.node(at).post))
            current = at;
    }
    rebuild();
    if (current != m_stage.current)
        takeSelection({m_stage.node(current).post, std::nullopt});
    placeCaret();
    Q_EMIT foldingChanged();
}

} // namespace rejoinder
