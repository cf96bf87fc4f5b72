// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/settled.h"

#include "core/agreement/spans.h"
#include "core/store/ratings.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace rejoinder {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

std::set<Uid<Code>> codesOf(const Case &of, const Codebook &codebook)
{
    std::set<Uid<Code>> codes;
    const auto take = [&](Uid<Code> uid) {
        if (const Code *code = codebook.effective(uid))
            codes.insert({code->header.uid});
    };
    for (const auto &version : of.versions) {
        for (const auto &annotation : version.annotations)
            take(annotation.code);
        if (version.relation)
            take(version.relation->type);
    }
    return codes;
}

std::set<Uid<Code>> agreedCodes(const Store &store, const Case &of)
{
    std::set<Uid<Code>> codes;
    for (const auto &row : of.agreed) {
        if (const auto annotation = store.find<Annotation>(row))
            codes.insert(annotation->code);
        else if (const auto relation = store.find<Relation>(row))
            codes.insert(relation->type);
    }
    return codes;
}

/// What one coder and the agreed layer say of whole posts.
struct PostAnswers
{
    using Answer = std::pair<Uid<Code>, Uid<Code>>; ///< Code and target.
    std::map<Id<Post>, std::set<Answer>> answers;
    std::set<Id<Post>> done;
};

QHash<QUuid, PostAnswers> postAnswers(const Store &store, const Codebook &codebook)
{
    QHash<QUuid, PostAnswers> byCoder;
    const auto rounds = store.rounds();
    const Round round = rounds.empty() ? Round() : rounds.back();
    store.eachRow(RowKind::PostState, [&](const Row &row) {
        const auto &state = std::get<PostState>(row);
        if (state.round.value == round.header.uid && (state.state == State::Coded || state.state == State::Nothing))
            byCoder[state.header.owner.value].done.insert(state.post);
    });
    store.eachRow(RowKind::Annotation, [&](const Row &row) {
        const auto &annotation = std::get<Annotation>(row);
        const Code *code = codebook.effective(annotation.code);
        const Code *group = code ? codebook.group({code->header.uid}) : nullptr;
        if (annotation.start || !group || !code->counted || !group->counted || !inScope(round, {group->header.uid}))
            return;
        byCoder[annotation.header.owner.value].answers[annotation.post].insert({{code->header.uid}, annotation.target});
    });
    return byCoder;
}

GoldScore scoreOfPosts(const PostAnswers &gold, const PostAnswers &own, Uid<Coder> coder)
{
    GoldScore score{.coder = coder, .matter = Matter::Post};
    const auto answersOf = [](const PostAnswers &of, Id<Post> post) {
        const auto found = of.answers.find(post);
        return found == of.answers.end() ? std::set<PostAnswers::Answer>() : found->second;
    };
    for (const auto post : gold.done) {
        if (!own.done.contains(post))
            continue;
        const auto agreed = answersOf(gold, post);
        const auto said = answersOf(own, post);
        score.agreed += qint64(agreed.size());
        score.own += qint64(said.size());
        score.common += std::ranges::count_if(said, [&](const auto &answer) { return agreed.contains(answer); });
    }
    return score;
}

GoldScore scoreOfSpans(const Store &store, const Outline &outline, const Coder &coder, const SpanMatch &match)
{
    GoldScore score{.coder = {coder.header.uid}, .matter = Matter::Span};
    const auto spans
        = loadSpans(store, outline, {.level = Level::Span, .coders = {agreedLayer(), {coder.header.uid}}}).unitizing;
    if (spans.coders.size() < 2)
        return score; // Nothing was agreed yet.
    // The loader has them as the store does: by name, then uid.
    const auto coders = store.coders();
    const auto isEither
        = [&](const Coder &one) { return one.header.uid == agreedLayer().value || one.header.uid == coder.header.uid; };
    const int gold = std::ranges::find_if(coders, isEither)->header.uid == agreedLayer().value ? 0 : 1;
    for (const auto &continuum : spans.continua) {
        if (continuum.coders.size() < 2)
            continue;
        const auto agreed = spansOf(continuum, gold);
        const auto own = spansOf(continuum, 1 - gold);
        score.common += qint64(matched(agreed, own, match).size());
        score.agreed += qint64(agreed.size());
        score.own += qint64(own.size());
    }
    return score;
}

} // namespace

