// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the cases of a thread are found.

#include "core/coding/bundles.h"
#include "core/coding/cases.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// What stands at an end whose place is not the other's, but whose post is.
constexpr double samePost = 0.3;
constexpr double sameCode = 0.5; ///< Weighs as much as half of a passage.

double shareOf(Span a, Span b)
{
    const int both = std::min(a.end, b.end) - std::max(a.start, b.start);
    const int either = std::max(a.end, b.end) - std::min(a.start, b.start);
    return both > 0 ? double(both) / double(either) : 0;
}

/// What is compared at one place: rows of annotations or relations, as indices, by coder.
struct OnPost
{
    std::vector<int> annotations;
    std::vector<int> relations;
};

} // namespace

/// One thread's rows while its cases are found.
class ThreadReading
{
public:
    ThreadReading(const CaseFinder &finder, Id<Thread> thread)
        : m_finder(finder)
        , m_store(finder.m_store)
        , m_codebook(finder.m_codebook)
    {
        readStates(thread);
        readAnnotations(thread);
        readRelations(thread);
    }

    ThreadCases find(Id<Thread> thread)
    {
        const auto &outline = m_finder.m_outline;
        const int index = outline.indexOf(thread);
        const int root = index < 0 ? -1 : outline.root(index);
        const int end = root < 0 ? root : outline.subtreeEnd(root);
        // A relation's target is mostly in a post before it, but need not be: all passages come first.
        for (int node = root; node < end; ++node)
            findMarks(outline.post(node));
        for (int node = root; node < end; ++node)
            findLinks(outline.post(node));
        finish();
        return std::move(m_result);
    }

private:
    void readStates(Id<Thread> thread);
    void readAnnotations(Id<Thread> thread);
    void readRelations(Id<Thread> thread);
    void findMarks(Id<Post> post);
    void findLinks(Id<Post> post);
    void findPostCodes(Id<Post> post, Uid<Code> group, const std::vector<int> &annotations);
    void findSpans(Id<Post> post, Uid<Code> group, const std::vector<int> &annotations);
    void add(Case found);
    void finish();
    [[nodiscard]] std::vector<int> coders(Id<Post> post) const; ///< Who finished it, by uid.
    [[nodiscard]] Case begun(Matter matter, Id<Post> post, Uid<Code> group) const;
    [[nodiscard]] Version &versionOf(Case &of, int coder) const;
    [[nodiscard]] Id<Post> postOf(const End &end) const;
    [[nodiscard]] Uid<Code> groupOf(Uid<Code> code) const;
    [[nodiscard]] bool isTarget(Uid<Code> target) const;
    [[nodiscard]] bool areSame(const Version &a, const Version &b) const;
    void tellApart(Case &found) const;
    [[nodiscard]] double gainOfSpans(int a, int b) const;
    [[nodiscard]] double gainOfLinks(int a, int b) const;
    [[nodiscard]] double gainOfEnds(const End &a, const End &b) const;
    [[nodiscard]] const Annotation *annotation(Uid<Annotation> uid) const;

    const CaseFinder &m_finder;
    const Store &m_store;
    const Codebook &m_codebook;
    ThreadCases m_result;
    std::map<Id<Post>, std::set<int>> m_done;
    std::map<Id<Post>, std::set<int>> m_begun;
    std::map<Id<Post>, OnPost> m_onPost;
    std::vector<Annotation> m_annotations;
    QHash<QUuid, int> m_annotationOf;
    std::vector<Relation> m_relations;
    std::map<Uid<Annotation>, int> m_bundleOf; ///< Of a passage: its case.
};

void ThreadReading::readStates(Id<Thread> thread)
{
    for (const auto &state : m_store.statesIn(thread)) {
        const int coder = m_finder.m_coderOf.value(state.header.owner.value, -1);
        const bool done = state.state == State::Coded || state.state == State::Nothing;
        if (coder >= 0 && done && state.round.value == m_finder.m_round.header.uid)
            m_done[state.post].insert(coder);
    }
}

void ThreadReading::readAnnotations(Id<Thread> thread)
{
    for (auto &annotation : m_store.annotationsIn(thread)) {
        if (m_finder.m_unplaced.contains(annotation.header.uid))
            continue;
        const int coder = m_finder.m_coderOf.value(annotation.header.owner.value, -1);
        if (coder < 0) {
            if (annotation.header.owner == agreedLayer())
                m_result.agreedAnnotations.insert(annotation.header.uid, annotation);
            continue;
        }
        m_begun[annotation.post].insert(coder);
        m_onPost[annotation.post].annotations.push_back(int(m_annotations.size()));
        m_annotationOf.insert(annotation.header.uid, int(m_annotations.size()));
        m_annotations.push_back(std::move(annotation));
    }
}

