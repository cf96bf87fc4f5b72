// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/action_reader.h"

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// Null and absent differ here: null takes the certainty away.
std::optional<std::optional<int>> certaintyChange(const JsonFields &fields)
{
    return fields.has("certainty") ? std::optional(fields.number("certainty")) : std::nullopt;
}

std::optional<QString> textChange(const JsonFields &fields, const char *key)
{
    return fields.has(key) ? std::optional(fields.maybeText(key)) : std::nullopt;
}

} // namespace

Uid<Coder> ActionReader::coder() const
{
    return fields.has("coder") ? coderNamed(fields.text("coder")) : otherwise;
}

Id<Post> ActionReader::postNamed(const QString &name) const
{
    const auto post = store.postNamed(name);
    if (post.isNull())
        throw Error(Words::tr("There is no post \"%1\".").arg(name));
    return post;
}

Uid<Code> ActionReader::code(const char *key) const
{
    const auto path = fields.text(key);
    if (const Code *code = codebook.find(path))
        return {code->header.uid};
    if (const auto uid = uidNamed(letter::code, path); codebook.code({uid}))
        return {uid};
    throw Error(Words::tr("There is no code \"%1\".").arg(path));
}

Uid<Code> ActionReader::target() const
{
    return fields.isNull("target") ? Uid<Code>() : code("target");
}

QString ActionReader::name(const char *key) const
{
    auto text = fields.text(key);
    if (!text.startsWith(u'#'))
        return text;
    const auto found = made.constFind(text);
    if (found == made.cend())
        throw Error(Words::tr("\"%1\" is no earlier line that made an annotation or a relation.").arg(text));
    return *found;
}

End ActionReader::end(const char *key) const
{
    if (fields.isNull(key))
        return {};
    const auto name = this->name(key);
    if (const auto uid = uidNamed(letter::annotation, name); !uid.isNull())
        return {{uid}, {}};
    return {{}, postNamed(name)};
}

std::optional<Span> ActionReader::span() const
{
    const auto start = fields.number("start");
    const auto end = fields.number("end");
    if (start.has_value() != end.has_value())
        throw Error(Words::tr("A span needs both start and end. Leave out both for the whole post."));
    return start ? std::optional(Span{*start, *end}) : std::nullopt;
}

AnnotateRequest ActionReader::annotateRequest() const
{
    fields.expect({"post", "code", "start", "end", "coder", "target", "certainty", "memo"});
    const auto span = this->span();
    AnnotateRequest request;
    request.post = post("post");
    request.code = code("code");
    request.span = span;
    request.target = target();
    request.certainty = fields.number("certainty");
    request.memo = fields.maybeText("memo");
    request.coder = coder();
    return request;
}

RelateRequest ActionReader::relateRequest() const
{
    fields.expect({"type", "source", "target", "note", "certainty", "memo", "coder"});
    RelateRequest request;
    request.type = code("type");
    request.source = end("source");
    request.target = end("target");
    request.note = fields.maybeText("note");
    request.certainty = fields.number("certainty");
    request.memo = fields.maybeText("memo");
    request.coder = coder();
    return request;
}

StateRequest ActionReader::stateRequest() const
{
    fields.expect({"post", "state", "coder"});
    StateRequest request;
    request.post = post("post");
    const auto name = fields.text("state");
    const auto state = named<State>(name);
    if (!state)
        throw Error(Words::tr("\"%1\" is no state: write todo, coded, nothing, unsure or skipped.").arg(name));
    request.state = *state;
    request.coder = coder();
    return request;
}

Subject ActionReader::subject(const char *key) const
{
    const auto name = this->name(key);
    if (name == "project"_L1)
        return {About::Project, {}, {}};
    if (const auto uid = uidNamed(letter::annotation, name); store.find<Annotation>(uid))
        return {About::Annotation, uid, {}};
    if (const auto uid = uidNamed(letter::relation, name); store.find<Relation>(uid))
        return {About::Relation, uid, {}};
    if (const Code *code = codebook.code({uidNamed(letter::code, name)}))
        return {About::Code, code->header.uid, {}};
    if (const auto post = store.postNamed(name); !post.isNull())
        return {About::Post, {}, post};
    for (const auto threads = store.threads(); const auto &thread : threads) {
        if (threadName(thread.uid) == name)
            return {About::Thread, thread.uid, {}};
    }
    throw Error(Words::tr("There is no annotation, relation, code, post or thread \"%1\".").arg(name));
}

MemoRequest ActionReader::memoRequest() const
{
    fields.expect({"about", "text", "question", "coder"});
    MemoRequest request;
    request.about = subject("about");
    request.text = fields.maybeText("text");
    request.question = fields.truth("question").value_or(false);
    request.coder = coder();
    return request;
}

QuoteRequest ActionReader::quoteRequest() const
{
    fields.expect({"post", "allowed", "coder"});
    const auto allowed = fields.truth("allowed");
    if (!allowed)
        throw Error(Words::tr("Say whether it may be quoted: \"allowed\": true or false."));
    return {post("post"), *allowed, coder()};
}

AnnotationChange ActionReader::annotationChange() const
{
    fields.expect({"id", "start", "end", "code", "target", "certainty", "memo", "coder"});
    AnnotationChange change;
    change.start = fields.number("start");
    change.end = fields.number("end");
    if (fields.has("code"))
        change.code = code("code");
    if (fields.has("target"))
        change.target = target();
    change.certainty = certaintyChange(fields);
    change.memo = textChange(fields, "memo");
    return change;
}

RelationChange ActionReader::relationChange() const
{
    fields.expect({"id", "type", "source", "target", "note", "certainty", "memo", "coder"});
    RelationChange change;
    if (fields.has("type"))
        change.type = code("type");
    if (fields.has("source"))
        change.source = end("source");
    if (fields.has("target"))
        change.target = end("target");
    change.note = textChange(fields, "note");
    change.certainty = certaintyChange(fields);
    change.memo = textChange(fields, "memo");
    return change;
}

} // namespace rejoinder
