// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv_coding_rows.h"

#include "core/model/identity.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RejoinderCsv)
};

/// Uid, owner and time of a row that a coder made.
Header header(TableReader &row, char16_t letter)
{
    return {row.uid(letter, 0), {row.uid(letter::coder, "coder_id")}, 0, row.time("modified").value_or(0)};
}

std::optional<int> certainty(TableReader &row)
{
    const auto value = row.number("certainty");
    if (!value || (*value >= 1 && *value <= 3))
        return value;
    row.report(u"bad-cell"_s, Texts::tr("Its certainty is %1.").arg(*value), Texts::tr("It is taken as empty."));
    return std::nullopt;
}

template<class R>
std::optional<Record> made(TableReader &row, const R &made, const QString &firstPost, const QString &secondPost)
{
    if (made.header.uid.isNull() || made.header.owner.isNull())
        return leftOut(row, Texts::tr("It has no id of its own, or no coder_id."));
    return SourceRow{made, {firstPost, secondPost}, row.where()};
}

} // namespace

std::optional<Record> leftOut(TableReader &row, const QString &what)
{
    row.report(u"bad-row"_s, what, Texts::tr("It is left out."));
    return std::nullopt;
}

std::span<const CodingRows::Table> CodingRows::tables()
{
    static constexpr std::array all{Table{"coders.csv", &CodingRows::coder}, Table{"codebook.csv", &CodingRows::code},
        Table{"rounds.csv", &CodingRows::round}, Table{"annotations.csv", &CodingRows::annotation},
        Table{"relations.csv", &CodingRows::relation}, Table{"memos.csv", &CodingRows::memo},
        Table{"post_states.csv", &CodingRows::state}, Table{"assignments.csv", &CodingRows::assignment},
        Table{"decisions.csv", &CodingRows::decision}};
    return all;
}

std::optional<Record> CodingRows::coder(TableReader &row)
{
    Coder coder;
    coder.header
        = {row.uid(letter::coder, "coder_id"), {row.uid(letter::coder, "owner")}, 0, row.time("modified").value_or(0)};
    coder.name = row.text("coder");
    coder.kind = row.word("kind", CoderKind::Person);
    coder.colour = row.number("colour").value_or(0);
    if (coder.header.uid.isNull() || coder.name.isEmpty())
        return leftOut(row, Texts::tr("It has no coder_id or no name."));
    return SourceRow{coder, {}, row.where()};
}

std::optional<Record> CodingRows::code(TableReader &row)
{
    CodebookEntry entry{{}, row.where()};
    for (const QString &column : codebookColumns())
        entry.cells.insert(column, row.text(column.toLatin1()));
    m_codes.push_back(std::move(entry));
    return std::nullopt;
}

std::vector<Record> CodingRows::takeCodes()
{
    std::vector<Record> records;
    std::vector<Code> codes = codesOf(m_codes);
    for (size_t i = 0; i < codes.size(); ++i)
        records.emplace_back(SourceRow{codes[i], {}, i < m_codes.size() ? m_codes[i].where : QString()});
    if (!codes.empty())
        m_codebook = Codebook(std::move(codes));
    m_codes.clear();
    return records;
}

std::optional<Record> CodingRows::round(TableReader &row)
{
    Round round;
    round.header
        = {row.uid(letter::round, "round_id"), {row.uid(letter::coder, "owner")}, 0, row.time("modified").value_or(0)};
    round.name = row.text("round");
    QStringList scope;
    for (const QString &group : row.text("scope").split(u' ', Qt::SkipEmptyParts))
        scope += group.mid(1);
    round.scope = scope.join(u' ');
    round.since = row.time("since").value_or(0);
    if (round.header.uid.isNull() || round.name.isEmpty())
        return leftOut(row, Texts::tr("It has no round_id or no name."));
    return SourceRow{round, {}, row.where()};
}

