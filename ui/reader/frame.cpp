// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/frame.h"

#include "ui/reader/lanes.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace rejoinder {

const ShapedSpan *Frame::shaped(Uid<Annotation> uid) const
{
    const auto found = std::ranges::find(spans, uid, [](const ShapedSpan &span) { return span.annotation->uid; });
    return found == spans.end() ? nullptr : &*found;
}

Mark Frame::mark(const SceneAnnotation &annotation) const
{
    const SceneCode *code = stage.code(annotation.code);
    return code ? code->mark : Mark();
}

int Frame::coderSign(const SceneAnnotation &annotation) const
{
    return annotation.coder.isEmpty() ? -1 : static_cast<int>(stage.scene.coders.indexOf(annotation.coder));
}

QColor Frame::colour(const SceneAnnotation &annotation) const
{
    return theme.code(mark(annotation).colour);
}

bool Frame::isEnd(const SceneAnnotation &annotation) const
{
    if (stage.mode) {
        const auto named = [&](const SceneEnd &end) { return end.annotation == annotation.uid; };
        return named(stage.mode->source) || std::ranges::any_of(stage.mode->candidates, named);
    }
    const auto lit = [&](Uid<Annotation> other) {
        return !other.isNull()
            && std::ranges::any_of(stage.relationsAt(annotation.post), [&](const SceneRelation *relation) {
                   const SceneEnd &a = relation->source, &b = relation->target;
                   return (a.annotation == other && b.annotation == annotation.uid)
                       || (b.annotation == other && a.annotation == annotation.uid);
               });
    };
    const SceneRelation *pointed = stage.relation(stage.hoveredRelation);
    const bool isPointed
        = pointed && (pointed->source.annotation == annotation.uid || pointed->target.annotation == annotation.uid);
    return isPointed || lit(stage.hovered);
}

bool Frame::isDimmed(const SceneAnnotation &annotation) const
{
    return stage.mode && !isEnd(annotation);
}

qreal Frame::underline(const SpanPiece &piece, int lane) const
{
    return std::round(piece.baseline) + metrics.px(5) + metrics.px(4) * std::min(lane, laneCount - 1);
}

