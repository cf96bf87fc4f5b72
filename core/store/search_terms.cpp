// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_terms.h"

#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;
using Term = SearchQuery::Term;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

bool isCalled(const Coder &coder, const QString &name)
{
    return folded(coder.name).contains(folded(name)) || u'o' + coder.header.uid.toString(QUuid::Id128) == name;
}

} // namespace

bool goesOn(const Term &term, const SearchScope &scope)
{
    return term.prefix || (scope.loose && !term.quoted);
}

QString quotedWords(const Term &term, bool prefix)
{
    auto words = term.text;
    words.remove(QChar::Null).replace(u'"', u' ');
    return u'"' + words + (prefix ? u"\"*"_s : u"\""_s);
}

bool isCalled(const Codebook &codebook, const Code &code, const QString &name)
{
    const auto wanted = folded(name);
    const auto named = [&](const Code &one) {
        const auto path = folded(codebook.path({one.header.uid}));
        return path == wanted || path.startsWith(wanted + u'/') || folded(one.name) == wanted;
    };
    // What was coded with a code since merged into another counts as that one.
    const Code *effective = codebook.effective({code.header.uid});
    return named(code) || (effective && named(*effective));
}

bool isStance(const Codebook &codebook, const Code &code)
{
    const Code *group = codebook.group({code.header.uid});
    return code.kind == CodeKind::Code && group
        && (group->targeted || (group->choice == Choice::One && group->appliesTo == AppliesTo::Post));
}

SearchTerms::SearchTerms(const Store &store, const Outline &outline, const SearchQuery &query, const SearchScope &scope)
    : m_store(store)
    , m_outline(outline)
    , m_query(query)
    , m_scope(scope)
    , m_codebook(store.codebook())
    , m_coders(store.coders())
{
}

NodeSet SearchTerms::nodes(const Term &term) const
{
    NodeSet nodes(m_outline.size(), term.implied);
    if (term.implied)
        return nodes;
    switch (term.field) {
    case By::Words:
        takeWords(term, nodes);
        break;
    case By::Signs:
        takeSigns(term, nodes);
        break;
    case By::Author:
        takeAuthors(term, nodes);
        break;
    case By::Code:
    case By::Stance:
        takeCodes(term, nodes);
        break;
    case By::Target:
        takeTargets(term, nodes);
        break;
    case By::Relation:
        takeRelations(term, nodes);
        break;
    case By::Has:
        takeHaving(term, nodes);
        break;
    case By::State:
        takeStates(term, nodes);
        break;
    case By::Coder:
        takeCoders(term, nodes);
        break;
    case By::Depth:
        for (int node = 0; node < m_outline.size(); ++node)
            nodes[node] = m_outline.depth(node) >= term.least && m_outline.depth(node) <= term.most;
        break;
    case By::Date:
        for (int node = 0; node < m_outline.size(); ++node) {
            const auto created = m_outline.created(node);
            nodes[node] = created && *created >= term.least && *created <= term.most;
        }
        break;
    case By::In:
        for (int node = 0; node < m_outline.size(); ++node)
            nodes[node] = (m_outline.kind(node) == PostKind::Article) == (term.text == "article"_L1);
        break;
    case By::Thread:
        takeThreads(term, nodes);
        break;
    case By::Cue:
        break;
    }
    return nodes;
}

NodeSet SearchTerms::named(const Term &term) const
{
    NodeSet nodes(m_outline.size());
    takeNames(term, nodes);
    return nodes;
}

void SearchTerms::take(Id<Post> post, NodeSet &nodes) const
{
    if (const int node = m_outline.nodeOf(post); node >= 0)
        nodes[node] = true;
}

void SearchTerms::takeAll(Statement &posts, NodeSet &nodes) const
{
    while (posts.step())
        take(posts.id<Post>(0), nodes);
}

void SearchTerms::takeWords(const Term &term, NodeSet &nodes) const
{
    auto find
        = m_store.database().prepare("SELECT t.post FROM post_search JOIN post_text t ON t.id = post_search.rowid "
                                     "WHERE post_search MATCH ? AND t.older = 0");
    takeAll(find.bind(quotedWords(term, goesOn(term, m_scope))), nodes);
    takeNames(term, nodes);
}

void SearchTerms::takeNames(const Term &term, NodeSet &nodes) const
{
    if (!m_scope.loose || term.quoted)
        return;
    takeAuthors(term, nodes);
    const auto wanted = folded(term.text);
    for (const auto &code : m_codebook.codes()) {
        if (folded(code.name).startsWith(wanted))
            takeCode(code, term, nodes);
    }
}

void SearchTerms::takeSigns(const Term &term, NodeSet &nodes) const
{
    auto find = m_store.database().prepare("SELECT post FROM post_text WHERE older = 0 AND instr(text, ?) > 0");
    takeAll(find.bind(term.text), nodes);
}

