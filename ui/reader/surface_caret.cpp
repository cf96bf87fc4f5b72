// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The surface's caret and keys: always inside one post, on whole graphemes.
#include "ui/reader/surface.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace rejoinder {

void ReaderSurface::followCaret()
{
    if (m_settling || loaded() == 0)
        return;
    clampSelection();
    const QTextCursor cursor = textCursor();
    const ThreadDocument::Place place = m_document->place(cursor.position());
    if (place.row < 0)
        return;
    const Passage &passage = m_document->at(place.row);
    ReaderSelection selection{passage.post().id, std::nullopt};
    if (!place.header) {
        const int start = cursor.selectionStart() - m_document->textStart(place.row);
        const int end = start + cursor.selectionEnd() - cursor.selectionStart();
        Span span = passage.offsets().spanFromUtf16(start, end);
        if (span.length() > 0)
            span = trimBlanks(passage.post().text, snapToGraphemes(passage.post().text, span));
        selection.span = span;
    }
    m_caretAway = false;
    takeSelection(selection);
}

void ReaderSurface::clampSelection()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    const ThreadDocument::Place anchor = m_document->place(cursor.anchor());
    const QScopedValueRollback settling(m_settling, true);
    if (anchor.row < 0 || anchor.header) {
        // A header is no text to be coded: the caret just goes on.
        cursor.clearSelection();
        setTextCursor(cursor);
        return;
    }
    const int wanted = cursor.position();
    const int clamped = std::clamp(wanted, m_document->textStart(anchor.row), m_document->textEnd(anchor.row));
    if (clamped == wanted)
        return;
    cursor.setPosition(clamped, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    Q_EMIT selectionClamped();
}

void ReaderSurface::takeSelection(ReaderSelection selection)
{
    if (selection == m_selection)
        return;
    const ReaderSelection former = std::exchange(m_selection, selection);
    const bool otherPost = selection.post != former.post;
    if (!otherPost) {
        updateWork(selection.post);
    } else {
        viewport()->update();
        m_stage.current = m_stage.nodeOf(selection.post);
        if (m_ancestorsOnly)
            rebuild();
        Q_EMIT currentPostChanged(selection.post);
        Q_EMIT viewMoved();
    }
    Q_EMIT caretMoved();
    announceMove(former);
}

void ReaderSurface::placeCaret()
{
    const int at = row(m_selection.post);
    m_caretAway = at < 0 || !m_document->contains(at);
    if (m_caretAway)
        return;
    const QScopedValueRollback settling(m_settling, true);
    const int scroll = scrolled();
    QTextCursor cursor(m_document->document());
    if (m_selection.span && m_document->textStart(at) >= 0) {
        const Offsets &offsets = m_document->at(at).offsets();
        cursor.setPosition(m_document->position(at, offsets.toUtf16(m_selection.span->start)));
        cursor.setPosition(m_document->position(at, offsets.toUtf16(m_selection.span->end)), QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(m_document->headerPosition(at));
    }
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scroll);
}

void ReaderSurface::reveal(Id<Post> post, std::optional<Span> span)
{
    const int node = m_stage.nodeOf(post);
    if (node < 0)
        return;
    bool unfolded = false;
    for (int at = m_stage.node(node).parent; at >= 0; at = m_stage.node(at).parent)
        unfolded |= m_folded.remove(m_stage.node(at).post);
    if (unfolded) {
        rebuild();
        Q_EMIT foldingChanged();
    }
    takeSelection({post, span});
    const int at = m_rows.row(node);
    if (!m_document->contains(at))
        buildAround(at, -m_covered - viewport()->height() / 4);
    placeCaret();
    scrollTo(at, span);
}

