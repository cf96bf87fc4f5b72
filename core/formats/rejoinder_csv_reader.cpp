// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/codebook_table.h"
#include "core/formats/rejoinder_csv.h"
#include "core/formats/rejoinder_csv_table_reader.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

namespace {

constexpr auto articleKey = "article"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("RejoinderCsv", text);
}

/// Places in posts.csv: a million rows are not asked for names.
enum PostColumn : qsizetype {
    PostId,
    ThreadId,
    Key,
    ParentId,
    ParentAsShownId,
    Position,
    Depth,
    Kind,
    AuthorId,
    Author,
    Created,
    CreatedPrecision,
    Status,
    Score,
    CodePoints,
    Sha256,
    Text,
    Extras,
    Rank,
    CorrectionId,
    CorrectedBy,
    Corrected
};

/// "t9f31c0d2a7e45b61.c15" -> "c15"
QByteArrayView keyIn(QByteArrayView postId)
{
    return postId.sliced(postId.indexOf('.') + 1);
}

class DirectoryReader final : public RecordReader
{
public:
    explicit DirectoryReader(const QString &folder)
        : m_folder(folder)
    {
        for (const Stage &stage : stages)
            m_bytes += QFileInfo(folder + u'/' + QLatin1StringView(stage.file)).size();
    }

    std::optional<Record> next() override
    {
        for (;;) {
            if (!m_pending.empty()) {
                Record record = std::move(m_pending.front());
                m_pending.pop_front();
                return record;
            }
            if (!m_table) {
                if (m_stage == stages.size())
                    return std::nullopt;
                openTable();
            }
            if (!m_table || !m_table->next()) {
                leaveStage();
                continue;
            }
            auto record = (this->*stages[m_stage].read)(*m_table);
            if (m_table->hasProblems()) {
                for (Problem &problem : m_table->takeProblems())
                    m_pending.emplace_back(std::move(problem));
            }
            if (record)
                return record;
        }
    }

    double progress() const override
    {
        return m_bytes > 0 ? double(m_bytesDone + (m_table ? m_table->bytesRead() : 0)) / double(m_bytes) : 1.0;
    }

private:
    using Read = std::optional<Record> (DirectoryReader::*)(TableReader &row);
    struct Stage
    {
        const char *file;
        Read read;
    };
    static const std::array<Stage, 11> stages;

    /// Threads and posts must be there; of the other tables some programs keep only those that they need.
    void openTable()
    {
        const Stage &stage = stages[m_stage];
        const bool needed = stage.read == &DirectoryReader::thread || stage.read == &DirectoryReader::post;
        if (needed || QFileInfo::exists(m_folder + u'/' + QLatin1StringView(stage.file)))
            m_table.emplace(m_folder, table(stage.file));
    }

    void leaveStage()
    {
        if (stages[m_stage].read == &DirectoryReader::code)
            finishCodebook();
        if (stages[m_stage].read == &DirectoryReader::round)
            std::ranges::move(m_corrections, std::back_inserter(m_pending));
        if (m_table)
            m_bytesDone += m_table->bytesRead();
        m_table.reset();
        ++m_stage;
    }

    std::optional<Record> thread(TableReader &row)
    {
        SourceThread thread;
        thread.id = row.text(row.column("thread_id"));
        thread.uid = QUuid::fromString(QLatin1StringView(row.bytes(row.column("uid"))));
        thread.identity = thread.id;
        thread.title = row.text(row.column("title"));
        thread.standfirst = row.text(row.column("standfirst"));
        thread.source = row.text(row.column("source"));
        thread.url = row.text(row.column("url"));
        thread.published = row.time(row.column("published"));
        thread.imported = row.time(row.column("imported"));
        thread.importedFrom = row.text(row.column("imported_from"));
        thread.where = row.where();
        if (thread.id.isEmpty())
            return leftOut(row, tr("It has no thread_id."));
        m_threads.insert(thread.id, thread.uid);
        return thread;
    }

