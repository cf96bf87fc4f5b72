// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/guide.h"

#include "ui/commands/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QString keyOf(QStringView id)
{
    const QString key = commandOf(id)->firstKey();
    return u"<b>%1</b>"_s.arg((key.isEmpty() ? commandOf(id)->title() : key).toHtmlEscaped());
}

} // namespace

Guide::Guide(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(new CoachBar)
{
    connect(m_bar, &CoachBar::left, this, &Guide::left);
    connect(&session, &Session::changed, this, &Guide::follow);
    connect(&session, &Session::cursorMoved, this, [this] {
        if (m_session.cursor().selection)
            notice(Select);
    });
    show();
}

Guide::~Guide()
{
    delete m_bar;
}

void Guide::follow(const Change &change)
{
    for (const Edit &edit : change.edits) {
        if (!edit.after)
            continue;
        const Row &row = edit.row();
        if (const auto *annotation = std::get_if<Annotation>(&row);
            annotation && annotation->header.owner == m_session.coder()) {
            const Code *group = m_session.codebook().group(annotation->code);
            notice(group && group->targeted ? Stance : Tag);
        } else if (const auto *relation = std::get_if<Relation>(&row);
            relation && relation->header.owner == m_session.coder()) {
            notice(Relate);
        } else if (const auto *state = std::get_if<PostState>(&row);
            state && state->header.owner == m_session.coder() && state->state != State::Todo) {
            notice(Done);
        }
    }
}

bool Guide::isFinished() const
{
    return std::ranges::all_of(m_did, std::identity());
}

void Guide::notice(Step step)
{
    if (std::exchange(m_did[step], true))
        return;
    show();
    if (isFinished())
        Q_EMIT finished();
}

void Guide::show()
{
    const QString sentences[] = {
        tr("Read a comment, put the caret into a sentence and select it: %1, or drag over it.").arg(keyOf(u"sentence")),
        tr("What is it? Press the key of a code at the right, such as <b>1</b> for a claim of fact, or %1 to find one.")
            .arg(keyOf(u"find-code")),
        tr("Where does the comment stand? The keys of the stance codes work anywhere in it: <b>F</b> in favour, "
           "<b>A</b> against."),
        tr("What does it answer? %1, then the number that lights up at the passage, then the kind of relation.")
            .arg(keyOf(u"relate")),
        tr("Ready with this comment? %1 marks it done and goes to the next.").arg(keyOf(u"done"))};
    const std::vector<CoachBar::Step> steps{{tr("Select"), m_did[Select]}, {tr("Tag"), m_did[Tag]},
        {tr("Stance"), m_did[Stance]}, {tr("Relate"), m_did[Relate]}, {tr("Done"), m_did[Done]}};
    const auto next = std::ranges::find(m_did, false);
    m_bar->tell(next == m_did.end()
            ? tr("<b>That is all of it.</b> Undo takes back whatever you tried; %1 shows all keys.").arg(keyOf(u"keys"))
            : sentences[next - m_did.begin()],
        steps);
}

} // namespace rejoinder
