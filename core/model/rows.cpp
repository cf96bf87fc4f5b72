// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rows.h"

namespace rejoinder {

Row emptyRow(RowKind kind)
{
    return [&]<size_t... I>(std::index_sequence<I...>) {
        Row row;
        (void)((static_cast<size_t>(kind) == I ? (row.emplace<I>(), true) : false) || ...);
        return row;
    }(std::make_index_sequence<std::variant_size_v<Row>>());
}

namespace {

/// Collects what one row names; the null uid names nothing.
struct Naming
{
    std::vector<Reference> references;

    void name(RowKind kind, const QUuid &uid)
    {
        if (!uid.isNull())
            references.push_back({kind, uid});
    }
    void operator()(const Annotation &row)
    {
        name(RowKind::Coder, row.header.owner.value);
        name(RowKind::Code, row.code.value);
        name(RowKind::Code, row.target.value);
    }
    void operator()(const Relation &row)
    {
        name(RowKind::Coder, row.header.owner.value);
        name(RowKind::Code, row.type.value);
        name(RowKind::Annotation, row.sourceAnnotation.value);
        name(RowKind::Annotation, row.targetAnnotation.value);
    }
    void operator()(const Memo &row)
    {
        name(RowKind::Coder, row.header.owner.value);
        if (row.about == About::Annotation)
            name(RowKind::Annotation, row.aboutUid);
        else if (row.about == About::Relation)
            name(RowKind::Relation, row.aboutUid);
        else if (row.about == About::Code)
            name(RowKind::Code, row.aboutUid);
    }
    void operator()(const PostState &row)
    {
        name(RowKind::Coder, row.header.owner.value);
        name(RowKind::Round, row.round.value);
    }
    void operator()(const Assignment &row)
    {
        name(RowKind::Coder, row.header.owner.value);
        name(RowKind::Round, row.round.value);
    }
    void operator()(const Decision &row) { name(RowKind::Coder, row.header.owner.value); }
    template<class Free>
    void operator()(const Free &)
    {
    }
};

} // namespace

std::vector<Reference> referencesOf(const Row &row)
{
    Naming naming;
    std::visit(naming, row);
    return std::move(naming.references);
}

bool sameContent(const Row &a, const Row &b)
{
    if (a.index() != b.index() || headerOf(a).uid != headerOf(b).uid || headerOf(a).owner != headerOf(b).owner)
        return false;
    Row levelled = b;
    headerOf(levelled) = headerOf(a);
    return a == levelled;
}

} // namespace rejoinder
