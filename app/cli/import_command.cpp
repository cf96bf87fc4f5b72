// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/corpus/import.h"
#include "core/formats/source_file.h"
#include "core/formats/table.h"
#include "core/formats/zstd_device.h"
#include "core/model/error.h"
#include "core/store/profile.h"
#include "core/store/snapshots.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

/// What was guessed of a table.
struct Guessed
{
    QString file;
    TableLook look;
    QString command; ///< What says the same on the command line.
};

void writeTables(Json &json, const std::vector<Guessed> &tables)
{
    json.array("tables", [&] {
        for (const auto &[file, look, command] : tables) {
            json.object([&] {
                const bool isCells = look.dialect.shape == TableDialect::Shape::Cells;
                json.field("file", file);
                json.field("encoding", nameOf(look.dialect.encoding));
                json.field("separator", isCells ? std::optional(separatorName(look.dialect.separator)) : std::nullopt);
                json.field("html", look.html);
                json.object("map", [&] {
                    for (size_t i = 0; i < tableFieldNames.size(); ++i) {
                        if (const QString &column = look.mapping.columns[i]; !column.isEmpty())
                            json.field(tableFieldNames[i], column);
                    }
                });
                json.array("attributes", [&] {
                    for (const auto attributes = look.attributes(); const QString &column : attributes)
                        json.value(column);
                });
                json.field("command", command);
            });
        }
    });
}

void printTables(Output &output, const std::vector<Guessed> &tables)
{
    for (const auto &[file, look, command] : tables) {
        const QString separator = look.dialect.shape == TableDialect::Shape::Cells
            ? QString(separatorName(look.dialect.separator))
            : u"json"_s;
        output.line(CommandLine::tr("%1 is read as: %2, %3").arg(file, nameOf(look.dialect.encoding), separator));
        output.line(CommandLine::tr("its columns: %1").arg(command));
        if (const auto attributes = look.attributes(); !attributes.isEmpty())
            output.line(CommandLine::tr("kept as attributes: %1").arg(attributes.join(u", "_s)));
    }
}

constexpr std::array<const char *, PassedOver::reasons> reasonNames{"noPost", "size", "notDrawn", "notLooked", "post"};

void writePassedOver(Json &json, const PassedOver &passed, const Selection &selection)
{
    json.array("selection", [&] {
        for (const auto words = selection.words(); const QString &word : words)
            json.value(word);
    });
    json.object("passedOver", [&] {
        json.field("posts", passed.allPosts());
        json.field("threads", passed.allThreads());
        json.field("threadsAreEstimated", passed.threadsAreEstimated);
        json.field("missing", passed.missing);
        for (size_t i = 0; i < reasonNames.size(); ++i) {
            json.object(reasonNames[i], [&] {
                json.field("posts", passed.posts[i]);
                json.field("threads", passed.threads[i]);
            });
        }
    });
}

QString reasonFor(PassedOver::Reason reason)
{
    switch (reason) {
    case PassedOver::NoPost:
        return CommandLine::tr("in threads without a post asked for");
    case PassedOver::Size:
        return CommandLine::tr("in threads with fewer or more comments");
    case PassedOver::NotDrawn:
        return CommandLine::tr("in threads that were not drawn");
    case PassedOver::NotLooked:
        return CommandLine::tr("in threads behind those the sample was drawn from");
    case PassedOver::Post:
        return CommandLine::tr("in the threads that were taken");
    }
    return {};
}

void printPassedOver(Output &output, const PassedOver &passed, const Selection &selection)
{
    output.line(CommandLine::tr("selection: %1").arg(selection.words().join(u' ')));
    output.line(CommandLine::tr("passed over: %1 posts, threads: %2%3")
            .arg(passed.allPosts())
            .arg(passed.threadsAreEstimated ? CommandLine::tr("about ") : QString())
            .arg(passed.allThreads()));
    for (int i = 0; i < PassedOver::reasons; ++i) {
        if (passed.posts[size_t(i)] > 0 || passed.threads[size_t(i)] > 0)
            output.line(CommandLine::tr("  %1 posts %2, threads: %3")
                    .arg(passed.posts[size_t(i)])
                    .arg(reasonFor(PassedOver::Reason(i)))
                    .arg(passed.threads[size_t(i)]));
    }
    if (passed.missing > 0)
        output.line(CommandLine::tr("The sample is smaller than asked for, by %1: there are no more of that kind%2.")
                .arg(passed.missing)
                .arg(passed.threadsAreEstimated
                        ? CommandLine::tr(" among those that were looked at; ask for less of posts and threads")
                        : QString()));
}