bool isDisputed(const Case &of)
{
    return of.isSettled() ? !of.wasAccepted() : !of.agrees || of.standing == Standing::Contested;
}

SettlingProgress progressOf(std::span<const Case> cases)
{
    SettlingProgress progress;
    for (const auto &of : cases) {
        if (!isDisputed(of)) {
            ++(of.isSettled() ? progress.accepted : progress.agreeing);
            continue;
        }
        ++progress.cases;
        progress.postponed += of.standing == Standing::Postponed;
        progress.reopened += of.standing == Standing::Reopened;
        progress.contested += of.standing == Standing::Contested;
        if (!of.isSettled())
            continue;
        ++progress.settled;
        switch (of.decisions.front().outcome) {
        case Outcome::Taken:
            ++progress.taken;
            break;
        case Outcome::Edited:
            ++progress.edited;
            break;
        case Outcome::Rejected:
            ++progress.rejected;
            break;
        case Outcome::Nothing:
            ++progress.nothing;
            break;
        case Outcome::Postponed:
            break;
        }
    }
    return progress;
}

int CodeTrouble::unclear() const
{
    int sum = 0;
    for (const auto &[reason, count] : reasons)
        sum += reason == reasons::unclear || reason == reasons::ambiguous ? count : 0;
    return sum;
}

std::vector<CodeTrouble> troubledCodes(const Store &store, const Codebook &codebook, std::span<const Case> cases)
{
    struct Tally
    {
        int cases = 0;
        int overruled = 0;
        std::map<QString, int> reasons;
    };
    std::map<Uid<Code>, Tally> tallies;
    for (const auto &of : cases) {
        if (!of.isSettled() || of.wasAccepted())
            continue;
        const auto agreed = agreedCodes(store, of);
        const QString reason = of.decisions.front().reason;
        for (const auto code : codesOf(of, codebook)) {
            auto &tally = tallies[code];
            ++tally.cases;
            tally.overruled += !agreed.contains(code);
            if (!reason.isEmpty())
                ++tally.reasons[reason];
        }
    }
    std::vector<CodeTrouble> troubles;
    for (const auto &code : codebook.codes()) {
        const auto found = tallies.find({code.header.uid});
        if (found == tallies.end())
            continue;
        CodeTrouble trouble{found->first, found->second.cases, found->second.overruled, {}};
        trouble.reasons.assign(found->second.reasons.begin(), found->second.reasons.end());
        std::ranges::stable_sort(trouble.reasons, std::greater(), &std::pair<QString, int>::second);
        troubles.push_back(std::move(trouble));
    }
    std::ranges::stable_sort(troubles, std::greater(),
        [](const CodeTrouble &trouble) { return std::pair(trouble.unclear(), trouble.overruled); });
    return troubles;
}

std::optional<double> GoldScore::precision() const
{
    return ratio(double(common), double(own));
}

std::optional<double> GoldScore::recall() const
{
    return ratio(double(common), double(agreed));
}

std::optional<double> GoldScore::f1() const
{
    return ratio(2 * double(common), double(own + agreed));
}

std::vector<GoldScore> goldScores(
    const Store &store, const Codebook &codebook, const Outline &outline, std::span<const Coder> coders, double share)
{
    const SpanMatch match{share < 1 ? SpanMatch::Kind::Share : SpanMatch::Kind::Exact, share, true};
    std::vector<GoldScore> scores;
    const auto answers = postAnswers(store, codebook);
    for (const auto &coder : coders) {
        const auto spans = scoreOfSpans(store, outline, coder, match);
        const auto posts
            = scoreOfPosts(answers.value(agreedLayer().value), answers.value(coder.header.uid), {coder.header.uid});
        if (spans.agreed + spans.own + posts.agreed + posts.own > 0)
            std::ranges::copy(std::array{spans, posts}, std::back_inserter(scores));
    }
    return scores;
}

} // namespace rejoinder
