// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/tagger.h"

#include "core/coding/annotate.h"
#include "core/coding/codebook_edits.h"
#include "core/corpus/text.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// A new code and, where a passage is named, its first annotation: one step.
Action codeAndTag(const Session &session, const Code &code, AnnotateRequest request)
{
    Action action = addCode(session.codebook(), code);
    if (!request.span)
        return action;
    std::vector<Code> codes = session.codebook().codes();
    for (const Edit &edit : action.edits)
        codes.push_back(std::get<Code>(edit.row()));
    request.code = {action.uid};
    std::ranges::copy(annotate(session.store(), Codebook(codes), request).edits, std::back_inserter(action.edits));
    return action;
}

} // namespace

Tagger::Tagger(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool Tagger::tag(Uid<Code> uid)
{
    const Codebook &codebook = m_session.codebook();
    const Code *group = codebook.group(uid);
    const Session::Cursor &cursor = m_session.cursor();
    if (!group || cursor.post.isNull())
        return false;
    AnnotateRequest request;
    request.post = cursor.post;
    request.code = uid;
    request.coder = m_session.coder();
    if (group->appliesTo != AppliesTo::Post)
        request.span = cursor.selection;
    if (group->targeted)
        request.target = m_session.target();
    if (group->appliesTo == AppliesTo::Span && !request.span) {
        selectSentence();
        return false;
    }
    const auto action = m_session.carryOut(
        [&session = m_session, request] { return annotate(session.store(), session.codebook(), request); });
    if (!action)
        return false;
    if (action->edits.empty())
        m_session.say(tr("That is coded so already."));
    const Uid<Annotation> made{action->uid};
    m_last = uid;
    m_made = made;
    if (request.span)
        m_session.select(made);
    if (const Round &round = m_session.project().round(); !inScope(round, {group->header.uid}))
        m_session.say(tr("Tagged, though “%1” is not coded in the round “%2”: its absence elsewhere says nothing.")
                .arg(group->name, round.name));
    Q_EMIT tagged(made);
    return true;
}

void Tagger::selectSentence()
{
    const Session::Cursor &cursor = m_session.cursor();
    const QString &text = m_session.text(cursor.post);
    if (text.isEmpty()) {
        m_session.say(tr("There is no text here. Codes for passages need some."));
        return;
    }
    const Span sentence = sentenceAt(text, std::max(cursor.caret, 0));
    m_session.select(cursor.post, sentence);
    m_session.say(tr("The sentence is selected. The same key again tags it."));
}

void Tagger::repeat()
{
    if (m_session.codebook().code(m_last))
        tag(m_last);
    else
        m_session.say(tr("There is no last code yet. Press a code's key, or / to find one."));
}

Uid<Code> Tagger::currentGroup() const
{
    const Codebook &codebook = m_session.codebook();
    if (const Code *last = codebook.code(m_last); last && !last->parent.isNull())
        return last->parent;
    for (const Code *top : codebook.children({})) {
        if (top->kind == CodeKind::Group && top->appliesTo == AppliesTo::Span && !top->retired)
            return {top->header.uid};
    }
    return {};
}

void Tagger::tagInVivo()
{
    const Session::Cursor &cursor = m_session.cursor();
    if (!cursor.selection) {
        m_session.say(tr("Select the words that are to name the new code first."));
        return;
    }
    constexpr int longest = 60;
    tagNew(excerpt(quoteAt(m_session.text(cursor.post), *cursor.selection), longest), currentGroup());
}

bool Tagger::tagNew(const QString &name, Uid<Code> group)
{
    const Session::Cursor cursor = m_session.cursor();
    Code code;
    code.parent = group;
    code.name = name;
    if (const Code *above = m_session.codebook().code(group)) {
        code.appliesTo = above->appliesTo;
        code.colour = above->colour + int(m_session.codebook().children(group).size());
    }
    const AnnotateRequest request{cursor.post, {}, cursor.selection, {}, {}, {}, m_session.coder()};
    const auto action
        = m_session.carryOut([&session = m_session, code, request] { return codeAndTag(session, code, request); });
    if (!action)
        return false;
    m_last = {std::get<Code>(action->edits.front().row()).header.uid};
    m_made = request.span ? Uid<Annotation>{headerOf(action->edits.back().row()).uid} : Uid<Annotation>();
    if (!m_made.isNull())
        m_session.select(m_made);
    return true;
}

const Annotation *Tagger::ownAnnotation()
{
    const Annotation *annotation = m_session.annotation();
    if (!annotation) {
        if (const auto here = annotationsAtCaret(); !here.empty())
            annotation = here.front();
    }
    if (!annotation)
        m_session.say(tr("Put the caret into an annotation first, or click one."));
    return annotation;
}

std::vector<const Annotation *> Tagger::annotationsAtCaret() const
{
    const Session::Cursor &cursor = m_session.cursor();
    auto here = m_session.annotations(cursor.post);
    std::erase_if(here, [&](const Annotation *annotation) {
        const auto span = m_session.spanOf(*annotation);
        return span ? cursor.caret < span->start || cursor.caret > span->end : cursor.caret >= 0;
    });
    std::ranges::stable_sort(here, {}, [](const Annotation *a) { return a->span().value_or(Span()).length(); });
    return here;
}

void Tagger::remove()
{
    const Annotation *annotation = ownAnnotation();
    if (!annotation)
        return;
    m_session.carryOut([&session = m_session, uid = annotation->uid(), coder = m_session.coder()] {
        return removeAnnotation(session.store(), session.codebook(), uid, coder);
    });
}

void Tagger::stepCertainty()
{
    const Annotation *annotation = ownAnnotation();
    if (!annotation)
        return;
    // Certain is said by saying nothing: 3 → 2 → 1 → 3.
    const int now = annotation->certainty.value_or(3);
    AnnotationChange change;
    change.certainty = now == 1 ? std::optional<int>() : std::optional(now - 1);
    m_session.carryOut([&session = m_session, uid = annotation->uid(), change, coder = m_session.coder()] {
        return changeAnnotation(session.store(), session.codebook(), uid, change, coder);
    });
}

void Tagger::selectOverlapping()
{
    const auto here = annotationsAtCaret();
    if (here.empty()) {
        m_session.say(tr("There is no annotation at the caret."));
        return;
    }
    const auto at = std::ranges::find(here, m_session.cursor().annotation, &Annotation::uid);
    const auto next = at == here.end() || std::next(at) == here.end() ? here.begin() : std::next(at);
    m_session.select((*next)->uid());
}

void Tagger::toNextTarget()
{
    const auto targets = m_session.codebook().targets();
    if (targets.empty()) {
        m_session.say(tr("The codebook has no stance targets: stance is taken towards the discussion as a whole."));
        return;
    }
    const auto at
        = std::ranges::find(targets, m_session.target().value, [](const Code *code) { return code->header.uid; });
    const auto next = at == targets.end() || std::next(at) == targets.end() ? targets.begin() : std::next(at);
    m_session.setTarget({(*next)->header.uid});
    m_session.say(tr("Stance is now towards %1.").arg((*next)->name));
}

void Tagger::growBySentence(int direction)
{
    const Session::Cursor &cursor = m_session.cursor();
    const QString &text = m_session.text(cursor.post);
    if (text.isEmpty())
        return;
    if (!cursor.selection) {
        m_session.select(cursor.post, sentenceAt(text, std::max(cursor.caret, 0)));
        return;
    }
    Span span = *cursor.selection;
    if (direction > 0) {
        // Blanks part sentences: look from the first character after them.
        const int length = codePoints(text);
        const int after = nextBoundary(text, std::min(span.end + 1, length), Boundary::Grapheme, 1);
        span.end = std::max(span.end, sentenceAt(text, std::min(after, std::max(length - 1, 0))).end);
    } else if (const Span last = sentenceAt(text, span.end - 1); last.start > span.start) {
        span = trimBlanks(text, {span.start, last.start});
    }
    m_session.select(cursor.post, span);
}

void Tagger::selectParagraph()
{
    const Session::Cursor &cursor = m_session.cursor();
    const QString &text = m_session.text(cursor.post);
    if (text.isEmpty())
        return m_session.say(tr("There is no text here."));
    const int last = codePoints(text) - 1;
    Span span = trimBlanks(text, paragraphAt(text, std::clamp(cursor.caret, 0, last)));
    if (cursor.selection) {
        const Span first = trimBlanks(text, paragraphAt(text, cursor.selection->start));
        span = {std::min(first.start, cursor.selection->start), cursor.selection->end};
        // Blank lines part paragraphs: look on from there, one by one, until the selection grows.
        for (int at = cursor.selection->end; at <= last && span.end <= cursor.selection->end; ++at) {
            if (const Span next = trimBlanks(text, paragraphAt(text, at)); next.length() > 0)
                span.end = std::max(span.end, next.end);
        }
        if (first.end > cursor.selection->end)
            span.end = first.end;
    }
    m_session.select(cursor.post, span);
}

void Tagger::selectPost()
{
    const Id<Post> post = m_session.cursor().post;
    const QString &text = m_session.text(post);
    if (const Span span = trimBlanks(text, {0, codePoints(text)}); span.length() > 0)
        m_session.select(post, span);
    else
        m_session.say(tr("There is no text here."));
}

} // namespace rejoinder
