// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The surface's mouse. The base class sees none of it: it would drag text away, run into the next post, or select
/// half a grapheme.
#include "ui/reader/surface.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace rejoinder {

const HotSpot *ReaderSurface::spotAt(QPoint position) const
{
    const QPointF at = QPointF(position) + QPointF(0, scrolled());
    // What was painted last lies on top.
    for (size_t i = m_spots.size(); i-- > 0;) {
        if (m_spots[i].area.contains(at))
            return &m_spots[i];
    }
    return nullptr;
}

int ReaderSurface::offsetAt(QPoint position, int row) const
{
    const int start = m_document->textStart(row);
    if (start < 0)
        return -1;
    const QPointF at(position.x(), position.y() + scrolled());
    const int hit = m_document->document()->documentLayout()->hitTest(at, Qt::FuzzyHit);
    const int offset = std::clamp(hit, start, m_document->textEnd(row)) - start;
    return m_document->at(row).offsets().fromUtf16(offset);
}

std::vector<Uid<Annotation>> ReaderSurface::annotationsAt(int row, int offset) const
{
    std::vector<const SceneAnnotation *> found;
    for (const SceneAnnotation &annotation : m_document->at(row).annotations()) {
        if (annotation.span && annotation.span->start <= offset && offset <= annotation.span->end
            && !m_stage.hidden.contains(annotation.code))
            found.push_back(&annotation);
    }
    std::ranges::stable_sort(found, {}, [](const SceneAnnotation *annotation) { return annotation->span->length(); });
    std::vector<Uid<Annotation>> uids;
    uids.reserve(found.size());
    for (const SceneAnnotation *annotation : found)
        uids.push_back(annotation->uid);
    return uids;
}

void ReaderSurface::activate(Uid<Annotation> uid)
{
    if (m_stage.selected == uid)
        return;
    select(uid);
    Q_EMIT annotationActivated(uid);
}

void ReaderSurface::press(const HotSpot &spot, QMouseEvent *event)
{
    const Id<Post> post
        = spot.index >= 0 && spot.kind != HotSpot::Kind::Candidate ? m_stage.node(spot.index).post : Id<Post>();
    switch (spot.kind) {
    case HotSpot::Kind::Candidate:
        return Q_EMIT candidateChosen(spot.index);
    case HotSpot::Kind::State:
        return Q_EMIT stateActivated(post);
    case HotSpot::Kind::Rail:
        return setFolded(std::span(&post, 1), true);
    case HotSpot::Kind::Quotation:
        return post.isNull() ? void() : Q_EMIT passageWanted(post, spot.span);
    case HotSpot::Kind::FoldLine:
    case HotSpot::Kind::FoldEnds:
        return setFolded(std::span(&post, 1), false);
    case HotSpot::Kind::Relation: {
        m_stage.selectedRelation = spot.relation;
        const Uid<Relation> relation = spot.relation;
        if (!post.isNull()) {
            reveal(post, std::nullopt);
            Q_EMIT linkActivated(post);
        }
        viewport()->update();
        return Q_EMIT relationActivated(relation);
    }
    case HotSpot::Kind::Start:
    case HotSpot::Kind::End:
    case HotSpot::Kind::Annotation:
        break;
    }
    for (int at = m_document->first(); at < m_document->end(); ++at) {
        const Passage &passage = m_document->at(at);
        const SceneAnnotation *annotation = passage.annotation(spot.annotation);
        if (!annotation)
            continue;
        if (spot.kind != HotSpot::Kind::Annotation) {
            m_drag = Drag{.kind = spot.kind == HotSpot::Kind::Start ? Drag::Kind::Start : Drag::Kind::End,
                .row = at,
                .anchor = *annotation->span,
                .annotation = annotation->uid,
                .at = event->position().toPoint(),
                .exact = event->modifiers().testFlag(Qt::ControlModifier) == m_style.wordDrag};
            return;
        }
        if (m_stage.mode) {
            const auto found = std::ranges::find(m_stage.mode->candidates, spot.annotation, &SceneEnd::annotation);
            if (found != m_stage.mode->candidates.end())
                Q_EMIT candidateChosen(static_cast<int>(found - m_stage.mode->candidates.begin()));
            return;
        }
        const Uid<Annotation> uid = annotation->uid;
        const std::optional<Span> span = annotation->span;
        m_drag = Drag{
            .kind = Drag::Kind::Label, .row = at, .anchor = {}, .annotation = uid, .at = event->position().toPoint()};
        takeSelection({passage.post().id, span ? std::optional(Span{span->start, span->start}) : std::nullopt});
        placeCaret();
        return activate(uid);
    }
}

