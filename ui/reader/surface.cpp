// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/surface.h"

#include "ui/reader/reader_scroll_bar.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimerEvent>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// Posts kept at once; beyond, the far end goes.
constexpr int windowSize = 2000;
/// Posts added at once while one scrolls or nothing else happens: a frame has time for them.
constexpr int chunk = 40;
/// A document with more characters than this is filled no further while idle.
constexpr int characterLimit = 900'000;

} // namespace

ReaderSurface::ReaderSurface(QWidget *parent)
    : QTextEdit(parent)
    , m_document(std::make_unique<ThreadDocument>(m_metrics, Theme::of(*this)))
    , m_bar(new ReaderScrollBar)
{
    setVerticalScrollBar(m_bar);
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, or its coming would make the text narrower.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setCursorWidth(0); // Painted here: the base class hides it now and then.
    setTabChangesFocus(true);
    setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Thread"));
    m_document->document()->setParent(this);
    setDocument(m_document->document());
    connect(this, &ReaderSurface::viewMoved, this, &ReaderSurface::markCurrent);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReaderSurface::followCaret);
    connect(this, &QTextEdit::selectionChanged, this, &ReaderSurface::followCaret);
}

ReaderSurface::~ReaderSurface() = default;

Stage &ReaderSurface::marks()
{
    viewport()->update();
    return m_stage;
}

int ReaderSurface::scrolled() const
{
    return verticalScrollBar()->value();
}

void ReaderSurface::show(Scene scene, const ReaderState &state)
{
    const Stage former = std::exchange(m_stage, Stage(std::move(scene)));
    m_stage.hidden = former.hidden;
    m_stage.relations = former.relations;
    m_folded = QSet<Id<Post>>(state.folded.begin(), state.folded.end());
    m_selection = {};
    m_drag.reset();
    recount();
    ReaderSelection selection = state.selection;
    if (m_stage.nodeOf(selection.post) < 0)
        selection = {m_stage.scene.nodes.empty() ? Id<Post>() : m_stage.scene.nodes.front().post, std::nullopt};
    m_selection = selection;
    m_stage.current = m_stage.nodeOf(selection.post);
    const int top = state.top.isNull() ? -1 : m_stage.nodeOf(state.top);
    const int around = top >= 0 ? top : m_stage.current;
    buildAround(around < 0 ? -1 : m_rows.standIn(around), top >= 0 ? state.offset : 0);
    if (top < 0 && m_stage.current > 0)
        scrollTo(m_rows.standIn(m_stage.current), selection.span);
}

ReaderState ReaderSurface::state() const
{
    ReaderState state{m_selection, {m_folded.begin(), m_folded.end()}, {}, 0};
    std::ranges::sort(state.folded);
    if (const int row = topRow(); row >= 0) {
        state.top = m_stage.node(m_rows.node(row)).post;
        state.offset = scrolled() - static_cast<int>(m_document->area(row).top());
    }
    return state;
}

void ReaderSurface::recount()
{
    m_rows = m_ancestorsOnly && m_stage.current >= 0 ? VisiblePosts::ancestorsOf(m_stage.scene.nodes, m_stage.current)
                                                     : VisiblePosts(m_stage.scene.nodes, m_folded);
}

int ReaderSurface::row(Id<Post> post) const
{
    const int node = m_stage.nodeOf(post);
    return node < 0 ? -1 : m_rows.row(node);
}

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
        passages.emplace_back(node, m_stage.node(node).depth, std::move(post));
    }
    return passages;
}

std::vector<QString> ReaderSurface::foldLines(int first, int end) const
{
    std::vector<QString> lines;
    for (int row = first; row < end; ++row) {
        const int node = m_rows.node(row);
        const bool folded
            = !m_ancestorsOnly && m_folded.contains(m_stage.node(node).post) && m_stage.node(node).end > node + 1;
        lines.push_back(folded ? describe(m_stage.summary(node)) : QString());
    }
    return lines;
}

void ReaderSurface::buildAround(int row, int offset)
{
    const QScopedValueRollback settling(m_settling, true);
    m_filling.stop();
    m_spots.clear();
    m_metrics = ReaderMetrics::of(m_zoom, viewport()->width());
    m_document = std::make_unique<ThreadDocument>(m_metrics, Theme::of(*this));
    m_document->document()->setParent(this);
    if (row >= 0) {
        const int first = std::max(0, row - 12);
        const int end = std::min(m_rows.size(), row + 28);
        m_document->startAt(first);
        m_document->append(load(first, end), foldLines(first, end));
    }
    setLineWrapColumnOrWidth(m_metrics.right);
    setDocument(m_document->document());
    if (row >= 0) {
        // A long article lays itself out bit by bit; then the range is not known yet, but the place is.
        if (m_document->document()->characterCount() < 100'000)
            m_document->document()->size();
        else
            verticalScrollBar()->setMaximum(1 << 24);
        verticalScrollBar()->setValue(std::max(0, static_cast<int>(m_document->area(row).top()) + offset));
        m_filling.start(0, this);
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
    m_document->append(load(m_document->end(), end), foldLines(m_document->end(), end));
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
    m_document->prepend(load(first, kept), foldLines(first, kept));
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
    for (int round = 0; round < 8 && m_document->end() < m_rows.size(); ++round) {
        const int seen
            = text.documentLayout()->hitTest(QPointF(0, scrolled() + viewport()->height() + reach), Qt::FuzzyHit);
        if (text.characterCount() - seen > 200)
            break;
        extendBelow(chunk);
    }
    for (int round = 0; round < 8 && m_document->first() > 0 && scrolled() < reach; ++round)
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
    // A thumb that one holds must not be moved away under the mouse.
    const bool held = verticalScrollBar()->isSliderDown();
    const int row = topRow();
    const bool nearerEnd = m_document->end() - row <= row - m_document->first();
    if (below > 0 && (above == 0 || nearerEnd || held))
        extendBelow(chunk);
    else if (!held)
        extendAbove(chunk);
}

void ReaderSurface::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_filling.timerId()) {
        fill();
    } else if (event->timerId() == m_autoScroll.timerId() && m_drag) {
        const int y = m_drag->at.y();
        const int beyond = y < m_covered ? y - m_covered : std::max(0, y - viewport()->height());
        verticalScrollBar()->setValue(scrolled() + std::clamp(beyond, -40, 40));
        drag(m_drag->at);
    } else if (event->timerId() == m_tripleClick.timerId()) {
        m_tripleClick.stop();
    } else {
        QTextEdit::timerEvent(event);
    }
}

