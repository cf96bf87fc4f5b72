// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

#include <tuple>

/// Each row's content, field by field, in the order of its columns: one description from which the store's SQL, the
/// history's JSON and the comparison of copies come. The header is the same for all and not repeated here.
namespace rejoinder {

template<class R, class T>
struct Field
{
    const char *name;
    T R::*member;
};

template<class R>
struct Fields;

template<>
struct Fields<Coder>
{
    static constexpr auto table = "coder";
    static constexpr std::tuple all{
        Field{"name", &Coder::name}, Field{"colour", &Coder::colour}, Field{"kind", &Coder::kind}};
};

template<>
struct Fields<Batch>
{
    static constexpr auto table = "batch";
    static constexpr std::tuple all{
        Field{"source", &Batch::source}, Field{"format", &Batch::format}, Field{"imported", &Batch::imported}};
};

template<>
struct Fields<Code>
{
    static constexpr auto table = "code";
    static constexpr std::tuple all{Field{"parent", &Code::parent}, Field{"name", &Code::name},
        Field{"kind", &Code::kind}, Field{"colour", &Code::colour}, Field{"pattern", &Code::pattern},
        Field{"shortcut", &Code::key}, Field{"definition", &Code::definition}, Field{"include", &Code::include},
        Field{"exclude", &Code::exclude}, Field{"examples", &Code::examples}, Field{"applies_to", &Code::appliesTo},
        Field{"choice", &Code::choice}, Field{"required", &Code::required}, Field{"targeted", &Code::targeted},
        Field{"counted", &Code::counted}, Field{"position", &Code::position}, Field{"ends", &Code::ends},
        Field{"retired", &Code::retired}, Field{"merged_into", &Code::mergedInto}};
};

template<>
struct Fields<Round>
{
    static constexpr auto table = "round";
    static constexpr std::tuple all{
        Field{"name", &Round::name}, Field{"scope", &Round::scope}, Field{"since", &Round::since}};
};

template<>
struct Fields<ParentCorrection>
{
    static constexpr auto table = "post_parent";
    static constexpr std::tuple all{Field{"post", &ParentCorrection::post}, Field{"parent", &ParentCorrection::parent}};
};

template<>
struct Fields<Annotation>
{
    static constexpr auto table = "annotation";
    static constexpr std::tuple all{Field{"post", &Annotation::post}, Field{"text", &Annotation::text},
        Field{"code", &Annotation::code}, Field{"target", &Annotation::target}, Field{"start_at", &Annotation::start},
        Field{"end_at", &Annotation::end}, Field{"quote", &Annotation::quote},
        Field{"certainty", &Annotation::certainty}, Field{"created", &Annotation::created}};
};

template<>
struct Fields<Relation>
{
    static constexpr auto table = "relation";
    static constexpr std::tuple all{Field{"type", &Relation::type},
        Field{"source_annotation", &Relation::sourceAnnotation}, Field{"source_post", &Relation::sourcePost},
        Field{"target_annotation", &Relation::targetAnnotation}, Field{"target_post", &Relation::targetPost},
        Field{"note", &Relation::note}, Field{"certainty", &Relation::certainty}, Field{"created", &Relation::created}};
};

template<>
struct Fields<Memo>
{
    static constexpr auto table = "memo";
    static constexpr std::tuple all{Field{"about", &Memo::about}, Field{"about_uid", &Memo::aboutUid},
        Field{"about_post", &Memo::aboutPost}, Field{"text", &Memo::text}, Field{"question", &Memo::question},
        Field{"created", &Memo::created}};
};

template<>
struct Fields<PostState>
{
    static constexpr auto table = "post_state";
    static constexpr std::tuple all{
        Field{"post", &PostState::post}, Field{"round", &PostState::round}, Field{"state", &PostState::state}};
};

template<>
struct Fields<Assignment>
{
    static constexpr auto table = "assignment";
    static constexpr std::tuple all{Field{"round", &Assignment::round}, Field{"post", &Assignment::post},
        Field{"thread", &Assignment::threadUid}, Field{"place", &Assignment::order},
        Field{"blind", &Assignment::blind}};
};

template<>
struct Fields<Decision>
{
    static constexpr auto table = "decision";
    static constexpr std::tuple all{Field{"post", &Decision::post}, Field{"versions", &Decision::versions},
        Field{"outcome", &Decision::outcome}, Field{"reason", &Decision::reason}, Field{"note", &Decision::note}};
};

template<>
struct Fields<Tombstone>
{
    static constexpr auto table = "tombstone";
    static constexpr std::tuple all{Field{"kind", &Tombstone::kind}};
};

template<>
struct Fields<Waiting>
{
    static constexpr auto table = "waiting";
    static constexpr std::tuple all{Field{"kind", &Waiting::kind}, Field{"json", &Waiting::json}};
};

/// Calls \p visit(name, value) for each field of \p row.
template<class R, class Visit>
void eachField(R &row, Visit &&visit)
{
    std::apply([&](const auto &...field) { (visit(field.name, row.*(field.member)), ...); },
        Fields<std::remove_const_t<R>>::all);
}

} // namespace rejoinder
