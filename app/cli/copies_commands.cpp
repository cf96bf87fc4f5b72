// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/coding/assign.h"
#include "core/coding/handout.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/store/assigned.h"
#include "core/store/profile.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(sentence, Error::Kind::Usage);
}

/// "20%", "20" or "0.2".
double share(QString words)
{
    words = words.trimmed();
    bool sound = false;
    const bool percent = words.endsWith(u'%');
    const double number = (percent ? words.chopped(1) : words).toDouble(&sound);
    const double result = percent || number > 1 ? number / 100 : number;
    if (!sound || std::isnan(result) || result < 0 || result > 1)
        refuse(CommandLine::tr("--overlap takes a share such as 20%, not \"%1\".").arg(words));
    return result;
}

/// How many units "12" or "all" is; 0: all.
int units(const Arguments &arguments, const char *option)
{
    return arguments.value(option) == "all"_L1 ? 0 : arguments.number(option, 1).value_or(0);
}

AssignmentRequest requestOf(const Arguments &arguments)
{
    AssignmentRequest request;
    if (arguments.has("posts") == arguments.has("threads"))
        refuse(CommandLine::tr("Say what to draw: --posts N or --threads N."));
    const bool threads = arguments.has("threads");
    request.unit = threads ? AssignmentRequest::Unit::Threads : AssignmentRequest::Unit::Posts;
    request.size = units(arguments, threads ? "threads" : "posts");
    if (arguments.has("overlap"))
        request.overlap = share(arguments.value("overlap"));
    request.each = arguments.number("each", 2).value_or(0);
    request.seed = quint64(arguments.number("seed", 0).value_or(1));
    using Strata = AssignmentRequest::Strata;
    const QString strata = arguments.value("stratify");
    request.strata = strata == "depth"_L1 ? Strata::Depth
        : strata == "thread"_L1           ? Strata::Thread
        : strata == "author"_L1           ? Strata::Author
        : strata == "codes"_L1            ? Strata::Codes
        : strata == "size"_L1             ? Strata::Size
                                          : Strata::None;
    using Order = AssignmentRequest::Order;
    const QString order = arguments.value("order");
    request.order = order == "threads"_L1 ? Order::Threads : order == "random"_L1 ? Order::Random : Order::Reading;
    request.anew = arguments.has("anew");
    return request;
}

QStringList namesIn(const QString &list)
{
    QStringList names;
    for (const auto &name : list.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    return names;
}

void tell(const AssignmentPlan &plan, const AssignmentRequest &request, const Project &project, Output &output)
{
    Json &json = output.json();
    json.object([&] {
        json.field("round", project.round().name);
        json.field("unit", request.unit == AssignmentRequest::Unit::Posts ? u"post"_s : u"thread"_s);
        json.field("seed", qint64(request.seed));
        json.field("candidates", plan.candidates);
        json.field("assigned", plan.assigned);
        json.field("drawn", plan.drawn);
        json.field("shared", plan.shared);
        json.array("coders", [&] {
            for (const auto &share : plan.shares) {
                json.object([&] {
                    json.field("coder", project.coder(share.coder)->name);
                    json.field("coderId", idOf(*project.coder(share.coder)));
                    json.field("units", share.units);
                    json.field("posts", share.posts);
                    json.field("shared", share.shared);
                });
            }
        });
        json.array("strata", [&] {
            for (const auto &stratum : plan.strata) {
                json.object([&] {
                    json.field("stratum", stratum.name);
                    json.field("units", stratum.units);
                    json.field("drawn", stratum.drawn);
                });
            }
        });
        json.field("label", plan.action.label);
    });
    output.line(plan.action.label);
    output.line(CommandLine::tr("round: %1; drawn: %2 of %3 (assigned already: %4), shared: %5")
            .arg(project.round().name)
            .arg(plan.drawn)
            .arg(plan.candidates)
            .arg(plan.assigned)
            .arg(plan.shared));
    for (const auto &share : plan.shares)
        output.line(CommandLine::tr("  %1: %2 (comments: %3, shared: %4)")
                .arg(project.coder(share.coder)->name)
                .arg(share.units)
                .arg(share.posts)
                .arg(share.shared));
    for (const auto &stratum : plan.strata)
        output.line(CommandLine::tr("  %1: %2 of %3").arg(stratum.name).arg(stratum.drawn).arg(stratum.units));
}

QUuid copyNamed(const Store &store, const QString &id)
{
    for (const auto &copy : handedOut(store)) {
        if (idOf(copy) == id)
            return copy.uid;
    }
    refuse(CommandLine::tr("No copy \"%1\" was handed out. See rejoinder-cli copies.").arg(id));
}

/// How many of a coder's assigned comments are done, in the current round.
int doneOf(const Store &store, const Outline &outline, Uid<Coder> coder)
{
    const Uid<Round> round{store.rounds().back().header.uid};
    const auto states = statesOf(store, coder, round);
    const auto posts = assignedPosts(store, outline, round, coder);
    return int(std::ranges::count_if(posts, [&](Id<Post> post) {
        const State state = states.value(post, State::Todo);
        return state == State::Coded || state == State::Nothing;
    }));
}

void tell(const std::vector<HandedOut> &copies, const Store &store, Output &output)
{
    const Outline outline = store.outline();
    const auto time = [](std::optional<qint64> at) { return at ? QString::fromLatin1(isoTime(*at)) : QString(); };
    Json &json = output.json();
    json.object([&] {
        json.array("copies", [&] {
            for (const auto &copy : copies) {
                json.object([&] {
                    json.field("id", idOf(copy));
                    json.field("coder", copy.name);
                    json.field("coderId", externalName(letter::coder, copy.coder.value));
                    json.field("file", copy.file);
                    json.field("round", copy.round);
                    json.field("posts", copy.posts);
                    json.field("at", time(copy.at));
                    json.field("back", time(copy.back));
                    json.field("out", copy.isOut());
                    json.field("done", doneOf(store, outline, copy.coder));
                });
            }
        });
    });
    if (copies.empty())
        output.line(CommandLine::tr("No copy was handed out."));
    for (const auto &copy : copies) {
        const QString state = copy.back ? CommandLine::tr("back since %1").arg(time(copy.back))
            : copy.givenUp              ? CommandLine::tr("given up")
                                        : CommandLine::tr("out");
        output.line(CommandLine::tr("%1  %2  %3, %4: %5 comments, given %6, %7")
                .arg(idOf(copy), copy.name, copy.file, copy.round)
                .arg(copy.posts)
                .arg(time(copy.at), state));
    }
}

} // namespace

