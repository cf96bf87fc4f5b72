// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/outline.h"
#include "core/formats/format.h"
#include "core/model/codebook.h"
#include "core/model/edit.h"
#include "core/store/post_names.h"
#include "core/store/rows.h"

#include <QTemporaryDir>

#include <functional>

namespace rejoinder {

/// One step of the history: what a person would undo at once.
struct Step
{
    qint64 seq = 0;
    QUuid uid;
    qint64 at = 0;
    Uid<Coder> actor;
    QString label; ///< 'Tag "Fact" on "40 of the street…"'
    int edits = 0;
    bool undone = false;
    bool foreign = false; ///< Came with a merge: shown while that merge stands, never undone.
    qint64 broughtBy = 0; ///< Of a foreign step: the step of that merge.
};

/// Told now and then how much is done; may throw, which takes everything back.
using GoOn = std::function<void(double)>;

/// A post with its words, as it is read.
struct PostContent
{
    Post post;
    QString author; ///< Null: anonymous.
    QString text;
};

/// A project's file: every question to it and every write, on one thread. The only place with SQL but its neighbours in
/// this folder. Workers open their own on the same path. Reading functions see closed batches only.
class Store final : public Contents
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// A new project with this codebook; throws where \p path exists or cannot be written.
    static Store create(const QString &path, const std::vector<Code> &codebook);
    /// A new file at \p path, built beside and renamed when \p fill has filled it: a crash leaves no half project.
    static void build(const QString &path, const std::function<void(Store &)> &fill);
    /// Gives a project that was created without one its codebook, and more rounds; no step.
    void beginWith(const std::vector<Code> &codebook, const std::vector<Round> &rounds);
    /// Throws one sentence for a file that is missing, foreign, damaged, truncated, newer, or not writable.
    /// A file of an older version is migrated after a snapshot of it; ReadOnly, a copy aside is, and it is left alone.
    explicit Store(const QString &path, Access access = Access::ReadWrite);
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QUuid projectUid() const;
    [[nodiscard]] QString setting(
        QStringView key, const QString &otherwise = {}) const; ///< The project's own (table meta).
    void setSetting(QStringView key, const QString &value);

    // The corpus.
    [[nodiscard]] std::vector<Thread> threads() const override;
    [[nodiscard]] std::optional<Thread> thread(Id<Thread> thread) const;
    [[nodiscard]] Outline outline() const;
    [[nodiscard]] Outline outlineOf(Id<Thread> thread) const;
    [[nodiscard]] std::optional<Post> post(Id<Post> post) const;
    [[nodiscard]] QString text(Id<Post> post) const;
    [[nodiscard]] PostContent content(Id<Post> post) const;
    [[nodiscard]] std::vector<PostContent> contents(std::span<const Id<Post>> posts) const; ///< In the order asked.
    /// The first \p length characters of each post, with its author.
    [[nodiscard]] std::vector<PostContent> beginnings(std::span<const Id<Post>> posts, int length = 160) const;
    [[nodiscard]] QString authorName(Id<Author> author) const;
    [[nodiscard]] QString nameOf(Id<Post> post) const override;
    /// Null where no post has the name.
    [[nodiscard]] Id<Post> postNamed(QStringView name) const;
    void eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const override;
    /// The same without corrections of parents: every parent before its replies.
    void eachPostAsImported(Id<Thread> thread, const std::function<void(const ReadPost &, qint64 batch)> &visit) const;
    void eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const override;
    [[nodiscard]] QSet<QUuid> unplaced() const override;
    /// All rows of a kind that stand, for Rows::currentOf().
    [[nodiscard]] Statement queryOf(RowKind kind) const;

