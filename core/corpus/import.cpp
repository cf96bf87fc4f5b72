// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"

#include "core/corpus/import_rows.h"
#include "core/corpus/importer.h"
#include "core/corpus/sieve.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Asks the caller now and then whether to go on.
class Pace
{
public:
    explicit Pace(const ImportProgress &progress)
        : m_progress(progress)
    {
        m_timer.start();
    }

    void operator()(double share)
    {
        m_share = share;
        if (!goesOn())
            throw cancelled();
    }

    /// The same for who cannot be left by an exception.
    [[nodiscard]] bool goesOn()
    {
        constexpr int interval = 30; // Milliseconds: a click on Cancel is answered within 100.
        if (!m_isCancelled && m_progress && m_timer.elapsed() >= interval) {
            m_timer.start();
            m_isCancelled = !m_progress(m_share);
        }
        return !m_isCancelled;
    }

    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] static Error cancelled()
    {
        return Error(Texts::tr("The import was cancelled; nothing was added."), Error::Kind::Cancelled);
    }

private:
    const ImportProgress &m_progress;
    QElapsedTimer m_timer;
    double m_share = 0;
    bool m_isCancelled = false;
};

/// To take down what is held of a large source lasts longer than one waits for a cancel: it is done beside.
template<class Held>
void letGo(std::unique_ptr<Held> held)
{
    QThreadPool::globalInstance()->start([last = std::shared_ptr<Held>(std::move(held))] { });
}

const Format &formatFor(const QString &source, const QString &id)
{
    if (id.isEmpty())
        return recognised(source);
    const Format *format = formatOf(id);
    if (!format || !format->read)
        throw Error(
            Texts::tr("There is no format “%1” that Rejoinder reads. “rejoinder-cli formats” lists them.").arg(id),
            Error::Kind::Usage);
    return *format;
}

struct Source
{
    QString path;
    const Format *format;
};

/// All are recognised before anything is written.
std::vector<Source> sourcesOf(const ImportRequest &request)
{
    if (request.sources.isEmpty())
        throw Error(Texts::tr("There is nothing to import: name a file."), Error::Kind::Usage);
    std::vector<Source> sources;
    for (const QString &path : request.sources)
        sources.push_back({path, &formatFor(path, request.format)});
    return sources;
}

/// Hands on what a selection takes. What is wrong with a post is told before the post: it goes the same way.
class Sifting
{
public:
    Sifting(Sieve &sieve, Importer &importer)
        : m_sieve(sieve)
        , m_importer(importer)
    {
    }

    void add(Record &&record)
    {
        if (const auto *problem = std::get_if<Problem>(&record); problem && !problem->where.isEmpty()) {
            if (!m_held.empty() && m_held.front().where != problem->where)
                flush();
            m_held.push_back(std::move(std::get<Problem>(record)));
            return;
        }
        const bool isTaken = m_sieve.takes(record);
        if (const auto *post = std::get_if<SourcePost>(&record); post && !isTaken) {
            ++m_importer.report().rows;
            if (!m_held.empty() && m_held.front().where == post->where)
                m_held.clear();
            return;
        }
        if (!isTaken)
            return;
        if (!std::holds_alternative<SourceThread>(record))
            flush();
        m_importer.add(std::move(record));
    }

    void flush()
    {
        for (Problem &problem : m_held)
            m_importer.add(std::move(problem));
        m_held.clear();
    }

private:
    Sieve &m_sieve;
    Importer &m_importer;
    std::vector<Problem> m_held;
};

/// Goes through all sources once.
class Passage
{
public:
    Passage(const std::vector<Source> &sources, const ImportRequest &request, Pace &pace, int passages)
        : m_sources(sources)
        , m_request(request)
        , m_pace(pace)
        , m_shares(static_cast<double>(sources.size()) * passages)
    {
    }

    /// \p begin gets each source's number before its records, \p end its reader behind them.
    template<class Begin, class Visit, class End>
    void run(Begin begin, Visit visit, End end)
    {
        for (size_t i = 0; i < m_sources.size(); ++i) {
            begin(static_cast<int>(i));
            const auto told = [&](double share) { m_pace((m_done + share) / m_shares); };
            ReadOptions options = m_request.options;
            options.pace = told;
            auto reader = m_sources[i].format->read(m_sources[i].path, options);
            try {
                while (auto record = reader->next()) {
                    visit(std::move(*record));
                    told(reader->progress());
                }
            } catch (...) {
                letGo(std::move(reader));
                throw;
            }
            end(*reader, i == 0);
            ++m_done;
        }
    }

private:
    const std::vector<Source> &m_sources;
    const ImportRequest &m_request;
    Pace &m_pace;
    double m_shares; ///< Sources, as often as they are read.
    double m_done = 0;
};

