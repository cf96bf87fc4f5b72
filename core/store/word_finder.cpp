// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/word_finder.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace rejoinder {

namespace {

// As the schema makes the index post_search.
constexpr auto tokenizerName = "unicode61";
constexpr std::array<const char *, 2> tokenizerOptions{"remove_diacritics", "2"};

fts5_api *fts5Of(const Database &database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (!api)
        database.fail(code == SQLITE_OK ? SQLITE_ERROR : code);
    return api;
}

} // namespace

WordFinder::WordFinder(const Database &database)
    : m_methods(std::make_unique<fts5_tokenizer>())
{
    auto *api = fts5Of(database);
    void *module = nullptr;
    auto options = tokenizerOptions;
    int code = api->xFindTokenizer(api, tokenizerName, &module, m_methods.get());
    if (code == SQLITE_OK)
        code = m_methods->xCreate(module, options.data(), int(options.size()), &m_tokenizer);
    if (code != SQLITE_OK)
        database.fail(code);
}

WordFinder::~WordFinder()
{
    if (m_tokenizer)
        m_methods->xDelete(m_tokenizer);
}

void WordFinder::Tokens::add(const char *token, int size, int start, int end)
{
    tokens.push_back({int(buffer.size()), size, start, end});
    buffer.append(token, size);
}

void WordFinder::tokenize(QByteArrayView utf8, void *context, Visit visit) const
{
    // It fails only for want of memory; then the text has the words found so far.
    static_cast<void>(m_methods->xTokenize(
        m_tokenizer, context, FTS5_TOKENIZE_DOCUMENT, utf8.data(), static_cast<int>(utf8.size()), visit));
}

int WordFinder::add(QStringView phrase, bool prefix)
{
    Phrase made;
    made.prefix = prefix;
    tokenize(phrase.toUtf8(), &made.words, [](void *words, int, const char *token, int size, int start, int end) {
        static_cast<Tokens *>(words)->add(token, size, start, end);
        return SQLITE_OK;
    });
    if (made.words.tokens.empty())
        return -1;
    m_phrases.push_back(std::move(made));
    return static_cast<int>(m_phrases.size()) - 1;
}

QByteArrayView WordFinder::lastWord(int phrase) const
{
    const auto &words = m_phrases[phrase].words;
    return words.word(words.tokens.size() - 1);
}

void WordFinder::read(QByteArrayView utf8)
{
    m_text.buffer.resize(0); // Keeps its memory: there are many texts.
    m_text.tokens.clear();
    tokenize(utf8, this, [](void *finder, int, const char *token, int size, int start, int end) {
        auto &self = *static_cast<WordFinder *>(finder);
        self.m_text.add(token, size, start, end);
        return self.isEnough() ? SQLITE_DONE : SQLITE_OK;
    });
}

bool WordFinder::standsAt(const Phrase &phrase, size_t token) const
{
    const auto count = phrase.words.tokens.size();
    if (token + count > m_text.tokens.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const auto wanted = phrase.words.word(i);
        const auto there = m_text.word(token + i);
        const bool last = i + 1 == count;
        if (last && phrase.prefix ? !there.startsWith(wanted) : there != wanted)
            return false;
    }
    return true;
}

bool WordFinder::isEnough() const
{
    return std::ranges::any_of(m_ends, [&](int end) {
        const auto &phrase = m_phrases[end];
        const auto count = phrase.words.tokens.size();
        return m_text.tokens.size() >= count && standsAt(phrase, m_text.tokens.size() - count);
    });
}

bool WordFinder::contains(int phrase) const
{
    for (size_t token = 0; token < m_text.tokens.size(); ++token) {
        if (standsAt(m_phrases[phrase], token))
            return true;
    }
    return false;
}

std::vector<Span> WordFinder::places(int phrase) const
{
    std::vector<Span> found;
    const auto count = m_phrases[phrase].words.tokens.size();
    for (size_t token = 0; token < m_text.tokens.size(); ++token) {
        if (standsAt(m_phrases[phrase], token))
            found.push_back({m_text.tokens[token].start, m_text.tokens[token + count - 1].end});
    }
    return found;
}

} // namespace rejoinder