    // What researchers made.
    [[nodiscard]] Codebook codebook() const;
    [[nodiscard]] std::vector<Coder> coders() const; ///< By name, then uid.
    [[nodiscard]] std::vector<Round> rounds() const; ///< By since, then uid; the last is the current one.
    [[nodiscard]] std::optional<Row> row(RowKind kind, const QUuid &uid) const;
    template<class R>
    [[nodiscard]] std::optional<R> find(const QUuid &uid) const;
    [[nodiscard]] bool holdsAny(RowKind kind) const;
    [[nodiscard]] qint64 countOf(RowKind kind) const;
    /// Whether all that \p row names is here.
    [[nodiscard]] bool stands(const Row &row) const;
    /// The rows that name this one.
    [[nodiscard]] std::vector<Row> dependents(RowKind kind, const QUuid &uid) const;
    [[nodiscard]] std::vector<Annotation> annotations(
        Id<Post> post) const; ///< By start (whole post first), longest first.
    [[nodiscard]] std::vector<Annotation> annotationsIn(Id<Thread> thread) const;
    /// Posts where a coder has several annotations of these codes on one span (or the whole post) and target.
    [[nodiscard]] std::vector<Id<Post>> crowdedPosts(std::span<const Uid<Code>> codes) const;
    [[nodiscard]] std::vector<Relation> relationsIn(Id<Thread> thread) const; ///< With either end in it.
    [[nodiscard]] std::vector<Relation> relationsOf(Uid<Annotation> annotation) const; ///< As source or target.
    [[nodiscard]] std::vector<PostState> statesIn(Id<Thread> thread) const;
    [[nodiscard]] std::optional<PostState> stateOf(Id<Post> post, Uid<Coder> coder, Uid<Round> round) const;
    [[nodiscard]] std::vector<PostState> statesOf(Id<Post> post, Uid<Round> round) const; ///< Of every coder.
    /// Whether only others than \p coder have annotated anything.
    [[nodiscard]] bool onlyOthersCoded(Uid<Coder> coder) const;
    [[nodiscard]] std::vector<Memo> memosAbout(const QUuid &uid) const;
    [[nodiscard]] std::vector<Memo> memosAbout(Id<Post> post) const;
    [[nodiscard]] std::vector<Memo> memosIn(
        Id<Thread> thread) const; ///< On its posts, annotations, relations and itself.

    struct CodeCount
    {
        Uid<Code> code; ///< As stored, also where it was retired since.
        Uid<Coder> coder;
        int count = 0;
    };
    [[nodiscard]] std::vector<CodeCount> codeCounts() const; ///< Of codes and relation types.

    // The one write.
    /// One transaction: compares each \c before with what is stored (throws Error::Changed), stamps revisions and times,
    /// writes the rows, the history and the step. Returns the edits as written. Nothing to change: no step, no edits.
    /// \p goOn: 0 to 1.
    Edits apply(Edits edits, const QString &label, Uid<Coder> actor, const GoOn &goOn = {});
    /// The edits undone or done again; nullopt: nothing left.
    struct Turned
    {
        Step step;
        Edits edits;
    };
    /// Of that actor's only, where one is named: later steps of others stand, and the rows that one of them changed since
    /// are not turned (Error::Changed).
    std::optional<Turned> undo(Uid<Coder> only = {});
    std::optional<Turned> redo(Uid<Coder> only = {});
    /// Undoes every step of the line after \p seq, newest first, or does the undone ones up to \p seq again: one
    /// transaction, and still a step each. Returns how many. \p goOn: how many are done, of a large step its part.
    int undoBackTo(qint64 seq, const GoOn &goOn = {});
    int redoUpTo(qint64 seq, const GoOn &goOn = {});
    /// Makes one step of all that \p actor did after step \p seq and has not undone, labelled \p label. Returns how many
    /// they were; of fewer than two none is changed.
    int joinStepsAfter(qint64 seq, const QString &label, Uid<Coder> actor);
    [[nodiscard]] std::optional<Step> nextUndo(Uid<Coder> only = {}) const;
    [[nodiscard]] std::optional<Step> nextRedo(Uid<Coder> only = {}) const;
    [[nodiscard]] std::vector<Step> history(int limit = -1) const; ///< Newest first; what a merge brought, above it.
    [[nodiscard]] std::vector<Step> stepsSince(qint64 seq) const; ///< Oldest first.
    /// What a step did; of a merge also what it brought in as it was first made (recorded in the steps of its making).
    [[nodiscard]] Edits editsOf(qint64 step, int limit = -1) const; ///< -1: all.
    /// Every edit of one row, oldest first, with its step.
    [[nodiscard]] std::vector<std::pair<Step, Edit>> trail(const QUuid &uid) const;
    /// A row that is no undo step: a coder's profile. Returns it as stored.
    Coder addCoder(const QString &name, CoderKind kind, QUuid uid = {});