void writeRefresh(Json &json, const RefreshReport &report)
{
    json.object("refresh", [&] {
        json.field("threads", report.threads);
        json.field("newThreads", report.newThreads);
        json.field("new", report.added);
        json.field("edited", report.edited);
        json.field("vanished", report.vanished);
        json.field("cameBack", report.cameBack);
        json.field("same", report.same);
        json.field("notSeen", report.notSeen);
        json.object("annotations", [&] {
            json.field("exact", report.exact);
            json.field("moved", report.moved);
            json.field("left", int(report.left.size()));
        });
        json.array("left", [&] {
            for (const auto &left : report.left) {
                json.object([&] {
                    json.field("post", left.name);
                    json.field("coder", left.coder);
                    json.field("code", left.code);
                    json.field("quote", left.quote);
                });
            }
        });
        json.array("clashes", [&] {
            for (const QString &clash : report.clashes)
                json.value(clash);
        });
    });
}

void printRefresh(Output &output, const RefreshReport &report)
{
    output.line(CommandLine::tr("threads refreshed: %1, new threads: %2").arg(report.threads).arg(report.newThreads));
    output.line(CommandLine::tr("posts: %1 new, %2 edited, %3 vanished, %4 came back, %5 same")
            .arg(report.added)
            .arg(report.edited)
            .arg(report.vanished)
            .arg(report.cameBack)
            .arg(report.same));
    if (report.notSeen > 0)
        output.line(CommandLine::tr("%1 posts are not in the source, which is only a part: they stay as they are.")
                .arg(report.notSeen));
    output.line(
        CommandLine::tr("annotations: %1 on the same words, %2 moved with their words, %3 left on earlier words")
            .arg(report.exact)
            .arg(report.moved)
            .arg(report.left.size()));
    for (const auto &left : report.left)
        output.line(u"  %1: %2, %3: “%4”"_s.arg(left.name, left.coder, left.code, left.quote.simplified()));
    for (const QString &clash : report.clashes)
        output.line(clash);
    for (const QString &thread : report.keptParents)
        output.line(
            CommandLine::tr("%1: some posts answer others now, in a circle; all answer whom they did.").arg(thread));
    if (!report.changed)
        output.line(CommandLine::tr("Nothing is new: the project stays as it is."));
}

