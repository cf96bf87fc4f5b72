// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/cases.h"

#include "core/model/identity.h"

#include <algorithm>
#include <map>
#include <set>

namespace rejoinder {

namespace {

/// Newest first; of the same second, by uid.
bool isNewer(const Decision &a, const Decision &b)
{
    if (a.header.modified != b.header.modified)
        return a.header.modified > b.header.modified;
    return Uid<Decision>{a.header.uid} < Uid<Decision>{b.header.uid};
}

/// Whether a decision is on the versions of a case (all of them as they are), on some of them, or on none.
enum class Fit { None, Some, All };

Fit fitOf(const Case &of, const Mentions &mentions, const Codebook &codebook, const PostNames &names)
{
    size_t versions = 0;
    size_t mentioned = 0;
    size_t same = 0;
    const auto take = [&](const QUuid &uid, const auto &saysTheSame) {
        ++versions;
        const auto found = std::ranges::find(mentions.versions, uid, &Mentioned::uid);
        if (found == mentions.versions.end())
            return;
        ++mentioned;
        same += saysTheSame(*found);
    };
    for (const auto &version : of.versions) {
        for (const auto &annotation : version.annotations)
            take(annotation.header.uid, [&](const Mentioned &then) { return saysTheSame(then, annotation, codebook); });
        if (version.relation)
            take(version.relation->header.uid,
                [&](const Mentioned &then) { return then == mentionOf(*version.relation, names); });
    }
    if (mentioned == 0)
        return Fit::None;
    return same == versions && mentions.versions.size() == versions ? Fit::All : Fit::Some;
}

Standing standingOf(const Case &of, const std::function<bool(const QUuid &)> &stands)
{
    if (of.decisions.empty())
        return of.former.empty() ? Standing::Open : Standing::Reopened;
    const Decision *first = nullptr;
    for (const auto &decision : of.decisions) {
        if (decision.outcome == Outcome::Postponed)
            continue;
        if (!first) {
            first = &decision;
            continue;
        }
        const bool kept = decision.outcome == Outcome::Taken || decision.outcome == Outcome::Edited;
        const bool firstKept = first->outcome == Outcome::Taken || first->outcome == Outcome::Edited;
        if (kept != firstKept || Mentions::parsed(decision.versions).agreed != Mentions::parsed(first->versions).agreed)
            return Standing::Contested;
    }
    if (!first)
        return Standing::Postponed;
    const auto mentions = Mentions::parsed(first->versions);
    return std::ranges::all_of(mentions.agreed, stands, &Mentioned::uid) ? Standing::Settled : Standing::Reopened;
}

double shareOf(Span a, Span b)
{
    const int both = std::min(a.end, b.end) - std::max(a.start, b.start);
    const int either = std::max(a.end, b.end) - std::min(a.start, b.start);
    return both > 0 ? double(both) / double(either) : 0;
}

/// The codes a version says, as one key.
std::set<const Code *> saying(const Version &version, const Codebook &codebook)
{
    std::set<const Code *> codes;
    for (const auto &annotation : version.annotations)
        codes.insert(codebook.effective(annotation.code));
    if (version.relation)
        codes.insert(codebook.effective(version.relation->type));
    return codes;
}

/// How much a version's passage shares with those of the others who chose the same code.
double nearness(const Case &of, const Version &version, const Codebook &codebook)
{
    double sum = 0;
    for (const auto &other : of.versions) {
        if (&other == &version || saying(other, codebook) != saying(version, codebook))
            continue;
        sum += other.opinion == version.opinion;
        if (!version.annotations.empty() && version.annotations.front().start && other.annotations.front().start)
            sum += shareOf(*version.annotations.front().span(), *other.annotations.front().span());
    }
    return sum;
}

} // namespace

std::optional<Span> Case::extent() const
{
    std::optional<Span> extent;
    for (const auto &version : versions) {
        for (const auto &annotation : version.annotations) {
            const auto span = annotation.span();
            if (span)
                extent = extent ? Span{std::min(extent->start, span->start), std::max(extent->end, span->end)} : *span;
        }
    }
    return extent;
}

bool Case::wasAccepted() const
{
    return isSettled() && decisions.front().reason == reasons::agreement;
}

const Case *ThreadCases::find(const QUuid &uid) const
{
    const auto found = std::ranges::find(cases, uid, &Case::uid);
    return found == cases.end() ? nullptr : &*found;
}

void judge(Case &of, std::span<const Decision> onPost, const Codebook &codebook, const PostNames &names,
    const std::function<bool(const QUuid &)> &stands)
{
    of.decisions.clear();
    of.former.clear();
    of.agreed.clear();
    for (const auto &decision : onPost) {
        const Fit fit = fitOf(of, Mentions::parsed(decision.versions), codebook, names);
        if (fit != Fit::None)
            (fit == Fit::All ? of.decisions : of.former).push_back(decision);
    }
    std::ranges::sort(of.decisions, isNewer);
    std::ranges::sort(of.former, isNewer);
    of.standing = standingOf(of, stands);
    for (const auto *decisions : {&of.decisions, &of.former}) {
        for (const auto &decision : *decisions) {
            for (const auto &row : Mentions::parsed(decision.versions).agreed) {
                if (stands(row.uid) && !std::ranges::contains(of.agreed, row.uid))
                    of.agreed.push_back(row.uid);
            }
        }
    }
}

std::optional<std::pair<int, int>> firstDifference(const Case &of)
{
    for (int second = 1; second < int(of.versions.size()); ++second) {
        for (int first = 0; first < second; ++first) {
            if (of.versions[size_t(first)].opinion != of.versions[size_t(second)].opinion)
                return std::pair(first, second);
        }
    }
    return std::nullopt;
}

bool concerns(const Case &of, std::span<const Uid<Code>> codes, const Codebook &codebook)
{
    const auto isChosen = [&](Uid<Code> code) {
        const Code *at = codebook.effective(code);
        for (size_t steps = 0; at && steps <= codebook.codes().size(); ++steps, at = codebook.code(at->parent)) {
            if (std::ranges::contains(codes, Uid<Code>{at->header.uid}))
                return true;
        }
        return false;
    };
    return codes.empty() || std::ranges::any_of(of.versions, [&](const Version &version) {
        return (version.relation && isChosen(version.relation->type))
            || std::ranges::any_of(version.annotations, isChosen, &Annotation::code);
    });
}

bool hasVersionOf(const Case &of, Uid<Coder> coder)
{
    return std::ranges::any_of(
        of.versions, [coder](const Version &version) { return version.coder == coder && !version.isNothing(); });
}

int proposedVersion(const Case &of, const Codebook &codebook)
{
    std::map<std::set<const Code *>, int> votes;
    for (const auto &version : of.versions)
        ++votes[saying(version, codebook)];
    const auto strength = [&](const Version &version) {
        return std::tuple(votes[saying(version, codebook)], !version.isNothing(), nearness(of, version, codebook));
    };
    const auto best = std::ranges::max_element(of.versions, {}, strength);
    return int(best - of.versions.begin());
}

void arrange(std::vector<Case> &cases, CaseOrder order, const Codebook &codebook, const Outline &outline)
{
    QHash<QUuid, int> placeOf;
    for (int place = 0; place < int(codebook.codes().size()); ++place)
        placeOf.insert(codebook.codes()[size_t(place)].header.uid, place);
    const auto firstCode = [&](const Case &of) {
        int first = int(codebook.codes().size());
        for (const auto &version : of.versions) {
            for (const Code *code : saying(version, codebook))
                first = std::min(first, code ? placeOf.value(code->header.uid) : first);
        }
        return first;
    };
    const auto key = [&](const Case &of) {
        switch (order) {
        case CaseOrder::Thread:
            break;
        case CaseOrder::Code:
            return std::pair(firstCode(of), 0);
        case CaseOrder::Size:
            return std::pair(of.extent() ? -of.extent()->length() : 0, 0);
        case CaseOrder::Pair:
            if (const auto pair = firstDifference(of))
                return std::pair(of.versions[size_t(pair->first)].number, of.versions[size_t(pair->second)].number);
            return std::pair(std::numeric_limits<int>::max(), 0);
        }
        return std::pair(0, 0);
    };
    const auto readingOrder = [&](const Case &of) {
        const auto extent = of.extent();
        const auto first
            = std::ranges::find_if(of.versions, [](const Version &version) { return !version.isNothing(); });
        return std::tuple(outline.nodeOf(of.post), int(of.matter), extent ? extent->start : 0, extent ? extent->end : 0,
            placeOf.value(of.group.value), Uid<Code>{of.target}, first == of.versions.end() ? 0 : first->number,
            Uid<Case>{of.uid});
    };
    std::vector<std::tuple<std::pair<int, int>, decltype(readingOrder(cases.front())), size_t>> keys;
    keys.reserve(cases.size());
    for (size_t index = 0; index < cases.size(); ++index)
        keys.emplace_back(key(cases[index]), readingOrder(cases[index]), index);
    std::ranges::sort(keys);
    std::vector<Case> arranged;
    arranged.reserve(cases.size());
    for (const auto &entry : keys)
        arranged.push_back(std::move(cases[std::get<2>(entry)]));
    cases = std::move(arranged);
}

} // namespace rejoinder
