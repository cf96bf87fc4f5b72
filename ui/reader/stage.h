// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reader.h"
#include "ui/reader/visible_posts.h"

namespace rejoinder {

/// The scene with what is picked out in it at the moment.
struct Stage
{
    struct EdgePreview
    {
        Uid<Annotation> annotation;
        Span span;
    };

    struct Flash
    {
        Id<Post> post;
        std::optional<Span> span;
    };

    /// A label that is being dragged to what it is to be related to.
    struct Link
    {
        QPointF from; ///< In the document's pixels.
        QPointF to;
        std::optional<QRectF> on; ///< What would take it.
    };

    Stage() = default;
    explicit Stage(Scene shown);

    [[nodiscard]] const SceneNode &node(int index) const { return scene.nodes[index]; }
    /// -1: not of this thread.
    [[nodiscard]] int nodeOf(Id<Post> post) const { return m_nodes.value(post, -1); }
    /// Whether \p node is \p ancestor or below it.
    [[nodiscard]] bool isWithin(int node, int ancestor) const
    {
        return ancestor <= node && node < scene.nodes[ancestor].end;
    }
    [[nodiscard]] const SceneCode *code(Uid<Code> uid) const;
    void setCodes(std::vector<SceneCode> codes);

    [[nodiscard]] const SceneRelation *relation(Uid<Relation> uid) const;
    [[nodiscard]] std::vector<const SceneRelation *> relationsAt(Id<Post> post) const;
    void put(const SceneRelation &relation);
    void remove(Uid<Relation> uid);

    [[nodiscard]] FoldSummary summary(int node) const;

    Scene scene;
    int current = -1; ///< The node of the post with the caret.
    QSet<Uid<Code>> hidden;
    Reader::Relations relations = Reader::Relations::OfCurrentPost;
    Uid<Annotation> selected;
    Uid<Annotation> hovered;
    Uid<Relation> hoveredRelation; ///< Its chip or its line.
    Uid<Relation> selectedRelation;
    std::optional<RelationMode> mode;
    std::optional<EdgePreview> preview;
    std::optional<Link> link;
    std::optional<Flash> flash;
    QHash<Id<Post>, std::vector<Span>> hits;
    std::optional<Reader::Hit> currentHit;

private:
    QHash<Id<Post>, int> m_nodes;
    QHash<Uid<Code>, int> m_codes;
    QHash<Uid<Relation>, SceneRelation> m_relations;
    QMultiHash<Id<Post>, Uid<Relation>> m_relationsAt;
};

} // namespace rejoinder
