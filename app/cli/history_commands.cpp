// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was done, taking it back, and the rounds it is done in.

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/coding/describe.h"
#include "core/coding/rounds.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"
#include "core/store/profile.h"
#include "core/store/project.h"
#include "core/store/step_pages.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

/// Undoes or redoes as often as asked; says how often there was something.
int turn(const Arguments &arguments, Output &output, std::optional<Store::Turned> (Project::*once)(Uid<Coder>),
    int (Store::*until)(qint64, const GoOn &), const char *key, const QString &summary)
{
    if (arguments.has("to")) {
        if (arguments.has("count"))
            throw Error(CommandLine::tr("--to and --count say the same in two ways. Give one."), Error::Kind::Usage);
        Store store(arguments.positional(0));
        const int count = (store.*until)(arguments.number("to", 0).value_or(0), {});
        output.json().object([&] { output.json().field(key, count); });
        output.line(summary.arg(count));
        return 0;
    }
    const auto count = arguments.value("count") == "all"_L1 ? std::numeric_limits<int>::max()
                                                            : arguments.number("count", 0).value_or(1);
    Project project{Store(arguments.positional(0))};
    QStringList labels;
    while (labels.size() < count) {
        const auto turned = (project.*once)({});
        if (!turned)
            break;
        labels.append(turned->step.label);
    }
    auto &json = output.json();
    json.object([&] {
        json.field(key, qint64(labels.size()));
        json.array("labels", [&] { std::ranges::for_each(labels, [&](const QString &label) { json.value(label); }); });
    });
    for (const auto &label : std::as_const(labels))
        output.line(label);
    output.line(summary.arg(labels.size()));
    return 0;
}

/// The id of a row as tables write it.
QString idOf(RowKind kind, const QUuid &uid)
{
    switch (kind) {
    case RowKind::Annotation:
        return externalName(letter::annotation, uid);
    case RowKind::Relation:
        return externalName(letter::relation, uid);
    case RowKind::Code:
        return externalName(letter::code, uid);
    case RowKind::Coder:
        return externalName(letter::coder, uid);
    case RowKind::Memo:
        return externalName(letter::memo, uid);
    case RowKind::Round:
        return externalName(letter::round, uid);
    case RowKind::Assignment:
        return externalName(letter::assignment, uid);
    case RowKind::Decision:
        return externalName(letter::decision, uid);
    case RowKind::ParentCorrection:
        return externalName(letter::correction, uid);
    case RowKind::PostState:
        return externalName(letter::state, uid);
    default:
        return uid.toString(QUuid::WithoutBraces);
    }
}

void printChanges(const Store &store, const Describer &describe, const Step &step, Output &output)
{
    Json &json = output.json();
    json.array("changes", [&] {
        for (const auto &edit : store.editsOf(step.seq)) {
            if (!edit.before && !edit.after)
                continue;
            const Description words = describe(edit);
            json.object([&] {
                json.field("kind", nameOf(edit.kind()));
                json.field("id", idOf(edit.kind(), edit.uid()));
                json.field("post", words.post.isNull() ? QString() : store.nameOf(words.post));
                json.field("what", words.what);
                json.field("where", words.where.isEmpty() ? QString() : words.where);
                json.field("before", words.before);
                json.field("after", words.after);
            });
        }
    });
}

QString changeLine(const Description &words)
{
    const QString none = u"-"_s;
    return CommandLine::tr("      %1, %2: %3 -> %4")
        .arg(words.kind, words.what, words.before.isNull() ? none : words.before,
            words.after.isNull() ? none : words.after);
}

void printRounds(const Project &project, Output &output)
{
    const auto rounds = project.store().rounds();
    const auto isCurrent = [&](const Round &round) { return round.header.uid == project.round().header.uid; };
    const auto groupsOf = [&](const Round &round) {
        QStringList names;
        for (const Code *group : groupsIn(round, project.codebook()))
            names << project.codebook().path({group->header.uid});
        return names;
    };
    Json &json = output.json();
    json.object([&] {
        json.array("rounds", [&] {
            for (const auto &round : rounds) {
                json.object([&] {
                    json.field("id", externalName(letter::round, round.header.uid));
                    json.field("round", round.name);
                    json.array("groups", [&] {
                        for (const auto groups = groupsOf(round); const auto &group : groups)
                            json.value(group);
                    });
                    json.field("since", QString::fromLatin1(isoTime(round.since)));
                    json.field("current", isCurrent(round));
                });
            }
        });
    });
    for (const auto &round : rounds) {
        output.line(u"%1 %2  %3"_s.arg(QString(isCurrent(round) ? u'*' : u' '), round.name,
            round.scope.isEmpty() ? CommandLine::tr("(all groups)") : groupsOf(round).join(", "_L1)));
    }
}