void ThreadReading::readRelations(Id<Thread> thread)
{
    for (auto &relation : m_store.relationsIn(thread)) {
        const int coder = m_finder.m_coderOf.value(relation.header.owner.value, -1);
        if (coder < 0) {
            if (relation.header.owner == agreedLayer())
                m_result.agreedRelations.insert(relation.header.uid, relation);
            continue;
        }
        const auto post = postOf(relation.source());
        m_begun[post].insert(coder);
        m_onPost[post].relations.push_back(int(m_relations.size()));
        m_relations.push_back(std::move(relation));
    }
}

const Annotation *ThreadReading::annotation(Uid<Annotation> uid) const
{
    const auto found = m_annotationOf.constFind(uid.value);
    return found == m_annotationOf.cend() ? nullptr : &m_annotations[size_t(*found)];
}

Id<Post> ThreadReading::postOf(const End &end) const
{
    if (end.annotation.isNull())
        return end.post;
    if (const auto *known = annotation(end.annotation))
        return known->post;
    const auto elsewhere = m_store.find<Annotation>(end.annotation.value);
    return elsewhere ? elsewhere->post : Id<Post>();
}

std::vector<int> ThreadReading::coders(Id<Post> post) const
{
    std::set<int> coders;
    if (const auto done = m_done.find(post); done != m_done.end())
        coders = done->second;
    if (const auto begun = m_begun.find(post); begun != m_begun.end() && m_finder.m_request.countUnfinished)
        coders.insert(begun->second.begin(), begun->second.end());
    return {coders.begin(), coders.end()};
}

/// The top group whose codes are compared; null: its rows are left out (retired, not counted, out of the round's scope).
Uid<Code> ThreadReading::groupOf(Uid<Code> code) const
{
    const Code *known = m_codebook.effective(code);
    const Code *group = known ? m_codebook.group({known->header.uid}) : nullptr;
    if (!group || known->retired || !known->counted || !group->counted
        || !inScope(m_finder.m_round, {group->header.uid}))
        return {};
    return {group->header.uid};
}

/// None, or one that is in use.
bool ThreadReading::isTarget(Uid<Code> target) const
{
    const Code *known = m_codebook.code(target);
    return target.isNull() || (known && !known->retired);
}

Case ThreadReading::begun(Matter matter, Id<Post> post, Uid<Code> group) const
{
    Case found;
    found.matter = matter;
    found.post = post;
    found.group = group;
    // By name, as they are shown; they are numbered by name already.
    for (const int coder : coders(post))
        found.versions.push_back({.coder = {m_finder.m_coders[size_t(coder)].header.uid}, .number = coder});
    return found;
}

Version &ThreadReading::versionOf(Case &of, int coder) const
{
    const Uid<Coder> uid{m_finder.m_coders[size_t(coder)].header.uid};
    return *std::ranges::find(of.versions, uid, &Version::coder);
}

void ThreadReading::findMarks(Id<Post> post)
{
    const auto who = coders(post);
    const auto on = m_onPost.find(post);
    if (const auto begun = m_begun.find(post); begun != m_begun.end())
        m_result.unfinished
            += int(std::ranges::count_if(begun->second, [&](int coder) { return !std::ranges::contains(who, coder); }));
    if (who.size() < 2)
        return;
    m_result.compared.push_back(post);
    if (on == m_onPost.end())
        return;
    for (const Code *group : m_codebook.children({})) {
        const Uid<Code> uid{group->header.uid};
        std::vector<int> whole;
        std::vector<int> passages;
        for (const int at : on->second.annotations) {
            const auto &annotation = m_annotations[size_t(at)];
            const int coder = m_finder.m_coderOf.value(annotation.header.owner.value);
            if (groupOf(annotation.code) != uid || !std::ranges::contains(who, coder))
                continue;
            // What could not be made any more cannot be agreed either.
            if (annotation.start && group->appliesTo != AppliesTo::Post)
                passages.push_back(at);
            else if (!annotation.start && group->appliesTo != AppliesTo::Span && isTarget(annotation.target))
                whole.push_back(at);
        }
        findPostCodes(post, uid, whole);
        findSpans(post, uid, passages);
    }
}

