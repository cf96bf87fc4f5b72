// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/actions.h"

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/json_fields.h"
#include "core/coding/annotate.h"
#include "core/coding/memos.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(sentence);
}

/// Reads an action's fields as the project's rows.
struct Asked
{
    Project &project;
    const JsonFields &fields;
    Uid<Coder> otherwise; ///< Who acts where the action names nobody.
    const QHash<QString, QString> &made; ///< "#3" to the id that line 3 was answered with.
    QString id = {}; ///< Of the row acted on.

    Uid<Coder> coder() const { return fields.has("coder") ? project.coderNamed(fields.text("coder")) : otherwise; }

    Id<Post> post(const char *key) const { return postNamed(fields.text(key)); }

    Uid<Code> code(const char *key) const
    {
        const auto path = fields.text(key);
        if (const Code *code = project.codebook().find(path))
            return {code->header.uid};
        if (const auto uid = uidNamed(letter::code, path); project.codebook().code({uid}))
            return {uid};
        refuse(CommandLine::tr("There is no code \"%1\".").arg(path));
    }

    /// Null where it is absent or null.
    Uid<Code> target() const { return fields.isNull("target") ? Uid<Code>() : code("target"); }

    End end(const char *key) const
    {
        if (fields.isNull(key))
            return {};
        const auto name = this->name(key);
        if (const auto uid = uidNamed(letter::annotation, name); !uid.isNull())
            return {{uid}, {}};
        return {{}, postNamed(name)};
    }

    /// The name of a row, which may be that of an earlier line.
    QString name(const char *key) const
    {
        auto text = fields.text(key);
        if (!text.startsWith(u'#'))
            return text;
        const auto found = made.constFind(text);
        if (found == made.cend())
            refuse(CommandLine::tr("\"%1\" is no earlier line that made an annotation or a relation.").arg(text));
        return *found;
    }

    void answerId(Json &answer, const QString &name)
    {
        id = name;
        answer.field("id", name);
    }

    Id<Post> postNamed(const QString &name) const
    {
        const auto post = project.store().postNamed(name);
        if (post.isNull())
            refuse(CommandLine::tr("There is no post \"%1\".").arg(name));
        return post;
    }
};

/// Another process may write between the look and the action: then it looks again.
template<class Look>
Action applied(Project &project, Uid<Coder> coder, Look &&look)
{
    for (int attempt = 1;; ++attempt) {
        try {
            Action action = look();
            project.apply(action.edits, action.label, coder);
            return action;
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Changed || attempt == 50)
                throw;
            project.notice();
        }
    }
}

/// The answer names the span where it is not the one asked for.
void answerSpan(const Asked &asked, const QUuid &uid, std::optional<int> start, std::optional<int> end, Json &answer)
{
    const auto stored = asked.project.store().find<Annotation>(uid);
    if (!stored || !stored->span()
        || (stored->start == start.value_or(*stored->start) && stored->end == end.value_or(*stored->end)))
        return;
    answer.field("start", *stored->start);
    answer.field("end", *stored->end);
}

void annotate(Asked &asked, Json &answer)
{
    asked.fields.expect({"post", "code", "start", "end", "coder", "target", "certainty", "memo"});
    const auto start = asked.fields.number("start");
    const auto end = asked.fields.number("end");
    if (start.has_value() != end.has_value())
        refuse(CommandLine::tr("A span needs both start and end. Leave out both for the whole post."));
    AnnotateRequest request;
    request.post = asked.post("post");
    request.code = asked.code("code");
    if (start)
        request.span = Span{*start, *end};
    request.target = asked.target();
    request.certainty = asked.fields.number("certainty");
    request.memo = asked.fields.maybeText("memo");
    request.coder = asked.coder();
    auto &project = asked.project;
    const auto action
        = applied(project, request.coder, [&] { return annotate(project.store(), project.codebook(), request); });
    asked.answerId(answer, externalName(letter::annotation, action.uid));
    answerSpan(asked, action.uid, start, end, answer);
}

