// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/corpus/export.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

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
        output.line(QString(2 + 2 * read.depth, u' ') + u"%1  %2: "_s.arg(read.post.key, author)
            + excerpt(read.text.value_or(QString()), 80));
    });
}

/// What the import suspected of a post's parent, among the source's other fields.
QString suspectedParent(const Post &post)
{
    if (!post.extras.contains("suspectedParent"_L1))
        return {};
    return QJsonDocument::fromJson(post.extras.toUtf8()).object().value("suspectedParent"_L1).toString();
}

void writePost(Json &json, const Store &store, const Contents::ReadPost &read, const QHash<Id<Post>, QString> &keys)
{
    const auto &post = read.post;
    json.object([&] {
        json.field("id", store.nameOf(post.id));
        json.field("key", post.key);
        json.field("parent", read.depth == 0 ? QString() : keys.value(read.shownParent));
        json.field("parentId", store.nameOf(read.shownParent));
        json.field("depth", read.depth);
        json.field("kind", nameOf(post.kind));
        json.field("author", read.author);
        json.field("created", time(post.created));
        json.field("status", nameOf(post.status));
        json.field("text", read.text);
        if (const auto suspected = suspectedParent(post); !suspected.isNull())
            json.field("suspectedParent", suspected);
    });
}

void writeThread(Json &json, const Store &store, const Thread &thread)
{
    json.object([&] {
        json.field("id", threadName(thread.uid));
        json.field("title", thread.title);
        json.field("standfirst", thread.standfirst);
        json.field("source", thread.source);
        json.field("url", thread.url);
        json.field("published", time(thread.published));
        QHash<Id<Post>, QString> keys;
        bool inPosts = false;
        store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            keys.insert(read.post.id, read.post.key);
            if (read.post.kind == PostKind::Article) {
                json.object("article", [&] {
                    json.field("id", store.nameOf(read.post.id));
                    json.field("text", read.text);
                });
                return;
            }
            if (!std::exchange(inPosts, true))
                json.beginArray("posts");
            writePost(json, store, read, keys);
        });
        if (!inPosts)
            json.beginArray("posts");
        json.endArray();
    });
}

} // namespace

int formats(const Arguments &, Output &output)
{
    auto &json = output.json();
    json.array([&] {
        for (const auto &format : rejoinder::formats()) {
            const auto name = QCoreApplication::translate("Formats", format.name);
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
    if (path == "-"_L1)
        throw Error(CommandLine::tr("This format makes a folder, which standard output cannot hold. Name a path."),
            Error::Kind::Usage);
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    WriteOptions options;
    const auto codebook = store.codebook();
    for (const auto &coder : arguments.values("coder"))
        options.coders.push_back(named_by::coder(store, coder).value);
    for (const auto &code : arguments.values("code"))
        options.codes.push_back(named_by::code(codebook, code).value);
    options.progress = [&](double share) { return output.progress(share); };
    writeExport(store, *format, path, options, arguments.has("force"));
    return 0;
}

} // namespace rejoinder::run
