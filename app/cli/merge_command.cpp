// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/coding/merge.h"
#include "core/store/profile.h"
#include "core/store/snapshots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

int merge(const Arguments &arguments, Output &output)
{
    Store store(arguments.positional(0));
    MergeOptions options;
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
    return 0;
}

} // namespace rejoinder::run
