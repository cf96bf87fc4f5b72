// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/describe.h"

#include "core/coding/decided.h"
#include "core/coding/labels.h"
#include "core/corpus/text.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int longest = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Without a name the value speaks for itself.
QString shown(const std::pair<QString, QString> &word)
{
    const auto &[field, value] = word;
    return field.isEmpty() ? value : Texts::tr("%1: %2").arg(field, value.isEmpty() ? Texts::tr("none") : value);
}

QString yes(bool flag, const char *meaning)
{
    return flag ? Texts::tr(meaning) : QString();
}

QString certainty(std::optional<int> of)
{
    return of ? Texts::tr("%1 of 3").arg(*of) : QString();
}

QString shownName(AppliesTo to)
{
    return to == AppliesTo::Span ? Texts::tr("passages")
        : to == AppliesTo::Post  ? Texts::tr("whole comments")
                                 : Texts::tr("both");
}

QString shownName(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Group:
        return Texts::tr("group");
    case CodeKind::Code:
        return Texts::tr("code");
    case CodeKind::Relation:
        return Texts::tr("relation type");
    case CodeKind::Target:
        return Texts::tr("stance target");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shownName(CoderKind kind)
{
    return kind == CoderKind::Person ? Texts::tr("person")
        : kind == CoderKind::Agreed  ? Texts::tr("agreed layer")
                                     : Texts::tr("source");
}

} // namespace

QString shownName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Taken:
        return Texts::tr("taken as it is");
    case Outcome::Edited:
        return Texts::tr("edited");
    case Outcome::Rejected:
        return Texts::tr("rejected");
    case Outcome::Nothing:
        return Texts::tr("agreed: nothing here");
    case Outcome::Postponed:
        return Texts::tr("later");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shownName(RowKind kind)
{
    switch (kind) {
    case RowKind::Coder:
        return Texts::tr("Coder");
    case RowKind::Batch:
        return Texts::tr("Import");
    case RowKind::Code:
        return Texts::tr("Code");
    case RowKind::Round:
        return Texts::tr("Round");
    case RowKind::ParentCorrection:
        return Texts::tr("Corrected parent");
    case RowKind::Annotation:
        return Texts::tr("Annotation");
    case RowKind::Relation:
        return Texts::tr("Relation");
    case RowKind::Memo:
        return Texts::tr("Memo");
    case RowKind::PostState:
        return Texts::tr("State of work");
    case RowKind::Assignment:
        return Texts::tr("Assignment");
    case RowKind::Decision:
        return Texts::tr("Decision");
    case RowKind::Tombstone:
        return Texts::tr("Removed elsewhere");
    case RowKind::Waiting:
        return Texts::tr("Waiting");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shownName(State state)
{
    switch (state) {
    case State::Todo:
        return Texts::tr("to do");
    case State::Coded:
        return Texts::tr("coded");
    case State::Nothing:
        return Texts::tr("nothing to code");
    case State::Unsure:
        return Texts::tr("unsure");
    case State::Skipped:
        return Texts::tr("skipped");
    }
    Q_UNREACHABLE_RETURN({});
}

Describer::Describer(const Store &store, const Codebook &codebook)
    : m_store(store)
    , m_codebook(codebook)
{
}

Description Describer::operator()(const Row &row) const
{
    const Id<Post> post = postOf(row);
    return {shownName(kindOf(row)), what(row), whereOf(row, post), post, {}, {}};
}

Description Describer::operator()(const Edit &edit) const
{
    if (!edit.before && !edit.after)
        return {};
    Description description = (*this)(edit.row());
    if (!edit.before || !edit.after) {
        (edit.before ? description.before : description.after) = content(edit.row());
        return description;
    }
    const Words before = words(*edit.before);
    const Words after = words(*edit.after);
    QStringList was;
    QStringList is;
    for (size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i].second == after[i].second)
            continue;
        was << shown(before[i]);
        is << shown(after[i]);
    }
    // Never null: a row was there before and is there now, also where only its bookkeeping moved.
    description.before = was.isEmpty() ? u""_s : was.join(", "_L1);
    description.after = is.isEmpty() ? u""_s : is.join(", "_L1);
    return description;
}

QString Describer::content(const Row &row) const
{
    QStringList parts;
    for (const auto &word : words(row)) {
        if (!word.second.isEmpty())
            parts << shown(word);
    }
    return parts.isEmpty() ? u""_s : parts.join(", "_L1);
}

Describer::Words Describer::words(const Row &row) const
{
    return std::visit([this](const auto &of) { return words(of); }, row);
}

