// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/occurrences.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace rejoinder {

namespace {

/// Words of one text, counted by the index as tokens.
struct Occurrence
{
    int firstToken;
    int lastToken;
    int start = -1;
    int end = -1;
};

struct Walk
{
    std::vector<Occurrence> occurrences; ///< By first token.
    size_t open = 0; ///< Those before end before the current token.
    int token = -1;
};

/// Called for each token of a text, in order.
int visitToken(void *context, int flags, const char *, int, int start, int end)
{
    auto &walk = *static_cast<Walk *>(context);
    if (!(flags & FTS5_TOKEN_COLOCATED))
        ++walk.token;
    auto &all = walk.occurrences;
    while (walk.open < all.size() && all[walk.open].lastToken < walk.token)
        ++walk.open;
    for (size_t i = walk.open; i < all.size() && all[i].firstToken <= walk.token; ++i) {
        auto &occurrence = all[i];
        if (occurrence.firstToken == walk.token)
            occurrence.start = start;
        if (occurrence.lastToken == walk.token)
            occurrence.end = end;
    }
    return SQLITE_OK;
}

int collect(const Fts5ExtensionApi *api, Fts5Context *fts, Walk &walk)
{
    int count = 0;
    if (const int code = api->xInstCount(fts, &count); code != SQLITE_OK)
        return code;
    for (int i = 0; i < count; ++i) {
        int phrase = 0;
        int column = 0;
        int token = 0;
        if (const int code = api->xInst(fts, i, &phrase, &column, &token); code != SQLITE_OK)
            return code;
        walk.occurrences.push_back({token, token + api->xPhraseSize(fts, phrase) - 1});
    }
    std::ranges::stable_sort(walk.occurrences, {}, &Occurrence::firstToken);
    const char *text = nullptr;
    int bytes = 0;
    if (const int code = api->xColumnText(fts, 0, &text, &bytes); code != SQLITE_OK)
        return code;
    return api->xTokenize(fts, text, bytes, &walk, visitToken);
}

void occurrences(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *result, int, sqlite3_value **)
{
    Walk walk;
    if (const int code = collect(api, fts, walk); code != SQLITE_OK)
        return sqlite3_result_error_code(result, code);
    QByteArray list;
    for (const auto &occurrence : walk.occurrences) {
        if (occurrence.start >= 0 && occurrence.end > occurrence.start)
            list.append(QByteArray::number(occurrence.start))
                .append(',')
                .append(QByteArray::number(occurrence.end))
                .append(' ');
    }
    sqlite3_result_text(result, list.constData(), static_cast<int>(list.size()), SQLITE_TRANSIENT);
}

fts5_api *fts5Of(const Database &database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (!api)
        database.fail(code == SQLITE_OK ? SQLITE_ERROR : code);
    return api;
}

} // namespace

void defineOccurrences(const Database &database)
{
    constexpr auto defined = "occurrences";
    if (sqlite3_get_clientdata(database.handle(), defined))
        return;
    auto *api = fts5Of(database);
    if (const int code = api->xCreateFunction(api, defined, nullptr, occurrences, nullptr); code != SQLITE_OK)
        database.fail(code);
    sqlite3_set_clientdata(database.handle(), defined, api, nullptr);
}

} // namespace rejoinder
