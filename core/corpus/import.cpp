// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"

#include "core/corpus/beside.h"
#include "core/corpus/import_reading.h"
#include "core/corpus/import_rows.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>
#include <fstream>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QHash<QUuid, QByteArray> threadsOf(const Store &store)
{
    QHash<QUuid, QByteArray> threads;
    for (const Thread &thread : store.threads())
        threads.insert(thread.uid, thread.contentHash);
    return threads;
}

Batch batchOf(const std::vector<ImportSource> &sources, const ImportRequest &request, qint64 now)
{
    QStringList names;
    for (const ImportSource &source : sources)
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
    const Beside<Importer> importer(new Importer(request, &writer, std::move(present), now));
    auto &report = importer->report();
    try {
        pace.run([&] {
            readAll(sources, request, *importer, pace);
            if (report.threads > 0)
                writer.close();
            else
                writer.remove(-1);
        });
    } catch (...) {
        constexpr int moment = 25; // Milliseconds. What is left is not seen, and goes with the next opening.
        if (!isNew)
            writer.remove(moment);
        throw;
    }
    Store store(project);
    if (isNew)
        beginWith(store, importer->rows());
    report.codings = applyRows(store, std::move(importer->rows()), importer->takenParents(),
        Texts::tr("Import %1").arg(batch.source), request.actor, report.problems);
    return std::move(report);
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
    writer.askMeanwhile([&pace] { return pace.goesOn(); });
    const Beside<Importer> importer(new Importer(request, &writer, {}, now));
    pace.run([&] {
        readAll(sources, request, *importer, pace);
        writer.close();
    });

    auto options = refreshOptions(request, *importer, batch);
    options.dryRun = isDry;
    options.goOn = [&pace] { pace(1); };
    ImportReport report = std::move(importer->report());
    report.refresh = refresh(here, Store(aside, Store::Access::ReadOnly), batch, options);
    report.rowsAreCounted = false;
    report.threads = report.articles = report.refresh->newThreads;
    report.posts = report.refresh->newThreadPosts;
    report.placeholders = 0; // They are of threads that are here.
    report.present = report.refresh->threads;
    if (const auto rows = importer->rows().size(); rows > 0)
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
    const QString building = project_file::placeToBuild(project);
    auto cleanUp = qScopeGuard([&] {
        // The room of a large file is given back when the last who has it open closes it.
        const Beside<std::ifstream> last(new std::ifstream(QFileInfo(building).filesystemFilePath()));
        for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-import"_L1})
            QFile::remove(building + suffix);
    });
    try {
        (void)Store::create(building, {});
        auto report = importInto(building, request, progress, true);
        if (QFileInfo::exists(project) || !QFile::rename(building, project))
            throw Error(Texts::tr(
                "%1 could not be made. Check that its folder can be written to, and that it is not there already.")
                    .arg(project));
        cleanUp.dismiss();
        return report;
    } catch (const Error &error) {
        throw project_file::saidOf(project, error);
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
    const Beside<Importer> importer(
        new Importer(request, nullptr, std::move(present), QDateTime::currentSecsSinceEpoch()));
    readAll(sources, request, *importer, pace);
    return std::move(importer->report());
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
