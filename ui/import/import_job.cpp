// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_job.h"

#include "core/corpus/import.h"
#include "core/model/error.h"
#include "core/store/snapshots.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t mostPreviewed = 3'000;
constexpr size_t mostOfTables = 200; // Each change of the mapping reads them again.

ImportRequest requestOf(const ImportJob &job)
{
    return {job.sources, job.format, job.options, job.accepted, job.coder, job.selection, job.refresh, {}};
}

/// A source may tell more of a thread later.
void addThread(SourcePreview &preview, SourceThread &&thread)
{
    const auto known = std::ranges::find(preview.threads, thread.id, &SourceThread::id);
    if (known == preview.threads.end())
        preview.threads.push_back(std::move(thread));
    else
        *known = std::move(thread);
}

} // namespace

SourcePreview readBeginning(const ImportJob &job, const std::function<bool()> &goOn)
{
    SourcePreview preview;
    const auto ask = [&](double) {
        if (!goOn())
            throw Error(Words::tr("Reading was cancelled."), Error::Kind::Cancelled);
    };
    ReadOptions options = job.options;
    options.pace = ask;
    for (const QString &source : job.sources) {
        const Format *named = job.format.isEmpty() ? nullptr : formatOf(job.format);
        const Format &format = named ? *named : recognised(source);
        const bool isTable = QLatin1StringView(format.id) == "table"_L1;
        if (isTable && !preview.look) {
            preview.look = lookAtTable(source, options);
            if (preview.look->mapping[TableField::Text].isEmpty())
                return preview;
        }
        const size_t most = isTable ? mostOfTables : mostPreviewed;
        const auto reader = format.read(source, options);
        while (auto record = reader->next()) {
            ask(0);
            if (preview.posts.size() >= most) {
                preview.whole = false;
                return preview;
            }
            if (auto *thread = std::get_if<SourceThread>(&*record))
                addThread(preview, std::move(*thread));
            else if (auto *post = std::get_if<SourcePost>(&*record))
                preview.posts.push_back(std::move(*post));
        }
    }
    return preview;
}

void checkWhole(SourcePreview &preview, const ImportJob &job, const std::function<bool()> &goOn)
{
    if (preview.posts.empty() && preview.threads.empty())
        return;
    // Circles, orphans and duplicates are seen by the pipeline only: the same that will write.
    ImportReport report = previewImport(job.project, requestOf(job), [&](double) { return goOn(); });
    preview.problems = std::move(report.problems);
    preview.present = report.present;
    preview.counts = {report.threads, report.posts, report.passedOver.allPosts()};
    preview.refresh = std::move(report.refresh);
}

QString countsOf(const RefreshReport &report)
{
    return Words::tr("%1 new, %2 edited, %3 vanished").arg(report.added).arg(report.edited).arg(report.vanished)
        + (report.cameBack > 0 ? Words::tr(", %1 came back").arg(report.cameBack) : QString());
}

QString annotationCountsOf(const RefreshReport &report)
{
    return Words::tr("annotations: %1 on the same words, %2 moved with their words, %3 left on earlier words")
        .arg(report.exact)
        .arg(report.moved)
        .arg(report.left.size());
}

namespace {

QString toldOf(const RefreshReport &report)
{
    if (!report.changed)
        return Words::tr("Nothing is new: the project stays as it is.");
    QStringList parts{Words::tr("Refreshed: %1").arg(countsOf(report))};
    if (report.newThreads > 0)
        parts << Words::tr("%n thread(s) added", nullptr, report.newThreads);
    if (report.notSeen > 0)
        parts << Words::tr("%n not in this part of the source", nullptr, report.notSeen);
    if (report.exact + report.moved > 0 || !report.left.empty())
        parts << annotationCountsOf(report);
    return parts.join(u"; "_s) + u'.';
}

/// As before each merge: undo takes it back, and this takes back what undo cannot.
void keepSnapshot(const QString &project)
{
    if (QFileInfo::exists(project) && Store(project, Store::Access::ReadOnly).lastSeq() > 0)
        snapshots::take(project);
}

} // namespace

QString runImportJob(const ImportJob &job, const std::function<bool(double)> &progress)
{
    if (job.refresh)
        keepSnapshot(job.project);
    const ImportReport report = runImport(job.project, requestOf(job), progress);
    if (report.refresh)
        return toldOf(*report.refresh);
    QStringList parts{Words::tr("Imported %n article(s)", nullptr, report.threads),
        Words::tr("%n comment(s)", nullptr, report.posts)};
    if (report.placeholders > 0)
        parts << Words::tr("%n of them missing at the source", nullptr, report.placeholders);
    if (report.present > 0)
        parts << Words::tr("%n thread(s) were here already and are not doubled", nullptr, report.present);
    if (report.passedOver.allPosts() > 0)
        parts << Words::tr("%n post(s) passed over", nullptr, int(report.passedOver.allPosts()));
    if (!report.problems.empty())
        parts << Words::tr("%n problem(s) reported", nullptr, int(report.problems.size()));
    return parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace rejoinder
