// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/replacing.h"

#include "core/coding/annotate.h"
#include "core/corpus/text.h"
#include "ui/commands/command.h"
#include "ui/window/mode_bar.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace rejoinder {

Replacing::Replacing(Session &session, Tagger &tagger, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tagger(tagger)
{
    connect(&session, &Session::threadShown, this, &Replacing::leave);
    connect(&session, &Session::coderChanged, this, &Replacing::leave);
    connect(&session, &Session::cursorMoved, this, [this] {
        if (m_session.cursor().annotation != m_annotation)
            leave();
    });
}

Replacing::~Replacing()
{
    delete m_bar;
}

void Replacing::begin()
{
    const Annotation *annotation = m_tagger.annotationHere();
    if (!annotation)
        return;
    if (annotation->header.owner != m_session.coder()) {
        m_session.say(tr("That is another coder's annotation; only one's own can be changed."));
        return;
    }
    leave();
    m_session.select(annotation->uid());
    m_annotation = annotation->uid();
    auto *bar = new ModeBar("code"_L1);
    const QString quote = excerpt(annotation->quote);
    const QString name = m_session.codebook().path(annotation->code).toHtmlEscaped();
    bar->addText(quote.isEmpty() ? tr("<b>Another code</b> in place of %1").arg(name)
                                 : tr("<b>Another code</b> in place of %1 on “%2”").arg(name, quote.toHtmlEscaped()));
    bar->addKeys({tr("the code's key")}, {});
    if (const QString find = commandOf(u"find-code")->firstKey(); !find.isEmpty())
        bar->addKeys({find}, tr("find it"));
    bar->addKeys({tr("Esc")}, tr("as before"));
    m_bar = bar;
    Q_EMIT barChanged(bar);
}

void Replacing::leave()
{
    if (!isActive())
        return;
    m_annotation = {};
    Q_EMIT barChanged(nullptr);
    if (m_bar)
        m_bar->deleteLater();
}

bool Replacing::with(Uid<Code> code)
{
    const Uid<Annotation> annotation = m_annotation;
    leave();
    AnnotationChange change;
    change.code = code;
    const auto written = m_session.carryOut([&session = m_session, annotation, change, coder = m_session.coder()] {
        return changeAnnotation(session.store(), session.codebook(), annotation, change, coder);
    });
    return written && !written->edits.empty();
}

} // namespace rejoinder
