// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/qda_text.h"
#include "core/formats/table_options.h"
#include "core/model/rows.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

/// The table of formats. A format is one pair of files and one row of the table; dialogs, command line, tests and
/// manual read the table. Readers pull records from devices and know nothing of the store.
namespace rejoinder {

/// A thread as a source tells it. \c id names it inside the source only.
struct SourceThread
{
    QString id;
    QUuid uid; ///< Where the source already has one (rejoinder-csv); else null, and the pipeline makes it.
    QString identity; ///< What the uid is made of: source id or address; empty: title and article.
    QString title;
    QString standfirst;
    QString source;
    QString url;
    std::optional<qint64> published;
    std::optional<qint64> imported; ///< Kept by re-import (rejoinder-csv).
    QString importedFrom;
    QString where;
};

/// A parent that the reader suspects but the source does not show.
struct Suspicion
{
    QString parent; ///< Key.
    double confidence = 0;
    QString why;
};

/// A post as a source tells it. The article is the post of kind \c Article, key "article", without a parent.
struct SourcePost
{
    QString thread; ///< \c SourceThread::id; may come before or after the thread.
    QString key; ///< The source's own id; empty: the pipeline makes c1, c2 … in file order.
    QString parent; ///< Key; empty: answers the article. May come later, or never.
    QString correctedParent; ///< Key; where a researcher corrected it (rejoinder-csv), or an accepted suspicion.
    PostKind kind = PostKind::Comment;
    QString author; ///< Null: anonymous.
    std::optional<qint64> created;
    Precision precision = Precision::None;
    PostStatus status = PostStatus::Ok;
    std::optional<int> score;
    std::optional<int> rank; ///< Order among its siblings, where the source tells it; else the order of the source.
    QJsonObject extras;
    std::optional<QString> text; ///< nullopt: there is none (an article the source does not hold).
    std::optional<Suspicion> suspicion;
    QString where; ///< "line 41", "row 14": of the place in the source.
};

/// A row that researchers made (rejoinder-csv). Posts are named as tables name them ("t9f….c15"), in the order in which
/// the row's struct declares its post fields; empty: null.
struct SourceRow
{
    Row row;
    QString posts[2];
    QString where;
};

/// What a source holds that cannot be taken as it is, with what became of it.
struct Problem
{
    QString kind; ///< duplicate-id, missing-parent, cycle, self-parent, encoding, bad-row …
    QString where;
    QStringList ids;
    QString what;
    QString outcome;
    QString file; ///< Its name; the pipeline fills it in.
};

using Record = std::variant<SourceThread, SourcePost, SourceRow, Problem>;

/// The rows of a table that a reader met, those included that gave no post.
struct RowCount
{
    qint64 read = 0;
    qint64 leftOut = 0; ///< Each with a Problem.
};

/// Reads one source, record by record. A bad record is a Problem; a bad file throws Error.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    [[nodiscard]] virtual std::optional<Record> next() = 0;
    /// How much of the source is read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
    /// Of sources that are rows; each that was not left out gave one post.
    [[nodiscard]] virtual std::optional<RowCount> rowCount() const { return std::nullopt; }
};

/// Called by what works long without giving anything back, with the share of it that is done (0 to 1). It may throw,
/// which ends the work. Null: nobody asks.
using WorkPace = std::function<void(double)>;

/// What a reader is told beyond the bytes.
struct ReadOptions
{
    /// Corrections made in the preview: a bullet's line is its author or its text; a comment is text of its parent.
    /// By the line where the comment starts.
    enum class Reading { Author, Text, PartOfParent };
    QHash<int, Reading> readings;
    QHash<QString, QString> map; ///< Field to column, for tables; empty: guessed.
    TableOptions table;
    WorkPace pace; ///< While the reader works between two records.
};

/// What an export reads; the store implements it. Threads by (imported, uid), posts in reading order.
class Contents
{
public:
    struct ReadPost
    {
        Post post;
        Id<Post> shownParent; ///< With corrections; null for the article.
        int position = 0; ///< In reading order of its thread, the article 0.
        int depth = -1;
        QString author;
        std::optional<QString> text;
        QByteArray sha256;
    };

    virtual ~Contents() = default;
    [[nodiscard]] virtual std::vector<Thread> threads() const = 0;
    virtual void eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const = 0;
    /// All rows of a kind that stand, in no order.
    virtual void eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const = 0;
    /// "t9f31c0d2a7e45b61.c15"
    [[nodiscard]] virtual QString nameOf(Id<Post> post) const = 0;
    /// Annotations of words that their post, refreshed since, shows no more: they have no place in those it shows.
    [[nodiscard]] virtual QSet<QUuid> unplaced() const { return {}; }
};

struct WriteOptions
{
    std::vector<QUuid> coders; ///< Empty: all.
    std::vector<QUuid> codes; ///< Empty: all.
    QdaCounting qdaCounting; ///< Of REFI-QDA: how the program counts that will read it.
    std::function<bool(double)> progress; ///< Called with 0 to 1; false cancels.
};

/// How sure a format is that it can read the first 64 KiB: 0 no, 100 certain.
using Recognise = int (*)(QByteArrayView head, const QString &path);
using Read = std::unique_ptr<RecordReader> (*)(const QString &path, const ReadOptions &options);
/// Writes to a new file or directory at \p path, which the caller makes visible when it is whole.
using Write = void (*)(const Contents &contents, const QString &path, const WriteOptions &options);

struct Format
{
    const char *id;
    const char *name; ///< Shown translated.
    const char *suffixes; ///< "csv tsv"; empty: a directory.
    Recognise recognise = nullptr; ///< Null where it is not read.
    Read read = nullptr; ///< Null: is not read.
    Write write = nullptr; ///< Null: is not written.
    /// Said before it is written, translated: who reads it, and what of a project it cannot hold. Null where the window has
    /// its own words.
    const char *about = nullptr;
};

[[nodiscard]] std::span<const Format> formats();
[[nodiscard]] const Format *formatOf(QStringView id);
/// The format that recognises \p path best; throws Error where none does, or the file cannot be read.
[[nodiscard]] const Format &recognised(const QString &path);

} // namespace rejoinder
