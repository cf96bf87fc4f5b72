// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the surface says to assistive technology beyond the text at its caret.
#include "ui/reader/surface.h"
#include "ui/speech/announce.h"
#include "ui/speech/spoken_annotation.h"

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> caretOf(const ReaderSelection &selection)
{
    return selection.span && selection.span->length() == 0 ? std::optional(selection.span->start) : std::nullopt;
}

} // namespace

void ReaderSurface::announceMove(const ReaderSelection &former)
{
    QStringList words;
    const bool otherPost = former.post != m_selection.post;
    if (otherPost && m_stage.scene.announcement) {
        words << m_stage.scene.announcement(m_selection.post);
        // On the header the caret's line is the author's; in the text it is read anyway.
        if (!m_selection.span)
            words << postOf(m_selection.post).text;
    }
    const int at = row(m_selection.post);
    const std::optional<int> caret = caretOf(m_selection);
    if (caret && at >= 0 && m_document->contains(at))
        words << spokenEdges(
            m_stage, m_document->at(at).annotations(), otherPost ? std::nullopt : caretOf(former), *caret);
    words.removeAll(QString());
    announce(*this, words.join(u". "_s));
}

void ReaderSurface::select(Uid<Annotation> uid)
{
    if (uid == m_stage.selected)
        return;
    const Uid<Annotation> former = std::exchange(m_stage.selected, uid);
    const int at = row(m_selection.post);
    if (at < 0 || !m_document->contains(at))
        return viewport()->update();
    const Passage &passage = m_document->at(at);
    const auto isHere = [&](Uid<Annotation> one) { return one.isNull() || passage.annotation(one); };
    if (isHere(former) && isHere(uid))
        updateWork(m_selection.post);
    else
        viewport()->update();
    if (const SceneAnnotation *annotation = passage.annotation(uid))
        announce(*this, spokenAnnotation(m_stage, *annotation, passage.post().text));
}

void ReaderSurface::wantContextMenu()
{
    Q_EMIT contextMenuWanted(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

QRect ReaderSurface::areaOf(int node) const
{
    const int at = node < 0 ? -1 : m_rows.row(node);
    if (at < 0 || !m_document->contains(at))
        return {};
    return m_document->area(at).translated(0, -scrolled()).toRect();
}

QRect ReaderSurface::areaOf(Id<Post> post, Span span) const
{
    const int at = row(post);
    if (at < 0 || !m_document->contains(at) || m_document->textStart(at) < 0)
        return {};
    const Offsets &offsets = m_document->at(at).offsets();
    QTextCursor start(m_document->document());
    start.setPosition(m_document->position(at, offsets.toUtf16(span.start)));
    QTextCursor end = start;
    end.setPosition(m_document->position(at, offsets.toUtf16(span.end)));
    const QRect first = cursorRect(start);
    const QRect last = cursorRect(end);
    if (first.top() == last.top())
        return first.united(last);
    const QRect area = areaOf(m_stage.nodeOf(post));
    return {area.left(), first.top(), area.width(), last.bottom() - first.top() + 1};
}

ScenePost ReaderSurface::postOf(Id<Post> post) const
{
    const int at = row(post);
    if (at >= 0 && m_document->contains(at))
        return m_document->at(at).post();
    std::vector<ScenePost> found = m_stage.scene.posts(std::span(&post, 1));
    return found.empty() ? ScenePost() : std::move(found.front());
}

} // namespace rejoinder