void relate(Asked &asked, Json &answer)
{
    asked.fields.expect({"type", "source", "target", "note", "certainty", "memo", "coder"});
    RelateRequest request;
    request.type = asked.code("type");
    request.source = asked.end("source");
    request.target = asked.end("target");
    request.note = asked.fields.maybeText("note");
    request.certainty = asked.fields.number("certainty");
    request.memo = asked.fields.maybeText("memo");
    request.coder = asked.coder();
    auto &project = asked.project;
    const auto action
        = applied(project, request.coder, [&] { return relate(project.store(), project.codebook(), request); });
    asked.answerId(answer, externalName(letter::relation, action.uid));
}

void state(Asked &asked, Json &)
{
    asked.fields.expect({"post", "state", "coder"});
    const auto post = asked.post("post");
    const auto name = asked.fields.text("state");
    const auto state = named<State>(name);
    if (!state)
        refuse(CommandLine::tr("\"%1\" is no state: write todo, coded, nothing, unsure or skipped.").arg(name));
    const auto coder = asked.coder();
    auto &project = asked.project;
    applied(
        project, coder, [&] { return setState(project.store(), post, {project.round().header.uid}, *state, coder); });
}

/// What a memo is about, by the name of a row or "project"; throws where nothing has the name.
Subject subjectNamed(const Asked &asked, const QString &name)
{
    const Store &store = asked.project.store();
    if (name == "project"_L1)
        return {About::Project, {}, {}};
    if (const auto uid = uidNamed(letter::annotation, name); store.find<Annotation>(uid))
        return {About::Annotation, uid, {}};
    if (const auto uid = uidNamed(letter::relation, name); store.find<Relation>(uid))
        return {About::Relation, uid, {}};
    if (const Code *code = asked.project.codebook().code({uidNamed(letter::code, name)}))
        return {About::Code, code->header.uid, {}};
    if (const auto post = store.postNamed(name); !post.isNull())
        return {About::Post, {}, post};
    for (const auto threads = store.threads(); const auto &thread : threads) {
        if (threadName(thread.uid) == name)
            return {About::Thread, thread.uid, {}};
    }
    refuse(CommandLine::tr("There is no annotation, relation, code, post or thread \"%1\".").arg(name));
}

void memo(Asked &asked, Json &answer)
{
    asked.fields.expect({"about", "text", "question", "coder"});
    const auto subject = subjectNamed(asked, asked.name("about"));
    const auto text = asked.fields.maybeText("text");
    const bool question = asked.fields.truth("question").value_or(false);
    const auto coder = asked.coder();
    auto &project = asked.project;
    const auto action
        = applied(project, coder, [&] { return setMemo(project.store(), subject, text, question, coder); });
    asked.answerId(answer, action.uid.isNull() ? QString() : externalName(letter::memo, action.uid));
}

/// Null and absent differ here: null takes the certainty away.
std::optional<std::optional<int>> certaintyChange(const JsonFields &fields)
{
    return fields.has("certainty") ? std::optional(fields.number("certainty")) : std::nullopt;
}

std::optional<QString> textChange(const JsonFields &fields, const char *key)
{
    return fields.has(key) ? std::optional(fields.maybeText(key)) : std::nullopt;
}

Action changedAnnotation(const Asked &asked, const QUuid &uid, Uid<Coder> coder)
{
    AnnotationChange change;
    change.start = asked.fields.number("start");
    change.end = asked.fields.number("end");
    if (asked.fields.has("code"))
        change.code = asked.code("code");
    if (asked.fields.has("target"))
        change.target = asked.target();
    change.certainty = certaintyChange(asked.fields);
    change.memo = textChange(asked.fields, "memo");
    return changeAnnotation(asked.project.store(), asked.project.codebook(), {uid}, change, coder);
}

