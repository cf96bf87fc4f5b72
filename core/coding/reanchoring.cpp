// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/reanchoring.h"

#include "core/corpus/reanchor.h"
#include "core/store/post_versions.h"
#include "core/store/row_json.h"

#include <algorithm>
#include <iterator>

namespace rejoinder {

namespace {

/// Many annotations lie on one text: its two versions are compared once.
class Mover
{
public:
    explicit Mover(const Store &store)
        : m_store(store)
    {
    }

    /// The annotation where it is to be; null: it cannot be placed.
    std::optional<Annotation> move(const Annotation &annotation, bool &isExact)
    {
        Annotation moved = annotation;
        isExact = true;
        look(annotation);
        moved.text = m_to;
        if (!annotation.start)
            return moved;
        const auto place = m_texts ? m_texts->place({*annotation.start, *annotation.end}) : std::nullopt;
        if (!place)
            return std::nullopt;
        moved.start = place->span.start;
        moved.end = place->span.end;
        moved.quote = quoteAt(m_shown, place->span);
        isExact = place->isExact;
        return moved;
    }

private:
    void look(const Annotation &annotation)
    {
        if (m_from == annotation.text && m_post == annotation.post)
            return;
        m_from = annotation.text;
        m_post = annotation.post;
        const auto post = m_store.post(annotation.post);
        m_to = post ? post->text : Id<PostText>();
        m_texts.reset();
        if (m_from.isNull() || m_to.isNull())
            return;
        m_shown = m_store.text(annotation.post);
        m_texts.emplace(post_versions::textOf(m_store, m_from), m_shown);
    }

    const Store &m_store;
    Id<PostText> m_from;
    Id<Post> m_post;
    Id<PostText> m_to;
    QString m_shown;
    std::optional<Reanchor> m_texts;
};

/// What waits for its code or its coder comes in some time, and then lies where its words are.
Edits reanchorWaiting(const Store &store)
{
    Edits edits;
    store.eachRow(RowKind::Waiting, [&](const Row &row) {
        const auto &held = std::get<Waiting>(row);
        if (held.kind != RowKind::Annotation)
            return;
        const auto annotation = std::get<Annotation>(fromJson(held.kind, held.header.uid, held.json, store.names()));
        if (const auto moved = reanchored(store, annotation, asMade(store, annotation)))
            edits.push_back({row, Waiting{held.header, held.kind, toJson(*moved, store.names())}, true});
    });
    return edits;
}

} // namespace

std::optional<Annotation> reanchored(const Store &store, const Annotation &annotation, const Annotation &made)
{
    const auto post = store.post(annotation.post);
    if (!post || post->text == annotation.text)
        return std::nullopt;
    bool isExact = true;
    auto moved = Mover(store).move(made, isExact);
    if (!moved)
        return annotation == made ? std::nullopt : std::optional(made);
    rememberMade(store, made);
    return moved;
}

Edits reanchorAll(const Store &store, Reanchoring *report)
{
    Reanchoring unread;
    Reanchoring &counts = report ? *report : unread;
    Mover mover(store);
    Edits edits;
    for (const Annotation &annotation : annotationsOnOlderTexts(store)) {
        bool isExact = true;
        const Annotation made = asMade(store, annotation);
        auto moved = mover.move(made, isExact);
        if (!moved) {
            counts.left.push_back(made);
            if (annotation != made)
                edits.push_back({annotation, made, true});
            continue;
        }
        ++(isExact ? counts.exact : counts.moved);
        rememberMade(store, made);
        edits.push_back({annotation, std::move(*moved), true});
    }
    std::ranges::move(reanchorWaiting(store), std::back_inserter(edits));
    return edits;
}

} // namespace rejoinder
