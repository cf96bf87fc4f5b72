// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/examples.h"

#include "core/coding/codebook_edits.h"

#include <QCoreApplication>

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

const Annotation *chosen(const Session &session)
{
    if (const Annotation *annotation = session.annotation())
        return annotation;
    const Annotation *shortest = nullptr;
    const int caret = session.cursor().caret;
    for (const Annotation *annotation : session.annotations(session.post())) {
        const auto span = session.spanOf(*annotation);
        const bool around = span && span->start <= caret && caret <= span->end;
        if (around && (!shortest || span->length() < shortest->span()->length()))
            shortest = annotation;
    }
    return shortest;
}

} // namespace

void takeAsExample(Session &session)
{
    const Annotation *annotation = chosen(session);
    const Code *code = annotation ? session.codebook().effective(annotation->code) : nullptr;
    if (!code || !annotation->start) {
        session.say(Texts::tr("Put the caret into a coded passage first: its words become the example."));
        return;
    }
    const QString name = code->name;
    const auto action = session.carryOut([&session, uid = Uid<Code>{code->header.uid}, quote = annotation->quote] {
        return addExample(session.codebook(), uid, quote);
    });
    if (action && action->edits.empty())
        session.say(Texts::tr("“%1” has this example already.").arg(name));
}

} // namespace rejoinder
