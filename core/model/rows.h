// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/corpus.h"
#include "core/model/span.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The rows that researchers make. Each has one header, so one merge loop and one undo serve all of them.
/// They name each other by uid (the same in every copy), posts by their local id.
namespace rejoinder {

struct Coder;

/// Who owns a row, and the bookkeeping of merging. Revision is not content: it counts the writes of this uid.
struct Header
{
    QUuid uid;
    Uid<Coder> owner; ///< Null: the project's own (codebook, batches), whoever last touched it.
    int revision = 0;
    qint64 modified = 0; ///< Seconds since 1970-01-01 UTC.

    friend bool operator==(const Header &, const Header &) = default;
};

enum class CoderKind { Person, Agreed, Source };

struct Coder
{
    Header header;
    QString name;
    int colour = 0; ///< Index into the palette.
    CoderKind kind = CoderKind::Person;

    friend bool operator==(const Coder &, const Coder &) = default;
};

enum class CodeKind { Group, Code, Relation, Target };
enum class AppliesTo { Span, Post, Both };
enum class Choice { One, Many };

/// A row of the codebook. Codes are retired, never deleted, so that rows of other copies still find them.
struct Code
{
    Header header;
    Uid<Code> parent; ///< The group; null at the top.
    QString name;
    CodeKind kind = CodeKind::Code;
    int colour = 0; ///< Index into the palette.
    int pattern = 0; ///< Of a group: solid, dashed, dotted, dash-dot, double, wave.
    QString key; ///< One character, or empty.
    QString definition;
    QString include;
    QString exclude;
    QString examples; ///< One a line.
    AppliesTo appliesTo = AppliesTo::Span;
    Choice choice = Choice::Many; ///< Of a group: one annotation per coder, place and target, or many.
    bool required = false; ///< Of a group: a post is not done without one.
    bool targeted = false; ///< Of a group: its codes are taken towards a target (stance).
    bool counted = true; ///< False: left out of unitizing measures.
    int position = 0; ///< Among its siblings.
    QString
        ends; ///< Of a relation type: allowed ends, "Rebuttal,post > Claim,Rebuttal,Passage,post,absent"; empty: any.
    bool retired = false;
    Uid<Code> mergedInto; ///< Of a retired code: where its annotations now count.

    friend bool operator==(const Code &, const Code &) = default;
};

/// A bounded piece of work: which groups of codes are in scope. A new project has one with all groups.
struct Round
{
    Header header;
    QString name;
    QString scope; ///< Uids of groups in hexadecimal, sorted, separated by blanks; empty: all.
    qint64 since = 0;

    friend bool operator==(const Round &, const Round &) = default;
};

/// A code on a span of a post's text or, without \c start and \c end, on the whole post.
struct Annotation
{
    Header header;
    Id<Post> post;
    Id<PostText> text; ///< The version it was made on; null on an article without text.
    Uid<Code> code;
    Uid<Code> target; ///< Of stance; null: no target.
    std::optional<int> start; ///< Code points, half-open, in the post's own text.
    std::optional<int> end;
    QString quote; ///< The text at [start, end).
    std::optional<int> certainty; ///< 1 to 3.
    qint64 created = 0;

    [[nodiscard]] Uid<Annotation> uid() const { return {header.uid}; }
    [[nodiscard]] std::optional<Span> span() const { return start ? std::optional(Span{*start, *end}) : std::nullopt; }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// One end of a relation: an annotation, a post, or (target only) absent from the text.
struct End
{
    Uid<Annotation> annotation;
    Id<Post> post;

    [[nodiscard]] bool isAbsent() const { return annotation.isNull() && post.isNull(); }
    friend bool operator==(const End &, const End &) = default;
};

struct Relation
{
    Header header;
    Uid<Code> type;
    Uid<Annotation> sourceAnnotation; ///< Either this or \c sourcePost.
    Id<Post> sourcePost;
    Uid<Annotation> targetAnnotation; ///< Either this, \c targetPost, or neither: not in the text, \c note says why.
    Id<Post> targetPost;
    QString note;
    std::optional<int> certainty;
    qint64 created = 0;