    /// An import is writing, here or in another process: its batch is not seen yet.
    [[nodiscard]] bool isImporting() const;
    /// Keeps the indices in memory that a very large step (a merge) writes to in no order.
    void expectLargeStep();
    /// Moves when another connection wrote.
    [[nodiscard]] qint64 dataVersion() const;
    [[nodiscard]] qint64 lastSeq() const;
    /// How often steps were undone, done again or joined in this file.
    [[nodiscard]] qint64 turnings() const;

    [[nodiscard]] const Database &database() const { return *m_parts.database; }
    [[nodiscard]] const PostNames &names() const { return *m_parts.names; }

    /// The connection and what reads through it; held by pointer so that a store can move.
    struct Parts
    {
        explicit Parts(Database &&opened);

        QString path; ///< The file that was asked for.
        std::unique_ptr<QTemporaryDir>
            aside; ///< Holds its migrated copy, where it is read only and of an older version.
        std::unique_ptr<Database> database;
        std::unique_ptr<Rows> rows;
        std::unique_ptr<PostNames> names;
    };

private:
    friend class OpenStep;
    explicit Store(Parts &&parts);
    void visitPosts(const Outline &outline, const std::function<void(const ReadPost &, qint64 batch)> &visit) const;
    [[nodiscard]] std::vector<PostContent> contentsOf(std::span<const Id<Post>> posts, const QByteArray &text) const;
    void begin(const std::vector<Code> &codebook);

    /// Who stamps the rows: a new action (revision and time), a turned one (revision), a received one (nothing).
    enum class Stamp { New, Turned };
    Edits write(Edits edits, Stamp stamp, const GoOn &goOn = {});
    void write(Edit &edit, Stamp stamp);
    /// Lets in what waited for rows that stand again, or for its place.
    Edits admitWaiting();
    /// Whether no other annotation keeps \p row out.
    [[nodiscard]] bool isPlaceFree(const Row &row, const Codebook &codebook) const;
    [[nodiscard]] int lastRevision(const QUuid &uid) const;
    void record(qint64 step, const Edits &edits, qsizetype firstNumber = 0);
    Turned turn(Step step, bool undo, const GoOn &goOn = {});
    int turnAll(bool undo, qint64 seq, const GoOn &goOn);
    /// Puts a received row into the history as it was received, before it changes or goes.
    void writeDown(const Row &row);
    [[nodiscard]] Edit editOf(const Statement &query) const;

    Parts m_parts;
};

/// A step in the making: several lots of edits, one transaction, one undo. Without commit() nothing has happened.
class OpenStep
{
public:
    OpenStep(Store &store, const QString &label, Uid<Coder> actor);

    /// Writes and records; see Store::apply.
    Edits add(Edits edits, const GoOn &goOn = {});
    /// The two halves of add(), for a merge: a row that came as it was first made, with the step in which it was, is
    /// recorded there only (see bringTrail), and counted here. What is written must be recorded in one way or the other.
    Edits write(Edits edits, const GoOn &goOn = {});
    /// The same of one row of another copy that is not known here, not even as one that was removed or waits; false, and
    /// nothing is written, where one with its uid is here.
    bool insert(const Row &received);
    void record(const Edits &edits);
    void countRecorded(qsizetype edits) { m_count += edits; }
    /// False: nothing was added, so there is no step.
    bool commit();
    [[nodiscard]] qint64 seq() const { return m_seq; } ///< 0: nothing was added yet.

private:
    void begin();

    Store &m_store;
    Transaction m_transaction;
    QString m_label;
    Uid<Coder> m_actor;
    qint64 m_seq = 0;
    qsizetype m_recorded = 0; ///< In this step itself.
    qsizetype m_count = 0; ///< Everywhere.
};

template<class R>
std::optional<R> Store::find(const QUuid &uid) const
{
    if (auto found = row(kindOfType<R>, uid))
        return std::get<R>(std::move(*found));
    return std::nullopt;
}

} // namespace rejoinder
