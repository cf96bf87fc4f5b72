// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/outline.h"
#include "core/corpus/spot.h"
#include "core/model/rows.h"

#include <QHash>
#include <QStringList>

namespace rejoinder {

/// What coders made, as plain numbers for counting: codes, coders and posts are indices. A code that was merged into
/// another counts as that one.
struct CodedRows
{
    struct Annotated
    {
        int node = 0;
        int code = 0; ///< Into \c codes.
        int coder = 0; ///< Into \c coders.
        int target = -1; ///< Into \c codes; -1: none.
        std::optional<Span> span; ///< Nothing: the whole post.

        [[nodiscard]] Spot passage() const { return {node, span.value_or(Span())}; }
    };
    struct Related
    {
        int type = 0; ///< Into \c codes.
        int coder = 0;
        int source = 0; ///< Nodes of the ends' posts; a target that is absent: -1.
        int target = -1;
        Span at; ///< Of the source's passage; empty: its post.
    };
    struct Work
    {
        int coder = 0;
        State state = State::Todo;
        qint64 posts = 0;
    };

    struct Named
    {
        QUuid uid;
        QString name; ///< Of a code its path.
        bool stance = false; ///< A code of a group that says where a whole comment stands.
        bool relation = false;
    };

    std::vector<Named> codes; ///< In the codebook's order, retired ones left out.
    std::vector<Named> coders;
    std::vector<Annotated> annotations; ///< By node, then as stored.
    std::vector<Related> relations;
    std::vector<Work> work; ///< Of the current round: comments in each state, to do included.
    std::vector<QString> threads; ///< Titles, by the outline's index.
    QHash<qint64, QString> authors; ///< Names of the authors of coded posts, by id.
    QHash<int, qint64> created; ///< When coded posts were written, by node; absent: not known.
    qint64 unseen = 0; ///< Annotations and relations on posts that are not shown (an import that was taken back).

    /// The annotations of one post.
    [[nodiscard]] std::span<const Annotated> at(int node) const;
};

} // namespace rejoinder