    [[nodiscard]] Uid<Relation> uid() const { return {header.uid}; }
    [[nodiscard]] End source() const { return {sourceAnnotation, sourcePost}; }
    [[nodiscard]] End target() const { return {targetAnnotation, targetPost}; }
    friend bool operator==(const Relation &, const Relation &) = default;
};

enum class About { Annotation, Relation, Post, Code, Thread, Project };

/// A note of one coder on something.
struct Memo
{
    Header header;
    About about = About::Annotation;
    QUuid aboutUid; ///< Of the annotation, relation, code or thread; null for post and project.
    Id<Post> aboutPost;
    QString text;
    bool question = false; ///< For the team.
    qint64 created = 0;

    friend bool operator==(const Memo &, const Memo &) = default;
};

enum class State { Todo, Coded, Nothing, Unsure, Skipped };

/// How far a coder is with a post in a round: zero counts only where somebody looked.
struct PostState
{
    Header header;
    Id<Post> post;
    Uid<Round> round;
    State state = State::Todo;

    friend bool operator==(const PostState &, const PostState &) = default;
};

/// A post or a whole thread to be coded by the owner in a round.
struct Assignment
{
    Header header;
    Uid<Round> round;
    Id<Post> post; ///< A post, or null for the whole of \c threadUid.
    QUuid threadUid;
    int order = 0;
    bool blind = false;

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

enum class Outcome { Taken, Edited, Rejected, Nothing, Postponed };

/// How a disagreement was settled. \c versions are uids of the annotations or relations compared.
struct Decision
{
    Header header;
    Id<Post> post;
    QString versions;
    Outcome outcome = Outcome::Taken;
    QString reason;
    QString note;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// A researcher's correction of a parent, beside the post. One per post: its uid is made of the post.
struct ParentCorrection
{
    Header header;
    Id<Post> post;
    Id<Post> parent;

    friend bool operator==(const ParentCorrection &, const ParentCorrection &) = default;
};

/// One import. Its posts are in the file while it is open, seen when it is closed, and set aside when the merge that
/// brought it is undone.
struct Batch
{
    Header header;
    QString source; ///< File name, without folders.
    QString format;
    qint64 imported = 0;

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// The table of kinds: the order is the order of references (a row names only rows of kinds at or before its own).
/// Numbers are stored; never reuse one.
enum class RowKind {
    Coder,
    Batch,
    Code,
    Round,
    ParentCorrection,
    Annotation,
    Relation,
    Memo,
    PostState,
    Assignment,
    Decision,
    Tombstone,
    Waiting
};

/// What is left of a removed row: that it is gone, and since which revision.
struct Tombstone
{
    Header header;
    RowKind kind = RowKind::Annotation;

    friend bool operator==(const Tombstone &, const Tombstone &) = default;
};

/// A received row that names something that is not here (its annotation was removed in another copy): kept whole, and
/// admitted when what it names comes back. So merging loses nothing, in whatever order.
struct Waiting
{
    Header header;
    RowKind kind = RowKind::Annotation;
    QByteArray json; ///< The row's content, as the history writes it.

    friend bool operator==(const Waiting &, const Waiting &) = default;
};

using Row = std::variant<Coder, Batch, Code, Round, ParentCorrection, Annotation, Relation, Memo, PostState, Assignment,
    Decision, Tombstone, Waiting>;

[[nodiscard]] inline RowKind kindOf(const Row &row)
{
    return static_cast<RowKind>(row.index());
}
[[nodiscard]] inline const Header &headerOf(const Row &row)
{
    return std::visit([](const auto &r) -> const Header & { return r.header; }, row);
}
[[nodiscard]] inline Header &headerOf(Row &row)
{
    return std::visit([](auto &r) -> Header & { return r.header; }, row);
}
/// The kind of the rows of a type known at compile time.
template<class R>
inline constexpr RowKind kindOfType = []<size_t... I>(std::index_sequence<I...>) {
    return static_cast<RowKind>(((std::is_same_v<R, std::variant_alternative_t<I, Row>> ? I : 0) + ...));
}(std::make_index_sequence<std::variant_size_v<Row>>());

/// A default-made row of a kind known at run time.
[[nodiscard]] Row emptyRow(RowKind kind);

/// A row that another names: which kind, which uid.
struct Reference
{
    RowKind kind;
    QUuid uid;
};
/// The authored rows that must stand for \p row to stand; only of kinds before its own. A memo on a thread needs none;
/// a code stands without its parent (it is shown at the top) and without what it was merged into.
[[nodiscard]] std::vector<Reference> referencesOf(const Row &row);

/// Equal but for revision and time: what a person would call the same.
[[nodiscard]] bool sameContent(const Row &a, const Row &b);

} // namespace rejoinder
