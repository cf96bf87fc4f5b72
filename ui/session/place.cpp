// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/place.h"

namespace rejoinder {

Settings::Place placeOf(const Session &session, const ReaderState &state)
{
    const auto name = [&](Id<Post> post) { return post.isNull() ? QString() : session.store().nameOf(post); };
    Settings::Place place;
    place.post = name(session.post());
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
    state.top = post(place.top);
    state.offset = place.offset;
    for (const QString &name : place.folded) {
        if (const Id<Post> folded = post(name); !folded.isNull())
            state.folded.push_back(folded);
    }
    return state;
}

} // namespace rejoinder
