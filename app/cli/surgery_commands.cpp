// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/coding/surgery.h"
#include "core/cues/cue_search.h"
#include "core/formats/csv.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/profile.h"
#include "core/store/project.h"
#include "core/store/search.h"

#include <QFile>
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

/// Whether each node of the outline is admitted by what was typed.
std::vector<bool> admittedBy(const Store &store, const Outline &outline, const QString &typed)
{
    SearchScope scope;
    scope.cues = CueSearch(store.path());
    return admitted(store, outline, SearchQuery::parsed(typed), scope);
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
        const auto posts = admittedBy(store, outline, arguments.value("where"));
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

/// A part as it is named: a code that is there, by its path or its name beside the code, or a new one.
Code partNamed(const Codebook &codebook, Uid<Code> code, const QString &name, int number)
{
    if (const Code *known = codebook.find(name))
        return *known;
    const Code &split = *codebook.code(code);
    for (const Code *sibling : codebook.children(split.parent)) {
        if (sibling->name == name && !sibling->retired)
            return *sibling;
    }
    Code part;
    part.name = name;
    part.colour = split.colour + number;
    return part;
}

/// Passages by where they are: the first part whose query admits their post.
void assignByQuery(const Store &store, const Codebook &codebook, Split &split, const QStringList &queries)
{
    const Outline outline = store.outline();
    const std::vector<Annotation> annotations = annotationsOf(store, codebook, split.code);
    for (int part = 0; part < int(queries.size()); ++part) {
        if (queries[part].isNull())
            continue;
        const auto posts = admittedBy(store, outline, queries[part]);
        for (const Annotation &annotation : annotations) {
            const int node = outline.nodeOf(annotation.post);
            if (node >= 0 && posts[size_t(node)] && !split.assigned.contains(annotation.header.uid))
                split.assigned.insert(annotation.header.uid, part);
        }
    }
}

/// Passages one by one; these come before what queries say.
void assignByFile(const QString &path, Split &split, const QStringList &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    CsvReader reader(file, path);
    const auto column = [&](QByteArrayView name) {
        const auto &cells = reader.cells();
        const auto found = std::ranges::find(cells, name);
        if (found == cells.end())
            throw Error(CommandLine::tr("%1 has no column \"%2\". It needs annotation_id and code.")
                    .arg(path, QString::fromUtf8(name)));
        return size_t(found - cells.begin());
    };
    if (!reader.next())
        throw Error(CommandLine::tr("%1 is empty. It needs the columns annotation_id and code.").arg(path));
    const size_t idColumn = column("annotation_id");
    const size_t codeColumn = column("code");
    while (reader.next()) {
        const auto cell
            = [&](size_t at) { return at < reader.cells().size() ? QString::fromUtf8(reader.cells()[at]) : QString(); };
        const QUuid uid = uidNamed(letter::annotation, cell(idColumn));
        const auto part = names.indexOf(cell(codeColumn));
        if (uid.isNull() || (part < 0 && !cell(codeColumn).isEmpty()))
            throw Error(CommandLine::tr("In %1, \"%2\" is no annotation, or \"%3\" no code that --into names.")
                    .arg(reader.where(), cell(idColumn), cell(codeColumn)));
        if (part >= 0)
            split.assigned.insert(uid, int(part));
    }
}

} // namespace

int splitCode(const Arguments &arguments, Output &output)
{
    if (!arguments.has("into"))
        throw Error(CommandLine::tr("Say into what: --into NAME=QUERY, or --into NAME with --assign FILE."),
            Error::Kind::Usage);
    Project project{Store(arguments.positional(0))};
    const Codebook &codebook = project.codebook();
    Split split{.code = named_by::code(codebook, arguments.positional(1)), .retire = arguments.has("retire")};
    QStringList names;
    QStringList queries;
    for (const auto parts = arguments.values("into"); const QString &part : parts) {
        const auto equals = part.indexOf(u'=');
        names += equals < 0 ? part : part.first(equals);
        queries += equals < 0 ? QString() : part.sliced(equals + 1);
        split.parts.push_back(partNamed(codebook, split.code, names.last(), int(names.size())));
    }
    if (arguments.has("assign"))
        assignByFile(arguments.value("assign"), split, names);
    assignByQuery(project.store(), codebook, split, queries);
    return carryOut(
        project, rejoinder::splitCode(project.store(), codebook, split, keepAsked(arguments)), arguments, output);
}

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
