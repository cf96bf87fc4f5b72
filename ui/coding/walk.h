// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/assigned_work.h"

namespace rejoinder {

/// Moves of the keyboard through thread and tree. Each shows its goal; where there is none it says so.
class Walk : public QObject
{
    Q_OBJECT

public:
    Walk(Session &session, const AssignedWork &assigned, QObject *parent = nullptr);

    void toPost(int direction); ///< Next (1) or previous (-1) in reading order.
    void toParent();
    void toFirstReply();
    void toSibling(int direction);
    void toSameAuthor(int direction);
    void toAnnotation(int direction); ///< From the selected one or the caret, through the thread.
    void toOtherEnd(); ///< Of a relation of the selected annotation, else of the post; again: of the next one.
    void toQuoted(
        int caret); ///< Where the quotation at the caret comes from, else the next one below it, from the top again.
    void toPassage(Id<Post> post, Span span);
    void toNextToDo(); ///< Of what is assigned, in its order; else in this thread, the following ones, from the top.
    void toUnsure(); ///< The next post marked unsure in this thread, then from its top.
    void toThread(int direction);
    void back();
    void forward();

private:
    [[nodiscard]] int node() const { return m_session.outline().nodeOf(m_session.post()); }
    void jump(int node);
    void remember();
    [[nodiscard]] int firstToDo(int begin, int end) const; ///< Of nodes of this thread; -1: none.
    void arrive(Id<Post> elsewhere);

    Session &m_session;
    const AssignedWork &m_assigned;
    std::vector<Id<Post>> m_places; ///< Where one jumped from; the present place is not in it.
    std::vector<Id<Post>> m_ahead;
    Uid<Relation> m_followed;
};

} // namespace rejoinder