Uid<Round> roundNamed(const Store &store, const QString &name)
{
    for (const auto &round : store.rounds()) {
        if (round.name == name || externalName(letter::round, round.header.uid) == name)
            return {round.header.uid};
    }
    throw Error(CommandLine::tr("There is no round \"%1\". See rejoinder-cli rounds.").arg(name), Error::Kind::Usage);
}

/// "A,B" as the codes there are.
std::vector<Uid<Code>> groupsNamed(const Codebook &codebook, const QString &names)
{
    std::vector<Uid<Code>> groups;
    for (const auto list = names.split(u',', Qt::SkipEmptyParts); const auto &name : list)
        groups.push_back(named_by::code(codebook, name.trimmed()));
    return groups;
}

} // namespace

int undo(const Arguments &arguments, Output &output)
{
    return turn(arguments, output, &Project::undo, &Store::undoBackTo, "undone", CommandLine::tr("Steps undone: %1."));
}

int redo(const Arguments &arguments, Output &output)
{
    return turn(
        arguments, output, &Project::redo, &Store::redoUpTo, "redone", CommandLine::tr("Steps done again: %1."));
}

int history(const Arguments &arguments, Output &output)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const bool full = arguments.has("full");
    const Codebook codebook = store.codebook();
    const Describer describe(store, codebook);
    QHash<QUuid, QString> names;
    for (const auto &coder : store.coders())
        names.insert(coder.header.uid, coder.name);
    auto steps = store.history();
    std::ranges::reverse(steps);
    auto &json = output.json();
    json.object([&] {
        json.array("steps", [&] {
            for (const auto &step : steps) {
                json.object([&] {
                    json.field("seq", step.seq);
                    json.field("at", QString::fromLatin1(isoTime(step.at)));
                    json.field("coder", names.value(step.actor.value));
                    json.field("label", step.label);
                    json.field("edits", step.edits);
                    json.field("undone", step.undone);
                    json.field("foreign", step.foreign);
                    if (full)
                        printChanges(store, describe, step, output);
                });
            }
        });
    });
    for (const auto &step : steps) {
        const auto mark = step.foreign ? CommandLine::tr(" (from a merge)")
            : step.undone              ? CommandLine::tr(" (undone)")
                                       : QString();
        output.line(u"%1  %2  %3  %4%5"_s.arg(QString::number(step.seq), QString::fromLatin1(isoTime(step.at)),
            names.value(step.actor.value, u"-"_s), step.label, mark));
        if (!full || output.isJson())
            continue;
        for (const auto &edit : store.editsOf(step.seq))
            output.line(changeLine(describe(edit)));
    }
    return 0;
}

int rounds(const Arguments &arguments, Output &output)
{
    const bool starts = arguments.has("new");
    const bool enters = arguments.has("go");
    if (starts && enters)
        throw Error(CommandLine::tr("--new and --go name two rounds. Give one."), Error::Kind::Usage);
    if (arguments.has("groups") && !starts)
        throw Error(
            CommandLine::tr("--groups says what is coded in a new round. Give --new as well."), Error::Kind::Usage);
    if (!starts && !enters) {
        const Project project(Store(arguments.positional(0), Store::Access::ReadOnly));
        printRounds(project, output);
        return 0;
    }
    Project project{Store(arguments.positional(0))};
    const Action action = starts ? startRound(project.store(), project.codebook(), arguments.value("new"),
                                       groupsNamed(project.codebook(), arguments.value("groups")))
                                 : enterRound(project.store(), roundNamed(project.store(), arguments.value("go")));
    const auto coder = arguments.has("coder") ? project.coderNamed(arguments.value("coder")) : actingCoder(project);
    project.apply(action.edits, action.label, coder);
    printRounds(project, output);
    return 0;
}

} // namespace rejoinder::run
