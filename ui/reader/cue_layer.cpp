// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/cue_layer.h"

#include "core/corpus/text.h"
#include "ui/reader/frame.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Posts remembered; beyond, they are looked through again.
constexpr qsizetype mostRemembered = 4000;

} // namespace

void CueLayer::show(CueKinds kinds, Find find)
{
    m_kinds = kinds;
    m_find = std::move(find);
    forget();
}

const std::vector<Cue> &CueLayer::cues(const Passage &passage)
{
    const auto found = m_found.constFind(passage.post().id);
    if (found != m_found.cend())
        return *found;
    if (m_found.size() >= mostRemembered)
        m_found.clear();
    return *m_found.insert(passage.post().id, m_find(passage.post().text));
}

void CueLayer::paint(QPainter &painter, const Frame &frame)
{
    if (m_kinds.isEmpty() || !m_find)
        return;
    QPen pen(frame.theme.muted, 1);
    pen.setDashPattern({1, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const QTextDocument &text = *frame.document.document();
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        const Passage &passage = frame.document.at(row);
        const int start = frame.document.textStart(row);
        if (start < 0)
            continue;
        for (const Cue &cue : cues(passage)) {
            if (!m_kinds.contains(cue.kind))
                continue;
            for (const SpanPiece &piece : piecesOf(text, start + passage.offsets().toUtf16(cue.span.start),
                     start + passage.offsets().toUtf16(cue.span.end), frame.view.top(), frame.view.bottom())) {
                const qreal y = std::round(piece.baseline) - frame.metrics.px(15) - 0.5;
                painter.drawLine(QPointF(std::round(piece.left), y), QPointF(std::round(piece.right), y));
            }
        }
    }
}

QStringList CueLayer::told(const Passage &passage, int offset)
{
    QStringList lines;
    if (m_kinds.isEmpty() || !m_find)
        return lines;
    for (const Cue &cue : cues(passage)) {
        if (m_kinds.contains(cue.kind) && cue.span.start <= offset && offset < cue.span.end)
            lines += QCoreApplication::translate("Cues", "Cue · %1: %2")
                         .arg(titleOf(cue.kind), excerpt(quoteAt(passage.post().text, cue.span)));
    }
    return lines;
}

} // namespace rejoinder