void countRows(ImportReport &report, const RecordReader &reader, qint64 before, bool isFirst)
{
    const auto rows = reader.rowCount();
    report.rowsAreCounted = rows && (isFirst || report.rowsAreCounted);
    if (!rows)
        return;
    report.rows = before + rows->read;
    report.leftOut += rows->leftOut;
}

void readAll(const std::vector<Source> &sources, const ImportRequest &request, Importer &importer, Pace &pace)
{
    auto &report = importer.report();
    report.format = QString::fromLatin1(sources.front().format->id);
    Sieve sieve(request.selection, static_cast<int>(sources.size()));
    Passage passage(sources, request, pace, sieve.looks() + 1);
    while (sieve.needsLook()) {
        passage.run([&](int source) { sieve.beginSource(source); }, [&](const Record &record) { sieve.look(record); },
            [](const RecordReader &, bool) {});
        sieve.endLook();
    }
    Sifting sifting(sieve, importer);
    qint64 before = 0;
    passage.run(
        [&](int source) {
            sieve.beginSource(source);
            importer.beginSource(QFileInfo(sources[size_t(source)].path).fileName());
            before = report.rows;
        },
        [&](Record &&record) { sifting.add(std::move(record)); },
        [&](const RecordReader &reader, bool isFirst) {
            sifting.flush();
            countRows(report, reader, before, isFirst);
        });
    report.passedOver = sieve.passedOver();
    importer.finish([&] { pace(1); });
}

QHash<QUuid, QByteArray> threadsOf(const Store &store)
{
    QHash<QUuid, QByteArray> threads;
    for (const Thread &thread : store.threads())
        threads.insert(thread.uid, thread.contentHash);
    return threads;
}

void refuseEmpty(Importer &importer)
{
    const auto &report = importer.report();
    if (report.threads == 0 && report.present == 0 && report.passedOver.allPosts() > 0)
        throw Error(Texts::tr("There is nothing to import: no thread of the source is as you ask for."));
    if (report.threads == 0 && report.present == 0 && importer.rows().empty())
        throw Error(Texts::tr("There is nothing to import: the source holds no thread."));
}

Batch batchOf(const std::vector<Source> &sources, const ImportRequest &request, qint64 now)
{
    QStringList names;
    for (const Source &source : sources)
        names << QFileInfo(source.path).fileName();
    Batch batch;
    batch.header = {QUuid::createUuid(), {}, 1, now};
    batch.source = names.join(u", "_s);
    if (const QStringList words = request.selection.words(); !words.isEmpty())
        batch.source += u" ["_s + words.join(u' ') + u']';
    batch.format = QString::fromLatin1(sources.front().format->id);
    batch.imported = now;
    return batch;
}

ImportReport importInto(
    const QString &project, const ImportRequest &request, const ImportProgress &progress, bool isNew)
{
    const auto sources = sourcesOf(request);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const Batch batch = batchOf(sources, request, now);
    Pace pace(progress);
    auto present = threadsOf(Store(project, Store::Access::ReadOnly));
    using Company = ImportWriter::Company;
    ImportWriter writer(project, batch, isNew ? Company::Nobody : Company::Others);
    writer.askMeanwhile([&pace] { return pace.goesOn(); });
    auto importer = std::make_unique<Importer>(request, &writer, std::move(present), now);
    try {
        readAll(sources, request, *importer, pace);
        refuseEmpty(*importer);
        if (importer->report().threads > 0)
            writer.close();
        else
            writer.remove(-1);
    } catch (...) {
        letGo(std::move(importer));
        constexpr int moment = 25; // Milliseconds. What is left is not seen, and goes with the next opening.
        if (!isNew)
            writer.remove(moment);
        if (pace.isCancelled())
            throw Pace::cancelled(); // Whatever was broken off for it says.
        throw;
    }
    Store store(project);
    if (isNew)
        beginWith(store, importer->rows());
    auto &report = importer->report();
    report.codings = applyRows(store, std::move(importer->rows()), importer->takenParents(),
        Texts::tr("Import %1").arg(batch.source), request.actor, report.problems);
    return std::move(importer->report());
}

/// Whether posts of the source may be missing from what was read of it.
bool isPartial(const ImportReport &report, const ImportRequest &request)
{
    const auto isLoss = [](const Problem &problem) {
        return problem.kind == "bad-row"_L1 || problem.kind == "left-out"_L1 || problem.kind == "not-well-formed"_L1
            || problem.kind == "too-large"_L1;
    };
    return !request.selection.isEverything() || report.leftOut > 0 || std::ranges::any_of(report.problems, isLoss);
}