void ThreadReading::findPostCodes(Id<Post> post, Uid<Code> group, const std::vector<int> &annotations)
{
    std::map<Uid<Code>, Case> byTarget;
    for (const int at : annotations) {
        const auto &annotation = m_annotations[size_t(at)];
        auto &found = byTarget.try_emplace(annotation.target, begun(Matter::Post, post, group)).first->second;
        found.target = annotation.target;
        versionOf(found, m_finder.m_coderOf.value(annotation.header.owner.value)).annotations.push_back(annotation);
    }
    for (auto &[target, found] : byTarget)
        add(std::move(found));
}

double ThreadReading::gainOfSpans(int a, int b) const
{
    const auto &first = m_annotations[size_t(a)];
    const auto &second = m_annotations[size_t(b)];
    const double share = shareOf(*first.span(), *second.span());
    const bool same = m_codebook.effective(first.code) == m_codebook.effective(second.code);
    return share > 0 ? share + (same ? sameCode : 0) : 0;
}

void ThreadReading::findSpans(Id<Post> post, Uid<Code> group, const std::vector<int> &annotations)
{
    // By the coders' uids, which are the same in every copy, as names need not be.
    std::map<Uid<Coder>, std::vector<int>> byCoder;
    for (const int at : annotations)
        byCoder[m_annotations[size_t(at)].header.owner].push_back(at);
    std::vector<std::vector<int>> things;
    things.reserve(byCoder.size());
    for (auto &[coder, own] : byCoder)
        things.push_back(std::move(own));
    for (const auto &bundle : bundled(things, [this](int a, int b) { return gainOfSpans(a, b); })) {
        Case found = begun(Matter::Span, post, group);
        for (const int at : bundle) {
            const auto &annotation = m_annotations[size_t(at)];
            m_bundleOf[annotation.uid()] = int(m_result.cases.size());
            versionOf(found, m_finder.m_coderOf.value(annotation.header.owner.value)).annotations.push_back(annotation);
        }
        add(std::move(found));
    }
}

double ThreadReading::gainOfEnds(const End &a, const End &b) const
{
    if (a == b)
        return 1;
    const auto post = postOf(a);
    if (post.isNull() || post != postOf(b))
        return 0;
    const auto *first = annotation(a.annotation);
    const auto *second = annotation(b.annotation);
    if (!first || !second || !first->start || !second->start)
        return samePost;
    const auto bundle = m_bundleOf.find(first->uid());
    const auto other = m_bundleOf.find(second->uid());
    if (bundle != m_bundleOf.end() && other != m_bundleOf.end() && bundle->second == other->second)
        return 1;
    return shareOf(*first->span(), *second->span());
}

double ThreadReading::gainOfLinks(int a, int b) const
{
    const auto &first = m_relations[size_t(a)];
    const auto &second = m_relations[size_t(b)];
    const double source = gainOfEnds(first.source(), second.source());
    if (source <= 0)
        return 0;
    const bool same = m_codebook.effective(first.type) == m_codebook.effective(second.type);
    return source + gainOfEnds(first.target(), second.target()) + (same ? sameCode : 0);
}

void ThreadReading::findLinks(Id<Post> post)
{
    const auto who = coders(post);
    const auto on = m_onPost.find(post);
    if (who.size() < 2 || on == m_onPost.end())
        return;
    std::map<std::pair<Uid<Code>, Uid<Coder>>, std::vector<int>> byCoder;
    for (const int at : on->second.relations) {
        const auto &relation = m_relations[size_t(at)];
        const auto group = groupOf(relation.type);
        if (!group.isNull() && std::ranges::contains(who, m_finder.m_coderOf.value(relation.header.owner.value)))
            byCoder[{group, relation.header.owner}].push_back(at);
    }
    for (auto from = byCoder.begin(); from != byCoder.end();) {
        const auto group = from->first.first;
        std::vector<std::vector<int>> things;
        for (; from != byCoder.end() && from->first.first == group; ++from)
            things.push_back(std::move(from->second));
        for (const auto &bundle : bundled(things, [this](int a, int b) { return gainOfLinks(a, b); })) {
            Case found = begun(Matter::Relation, post, group);
            for (const int at : bundle) {
                const auto &relation = m_relations[size_t(at)];
                versionOf(found, m_finder.m_coderOf.value(relation.header.owner.value)).relation = relation;
            }
            add(std::move(found));
        }
    }
}

