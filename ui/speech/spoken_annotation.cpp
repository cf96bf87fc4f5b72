// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/spoken_annotation.h"

#include "core/corpus/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QString nameOf(const Stage &stage, const SceneAnnotation &annotation)
{
    const SceneCode *code = stage.code(annotation.code);
    const QString name = code ? code->name : Words::tr("a code that is not known here");
    return annotation.target.isEmpty() ? name : Words::tr("%1 towards %2").arg(name, annotation.target);
}

bool holds(Span span, int place)
{
    return span.start <= place && place < span.end;
}

} // namespace

QString spokenAnnotation(const Stage &stage, const SceneAnnotation &annotation, const QString &text)
{
    QStringList parts{nameOf(stage, annotation)};
    if (!annotation.coder.isEmpty())
        parts << Words::tr("by %1").arg(annotation.coder);
    if (annotation.certainty && *annotation.certainty < 3)
        parts << Words::tr("certainty %1 of 3").arg(*annotation.certainty);
    if (annotation.memo)
        parts << Words::tr("with a memo");
    if (!annotation.span)
        return (parts << Words::tr("on the whole comment")).join(u", "_s);
    return Words::tr("%1: “%2”").arg(parts.join(u", "_s), quoteAt(text, *annotation.span));
}

QString spokenEdges(const Stage &stage, std::span<const SceneAnnotation> annotations, std::optional<int> from, int to)
{
    QStringList said;
    for (const SceneAnnotation &annotation : annotations) {
        if (!annotation.span || stage.hidden.contains(annotation.code))
            continue;
        const Span span = *annotation.span;
        const bool before = from && holds(span, *from);
        if (before == holds(span, to))
            continue;
        const QString name = nameOf(stage, annotation);
        if (before)
            said << (to == span.end ? Words::tr("End of %1") : Words::tr("Out of %1")).arg(name);
        else
            said << (to == span.start ? Words::tr("Start of %1") : Words::tr("In %1")).arg(name);
    }
    return said.join(u". "_s);
}

} // namespace rejoinder
