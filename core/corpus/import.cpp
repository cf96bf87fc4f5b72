// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"

#include "core/corpus/import_rows.h"
#include "core/corpus/importer.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

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
        constexpr int interval = 30; // Milliseconds: a click on Cancel is answered within 100.
        if (!m_progress || m_timer.elapsed() < interval)
            return;
        m_timer.start();
        if (!m_progress(share))
            throw Error(Texts::tr("The import was cancelled; nothing was added."), Error::Kind::Cancelled);
    }

private:
    const ImportProgress &m_progress;
    QElapsedTimer m_timer;
};

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

void readAll(const std::vector<Source> &sources, const ImportRequest &request, Importer &importer, Pace &pace)
{
    importer.report().format = QString::fromLatin1(sources.front().format->id);
    double done = 0;
    for (const Source &source : sources) {
        importer.beginSource(QFileInfo(source.path).fileName());
        const auto told = [&](double share) { pace((done + share) / static_cast<double>(sources.size())); };
        ReadOptions options = request.options;
        options.pace = told;
        const auto reader = source.format->read(source.path, options);
        auto &report = importer.report();
        const qint64 before = report.rows;
        while (auto record = reader->next()) {
            importer.add(std::move(*record));
            told(reader->progress());
        }
        if (const auto rows = reader->rowCount()) {
            report.rows = before + rows->read;
            report.leftOut += rows->leftOut;
            report.rowsAreCounted = &source == &sources.front() || report.rowsAreCounted;
        } else {
            report.rowsAreCounted = false;
        }
        ++done;
    }
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
    if (report.threads == 0 && report.present == 0 && importer.rows().empty())
        throw Error(Texts::tr("There is nothing to import: the source holds no thread."));
}

ImportReport importInto(
    const QString &project, const ImportRequest &request, const ImportProgress &progress, bool isNew)
{
    const auto sources = sourcesOf(request);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QStringList names;
    for (const Source &source : sources)
        names << QFileInfo(source.path).fileName();
    Batch batch;
    batch.header = {QUuid::createUuid(), {}, 1, now};
    batch.source = names.join(u", "_s);
    batch.format = QString::fromLatin1(sources.front().format->id);
    batch.imported = now;

    Pace pace(progress);
    auto present = threadsOf(Store(project, Store::Access::ReadOnly));
    ImportWriter writer(project, batch);
    Importer importer(request, &writer, std::move(present), now);
    try {
        readAll(sources, request, importer, pace);
        refuseEmpty(importer);
    } catch (...) {
        constexpr int moment = 25; // Milliseconds. What is left is not seen, and goes with the next opening.
        if (!isNew)
            writer.remove(moment);
        throw;
    }
    if (importer.report().threads > 0)
        writer.close();
    else
        writer.remove(-1);
    Store store(project);
    if (isNew)
        beginWith(store, importer.rows());
    auto &report = importer.report();
    report.codings = applyRows(store, std::move(importer.rows()), importer.takenParents(),
        Texts::tr("Import %1").arg(batch.source), request.actor, report.problems);
    return std::move(importer.report());
}

} // namespace

ImportReport runImport(const QString &project, const ImportRequest &request, const ImportProgress &progress)
{
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