void ReaderSurface::scrollTo(int row, std::optional<Span> span)
{
    const QRectF area = m_document->area(row);
    qreal top = area.top();
    qreal bottom = std::min(area.bottom(), area.top() + viewport()->height() / 2);
    if (span && m_document->textStart(row) >= 0) {
        const int start = m_document->textStart(row);
        const Offsets &offsets = m_document->at(row).offsets();
        const auto lineAt = [&](int codePoint) {
            QTextCursor cursor(m_document->document());
            cursor.setPosition(start + offsets.toUtf16(codePoint));
            return QRectF(cursorRect(cursor)).translated(0, scrolled());
        };
        top = lineAt(span->start).top() - m_metrics.line();
        bottom = lineAt(span->end).bottom() + m_metrics.line();
        // Its header comes along where there is room: one wants to know who speaks.
        if (bottom - area.top() < viewport()->height() - m_covered)
            top = std::min(top, area.top());
    }
    const qreal seenTop = scrolled() + m_covered;
    const qreal seenBottom = scrolled() + viewport()->height();
    if (top < seenTop || bottom - top > seenBottom - seenTop)
        verticalScrollBar()->setValue(static_cast<int>(top) - m_covered);
    else if (bottom > seenBottom)
        verticalScrollBar()->setValue(static_cast<int>(bottom) - viewport()->height());
    Q_EMIT viewMoved();
}

void ReaderSurface::scrollToCaret()
{
    const QRect caret = cursorRect();
    if (caret.top() < m_covered + m_metrics.px(4))
        verticalScrollBar()->setValue(scrolled() + caret.top() - m_covered - m_metrics.line());
    else if (caret.bottom() > viewport()->height())
        verticalScrollBar()->setValue(scrolled() + caret.bottom() - viewport()->height() + m_metrics.line());
}

void ReaderSurface::selectNothing()
{
    if (!m_selection.isText())
        return;
    takeSelection({m_selection.post, Span{m_selection.span->end, m_selection.span->end}});
    placeCaret();
}

QString ReaderSurface::selectedText() const
{
    return m_selection.isText() ? quoteAt(text(m_selection.post), *m_selection.span) : QString();
}

std::vector<Uid<Annotation>> ReaderSurface::annotationsAtCaret() const
{
    const int at = row(m_selection.post);
    if (at < 0 || !m_document->contains(at) || !m_selection.span)
        return {};
    return annotationsAt(at, m_selection.span->start);
}

bool ReaderSurface::pressInRelationMode(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const RelationMode &mode = *m_stage.mode;
    // Digits win over characters on the top row of any layout; where that row types letters, its keys still count.
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const int index = mode.first + key - Qt::Key_1;
        if (index < static_cast<int>(mode.candidates.size()))
            Q_EMIT candidateChosen(index);
        return true;
    }
    switch (key) {
    case Qt::Key_0:
        Q_EMIT absentChosen();
        return true;
    case Qt::Key_J:
        Q_EMIT candidatesWalked(1);
        return true;
    case Qt::Key_K:
        Q_EMIT candidatesWalked(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT candidatesTurned();
        return true;
    case Qt::Key_Escape:
        Q_EMIT relationModeLeft();
        return true;
    default:
        return false;
    }
}

void ReaderSurface::moveCaret(QKeyEvent *event)
{
    if (m_caretAway)
        reveal(m_selection.post, m_selection.span);
    const bool toEdge = event->modifiers() == Qt::ControlModifier;
    if (toEdge && event->key() == Qt::Key_Home)
        return reveal(m_stage.node(m_rows.node(0)).post, std::nullopt);
    if (toEdge && event->key() == Qt::Key_End)
        return reveal(m_stage.node(m_rows.node(m_rows.size() - 1)).post, std::nullopt);
    QTextEdit::keyPressEvent(event);
    event->accept();
    scrollToCaret();
}

void ReaderSurface::keyPressEvent(QKeyEvent *event)
{
    if (loaded() == 0)
        return event->ignore();
    QToolTip::hideText(); // Told of where one was.
    if (m_stage.mode && pressInRelationMode(event))
        return;
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (plain)
            return moveCaret(event);
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll)) {
        const int length = codePoints(text(m_selection.post));
        if (length > 0)
            reveal(m_selection.post, Span{0, length});
        return;
    }
    // Everything else is no business of a text one only reads: the base class would scroll or swallow it.
    event->ignore();
    Q_EMIT keyPressed(event);
}

QMimeData *ReaderSurface::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(selectedText());
    return mime;
}

} // namespace rejoinder