Describer::Words Describer::words(const Coder &coder) const
{
    return {{{}, coder.name}, {Texts::tr("kind"), shownName(coder.kind)},
        {Texts::tr("colour"), QString::number(coder.colour + 1)}};
}

Describer::Words Describer::words(const Code &code) const
{
    const auto text = [](const QString &value) { return excerpt(value, longest); };
    return {{{}, code.name}, {Texts::tr("in"), path(code.parent)}, {Texts::tr("kind"), shownName(code.kind)},
        {Texts::tr("key"), code.key}, {Texts::tr("definition"), text(code.definition)},
        {Texts::tr("include"), text(code.include)}, {Texts::tr("exclude"), text(code.exclude)},
        {Texts::tr("examples"), text(code.examples)}, {Texts::tr("colour"), QString::number(code.colour + 1)},
        {Texts::tr("pattern"), QString::number(code.pattern + 1)}, {Texts::tr("for"), shownName(code.appliesTo)},
        {Texts::tr("choice"), code.choice == Choice::One ? Texts::tr("one") : Texts::tr("many")},
        {{}, yes(code.required, "required")}, {{}, yes(code.targeted, "taken towards a target")},
        {{}, yes(!code.counted, "not counted")}, {Texts::tr("place"), QString::number(code.position + 1)},
        {Texts::tr("allowed ends"), code.ends}, {{}, yes(code.retired, "retired")},
        {Texts::tr("merged into"), path(code.mergedInto)}};
}

Describer::Words Describer::words(const Round &round) const
{
    QStringList groups;
    for (const Code *group : m_codebook.children({})) {
        if (!round.scope.isEmpty() && inScope(round, {group->header.uid}))
            groups << group->name;
    }
    const QString since = round.since ? QString::fromLatin1(isoTime(round.since)) : QString();
    return {{{}, round.name}, {Texts::tr("groups"), round.scope.isEmpty() ? Texts::tr("all") : groups.join(", "_L1)},
        {Texts::tr("current since"), since}};
}

Describer::Words Describer::words(const Annotation &annotation) const
{
    const QString passage
        = annotation.start ? Texts::tr("“%1”").arg(excerpt(annotation.quote, longest)) : Texts::tr("the whole comment");
    return {{{}, path(annotation.code)}, {{}, passage}, {Texts::tr("towards"), path(annotation.target)},
        {Texts::tr("certainty"), certainty(annotation.certainty)}};
}

Describer::Words Describer::words(const Relation &relation) const
{
    return {{{}, path(relation.type)}, {Texts::tr("from"), end(relation.source())},
        {Texts::tr("to"), end(relation.target())}, {Texts::tr("note"), excerpt(relation.note, longest)},
        {Texts::tr("certainty"), certainty(relation.certainty)}};
}

Describer::Words Describer::words(const Memo &memo) const
{
    return {{{}, excerpt(memo.text, longest)}, {{}, yes(memo.question, "a question for the team")}};
}

Describer::Words Describer::words(const PostState &state) const
{
    return {{{}, shownName(state.state)}, {Texts::tr("round"), nameOf(state.round)}};
}

Describer::Words Describer::words(const Assignment &assignment) const
{
    return {{Texts::tr("for"), nameOf(assignment.header.owner)}, {Texts::tr("round"), nameOf(assignment.round)},
        {Texts::tr("place"), QString::number(assignment.order + 1)}, {{}, yes(assignment.blind, "blind")}};
}

Describer::Words Describer::words(const Decision &decision) const
{
    return {{{}, shownName(decision.outcome)}, {Texts::tr("reason"), excerpt(shownReason(decision.reason), longest)},
        {Texts::tr("note"), excerpt(decision.note, longest)}};
}

Describer::Words Describer::words(const ParentCorrection &correction) const
{
    return {{Texts::tr("answers"), labels::post(m_store, correction.parent)}};
}

Describer::Words Describer::words(const Batch &batch) const
{
    return {{{}, batch.source}, {Texts::tr("format"), batch.format}};
}

Describer::Words Describer::words(const Tombstone &tombstone) const
{
    return {{{}, Texts::tr("%1 removed in another copy").arg(shownName(tombstone.kind))}};
}

Describer::Words Describer::words(const Waiting &waiting) const
{
    return {{{}, Texts::tr("%1 that waits for what it names").arg(shownName(waiting.kind))}};
}

