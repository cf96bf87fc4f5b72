// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_query.h"
#include "core/store/store.h"

#include <functional>

namespace rejoinder {

/// A bit for each node of an outline.
using NodeSet = std::vector<bool>;

/// Who asks, and what is beyond the store.
struct SearchScope
{
    /// Only this coder's rows are seen (one's own, where one codes blind).
    std::optional<Uid<Coder>> only;
    /// Whose state: is meant where no coder: says it; null: anybody's.
    Uid<Coder> acting;
    /// Where the cues of a kind stand in a text, in code points; without it cue: holds nowhere.
    std::function<std::vector<Span>(const QString &kind, const QString &text)> cues;
    /// Which nodes of the outline have a cue of the kind, where that is known; without it their texts are read.
    std::function<NodeSet(const QString &kind)> cueNodes;
    /// As one types into a filter box: a word means its beginning, an author or a code too.
    bool loose = false;
};

/// Answers the terms of a query one by one, each as a set of nodes, without regard to its "-". Cues are answered by
/// reading texts, not here.
class SearchTerms
{
public:
    SearchTerms(const Store &store, const Outline &outline, const SearchQuery &query, const SearchScope &scope);

    [[nodiscard]] NodeSet nodes(const SearchQuery::Term &term) const;
    /// Of words: what they admit without standing in a text (as one types into a filter box).
    [[nodiscard]] NodeSet named(const SearchQuery::Term &term) const;

private:
    using Term = SearchQuery::Term;
    using Coders = std::vector<Uid<Coder>>;

    void take(Id<Post> post, NodeSet &nodes) const;
    void takeAll(Statement &posts, NodeSet &nodes) const;
    void takeWords(const Term &term, NodeSet &nodes) const;
    void takeNames(const Term &term, NodeSet &nodes) const;
    void takeSigns(const Term &term, NodeSet &nodes) const;
    void takeAuthors(const Term &term, NodeSet &nodes) const;
    void takeCodes(const Term &term, NodeSet &nodes) const;
    void takeCode(const Code &code, const Term &term, NodeSet &nodes) const;
    void takeTargets(const Term &term, NodeSet &nodes) const;
    void takeRelations(const Term &term, NodeSet &nodes) const;
    void takeHaving(const Term &term, NodeSet &nodes) const;
    void takeStates(const Term &term, NodeSet &nodes) const;
    void takeCoders(const Term &term, NodeSet &nodes) const;
    void takeThreads(const Term &term, NodeSet &nodes) const;

    [[nodiscard]] Coders codersCalled(const QString &text) const;
    /// Those whose rows count for the term; nothing: everybody's.
    [[nodiscard]] std::optional<Coders> owners(const Term &term) const;
    [[nodiscard]] bool counts(const std::optional<Coders> &owners, const Uid<Coder> &owner) const;
    [[nodiscard]] std::vector<const Code *> codesCalled(const QString &text, SearchQuery::Field field) const;

    const Store &m_store;
    const Outline &m_outline;
    const SearchQuery &m_query;
    const SearchScope &m_scope;
    Codebook m_codebook;
    std::vector<Coder> m_coders;
};

/// Whether the last word of a term may go on.
[[nodiscard]] bool goesOn(const SearchQuery::Term &term, const SearchScope &scope);
/// Words as the full-text index is asked for them: in quotes nothing is syntax.
[[nodiscard]] QString quotedWords(const SearchQuery::Term &term, bool prefix);
/// Whether a code is named by a path, a group's path or its bare name.
[[nodiscard]] bool isCalled(const Codebook &codebook, const Code &code, const QString &name);
/// Whether its group says where a whole comment stands: one code a post and target.
[[nodiscard]] bool isStance(const Codebook &codebook, const Code &code);

/// What the query names that the project does not have: a code, a target, a relation type, a coder.
[[nodiscard]] std::vector<SearchQuery::Problem> unknownNames(const Store &store, const SearchQuery &query);

} // namespace rejoinder
