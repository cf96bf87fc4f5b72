// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/coding/surgery.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/profile.h"
#include "core/store/project.h"
#include "core/store/search.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

Keep keepAsked(const Arguments &arguments)
{
    return arguments.value("keep") == "moved"_L1 ? Keep::Moved : Keep::Present;
}

void writeRecoded(Json &json, const Store &store, const Codebook &codebook, const Recoded &recoded)
{
    json.object([&] {
        json.field("id", externalName(letter::annotation, recoded.before.header.uid));
        json.field("post", store.nameOf(recoded.before.post));
        json.field("coderId", externalName(letter::coder, recoded.before.header.owner.value));
        json.field("from", codebook.path(recoded.before.code));
        json.field("to", recoded.yieldsTo.isNull() ? codebook.path(recoded.code) : QString());
        json.field("yieldsTo",
            recoded.yieldsTo.isNull() ? QString() : externalName(letter::annotation, recoded.yieldsTo.value));
        json.field("quote", recoded.before.quote.isEmpty() ? QString() : recoded.before.quote);
    });
}

struct NamedCount
{
    QString name;
    SurgeryPlan::CoderCount count;
};
/// By name: ids of new coders differ from one project to the next.
std::vector<NamedCount> byName(const Store &store, const SurgeryPlan &plan)
{
    std::vector<NamedCount> named;
    for (const SurgeryPlan::CoderCount &count : plan.byCoder()) {
        const auto coder = store.find<Coder>(count.coder.value);
        named.push_back({coder ? coder->name : QString(), count});
    }
    std::ranges::stable_sort(named, {}, &NamedCount::name);
    return named;
}

void writePlan(Json &json, const Store &store, const SurgeryPlan &plan)
{
    json.object([&] {
        json.field("label", plan.action.label);
        json.field("recoded", plan.recoded());
        json.field("removed", plan.yielding());
        json.field("clashes", plan.clashes());
        json.field("relationsChanged", plan.relationsChanged);
        json.field("relationsRemoved", plan.relationsRemoved);
        json.field("memosMoved", plan.memosMoved);
        json.array("byCoder", [&] {
            for (const auto &[name, count] : byName(store, plan)) {
                json.object([&] {
                    json.field("coder", name);
                    json.field("coderId", externalName(letter::coder, count.coder.value));
                    json.field("recoded", count.recoded);
                    json.field("removed", count.yielding);
                });
            }
        });
        json.array("annotations", [&] {
            const Codebook codebook = store.codebook();
            for (const Recoded &recoded : plan.annotations)
                writeRecoded(json, store, codebook, recoded);
        });
        json.array("left", [&] {
            for (const Annotation &annotation : plan.left)
                json.value(externalName(letter::annotation, annotation.header.uid));
        });
        json.array("unfit", [&] {
            for (const Unfit &unfit : plan.unfit)
                json.value(externalName(letter::relation, unfit.relation.header.uid));
        });
    });
}

void printPlan(Output &output, const Store &store, const SurgeryPlan &plan)
{
    output.line(plan.action.label);
    output.line(CommandLine::tr("recoded: %1, removed because the coder has one there: %2 (of another code: %3)")
            .arg(plan.recoded())
            .arg(plan.yielding())
            .arg(plan.clashes()));
    for (const auto &[name, count] : byName(store, plan))
        output.line(u"  %1: %2 + %3"_s.arg(name).arg(count.recoded).arg(count.yielding));
    output.line(CommandLine::tr("relations changed: %1, removed: %2; memos moved: %3")
            .arg(plan.relationsChanged)
            .arg(plan.relationsRemoved)
            .arg(plan.memosMoved));
    if (!plan.left.empty())
        output.line(CommandLine::tr("left, because the code is not for such places: %1").arg(plan.left.size()));
    if (!plan.unfit.empty())
        output.line(
            CommandLine::tr("relations that their type no longer allows, and that stay: %1").arg(plan.unfit.size()));
}

int carryOut(Project &project, const SurgeryPlan &plan, const Arguments &arguments, Output &output)
{
    writePlan(output.json(), project.store(), plan);
    printPlan(output, project.store(), plan);
    if (!arguments.has("dry-run"))
        project.apply(plan.action.edits, plan.action.label,
            arguments.has("coder") ? project.coderNamed(arguments.value("coder")) : actingCoder(project));
    return 0;
}

/// Which annotations recode's options name.
std::vector<Uid<Annotation>> annotationsAsked(const Store &store, const Codebook &codebook, const Arguments &arguments)
{
    if (!arguments.has("from") && !arguments.has("where") && !arguments.has("by"))
        throw Error(CommandLine::tr("Say which annotations: --from, --by or --where."), Error::Kind::Usage);
    std::vector<Annotation> annotations;
    for (const QString &path : arguments.values("from"))
        std::ranges::move(
            annotationsOf(store, codebook, named_by::code(codebook, path)), std::back_inserter(annotations));
    if (!arguments.has("from"))
        store.eachRow(RowKind::Annotation, [&](const Row &row) { annotations.push_back(std::get<Annotation>(row)); });
    if (arguments.has("by")) {
        QSet<Uid<Coder>> coders;
        for (const QString &name : arguments.values("by"))
            coders.insert(named_by::coder(store, name));
        std::erase_if(annotations, [&](const Annotation &a) { return !coders.contains(a.header.owner); });
    }
    if (arguments.has("where")) {
        const Outline outline = store.outline();
        const auto posts = admitted(store, outline, SearchQuery::parsed(arguments.value("where")));
        std::erase_if(annotations, [&](const Annotation &a) {
            const int node = outline.nodeOf(a.post);
            return node < 0 || !posts[size_t(node)];
        });
    }
    std::vector<Uid<Annotation>> uids;
    for (const Annotation &annotation : annotations)
        uids.push_back(annotation.uid());
    return uids;
}

} // namespace

int mergeCodes(const Arguments &arguments, Output &output)
{
    Project project{Store(arguments.positional(0))};
    const auto code = named_by::code(project.codebook(), arguments.positional(1));
    const auto into = named_by::code(project.codebook(), arguments.positional(2));
    return carryOut(project,
        rejoinder::mergeCodes(project.store(), project.codebook(), code, into, keepAsked(arguments)), arguments,
        output);
}

int recode(const Arguments &arguments, Output &output)
{
    Project project{Store(arguments.positional(0))};
    const auto to = named_by::code(project.codebook(), arguments.positional(1));
    const auto annotations = annotationsAsked(project.store(), project.codebook(), arguments);
    return carryOut(project,
        rejoinder::recode(project.store(), project.codebook(), annotations, to, keepAsked(arguments)), arguments,
        output);
}

} // namespace rejoinder::run
