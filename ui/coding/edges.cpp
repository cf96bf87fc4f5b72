// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/edges.h"

#include "core/coding/annotate.h"
#include "ui/commands/keys.h"
#include "ui/window/mode_bar.h"

#include <QKeyEvent>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder {

Edges::Edges(Session &session, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
{
    connect(&reader, &Reader::edgesDragged, this, &Edges::keep);
    connect(&session, &Session::threadShown, this, &Edges::leave);
}

Edges::~Edges()
{
    delete m_bar;
}

void Edges::begin()
{
    const Annotation *annotation = m_session.annotation();
    if (!annotation) {
        const auto here = m_reader.annotationsAtCaret();
        annotation = here.empty() ? nullptr : m_session.rows().annotation(here.front());
    }
    if (!annotation || !m_session.spanOf(*annotation) || annotation->header.owner != m_session.coder()) {
        m_session.say(tr("Select one of your own annotations of a passage first; its edges can then be moved."));
        return;
    }
    m_session.select(annotation->uid());
    m_annotation = annotation->uid();
    m_post = annotation->post;
    m_span = *annotation->span();
    m_atStart = false;
    // Before the surface moves its caret by the arrows.
    m_reader.surface()->installEventFilter(this);
    auto *bar = new ModeBar("code"_L1);
    bar->addText(tr("<b>Move the edges</b> of “%1”").arg(excerpt(annotation->quote).toHtmlEscaped()));
    bar->addKeys({u"←"_s, u"→"_s}, tr("by words, with Shift by characters"));
    bar->addKeys({u"E"_s}, tr("other edge"));
    bar->addKeys({tr("Enter")}, tr("keep"));
    bar->addKeys({tr("Esc")}, tr("as before"));
    delete m_bar;
    m_bar = bar;
    Q_EMIT barChanged(bar);
}

void Edges::leave()
{
    if (!isActive())
        return;
    m_reader.surface()->removeEventFilter(this);
    m_reader.setEdgePreview(m_annotation, {});
    m_annotation = {};
    Q_EMIT barChanged(nullptr);
    if (m_bar)
        m_bar->deleteLater();
}

void Edges::move(Boundary boundary, int direction)
{
    const QString &text = m_session.text(m_post);
    Span moved = m_span;
    int &edge = m_atStart ? moved.start : moved.end;
    edge = nextBoundary(text, edge, boundary, direction);
    if (moved.start >= moved.end)
        return;
    m_span = moved;
    m_reader.setEdgePreview(m_annotation, m_span);
}

void Edges::keep(Uid<Annotation> annotation, Span span)
{
    AnnotationChange change;
    change.start = span.start;
    change.end = span.end;
    m_session.carryOut([&session = m_session, annotation, change, coder = m_session.coder()] {
        return changeAnnotation(session.store(), session.codebook(), annotation, change, coder);
    });
}

bool Edges::take(const QString &key)
{
    if (key == "Left"_L1 || key == "Right"_L1)
        move(Boundary::Word, key == "Right"_L1 ? 1 : -1);
    else if (key == "Shift+Left"_L1 || key == "Shift+Right"_L1)
        move(Boundary::Grapheme, key == "Shift+Right"_L1 ? 1 : -1);
    else if (key == "E"_L1)
        m_atStart = !m_atStart;
    else if (key == "Return"_L1) {
        const auto [annotation, span] = std::pair(m_annotation, m_span);
        leave();
        keep(annotation, span);
    } else if (key == "Esc"_L1)
        leave();
    else
        return false;
    return true;
}

bool Edges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isActive() && take(keyName(*static_cast<QKeyEvent *>(event))))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace rejoinder
