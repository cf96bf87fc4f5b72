// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/surface.h"

#include "ui/reader/reader_scroll_bar.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimerEvent>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// The part of what is to be painted where text is, which ends at \p right. Where a post's work changed, that is its
/// strip, and the columns beside the text over their whole height are to be painted, too.
QRect textPart(const QRegion &region, int right)
{
    QRect part;
    for (const QRect &rect : region) {
        if (rect.left() < right)
            part |= rect;
    }
    return part;
}

/// Unless told to, a layout drops its glyphs after each painting, and every frame shapes its text anew.
void keepGlyphs(const Frame &frame)
{
    const QTextBlock end = frame.endRow < frame.document.end() ? frame.document.at(frame.endRow).header : QTextBlock();
    for (QTextBlock block = frame.document.at(frame.firstRow).header; block.isValid() && block != end;
        block = block.next())
        block.layout()->setCacheEnabled(true);
}

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

CueLayer &ReaderSurface::cues()
{
    viewport()->update();
    return m_cues;
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
    m_cues.forget();
    m_quotations.forget();
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

void ReaderSurface::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_filling.timerId()) {
        fill();
    } else if (event->timerId() == m_catchingUp.timerId()) {
        catchUp();
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
    const ReaderMetrics wanted = ReaderMetrics::of(m_zoom, viewport()->width(), m_style);
    if (wanted.right != m_metrics.right || wanted.left != m_metrics.left || wanted.indent != m_metrics.indent)
        return rebuild();
    m_metrics = wanted;
    extendWhereNeeded();
    Q_EMIT viewMoved();
}

void ReaderSurface::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // Colours are part of the text. The base class says so while it is made, too.
    if (event->type() == QEvent::PaletteChange && m_document)
        rebuild();
}

Frame ReaderSurface::frame() const
{
    const qreal top = scrolled();
    Frame frame{m_stage, m_rows, *m_document, m_metrics, Theme::of(*this),
        QRectF(0, top + m_covered, viewport()->width(), viewport()->height() - m_covered), 0, 0, {}, {}, {}};
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
    keepGlyphs(shown);
    shown.spans = spansNear(shown, m_metrics.px(260));
    QPaintEvent text(textPart(event->region(), m_metrics.right));
    shown.painted = event->region().translated(0, scrolled());
    {
        QPainter painter(viewport());
        painter.translate(0, -scrolled());
        paintBelowText(painter, shown);
    }
    QTextEdit::paintEvent(&text);
    QPainter painter(viewport());
    painter.translate(0, -scrolled());
    m_cues.paint(painter, shown);
    const bool allQuotations = m_quotations.paint(painter, shown);
    paintAnnotations(painter, shown);
    m_routes = paintRelations(painter, shown);
    paintHeaders(painter, shown); // Their chips lie on the lines that leave the header.
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
    if (!allQuotations || m_code.isBehind(shown))
        m_catchingUp.start(0, this);
}

void ReaderSurface::catchUp()
{
    m_catchingUp.stop();
    if (loaded() > 0) {
        const QScopedValueRollback settling(m_settling, true);
        m_code.colour(*m_document, frame(), Theme::of(*this));
    }
    viewport()->update();
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
    const int row = node < 0 ? -1 : m_rows.row(node);
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

void ReaderSurface::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 70, 250);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    rebuild();
    Q_EMIT zoomed(zoom);
}

void ReaderSurface::setStyle(const ReadingStyle &style)
{
    if (m_style == style)
        return;
    m_style = style;
    rebuild();
}

} // namespace rejoinder
