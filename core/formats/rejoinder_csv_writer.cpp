// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/text.h"
#include "core/formats/codebook_table.h"
#include "core/formats/rejoinder_csv.h"
#include "core/formats/rejoinder_csv_matrix.h"
#include "core/formats/rejoinder_csv_tables.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

namespace {

constexpr int postsBetweenReports = 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RejoinderCsv)
};

void open(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(
            Texts::tr("%1 cannot be written: %2. Choose another place.").arg(file.fileName(), file.errorString()));
}

void close(QFile &file)
{
    if (!file.flush())
        throw Error(Texts::tr("Writing %1 failed: %2. Free some space or choose another place, then try again.")
                .arg(file.fileName(), file.errorString()));
    file.close();
}

/// One table on its way to disk, its header row written.
struct TableFile
{
    TableFile(const QString &folder, const char *name, const CsvDialect &dialect)
        : file(folder + u'/' + QLatin1StringView(name))
        , csv(file, dialect)
    {
        open(file);
        if (QByteArrayView(name) == "matrix.csv")
            return; // Its columns are the codebook's.
        for (const Column &column : table(name).columns)
            csv.cell(QByteArrayView(column.name));
        csv.endRow();
    }

    void close()
    {
        csv.flush();
        rejoinder_csv::close(file);
    }

    QFile file;
    CsvWriter csv;
};

QString idOf(char16_t letter, const QUuid &uid)
{
    return uid.isNull() ? QString() : externalName(letter, uid);
}

std::optional<QByteArray> timeOf(std::optional<qint64> seconds)
{
    return seconds ? std::optional(isoTime(*seconds)) : std::nullopt;
}

void makeFolder(const QString &path)
{
    if (!QDir().mkdir(path))
        throw Error(Texts::tr("The folder %1 cannot be made. Choose another place.").arg(path));
}

class Writer
{
public:
    Writer(const Contents &contents, const QString &folder, const WriteOptions &options, const CsvDialect &dialect,
        const Extras &extras)
        : m_contents(contents)
        , m_options(options)
        , m_findCues(extras.cues)
        , m_folder(folder)
        , m_dialect(dialect)
        , m_material(contents, options)
        , m_matrix(m_material)
    {
        if (extras.cues)
            m_cues.emplace(folder, "cues.csv", dialect);
        if (extras.times) {
            m_timing.emplace(folder, "timing.csv", dialect);
            readTimes(extras.times);
        }
    }

    void writeText(const QString &name, QByteArray (*content)(const QStringList &matrixCodes, Asked asked))
    {
        writeText(name, content(m_matrix.codePaths(), {m_cues.has_value(), m_timing.has_value()}));
    }

