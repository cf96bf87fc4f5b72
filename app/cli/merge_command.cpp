// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/coding/merge.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"
#include "core/store/profile.h"
#include "core/store/snapshots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

/// "o…=o…": two names would be one.
SamePerson onePerson(const QString &words)
{
    const SamePerson same{{uidNamed(letter::coder, words.section(u'=', 0, 0).trimmed())},
        {uidNamed(letter::coder, words.section(u'=', 1).trimmed())}};
    if (same.from.isNull() || same.into.isNull())
        throw Error(
            CommandLine::tr("--one-person takes two ids of coders, FROM=INTO, not \"%1\". A dry run lists them.")
                .arg(words),
            Error::Kind::Usage);
    return same;
}

void printRows(Json &json, const char *key, const std::vector<MergedRow> &rows, const Store &store)
{
    json.array(key, [&] {
        for (const auto &row : rows) {
            json.object([&] {
                json.field("kind", nameOf(row.kind));
                json.field("coder", row.coder);
                json.field("post", row.post.isNull() ? QString() : store.nameOf(row.post));
                json.field("what", row.what);
                json.field("here", row.here);
                json.field("there", row.there);
                json.field("stands", row.takesThere ? u"there"_s : u"here"_s);
            });
        }
    });
}

void printLists(Json &json, const MergeReport &report, const Store &store)
{
    json.field("both", report.both);
    json.field("retired", report.retired);
    json.object("lists", [&] {
        printRows(json, "added", report.lists.added, store);
        printRows(json, "changed", report.lists.changed, store);
        printRows(json, "removed", report.lists.removed, store);
        printRows(json, "both", report.lists.both, store);
        printRows(json, "differing", report.lists.differing, store);
        printRows(json, "retired", report.lists.retired, store);
        printRows(json, "waiting", report.lists.waiting, store);
    });
}

void printMore(Json &json, const MergeReport &report)
{
    json.array("codes", [&] {
        for (const auto &code : report.lists.codes) {
            json.object([&] {
                json.field("id", externalName(letter::code, code.uid));
                json.field("code", code.path);
                json.field("fields", code.fields);
                json.field("here", code.here);
                json.field("there", code.there);
                json.field("stands", code.takesThere ? u"there"_s : u"here"_s);
            });
        }
    });
    json.array("onePerson", [&] {
        for (const auto &pair : report.namesakes) {
            json.object([&] {
                json.field("from", externalName(letter::coder, pair.persons.from.value));
                json.field("into", externalName(letter::coder, pair.persons.into.value));
                json.field("names", u"%1; %2"_s.arg(pair.from, pair.into));
            });
        }
    });
    json.array("returned", [&] { std::ranges::for_each(report.returned, [&](const QString &r) { json.value(r); }); });
}

void printLines(const MergeReport &report, Output &output)
{
    for (const auto &code : report.lists.codes)
        output.line(CommandLine::tr("codebook differs: %1: %2 here, %3 there; %4 stands")
                .arg(code.path, code.here, code.there,
                    code.takesThere ? CommandLine::tr("there") : CommandLine::tr("here")));
    for (const auto &pair : report.namesakes)
        output.line(CommandLine::tr("perhaps one person: %1; %2 (--one-person %3=%4)")
                .arg(pair.from, pair.into, externalName(letter::coder, pair.persons.from.value),
                    externalName(letter::coder, pair.persons.into.value)));
    for (const auto &copy : report.returned)
        output.line(CommandLine::tr("came back: %1").arg(copy));
}

} // namespace

int merge(const Arguments &arguments, Output &output)
{
    Store store(arguments.positional(0));
    MergeOptions options;
    options.lists = arguments.number("list", 1).value_or(0);
    for (const auto &words : arguments.values("one-person"))
        options.persons.push_back(onePerson(words));
    if (arguments.has("codebook"))
        options.otherCodes = arguments.value("codebook") == "here"_L1 ? Side::Here : Side::There;
    options.dryRun = arguments.has("dry-run");
    options.foreign = arguments.has("foreign");
    options.exceptChanged = arguments.has("except-changed");
    options.progress = [&](double share) { return output.progress(share); };
    if (!options.dryRun && store.lastSeq() > 0)
        snapshots::take(store.path());
    const auto report = rejoinder::merge(store, arguments.positionals().sliced(1), options, presentCoder(store));
    auto &json = output.json();
    const auto list = [&](const char *key, const QStringList &texts) {
        json.array(key, [&] { std::ranges::for_each(texts, [&](const QString &text) { json.value(text); }); });
    };
    json.object([&] {
        json.field("threads", report.threads);
        json.field("posts", report.posts);
        json.field("added", report.added);
        json.field("changed", report.changed);
        json.field("removed", report.removed);
        json.field("same", report.same);
        json.field("waiting", report.waiting);
        list("differingPosts", report.differingPosts);
        list("clashes", report.clashes);
        list("codebook", report.codebook);
        printMore(json, report);
        if (options.lists > 0)
            printLists(json, report, store);
    });
    output.line(CommandLine::tr("threads: %1, posts: %2").arg(report.threads).arg(report.posts));
    output.line(CommandLine::tr("added: %1, changed: %2, removed: %3, same: %4")
            .arg(report.added)
            .arg(report.changed)
            .arg(report.removed)
            .arg(report.same));
    if (report.waiting > 0)
        output.line(CommandLine::tr("waiting for what was removed in another copy: %1").arg(report.waiting));
    for (const auto &post : report.differingPosts)
        output.line(CommandLine::tr("left out, because its text differs: %1").arg(post));
    for (const auto &clash : report.clashes)
        output.line(CommandLine::tr("clash: %1").arg(clash));
    for (const auto &change : report.codebook)
        output.line(CommandLine::tr("codebook: %1").arg(change));
    printLines(report, output);
    return 0;
}

} // namespace rejoinder::run