void ReaderSurface::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (m_settling)
        return;
    extendWhereNeeded();
    viewport()->update();
    Q_EMIT viewMoved();
}

void ReaderSurface::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    const ReaderMetrics wanted = ReaderMetrics::of(m_zoom, viewport()->width());
    if (wanted.right != m_metrics.right || wanted.left != m_metrics.left || wanted.indent != m_metrics.indent)
        return rebuild();
    m_metrics = wanted;
    extendWhereNeeded();
    Q_EMIT viewMoved();
}

Frame ReaderSurface::frame() const
{
    const qreal top = scrolled();
    Frame frame{m_stage, m_rows, *m_document, m_metrics, Theme::of(*this),
        QRectF(0, top + m_covered, viewport()->width(), viewport()->height() - m_covered), 0, 0, {}, {}};
    if (loaded() == 0)
        return frame;
    const auto *layout = m_document->document()->documentLayout();
    const auto rowAt = [&](qreal y) { return m_document->place(layout->hitTest(QPointF(0, y), Qt::FuzzyHit)).row; };
    frame.firstRow = std::max(m_document->first(), rowAt(top));
    while (frame.firstRow > m_document->first() && m_document->area(frame.firstRow).top() > top)
        --frame.firstRow;
    frame.endRow = std::max(frame.firstRow, rowAt(frame.view.bottom())) + 1;
    while (frame.endRow < m_document->end() && m_document->area(frame.endRow).top() < frame.view.bottom())
        ++frame.endRow;
    return frame;
}

void ReaderSurface::paintEvent(QPaintEvent *event)
{
    if (loaded() == 0)
        return QTextEdit::paintEvent(event);
    Frame shown = frame();
    shown.spans = spansNear(shown, m_metrics.px(260));
    {
        QPainter painter(viewport());
        painter.translate(0, -scrolled());
        paintBelowText(painter, shown);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(0, -scrolled());
    paintAnnotations(painter, shown);
    paintHeaders(painter, shown);
    paintRelations(painter, shown);
    paintLabels(painter, shown);
    paintRelationMode(painter, shown);
    paintLink(painter, shown);
    if (m_document->end() == m_rows.size())
        paintEnd(painter, shown);
    if (!m_caretAway) {
        const QRect caret = cursorRect().translated(0, scrolled());
        const QColor colour = hasFocus() ? shown.theme.text : shown.theme.muted;
        painter.fillRect(QRectF(caret.left(), caret.top(), 2, caret.height()), colour);
    }
    m_spots = std::move(shown.spots);
}

int ReaderSurface::topRow() const
{
    if (loaded() == 0)
        return -1;
    const Frame shown = frame();
    int row = shown.firstRow;
    while (row + 1 < shown.endRow && m_document->area(row).bottom() <= shown.view.top())
        ++row;
    return row;
}

bool ReaderSurface::isInView(int node) const
{
    const int row = m_rows.row(node);
    if (row < 0 || !m_document->contains(row))
        return false;
    const QRectF area = m_document->area(row);
    return area.bottom() > scrolled() + m_covered && area.top() < scrolled() + viewport()->height();
}

void ReaderSurface::markCurrent()
{
    const int row = m_stage.current < 0 ? -1 : m_rows.row(m_stage.current);
    const bool here = row >= 0 && m_document->contains(row);
    m_bar->setMark(here ? std::optional(m_document->headerArea(row).top()) : std::nullopt);
}

void ReaderSurface::setCovered(int pixels)
{
    m_covered = pixels;
    viewport()->update();
}

QString ReaderSurface::text(Id<Post> post) const
{
    const int at = row(post);
    return at >= 0 && m_document->contains(at) ? m_document->at(at).post().text : QString();
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
    viewport()->update();
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
    viewport()->update();
}

void ReaderSurface::setState(Id<Post> post, State state)
{
    const int node = m_stage.nodeOf(post);
    if (node < 0)
        return;
    m_stage.scene.nodes[node].state = state;
    foldingNeedsCount(post);
    viewport()->update();
}

void ReaderSurface::foldingNeedsCount(Id<Post> post)
{
    const int node = m_stage.nodeOf(post);
    const int stand = node < 0 ? -1 : m_rows.standIn(node);
    if (stand < 0 || m_rows.node(stand) == node || !m_document->contains(stand))
        return;
    const QScopedValueRollback settling(m_settling, true);
    m_document->setFoldLine(stand, describe(m_stage.summary(m_rows.node(stand))));
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

void ReaderSurface::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 70, 250);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    rebuild();
    Q_EMIT zoomed(zoom);
}

} // namespace rejoinder