QString Describer::what(const Row &row) const
{
    if (const auto *annotation = std::get_if<Annotation>(&row)) {
        const QString code = path(annotation->code);
        return annotation->start ? Texts::tr("%1 on “%2”").arg(code, excerpt(annotation->quote, longest)) : code;
    }
    if (const auto *relation = std::get_if<Relation>(&row)) {
        const Code *type = m_codebook.code(relation->type);
        return Texts::tr("%1 %2 %3")
            .arg(end(relation->source()), type ? type->name : QString(), end(relation->target()));
    }
    if (const auto *memo = std::get_if<Memo>(&row))
        return about(*memo);
    if (const auto *code = std::get_if<Code>(&row)) {
        const QString known = path({code->header.uid});
        return known.isEmpty() ? code->name : known;
    }
    if (const auto *assignment = std::get_if<Assignment>(&row); assignment && assignment->post.isNull())
        return titleOf(assignment->threadUid);
    if (std::holds_alternative<PostState>(row) || std::holds_alternative<Decision>(row))
        return shownName(kindOf(row));
    const Words all = words(row);
    return shown(all.front());
}

QString Describer::about(const Memo &memo) const
{
    if (memo.header.uid == guidelinesUid())
        return Texts::tr("coding guidelines");
    switch (memo.about) {
    case About::Annotation: {
        const auto annotation = m_store.find<Annotation>(memo.aboutUid);
        return annotation ? what(*annotation) : Texts::tr("a removed annotation");
    }
    case About::Relation: {
        const auto relation = m_store.find<Relation>(memo.aboutUid);
        return relation ? what(*relation) : Texts::tr("a removed relation");
    }
    case About::Post:
        return labels::post(m_store, memo.aboutPost);
    case About::Code:
        return Texts::tr("the code %1").arg(path({memo.aboutUid}));
    case About::Thread:
        return Texts::tr("the thread “%1”").arg(titleOf(memo.aboutUid));
    case About::Project:
        return Texts::tr("the project");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Describer::path(Uid<Code> code) const
{
    return code.isNull() ? QString() : m_codebook.path(code);
}

QString Describer::end(const End &end) const
{
    if (end.isAbsent())
        return Texts::tr("what is not in the text");
    if (!end.post.isNull())
        return labels::post(m_store, end.post);
    const auto annotation = m_store.find<Annotation>(end.annotation.value);
    return annotation ? labels::place(m_store, *annotation) : Texts::tr("a removed annotation");
}

QString Describer::nameOf(Uid<Coder> coder) const
{
    const auto found = coder.isNull() ? std::nullopt : m_store.find<Coder>(coder.value);
    return found ? found->name : QString();
}

QString Describer::nameOf(Uid<Round> round) const
{
    const auto found = m_store.find<Round>(round.value);
    return found ? found->name : QString();
}

QString Describer::titleOf(const QUuid &thread) const
{
    if (!m_titles) {
        m_titles.emplace();
        for (const Thread &each : m_store.threads())
            m_titles->insert(each.uid, each.title);
    }
    return m_titles->value(thread);
}

Id<Post> Describer::postOf(const End &end) const
{
    if (end.annotation.isNull())
        return end.post;
    const auto annotation = m_store.find<Annotation>(end.annotation.value);
    return annotation ? annotation->post : Id<Post>();
}

Id<Post> Describer::postOf(const Row &row) const
{
    if (const auto *relation = std::get_if<Relation>(&row))
        return postOf(relation->source());
    if (const auto *memo = std::get_if<Memo>(&row)) {
        if (memo->about == About::Annotation)
            return postOf(End{{memo->aboutUid}, {}});
        const auto relation = memo->about == About::Relation ? m_store.find<Relation>(memo->aboutUid) : std::nullopt;
        return relation ? postOf(relation->source()) : memo->aboutPost;
    }
    return std::visit(
        [](const auto &of) {
            if constexpr (requires { of.post; })
                return of.post;
            else
                return Id<Post>();
        },
        row);
}

QString Describer::whereOf(const Row &row, Id<Post> post) const
{
    if (!post.isNull())
        return labels::post(m_store, post);
    switch (kindOf(row)) {
    case RowKind::Code:
        return Texts::tr("the codebook");
    case RowKind::Round:
    case RowKind::Coder:
    case RowKind::Batch:
        return Texts::tr("the project");
    case RowKind::Assignment:
        return Texts::tr("the thread “%1”").arg(titleOf(std::get<Assignment>(row).threadUid));
    case RowKind::Memo:
        return std::get<Memo>(row).about == About::Code ? Texts::tr("the codebook") : Texts::tr("the project");
    default:
        return {};
    }
}

} // namespace rejoinder
