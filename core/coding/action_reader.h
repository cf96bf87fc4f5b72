// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/annotate.h"
#include "core/coding/json_fields.h"
#include "core/coding/memos.h"
#include "core/coding/relate.h"

#include <QHash>

#include <functional>

namespace rejoinder {

struct StateRequest
{
    Id<Post> post;
    State state = State::Todo;
    Uid<Coder> coder;
};

struct MemoRequest
{
    Subject about;
    QString text;
    bool question = false;
    Uid<Coder> coder;
};

struct QuoteRequest
{
    Id<Post> post;
    bool allowed = true;
    Uid<Coder> coder;
};

/// Reads the fields of one action as scripts write it, one JSON object a line ({"annotate": {…}}, {"relate": {…}} …), as
/// requests to the functions of this folder. Posts, codes, annotations and coders go by the names of the tables. Throws
/// Error for a field that is unknown, missing or of another type, and for a name that nothing has.
struct ActionReader
{
    const Store &store;
    const Codebook &codebook;
    JsonFields fields;
    Uid<Coder> otherwise; ///< Who acts where the action names nobody.
    std::function<Uid<Coder>(const QString &)> coderNamed;
    const QHash<QString, QString> &made; ///< "#3" to the id of what line 3 made.

    [[nodiscard]] AnnotateRequest annotateRequest() const;
    [[nodiscard]] RelateRequest relateRequest() const;
    [[nodiscard]] StateRequest stateRequest() const;
    [[nodiscard]] MemoRequest memoRequest() const;
    [[nodiscard]] QuoteRequest quoteRequest() const;
    [[nodiscard]] AnnotationChange annotationChange() const;
    [[nodiscard]] RelationChange relationChange() const;
    [[nodiscard]] Uid<Coder> coder() const;
    /// The name of a row, which may be that of an earlier line.
    [[nodiscard]] QString name(const char *key) const;
    [[nodiscard]] Uid<Code> code(const char *key) const;
    [[nodiscard]] Uid<Code> target() const; ///< Null where it is absent or null.
    [[nodiscard]] End end(const char *key) const;
    [[nodiscard]] std::optional<Span> span() const; ///< Of "start" and "end"; nothing where both are absent.

private:
    [[nodiscard]] Id<Post> post(const char *key) const { return postNamed(fields.text(key)); }
    [[nodiscard]] Id<Post> postNamed(const QString &name) const;
    /// What a memo is about, by the name of a row or "project".
    [[nodiscard]] Subject subject(const char *key) const;
};

} // namespace rejoinder
