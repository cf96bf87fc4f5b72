// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/corpus/import.h"
#include "core/formats/source_file.h"
#include "core/formats/zstd_device.h"
#include "core/model/error.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

void writeReport(Json &json, const ImportReport &report)
{
    json.object([&] {
        json.field("format", report.format);
        json.field("rows", report.rows);
        json.field("threads", report.threads);
        json.field("posts", report.posts);
        json.field("placeholders", report.placeholders);
        json.field("present", report.present);
        json.field("codings", report.codings);
        json.array("suspectedParents", [&] {
            for (const auto &suspected : report.suspectedParents) {
                json.object([&] {
                    json.field("key", suspected.key);
                    json.field("parent", suspected.suspicion.parent);
                    json.field("confidence", suspected.suspicion.confidence);
                    json.field("why", suspected.suspicion.why);
                });
            }
        });
        json.array("problems", [&] {
            for (const auto &problem : report.problems) {
                json.object([&] {
                    json.field("kind", problem.kind);
                    json.field("where", problem.where);
                    json.array(
                        "ids", [&] { std::ranges::for_each(problem.ids, [&](const QString &id) { json.value(id); }); });
                    json.field("what", problem.what);
                    json.field("outcome", problem.outcome);
                });
            }
        });
    });
}

void printReport(Output &output, const ImportReport &report)
{
    output.line(CommandLine::tr("format: %1, threads: %2, posts: %3, placeholders: %4")
            .arg(report.format)
            .arg(report.threads)
            .arg(report.posts)
            .arg(report.placeholders));
    if (report.present > 0)
        output.line(CommandLine::tr("threads that were there already: %1").arg(report.present));
    if (report.codings > 0)
        output.line(CommandLine::tr("rows of coders: %1").arg(report.codings));
    for (const auto &suspected : report.suspectedParents) {
        output.line(CommandLine::tr("%1 may answer %2 (%3 %): %4")
                .arg(suspected.key, suspected.suspicion.parent)
                .arg(qRound(suspected.suspicion.confidence * 100))
                .arg(suspected.suspicion.why));
    }
    for (const auto &problem : report.problems)
        output.line(u"%1: %2 %3"_s.arg(problem.where, problem.what, problem.outcome));
}

ImportRequest requestOf(const Arguments &arguments)
{
    ImportRequest request;
    request.sources = arguments.positionals().sliced(1);
    request.format = arguments.value("format");
    if (arguments.has("map") || request.format == "table"_L1)
        throw Error(CommandLine::tr("This version does not read mapped tables. Write the table as rejoinder-csv."),
            Error::Kind::Usage);
    if (const Format *format = arguments.has("format") ? formatOf(request.format) : nullptr;
        arguments.has("format") && !(format && format->read))
        throw Error(
            CommandLine::tr("\"%1\" is no format that can be read. See rejoinder-cli formats.").arg(request.format),
            Error::Kind::Usage);
    return request;
}

/// Standard input as a file, because formats look at a source before they read it.
QString spooled(const QTemporaryDir &folder)
{
    const auto path = folder.filePath(u"standard-input"_s);
    QFile input;
    QFile file(path);
    if (!folder.isValid() || !input.open(stdin, QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        throw Error(
            CommandLine::tr("Standard input cannot be kept aside in %1. Free some space there.").arg(folder.path()));
    while (true) {
        const auto chunk = input.read(1 << 20);
        if (chunk.isEmpty())
            break;
        const bool isArchive = isZstd(chunk) || chunk.startsWith("PK\x03\x04");
        const bool isNoText = file.pos() == 0 && !isArchive
            && looksBinary(QByteArrayView(chunk).first(qMin(chunk.size(), 1 << 16)));
        if (file.write(chunk) != chunk.size())
            throw Error(CommandLine::tr("Standard input cannot be kept aside in %1. Free some space there.")
                    .arg(folder.path()));
        if (isNoText)
            break; // It will be refused by its beginning, and a device has no end.
    }
    return path;
}

} // namespace

int import(const Arguments &arguments, Output &output)
{
    auto request = requestOf(arguments);
    const QTemporaryDir spool;
    for (auto &source : request.sources) {
        if (source == "-"_L1)
            source = spooled(spool);
    }
    const auto project = arguments.positional(0);
    const auto progress = [&](double share) { return output.progress(share); };
    const auto report
        = arguments.has("dry-run") ? previewImport(project, request, progress) : runImport(project, request, progress);
    writeReport(output.json(), report);
    printReport(output, report);
    return 0;
}

} // namespace rejoinder::run
