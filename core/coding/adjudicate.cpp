// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/adjudicate.h"

#include "core/coding/agreed_layer.h"
#include "core/coding/describe.h"
#include "core/coding/labels.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Adjudication)
};

/// Everything of the thread is found: ends of relations may be in cases of other codes.
CaseRequest ofAllCodes(CaseRequest request)
{
    request.codes.clear();
    return request;
}

QString labelOf(const Store &store, const Codebook &codebook, const Case &of, Outcome outcome)
{
    QString place = labels::post(store, of.post);
    for (const auto &version : of.versions) {
        if (of.matter == Matter::Span && !version.isNothing()) {
            place = labels::place(store, version.annotations.front());
            break;
        }
    }
    const Code *group = codebook.code(of.group);
    return Texts::tr("Settle “%1” on %2: %3").arg(group ? group->name : QString(), place, shownName(outcome));
}

Uid<Round> currentRound(const Store &store)
{
    const auto rounds = store.rounds();
    return rounds.empty() ? Uid<Round>() : Uid<Round>{rounds.back().header.uid};
}

/// Whether both have the same versions and the same decisions.
bool isAsShown(const Case &of, const Case &shown)
{
    const auto sameVersions = std::ranges::equal(of.versions, shown.versions, [](const Version &a, const Version &b) {
        return a.coder == b.coder && a.annotations == b.annotations && a.relation == b.relation;
    });
    return sameVersions && of.decisions == shown.decisions && of.former == shown.former;
}

} // namespace

Verdict taking(const Version &version)
{
    Verdict verdict;
    if (version.isNothing()) {
        verdict.outcome = Outcome::Nothing;
        return verdict;
    }
    for (const auto &annotation : version.annotations)
        verdict.taken.push_back(annotation.header.uid);
    if (version.relation)
        verdict.taken.push_back(version.relation->header.uid);
    return verdict;
}

Action decide(const Store &store, const Codebook &codebook, const Outline &outline, const CaseRequest &request,
    const Case &shown, const Verdict &verdict, Uid<Coder> adjudicator)
{
    const auto post = store.post(shown.post);
    if (!post)
        throw Error(Texts::tr("There is no such post in the project."));
    const CaseFinder finder(store, codebook, outline, ofAllCodes(request));
    const auto thread = finder.in(post->thread);
    const Case *of = thread.find(shown.uid);
    if (!of || !isAsShown(*of, shown))
        throw Error(
            Texts::tr("The case is no longer as you saw it: somebody changed a version or settled it. Look at it "
                      "again, then repeat."),
            Error::Kind::Changed);
    for (const auto &uid : verdict.taken) {
        if (verdict.outcome == Outcome::Taken && thread.caseOf.value(uid, -1) != int(of - thread.cases.data()))
            throw Error(Texts::tr("What is taken is no version of this case. Take one of its versions."));
    }
    AgreedLayer layer(store, codebook, thread, adjudicator);
    layer.settle(*of, verdict);
    layer.mark(layer.touched(), currentRound(store));
    return {layer.take(), of->uid, labelOf(store, codebook, *of, verdict.outcome)};
}

Acceptance acceptAgreed(const Store &store, const Codebook &codebook, const Outline &outline,
    const CaseRequest &request, Uid<Coder> adjudicator, const std::function<bool(double)> &progress)
{
    const CaseFinder finder(store, codebook, outline, ofAllCodes(request));
    Acceptance acceptance;
    auto &edits = acceptance.action.edits;
    const auto round = currentRound(store);
    for (int index = 0; index < outline.threadCount(); ++index) {
        if (progress && !progress(double(index) / double(outline.threadCount())))
            throw Error(Texts::tr("Accepting was cancelled; nothing was changed."), Error::Kind::Cancelled);
        const auto thread = finder.in(outline.thread(index));
        AgreedLayer layer(store, codebook, thread, adjudicator);
        for (const bool relations : {false, true}) {
            for (const auto &of : thread.cases) {
                const bool isOpen = of.standing == Standing::Open || of.standing == Standing::Reopened;
                if (!of.agrees || !isOpen || (of.matter == Matter::Relation) != relations || layer.isSettled(of)
                    || !concerns(of, request.codes, codebook))
                    continue;
                if (!layer.canPoint(of)) {
                    ++acceptance.waiting;
                    continue;
                }
                Verdict verdict = taking(of.versions[size_t(proposedVersion(of, codebook))]);
                verdict.reason = reasons::agreement;
                layer.settle(of, verdict);
                ++acceptance.cases;
            }
        }
        layer.mark(thread.compared, round);
        for (auto &edit : layer.take()) {
            const auto isThere = [&](const Edit &other) { return other.uid() == edit.uid(); };
            if (edit.kind() != RowKind::Coder || std::ranges::none_of(edits, isThere))
                edits.push_back(std::move(edit));
        }
    }
    acceptance.action.label = Texts::tr("Accept what all coders say");
    return acceptance;
}

} // namespace rejoinder
