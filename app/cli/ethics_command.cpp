// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/store/ethics_report.h"

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

void setRule(const Arguments &arguments)
{
    Store store(arguments.positional(0));
    NamesRule rule = namesRule(store);
    if (arguments.has("names"))
        rule.pseudonyms = arguments.value("names") == "pseudonyms"_L1;
    if (arguments.has("times"))
        rule.times = named<Times>(arguments.value("times")).value_or(rule.times);
    setNamesRule(store, rule);
}

void writeJson(const EthicsReport &report, const Store &store, Json &json)
{
    json.object([&] {
        json.field("authors", report.authors);
        json.field("posts", report.posts);
        json.field("addresses", report.addresses);
        json.field("words", report.leastWords);
        json.field("names", report.rule.pseudonyms ? u"pseudonyms"_s : u"real"_s);
        json.field("times", QString(nameOf(report.rule.times)));
        json.array("doNotQuote", [&] {
            for (const Id<Post> post : report.doNotQuote)
                json.value(store.nameOf(post));
        });
        json.array("counts", [&] {
            for (int i = 0; i < clueCount; ++i) {
                const auto clue = Clue(i);
                json.object([&] {
                    json.field("what", QString(nameOf(clue)));
                    json.field("findings", report.count(clue).findings);
                    json.field("posts", report.count(clue).posts);
                    json.field("pseudonyms", isReplaced(clue));
                });
            }
        });
        json.array("findings", [&] {
            for (const auto &[post, found] : report.findings) {
                json.object([&] {
                    json.field("post", store.nameOf(post));
                    json.field("what", QString(nameOf(found.clue)));
                    json.field("start", found.span.start);
                    json.field("end", found.span.end);
                    if (found.clue != Clue::Passage)
                        json.field("words", found.words);
                });
            }
        });
    });
}

void print(const EthicsReport &report, const Store &store, Output &output)
{
    output.line(CommandLine::tr("authors: %1; posts with words: %2; threads with an address: %3")
            .arg(report.authors)
            .arg(report.posts)
            .arg(report.addresses));
    output.line(CommandLine::tr("rule of the project: names %1, times %2; marked “Do not quote”: %3 posts")
            .arg(report.rule.pseudonyms ? "pseudonyms"_L1 : "real"_L1, nameOf(report.rule.times))
            .arg(report.doNotQuote.size()));
    for (const bool replaced : {true, false}) {
        output.line(replaced ? CommandLine::tr("Pseudonyms replace:") : CommandLine::tr("Pseudonyms leave:"));
        for (int i = 0; i < clueCount; ++i) {
            const auto clue = Clue(i);
            if (isReplaced(clue) == replaced)
                output.line(CommandLine::tr("  %1: %2 in %3 posts")
                        .arg(shownName(clue))
                        .arg(report.count(clue).findings)
                        .arg(report.count(clue).posts));
        }
    }
    for (const QString &paragraph : explanations(report))
        output.line(paragraph);
    for (const auto &[post, found] : report.findings) {
        if (found.clue != Clue::Passage)
            output.line(u"%1  %2  %3"_s.arg(
                store.nameOf(post), QString(nameOf(found.clue)).leftJustified(12), found.words.simplified()));
    }
}

} // namespace

int ethics(const Arguments &arguments, Output &output)
{
    if (arguments.has("names") || arguments.has("times"))
        setRule(arguments);
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const EthicsReport report = ethicsReport(store, arguments.number("words", 1).value_or(wordsOfAPassage),
        [&](double share) { return output.progress(share); });
    writeJson(report, store, output.json());
    if (!output.isJson())
        print(report, store, output);
    return 0;
}

} // namespace rejoinder::run
