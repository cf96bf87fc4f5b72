// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_job.h"

#include "core/corpus/import.h"
#include "core/model/error.h"

#include <QCoreApplication>

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t mostPreviewed = 3'000;

ImportRequest requestOf(const ImportJob &job)
{
    return {job.sources, job.format, job.options, job.accepted, job.coder};
}

} // namespace

SourcePreview readPreview(const ImportJob &job, const std::function<bool()> &goOn)
{
    SourcePreview preview;
    for (const QString &source : job.sources) {
        const Format *named = job.format.isEmpty() ? nullptr : formatOf(job.format);
        const Format &format = named ? *named : recognised(source);
        const auto ask = [&](double) {
            if (!goOn())
                throw Error(Words::tr("Reading was cancelled."), Error::Kind::Cancelled);
        };
        ReadOptions options = job.options;
        options.pace = ask;
        const auto reader = format.read(source, options);
        while (auto record = reader->next()) {
            ask(0);
            if (preview.posts.size() >= mostPreviewed) {
                preview.whole = false;
                return preview;
            }
            if (auto *thread = std::get_if<SourceThread>(&*record))
                preview.threads.push_back(std::move(*thread));
            else if (auto *post = std::get_if<SourcePost>(&*record))
                preview.posts.push_back(std::move(*post));
        }
    }
    // Circles, orphans and duplicates are seen by the pipeline only: the same that will write.
    ImportReport report = previewImport(job.project, requestOf(job), [&](double) { return goOn(); });
    preview.problems = std::move(report.problems);
    preview.present = report.present;
    return preview;
}

QString runImportJob(const ImportJob &job, const std::function<bool(double)> &progress)
{
    const ImportReport report = runImport(job.project, requestOf(job), progress);
    QStringList parts{Words::tr("Imported %n article(s)", nullptr, report.threads),
        Words::tr("%n comment(s)", nullptr, report.posts)};
    if (report.placeholders > 0)
        parts << Words::tr("%n of them missing at the source", nullptr, report.placeholders);
    if (report.present > 0)
        parts << Words::tr("%n thread(s) were here already and are not doubled", nullptr, report.present);
    if (!report.problems.empty())
        parts << Words::tr("%n problem(s) reported", nullptr, int(report.problems.size()));
    return parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace rejoinder
