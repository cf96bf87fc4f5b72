// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/relation_offers.h"

#include "core/coding/relate.h"
#include "ui/coding/quotes.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// More would push the parent's passages off the first page.
constexpr size_t mostQuoted = 3;

/// The coder's own annotation that is the quoted passage, or most of it.
const Annotation *codedThere(const Session &session, const SceneQuotation &quotation)
{
    const Annotation *best = nullptr;
    int most = 0;
    for (const Annotation *annotation : session.rows().annotations(quotation.post)) {
        const std::optional<Span> span = session.spanOf(*annotation);
        if (!span || annotation->header.owner != session.coder())
            continue;
        const int shared = std::min(span->end, quotation.origin.end) - std::max(span->start, quotation.origin.start);
        if (2 * shared >= std::min(span->length(), quotation.origin.length()) && shared > most) {
            best = annotation;
            most = shared;
        }
    }
    return best;
}

/// Nearest above the annotation first; for the whole post as they stand.
std::vector<SceneQuotation> byNearness(const Session &session, const End &source)
{
    std::vector<SceneQuotation> quotations = quotationsOf(session, session.rows().postOf(source));
    const Annotation *annotation = session.rows().annotation(source.annotation);
    if (const auto span = annotation ? session.spanOf(*annotation) : std::nullopt) {
        std::ranges::stable_sort(quotations, {}, [&](const SceneQuotation &quotation) {
            const int above = span->end - quotation.words.start;
            return std::pair(above < 0, std::abs(above));
        });
    }
    return quotations;
}

void offerQuoted(std::vector<RelationOffer> &offers, const Session &session, const End &source)
{
    const EndKind kind = kindOfEnd(session.store(), source);
    for (const SceneQuotation &quotation : byNearness(session, source)) {
        if (offers.size() == mostQuoted)
            return;
        RelationOffer offer{{{}, quotation.post}, quotation.origin};
        if (const Annotation *coded = codedThere(session, quotation)) {
            offer = {{coded->uid(), {}}, {}};
            if (typesBetween(session.codebook(), kind, {EndKind::Coded, coded->code}).empty())
                continue;
        }
        if (std::ranges::find(offers, offer) == offers.end())
            offers.push_back(offer);
    }
}

} // namespace

std::vector<RelationOffer> offersFor(const Session &session, const End &source)
{
    const Outline &outline = session.outline();
    const Codebook &codebook = session.codebook();
    const EndKind kind = kindOfEnd(session.store(), source);
    std::vector<RelationOffer> near;
    std::vector<RelationOffer> far;
    offerQuoted(near, session, source);
    const auto quoted = static_cast<std::ptrdiff_t>(near.size());
    const auto allow = [&](std::vector<RelationOffer> &ends, const End &end, const EndKind &target) {
        const bool offered
            = std::ranges::find(near.begin(), near.begin() + quoted, RelationOffer{end, {}}) != near.begin() + quoted;
        if (end != source && !offered && !typesBetween(codebook, kind, target).empty())
            ends.push_back({end, {}});
    };
    const int from = outline.nodeOf(session.rows().postOf(source));
    for (int at = outline.parent(from); from >= 0 && at >= 0; at = outline.parent(at)) {
        const Id<Post> post = outline.post(at);
        const size_t before = near.size();
        for (const Annotation *annotation : session.rows().annotations(post)) {
            if (annotation->header.owner == session.coder() && session.spanOf(*annotation))
                allow(near, {annotation->uid(), {}}, {EndKind::Coded, annotation->code});
        }
        const bool whole = at == outline.parent(from) || near.size() == before;
        allow(whole ? near : far, {{}, post}, {EndKind::WholePost, {}});
    }
    std::ranges::copy(far, std::back_inserter(near));
    return near;
}

const Code *neutralCode(const Session &session, const End &source)
{
    const Codebook &codebook = session.codebook();
    const EndKind kind = kindOfEnd(session.store(), source);
    for (const Code *code : codebook.taggable()) {
        const Code *group = codebook.group({code->header.uid});
        if (group && !group->counted && group->appliesTo != AppliesTo::Post
            && !typesBetween(codebook, kind, {EndKind::Coded, {code->header.uid}}).empty())
            return code;
    }
    return nullptr;
}

} // namespace rejoinder
