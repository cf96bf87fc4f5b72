// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/cues_command.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/corpus/export.h"
#include "core/corpus/text.h"
#include "core/cues/cue_tables.h"
#include "core/formats/reading_copy.h"
#include "core/formats/suspected_parents.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"
#include "core/store/names_rule.h"
#include "core/store/timing.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rejoinder::run {

namespace {

std::optional<QString> time(std::optional<qint64> seconds)
{
    return seconds ? std::optional(QString::fromLatin1(isoTime(*seconds))) : std::nullopt;
}

std::vector<Thread> threadsAsked(const Store &store, const Arguments &arguments)
{
    if (!arguments.has("thread"))
        return store.threads();
    return {store.thread(named_by::thread(store, arguments.value("thread"))).value()};
}

/// Further in than anybody reads by the margin the level is said: a chain's lines would grow with its square.
QString indent(int depth)
{
    constexpr int deepest = 40;
    return QString(2 + 2 * std::min(depth, deepest), u' ') + (depth > deepest ? u"[%1] "_s.arg(depth) : QString());
}

/// One thread as a person reads it.
void printTree(const Store &store, const Thread &thread, Output &output)
{
    output.line(thread.title.isNull() ? threadName(thread.uid) : threadName(thread.uid) + "  "_L1 + thread.title);
    store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
        if (read.post.kind == PostKind::Article) {
            if (read.text)
                output.line("  "_L1 + excerpt(*read.text, 80));
            return;
        }
        const auto author = read.post.kind == PostKind::Placeholder ? CommandLine::tr("(not in the source)")
            : read.author.isNull()                                  ? CommandLine::tr("(anonymous)")
                                                                    : read.author;
        output.line(
            indent(read.depth) + u"%1  %2: "_s.arg(read.post.key, author) + excerpt(read.text.value_or(QString()), 80));
    });
}

/// Keys of the parents that flattened replies seem to have, by post: judged by the tree as the source shows it, so that
/// what a researcher corrected meanwhile hides no other.
QHash<Id<Post>, QString> suspectedParents(const std::vector<Contents::ReadPost> &posts)
{
    std::vector<Utterance> utterances;
    QHash<Id<Post>, int> indexOf;
    for (const auto &read : posts) {
        indexOf.insert(read.post.id, static_cast<int>(utterances.size()));
        const int parent = indexOf.value(read.post.parent, -1);
        const int depth = parent < 0 ? 0 : utterances[parent].depth + 1;
        utterances.push_back({read.post.key, read.author, read.text.value_or(QString()), parent, depth});
    }
    QHash<Id<Post>, QString> suspected;
    const auto suspicions = rejoinder::suspectedParents(utterances);
    for (size_t i = 0; i < posts.size(); ++i) {
        if (suspicions[i])
            suspected.insert(posts[i].post.id, suspicions[i]->parent);
    }
    return suspected;
}

void writePost(
    Json &json, const Store &store, const Contents::ReadPost &read, const QString &parent, const QString &suspected)
{
    const auto &post = read.post;
    json.object([&] {
        json.field("id", store.nameOf(post.id));
        json.field("key", post.key);
        json.field("parent", parent);
        json.field("parentId", store.nameOf(read.shownParent));
        json.field("depth", read.depth);
        json.field("kind", nameOf(post.kind));
        json.field("author", read.author);
        json.field("created", time(post.created));
        json.field("status", nameOf(post.status));
        json.field("text", read.text);
        if (!suspected.isNull() && suspected != parent)
            json.field("suspectedParent", suspected);
    });
}

void writeThread(Json &json, const Store &store, const Thread &thread)
{
    std::optional<Contents::ReadPost> article;
    std::vector<Contents::ReadPost> posts;
    QHash<Id<Post>, QString> keys; // Of the posts; what answers the article has no parent's key.
    store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
        if (read.post.kind == PostKind::Article) {
            article = read;
            return;
        }
        keys.insert(read.post.id, read.post.key);
        posts.push_back(read);
    });
    const auto suspected = suspectedParents(posts);
    json.object([&] {
        json.field("id", threadName(thread.uid));
        json.field("title", thread.title);
        json.field("standfirst", thread.standfirst);
        json.field("source", thread.source);
        json.field("url", thread.url);
        json.field("published", time(thread.published));
        json.object("article", [&] {
            json.field("id", article ? store.nameOf(article->post.id) : QString());
            json.field("text", article ? article->text : std::nullopt);
        });
        json.array("posts", [&] {
            for (const auto &read : posts)
                writePost(json, store, read, keys.value(read.shownParent), suspected.value(read.post.id));
        });
    });
}

/// How it may leave: by what was asked, where the project's rule allows that.
VeilOptions veilAsked(const Store &store, const Arguments &arguments)
{
    VeilOptions veil;
    veil.pseudonyms = arguments.has("pseudonyms");
    if (arguments.has("key") && !veil.pseudonyms)
        throw Error(CommandLine::tr("A key is for --pseudonyms. Ask for both, or for neither."), Error::Kind::Usage);
    veil.times = named<Times>(arguments.value("times")).value_or(Times::Keep);
    veil.quoteAll = arguments.has("quote-all");
    expectAllowed(store, veil.pseudonyms, veil.times);
    if (arguments.has("key"))
        veil.key = Pseudonyms::keyIn(arguments.value("key"));
    return veil;
}

/// How the program counts that will read it.
QdaCounting countingAsked(const Format &format, const Arguments &arguments)
{
    if (!arguments.has("line-ends") && !arguments.has("positions"))
        return {};
    if (!std::string_view(format.id).starts_with("refi-qda"))
        throw Error(
            CommandLine::tr("--line-ends and --positions are for refi-qda and refi-qda-posts."), Error::Kind::Usage);
    QdaCounting counting = qdaCountingNamed(arguments.value("line-ends"));
    counting.utf16 = arguments.value("positions") == "utf-16"_L1;
    return counting;
}