bool ThreadReading::areSame(const Version &a, const Version &b) const
{
    if (a.isNothing() || b.isNothing())
        return a.isNothing() && b.isNothing();
    if (a.relation) {
        // Ends that were put together are the same end here.
        const double tolerance = m_finder.m_request.tolerance;
        return gainOfEnds(a.relation->source(), b.relation->source()) >= tolerance
            && gainOfEnds(a.relation->target(), b.relation->target()) >= tolerance
            && m_codebook.effective(a.relation->type) == m_codebook.effective(b.relation->type);
    }
    const auto codes = [this](const Version &version) {
        std::set<const Code *> said;
        for (const auto &annotation : version.annotations)
            said.insert(m_codebook.effective(annotation.code));
        return said;
    };
    if (codes(a) != codes(b))
        return false;
    const auto first = a.annotations.front().span();
    const auto second = b.annotations.front().span();
    return first == second || (first && second && shareOf(*first, *second) >= m_finder.m_request.tolerance);
}

/// Who says the same as all who said it before has their opinion, else one of their own.
void ThreadReading::tellApart(Case &found) const
{
    std::vector<std::vector<const Version *>> opinions;
    for (auto &version : found.versions) {
        const auto shared = std::ranges::find_if(opinions, [&](const auto &holders) {
            return std::ranges::all_of(holders, [&](const Version *other) { return areSame(*other, version); });
        });
        version.opinion = int(shared - opinions.begin());
        if (shared == opinions.end())
            opinions.push_back({&version});
        else
            shared->push_back(&version);
    }
    found.agrees = opinions.size() == 1;
}

void ThreadReading::add(Case found)
{
    QStringList rows;
    for (const auto &version : found.versions) {
        for (const auto &annotation : version.annotations)
            rows.append(externalName(letter::annotation, annotation.header.uid));
        if (version.relation)
            rows.append(externalName(letter::relation, version.relation->header.uid));
    }
    rows.sort();
    found.uid = identified("case"_L1, QStringList(m_store.nameOf(found.post)) + rows);
    tellApart(found);
    m_result.cases.push_back(std::move(found));
}

void ThreadReading::finish()
{
    const auto stands = [this](const QUuid &uid) {
        return m_result.agreedAnnotations.contains(uid) || m_result.agreedRelations.contains(uid);
    };
    for (auto &found : m_result.cases)
        judge(found, m_finder.m_decisions.value(found.post), m_codebook, m_store.names(), stands);
    arrange(m_result.cases, CaseOrder::Thread, m_codebook, m_finder.m_outline);
    m_result.caseOf.clear();
    for (int index = 0; index < int(m_result.cases.size()); ++index) {
        for (const auto &version : m_result.cases[size_t(index)].versions) {
            for (const auto &annotation : version.annotations)
                m_result.caseOf.insert(annotation.header.uid, index);
            if (version.relation)
                m_result.caseOf.insert(version.relation->header.uid, index);
        }
    }
}

CaseFinder::CaseFinder(const Store &store, const Codebook &codebook, const Outline &outline, CaseRequest request)
    : m_store(store)
    , m_codebook(codebook)
    , m_outline(outline)
    , m_request(std::move(request))
    , m_unplaced(store.unplaced())
{
    for (auto &coder : store.coders()) {
        const Uid<Coder> uid{coder.header.uid};
        const bool wanted
            = m_request.coders.empty() ? coder.kind == CoderKind::Person : std::ranges::contains(m_request.coders, uid);
        if (wanted && coder.kind != CoderKind::Agreed) {
            m_coderOf.insert(uid.value, int(m_coders.size()));
            m_coders.push_back(std::move(coder));
        }
    }
    if (const auto rounds = store.rounds(); !rounds.empty())
        m_round = rounds.back();
    store.eachRow(RowKind::Decision, [this](const Row &row) {
        const auto &decision = std::get<Decision>(row);
        m_decisions[decision.post].push_back(decision);
    });
}

ThreadCases CaseFinder::in(Id<Thread> thread) const
{
    return ThreadReading(*this, thread).find(thread);
}

CaseList listCases(const Store &store, const Codebook &codebook, const Outline &outline, const CaseRequest &request,
    const std::function<bool(double)> &progress)
{
    const CaseFinder finder(store, codebook, outline, request);
    CaseList list;
    list.coders = finder.coders();
    for (int thread = 0; thread < outline.threadCount(); ++thread) {
        if (progress && !progress(double(thread) / double(outline.threadCount())))
            throw Error(QCoreApplication::translate("Adjudication", "Looking for cases was cancelled."),
                Error::Kind::Cancelled);
        auto found = finder.in(outline.thread(thread));
        std::erase_if(found.cases, [&](const Case &one) { return !concerns(one, request.codes, codebook); });
        list.compared += int(found.compared.size());
        list.unfinished += found.unfinished;
        std::ranges::move(found.cases, std::back_inserter(list.cases));
    }
    return list;
}

} // namespace rejoinder
