// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reader_pane.h"

#include "core/corpus/pseudonyms.h"
#include "core/store/names_rule.h"
#include "ui/codebook/code_chooser.h"
#include "ui/coding/quotes.h"
#include "ui/commands/command.h"
#include "ui/reader/metrics.h"
#include "ui/session/scene_builder.h"
#include "ui/window/parent_peek.h"
#include "ui/window/scene_details.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_leavingKey(Pseudonyms::freshKey())
    , m_reader(new Reader(this))
    , m_strip(new ReaderStrip(*m_reader, this))
    , m_find(new FindBar(*m_reader, this))
    , m_peek(new ParentPeek(this))
    , m_bars(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bars->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(m_bars);
    layout->addWidget(m_find);
    layout->addWidget(m_peek);
    layout->addWidget(m_reader, 1);
    connect(m_reader, &Reader::selectionChanged, this, &ReaderPane::takeCaret);
    connect(m_reader, &Reader::annotationActivated, this, &ReaderPane::takeCaret);
    connect(m_reader, &Reader::selectionClamped, this, [this] {
        if (m_session)
            m_session->say(tr("A selection stays within the post it began in."));
    });
    connect(m_reader, &Reader::zoomChanged, this, &ReaderPane::zoomChanged);
    connect(m_reader, &Reader::keyPressed, this, [this](QKeyEvent *event) {
        if (event->key() == Qt::Key_Escape && !m_bar && !m_peek->post().isNull()) {
            m_peek->leave();
            event->accept();
        }
    });
    // The line one works on is to be seen below it.
    connect(
        m_peek, &ParentPeek::opened, this,
        [this] {
            const ReaderSelection now = m_reader->selection();
            const QScopedValueRollback guard(m_following, true);
            m_reader->reveal(now.post, now.span);
        },
        Qt::QueuedConnection);
}

void ReaderPane::setSession(Session *session, const ReaderState &state)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    showBar(nullptr);
    m_strip->setSession(session);
    m_find->setSession(session);
    m_peek->setSession(session);
    {
        const QScopedValueRollback guard(m_following, true);
        m_reader->setScene(scene(), state);
    }
    if (!session)
        return;
    connect(session, &Session::changed, this, &ReaderPane::follow);
    connect(session, &Session::threadShown, this, &ReaderPane::showThread);
    connect(session, &Session::rowsRead, this, &ReaderPane::showWork);
    connect(session, &Session::coderChanged, this, &ReaderPane::rebuild);
    connect(session, &Session::shown, this, &ReaderPane::show);
    connect(session, &Session::cursorMoved, this, &ReaderPane::followCursor);
    connect(session, &Session::flashed, this, &ReaderPane::flash);
    takeCaret();
}

Scene ReaderPane::scene() const
{
    Scene scene = m_session ? sceneOf(*m_session) : Scene();
    if (Session *session = m_session) {
        for (const Coder &coder : session->project().coders())
            scene.coders += coder.name;
        scene.quotations = [session](Id<Post> post) { return quotationsOf(*session, post); };
        scene.annotationDetails = [session](Uid<Annotation> uid) { return detailsOf(*session, uid); };
        scene.relationDetails = [session](Uid<Relation> uid) { return detailsOf(*session, uid); };
        scene.isAssigned = [assigned = m_assigned](
                               Id<Post> post) { return !assigned || assigned->isEmpty() || assigned->contains(post); };
        scene.citation
            = [this, session](Id<Post> post) { return m_leaving ? citationOf(*session, post, *m_leaving) : QString(); };
        scene.quoted = [this](const QString &words) { return m_leaving ? m_leaving->words(words) : QString(); };
    }
    scene.nextKey = commandOf(u"next-to-do")->firstKey();
    return scene;
}

void ReaderPane::showBar(QWidget *bar)
{
    if (m_bar) {
        m_bars->removeWidget(m_bar);
        m_bar->hide();
    }
    m_bar = bar;
    if (bar) {
        m_bars->addWidget(bar);
        bar->show();
    }
}

void ReaderPane::showThread()
{
    const QScopedValueRollback guard(m_following, true);
    ReaderState state;
    state.selection.post = m_session->post();
    m_reader->setScene(scene(), state);
    m_find->mark();
}

void ReaderPane::rebuild()
{
    const QScopedValueRollback guard(m_following, true);
    m_strip->refill();
    m_reader->setScene(scene(), m_reader->state());
    m_find->mark();
}

void ReaderPane::showWork(std::span<const Id<Post>> posts)
{
    std::vector<SceneWork> work;
    work.reserve(posts.size());
    for (const Id<Post> post : posts)
        work.push_back(sceneWork(*m_session, post));
    m_reader->setWork(work, m_session->rows().isComplete());
}

void ReaderPane::takeCaret()
{
    if (m_following || !m_session)
        return;
    const ReaderSelection selection = m_reader->selection();
    Session::Cursor cursor;
    cursor.post = selection.post;
    if (selection.isText())
        cursor.selection = selection.span;
    cursor.caret = selection.span ? selection.span->end : -1;
    cursor.annotation = m_reader->selectedAnnotation();
    m_session->setCursor(cursor);
}