Action changedRelation(const Asked &asked, const QUuid &uid, Uid<Coder> coder)
{
    RelationChange change;
    if (asked.fields.has("type"))
        change.type = asked.code("type");
    if (asked.fields.has("source"))
        change.source = asked.end("source");
    if (asked.fields.has("target"))
        change.target = asked.end("target");
    change.note = textChange(asked.fields, "note");
    change.certainty = certaintyChange(asked.fields);
    change.memo = textChange(asked.fields, "memo");
    return changeRelation(asked.project.store(), asked.project.codebook(), {uid}, change, coder);
}

[[noreturn]] void refuseId(const QString &id)
{
    refuse(CommandLine::tr("There is no annotation or relation \"%1\".").arg(id));
}

void change(Asked &asked, Json &answer)
{
    const auto id = asked.name("id");
    const auto coder = asked.coder();
    if (const auto uid = uidNamed(letter::annotation, id); !uid.isNull()) {
        asked.fields.expect({"id", "start", "end", "code", "target", "certainty", "memo", "coder"});
        applied(asked.project, coder, [&] { return changedAnnotation(asked, uid, coder); });
        asked.answerId(answer, id);
        answerSpan(asked, uid, asked.fields.number("start"), asked.fields.number("end"), answer);
    } else if (const auto relation = uidNamed(letter::relation, id); !relation.isNull()) {
        asked.fields.expect({"id", "type", "source", "target", "note", "certainty", "memo", "coder"});
        applied(asked.project, coder, [&] { return changedRelation(asked, relation, coder); });
        asked.answerId(answer, id);
    } else {
        refuseId(id);
    }
}

void remove(Asked &asked, Json &answer)
{
    asked.fields.expect({"id", "coder"});
    const auto id = asked.name("id");
    const auto coder = asked.coder();
    auto &project = asked.project;
    if (const auto uid = uidNamed(letter::annotation, id); !uid.isNull())
        applied(project, coder, [&] { return removeAnnotation(project.store(), project.codebook(), {uid}, coder); });
    else if (const auto relation = uidNamed(letter::relation, id); !relation.isNull())
        applied(project, coder, [&] { return removeRelation(project.store(), project.codebook(), {relation}, coder); });
    else
        refuseId(id);
    asked.answerId(answer, id);
}

void undo(Asked &asked, Json &answer)
{
    asked.fields.expect({"coder"});
    const auto turned = asked.project.undo();
    answer.field("undone", turned ? std::optional(turned->step.label) : std::nullopt);
}

void redo(Asked &asked, Json &answer)
{
    asked.fields.expect({"coder"});
    const auto turned = asked.project.redo();
    answer.field("redone", turned ? std::optional(turned->step.label) : std::nullopt);
}

struct Verb
{
    QLatin1StringView name;
    void (*perform)(Asked &asked, Json &answer);
};

constexpr std::array verbs{Verb{"annotate"_L1, annotate}, Verb{"relate"_L1, relate}, Verb{"state"_L1, state},
    Verb{"memo"_L1, memo}, Verb{"change"_L1, change}, Verb{"remove"_L1, remove}, Verb{"undo"_L1, undo},
    Verb{"redo"_L1, redo}};

} // namespace

QString perform(
    Project &project, const QJsonObject &action, Uid<Coder> coder, const QHash<QString, QString> &made, Json &answer)
{
    const auto name = action.size() == 1 ? action.begin().key() : QString();
    const auto verb = std::ranges::find_if(verbs, [&](const Verb &candidate) { return candidate.name == name; });
    if (verb == verbs.end() || !action.begin().value().isObject())
        refuse(CommandLine::tr(
            "An action is one of {\"annotate\": {…}}, relate, state, memo, change, remove, undo and redo."));
    const JsonFields fields(action.begin().value().toObject());
    project.notice();
    Asked asked{project, fields, coder, made};
    verb->perform(asked, answer);
    return asked.id;
}

} // namespace rejoinder