    std::optional<Record> post(TableReader &row)
    {
        SourcePost post;
        if (!nameThread(row, post))
            return leftOut(row, tr("It has neither a thread_id nor a post_id that names one."));
        post.key = row.has(Key) ? row.text(Key) : QString::fromUtf8(keyIn(row.bytes(PostId)));
        post.kind = row.name(Kind, post.key == articleKey ? PostKind::Article : PostKind::Comment);
        nameParents(row, post);
        post.author = row.text(Author);
        post.created = row.time(Created);
        post.precision = row.name(CreatedPrecision, post.created ? Precision::Second : Precision::None);
        post.status = row.name(Status, PostStatus::Ok);
        post.score = row.number(Score);
        post.rank = row.number(Rank);
        if (const QByteArrayView extras = row.bytes(Extras); !extras.isEmpty())
            post.extras = QJsonDocument::fromJson(extras.toByteArray()).object();
        // An empty cell is an empty text where its length was counted, else no text.
        const bool none = row.bytes(Text).isEmpty()
            && (row.has(CodePoints) ? row.bytes(CodePoints).isEmpty() : post.kind == PostKind::Article);
        if (!none) {
            QString text = row.text(Text);
            post.text = text.isNull() ? u""_s : std::move(text);
        }
        post.where = row.where();
        return post;
    }

    /// Most posts follow one of the same thread: its name is shared.
    bool nameThread(TableReader &row, SourcePost &post)
    {
        QByteArrayView thread = row.bytes(ThreadId);
        if (thread.isEmpty()) {
            const QByteArrayView id = row.bytes(PostId);
            thread = id.first(std::max<qsizetype>(0, id.indexOf('.')));
        }
        if (thread != m_lastThreadBytes) {
            m_lastThreadBytes = thread.toByteArray();
            m_lastThread = QString::fromUtf8(thread);
        }
        post.thread = m_lastThread;
        return !thread.isEmpty();
    }

    void nameParents(TableReader &row, SourcePost &post)
    {
        const QByteArrayView now = row.bytes(ParentId);
        const QByteArrayView shown = row.has(ParentAsShownId) ? row.bytes(ParentAsShownId) : now;
        if (const QByteArrayView key = keyIn(shown); key != articleKey)
            post.parent = QString::fromUtf8(key);
        const QUuid uid = row.uid(letter::correction, CorrectionId);
        if (uid.isNull())
            return;
        ParentCorrection correction;
        correction.header = {uid, {row.uid(letter::coder, CorrectedBy)}, 0, row.time(Corrected).value_or(0)};
        m_corrections.emplace_back(SourceRow{correction, {row.text(PostId), row.text(ParentId)}, row.where()});
    }

    std::optional<Record> coder(TableReader &row)
    {
        Coder coder;
        coder.header = {row.uid(letter::coder, row.column("coder_id")), {row.uid(letter::coder, row.column("owner"))},
            0, row.time(row.column("modified")).value_or(0)};
        coder.name = row.text(row.column("coder"));
        coder.kind = row.name(row.column("kind"), CoderKind::Person);
        coder.colour = row.number(row.column("colour")).value_or(0);
        if (coder.header.uid.isNull() || coder.name.isEmpty())
            return leftOut(row, tr("It has no coder_id or no name."));
        return SourceRow{coder, {}, row.where()};
    }

    std::optional<Record> code(TableReader &row)
    {
        CodebookEntry entry{{}, row.where()};
        for (const QString &column : codebookColumns())
            entry.cells.insert(column, row.text(row.column(column.toLatin1())));
        m_codes.push_back(std::move(entry));
        return std::nullopt;
    }

    void finishCodebook()
    {
        std::vector<Code> codes = codesOf(m_codes);
        for (size_t i = 0; i < codes.size(); ++i)
            m_pending.emplace_back(SourceRow{codes[i], {}, i < m_codes.size() ? m_codes[i].where : QString()});
        m_codebook = Codebook(std::move(codes));
        m_codes.clear();
    }