void ReaderPane::show(Id<Post> post, const std::optional<Span> &span)
{
    const QScopedValueRollback guard(m_following, true);
    m_reader->reveal(post, span);
    m_reader->selectAnnotation(m_session->cursor().annotation);
}

void ReaderPane::followCursor()
{
    const QScopedValueRollback guard(m_following, true);
    if (m_reader->selectedAnnotation() != m_session->cursor().annotation)
        m_reader->selectAnnotation(m_session->cursor().annotation);
}

void ReaderPane::follow(const Change &change)
{
    const auto kind = [](const Edit &edit) { return edit.kind(); };
    if (change.everything || std::ranges::find(change.edits, RowKind::ParentCorrection, kind) != change.edits.end())
        return rebuild();
    const QScopedValueRollback guard(m_following, true);
    for (const Edit &edit : change.edits) {
        const Row &row = edit.row();
        if (const auto *annotation = std::get_if<Annotation>(&row);
            annotation && m_session->contains(annotation->post)) {
            if (edit.after)
                put(*annotation);
            else
                m_reader->removeAnnotation(annotation->uid(), annotation->post);
        } else if (const auto *state = std::get_if<PostState>(&row);
            state && state->header.owner == m_session->coder()) {
            m_reader->setState(state->post, edit.after ? state->state : State::Todo);
        } else if (const auto *memo = std::get_if<Memo>(&row); memo && memo->about == About::Annotation) {
            if (const Annotation *annotated = m_session->rows().annotation({memo->aboutUid}))
                put(*annotated);
        } else if (const auto *relation = std::get_if<Relation>(&row)) {
            if (edit.after && m_session->shows(relation->header) && m_session->rows().relation(relation->uid()))
                m_reader->putRelation(sceneRelation(*m_session, *relation));
            else
                m_reader->removeRelation(relation->uid());
        }
    }
    if (std::ranges::find(change.edits, RowKind::Code, kind) != change.edits.end()) {
        m_reader->setCodes(sceneCodes(m_session->codebook()));
        m_strip->fillTargets();
    }
}

void ReaderPane::put(const Annotation &annotation)
{
    if (!m_session->shows(annotation.header))
        return;
    QSet<Uid<Code>> hidden = m_strip->codes().hidden();
    if (annotation.header.owner == m_session->coder() && hidden.remove(annotation.code))
        m_strip->codes().setHidden(hidden); // What one has just done must be seen.
    m_reader->putAnnotation(sceneAnnotation(*m_session, annotation));
}

void ReaderPane::flash(const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (const auto *annotation = std::get_if<Annotation>(&edit.row()))
            m_reader->flash(annotation->post, m_session->spanOf(*annotation));
        else if (const auto *state = std::get_if<PostState>(&edit.row()))
            m_reader->flash(state->post);
    }
}

void ReaderPane::peek()
{
    m_peek->step();
}

void ReaderPane::setStyle(const ReadingStyle &style)
{
    m_reader->setStyle(style);
    m_peek->setStyle(style, m_reader->zoom());
}

void ReaderPane::tellDetails()
{
    if (!m_reader->tellDetails() && m_session)
        m_session->say(tr("There is no annotation at the caret."));
}

void ReaderPane::copy()
{
    m_reader->copySelection(false);
}

void ReaderPane::copyWithReference()
{
    if (!m_session)
        return;
    const auto copy = [this](const LeavingNames &names) {
        m_leaving = names;
        m_reader->copySelection(true);
        m_leaving.reset();
    };
    // The rule may change, and people may come: it is asked when something is copied.
    if (!namesRule(m_session->store()).pseudonyms || !holdsManyPeople(m_session->store())) {
        m_session->attempt([&] { copy(LeavingNames(m_session->store(), false, m_leavingKey)); });
        return;
    }
    const auto made = [path = m_session->store().path(), key = m_leavingKey] {
        return LeavingNames(Store(path, Store::Access::ReadOnly), false, key);
    };
    QtConcurrent::run(made).then(
        this, [this, copy, session = m_session, wanted = m_reader->selection()](QFuture<LeavingNames> names) {
            if (!session || session != m_session)
                return;
            session->attempt([&] {
                if (m_reader->selection() == wanted)
                    copy(names.takeResult());
                else
                    session->say(tr("Something else is selected now: nothing was copied."));
            });
        });
}

void ReaderPane::setZoom(int percent)
{
    m_reader->setZoom(percent);
    m_peek->setZoom(m_reader->zoom());
}

void ReaderPane::fold(bool folded)
{
    m_reader->setFolded(m_reader->currentPost(), folded);
}

void ReaderPane::unfoldAll()
{
    m_reader->setFoldedBelow(m_reader->currentPost(), false);
}

} // namespace rejoinder
