// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/post_versions.h"

#include <QTimerEvent>

#include <chrono>

namespace rejoinder {

namespace {

// Posts whose rows are read at once: a few milliseconds' worth.
constexpr int firstLot = 100;
constexpr int furtherLot = 200;
constexpr int aboveFirst = 40; ///< Of the first lot, before the post that is shown.
constexpr std::chrono::milliseconds untilPainted(20); ///< The first lot is seen before the next is read.

} // namespace

Session::Session(std::unique_ptr<Project> project, Uid<Coder> coder, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_coder(coder)
    , m_sealed(m_project->store().setting(u"blind") == QLatin1StringView("1"))
    , m_holdsOlderTexts(holdsOlderTexts(m_project->store()))
{
    connect(m_project.get(), &Project::changed, this, &Session::follow);
    connect(m_project.get(), &Project::surveyed, this, [this] { attempt([this] { m_project->notice(); }); });
    m_project->readBeside();
    if (const auto targets = codebook().targets(); !targets.empty())
        m_target = {targets.front()->header.uid};
    if (outline().threadCount() > 0)
        showThread(outline().thread(0));
}

void Session::setCoder(Uid<Coder> coder)
{
    if (std::exchange(m_coder, coder) != coder)
        Q_EMIT coderChanged();
}

void Session::setAllCoders(bool all)
{
    if (std::exchange(m_allCoders, all) != all)
        Q_EMIT coderChanged();
}

void Session::setBlind(bool blind)
{
    if (std::exchange(m_blind, blind) != blind)
        Q_EMIT coderChanged();
}

void Session::showThread(Id<Thread> thread, Id<Post> post)
{
    if (m_thread == thread)
        return;
    m_thread = thread;
    m_rows = thread.isNull() ? ThreadRows() : ThreadRows(store(), thread, readingOrder(post));
    m_rows.readOn(firstLot);
    m_reading.stop();
    if (!m_rows.isComplete())
        m_reading.start(untilPainted, this);
    m_cursor = {};
    if (const int index = threadIndex(); index >= 0 && outline().root(index) >= 0)
        m_cursor.post = contains(post) ? post : outline().post(outline().root(index));
    Q_EMIT threadShown();
    Q_EMIT cursorMoved();
}

std::vector<Id<Post>> Session::readingOrder(Id<Post> first) const
{
    std::vector<Id<Post>> order;
    const int index = threadIndex();
    const int root = index < 0 ? -1 : outline().root(index);
    if (root < 0)
        return order;
    const int end = outline().subtreeEnd(root);
    const int from = std::max(root, outline().nodeOf(first) - aboveFirst);
    for (int at = from; at < end; ++at)
        order.push_back(outline().post(at));
    for (int at = root; at < from; ++at)
        order.push_back(outline().post(at));
    return order;
}

void Session::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_reading.timerId())
        return QObject::timerEvent(event);
    readOn();
}

void Session::readOn()
{
    std::span<const Id<Post>> posts;
    const bool read = attempt([&] { posts = m_rows.readOn(furtherLot); });
    if (!read || m_rows.isComplete())
        m_reading.stop();
    else
        m_reading.start(0, this);
    Q_EMIT rowsRead(posts);
}

bool Session::contains(Id<Post> post) const
{
    const int node = outline().nodeOf(post);
    return node >= 0 && outline().thread(outline().threadOf(node)) == m_thread;
}

std::vector<const Annotation *> Session::annotations(Id<Post> post) const
{
    auto found = m_rows.annotations(post);
    std::erase_if(found, [&](const Annotation *annotation) { return !shows(annotation->header); });
    return found;
}

std::optional<Span> Session::spanOf(const Annotation &annotation) const
{
    const bool isLost = m_holdsOlderTexts && annotation.start && isOnOlderText(store(), annotation);
    return isLost ? std::nullopt : annotation.span();
}

const QString &Session::text(Id<Post> post) const
{
    if (m_textOf != post) {
        m_text = store().text(post);
        m_textOf = post;
    }
    return m_text;
}

void Session::setCursor(const Cursor &cursor)
{
    if (m_cursor == cursor)
        return;
    m_cursor = cursor;
    Q_EMIT cursorMoved();
}

void Session::show(Id<Post> post)
{
    const int node = outline().nodeOf(post);
    if (node < 0)
        return;
    showThread(outline().thread(outline().threadOf(node)), post);
    setCursor({post, {}, -1, {}});
    Q_EMIT shown(post, {});
}

void Session::show(const Annotation &annotation)
{
    const int node = outline().nodeOf(annotation.post);
    if (node < 0)
        return;
    showThread(outline().thread(outline().threadOf(node)), annotation.post);
    const auto span = spanOf(annotation);
    setCursor({annotation.post, {}, span ? span->start : -1, annotation.uid()});
    // An empty span puts the caret to the start; nothing puts it on the header, where a whole comment is coded.
    Q_EMIT shown(annotation.post, span ? std::optional(Span{span->start, span->start}) : std::nullopt);
}