void SearchTerms::takeAuthors(const Term &term, NodeSet &nodes) const
{
    const auto wanted = folded(term.text);
    QSet<qint64> authors;
    auto all = m_store.database().prepare("SELECT id, name FROM author");
    while (all.step()) {
        if (folded(all.text(1)).contains(wanted))
            authors.insert(all.integer(0));
    }
    if (authors.isEmpty())
        return;
    for (int node = 0; node < m_outline.size(); ++node) {
        if (authors.contains(m_outline.author(node).value))
            nodes[node] = true;
    }
}

SearchTerms::Coders SearchTerms::codersCalled(const QString &text) const
{
    Coders found;
    for (const auto &coder : m_coders) {
        if (isCalled(coder, text))
            found.push_back({coder.header.uid});
    }
    return found;
}

std::optional<SearchTerms::Coders> SearchTerms::owners(const Term &term) const
{
    std::optional<Coders> owners;
    const auto narrow = [&](const Coders &some) {
        if (!owners)
            owners = some;
        else
            std::erase_if(*owners, [&](const auto &one) { return !std::ranges::contains(some, one); });
    };
    for (const int coder : m_query.codersFor(term))
        narrow(codersCalled(m_query.terms[coder].text));
    if (m_scope.only)
        narrow({*m_scope.only});
    return owners;
}

bool SearchTerms::counts(const std::optional<Coders> &owners, const Uid<Coder> &owner) const
{
    return !owners || std::ranges::contains(*owners, owner);
}

std::vector<const Code *> SearchTerms::codesCalled(const QString &text, By field) const
{
    std::vector<const Code *> found;
    for (const auto &code : m_codebook.codes()) {
        const bool fits = field == By::Code ? true
            : field == By::Stance           ? isStance(m_codebook, code)
            : field == By::Target           ? code.kind == CodeKind::Target
                                            : code.kind == CodeKind::Relation;
        if (fits && isCalled(m_codebook, code, text))
            found.push_back(&code);
    }
    return found;
}

void SearchTerms::takeCodes(const Term &term, NodeSet &nodes) const
{
    for (const auto *code : codesCalled(term.text, term.field))
        takeCode(*code, term, nodes);
}

void SearchTerms::takeCode(const Code &code, const Term &term, NodeSet &nodes) const
{
    const auto whose = owners(term);
    const Code *group = m_codebook.group({code.header.uid});
    // A target beside it means the same annotation, where the code is one that is taken towards targets.
    std::vector<std::vector<const Code *>> targets;
    if (group && group->targeted) {
        for (const int target : m_query.targetsFor(term))
            targets.push_back(codesCalled(m_query.terms[target].text, By::Target));
    }
    auto find = m_store.database().prepare(code.kind == CodeKind::Target
            ? "SELECT post, owner, target FROM annotation WHERE target = ?"
            : "SELECT post, owner, target FROM annotation WHERE code = ?");
    find.bind(code.header.uid);
    while (find.step()) {
        const auto target = find.uuid(2);
        const auto isTarget = [&](const Code *one) { return one->header.uid == target; };
        if (counts(whose, {find.uuid(1)})
            && std::ranges::all_of(targets, [&](const auto &some) { return std::ranges::any_of(some, isTarget); }))
            take(find.id<Post>(0), nodes);
    }
}

void SearchTerms::takeTargets(const Term &term, NodeSet &nodes) const
{
    for (const auto *target : codesCalled(term.text, By::Target))
        takeCode(*target, term, nodes);
}

void SearchTerms::takeRelations(const Term &term, NodeSet &nodes) const
{
    const auto whose = owners(term);
    auto find = m_store.database().prepare(
        "SELECT coalesce(relation.source_post, annotation.post), relation.owner FROM relation "
        "LEFT JOIN annotation ON annotation.uid = relation.source_annotation WHERE relation.type = ?");
    for (const auto *type : codesCalled(term.text, By::Relation)) {
        find.bind(type->header.uid);
        while (find.step()) {
            if (counts(whose, {find.uuid(1)}))
                take(find.id<Post>(0), nodes);
        }
    }
}

