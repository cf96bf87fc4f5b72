// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/cues_command.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/corpus/text.h"
#include "core/cues/cue_search.h"
#include "core/model/identity.h"
#include "core/model/names.h"
#include "core/statistics/cross_table.h"
#include "core/store/check.h"
#include "core/store/coded_rows.h"
#include "core/store/search.h"
#include "core/store/statistics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

void writeHit(Json &json, const Store &store, const Outline &outline, const SearchHit &hit)
{
    const int depth = outline.depth(hit.node);
    json.object([&] {
        json.field("post", store.nameOf(hit.post));
        json.field("thread", threadName(store.thread(outline.thread(outline.threadOf(hit.node)))->uid));
        json.field("author", hit.author);
        json.field("depth", depth < 0 ? std::nullopt : std::optional(depth));
        json.field("left", hit.left);
        json.field("hit", hit.words);
        json.field("right", hit.right);
        json.field("start", hit.span.start);
        json.field("end", hit.span.end);
        json.array("codes", [&] { std::ranges::for_each(hit.codes, [&](const QString &code) { json.value(code); }); });
    });
}

/// Names of coders and codes for one report.
struct Names
{
    explicit Names(const Store &store)
        : codebook(store.codebook())
    {
        for (const auto &coder : store.coders())
            coders.insert(coder.header.uid, coder.name);
    }

    Codebook codebook;
    QHash<QUuid, QString> coders;
};

using CueCounts = std::array<CueIndex::Count, cueKindCount>;

void writeCueCounts(Json &json, const CueCounts &counts)
{
    json.array("cues", [&] {
        for (int i = 0; i < cueKindCount; ++i) {
            json.object([&] {
                json.field("cue", nameOf(static_cast<CueKind>(i)));
                json.field("n", counts[i].cues);
                json.field("posts", counts[i].posts);
            });
        }
    });
}

void printCueCounts(Output &output, const CueCounts &counts)
{
    for (int i = 0; i < cueKindCount; ++i)
        output.line(CommandLine::tr("%1  %2 in posts: %3")
                .arg(QString::number(counts[i].cues).rightJustified(8), nameOf(static_cast<CueKind>(i)))
                .arg(counts[i].posts));
}

void writeTable(Json &json, const CrossTable &table, QStringView dimension)
{
    json.object([&] {
        json.field("by", dimension.toString());
        json.field("n", table.n);
        json.array("leftOut", [&] {
            for (const auto &[why, count] : table.leftOut) {
                json.object([&] {
                    json.field("reason", why);
                    json.field("count", count);
                });
            }
        });
        json.array("counts", [&] {
            for (int row = 0; row < int(table.rows.size()); ++row) {
                for (int column = 0; column < int(table.columns.size()); ++column) {
                    if (table.at(row, column) == 0)
                        continue;
                    json.object([&] {
                        json.field("code", table.rows[row].name);
                        json.field("value", table.columns[column].name);
                        json.field("n", table.at(row, column));
                    });
                }
            }
        });
    });
}

/// The tables of --by.
std::vector<std::pair<QString, CrossTable>> tablesOf(
    const Arguments &arguments, const Store &store, const Outline &outline)
{
    std::vector<std::pair<QString, CrossTable>> tables;
    if (!arguments.has("by"))
        return tables;
    std::optional<Uid<Coder>> only;
    if (arguments.has("coder"))
        only = named_by::coder(store, arguments.value("coder"));
    const auto rows = loadCodedRows(store, outline, only);
    for (const auto &dimension : arguments.values("by"))
        tables.emplace_back(dimension, codesBy(rows, outline, *dimensionNamed(dimension)));
    return tables;
}

void writeStatistics(Json &json, const Store &store, const Statistics &counts, const Names &names,
    const std::vector<std::pair<QString, CrossTable>> &tables, const std::optional<CueCounts> &cues)
{
    json.object([&] {
        json.field("threads", qint64(counts.threads.size()));
        json.field("posts", counts.posts);
        json.field("placeholders", counts.placeholders);
        json.field("authors", counts.authors);
        json.field("annotations", counts.annotations);
        json.field("relations", counts.relations);
        json.field("memos", counts.memos);
        json.array("codes", [&] {
            for (const auto &count : counts.codes) {
                json.object([&] {
                    json.field("code", names.codebook.path(count.code));
                    json.field("coder", names.coders.value(count.coder.value));
                    json.field("coderId", externalName(letter::coder, count.coder.value));
                    json.field("n", count.count);
                });
            }
        });
        json.array("depths", [&] {
            for (size_t depth = 0; depth < counts.depths.size(); ++depth) {
                json.object([&] {
                    json.field("depth", qint64(depth));
                    json.field("posts", counts.depths[depth]);
                });
            }
        });
        json.array("states", [&] {
            for (const auto &count : counts.states) {
                json.object([&] {
                    json.field("coder", names.coders.value(count.coder.value));
                    json.field("coderId", externalName(letter::coder, count.coder.value));
                    json.field("state", nameOf(count.state));
                    json.field("n", count.n);
                });
            }
        });
        json.array("byThread", [&] {
            for (const auto &count : counts.threads) {
                json.object([&] {
                    json.field("thread", threadName(store.thread(count.thread)->uid));
                    json.field("posts", count.posts);
                    json.field("annotations", count.annotations);
                    json.field("deepest", count.deepest < 0 ? std::nullopt : std::optional(count.deepest));
                });
            }
        });
        if (!tables.empty()) {
            json.array("crossed", [&] {
                for (const auto &[dimension, table] : tables)
                    writeTable(json, table, dimension);
            });
        }
        if (cues)
            writeCueCounts(json, *cues);
    });
}

