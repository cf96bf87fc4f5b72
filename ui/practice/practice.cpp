// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practice.h"

#include "ui/commands/keys.h"

#include <QApplication>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// The caret's own keys; with Shift they select, and count.
bool movesCaret(const QKeyEvent &event)
{
    constexpr std::array keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
        Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, event.key()) != keys.end() && !event.modifiers().testFlag(Qt::ShiftModifier)
        && !event.modifiers().testFlag(Qt::AltModifier);
}

} // namespace

Practice::Practice(Session &session, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_bar(new CoachBar)
{
    connect(m_bar, &CoachBar::left, this, &Practice::left);
    connect(m_bar, &CoachBar::againWanted, this, &Practice::begin);
    connect(&session, &Session::changed, this, &Practice::follow);
    qApp->installEventFilter(this);
}

Practice::~Practice()
{
    delete m_bar;
}

bool Practice::isFree(int node) const
{
    const Outline &outline = m_session.outline();
    if (node < 0 || outline.kind(node) != PostKind::Comment || outline.parent(node) < 0
        || outline.kind(outline.parent(node)) != PostKind::Comment || m_session.text(outline.post(node)).size() < 80)
        return false;
    return std::ranges::none_of(m_session.rows().annotations(outline.post(node)),
        [this](const Annotation *annotation) { return annotation->header.owner == m_session.coder(); });
}

void Practice::begin()
{
    const Outline &outline = m_session.outline();
    const int here = outline.nodeOf(m_session.post());
    const int root = m_session.threadIndex() < 0 ? -1 : outline.root(m_session.threadIndex());
    const int count = root < 0 ? 0 : outline.subtreeEnd(root) - root;
    int found = -1;
    for (int step = 0; step < count && found < 0; ++step) {
        const int node = root + (std::max(here, root) - root + step) % count;
        found = isFree(node) ? node : -1;
    }
    m_keys = 0;
    m_done = found < 0;
    m_bar->offerAgain(false);
    if (found < 0) {
        m_post = {};
        m_bar->tell(tr("You have coded every longer reply of this thread. Undo some of it to practise again."), {});
        return;
    }
    m_post = outline.post(found);
    m_session.show(m_post);
    follow();
}

bool Practice::isInGroup(const Annotation &annotation, const QString &group) const
{
    const Code *above = m_session.codebook().group(annotation.code);
    return annotation.header.owner == m_session.coder() && above && above->name == group;
}

int Practice::own(const QString &group) const
{
    return int(std::ranges::count_if(m_session.rows().annotations(m_post),
        [&](const Annotation *annotation) { return isInGroup(*annotation, group); }));
}

bool Practice::hasAnswer() const
{
    return std::ranges::any_of(m_session.rows().relations(), [this](const auto &entry) {
        const Annotation *source = m_session.rows().annotation(entry.second.source().annotation);
        return source && source->post == m_post && isInGroup(*source, u"Rebuttal"_s);
    });
}

void Practice::follow()
{
    if (m_done)
        return;
    const int claims = own(u"Claim"_s);
    const std::vector<CoachBar::Step> steps{{tr("its stance"), own(u"Stance"_s) > 0},
        {tr("two claims (%1 of 2)").arg(std::min(claims, 2)), claims >= 2}, {tr("a rebuttal"), own(u"Rebuttal"_s) > 0},
        {tr("and what it answers"), hasAnswer()}};
    m_done = std::ranges::all_of(steps, &CoachBar::Step::done);
    const QString count = tr("%n key(s)", nullptr, m_keys);
    if (!m_done)
        m_bar->tell(
            tr("<b>Practise</b> on this comment: code it in %1 keys or fewer; moving the caret is free.").arg(goal),
            steps, count);
    else if (m_keys <= goal)
        m_bar->tell(
            tr("<b>Done with %n key(s).</b> The goal was %1 or fewer.", nullptr, m_keys).arg(goal), steps, count);
    else
        m_bar->tell(tr("<b>Done with %n key(s).</b> %1 are enough: a code's key selects the sentence at the caret, and "
                       "tags it when it is pressed again.",
                        nullptr, m_keys)
                        .arg(goal),
            steps, count);
    m_bar->offerAgain(m_done);
}

// A press reaches the window once, whatever takes it there; where a shortcut takes it, the shortcut's event tells.
bool Practice::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress && qobject_cast<QWindow *>(watched);
    if (m_done || (!isPress && event->type() != QEvent::Shortcut) || !m_window.isVisible())
        return false;
    if (isPress) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        if (press.isAutoRepeat() || movesCaret(press) || keyName(press).isEmpty())
            return false;
    }
    ++m_keys;
    follow();
    return false;
}

} // namespace rejoinder
