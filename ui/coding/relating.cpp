// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/relating.h"

#include "core/coding/relate.h"
#include "core/corpus/text.h"
#include "ui/coding/type_popup.h"
#include "ui/session/scene_builder.h"
#include "ui/window/mode_bar.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int page = 9;

} // namespace

Relating::Relating(Session &session, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
{
    connect(&reader, &Reader::candidateChosen, this, &Relating::choose);
    connect(&reader, &Reader::candidatesWalked, this, &Relating::walk);
    connect(&reader, &Reader::candidatesTurned, this, &Relating::turnPage);
    connect(&reader, &Reader::absentChosen, this, &Relating::chooseAbsent);
    connect(&reader, &Reader::relationModeLeft, this, &Relating::leave);
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
            const auto span = here->span();
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
    const auto source = sourceHere();
    if (!source) {
        Q_EMIT codeWanted();
        return;
    }
    m_session.attempt([&] {
        m_source = *source;
        m_ends = allowedEnds();
        m_target.reset();
        m_memoAfter = false;
        m_mode = RelationMode{sceneEnd(m_session, m_source), {}, 0, -1};
        for (const End &end : m_ends)
            m_mode->candidates.push_back(sceneEnd(m_session, end));
        makeBar();
        show();
    });
}

// Parent's passages, parent as a whole, then the passages of each ancestor up to the article; an ancestor without any
// as a whole, and at the end those ancestors as a whole that have some.
std::vector<End> Relating::allowedEnds() const
{
    const Outline &outline = m_session.outline();
    const Codebook &codebook = m_session.codebook();
    const EndKind source = kindOfEnd(m_session.store(), m_source);
    std::vector<End> near;
    std::vector<End> far;
    const auto allow = [&](std::vector<End> &ends, const End &end, const EndKind &kind) {
        if (end != m_source && !typesBetween(codebook, source, kind).empty())
            ends.push_back(end);
    };
    const int from = outline.nodeOf(m_session.rows().postOf(m_source));
    for (int at = outline.parent(from); from >= 0 && at >= 0; at = outline.parent(at)) {
        const Id<Post> post = outline.post(at);
        const size_t before = near.size();
        for (const Annotation *annotation : m_session.rows().annotations(post)) {
            if (annotation->header.owner == m_session.coder() && annotation->start)
                allow(near, {annotation->uid(), {}}, {EndKind::Coded, annotation->code});
        }
        const bool whole = at == outline.parent(from) || near.size() == before;
        allow(whole ? near : far, {{}, post}, {EndKind::WholePost, {}});
    }
    std::ranges::copy(far, std::back_inserter(near));
    return near;
}

void Relating::leave()
{
    if (!m_mode)
        return;
    m_session.say({});
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
    if (!m_mode || index < 0 || index >= int(m_ends.size()))
        return;
    m_mode->chosen = index;
    m_target = m_ends[size_t(index)];
    show();
    offerTypes();
}

void Relating::walk(int direction)
{
    if (!m_mode || m_ends.empty())
        return;
    const int count = int(m_ends.size());
    const int next
        = m_mode->chosen < 0 ? (direction > 0 ? 0 : count - 1) : (m_mode->chosen + direction + count) % count;
    m_mode->first = next / page * page;
    choose(next);
}

void Relating::turnPage()
{
    if (!m_mode || m_ends.empty())
        return;
    m_mode->first = m_mode->first + page < int(m_ends.size()) ? m_mode->first + page : 0;
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
    if (!m_mode || !m_target)
        return m_mode && key == "Return"_L1;
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
    return false;
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
    leave();
    m_session.attempt([&] {
        const Action action = relate(m_session.store(), m_session.codebook(), request);
        if (action.edits.empty())
            m_session.say(tr("That relation is there already."));
        m_session.apply(action);
        m_session.select(source);
        if (memo)
            Q_EMIT memoWanted({action.uid});
    });
}

QString Relating::described(const End &end) const
{
    if (end.isAbsent())
        return tr("not in the text");
    const Annotation *annotation = m_session.rows().annotation(end.annotation);
    const Code *code = annotation ? m_session.codebook().code(annotation->code) : nullptr;
    const int node = m_session.outline().nodeOf(m_session.rows().postOf(end));
    const QString where = node < 0 || m_session.outline().kind(node) == PostKind::Article
        ? tr("the article")
        : tr("the comment by %1").arg(m_session.store().authorName(m_session.outline().author(node)));
    return code ? tr("%1 in %2").arg(code->name, where) : where;
}

void Relating::makeBar()
{
    delete m_bar;
    auto *bar = new ModeBar("rel"_L1);
    const Annotation *annotation = m_session.rows().annotation(m_source.annotation);
    const QString what
        = annotation ? u"“%1”"_s.arg(excerpt(annotation->quote).toHtmlEscaped()) : described(m_source).toHtmlEscaped();
    m_question = bar->addText(tr("%1 <b>answers what?</b>").arg(what));
    m_note = bar->addField(tr("In a few words; then Enter"));
    m_note->installEventFilter(this);
    if (!m_ends.empty())
        bar->addKeys({u"1"_s, QString::number(std::min(int(m_ends.size()), page))}, tr("choose"), u"–"_s);
    bar->addKeys({u"J"_s, u"K"_s}, tr("walk"));
    bar->addKeys({u"0"_s}, tr("not in the text"));
    bar->addKeys({u"Esc"_s}, tr("cancel"));
    m_bar = bar;
    Q_EMIT barChanged(bar);
}

void Relating::show()
{
    m_reader.setRelationMode(m_mode);
}

bool Relating::eventFilter(QObject *watched, QEvent *event)
{
    // The type first: while the field is destroyed it is no line edit any more.
    if (event->type() == QEvent::KeyPress && watched == m_note) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_reader.surface()->setFocus();
            offerTypes();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rejoinder
