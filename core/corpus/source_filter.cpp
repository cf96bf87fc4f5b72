// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/source_filter.h"

#include "core/corpus/text.h"
#include "core/formats/format.h"
#include "core/model/error.h"
#include "core/store/database.h"
#include "core/store/word_finder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The seconds that a date begins and ends with, as the search reads it.
std::optional<SearchQuery::Term> dateOf(const QString &typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    const auto query = SearchQuery::parsed(u"date:"_s + quotedValue(typed));
    if (!query.problems.empty() || query.terms.size() != 1 || query.terms[0].field != By::Date
        || typed.contains(".."_L1))
        throw Error(Texts::tr("“%1” is no date. Write a year, a month or a day: 2024, 2024-05, 2024-05-17.").arg(typed),
            Error::Kind::Usage);
    return query.terms[0];
}

bool isAnswerable(By field)
{
    return field == By::Words || field == By::Signs || field == By::Author || field == By::Date || field == By::In;
}

} // namespace

SourceFilter::SourceFilter(const Selection &selection)
    : m_minLength(selection.minLength)
    , m_maxLength(selection.maxLength)
    , m_query(SearchQuery::parsed(selection.match))
{
    if (const auto since = dateOf(selection.since))
        m_since = since->least;
    if (const auto until = dateOf(selection.until))
        m_until = until->most;
    if (m_since && m_until && *m_since > *m_until)
        throw Error(Texts::tr("Nothing is from %1 on and before the end of %2. Exchange the two dates.")
                        .arg(selection.since, selection.until),
            Error::Kind::Usage);
    for (const QString &author : selection.authors)
        m_authors.insert(author.toCaseFolded());
    m_query.expectSound();
    if (!selection.match.isEmpty() && m_query.isEmpty())
        throw Error(Texts::tr("“%1” asks for nothing. Write a word.").arg(selection.match), Error::Kind::Usage);
    for (const auto &term : m_query.terms) {
        if (!isAnswerable(term.field))
            throw Error(
                Texts::tr("“%1:” asks what only a project knows; an import can be asked for words, author:, date: and "
                          "in:.")
                    .arg(nameOf(term.field)),
                Error::Kind::Usage);
    }
    if (m_query.isEmpty())
        return;
    m_database = std::make_unique<Database>(u":memory:"_s, Database::Access::Create);
    m_words = std::make_unique<WordFinder>(*m_database);
    for (const auto &term : m_query.terms)
        m_phrases.push_back(term.field == By::Words ? m_words->add(term.text, term.prefix) : -1);
}

SourceFilter::~SourceFilter() = default;

bool SourceFilter::passes(const SourcePost &post)
{
    if ((m_since || m_until) && !post.created)
        return false;
    if ((m_since && *post.created < *m_since) || (m_until && *post.created > *m_until))
        return false;
    if (!m_authors.isEmpty() && !m_authors.contains(post.author.toCaseFolded()))
        return false;
    if (m_minLength || m_maxLength) {
        const int length = post.text ? codePoints(*post.text) : 0;
        if (length < m_minLength.value_or(0) || length > m_maxLength.value_or(length))
            return false;
    }
    return m_query.isEmpty() || matches(post);
}

bool SourceFilter::holds(const SearchQuery::Term &term, size_t index, const SourcePost &post)
{
    switch (term.field) {
    case By::Words:
        return m_phrases[index] >= 0 && m_words->contains(m_phrases[index]);
    case By::Signs:
        return post.text && post.text->contains(term.text);
    case By::Author:
        return folded(post.author).contains(folded(term.text));
    case By::Date:
        return post.created && *post.created >= term.least && *post.created <= term.most;
    case By::In:
        return (term.text == "article"_L1) == (post.kind == PostKind::Article);
    default:
        return false;
    }
}

bool SourceFilter::matches(const SourcePost &post)
{
    m_words->read(post.text.value_or(QString()).toUtf8());
    m_stack.clear();
    for (const auto &step : m_query.steps) {
        using Kind = SearchQuery::Step::Kind;
        if (step.kind == Kind::Term) {
            m_stack.push_back(holds(m_query.terms[size_t(step.term)], size_t(step.term), post));
            continue;
        }
        const bool last = m_stack.back();
        if (step.kind == Kind::Not) {
            m_stack.back() = !last;
            continue;
        }
        m_stack.pop_back();
        m_stack.back() = step.kind == Kind::And ? m_stack.back() && last : m_stack.back() || last;
    }
    return m_stack.back();
}

} // namespace rejoinder
