// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/coding_desk.h"

#include "ui/codebook/codebook_model.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rejoinder {

CodingDesk::CodingDesk(Session &session, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
    , m_assigned(session)
    , m_walk(session, m_assigned)
    , m_tagger(session)
    , m_marking(session, m_walk)
    , m_relating(session, reader)
    , m_edges(session, reader)
    , m_replacing(session, m_tagger)
    , m_typing(session)
{
    connect(&m_relating, &Relating::barChanged, this, &CodingDesk::barChanged);
    connect(&m_edges, &Edges::barChanged, this, &CodingDesk::barChanged);
    connect(&m_replacing, &Replacing::barChanged, this, &CodingDesk::barChanged);
    connect(&reader, &Reader::passageWanted, &m_walk, &Walk::toPassage);
    connect(&m_typing, &Typing::noticed, this, [this] {
        m_replacing.leave();
        m_relating.leave();
        m_edges.leave();
    });
    if (auto *area = qobject_cast<QAbstractScrollArea *>(reader.surface())) {
        area->viewport()->setAcceptDrops(true);
        area->viewport()->installEventFilter(this);
    }
}

bool CodingDesk::tag(Uid<Code> code)
{
    if (m_replacing.isActive())
        return m_replacing.with(code);
    const bool tagged = m_tagger.tag(code);
    if (tagged)
        m_relating.takeTarget(m_tagger.lastAnnotation());
    return tagged;
}

bool CodingDesk::tagNew(const QString &name, Uid<Code> group)
{
    m_replacing.leave();
    const bool tagged = m_tagger.tagNew(name, group);
    if (tagged)
        m_relating.takeTarget(m_tagger.lastAnnotation());
    return tagged;
}

bool CodingDesk::take(const QString &key)
{
    if (m_relating.isActive()) {
        // Nothing else happens in the middle of a relation but selecting what is answered.
        if (!m_relating.take(key) && (key == "S"_L1 || key == "Shift+S"_L1))
            m_tagger.growBySentence(key == "S"_L1 ? 1 : -1);
        return true;
    }
    if (m_replacing.isActive() && key == "Esc"_L1) {
        m_replacing.leave();
        return true;
    }
    for (const Code *code : m_session.codebook().taggable()) {
        if (!code->key.isEmpty() && code->key.compare(key, Qt::CaseInsensitive) == 0) {
            if (m_replacing.isActive())
                m_replacing.with({code->header.uid});
            else
                m_tagger.tag({code->header.uid});
            return true;
        }
    }
    return false;
}

// A code from the codebook: on the selection it tags that, a code for whole comments the comment under it.
void CodingDesk::drop(const QString &code, QPoint position)
{
    const Uid<Code> uid{QUuid::fromString(code)};
    const Code *group = m_session.codebook().group(uid);
    const ReaderSelection place = m_reader.placeAt(position);
    if (!group || place.post.isNull())
        return;
    const Session::Cursor &cursor = m_session.cursor();
    const bool onSelection = cursor.selection && cursor.post == place.post && place.span
        && place.span->start >= cursor.selection->start && place.span->start <= cursor.selection->end;
    if (!onSelection && group->appliesTo == AppliesTo::Span) {
        m_session.say(tr("Select text first, and drop the code on it."));
        return;
    }
    if (!onSelection)
        m_session.show(place.post);
    tag(uid);
}

bool CodingDesk::eventFilter(QObject *watched, QEvent *event)
{
    const QString format = QString::fromLatin1(CodebookModel::mimeType);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!drop->mimeData()->hasFormat(format)) {
            event->ignore(); // Files are the window's.
            return true;
        }
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            this->drop(QString::fromLatin1(drop->mimeData()->data(format)), drop->position().toPoint());
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace rejoinder