    std::optional<Record> round(TableReader &row)
    {
        Round round;
        round.header = {row.uid(letter::round, row.column("round_id")), {row.uid(letter::coder, row.column("owner"))},
            0, row.time(row.column("modified")).value_or(0)};
        round.name = row.text(row.column("round"));
        QStringList scope;
        for (const QString &group : row.text(row.column("scope")).split(u' ', Qt::SkipEmptyParts))
            scope += group.mid(1);
        round.scope = scope.join(u' ');
        round.since = row.time(row.column("since")).value_or(0);
        if (round.header.uid.isNull() || round.name.isEmpty())
            return leftOut(row, tr("It has no round_id or no name."));
        return SourceRow{round, {}, row.where()};
    }

    /// Uid, owner and time of a row that a coder made.
    Header header(TableReader &row, char16_t letter)
    {
        return {row.uid(letter, 0), {row.uid(letter::coder, row.column("coder_id"))}, 0,
            row.time(row.column("modified")).value_or(0)};
    }

    std::optional<Record> annotation(TableReader &row)
    {
        Annotation annotation;
        annotation.header = header(row, letter::annotation);
        annotation.code = codeOf(row, "code_id", "code_path");
        annotation.target = codeOf(row, "target_id", "target");
        annotation.start = row.number(row.column("start"));
        annotation.end = row.number(row.column("end"));
        annotation.quote = row.text(row.column("quote"));
        annotation.certainty = certainty(row);
        annotation.created = row.time(row.column("created")).value_or(0);
        const bool span
            = annotation.start && annotation.end && *annotation.start >= 0 && *annotation.start < *annotation.end;
        if (annotation.code.isNull())
            return leftOut(row, tr("Its code is not in the codebook."));
        if (!span && (annotation.start || annotation.end))
            return leftOut(row, tr("It does not end after it starts."));
        return made(row, annotation, row.text(row.column("post_id")), {});
    }

    std::optional<Record> relation(TableReader &row)
    {
        Relation relation;
        relation.header = header(row, letter::relation);
        relation.type = codeOf(row, "type_id", "type");
        relation.note = row.text(row.column("note"));
        relation.certainty = certainty(row);
        relation.created = row.time(row.column("created")).value_or(0);
        QString sourcePost;
        QString targetPost;
        if (row.bytes(row.column("source_kind")) == "post")
            sourcePost = row.text(row.column("source_id"));
        else
            relation.sourceAnnotation = {row.uid(letter::annotation, row.column("source_id"))};
        if (row.bytes(row.column("target_kind")) == "post")
            targetPost = row.text(row.column("target_id"));
        else if (row.bytes(row.column("target_kind")) == "annotation")
            relation.targetAnnotation = {row.uid(letter::annotation, row.column("target_id"))};
        if (relation.type.isNull())
            return leftOut(row, tr("Its type is not in the codebook."));
        if (relation.sourceAnnotation.isNull() && sourcePost.isEmpty())
            return leftOut(row, tr("It has no source."));
        return made(row, relation, sourcePost, targetPost);
    }

    std::optional<Record> memo(TableReader &row)
    {
        Memo memo;
        memo.header = header(row, letter::memo);
        memo.about = row.name(row.column("about_kind"), About::Project);
        memo.text = row.text(row.column("text"));
        memo.question = row.truth(row.column("question"));
        memo.created = row.time(row.column("created")).value_or(0);
        const qsizetype about = row.column("about_id");
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
            return leftOut(row, tr("It has no text, or nothing to be about."));
        return made(row, memo, memo.about == About::Post ? row.text(about) : QString(), {});
    }

    std::optional<Record> state(TableReader &row)
    {
        PostState state;
        state.header = {row.uid(letter::state, row.column("state_id")),
            {row.uid(letter::coder, row.column("coder_id"))}, 0, row.time(row.column("modified")).value_or(0)};
        state.round = {row.uid(letter::round, row.column("round_id"))};
        state.state = row.name(row.column("state"), State::Todo);
        return made(row, state, row.text(row.column("post_id")), {});
    }