void SearchTerms::takeHaving(const Term &term, NodeSet &nodes) const
{
    const auto whose = owners(term);
    constexpr auto annotations = "SELECT owner, post, NULL FROM annotation";
    constexpr auto relations
        = "SELECT r.owner, coalesce(r.source_post, s.post), coalesce(r.target_post, t.post) FROM relation r "
          "LEFT JOIN annotation s ON s.uid = r.source_annotation LEFT JOIN annotation t ON t.uid = r.target_annotation";
    constexpr auto memos = "SELECT m.owner, coalesce(m.about_post, a.post, r.source_post, s.post), NULL FROM memo m "
                           "LEFT JOIN annotation a ON m.about = 'annotation' AND a.uid = m.about_uid "
                           "LEFT JOIN relation r ON m.about = 'relation' AND r.uid = m.about_uid "
                           "LEFT JOIN annotation s ON s.uid = r.source_annotation WHERE m.question >= ?";
    auto find = m_store.database().prepare(term.text == "annotation"_L1 ? annotations
            : term.text == "relation"_L1                                ? relations
                                                                        : memos);
    if (term.text == "memo"_L1 || term.text == "question"_L1)
        find.bind(term.text == "question"_L1);
    while (find.step()) {
        if (!counts(whose, {find.uuid(0)}))
            continue;
        take(find.id<Post>(1), nodes);
        take(find.id<Post>(2), nodes);
    }
}

void SearchTerms::takeStates(const Term &term, NodeSet &nodes) const
{
    const auto rounds = m_store.rounds();
    if (rounds.empty())
        return;
    auto whose = owners(term);
    if (!m_scope.acting.isNull() && m_query.codersFor(term).empty())
        whose = Coders{m_scope.acting};
    const bool todo = term.text == "todo"_L1;
    Coders people; // Who could have it to do.
    for (const auto &coder : m_coders) {
        if (whose ? counts(whose, {coder.header.uid}) : coder.kind == CoderKind::Person)
            people.push_back({coder.header.uid});
    }
    std::vector<int> begun(todo ? m_outline.size() : 0);
    auto find = m_store.database().prepare("SELECT post, owner, state FROM post_state WHERE round = ?");
    find.bind(rounds.back().header.uid);
    while (find.step()) {
        const int node = m_outline.nodeOf(find.id<Post>(0));
        if (node < 0 || !counts(whose, {find.uuid(1)}))
            continue;
        const auto state = QLatin1StringView(find.bytes(2));
        if (todo)
            begun[node] += state != "todo"_L1 && std::ranges::contains(people, Uid<Coder>{find.uuid(1)});
        else if (state == term.text)
            nodes[node] = true;
    }
    for (int node = 0; node < int(begun.size()); ++node)
        nodes[node] = m_outline.kind(node) == PostKind::Comment && begun[node] < int(people.size());
}

void SearchTerms::takeCoders(const Term &term, NodeSet &nodes) const
{
    auto find = m_store.database().prepare(
        "SELECT post FROM annotation WHERE owner = ?1 "
        "UNION SELECT source_post FROM relation WHERE owner = ?1 AND source_post IS NOT NULL");
    for (const auto &coder : codersCalled(term.text)) {
        if (!m_scope.only || *m_scope.only == coder)
            takeAll(find.bind(coder), nodes);
    }
}

void SearchTerms::takeThreads(const Term &term, NodeSet &nodes) const
{
    const auto wanted = folded(term.text);
    for (const auto &thread : m_store.threads()) {
        const int index = m_outline.indexOf(thread.id);
        const int root = index < 0 ? -1 : m_outline.root(index);
        if (root >= 0 && (folded(thread.title).contains(wanted) || threadName(thread.uid) == term.text))
            std::fill(nodes.begin() + root, nodes.begin() + m_outline.subtreeEnd(root), true);
    }
}

std::vector<SearchQuery::Problem> unknownNames(const Store &store, const SearchQuery &query)
{
    const auto codebook = store.codebook();
    const auto coders = store.coders();
    std::vector<SearchQuery::Problem> problems;
    for (const auto &term : query.terms) {
        const auto anyCode = [&](auto fits) {
            return std::ranges::any_of(
                codebook.codes(), [&](const Code &code) { return fits(code) && isCalled(codebook, code, term.text); });
        };
        QString sentence;
        if (term.field == By::Code && !anyCode([](const Code &) { return true; }))
            sentence = Words::tr("No code is called “%1”.");
        else if (term.field == By::Stance && !anyCode([&](const Code &code) { return isStance(codebook, code); }))
            sentence = Words::tr("No stance is called “%1”.");
        else if (term.field == By::Target && !anyCode([](const Code &code) { return code.kind == CodeKind::Target; }))
            sentence = Words::tr("No target is called “%1”.");
        else if (term.field == By::Relation
            && !anyCode([](const Code &code) { return code.kind == CodeKind::Relation; }))
            sentence = Words::tr("No type of relations is called “%1”.");
        else if (term.field == By::Coder
            && std::ranges::none_of(coders, [&](const Coder &coder) { return isCalled(coder, term.text); }))
            sentence = Words::tr("No coder is called “%1”.");
        if (!sentence.isEmpty())
            problems.push_back({term.at, term.length, sentence.arg(term.text)});
    }
    return problems;
}

} // namespace rejoinder
