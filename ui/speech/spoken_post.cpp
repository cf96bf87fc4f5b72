// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/spoken_post.h"

#include "ui/theme/mark.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

/// Who answers whom.
QString turn(const Session &session, int node)
{
    const Outline &outline = session.outline();
    const QString name = session.store().authorName(outline.author(node));
    const QString author = name.isEmpty() ? Words::tr("an unnamed author", "Reply by …") : name;
    const int parent = outline.parent(node);
    switch (outline.kind(parent)) {
    case PostKind::Article:
        return Words::tr("Comment by %1 on the article").arg(author);
    case PostKind::Placeholder:
        return Words::tr("Reply by %1 to a missing comment").arg(author);
    case PostKind::Comment:
        break;
    }
    const QString answered = session.store().authorName(outline.author(parent));
    return Words::tr("Reply by %1 to %2")
        .arg(author, answered.isEmpty() ? Words::tr("an unnamed author", "Reply to …") : answered);
}

} // namespace

QString spokenPost(const Session &session, Id<Post> post, State state, const QStringList &codes, int relations)
{
    const Outline &outline = session.outline();
    const int node = outline.nodeOf(post);
    if (node < 0)
        return {};
    QStringList parts;
    if (outline.parent(node) < 0) {
        parts << Words::tr("The article");
    } else {
        if (outline.kind(node) == PostKind::Placeholder)
            parts << Words::tr("Missing comment");
        else
            parts << turn(session, node);
        parts << Words::tr("depth %1").arg(outline.depth(node)) << nameOfState(state);
    }
    if (codes.isEmpty())
        parts << Words::tr("no codes");
    else
        parts << Words::tr("%n code(s): %1", nullptr, int(codes.size())).arg(codes.join(u", "_s));
    if (relations > 0)
        parts << Words::tr("%n relation(s)", nullptr, relations);
    return parts.join(u", "_s);
}

} // namespace rejoinder