int assign(const Arguments &arguments, Output &output)
{
    AssignmentRequest request = requestOf(arguments);
    if (!arguments.has("coders"))
        refuse(CommandLine::tr("Say who gets them: --coders A,B."));
    Project project{Store(arguments.positional(0))};
    // A name that is new here gets a profile: the copy is made for it.
    const bool dry = arguments.has("dry-run");
    for (const auto names = namesIn(arguments.value("coders")); const auto &name : names)
        request.coders.push_back(dry ? named_by::coder(project.store(), name) : project.coderNamed(name));
    const auto plan = planAssignment(project.store(), project.outline(), project.codebook(), project.round(), request);
    if (!dry) {
        const auto actor = arguments.has("coder") ? project.coderNamed(arguments.value("coder")) : actingCoder(project);
        project.apply(plan.action.edits, plan.action.label, actor);
    }
    tell(plan, request, project, output);
    return 0;
}

int handout(const Arguments &arguments, Output &output)
{
    if (arguments.has("blind") && arguments.has("with-others"))
        refuse(CommandLine::tr("--blind and --with-others say the contrary. Give one."));
    HandoutOptions options;
    options.folder = arguments.positional(1);
    options.blind = !arguments.has("with-others");
    options.ancestorsOnly = arguments.has("ancestors-only");
    const QStringList hidden = arguments.values("hide");
    options.hidden = {hidden.contains("authors"_L1), hidden.contains("votes"_L1), hidden.contains("times"_L1),
        hidden.contains("order"_L1)};
    const QString lock = arguments.value("codebook");
    options.codebook = lock == "locked"_L1 ? CodebookLock::Locked
        : lock == "proposals"_L1           ? CodebookLock::Proposals
                                           : CodebookLock::Open;
    options.progress = [&](double part) { return output.progress(part); };
    Store store(arguments.positional(0));
    for (const auto names = namesIn(arguments.value("coders")); const auto &name : names)
        options.coders.push_back(named_by::coder(store, name));
    tell(handOut(store, options), store, output);
    return 0;
}

int copies(const Arguments &arguments, Output &output)
{
    const bool writes = arguments.has("give-up") || arguments.has("expect");
    Store store(arguments.positional(0), writes ? Store::Access::ReadWrite : Store::Access::ReadOnly);
    if (arguments.has("give-up"))
        giveUp(store, copyNamed(store, arguments.value("give-up")), true);
    if (arguments.has("expect"))
        giveUp(store, copyNamed(store, arguments.value("expect")), false);
    tell(handedOut(store), store, output);
    return 0;
}

} // namespace rejoinder::run