void Session::select(Id<Post> post, Span span)
{
    setCursor({post, span, span.end, {}});
    Q_EMIT shown(post, span);
}

void Session::select(Uid<Annotation> annotation)
{
    Cursor cursor = m_cursor;
    cursor.annotation = annotation;
    setCursor(cursor);
}

void Session::setTarget(Uid<Code> target)
{
    if (std::exchange(m_target, target) != target)
        Q_EMIT targetChanged();
}

bool Session::apply(const Action &action)
{
    bool written = false;
    try {
        written = m_project->apply(action.edits, action.label, m_coder);
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence(), [this, action] { apply(action); });
    }
    if (written)
        Q_EMIT applied(action.label);
    return written;
}

std::optional<Action> Session::carryOut(const Intent &intent)
{
    return carryOut(intent, m_coder);
}

std::optional<Action> Session::carryOut(const Intent &intent, Uid<Coder> coder)
{
    std::optional<Action> action;
    try {
        action = intent();
        if (m_project->apply(action->edits, action->label, coder))
            Q_EMIT applied(action->label);
        return action;
    } catch (const Error &error) {
        // What the rules forbid stays forbidden; what the disk refused is kept.
        if (!action)
            Q_EMIT failed(error.sentence(), {});
        else
            Q_EMIT failed(tr("%1 Not stored: %2.").arg(error.sentence(), action->label),
                [this, intent, coder] { carryOut(intent, coder); });
        return {};
    }
}

bool Session::attempt(const std::function<void()> &action)
{
    try {
        action();
        return true;
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence(), {});
        return false;
    }
}

void Session::undo()
{
    turn(true);
}

void Session::redo()
{
    turn(false);
}

void Session::turn(bool undo, const QUuid &expected)
{
    QUuid uid = expected;
    try {
        const auto next = undo ? nextUndo() : nextRedo();
        if (!expected.isNull() && (!next || next->uid != expected))
            return say(tr("Something else was done since: look at what Undo offers now."));
        if (next) {
            uid = next->uid;
            showPlaceOf(store().editsOf(next->seq));
        }
        const Uid<Coder> only = turnedOnly();
        turned(undo ? m_project->undo(only) : m_project->redo(only), undo ? tr("Undone: %1") : tr("Done again: %1"));
    } catch (const Error &error) {
        const bool overtaken = isBlind() && error.kind() == Error::Kind::Changed;
        Q_EMIT failed(overtaken ? tr("What your last step did was changed since by a step that is not yours; it cannot "
                                     "be undone alone.")
                                : error.sentence(),
            [this, undo, uid] { turn(undo, uid); });
    }
}

void Session::turned(const std::optional<Store::Turned> &turned, const QString &sentence)
{
    if (!turned) {
        say(isBlind() ? tr("Nothing of yours is left to undo or to do again. Others' steps stay: Blind is on.")
                      : tr("Nothing is left to undo or to do again."));
        return;
    }
    Q_EMIT flashed(turned->edits);
    say(sentence.arg(turned->step.label));
}

// One sees where something changes before it changes.
void Session::showPlaceOf(const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (const auto *annotation = std::get_if<Annotation>(&edit.row()))
            return show(*annotation);
        if (const auto *state = std::get_if<PostState>(&edit.row()))
            return show(state->post);
        if (const auto *relation = std::get_if<Relation>(&edit.row())) {
            if (const auto source = store().find<Annotation>(relation->sourceAnnotation.value))
                return show(*source);
            if (!relation->sourcePost.isNull())
                return show(relation->sourcePost);
        }
    }
}

/// The cursor in a text that may be shorter since.
Session::Cursor Session::within(Cursor cursor, int length)
{
    if (cursor.selection && cursor.selection->end > length)
        cursor.selection.reset();
    cursor.caret = std::min(cursor.caret, length);
    return cursor;
}

void Session::follow(const Change &change)
{
    const auto moves
        = [](const Edit &edit) { return edit.kind() == RowKind::Batch || edit.kind() == RowKind::ParentCorrection; };
    if (change.everything || std::ranges::any_of(change.edits, moves))
        m_cueKinds.clear(); // The nodes are others.
    if (change.everything) {
        m_holdsOlderTexts = holdsOlderTexts(store());
        const Id<Thread> thread = std::exchange(m_thread, {});
        const Cursor cursor = m_cursor;
        m_textOf = {};
        const bool there = outline().indexOf(thread) >= 0;
        showThread(there ? thread : outline().threadCount() > 0 ? outline().thread(0) : Id<Thread>(), cursor.post);
        if (there)
            setCursor(within(cursor, codePoints(text(cursor.post))));
    } else {
        m_rows.absorb(change.edits);
        if (!m_cursor.annotation.isNull() && !annotation())
            m_cursor.annotation = {};
    }
    Q_EMIT changed(change);
}

} // namespace rejoinder