/// After all batches of the project, however fast they follow each other, and whatever its clock says.
qint64 timeAfterAll(const Store &store, qint64 now)
{
    store.eachRow(RowKind::Batch, [&](const Row &row) { now = std::max(now, std::get<Batch>(row).imported + 1); });
    return now;
}

RefreshOptions refreshOptions(const ImportRequest &request, Importer &importer, const Batch &batch)
{
    RefreshOptions options;
    options.thread = request.thread;
    options.label = Texts::tr("Refresh from %1").arg(batch.source);
    options.actor = request.actor;
    options.isPartial = isPartial(importer.report(), request);
    options.withoutKeys = importer.report().withoutKeys;
    for (const TakenParent &taken : importer.takenParents())
        options.parents.emplace_back(taken.post, taken.parent);
    return options;
}

/// The sources become a project of their own, aside; then that is brought in.
ImportReport refreshFrom(
    const QString &project, const ImportRequest &request, const ImportProgress &progress, bool isDry)
{
    const auto sources = sourcesOf(request);
    if (!QFileInfo::exists(project))
        throw Error(Texts::tr("There is no project %1 to refresh. Import the source as new first.")
                .arg(QFileInfo(project).fileName()));
    Store here(project);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const Batch batch = batchOf(sources, request, timeAfterAll(here, now));
    const QTemporaryDir folder;
    const QString aside = folder.filePath(u"scrape.rejoinder"_s);
    (void)Store::create(aside, {});
    Pace pace(progress);
    ImportWriter writer(aside, batch, ImportWriter::Company::Nobody);
    Importer importer(request, &writer, {}, now);
    readAll(sources, request, importer, pace);
    refuseEmpty(importer);
    writer.close();

    auto options = refreshOptions(request, importer, batch);
    options.dryRun = isDry;
    options.goOn = [&pace] { pace(1); };
    ImportReport report = std::move(importer.report());
    report.refresh = refresh(here, Store(aside, Store::Access::ReadOnly), batch, options);
    report.rowsAreCounted = false;
    report.threads = report.articles = report.refresh->newThreads;
    report.posts = report.refresh->newThreadPosts;
    report.placeholders = 0; // They are of threads that are here.
    report.present = report.refresh->threads;
    if (const auto rows = importer.rows().size(); rows > 0)
        report.problems.push_back(
            {u"codings"_s, {}, {}, Texts::tr("The source holds %n row(s) of coders.", nullptr, int(rows)),
                Texts::tr("A refresh takes posts only: they are left out."), {}});
    return report;
}

} // namespace

ImportReport runImport(const QString &project, const ImportRequest &request, const ImportProgress &progress)
{
    if (request.refresh)
        return refreshFrom(project, request, progress, false);
    if (QFileInfo::exists(project))
        return importInto(project, request, progress, false);
    // Made beside and renamed: under its name there is a whole project or none.
    (void)sourcesOf(request);
    const QString building = u"%1.new-%2"_s.arg(project).arg(QCoreApplication::applicationPid());
    const auto cleanUp = [&] {
        for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-import"_L1})
            QFile::remove(building + suffix);
    };
    try {
        (void)Store::create(building, {});
        auto report = importInto(building, request, progress, true);
        if (QFileInfo::exists(project) || !QFile::rename(building, project))
            throw Error(Texts::tr(
                "%1 could not be made. Check that its folder can be written to, and that it is not there already.")
                    .arg(project));
        return report;
    } catch (...) {
        cleanUp();
        throw;
    }
}

ImportReport previewImport(const QString &project, const ImportRequest &request, const ImportProgress &progress)
{
    if (request.refresh)
        return refreshFrom(project, request, progress, true);
    const auto sources = sourcesOf(request);
    auto present
        = QFileInfo::exists(project) ? threadsOf(Store(project, Store::Access::ReadOnly)) : QHash<QUuid, QByteArray>();
    Pace pace(progress);
    Importer importer(request, nullptr, std::move(present), QDateTime::currentSecsSinceEpoch());
    readAll(sources, request, importer, pace);
    refuseEmpty(importer);
    return std::move(importer.report());
}

QUuid threadUid(const SourceThread &thread, const QString &article, const QByteArray &contentHash)
{
    if (!thread.uid.isNull())
        return thread.uid;
    if (!thread.identity.isEmpty())
        return identified("thread"_L1, {u"source"_s, thread.identity});
    if (!thread.title.isEmpty() || !article.isEmpty())
        return identified("thread"_L1, {u"article"_s, thread.title, article});
    return identified("thread"_L1, {u"posts"_s, QString::fromLatin1(contentHash.toHex())});
}

} // namespace rejoinder
