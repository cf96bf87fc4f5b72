// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The posts that are in the surface's document: built around a place, extended and dropped at both ends.
#include "ui/reader/surface.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <chrono>

namespace rejoinder {

namespace {

/// Posts kept at once; beyond, the far end goes.
constexpr int windowSize = 2000;
/// Posts added at once while one scrolls or nothing else happens: a frame has time for them.
constexpr int chunk = 10;
/// No more of them at once: then one waits for the next frame.
constexpr int mostChunks = 30;
/// What is in view is painted before the rest is filled in.
constexpr std::chrono::milliseconds untilPainted(40);
/// A document with more characters than this is filled no further while idle.
constexpr int characterLimit = 900'000;

} // namespace

std::vector<Passage> ReaderSurface::load(int first, int end) const
{
    std::vector<Id<Post>> wanted;
    for (int row = first; row < end; ++row)
        wanted.push_back(m_stage.node(m_rows.node(row)).post);
    std::vector<ScenePost> posts = m_stage.scene.posts(wanted);
    std::vector<Passage> passages;
    passages.reserve(posts.size());
    for (int row = first; ScenePost & post : posts) {
        const int node = m_rows.node(row++);
        Passage &passage = passages.emplace_back(node, m_stage.node(node).depth, std::move(post));
        if (!m_ancestorsOnly && m_folded.contains(m_stage.node(node).post) && m_stage.node(node).end > node + 1)
            passage.fold = m_stage.summary(node);
    }
    return passages;
}

void ReaderSurface::buildAround(int row, int offset)
{
    const QScopedValueRollback settling(m_settling, true);
    m_filling.stop();
    m_spots.clear();
    m_code.forget();
    m_metrics = ReaderMetrics::of(m_zoom, viewport()->width(), m_style);
    m_document = std::make_unique<ThreadDocument>(m_metrics, Theme::of(*this));
    m_document->document()->setParent(this);
    // The document gets its width while it is empty: each change of it lays the whole text out anew.
    setDocument(m_document->document());
    setLineWrapColumnOrWidth(m_metrics.right);
    if (row >= 0) {
        const int first = std::max(0, row - 12);
        const int end = std::min(m_rows.size(), row + 28);
        m_document->startAt(first);
        m_document->append(load(first, end));
        // A long article lays itself out bit by bit; then the range is not known yet, but the place is.
        if (m_document->document()->characterCount() < 100'000)
            m_document->document()->size();
        else
            verticalScrollBar()->setMaximum(1 << 24);
        verticalScrollBar()->setValue(std::max(0, static_cast<int>(m_document->area(row).top()) + offset));
        m_filling.start(untilPainted, this);
    }
    placeCaret();
    extendWhereNeeded();
    viewport()->update();
    Q_EMIT viewMoved();
}

void ReaderSurface::rebuild()
{
    const int row = topRow();
    if (row < 0)
        return buildAround(-1, 0);
    const int current = m_stage.current < 0 ? -1 : m_rows.row(m_stage.current);
    // The line one works on stays where it is, if it can be seen; else the upper one does.
    const int kept = current >= 0 && isInView(m_stage.current) ? current : row;
    const int node = m_rows.node(kept);
    const qreal above = (m_document->area(kept).top() - scrolled());
    recount();
    const int stand = m_rows.standIn(node);
    buildAround(stand >= 0 ? stand : m_rows.size() - 1, -static_cast<int>(above));
}

void ReaderSurface::extendBelow(int count)
{
    const QScopedValueRollback settling(m_settling, true);
    const int end = std::min(m_rows.size(), m_document->end() + count);
    m_document->append(load(m_document->end(), end));
    if (loaded() > windowSize + chunk)
        dropFarEnd(true);
}

void ReaderSurface::extendAbove(int count)
{
    const QScopedValueRollback settling(m_settling, true);
    const int kept = m_document->first();
    const int first = std::max(0, kept - count);
    const qreal before = m_document->area(kept).top();
    setUpdatesEnabled(false);
    m_document->prepend(load(first, kept));
    if (loaded() > windowSize + chunk)
        dropFarEnd(false);
    const int moved = static_cast<int>(m_document->area(kept).top() - before);
    verticalScrollBar()->setMaximum(std::max(verticalScrollBar()->maximum(), scrolled() + moved));
    verticalScrollBar()->setValue(scrolled() + moved);
    setUpdatesEnabled(true);
}

void ReaderSurface::dropFarEnd(bool first)
{
    const int caret = row(m_selection.post);
    if (first) {
        const int kept = m_document->first() + chunk;
        const qreal before = m_document->area(kept).top();
        m_document->dropFirst(chunk);
        verticalScrollBar()->setValue(scrolled() + static_cast<int>(m_document->area(kept).top() - before));
    } else {
        m_document->dropLast(chunk);
    }
    m_caretAway = caret >= 0 && !m_document->contains(caret);
}

void ReaderSurface::extendWhereNeeded()
{
    if (m_settling && m_document->end() == m_document->first())
        return;
    const int reach = 2 * viewport()->height();
    const QTextDocument &text = *m_document->document();
    for (int round = 0; round < mostChunks && m_document->end() < m_rows.size(); ++round) {
        const int seen
            = text.documentLayout()->hitTest(QPointF(0, scrolled() + viewport()->height() + reach), Qt::FuzzyHit);
        if (text.characterCount() - seen > 200)
            break;
        extendBelow(chunk);
    }
    for (int round = 0; round < mostChunks && m_document->first() > 0 && scrolled() < reach; ++round)
        extendAbove(chunk);
}

void ReaderSurface::fill()
{
    const int below = m_rows.size() - m_document->end();
    const int above = m_document->first();
    const bool full = loaded() >= windowSize || m_document->document()->characterCount() > characterLimit;
    if (full || (below == 0 && above == 0)) {
        m_filling.stop();
        return;
    }
    m_filling.start(0, this);
    // A thumb that one holds must not be moved away under the mouse.
    const bool held = verticalScrollBar()->isSliderDown();
    const int row = topRow();
    const bool nearerEnd = m_document->end() - row <= row - m_document->first();
    if (below > 0 && (above == 0 || nearerEnd || held))
        extendBelow(chunk);
    else if (!held)
        extendAbove(chunk);
}

} // namespace rejoinder
