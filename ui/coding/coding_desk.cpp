// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/coding_desk.h"

namespace rejoinder {

CodingDesk::CodingDesk(Session &session, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_walk(session)
    , m_tagger(session)
    , m_marking(session, m_walk)
    , m_relating(session, reader)
    , m_edges(session, reader)
{
    connect(&m_relating, &Relating::barChanged, this, &CodingDesk::barChanged);
    connect(&m_edges, &Edges::barChanged, this, &CodingDesk::barChanged);
}

bool CodingDesk::take(const QString &key)
{
    if (m_relating.isActive()) {
        m_relating.take(key);
        return true; // Nothing else happens in the middle of a relation.
    }
    for (const Code *code : m_session.codebook().taggable()) {
        if (!code->key.isEmpty() && code->key.compare(key, Qt::CaseInsensitive) == 0) {
            m_tagger.tag({code->header.uid});
            return true;
        }
    }
    return false;
}

} // namespace rejoinder
