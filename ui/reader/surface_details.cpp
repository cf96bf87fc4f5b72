// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the surface tells of its marks: under the mouse, and of what one has come to by keys.
#include "ui/reader/surface.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QToolTip>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// Relations told one by one; the rest are counted.
constexpr int mostTold = 6;
/// Milliseconds.
constexpr int toldFor = 12'000;

/// Words of other people are no markup.
QString tipOf(const QStringList &lines)
{
    QString html = lines.join(u'\n').toHtmlEscaped();
    html.replace(u'\n', u"<br>"_s);
    return u"<qt>"_s + html + u"</qt>"_s;
}

} // namespace

QStringList ReaderSurface::toldOf(Uid<Annotation> uid) const
{
    QStringList lines;
    for (int at = m_document->first(); at < m_document->end() && !uid.isNull(); ++at) {
        const SceneAnnotation *annotation = m_document->at(at).annotation(uid);
        const SceneCode *code = annotation ? m_stage.code(annotation->code) : nullptr;
        if (!code)
            continue;
        if (m_stage.scene.annotationDetails)
            lines += m_stage.scene.annotationDetails(uid);
        else
            lines += code->name;
        int told = 0;
        for (const SceneRelation *relation : m_stage.relationsAt(annotation->post)) {
            if (relation->source.annotation != uid && relation->target.annotation != uid)
                continue;
            if (++told <= mostTold)
                lines += toldOf(*relation);
        }
        if (told > mostTold)
            lines += tr("…and %n more relation(s)", nullptr, told - mostTold);
        break;
    }
    return lines;
}

QStringList ReaderSurface::toldOf(const SceneRelation &relation) const
{
    if (m_stage.scene.relationDetails)
        return m_stage.scene.relationDetails(relation.uid);
    return {relation.type};
}

QStringList ReaderSurface::toldOfFold(int node) const
{
    const SceneNode &folded = m_stage.node(node);
    const auto isInside = [&](const SceneEnd &end) {
        const int at = m_stage.nodeOf(end.post);
        return at > node && at < folded.end;
    };
    QStringList lines;
    int crossing = 0;
    for (int at = node + 1; at < folded.end; ++at) {
        for (const SceneRelation *relation : m_stage.relationsAt(m_stage.node(at).post)) {
            if (relation->target.isAbsent() || isInside(relation->source) == isInside(relation->target))
                continue;
            if (++crossing <= mostTold)
                lines += toldOf(*relation);
        }
    }
    lines.prepend(crossing == 1 ? tr("One relation has an end among the folded replies:")
                                : tr("%1 relations have one end among the folded replies:").arg(crossing));
    if (crossing > mostTold)
        lines += tr("…and %n more relation(s)", nullptr, crossing - mostTold);
    return lines;
}

void ReaderSurface::showToolTip(QHelpEvent *event)
{
    hover(event->pos());
    QStringList lines;
    const HotSpot *spot = loaded() > 0 ? spotAt(event->pos()) : nullptr;
    const SceneRelation *relation
        = spot && spot->kind == HotSpot::Kind::Relation ? m_stage.relation(spot->relation) : nullptr;
    if (relation)
        lines = toldOf(*relation);
    else if (spot && spot->kind == HotSpot::Kind::FoldEnds)
        lines = toldOfFold(spot->index);
    else if (spot && spot->kind == HotSpot::Kind::Quotation)
        lines += tr("Leads to where this is quoted from.");
    else
        lines = toldOf(m_stage.hovered);
    const int hit = m_document->document()->documentLayout()->hitTest(
        QPointF(event->pos().x(), event->pos().y() + scrolled()), Qt::ExactHit);
    const ThreadDocument::Place place = hit < 0 ? ThreadDocument::Place() : m_document->place(hit);
    if (place.row >= 0 && !place.header && !spot) {
        const Passage &passage = m_document->at(place.row);
        const int offset = passage.offsets().fromUtf16(place.offset);
        lines += m_quotations.told(passage, offset);
        lines += m_cues.told(passage, offset);
    }
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tipOf(lines), viewport());
}

bool ReaderSurface::tellDetails()
{
    Uid<Annotation> uid = m_stage.selected;
    if (const auto here = annotationsAtCaret(); uid.isNull() && !here.empty())
        uid = here.front();
    QStringList lines = toldOf(uid);
    const SceneRelation *relation = m_stage.relation(m_stage.selectedRelation);
    if (lines.isEmpty() && relation)
        lines = toldOf(*relation);
    if (lines.isEmpty() || m_caretAway)
        return false;
    const QPoint below = cursorRect().bottomLeft() + QPoint(m_metrics.px(8), m_metrics.px(6));
    QToolTip::showText(viewport()->mapToGlobal(below), tipOf(lines), viewport(), {}, toldFor);
    return true;
}

} // namespace rejoinder
