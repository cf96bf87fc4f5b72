// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/relating.h"

#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/corpus/text.h"
#include "ui/coding/type_popup.h"
#include "ui/session/scene_builder.h"

#include <QAbstractScrollArea>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

Relating::Relating(Session &session, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
{
    connect(&reader, &Reader::candidateChosen, this, &Relating::choose);
    connect(&reader, &Reader::candidatesWalked, this, &Relating::walk);
    connect(&reader, &Reader::candidatesTurned, this, &Relating::turnPage);
    connect(&reader, &Reader::absentChosen, this, &Relating::chooseAbsent);
    connect(&reader, &Reader::relationModeLeft, this, &Relating::cancel);
    connect(&reader, &Reader::labelDropped, this, &Relating::beginWith);
    connect(&session, &Session::cursorMoved, this, &Relating::followCursor);
    connect(&session, &Session::changed, this, [this](const Change &change) {
        const auto isGone = [](const Edit &edit) { return edit.kind() == RowKind::Annotation && !edit.after; };
        if (change.everything || std::ranges::any_of(change.edits, isGone))
            leave(); // An end may be gone with it.
    });
    connect(&session, &Session::threadShown, this, &Relating::leave);
}

Relating::~Relating()
{
    delete m_popup;
    delete m_bar;
}

std::optional<End> Relating::sourceHere() const
{
    const Session::Cursor &cursor = m_session.cursor();
    const Annotation *annotation = m_session.annotation();
    if (!annotation && cursor.selection)
        return {};
    if (!annotation && cursor.caret >= 0) {
        for (const Annotation *here : m_session.annotations(cursor.post)) {
            const auto span = m_session.spanOf(*here);
            if (span && span->start <= cursor.caret && cursor.caret <= span->end
                && here->header.owner == m_session.coder())
                annotation = here;
        }
    }
    if (annotation && annotation->start && annotation->header.owner == m_session.coder())
        return End{annotation->uid(), {}};
    return End{{}, cursor.post};
}

void Relating::begin()
{
    if (const auto source = sourceHere())
        begin(*source);
    else
        Q_EMIT codeWanted();
}

void Relating::begin(const End &source)
{
    m_session.attempt([&] {
        m_source = source;
        m_offers = offersFor(m_session, source);
        m_target.reset();
        m_memoAfter = false;
        m_begun = m_session.cursor();
        m_targetStep = {};
        m_joinsAfter.reset();
        m_mode = RelationMode{sceneEnd(m_session, m_source), {}, 0, -1};
        for (const RelationOffer &offer : m_offers)
            m_mode->candidates.push_back(candidate(offer));
        if (auto *area = qobject_cast<QAbstractScrollArea *>(m_reader.surface()))
            area->viewport()->installEventFilter(this);
        makeBar();
        show();
    });
}

void Relating::beginWith(Uid<Annotation> source, const SceneEnd &target)
{
    const Annotation *annotation = m_session.rows().annotation(source);
    if (!annotation || annotation->header.owner != m_session.coder()) {
        m_session.say(tr("Relations begin at your own annotations."));
        return;
    }
    const End end = target.annotation.isNull() ? End{{}, target.post} : End{target.annotation, {}};
    const Annotation *other = m_session.rows().annotation(target.annotation);
    if (other && other->header.owner != m_session.coder()) {
        m_session.say(tr("Relations end at your own annotations or at whole posts. That one is another coder's."));
        return;
    }
    begin({source, {}});
    if (!m_mode)
        return;
    m_target = end;
    if (types().empty()) {
        leave();
        m_session.say(tr("No relation type of the codebook leads from there to there."));
        return;
    }
    int index = indexOf(end);
    if (index < 0) {
        add(end);
        index = int(m_offers.size()) - 1;
    }
    choose(index);
}

SceneEnd Relating::candidate(const RelationOffer &offer) const
{
    SceneEnd shown = sceneEnd(m_session, offer.end);
    shown.span = offer.passage;
    return shown;
}

int Relating::indexOf(const End &end) const
{
    const auto found = std::ranges::find(m_offers, RelationOffer{end, {}});
    return found == m_offers.end() ? -1 : int(found - m_offers.begin());
}

void Relating::add(const End &end)
{
    m_offers.push_back({end, {}});
    m_mode->candidates.push_back(candidate(m_offers.back()));
}

bool Relating::hasNewSelection() const
{
    const Session::Cursor &cursor = m_session.cursor();
    return m_mode && cursor.selection && (cursor.post != m_begun.post || cursor.selection != m_begun.selection);
}

void Relating::followCursor()
{
    if (!m_mode)
        return;
    ask();
    const End here{m_session.cursor().annotation, {}};
    const int index = here.annotation.isNull() ? -1 : indexOf(here);
    if (index >= 0 && (!m_target || *m_target != here))
        choose(index);
}

// After a click or a drag: a header chooses the whole post, a passage is coded to be the target.
void Relating::chooseUnderMouse()
{
    const Session::Cursor cursor = m_session.cursor();
    if (!m_mode || (cursor == m_begun && !m_target))
        return;
    if (hasNewSelection())
        return Q_EMIT targetCodeWanted();
    const int whole = indexOf({{}, cursor.post});
    if (cursor.caret < 0 && cursor.post != m_begun.post && whole >= 0)
        choose(whole);
}

void Relating::takeTarget(Uid<Annotation> annotation)
{
    if (!m_mode || annotation.isNull() || annotation == m_source.annotation)
        return;
    const auto step = m_session.nextUndo();
    m_targetStep = step ? step->uid : QUuid();
    m_target = End{annotation, {}};
    if (types().empty()) {
        m_session.say(tr("No relation type may end at that code. Choose another code, or another target."));
        m_target.reset();
        return;
    }
    add(*m_target);
    choose(int(m_offers.size()) - 1);
    m_reader.surface()->setFocus();
}

void Relating::cancel()
{
    const QUuid coded = std::exchange(m_targetStep, QUuid());
    leave();
    // A target that was coded for this relation only is half of it.
    if (const auto last = m_session.nextUndo(); last && !coded.isNull() && last->uid == coded)
        m_session.undo();
}

void Relating::leave()
{
    if (!m_mode)
        return;
    m_session.say({});
    if (auto *area = qobject_cast<QAbstractScrollArea *>(m_reader.surface()))
        area->viewport()->removeEventFilter(this);
    m_mode.reset();
    m_target.reset();
    m_reader.setRelationMode({});
    delete m_popup;
    Q_EMIT barChanged(nullptr);
    if (m_bar)
        m_bar->deleteLater();
    m_reader.surface()->setFocus();
}

void Relating::choose(int index)
{
    if (!m_mode || index < 0 || index >= int(m_offers.size()))
        return;
    m_mode->chosen = index;
    m_mode->first = index / candidatesAtOnce * candidatesAtOnce;
    if (m_offers[size_t(index)].passage && !codePassage(index))
        return;
    m_target = m_offers[size_t(index)].end;
    show();
    offerTypes();
}

// A quoted passage is coded now that it is needed: by the code for what nobody wanted to code, else one is asked.
bool Relating::codePassage(int index)
{
    const RelationOffer offer = m_offers[size_t(index)];
    const Code *code = neutralCode(m_session, m_source);
    if (!code) {
        m_target.reset();
        m_session.select(offer.end.post, *offer.passage);
        Q_EMIT targetCodeWanted();
        return false;
    }
    AnnotateRequest request;
    request.post = offer.end.post;
    request.span = offer.passage;
    request.code = {code->header.uid};
    request.coder = m_session.coder();
    const qint64 before = m_session.store().lastSeq();
    Uid<Annotation> made;
    m_session.attempt([&] {
        const Action action = annotate(m_session.store(), m_session.codebook(), request);
        if (action.edits.empty() || m_session.apply(action))
            made = {action.uid};
    });
    if (made.isNull() || !m_mode)
        return false;
    if (m_session.store().lastSeq() != before) {
        const auto step = m_session.nextUndo();
        m_targetStep = step ? step->uid : QUuid();
        m_joinsAfter = before;
    }
    m_offers[size_t(index)] = {{made, {}}, {}};
    m_mode->candidates[size_t(index)] = candidate(m_offers[size_t(index)]);
    return true;
}

bool Relating::chooseFar(const QString &key)
{
    if (key != "P"_L1 && key != "A"_L1)
        return false;
    const Outline &outline = m_session.outline();
    const int from = outline.nodeOf(m_session.rows().postOf(m_source));
    const int to = from < 0 ? -1 : key == "P"_L1 ? outline.parent(from) : outline.root(outline.threadOf(from));
    const int index = to < 0 || to == from ? -1 : indexOf({{}, outline.post(to)});
    if (index >= 0)
        choose(index);
    else
        m_session.say(key == "P"_L1 ? tr("The parent as a whole cannot be answered from here.")
                                    : tr("The article as a whole cannot be answered from here."));
    return true;
}

void Relating::walk(int direction)
{
    if (!m_mode || m_offers.empty())
        return;
    const int count = int(m_offers.size());
    const int next
        = m_mode->chosen < 0 ? (direction > 0 ? 0 : count - 1) : (m_mode->chosen + direction + count) % count;
    m_mode->first = next / candidatesAtOnce * candidatesAtOnce;
    choose(next);
}

void Relating::turnPage()
{
    if (!m_mode || m_offers.empty())
        return;
    m_mode->first = m_mode->first + candidatesAtOnce < int(m_offers.size()) ? m_mode->first + candidatesAtOnce : 0;
    show();
}

void Relating::chooseAbsent()
{
    if (!m_mode)
        return;
    m_target = End();
    m_mode->chosen = -1;
    show();
    delete m_popup;
    if (types().empty()) {
        m_session.say(tr("No relation type here allows an end that is not in the text."));
        m_target.reset();
        return;
    }
    m_question->setText(tr("<b>Not in the text.</b> What does it answer?"));
    m_note->show();
    m_note->setFocus();
}

std::vector<const Code *> Relating::types() const
{
    const EndKind target
        = m_target->isAbsent() ? EndKind{EndKind::Absent, {}} : kindOfEnd(m_session.store(), *m_target);
    return typesBetween(m_session.codebook(), kindOfEnd(m_session.store(), m_source), target);
}

void Relating::offerTypes()
{
    delete m_popup;
    m_session.attempt([&] {
        const auto offered = types();
        m_popup = new TypePopup(described(m_source) + u" → "_s + described(*m_target), offered, &m_reader);
        connect(static_cast<TypePopup *>(m_popup.data()), &TypePopup::typeChosen, this, [this](Uid<Code> type) {
            if (const Code *chosen = m_session.codebook().code(type))
                relateBy(*chosen);
        });
        QStringList keys;
        for (const Code *type : offered)
            keys << type->key;
        m_session.say(m_mode->chosen < 0 ? tr("Relation: not in the text. Now its type: %1, or Enter for %2.")
                                               .arg(keys.join(u", "_s), offered.front()->name)
                                         : tr("Relation: target %1 is chosen. Now its type: %2, or Enter for %3.")
                                               .arg(QString::number(m_mode->chosen - m_mode->first + 1),
                                                   keys.join(u", "_s), offered.front()->name));
    });
}

bool Relating::take(const QString &key)
{
    if (m_mode && !m_target && hasNewSelection() && (key == "Return"_L1 || key == "/"_L1)) {
        Q_EMIT targetCodeWanted();
        return true;
    }
    if (!m_mode || !m_target)
        return m_mode && (chooseFar(key) || key == "Return"_L1);
    if (key == "M"_L1) {
        m_memoAfter = true;
        m_session.say(tr("A memo is asked after the type is chosen."));
        return true;
    }
    const auto offered = types();
    if (key == "Return"_L1 && !offered.empty()) {
        relateBy(*offered.front());
        return true;
    }
    for (const Code *type : offered) {
        if (type->key.compare(key, Qt::CaseInsensitive) == 0) {
            relateBy(*type);
            return true;
        }
    }
    return chooseFar(key);
}

void Relating::relateBy(const Code &type)
{
    RelateRequest request;
    request.type = {type.header.uid};
    request.source = m_source;
    request.target = *m_target;
    request.note = m_note ? m_note->text().trimmed() : QString();
    request.coder = m_session.coder();
    const bool memo = m_memoAfter;
    const Uid<Annotation> source = m_source.annotation;
    const Id<Post> from = m_session.rows().postOf(m_source);
    const auto last = m_session.nextUndo();
    const bool joins = m_joinsAfter && last && last->uid == m_targetStep;
    const qint64 joinsAfter = m_joinsAfter.value_or(0);
    leave();
    const auto action = m_session.carryOut(
        [&session = m_session, request] { return relate(session.store(), session.codebook(), request); });
    if (!action)
        return;
    if (action->edits.empty())
        m_session.say(tr("That relation is there already."));
    else if (joins) // The passage was coded for this relation only.
        m_session.attempt([&] { m_session.project().joinStepsAfter(joinsAfter, action->label, m_session.coder()); });
    // Back to where one was coding, where the target was chosen by going there.
    const Annotation *answer = m_session.rows().annotation(source);
    if (m_session.post() == from)
        m_session.select(source);
    else if (answer)
        m_session.show(*answer);
    else
        m_session.show(from);
    if (memo)
        Q_EMIT memoWanted({action->uid});
}

} // namespace rejoinder
