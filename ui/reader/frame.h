// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/span_shape.h"
#include "ui/reader/stage.h"
#include "ui/reader/thread_document.h"

namespace rejoinder {

/// An annotation's span near the view, with its outline.
struct ShapedSpan
{
    const SceneAnnotation *annotation;
    int row;
    int lane;
    int length; ///< UTF-16.
    std::vector<SpanPiece> pieces;
};

/// Something painted that can be clicked, in the document's pixels.
struct HotSpot
{
    enum class Kind { Annotation, Relation, State, Rail, FoldLine, FoldEnds, Quotation, Start, End, Candidate };

    Kind kind;
    QRectF area;
    Uid<Annotation> annotation;
    Uid<Relation> relation;
    int index = -1; ///< A node, or a candidate's.
    Span span; ///< Of a quotation's origin in the node's post.
};

/// All that one painting of the view needs: the layers read it and leave hot spots behind.
struct Frame
{
    const Stage &stage;
    const VisiblePosts &rows;
    const ThreadDocument &document;
    const ReaderMetrics &metrics;
    const Theme &theme;
    QRectF view; ///< What is seen, in the document's pixels; below the pinned ancestors.
    int firstRow; ///< Rows in view: [firstRow, endRow).
    int endRow;
    std::vector<ShapedSpan> spans; ///< In view and a little above.
    std::vector<HotSpot> spots;
    QRegion painted; ///< What is to be painted anew. Hot spots are wanted of the whole view.

    [[nodiscard]] bool isPainted(const QRectF &area) const { return painted.intersects(area.toAlignedRect()); }
    [[nodiscard]] const ShapedSpan *shaped(Uid<Annotation> uid) const;
    [[nodiscard]] QColor colour(const SceneAnnotation &annotation) const;
    /// By which a coder's annotations are told from others'; -1: the reader's own.
    [[nodiscard]] int coderSign(const SceneAnnotation &annotation) const;
    [[nodiscard]] Mark mark(const SceneAnnotation &annotation) const;
    [[nodiscard]] bool isEnd(const SceneAnnotation &annotation) const; ///< Of the hovered relation or a candidate.
    /// Drawn faintly while a target is chosen among others.
    [[nodiscard]] bool isDimmed(const SceneAnnotation &annotation) const;
    [[nodiscard]] qreal underline(const SpanPiece &piece, int lane) const;
    [[nodiscard]] QFont font(int pixels, bool bold = false) const;
    [[nodiscard]] int node(int row) const { return rows.node(row); }
};

/// Spans in view and up to \p above pixels over it. \p frame has all but its spans.
[[nodiscard]] std::vector<ShapedSpan> spansNear(const Frame &frame, qreal above);

/// Grounds, rails, tints and search hits: before the text is painted.
void paintBelowText(QPainter &painter, Frame &frame);
/// Underlines, ticks and handles; states and chips of the headers.
void paintAnnotations(QPainter &painter, Frame &frame);
void paintHeaders(QPainter &painter, Frame &frame);
/// How the thread ends and what is left to do in it.
void paintEnd(QPainter &painter, const Frame &frame);
void paintLabels(QPainter &painter, Frame &frame);
int paintRelations(QPainter &painter, Frame &frame); ///< How many there are.
/// Dims what cannot be chosen, numbers what can, and previews what is chosen.
void paintRelationMode(QPainter &painter, Frame &frame);
/// The line of a label that is being dragged.
void paintLink(QPainter &painter, const Frame &frame);

} // namespace rejoinder
