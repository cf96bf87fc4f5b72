// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct Fts5Tokenizer;
struct fts5_tokenizer;

namespace rejoinder {

class Database;

/// Finds words and phrases in a text as the full-text index would: by its own tokenizer (case and accents folded). So a
/// text can be asked without asking the index, and a hit's place is known.
class WordFinder
{
public:
    explicit WordFinder(const Database &database);
    ~WordFinder();
    WordFinder(const WordFinder &) = delete;
    WordFinder &operator=(const WordFinder &) = delete;

    /// \p prefix: the last word may go on. Returns the phrase's number; -1 where there is no word in it.
    int add(QStringView phrase, bool prefix);
    /// The last word of a phrase as the index has it, in UTF-8; good until the next phrase is added.
    [[nodiscard]] QByteArrayView lastWord(int phrase) const;
    /// Reading a text ends with the first place of this phrase: what comes after it is not asked for.
    void endAt(int phrase) { m_ends.push_back(phrase); }
    /// Cuts a text into words; what follows asks about this text.
    void read(QByteArrayView utf8);
    [[nodiscard]] bool contains(int phrase) const;
    /// Where the phrase stands, in bytes of the UTF-8, ascending by start; places may overlap.
    [[nodiscard]] std::vector<Span> places(int phrase) const;

private:
    struct Token
    {
        int at = 0; ///< Into the buffer of folded words.
        int size = 0;
        int start = 0; ///< In the text.
        int end = 0;
    };
    struct Tokens
    {
        QByteArray buffer;
        std::vector<Token> tokens;

        void add(const char *token, int size, int start, int end);
        [[nodiscard]] QByteArrayView word(size_t i) const
        {
            return QByteArrayView(buffer).sliced(tokens[i].at, tokens[i].size);
        }
    };
    struct Phrase
    {
        Tokens words;
        bool prefix = false;
    };

    using Visit = int (*)(void *context, int flags, const char *token, int size, int start, int end);

    void tokenize(QByteArrayView utf8, void *context, Visit visit) const;
    [[nodiscard]] bool standsAt(const Phrase &phrase, size_t token) const;
    /// Whether a phrase at which reading ends stands at the end of what was read.
    [[nodiscard]] bool isEnough() const;

    std::unique_ptr<fts5_tokenizer> m_methods;
    Fts5Tokenizer *m_tokenizer = nullptr;
    std::vector<Phrase> m_phrases;
    std::vector<int> m_ends;
    Tokens m_text;
};

} // namespace rejoinder