    std::optional<Record> assignment(TableReader &row)
    {
        Assignment assignment;
        assignment.header = header(row, letter::assignment);
        assignment.round = {row.uid(letter::round, row.column("round_id"))};
        assignment.threadUid = m_threads.value(row.text(row.column("thread_id")));
        assignment.order = row.number(row.column("position")).value_or(0);
        assignment.blind = row.truth(row.column("blind"));
        return made(row, assignment, row.text(row.column("post_id")), {});
    }

    std::optional<Record> decision(TableReader &row)
    {
        Decision decision;
        decision.header = header(row, letter::decision);
        decision.versions = row.text(row.column("versions"));
        decision.outcome = row.name(row.column("outcome"), Outcome::Postponed);
        decision.reason = row.text(row.column("reason"));
        decision.note = row.text(row.column("note"));
        return made(row, decision, row.text(row.column("post_id")), {});
    }

    std::optional<int> certainty(TableReader &row)
    {
        const auto value = row.number(row.column("certainty"));
        if (!value || (*value >= 1 && *value <= 3))
            return value;
        row.report(u"bad-cell"_s, tr("Its certainty is %1.").arg(*value), tr("It is taken as empty."));
        return std::nullopt;
    }

    /// By id or, in tables of another hand, by path.
    Uid<Code> codeOf(TableReader &row, QByteArrayView idColumn, QByteArrayView pathColumn)
    {
        if (const QUuid uid = row.uid(letter::code, row.column(idColumn)); !uid.isNull())
            return {uid};
        const Code *code = m_codebook.find(row.text(row.column(pathColumn)));
        return code ? Uid<Code>{code->header.uid} : Uid<Code>();
    }

    template<class R>
    std::optional<Record> made(TableReader &row, const R &made, const QString &firstPost, const QString &secondPost)
    {
        if (made.header.uid.isNull() || made.header.owner.isNull())
            return leftOut(row, tr("It has no id of its own, or no coder_id."));
        return SourceRow{made, {firstPost, secondPost}, row.where()};
    }

    static std::optional<Record> leftOut(TableReader &row, const QString &what)
    {
        row.report(u"bad-row"_s, what, tr("It is left out."));
        return std::nullopt;
    }

    QString m_folder;
    std::optional<TableReader> m_table;
    size_t m_stage = 0;
    qint64 m_bytes = 0;
    qint64 m_bytesDone = 0;
    std::deque<Record> m_pending;
    std::vector<Record> m_corrections; ///< Until coders and posts are known.
    std::vector<CodebookEntry> m_codes;
    Codebook m_codebook;
    QHash<QString, QUuid> m_threads;
    QByteArray m_lastThreadBytes;
    QString m_lastThread;
};

const std::array<DirectoryReader::Stage, 11> DirectoryReader::stages{{
    {"threads.csv", &DirectoryReader::thread},
    {"posts.csv", &DirectoryReader::post},
    {"coders.csv", &DirectoryReader::coder},
    {"codebook.csv", &DirectoryReader::code},
    {"rounds.csv", &DirectoryReader::round},
    {"annotations.csv", &DirectoryReader::annotation},
    {"relations.csv", &DirectoryReader::relation},
    {"memos.csv", &DirectoryReader::memo},
    {"post_states.csv", &DirectoryReader::state},
    {"assignments.csv", &DirectoryReader::assignment},
    {"decisions.csv", &DirectoryReader::decision},
}};

} // namespace

int recognise(QByteArrayView, const QString &path)
{
    const QDir folder(path);
    if (!QFileInfo(path).isDir() || !folder.exists(u"threads.csv"_s) || !folder.exists(u"posts.csv"_s))
        return 0;
    QFile posts(folder.filePath(u"posts.csv"_s));
    return posts.open(QIODevice::ReadOnly) && posts.read(64).contains("post_id") ? 100 : 0;
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &)
{
    return std::make_unique<DirectoryReader>(path);
}

} // namespace rejoinder::rejoinder_csv