std::optional<Record> CodingRows::annotation(TableReader &row)
{
    Annotation annotation;
    annotation.header = header(row, letter::annotation);
    annotation.code = codeOf(row, "code_id", "code_path");
    annotation.target = codeOf(row, "target_id", "target");
    annotation.start = row.number("start");
    annotation.end = row.number("end");
    annotation.quote = row.text("quote");
    annotation.certainty = certainty(row);
    annotation.created = row.time("created").value_or(0);
    const bool span
        = annotation.start && annotation.end && *annotation.start >= 0 && *annotation.start < *annotation.end;
    if (annotation.code.isNull())
        return leftOut(row, Texts::tr("Its code is not in the codebook."));
    if (!span && (annotation.start || annotation.end))
        return leftOut(row, Texts::tr("It does not end after it starts."));
    return made(row, annotation, row.text("post_id"), {});
}

std::optional<Record> CodingRows::relation(TableReader &row)
{
    Relation relation;
    relation.header = header(row, letter::relation);
    relation.type = codeOf(row, "type_id", "type");
    relation.note = row.text("note");
    relation.certainty = certainty(row);
    relation.created = row.time("created").value_or(0);
    QString sourcePost;
    QString targetPost;
    if (row.bytes("source_kind") == "post")
        sourcePost = row.text("source_id");
    else
        relation.sourceAnnotation = {row.uid(letter::annotation, "source_id")};
    if (row.bytes("target_kind") == "post")
        targetPost = row.text("target_id");
    else if (row.bytes("target_kind") == "annotation")
        relation.targetAnnotation = {row.uid(letter::annotation, "target_id")};
    if (relation.type.isNull())
        return leftOut(row, Texts::tr("Its type is not in the codebook."));
    if (relation.sourceAnnotation.isNull() && sourcePost.isEmpty())
        return leftOut(row, Texts::tr("It has no source."));
    return made(row, relation, sourcePost, targetPost);
}

std::optional<Record> CodingRows::memo(TableReader &row)
{
    Memo memo;
    memo.header = header(row, letter::memo);
    memo.about = row.word("about_kind", About::Project);
    memo.text = row.text("text");
    memo.question = row.truth("question");
    memo.created = row.time("created").value_or(0);
    constexpr QByteArrayView about = "about_id";
    if (memo.about == About::Annotation)
        memo.aboutUid = row.uid(letter::annotation, about);
    else if (memo.about == About::Relation)
        memo.aboutUid = row.uid(letter::relation, about);
    else if (memo.about == About::Code)
        memo.aboutUid = row.uid(letter::code, about);
    else if (memo.about == About::Thread)
        memo.aboutUid = m_threads.value(row.text(about));
    const bool hasUid = memo.about != About::Post && memo.about != About::Project;
    if (memo.text.isEmpty() || (hasUid && memo.aboutUid.isNull()))
        return leftOut(row, Texts::tr("It has no text, or nothing to be about."));
    return made(row, memo, memo.about == About::Post ? row.text(about) : QString(), {});
}

std::optional<Record> CodingRows::state(TableReader &row)
{
    PostState state;
    state.header = {
        row.uid(letter::state, "state_id"), {row.uid(letter::coder, "coder_id")}, 0, row.time("modified").value_or(0)};
    state.round = {row.uid(letter::round, "round_id")};
    state.state = row.word("state", State::Todo);
    return made(row, state, row.text("post_id"), {});
}

std::optional<Record> CodingRows::assignment(TableReader &row)
{
    Assignment assignment;
    assignment.header = header(row, letter::assignment);
    assignment.round = {row.uid(letter::round, "round_id")};
    assignment.threadUid = m_threads.value(row.text("thread_id"));
    assignment.order = row.number("position").value_or(0);
    assignment.blind = row.truth("blind");
    return made(row, assignment, row.text("post_id"), {});
}

std::optional<Record> CodingRows::decision(TableReader &row)
{
    Decision decision;
    decision.header = header(row, letter::decision);
    decision.versions = row.text("versions");
    decision.outcome = row.word("outcome", Outcome::Postponed);
    decision.reason = row.text("reason");
    decision.note = row.text("note");
    return made(row, decision, row.text("post_id"), {});
}

Uid<Code> CodingRows::codeOf(TableReader &row, QByteArrayView idColumn, QByteArrayView pathColumn)
{
    if (const QUuid uid = row.uid(letter::code, idColumn); !uid.isNull())
        return {uid};
    const Code *code = m_codebook.find(row.text(pathColumn));
    return code ? Uid<Code>{code->header.uid} : Uid<Code>();
}

} // namespace rejoinder::rejoinder_csv