QFont Frame::font(int pixels, bool bold) const
{
    QFont font = readingFont(metrics.px(pixels));
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

std::vector<ShapedSpan> spansNear(const Frame &frame, qreal above)
{
    std::vector<ShapedSpan> spans;
    const QTextDocument &text = *frame.document.document();
    const qreal top = frame.view.top() - above;
    int first = frame.firstRow;
    while (first > frame.document.first() && frame.document.area(first).top() > top)
        --first;
    const auto *layout = text.documentLayout();
    const int from = layout->hitTest({0, top}, Qt::FuzzyHit);
    const int to = layout->hitTest(
        {static_cast<qreal>(frame.metrics.right), frame.view.bottom() + frame.metrics.line()}, Qt::FuzzyHit);
    for (int row = first; row < frame.endRow; ++row) {
        const int start = frame.document.textStart(row);
        const Passage &passage = frame.document.at(row);
        for (const DrawnSpan &drawn : passage.drawn(frame.stage.hidden)) {
            const SceneAnnotation &annotation = passage.annotations()[drawn.annotation];
            DrawnSpan span = drawn;
            if (frame.stage.preview && frame.stage.preview->annotation == annotation.uid) {
                span.start = passage.offsets().toUtf16(frame.stage.preview->span.start);
                span.end = passage.offsets().toUtf16(frame.stage.preview->span.end);
            }
            if (start + span.end < from || start + span.start > to)
                continue;
            ShapedSpan shaped{&annotation, row, span.lane, span.end - span.start, {}};
            shaped.pieces = piecesOf(text, start + span.start, start + span.end, top, frame.view.bottom());
            if (!shaped.pieces.empty())
                spans.push_back(std::move(shaped));
        }
    }
    return spans;
}

namespace {

void paintGround(QPainter &painter, const Frame &frame, int row)
{
    const QRectF area = frame.document.area(row);
    const int node = frame.node(row);
    if (node == frame.stage.current) {
        painter.fillRect(area, frame.theme.current);
        painter.fillRect(QRectF(0, area.top(), frame.metrics.px(4), area.height()), frame.theme.accent);
    }
}

void paintRails(QPainter &painter, Frame &frame, int row)
{
    const Stage &stage = frame.stage;
    const QRectF area = frame.document.area(row);
    int ancestor = frame.node(row);
    const int node = ancestor;
    for (int depth = stage.node(node).depth; depth > 0; --depth) {
        ancestor = stage.node(ancestor).parent;
        if (depth > ReaderMetrics::deepest)
            continue;
        const int x = frame.metrics.rail(depth - 1);
        const bool onBranch = stage.current >= node && stage.isWithin(stage.current, ancestor);
        QColor colour = onBranch ? frame.theme.accent : frame.theme.rail;
        colour.setAlphaF(onBranch ? 0.75f : 1.0f);
        painter.fillRect(QRectF(x, area.top(), onBranch ? 2 : 1, area.height()), colour);
        frame.spots.push_back({.kind = HotSpot::Kind::Rail,
            .area = {x - 5.0, area.top(), 11, area.height()},
            .annotation = {},
            .relation = {},
            .index = ancestor});
    }
}

void paintCodeGround(QPainter &painter, const Frame &frame, int row)
{
    if (frame.document.textStart(row) < 0)
        return;
    for (const CodeBlock &code : frame.document.at(row).code()) {
        const QRectF area
            = frame.document.codeArea(row, code).adjusted(-frame.metrics.px(4), 0, 0, frame.metrics.px(2));
        if (!area.intersects(frame.view))
            continue;
        painter.fillRect(area, frame.theme.alternate);
        painter.fillRect(QRectF(area.topLeft(), QSizeF(1, area.height())), frame.theme.line);
    }
}

QRectF tintRect(const Frame &frame, const SpanPiece &piece)
{
    const qreal top = std::round(piece.baseline) - frame.metrics.px(16);
    return QRectF(QPointF(std::round(piece.left), top), QPointF(std::round(piece.right), top + frame.metrics.px(20)));
}

void paintTint(QPainter &painter, const Frame &frame, const ShapedSpan &span)
{
    const Uid<Annotation> uid = span.annotation->uid;
    const bool strong = uid == frame.stage.selected || uid == frame.stage.hovered
        || (!frame.stage.mode && frame.isEnd(*span.annotation));
    QColor colour = frame.colour(*span.annotation);
    colour.setAlphaF(static_cast<float>(
        frame.isDimmed(*span.annotation) ? std::min(0.05, frame.theme.tint) : frame.theme.tint * (strong ? 1.6 : 1)));
    for (const SpanPiece &piece : span.pieces) {
        const QRectF area = tintRect(frame, piece);
        if (frame.isPainted(area))
            painter.fillRect(area, colour);
    }
}

void paintStretch(QPainter &painter, const Frame &frame, int row, Span span, const QColor &colour)
{
    const Passage &passage = frame.document.at(row);
    const int start = frame.document.textStart(row);
    for (const SpanPiece &piece : piecesOf(*frame.document.document(), start + passage.offsets().toUtf16(span.start),
             start + passage.offsets().toUtf16(span.end), frame.view.top(), frame.view.bottom()))
        painter.fillRect(tintRect(frame, piece), colour);
}

void paintHits(QPainter &painter, const Frame &frame, int row)
{
    const Id<Post> post = frame.document.at(row).post().id;
    const auto hits = frame.stage.hits.constFind(post);
    if (hits == frame.stage.hits.cend())
        return;
    for (Span span : *hits) {
        const bool current = frame.stage.currentHit == Reader::Hit{post, span};
        QColor colour = current ? frame.theme.warning : frame.theme.selection;
        colour.setAlphaF(current ? 0.45f : 1.0f);
        paintStretch(painter, frame, row, span, colour);
    }
}

void paintFlash(QPainter &painter, const Frame &frame, int row)
{
    const auto &flash = frame.stage.flash;
    if (!flash || flash->post != frame.document.at(row).post().id)
        return;
    QColor colour = frame.theme.accent;
    colour.setAlphaF(0.25f);
    if (flash->span)
        paintStretch(painter, frame, row, *flash->span, colour);
    else
        painter.fillRect(frame.document.area(row), colour);
}

} // namespace

void paintBelowText(QPainter &painter, Frame &frame)
{
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        paintGround(painter, frame, row); // Reaches into the margin.
        if (frame.isPainted(frame.document.area(row)))
            paintCodeGround(painter, frame, row);
        paintRails(painter, frame, row);
        paintHits(painter, frame, row);
    }
    for (const ShapedSpan &span : frame.spans)
        paintTint(painter, frame, span);
    for (int row = frame.firstRow; row < frame.endRow; ++row)
        paintFlash(painter, frame, row);
}

} // namespace rejoinder