void ReaderSurface::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || loaded() == 0)
        return;
    const QPoint position = event->position().toPoint();
    if (const HotSpot *spot = spotAt(position)) {
        const HotSpot pressed = *spot; // Painting again makes new ones.
        return press(pressed, event);
    }
    const int row = rowAt(position);
    const Passage &passage = m_document->at(row);
    const bool inHeader = m_document->headerArea(row).bottom() > position.y() + scrolled();
    const int offset = inHeader ? -1 : offsetAt(position, row);
    if (offset < 0) {
        takeSelection({passage.post().id, std::nullopt});
        return placeCaret();
    }
    const QString &words = passage.post().text;
    Drag drag{.row = row,
        .anchor = {offset, offset},
        .annotation = {},
        .at = position,
        .exact = event->modifiers().testFlag(Qt::ControlModifier) == m_style.wordDrag};
    if (m_tripleClick.isActive())
        drag.anchor = trimBlanks(words, paragraphAt(words, offset));
    else if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.post == passage.post().id
        && m_selection.span)
        drag.anchor = {std::min(m_selection.span->start, offset), std::max(m_selection.span->end, offset)};
    else if (!m_selection.isText() || m_selection.post != passage.post().id
        || !event->modifiers().testFlag(Qt::ControlModifier))
        drag.anchor = {snapToGraphemes(words, {offset, offset}).start, snapToGraphemes(words, {offset, offset}).start};
    m_drag = drag;
    m_autoScroll.start(30, this);
    takeSelection({passage.post().id, drag.anchor});
    placeCaret();
}

void ReaderSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || loaded() == 0 || spotAt(position) || !m_selection.span)
        return;
    const int at = row(m_selection.post);
    const QString words = text(m_selection.post);
    if (at < 0 || words.isEmpty())
        return;
    const Span word = trimBlanks(words, wordAt(words, offsetAt(position, at)));
    m_drag = Drag{.row = at, .anchor = word, .annotation = {}, .at = position};
    m_tripleClick.start(QApplication::doubleClickInterval(), this);
    takeSelection({m_selection.post, word});
    placeCaret();
}

void ReaderSurface::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_drag)
        return hover(position);
    m_drag->moved |= (position - m_drag->at).manhattanLength() >= 3;
    m_drag->at = position;
    if (m_drag->moved)
        drag(position);
}

void ReaderSurface::drag(QPoint position)
{
    const int at = m_drag->row;
    if (!m_drag->moved || !m_document->contains(at))
        return;
    if (m_drag->kind == Drag::Kind::Label)
        return dragLabel(position);
    const QString &words = m_document->at(at).post().text;
    const int offset = offsetAt(position, at);
    if (m_drag->kind != Drag::Kind::Selection) {
        Span span = m_drag->anchor;
        const bool atStart = m_drag->kind == Drag::Kind::Start;
        const Span word
            = m_drag->exact ? snapToGraphemes(words, {offset, offset}) : trimBlanks(words, wordAt(words, offset));
        if (atStart && word.start < span.end)
            span.start = word.start;
        else if (!atStart && word.end > span.start)
            span.end = word.end;
        m_stage.preview = Stage::EdgePreview{m_drag->annotation, span};
        viewport()->update();
        return;
    }
    Span span{std::min(m_drag->anchor.start, offset), std::max(m_drag->anchor.end, offset)};
    if (!m_drag->exact && span.length() > 0) {
        // The word under an edge is taken whole; an edge between two words takes neither.
        const auto inside = [&](int edge) {
            return edge > 0 && edge < codePoints(words) && wordAt(words, edge - 1) == wordAt(words, edge);
        };
        if (inside(span.start))
            span.start = wordAt(words, span.start).start;
        if (inside(span.end))
            span.end = wordAt(words, span.end - 1).end;
    }
    takeSelection({m_selection.post, snapToGraphemes(words, span)});
    placeCaret();
}

