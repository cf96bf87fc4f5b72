// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cues_command.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/corpus/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int postsAtOnce = 256;

CueDefinitions usableDefinitions(Output &output)
{
    CueDefinitions definitions = cueDefinitions();
    for (const QString &problem : definitions.problems)
        output.warn(problem);
    return definitions;
}

CueKinds kindsAsked(const Arguments &arguments)
{
    CueKinds kinds;
    for (const auto names = arguments.values("kind"); const QString &name : names)
        kinds.insert(*named<CueKind>(name)); // The parser takes no other.
    return kinds.isEmpty() ? CueKinds::all() : kinds;
}

struct FoundCue
{
    int node;
    Cue cue;
};

/// The cues told: of the kinds asked, in reading order, no more than asked.
std::vector<FoundCue> toldCues(const CueIndex &index, CueKinds kinds, std::optional<int> limit, qint64 &count)
{
    std::vector<FoundCue> told;
    for (int node = 0; node < index.size(); ++node) {
        for (const Cue &cue : index.cues(node)) {
            if (!kinds.contains(cue.kind))
                continue;
            ++count;
            if (!limit || static_cast<qint64>(told.size()) < *limit)
                told.push_back({node, cue});
        }
    }
    return told;
}

/// Calls \p tell with each cue and its words; the posts are read some at a time.
void eachWithWords(const Store &store, const Outline &outline, std::span<const FoundCue> cues,
    const std::function<void(const FoundCue &, const QString &words)> &tell)
{
    for (size_t first = 0; first < cues.size();) {
        std::vector<Id<Post>> posts;
        size_t end = first;
        for (int last = -1; end < cues.size(); ++end) {
            if (cues[end].node != last && static_cast<int>(posts.size()) == postsAtOnce)
                break;
            if (cues[end].node != std::exchange(last, cues[end].node))
                posts.push_back(outline.post(cues[end].node));
        }
        const auto contents = store.contents(posts);
        for (size_t at = 0; first < end; ++first) {
            while (contents[at].post.id != outline.post(cues[first].node))
                ++at;
            tell(cues[first], quoteAt(contents[at].text, cues[first].cue.span));
        }
    }
}

} // namespace

CueFinder cueFinder(const Store &store, const QString &language, Output &output)
{
    const CueDefinitions definitions = usableDefinitions(output);
    return CueFinder(definitions, cueLanguage(store, store.outline(), definitions, language));
}

CueIndex cueIndex(const Store &store, const Outline &outline, const QString &language, Output &output)
{
    const CueDefinitions definitions = usableDefinitions(output);
    return analysedCues(store.path(), outline,
        {definitions, cueLanguage(store, outline, definitions, language), 0,
            [&output](double share) { return output.progress(share); }});
}

int run::cues(const Arguments &arguments, Output &output)
{
    const auto limit = arguments.number("limit", 0);
    const CueKinds kinds = kindsAsked(arguments);
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto outline = store.outline();
    const CueIndex index = cueIndex(store, outline, arguments.value("language"), output);
    qint64 count = 0;
    const auto told = toldCues(index, kinds, limit, count);
    auto &json = output.json();
    json.object([&] {
        json.field("count", count);
        json.array("cues", [&] {
            eachWithWords(store, outline, told, [&](const FoundCue &found, const QString &words) {
                const QString post = store.nameOf(outline.post(found.node));
                json.object([&] {
                    json.field("post", post);
                    json.field("cue", nameOf(found.cue.kind));
                    json.field("start", found.cue.span.start);
                    json.field("end", found.cue.span.end);
                    json.field("text", words);
                });
                output.line(u"%1  %2  %3  %4  "_s.arg(post, nameOf(found.cue.kind))
                                .arg(found.cue.span.start)
                                .arg(found.cue.span.end)
                    + QString(words).replace(u'\n', u' '));
            });
        });
    });
    return 0;
}

} // namespace rejoinder