void printStatistics(Output &output, const Store &store, const Statistics &counts, const Names &names)
{
    output.line(CommandLine::tr("threads: %1, posts: %2 (placeholders: %3), authors: %4")
            .arg(counts.threads.size())
            .arg(counts.posts)
            .arg(counts.placeholders)
            .arg(counts.authors));
    output.line(CommandLine::tr("annotations: %1, relations: %2, memos: %3")
            .arg(counts.annotations)
            .arg(counts.relations)
            .arg(counts.memos));
    for (const auto &count : counts.codes)
        output.line(u"%1  %2  %3"_s.arg(QString::number(count.count).rightJustified(8), names.codebook.path(count.code),
            names.coders.value(count.coder.value)));
    for (size_t depth = 0; depth < counts.depths.size(); ++depth)
        output.line(CommandLine::tr("%1  posts at depth %2")
                .arg(QString::number(counts.depths[depth]).rightJustified(8))
                .arg(depth));
    for (const auto &count : counts.states)
        output.line(u"%1  %2  %3"_s.arg(
            QString::number(count.n).rightJustified(8), nameOf(count.state), names.coders.value(count.coder.value)));
    for (const auto &count : counts.threads)
        output.line(CommandLine::tr("%1  posts in %2")
                .arg(QString::number(count.posts).rightJustified(8), threadName(store.thread(count.thread)->uid)));
}

} // namespace

int search(const Arguments &arguments, Output &output)
{
    const auto limit = arguments.number("limit", 0);
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto outline = store.outline();
    const auto typed = arguments.positional(1);
    const auto query = SearchQuery::parsed(typed);
    query.expectSound();
    for (const auto &unknown : unknownNames(store, query))
        output.warn(unknown.sentence);
    SearchScope scope;
    scope.cues = CueSearch(store.path());
    const auto result = rejoinder::search(store, outline, query, limit.value_or(-1), scope);
    auto &json = output.json();
    json.object([&] {
        json.field("query", typed);
        json.field("count", result.count);
        json.array("hits", [&] {
            std::ranges::for_each(result.hits, [&](const SearchHit &hit) { writeHit(json, store, outline, hit); });
        });
    });
    for (const auto &hit : result.hits) {
        auto context = hit.left + (hit.words.isEmpty() ? QString() : u'[' + hit.words + u']') + hit.right;
        output.line(store.nameOf(hit.post) + u"  "_s + context.replace(u'\n', u' '));
    }
    return 0;
}

int stats(const Arguments &arguments, Output &output)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto outline = store.outline();
    const auto counts = statistics(store, outline);
    const Names names(store);
    std::optional<CueCounts> cues;
    if (arguments.has("cues"))
        cues = cueIndex(store, outline, {}, output).counts();
    const auto tables = tablesOf(arguments, store, outline);
    writeStatistics(output.json(), store, counts, names, tables, cues);
    if (tables.empty())
        printStatistics(output, store, counts, names);
    if (cues)
        printCueCounts(output, *cues);
    for (const auto &[dimension, table] : tables) {
        output.bytes(table.csv().replace("\r\n", "\n"));
        for (const auto &[why, count] : table.leftOut)
            output.warn(CommandLine::tr("Left out: %1 %2.").arg(count).arg(why));
    }
    return 0;
}

int check(const Arguments &arguments, Output &output)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto problems = rejoinder::check(store);
    auto &json = output.json();
    json.object([&] {
        json.field("ok", problems.isEmpty());
        json.array(
            "problems", [&] { std::ranges::for_each(problems, [&](const QString &problem) { json.value(problem); }); });
    });
    for (const auto &problem : problems)
        output.line(problem);
    if (problems.isEmpty())
        output.line(CommandLine::tr("All is well."));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace rejoinder::run
