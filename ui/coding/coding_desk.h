// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/edges.h"
#include "ui/coding/marking.h"
#include "ui/coding/relating.h"
#include "ui/coding/replacing.h"
#include "ui/coding/tagger.h"
#include "ui/coding/typing.h"
#include "ui/coding/walk.h"

namespace rejoinder {

/// The controllers of the coding loop on one session, and who of them gets a key, or a code dropped on the text.
class CodingDesk : public QObject
{
    Q_OBJECT

public:
    CodingDesk(Session &session, Reader &reader, QObject *parent = nullptr);

    [[nodiscard]] const AssignedWork &assigned() const { return m_assigned; }
    [[nodiscard]] Walk &walk() { return m_walk; }
    [[nodiscard]] Tagger &tagger() { return m_tagger; }
    [[nodiscard]] Marking &marking() { return m_marking; }
    [[nodiscard]] Relating &relating() { return m_relating; }
    [[nodiscard]] Edges &edges() { return m_edges; }
    [[nodiscard]] Replacing &replacing() { return m_replacing; }
    [[nodiscard]] Typing &typing() { return m_typing; }

    /// Puts the code on the selection, or on the annotation whose code is being replaced; in relation mode what it is on then is the target. False: nothing was tagged.
    bool tag(Uid<Code> code);
    /// The same with a new code.
    bool tagNew(const QString &name, Uid<Code> group);
    /// A key of a mode or of a code; false: it is neither.
    bool take(const QString &key);

Q_SIGNALS:
    void barChanged(QWidget *bar);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drop(const QString &code, QPoint position);

    Session &m_session;
    Reader &m_reader;
    AssignedWork m_assigned;
    Walk m_walk;
    Tagger m_tagger;
    Marking m_marking;
    Relating m_relating;
    Edges m_edges;
    Replacing m_replacing;
    Typing m_typing;
};

} // namespace rejoinder