void ReaderSurface::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag ended = *m_drag;
    m_drag.reset();
    if (!m_document->contains(ended.row))
        return;
    if (ended.kind == Drag::Kind::Label)
        return ended.moved ? dropLabel(ended.annotation, event->position().toPoint()) : void();
    if (ended.kind != Drag::Kind::Selection) {
        const std::optional<Stage::EdgePreview> preview = std::exchange(m_stage.preview, std::nullopt);
        viewport()->update();
        if (preview && preview->span != ended.anchor)
            Q_EMIT edgesDragged(ended.annotation, preview->span);
        return;
    }
    if (m_selection.isText()) {
        const QRectF area = m_document->area(ended.row);
        const qreal y = event->position().y() + scrolled();
        takeSelection({m_selection.post, trimBlanks(m_document->at(ended.row).post().text, *m_selection.span)});
        placeCaret();
        if (ended.moved && (y < area.top() || y > area.bottom()))
            Q_EMIT selectionClamped();
        if (QGuiApplication::clipboard()->supportsSelection())
            QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
        return;
    }
    // A plain click takes the shortest annotation under it, with Ctrl the one after the selected.
    const std::vector<Uid<Annotation>> under = annotationsAt(ended.row, ended.anchor.start);
    const auto selected = std::ranges::find(under, m_stage.selected);
    if (under.empty())
        activate({});
    else if (event->modifiers().testFlag(Qt::ControlModifier) && selected != under.end())
        activate(selected + 1 == under.end() ? under.front() : *(selected + 1));
    else
        activate(under.front());
}

void ReaderSurface::hover(QPoint position)
{
    Uid<Annotation> over;
    const HotSpot *spot = loaded() > 0 ? spotAt(position) : nullptr;
    if (spot) {
        over = spot->annotation;
    } else if (loaded() > 0 && position.x() < m_metrics.right) {
        const int hit = m_document->document()->documentLayout()->hitTest(
            QPointF(position.x(), position.y() + scrolled()), Qt::ExactHit);
        const ThreadDocument::Place place = hit < 0 ? ThreadDocument::Place() : m_document->place(hit);
        if (place.row >= 0 && !place.header) {
            const std::vector<Uid<Annotation>> under
                = annotationsAt(place.row, m_document->at(place.row).offsets().fromUtf16(place.offset));
            over = under.empty() ? Uid<Annotation>() : under.front();
        }
    }
    const bool handle = spot && (spot->kind == HotSpot::Kind::Start || spot->kind == HotSpot::Kind::End);
    const bool inText = position.x() < m_metrics.right;
    viewport()->setCursor(handle ? Qt::SizeHorCursor
            : spot               ? Qt::PointingHandCursor
            : inText             ? Qt::IBeamCursor
                                 : Qt::ArrowCursor);
    const Uid<Relation> relation = spot && spot->kind == HotSpot::Kind::Relation ? spot->relation : Uid<Relation>();
    if (over == m_stage.hovered && relation == m_stage.hoveredRelation)
        return;
    m_stage.hovered = over;
    m_stage.hoveredRelation = relation;
    viewport()->update();
}

bool ReaderSurface::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave && !(m_stage.hovered.isNull() && m_stage.hoveredRelation.isNull())) {
        m_stage.hovered = {};
        m_stage.hoveredRelation = {};
        viewport()->update();
    }
    return QTextEdit::viewportEvent(event);
}

void ReaderSurface::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextEdit::wheelEvent(event);
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
}

void ReaderSurface::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return wantContextMenu();
    const int hit = m_document->document()->documentLayout()->hitTest(
        QPointF(event->pos().x(), event->pos().y() + scrolled()), Qt::FuzzyHit);
    const ThreadDocument::Place place = m_document->place(hit);
    if (place.row >= 0) {
        const Passage &passage = m_document->at(place.row);
        const int offset = place.header ? -1 : passage.offsets().fromUtf16(place.offset);
        const bool inSelection = m_selection.isText() && m_selection.post == passage.post().id
            && offset >= m_selection.span->start && offset <= m_selection.span->end;
        if (!inSelection) {
            takeSelection({passage.post().id, offset < 0 ? std::nullopt : std::optional(Span{offset, offset})});
            placeCaret();
            if (const auto under = annotationsAtCaret(); !under.empty())
                activate(under.front());
        }
    }
    Q_EMIT contextMenuWanted(event->globalPos());
}

} // namespace rejoinder