    void write()
    {
        writeMatrixHeader();
        writeSmallTables();
        for (const Memo &memo : m_material.memosOn(QUuid()))
            writeMemo(memo, {});
        const std::vector<Thread> threads = m_contents.threads();
        for (size_t i = 0; i < threads.size(); ++i)
            writeThread(threads[i], double(i) / double(threads.size()));
        for (TableFile *table :
            {&m_threads, &m_posts, &m_annotations, &m_relations, &m_memos, &m_states, &m_matrixTable})
            table->close();
        for (auto *table : {&m_cues, &m_timing}) {
            if (*table)
                (*table)->close();
        }
    }

private:
    void writeText(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder + u'/' + name);
        open(file);
        if (file.write(content) != content.size())
            throw Error(Texts::tr("Writing %1 failed: %2. Free some space, then try again.")
                    .arg(file.fileName(), file.errorString()));
        close(file);
    }

    void writeMatrixHeader()
    {
        const auto columns = table("matrix.csv").columns;
        for (const Column &column : columns.first(matrixColumnsBefore))
            m_matrixTable.csv.cell(QByteArrayView(column.name));
        for (const QString &path : m_matrix.codePaths())
            m_matrixTable.csv.cell(path);
        for (const Column &column : columns.subspan(matrixColumnsBefore))
            m_matrixTable.csv.cell(QByteArrayView(column.name));
        m_matrixTable.csv.endRow();
    }

    void writeSmallTables()
    {
        TableFile coders(m_folder, "coders.csv", m_dialect);
        for (const Coder &coder : m_material.coders()) {
            coders.csv.row(idOf(letter::coder, coder.header.uid), coder.name, rejoinder::nameOf(coder.kind),
                coder.colour, idOf(letter::coder, coder.header.owner.value), isoTime(coder.header.modified));
        }
        coders.close();
        TableFile codebook(m_folder, "codebook.csv", m_dialect);
        for (const Code &code : m_material.codebook().codes()) {
            for (const QString &cell : codebookCells(code, m_material.codebook()))
                codebook.csv.cell(cell);
            codebook.csv.endRow();
            for (const Memo &memo : m_material.memosOn(code.header.uid))
                writeMemo(memo, externalName(letter::code, code.header.uid));
        }
        codebook.close();
        writeRounds();
        writeAssignments();
        writeDecisions();
    }

    void writeRounds()
    {
        TableFile rounds(m_folder, "rounds.csv", m_dialect);
        for (const Round &round : m_material.rounds()) {
            QStringList scope;
            for (const QString &group : round.scope.split(u' ', Qt::SkipEmptyParts))
                scope += QChar(letter::code) + group;
            rounds.csv.row(idOf(letter::round, round.header.uid), round.name, scope.join(u' '), isoTime(round.since),
                idOf(letter::coder, round.header.owner.value), isoTime(round.header.modified));
        }
        rounds.close();
    }

    void writeAssignments()
    {
        TableFile assignments(m_folder, "assignments.csv", m_dialect);
        for (const Assignment &assignment : m_material.assignments()) {
            assignments.csv.row(idOf(letter::assignment, assignment.header.uid),
                idOf(letter::coder, assignment.header.owner.value), m_material.nameOf(assignment.header.owner),
                idOf(letter::round, assignment.round.value), m_material.nameOf(assignment.round),
                postName(assignment.post), assignment.threadUid.isNull() ? QString() : threadName(assignment.threadUid),
                assignment.order, assignment.blind, isoTime(assignment.header.modified));
        }
        assignments.close();
    }

    void writeDecisions()
    {
        TableFile decisions(m_folder, "decisions.csv", m_dialect);
        for (const Decision &decision : m_material.decisions()) {
            decisions.csv.row(idOf(letter::decision, decision.header.uid), postName(decision.post), decision.versions,
                rejoinder::nameOf(decision.outcome), decision.reason, decision.note,
                idOf(letter::coder, decision.header.owner.value), m_material.nameOf(decision.header.owner),
                isoTime(decision.header.modified));
        }
        decisions.close();
    }

    void writeThread(const Thread &thread, double done)
    {
        const QString name = threadName(thread.uid);
        for (const Memo &memo : m_material.memosOn(thread.uid))
            writeMemo(memo, name);
        m_ancestors.clear();
        int posts = 0;
        m_contents.eachPost(thread.id, [&](const Contents::ReadPost &post) {
            writePost(post, name);
            if (++posts % postsBetweenReports == 0)
                report(done);
        });
        m_threads.csv.row(name, thread.title, thread.standfirst, thread.source, thread.url, timeOf(thread.published),
            thread.importedFrom, thread.contentHash.toHex(), posts, isoTime(thread.imported),
            thread.uid.toString(QUuid::WithoutBraces));
        report(done);
    }

    void report(double done) const
    {
        if (m_options.progress && !m_options.progress(done))
            throw Error(Texts::tr("The export was cancelled; nothing was written."), Error::Kind::Cancelled);
    }

    void writePost(const Contents::ReadPost &read, const QString &thread)
    {
        const Post &post = read.post;
        const QString name = thread + u'.' + post.key;
        // Posts come in preorder: the parent is the last one that was a step less deep.
        m_ancestors.resize(size_t(read.depth + 1));
        const QString parent = m_ancestors.empty() ? QString() : m_ancestors.back();
        m_ancestors.push_back(name);
        const QString shown = post.parent == read.shownParent ? parent : postName(post.parent);
        const std::optional<int> depth = read.depth < 0 ? std::nullopt : std::optional(read.depth);
        writePostRow(read, name, thread, parent, shown);
        if (const auto &annotations = m_material.annotationsOn(post.id); !annotations.empty()) {
            const Offsets offsets(read.text.value_or(QString()));
            for (const Annotation &annotation : annotations)
                writeAnnotation(annotation, name, thread, depth, offsets);
        }
        for (const Relation &relation : m_material.relationsFrom(post.id))
            writeRelation(relation, name, thread);
        for (const PostState &state : m_material.statesOf(post.id)) {
            m_states.csv.row(name, idOf(letter::coder, state.header.owner.value), m_material.nameOf(state.header.owner),
                rejoinder::nameOf(state.state), m_material.nameOf(state.round), idOf(letter::round, state.round.value),
                isoTime(state.header.modified), idOf(letter::state, state.header.uid));
        }
        writeMemosAt(post.id, name);
        m_matrix.writeRows(m_matrixTable.csv, post.id, {name, thread, parent, depth});
        if (m_cues && read.text)
            writeCues(*read.text, name);
        if (m_timing)
            writeTimes(post.id, name);
    }

    void readTimes(const EachTiming &times)
    {
        times([this](const Timing &time) {
            const auto isShown = [&](const Coder &coder) { return coder.header.uid == time.coder.value; };
            if (std::ranges::any_of(m_material.coders(), isShown))
                m_times[time.post].push_back(time);
        });
        for (auto &ofPost : m_times) {
            std::ranges::sort(ofPost, {}, [this](const Timing &time) {
                return std::tuple(m_material.nameOf(time.coder).toUtf8(), time.coder, time.round);
            });
        }
    }

    void writeTimes(Id<Post> post, const QString &name)
    {
        for (const Timing &time : m_times.value(post))
            m_timing->csv.row(name, idOf(letter::coder, time.coder.value), m_material.nameOf(time.coder),
                m_material.nameOf(time.round), time.milliseconds, time.visits, isoTime(time.last));
    }

    void writeCues(const QString &text, const QString &post)
    {
        for (const NamedSpan &cue : m_findCues(text))
            m_cues->csv.row(post, cue.name, cue.span.start, cue.span.end, quoteAt(text, cue.span));
    }

    void writePostRow(const Contents::ReadPost &read, const QString &name, const QString &thread, const QString &parent,
        const QString &shown)
    {
        const Post &post = read.post;
        CsvWriter &csv = m_posts.csv;
        for (const QString &cell : {name, thread, post.key, parent, shown})
            csv.cell(cell);
        csv.cell(read.position);
        csv.cell(read.depth < 0 ? std::nullopt : std::optional(read.depth));
        csv.cell(rejoinder::nameOf(post.kind));
        csv.cell(authorName(read.author));
        csv.cell(read.author);
        csv.cell(timeOf(post.created));
        csv.cell(rejoinder::nameOf(post.precision));
        csv.cell(rejoinder::nameOf(post.status));
        csv.cell(post.score);
        csv.cell(read.text ? std::optional(codePoints(*read.text)) : std::nullopt);
        csv.cell(read.sha256.toHex());
        csv.cell(read.text);
        csv.cell(post.extras);
        csv.cell(post.rank);
        const ParentCorrection *correction = m_material.correctionOf(post.id);
        csv.cell(correction ? externalName(letter::correction, correction->header.uid) : QString());
        csv.cell(correction ? idOf(letter::coder, correction->header.owner.value) : QString());
        csv.cell(correction ? timeOf(correction->header.modified) : std::nullopt);
        csv.endRow();
    }

    void writeAnnotation(const Annotation &annotation, const QString &post, const QString &thread,
        std::optional<int> depth, const Offsets &offsets)
    {
        const Codebook &codebook = m_material.codebook();
        const Code *code = codebook.effective(annotation.code);
        const Code *target = codebook.effective(annotation.target);
        CsvWriter &csv = m_annotations.csv;
        csv.cells(idOf(letter::annotation, annotation.header.uid), thread, post, depth,
            idOf(letter::coder, annotation.header.owner.value), m_material.nameOf(annotation.header.owner),
            codebook.path(code->parent), code->name, codebook.path({code->header.uid}),
            target ? target->name : QString(), annotation.start, annotation.end);
        const auto converted = [&](std::optional<int> offset, int (Offsets::*to)(int) const) {
            csv.cell(offset ? std::optional((offsets.*to)(*offset)) : std::nullopt);
        };
        converted(annotation.start, &Offsets::toUtf16);
        converted(annotation.end, &Offsets::toUtf16);
        converted(annotation.start, &Offsets::toUtf8);
        converted(annotation.end, &Offsets::toUtf8);
        csv.row(annotation.quote, annotation.certainty, m_material.ownMemo(annotation.header),
            isoTime(annotation.created), isoTime(annotation.header.modified), idOf(letter::code, annotation.code.value),
            idOf(letter::code, annotation.target.value));
    }

    void writeRelation(const Relation &relation, const QString &post, const QString &thread)
    {
        const Code *type = m_material.codebook().effective(relation.type);
        const QString targetPost = postName(m_material.postOf(relation.target()));
        const bool onTarget = !relation.targetAnnotation.isNull();
        const auto sourceKind = relation.sourceAnnotation.isNull() ? "post"_L1 : "annotation"_L1;
        const auto targetKind = onTarget ? "annotation"_L1 : relation.target().isAbsent() ? "absent"_L1 : "post"_L1;
        m_relations.csv.row(idOf(letter::relation, relation.header.uid), thread, type->name,
            idOf(letter::coder, relation.header.owner.value), m_material.nameOf(relation.header.owner), sourceKind,
            relation.sourceAnnotation.isNull() ? post : idOf(letter::annotation, relation.sourceAnnotation.value), post,
            targetKind, onTarget ? idOf(letter::annotation, relation.targetAnnotation.value) : targetPost, targetPost,
            relation.certainty, m_material.ownMemo(relation.header), isoTime(relation.created),
            isoTime(relation.header.modified), relation.note, idOf(letter::code, relation.type.value));
    }

    void writeMemosAt(Id<Post> post, const QString &name)
    {
        for (const Memo &memo : m_material.memosOn(post))
            writeMemo(memo, name);
        for (const Annotation &annotation : m_material.annotationsOn(post)) {
            for (const Memo &memo : m_material.memosOn(annotation.header.uid))
                writeMemo(memo, idOf(letter::annotation, annotation.header.uid));
        }
        for (const Relation &relation : m_material.relationsFrom(post)) {
            for (const Memo &memo : m_material.memosOn(relation.header.uid))
                writeMemo(memo, idOf(letter::relation, relation.header.uid));
        }
    }

    void writeMemo(const Memo &memo, const QString &about)
    {
        m_memos.csv.row(idOf(letter::memo, memo.header.uid), rejoinder::nameOf(memo.about), about,
            idOf(letter::coder, memo.header.owner.value), m_material.nameOf(memo.header.owner), memo.text,
            memo.question, isoTime(memo.created), isoTime(memo.header.modified));
    }

    [[nodiscard]] QString postName(Id<Post> post) const { return post.isNull() ? QString() : m_contents.nameOf(post); }

    const Contents &m_contents;
    const WriteOptions &m_options;
    const FindCues &m_findCues; ///< Null: not asked for.
    const QString m_folder;
    const CsvDialect m_dialect;
    const Material m_material;
    const Matrix m_matrix;
    TableFile m_threads{m_folder, "threads.csv", m_dialect};
    TableFile m_posts{m_folder, "posts.csv", m_dialect};
    TableFile m_annotations{m_folder, "annotations.csv", m_dialect};
    TableFile m_relations{m_folder, "relations.csv", m_dialect};
    TableFile m_memos{m_folder, "memos.csv", m_dialect};
    TableFile m_states{m_folder, "post_states.csv", m_dialect};
    TableFile m_matrixTable{m_folder, "matrix.csv", m_dialect};
    std::optional<TableFile> m_cues; ///< Where they are asked for.
    std::optional<TableFile> m_timing; ///< The same.
    QHash<Id<Post>, std::vector<Timing>> m_times;
    std::vector<QString> m_ancestors; ///< Names, from the article to the last post.
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    write(contents, path, options, Extras());
}

void writeForSpreadsheets(const Contents &contents, const QString &path, const WriteOptions &options)
{
    writeForSpreadsheets(contents, path, options, Extras());
}

void write(const Contents &contents, const QString &path, const WriteOptions &options, const Extras &extras)
{
    makeFolder(path);
    Writer writer(contents, path, options, {}, extras);
    writer.writeText(u"README.txt"_s, readme);
    writer.writeText(u"csv-metadata.json"_s, metadata);
    writer.write();
}

void writeForSpreadsheets(
    const Contents &contents, const QString &path, const WriteOptions &options, const Extras &extras)
{
    // A locale that writes 1,5 needs the comma itself: its spreadsheets part cells by semicolons.
    const bool commaIsDecimal = QLocale::system().decimalPoint() == ","_L1;
    makeFolder(path);
    Writer writer(contents, path, options, {commaIsDecimal ? ';' : ',', true, true}, extras);
    writer.writeText(u"README.txt"_s, readmeForSpreadsheets);
    writer.write();
}

} // namespace rejoinder::rejoinder_csv