void writeReport(Json &json, const ImportReport &report, const std::vector<Guessed> &tables, const Selection &selection)
{
    json.object([&] {
        json.field("format", report.format);
        json.field("rows", report.rows);
        json.field("threads", report.threads);
        json.field("posts", report.posts);
        json.field("placeholders", report.placeholders);
        json.field("present", report.present);
        json.field("codings", report.codings);
        json.field("articles", report.articles);
        json.field("already", report.already);
        json.field("leftOut", report.leftOut);
        if (report.refresh)
            writeRefresh(json, *report.refresh);
        if (!selection.isEverything())
            writePassedOver(json, report.passedOver, selection);
        if (!tables.empty())
            writeTables(json, tables);
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
                    json.field("file", problem.file);
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

QString sumOf(const ImportReport &report, bool isPart)
{
    const QString sum = CommandLine::tr("rows: %1 = %2 comments + %3 articles + %4 there already + %5 left out")
                            .arg(report.rows)
                            .arg(report.posts - report.placeholders)
                            .arg(report.articles)
                            .arg(report.already)
                            .arg(report.leftOut);
    return isPart ? CommandLine::tr("%1 + %2 passed over").arg(sum).arg(report.passedOver.allPosts()) : sum;
}

void printReport(Output &output, const ImportReport &report, const Selection &selection)
{
    output.line(CommandLine::tr("format: %1, threads: %2, posts: %3, placeholders: %4")
            .arg(report.format)
            .arg(report.threads)
            .arg(report.posts)
            .arg(report.placeholders));
    if (report.rowsAreCounted)
        output.line(sumOf(report, !selection.isEverything()));
    if (!selection.isEverything())
        printPassedOver(output, report.passedOver, selection);
    if (report.refresh)
        printRefresh(output, *report.refresh);
    else if (report.present > 0)
        output.line(CommandLine::tr("threads that were there already: %1").arg(report.present));
    if (report.codings > 0)
        output.line(CommandLine::tr("rows of coders: %1").arg(report.codings));
    for (const auto &suspected : report.suspectedParents) {
        output.line(CommandLine::tr("%1 may answer %2 (%3 %): %4")
                .arg(suspected.key, suspected.suspicion.parent)
                .arg(qRound(suspected.suspicion.confidence * 100))
                .arg(suspected.suspicion.why));
    }
    for (const auto &problem : report.problems) {
        const QString &place = problem.where.isEmpty() ? problem.file : problem.where;
        output.line(u"%1: %2 %3"_s.arg(place, problem.what, problem.outcome));
    }
}

void takeMapping(ImportRequest &request, const Arguments &arguments)
{
    for (const auto words = arguments.values("map"); const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1 || equals + 1 == word.size())
            throw Error(
                CommandLine::tr("\"%1\" names no column. Write --map FIELD=COLUMN, as in --map text=body.").arg(word),
                Error::Kind::Usage);
        request.options.map.insert(word.left(equals), word.sliced(equals + 1));
    }
    for (const auto words = arguments.values("option"); const QString &word : words)
        setTableOption(request.options.table, word);
    if (arguments.has("map") && request.format.isEmpty())
        request.format = u"table"_s;
    if (arguments.has("map") && request.format != "table"_L1)
        throw Error(CommandLine::tr("--map is for tables; \"%1\" has fields of its own. Leave one of the two out.")
                        .arg(request.format),
            Error::Kind::Usage);
}

/// The tables among the sources, as they will be read.
std::vector<Guessed> guessedTables(const ImportRequest &request)
{
    std::vector<Guessed> tables;
    for (const QString &source : request.sources) {
        if ((request.format.isEmpty() ? QString::fromLatin1(recognised(source).id) : request.format) != "table"_L1)
            continue;
        auto look = lookAtTable(source, request.options);
        const QString command = commandFor(look, request.options.table);
        tables.push_back({QFileInfo(source).fileName(), std::move(look), command});
    }
    return tables;
}

Selection selectionOf(const Arguments &arguments)
{
    Selection selection;
    selection.since = arguments.value("since");
    selection.until = arguments.value("until");
    selection.authors = arguments.values("author");
    selection.minLength = arguments.number("min-length", 0);
    selection.maxLength = arguments.number("max-length", 0);
    selection.match = arguments.value("match");
    selection.minComments = arguments.number("min-comments", 0);
    selection.maxComments = arguments.number("max-comments", 0);
    selection.onlyMatching = arguments.has("only-matching");
    selection.sampleThreads = arguments.number("sample-threads", 1).value_or(0);
    selection.samplePosts = arguments.number("sample-posts", 1).value_or(0);
    selection.seed = quint64(arguments.number("seed", 0).value_or(1));
    if (arguments.has("seed") && !selection.isSample())
        throw Error(
            CommandLine::tr("--seed is of a sample. Add --sample-threads or --sample-posts."), Error::Kind::Usage);
    if (selection.onlyMatching && !selection.asksPosts())
        throw Error(CommandLine::tr("--only-matching needs something that is asked of posts, such as --match."),
            Error::Kind::Usage);
    selection.expectSound();
    return selection;
}

ImportRequest requestOf(const Arguments &arguments)
{
    ImportRequest request;
    request.sources = arguments.positionals().sliced(1);
    request.format = arguments.value("format");
    request.selection = selectionOf(arguments);
    request.refresh = arguments.has("refresh");
    request.thread = arguments.value("thread");
    if (!request.thread.isEmpty() && !request.refresh)
        throw Error(CommandLine::tr("--thread says which thread is refreshed. Add --refresh."), Error::Kind::Usage);
    takeMapping(request, arguments);
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
        const bool isNoText
            = file.pos() == 0 && !isArchive && looksBinary(QByteArrayView(chunk).first(qMin(chunk.size(), 1 << 16)));
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
    const bool isDry = arguments.has("dry-run");
    if (request.refresh && QFileInfo::exists(project)) {
        const Store store(project);
        request.actor = presentCoder(store);
        if (!isDry && store.lastSeq() > 0)
            snapshots::take(project);
    }
    const auto report = isDry ? previewImport(project, request, progress) : runImport(project, request, progress);
    const auto tables = isDry ? guessedTables(request) : std::vector<Guessed>();
    writeReport(output.json(), report, tables, request.selection);
    printTables(output, tables);
    printReport(output, report, request.selection);
    return 0;
}

} // namespace rejoinder::run
