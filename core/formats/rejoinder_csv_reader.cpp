// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv.h"
#include "core/formats/rejoinder_csv_coding_rows.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <deque>

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

namespace {

constexpr auto articleKey = "article"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RejoinderCsv)
};

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
        for (size_t stage = 0; stage < stageCount(); ++stage)
            m_bytes += QFileInfo(folder + u'/' + QLatin1StringView(fileOf(stage))).size();
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
                if (m_stage == stageCount())
                    return std::nullopt;
                openTable();
            }
            if (!m_table || !m_table->next()) {
                leaveStage();
                continue;
            }
            auto record = readRow();
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
    enum Stage : size_t { Threads, Posts, Codings };

    [[nodiscard]] static size_t stageCount() { return Codings + CodingRows::tables().size(); }
    [[nodiscard]] static QByteArray fileOf(size_t stage)
    {
        return stage == Threads ? "threads.csv"
            : stage == Posts    ? "posts.csv"
                                : CodingRows::tables()[stage - Codings].file;
    }

    /// Threads and posts must be there; of the other tables some programs keep only those that they need.
    void openTable()
    {
        const QByteArray file = fileOf(m_stage);
        if (m_stage < Codings || QFileInfo::exists(m_folder + u'/' + QLatin1StringView(file)))
            m_table.emplace(m_folder, table(file));
    }

    std::optional<Record> readRow()
    {
        if (m_stage == Threads)
            return thread(*m_table);
        if (m_stage == Posts)
            return post(*m_table);
        return (m_codings.*CodingRows::tables()[m_stage - Codings].read)(*m_table);
    }

    void leaveStage()
    {
        std::ranges::move(m_codings.takeCodes(), std::back_inserter(m_pending));
        if (m_table)
            m_bytesDone += m_table->bytesRead();
        m_table.reset();
        if (++m_stage == stageCount())
            std::ranges::move(m_corrections, std::back_inserter(m_pending));
    }

    std::optional<Record> thread(TableReader &row)
    {
        SourceThread thread;
        thread.id = row.text("thread_id");
        thread.uid = QUuid::fromString(QLatin1StringView(row.bytes("uid")));
        thread.identity = thread.id;
        thread.title = row.text("title");
        thread.standfirst = row.text("standfirst");
        thread.source = row.text("source");
        thread.url = row.text("url");
        thread.published = row.time("published");
        thread.imported = row.time("imported");
        thread.importedFrom = row.text("imported_from");
        thread.where = row.where();
        if (thread.id.isEmpty())
            return leftOut(row, Texts::tr("It has no thread_id."));
        m_codings.addThread(thread.id, thread.uid);
        return thread;
    }

    std::optional<Record> post(TableReader &row)
    {
        SourcePost post;
        if (!nameThread(row, post))
            return leftOut(row, Texts::tr("It has neither a thread_id nor a post_id that names one."));
        post.key = row.has(Key) ? row.text(Key) : QString::fromUtf8(keyIn(row.bytes(PostId)));
        post.kind = row.word(Kind, post.key == articleKey ? PostKind::Article : PostKind::Comment);
        nameParents(row, post);
        post.author = row.text(Author);
        post.created = row.time(Created);
        post.precision = row.word(CreatedPrecision, post.created ? Precision::Second : Precision::None);
        post.status = row.word(Status, PostStatus::Ok);
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

    QString m_folder;
    std::optional<TableReader> m_table;
    size_t m_stage = Threads;
    CodingRows m_codings;
    qint64 m_bytes = 0;
    qint64 m_bytesDone = 0;
    std::deque<Record> m_pending;
    std::vector<Record> m_corrections; ///< Told last: they name posts and coders.
    QByteArray m_lastThreadBytes;
    QString m_lastThread;
};

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
