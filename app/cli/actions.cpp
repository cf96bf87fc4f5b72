// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/actions.h"

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/coding/action_reader.h"
#include "core/coding/decide_reader.h"
#include "core/coding/memos.h"
#include "core/coding/quotable.h"
#include "core/coding/states.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// One action on the project.
struct Asked
{
    Project &project;
    ActionReader reader;
    QString id = {}; ///< Of the row acted on.

    void answerId(Json &answer, const QString &name)
    {
        id = name;
        answer.field("id", name);
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
    const auto request = asked.reader.annotateRequest();
    auto &project = asked.project;
    const auto action
        = applied(project, request.coder, [&] { return annotate(project.store(), project.codebook(), request); });
    asked.answerId(answer, externalName(letter::annotation, action.uid));
    const auto &fields = asked.reader.fields;
    answerSpan(asked, action.uid, fields.number("start"), fields.number("end"), answer);
}

void relate(Asked &asked, Json &answer)
{
    const auto request = asked.reader.relateRequest();
    auto &project = asked.project;
    const auto action
        = applied(project, request.coder, [&] { return relate(project.store(), project.codebook(), request); });
    asked.answerId(answer, externalName(letter::relation, action.uid));
}

void state(Asked &asked, Json &)
{
    const auto request = asked.reader.stateRequest();
    auto &project = asked.project;
    applied(project, request.coder, [&] {
        return setState(project.store(), request.post, {project.round().header.uid}, request.state, request.coder);
    });
}

void memo(Asked &asked, Json &answer)
{
    const auto request = asked.reader.memoRequest();
    auto &project = asked.project;
    const auto action = applied(project, request.coder,
        [&] { return setMemo(project.store(), request.about, request.text, request.question, request.coder); });
    asked.answerId(answer, action.uid.isNull() ? QString() : externalName(letter::memo, action.uid));
}

void quote(Asked &asked, Json &)
{
    const auto request = asked.reader.quoteRequest();
    auto &project = asked.project;
    applied(project, request.coder,
        [&] { return setQuotable(project.store(), project.codebook(), request.post, request.allowed, request.coder); });
}

[[noreturn]] void refuseId(const QString &id)
{
    throw Error(CommandLine::tr("There is no annotation or relation \"%1\".").arg(id));
}

void change(Asked &asked, Json &answer)
{
    const auto id = asked.reader.name("id");
    const auto coder = asked.reader.coder();
    auto &project = asked.project;
    if (const auto uid = uidNamed(letter::annotation, id); !uid.isNull()) {
        const auto wanted = asked.reader.annotationChange();
        applied(project, coder,
            [&] { return changeAnnotation(project.store(), project.codebook(), {uid}, wanted, coder); });
        asked.answerId(answer, id);
        answerSpan(asked, uid, wanted.start, wanted.end, answer);
    } else if (const auto relation = uidNamed(letter::relation, id); !relation.isNull()) {
        const auto wanted = asked.reader.relationChange();
        applied(project, coder,
            [&] { return changeRelation(project.store(), project.codebook(), {relation}, wanted, coder); });
        asked.answerId(answer, id);
    } else {
        refuseId(id);
    }
}

void remove(Asked &asked, Json &answer)
{
    asked.reader.fields.expect({"id", "coder"});
    const auto id = asked.reader.name("id");
    const auto coder = asked.reader.coder();
    auto &project = asked.project;
    if (const auto uid = uidNamed(letter::annotation, id); !uid.isNull())
        applied(project, coder, [&] { return removeAnnotation(project.store(), project.codebook(), {uid}, coder); });
    else if (const auto relation = uidNamed(letter::relation, id); !relation.isNull())
        applied(project, coder, [&] { return removeRelation(project.store(), project.codebook(), {relation}, coder); });
    else
        refuseId(id);
    asked.answerId(answer, id);
}

/// The rows of the agreed layer that a step leaves.
void answerAgreed(const Action &action, Json &answer)
{
    answer.array("agreed", [&] {
        for (const auto &edit : action.edits) {
            if (edit.after && edit.kind() == RowKind::Annotation)
                answer.value(externalName(letter::annotation, edit.uid()));
            else if (edit.after && edit.kind() == RowKind::Relation)
                answer.value(externalName(letter::relation, edit.uid()));
        }
    });
}

void decide(Asked &asked, Json &answer)
{
    auto &project = asked.project;
    DecideRequest request;
    const auto action = applied(project, asked.reader.coder(), [&] {
        // What another process changed meanwhile is looked at again.
        request = decideRequest(asked.reader, project.outline());
        return decide(project.store(), project.codebook(), project.outline(), request.cases, request.of,
            request.verdict, request.coder);
    });
    asked.answerId(answer, externalName(letter::adjudicated, action.uid));
    answerAgreed(action, answer);
    if (hasVersionOf(request.of, request.coder))
        answer.field("warning", CommandLine::tr("Who settled this case has a version in it."));
}

void accept(Asked &asked, Json &answer)
{
    asked.reader.fields.expect({"of", "tolerance", "unfinished", "coder"});
    const auto request = caseRequest(asked.reader);
    const auto coder = asked.reader.coder();
    auto &project = asked.project;
    Acceptance acceptance;
    applied(project, coder, [&] {
        acceptance = acceptAgreed(project.store(), project.codebook(), project.outline(), request, coder);
        return acceptance.action;
    });
    answer.field("accepted", acceptance.cases);
    answer.field("waiting", acceptance.waiting);
}

void undo(Asked &asked, Json &answer)
{
    asked.reader.fields.expect({"coder"});
    const auto turned = asked.project.undo();
    answer.field("undone", turned ? std::optional(turned->step.label) : std::nullopt);
}

void redo(Asked &asked, Json &answer)
{
    asked.reader.fields.expect({"coder"});
    const auto turned = asked.project.redo();
    answer.field("redone", turned ? std::optional(turned->step.label) : std::nullopt);
}

struct Verb
{
    QLatin1StringView name;
    void (*perform)(Asked &asked, Json &answer);
};

constexpr std::array verbs{Verb{"annotate"_L1, annotate}, Verb{"relate"_L1, relate}, Verb{"state"_L1, state},
    Verb{"memo"_L1, memo}, Verb{"quote"_L1, quote}, Verb{"change"_L1, change}, Verb{"remove"_L1, remove},
    Verb{"decide"_L1, decide}, Verb{"accept"_L1, accept}, Verb{"undo"_L1, undo}, Verb{"redo"_L1, redo}};

} // namespace

QString perform(
    Project &project, const QJsonObject &action, Uid<Coder> coder, const QHash<QString, QString> &made, Json &answer)
{
    const auto name = action.size() == 1 ? action.begin().key() : QString();
    const auto verb = std::ranges::find_if(verbs, [&](const Verb &candidate) { return candidate.name == name; });
    if (verb == verbs.end() || !action.begin().value().isObject())
        throw Error(CommandLine::tr("An action is one of {\"annotate\": {…}}, relate, state, memo, quote, change, "
                                    "remove, decide, accept, undo and "
                                    "redo."));
    project.notice();
    Asked asked{project,
        {project.store(), project.codebook(), JsonFields(action.begin().value().toObject()), coder,
            [&project](const QString &named) { return project.coderNamed(named); }, made}};
    verb->perform(asked, answer);
    return asked.id;
}

} // namespace rejoinder
