// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/decide_reader.h"

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// The thread in which an annotation or relation is to be looked for; null: there is no such row.
Id<Thread> threadOf(const Store &store, const QUuid &row)
{
    Id<Post> post;
    if (const auto annotation = store.find<Annotation>(row)) {
        post = annotation->post;
    } else if (const auto relation = store.find<Relation>(row)) {
        const auto source = store.find<Annotation>(relation->sourceAnnotation.value);
        post = source ? source->post : relation->sourcePost;
    }
    const auto found = store.post(post);
    return found ? found->thread : Id<Thread>();
}

Case caseNamed(const ActionReader &reader, const CaseFinder &finder, const Outline &outline)
{
    const QString name = reader.name("case");
    const auto fits = [&](const QUuid &uid, Id<Thread> thread) -> std::optional<Case> {
        const auto found = finder.in(thread);
        if (const Case *of = found.find(uid))
            return *of;
        const int index = found.caseOf.value(uid, -1);
        return index < 0 ? std::nullopt : std::optional(found.cases[size_t(index)]);
    };
    if (const auto uid = uidNamed(letter::adjudicated, name); !uid.isNull()) {
        for (int thread = 0; thread < outline.threadCount(); ++thread) {
            if (auto found = fits(uid, outline.thread(thread)))
                return *std::move(found);
        }
    }
    for (const auto letter : {letter::annotation, letter::relation}) {
        const auto uid = uidNamed(letter, name);
        const auto thread = uid.isNull() ? Id<Thread>() : threadOf(reader.store, uid);
        if (auto found = thread.isNull() ? std::nullopt : fits(uid, thread))
            return *std::move(found);
    }
    throw Error(Words::tr("There is no case \"%1\". See rejoinder-cli adjudicate.").arg(name));
}

/// The rows that "take" names: a coder's, or single ones.
std::vector<QUuid> takenRows(const ActionReader &reader, const Case &of, bool &takesNothing)
{
    std::vector<QUuid> taken;
    for (const auto names = reader.fields.texts("take"); const auto &name : names) {
        const auto annotation = uidNamed(letter::annotation, name);
        const auto relation = uidNamed(letter::relation, name);
        if (!annotation.isNull() || !relation.isNull()) {
            taken.push_back(annotation.isNull() ? relation : annotation);
            continue;
        }
        const auto coders = reader.store.coders();
        const auto isTheirs = [&](const Version &version) {
            const auto coder
                = std::ranges::find(coders, version.coder.value, [](const Coder &c) { return c.header.uid; });
            return coder != coders.end()
                && (coder->name == name || externalName(letter::coder, coder->header.uid) == name);
        };
        const auto count = std::ranges::count_if(of.versions, isTheirs);
        if (count != 1)
            throw Error(count == 0 ? Words::tr("\"%1\" has no part in this case.").arg(name)
                                   : Words::tr("More than one coder is called \"%1\". Name one by id.").arg(name));
        const auto version = std::ranges::find_if(of.versions, isTheirs);
        takesNothing |= version->isNothing();
        std::ranges::copy(taking(*version).taken, std::back_inserter(taken));
    }
    return taken;
}

Outcome outcomeOf(const JsonFields &fields, bool takesNothing)
{
    if (fields.isNull("outcome"))
        return takesNothing ? Outcome::Nothing : fields.isNull("take") ? Outcome::Edited : Outcome::Taken;
    const auto name = fields.text("outcome");
    const auto outcome = named<Outcome>(name);
    if (!outcome)
        throw Error(Words::tr("\"%1\" is no outcome: write taken, edited, rejected, nothing or postponed.").arg(name));
    return *outcome;
}

} // namespace

CaseRequest caseRequest(const ActionReader &reader)
{
    CaseRequest request;
    for (const auto names = reader.fields.texts("of"); const auto &name : names) {
        bool found = false;
        for (const auto coders = reader.store.coders(); const auto &coder : coders) {
            if (coder.name == name || externalName(letter::coder, coder.header.uid) == name) {
                request.coders.push_back({coder.header.uid});
                found = true;
            }
        }
        if (!found)
            throw Error(Words::tr("No coder of this project is called \"%1\".").arg(name));
    }
    request.tolerance = reader.fields.share("tolerance").value_or(1);
    request.countUnfinished = reader.fields.truth("unfinished").value_or(false);
    return request;
}

DecideRequest decideRequest(const ActionReader &reader, const Outline &outline)
{
    reader.fields.expect({"case", "take", "outcome", "annotations", "relations", "reason", "note", "coder", "of",
        "tolerance", "unfinished"});
    DecideRequest request;
    request.cases = caseRequest(reader);
    request.of = caseNamed(reader, CaseFinder(reader.store, reader.codebook, outline, request.cases), outline);
    bool takesNothing = false;
    auto &verdict = request.verdict;
    verdict.taken = takenRows(reader, request.of, takesNothing);
    verdict.outcome = outcomeOf(reader.fields, takesNothing && verdict.taken.empty());
    const auto inner = [&](const JsonFields &fields) {
        return ActionReader{reader.store, reader.codebook, fields, reader.otherwise, reader.coderNamed, reader.made};
    };
    for (const auto &fields : reader.fields.objects("annotations")) {
        fields.expect({"code", "start", "end", "target"});
        const auto wanted = inner(fields);
        verdict.annotations.push_back({wanted.code("code"), wanted.span(), wanted.target()});
    }
    for (const auto &fields : reader.fields.objects("relations")) {
        fields.expect({"type", "source", "target", "note"});
        const auto wanted = inner(fields);
        verdict.relations.push_back(
            {wanted.code("type"), wanted.end("source"), wanted.end("target"), fields.maybeText("note")});
    }
    verdict.reason = reader.fields.maybeText("reason");
    verdict.note = reader.fields.maybeText("note");
    request.coder = reader.coder();
    return request;
}

} // namespace rejoinder
