// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/reading_copy.h"

#include "core/formats/marked_text.h"
#include "core/formats/reading_copy_thread.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rejoinder::reading_copy {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReadingCopy)
};

constexpr auto head = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Rejoinder"><title>%1</title>
<style>
body { font-family: "Noto Sans", "DejaVu Sans", sans-serif; color: #1f2427; background: #ffffff; max-width: 60em; margin: 2em auto; padding: 0 1em; line-height: 1.45; }
table { border-collapse: collapse; width: 100%; }
td.rail { border-right: 1px solid #d5dadf; }
.t { unicode-bidi: plaintext; overflow-wrap: anywhere; }
.post { break-inside: avoid; }
:target { outline: 2px solid #1c64a8; }
a { color: #1c64a8; text-decoration: none; } a:hover { text-decoration: underline; }
%2</style></head>
<body>
)"_L1;

std::vector<Thread> chosenThreads(const Contents &contents, const Choice &choice)
{
    std::vector<Thread> threads = contents.threads();
    if (!choice.threads.empty())
        std::erase_if(
            threads, [&](const Thread &thread) { return !std::ranges::contains(choice.threads, thread.uid); });
    return threads;
}

QString titleOf(const std::vector<Thread> &threads)
{
    return threads.size() == 1 && !threads.front().title.isEmpty() ? threads.front().title : Texts::tr("Coded threads");
}

void expectGoingOn(const Choice &choice, double share)
{
    if (choice.progress && !choice.progress(share))
        throw Error(Texts::tr("The export was cancelled; nothing was written."), Error::Kind::Cancelled);
}

void eachPartOf(const std::vector<Thread> &threads, const Contents &contents, const Choice &choice,
    const std::function<void(const Part &)> &take)
{
    WriteOptions whose;
    whose.coders = choice.coders;
    whose.codes = choice.codes;
    expectGoingOn(choice, 0);
    const rejoinder_csv::Material material(contents, whose);
    for (size_t i = 0; i < threads.size(); ++i) {
        const auto report = [&](double share) { expectGoingOn(choice, (double(i) + share) / double(threads.size())); };
        report(0);
        ThreadCopy copy(contents, material, threads[i], !choice.coders.empty());
        take({copy.beginning(), true});
        int posts = 0;
        contents.eachPost(threads[i].id, [&](const Contents::ReadPost &read) {
            take({copy.post(read)});
            report(double(++posts) / double(copy.size()));
        });
    }
}

} // namespace

QString styleSheet()
{
    return uR"(h1 { font-size: 18pt; margin: 0 0 4pt 0; }
h2 { font-size: 12pt; margin: 12pt 0 4pt 0; }
p { margin: 0; }
p.lead { margin: 0 0 4pt 0; }
.muted { color: #5a646c; }
p.gap { margin: 6pt 0 0 0; }
p.t { white-space: pre-wrap; }
p.who { margin: 0 0 2pt 0; }
p.memo { margin: 0 0 0 12pt; font-style: italic; }
p.note { margin: 0 0 1pt 0; }
p.rel { margin: 0 0 0 12pt; text-indent: 0; }
td { vertical-align: top; }
td.body { padding-left: 8px; padding-right: 18px; padding-bottom: 12px; }
td.notes { padding-bottom: 12px; font-size: small; }
td.legend { padding-right: 10pt; padding-bottom: 3pt; }
.n { color: #5a646c; font-size: small; font-weight: bold; }
.q { font-weight: bold; }
)"_s;
}

void eachPart(const Contents &contents, const Choice &choice, const std::function<void(const Part &)> &take)
{
    eachPartOf(chosenThreads(contents, choice), contents, choice, take);
}

void write(const Contents &contents, const QString &path, const Choice &choice)
{
    const std::vector<Thread> threads = chosenThreads(contents, choice);
    QFile file(path);
    const auto put = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        if (file.write(bytes) != bytes.size())
            throw Error(Texts::tr("Writing %1 failed: %2. Free some space or choose another place, then try again.")
                    .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(Texts::tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    put(QString(head).arg(htmlOf(titleOf(threads)), styleSheet()));
    eachPartOf(threads, contents, choice, [&](const Part &part) { put(part.html); });
    put(u"</body></html>\n"_s);
    if (!file.flush())
        throw Error(Texts::tr("Writing %1 failed: %2. Free some space or choose another place, then try again.")
                .arg(path, file.errorString()));
}

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Choice choice;
    choice.coders = options.coders;
    choice.codes = options.codes;
    choice.progress = options.progress;
    write(contents, path, choice);
}

} // namespace rejoinder::reading_copy