void exportWithExtras(const Store &store, const Contents &contents, const Format &format, const QString &path,
    const WriteOptions &options, const Arguments &arguments, Output &output)
{
    const QStringList asked = arguments.values("with");
    std::optional<CueFinder> finder;
    if (asked.contains("cues"_L1))
        finder.emplace(cueFinder(store, {}, output));
    const EachTiming times = asked.contains("timing"_L1) ? timesOf(store) : EachTiming();
    writeExport(path, arguments.has("force"), [&](const QString &fresh) {
        writeWithExtras(contents, format, fresh, options, finder ? &*finder : nullptr, times);
    });
}

void exportReadingCopy(const Store &store, const Contents &contents, const QString &path, const WriteOptions &options,
    const Arguments &arguments, Output &output)
{
    reading_copy::Choice choice{options.coders, options.codes, {}, options.progress};
    for (const auto ids = arguments.values("thread"); const auto &id : ids)
        choice.threads.push_back(store.thread(named_by::thread(store, id)).value().uid);
    if (path != "-"_L1) {
        return writeExport(
            path, arguments.has("force"), [&](const QString &fresh) { reading_copy::write(contents, fresh, choice); });
    }
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"page.html"_s));
    reading_copy::write(contents, page.fileName(), choice);
    if (!page.open(QIODevice::ReadOnly))
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(page.fileName(), page.errorString()));
    output.bytes(page.readAll());
}

/// A format that is one file, on standard output.
void exportToOutput(const Contents &contents, const Format &format, const WriteOptions &options, Output &output)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"export"_s));
    format.write(contents, file.fileName(), options);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    output.bytes(file.readAll());
}

} // namespace

int formats(const Arguments &, Output &output)
{
    auto &json = output.json();
    json.array([&] {
        for (const auto &format : rejoinder::formats()) {
            const auto name = QCoreApplication::translate("Format", format.name);
            const auto suffixes = QString::fromLatin1(format.suffixes).split(u' ', Qt::SkipEmptyParts);
            json.object([&] {
                json.field("id", QLatin1StringView(format.id));
                json.field("name", name);
                json.array("suffixes",
                    [&] { std::ranges::for_each(suffixes, [&](const QString &suffix) { json.value(suffix); }); });
                json.field("reads", format.read != nullptr);
                json.field("writes", format.write != nullptr);
            });
            const auto does = format.read && format.write ? CommandLine::tr("reads, writes")
                : format.read                             ? CommandLine::tr("reads")
                                                          : CommandLine::tr("writes");
            output.line(u"%1  %2  (%3)"_s.arg(QString::fromLatin1(format.id).leftJustified(16), name, does));
        }
    });
    return 0;
}

int tree(const Arguments &arguments, Output &output)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto threads = threadsAsked(store, arguments);
    if (output.isJson()) {
        auto &json = output.json();
        json.object([&] {
            json.array("threads", [&] {
                std::ranges::for_each(threads, [&](const Thread &thread) { writeThread(json, store, thread); });
            });
        });
    } else {
        std::ranges::for_each(threads, [&](const Thread &thread) { printTree(store, thread, output); });
    }
    return 0;
}

int exportTables(const Arguments &arguments, Output &output)
{
    for (const char *needed : {"format", "output"}) {
        if (!arguments.has(needed))
            throw Error(CommandLine::tr("\"export\" needs --%1. See rejoinder-cli export --help.")
                            .arg(QLatin1StringView(needed)),
                Error::Kind::Usage);
    }
    const auto id = arguments.value("format");
    const Format *format = formatOf(id);
    if (!format || !format->write)
        throw Error(CommandLine::tr("\"%1\" is no format that can be written. See rejoinder-cli formats.").arg(id),
            Error::Kind::Usage);
    const auto path = arguments.value("output");
    const bool isReadingCopy = format->id == "html"sv;
    if (arguments.has("thread") && !isReadingCopy)
        throw Error(
            CommandLine::tr("Single threads are written as a reading copy only: --format html."), Error::Kind::Usage);
    if (path == "-"_L1 && !*format->suffixes)
        throw Error(CommandLine::tr("This format makes a folder, which standard output cannot hold. Name a path."),
            Error::Kind::Usage);
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    WriteOptions options;
    const auto codebook = store.codebook();
    for (const auto names = arguments.values("coder"); const auto &coder : names)
        options.coders.push_back(named_by::coder(store, coder).value);
    for (const auto names = arguments.values("code"); const auto &code : names)
        options.codes.push_back(named_by::code(codebook, code).value);
    options.qdaCounting = countingAsked(*format, arguments);
    options.progress = [&](double share) { return output.progress(share); };
    const Veil contents(store, veilAsked(store, arguments));
    if (contents.withheldPosts() > 0)
        output.warn(CommandLine::tr("Posts marked “Do not quote”, whose words are withheld: %1.")
                .arg(contents.withheldPosts()));
    if (format->about)
        output.warn(QCoreApplication::translate("Format", format->about));
    if (arguments.has("with"))
        exportWithExtras(store, contents, *format, path, options, arguments, output);
    else if (isReadingCopy)
        exportReadingCopy(store, contents, path, options, arguments, output);
    else if (path == "-"_L1)
        exportToOutput(contents, *format, options, output);
    else
        writeExport(contents, *format, path, options, arguments.has("force"));
    return 0;
}

} // namespace rejoinder::run
