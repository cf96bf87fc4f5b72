// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/place.h"

#include "core/corpus/text.h"

namespace rejoinder {

Settings::Place placeOf(const Session &session, const ReaderState &state)
{
    const auto name = [&](Id<Post> post) { return post.isNull() ? QString() : session.store().nameOf(post); };
    Settings::Place place;
    place.post = name(session.post());
    if (const auto &span = state.selection.span; span && state.selection.post == session.post()) {
        place.start = span->start;
        place.end = span->end;
    }
    place.top = name(state.top);
    place.offset = state.offset;
    for (const Id<Post> post : state.folded)
        place.folded << name(post);
    place.target = session.codebook().path(session.target());
    return place;
}

ReaderState readerState(const Store &store, const Settings::Place &place)
{
    const auto post = [&](const QString &name) { return name.isEmpty() ? Id<Post>() : store.postNamed(name); };
    ReaderState state;
    state.selection.post = post(place.post);
    if (!state.selection.post.isNull() && place.start >= 0 && place.start <= place.end) {
        // The source may have been read anew since, with another text.
        const std::vector<PostContent> content = store.contents(std::span(&state.selection.post, 1));
        if (!content.empty() && place.end <= codePoints(content.front().text))
            state.selection.span = Span{place.start, place.end};
    }
    state.top = post(place.top);
    state.offset = place.offset;
    for (const QString &name : place.folded) {
        if (const Id<Post> folded = post(name); !folded.isNull())
            state.folded.push_back(folded);
    }
    return state;
}

} // namespace rejoinder
