// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the store, one line each: what, measured, to reach. Run it alone on a calm machine:
//   bench_store_bench [FOLDER…] [press|open|open-10m|undo|merge…]
// What is written is measured in each folder (give one on tmpfs and one on the disk); without names, everything.

#include "core/coding/merge.h"
#include "core/corpus/text.h"
#include "core/store/project.h"
#include "tests/support/small_project.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

void print(const char *what, const QString &measured, const char *reach)
{
    std::printf("%-62s %-34s %s\n", what, qPrintable(measured), reach);
    std::fflush(stdout);
}

QString ms(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 0);
}

/// This process's own time, which others on the machine do not lengthen.
double cpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

QString memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return u"?"_s;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return u"%1 MB"_s.arg(line.mid(6).simplified().split(' ').first().toInt() / 1024);
    }
    return u"?"_s;
}

/// A project of \p posts posts of 300 characters in threads of a thousand, in random trees.
Store bigProject(const QString &path, int posts)
{
    auto store = Store::create(path, smallCodebook());
    const auto &db = store.database();
    QRandomGenerator random(1);
    Transaction transaction(db);
    db.execute("INSERT INTO batch (uid, revision, modified, source, format, imported) VALUES (randomblob(16), 1, 1, "
               "'bench', 'bench', 1)");
    auto thread = db.prepare(
        "INSERT INTO thread (id, uid, title, content_hash) VALUES (?, randomblob(16), 'A thread', zeroblob(32))");
    auto link = db.prepare("INSERT INTO thread_batch VALUES (?, 1, 1, 'bench')");
    auto post = db.prepare(
        "INSERT INTO post (id, thread, key, parent, rank, kind, batch, text) VALUES (?, ?, ?, ?, ?, ?, 1, ?)");
    auto text = db.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?, ?, zeroblob(32), ?)");
    const auto words
        = u"Half of my customers come by car, so if you take the parking away you take half. "_s.repeated(4).first(300);
    for (int id = 1; id <= posts; ++id) {
        const int first = id - (id - 1) % 1000;
        if (id == first) {
            thread.run(first);
            link.run(first);
        }
        const bool article = id == first;
        text.run(id, id, words);
        post.run(id, first, article ? u"article"_s : u"c%1"_s.arg(id - first),
            article ? std::nullopt : std::optional<qint64>(first + random.bounded(id - first)), id - first,
            article ? u"article"_s : u"comment"_s, id);
    }
    transaction.commit();
    return store;
}

Annotation annotationAt(const Store &, QRandomGenerator &random, Uid<Coder> coder, int posts)
{
    Annotation annotation;
    annotation.header = {QUuid::createUuid(), coder};
    annotation.post = {1 + random.bounded(posts)};
    annotation.text = {annotation.post.value};
    annotation.code = {codeUid(random.bounded(2) ? u"Fact" : u"Value")};
    const int start = random.bounded(200);
    annotation.start = start;
    annotation.end = start + 40;
    annotation.quote = u"customers come by car, so if you take the"_s.first(40);
    annotation.created = 1;
    return annotation;
}

void annotate(Store &store, Uid<Coder> coder, int count, int posts, quint32 seed = 2)
{
    QRandomGenerator random(seed);
    Edits edits;
    for (int i = 0; i < count; ++i)
        edits.push_back(added(annotationAt(store, random, coder, posts)));
    store.apply(std::move(edits), u"Many"_s, coder);
}

void opening(const QString &folder, int posts, const char *what, const char *reach)
{
    const auto path = folder + u"/open%1.rejoinder"_s.arg(posts);
    {
        [[maybe_unused]] const auto made = bigProject(path, posts);
    }
    const auto before = memory();
    QElapsedTimer timer;
    timer.start();
    const Project project{Store(path)};
    print(what, u"%1, %2 (before: %3)"_s.arg(ms(double(timer.nsecsElapsed()) / 1e6), memory(), before), reach);
}

void keyPress(const QString &folder)
{
    const auto path = folder + u"/press.rejoinder"_s;
    auto made = bigProject(path, 10'000);
    const Uid<Coder> coder{made.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    annotate(made, coder, 50'000, 10'000);
    Project project(std::move(made));
    Database bare(folder + u"/bare.sqlite"_s, Database::Access::Create);
    bare.execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (a INTEGER PRIMARY KEY, b TEXT)");
    QRandomGenerator random(3);
    constexpr size_t presses = 1000;
    std::vector<double> ours;
    std::vector<double> theirs;
    while (ours.size() < presses) {
        QElapsedTimer timer;
        timer.start();
        project.apply({added(annotationAt(project.store(), random, coder, 10'000))}, u"Tag"_s, coder);
        ours.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        bare.execute("INSERT INTO row (b) VALUES ('one row')");
        theirs.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (ours.size() % 100 == 0) { // An idle second.
            project.settle();
            QThreadPool::globalInstance()->waitForDone();
        }
    }
    const auto figures = [](std::vector<double> &times) {
        std::ranges::sort(times);
        return u"%1, p99 %2, worst %3"_s.arg(ms(times[presses / 2]), ms(times[presses * 99 / 100]), ms(times.back()));
    };
    print(qPrintable(u"an action committed, 50,000 annotations, in "_s + folder.section(u'/', 0, 2)), figures(ours),
        "median 5 ms, p99 16 ms");
    print("  a bare SQLite commit of one row there, in turns", figures(theirs), "ours: bare + 5 ms");
}

void undoOfTenThousand(const QString &folder)
{
    auto store = bigProject(folder + u"/undo.rejoinder"_s, 10'000);
    const Uid<Coder> coder{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    annotate(store, coder, 10'000, 10'000);
    QElapsedTimer timer;
    timer.start();
    store.undo();
    print("undo of a step of 10,000 edits", ms(double(timer.nsecsElapsed()) / 1e6), "500 ms");
    timer.start();
    store.redo();
    print("  and redo", ms(double(timer.nsecsElapsed()) / 1e6), "");
}

/// The last step becomes a step for each of its edits, as when each was a key press.
void partLastStep(const Store &store)
{
    const auto &db = store.database();
    Transaction transaction(db);
    auto steps
        = db.prepare("INSERT INTO step (uid, at, actor, label, edits) SELECT randomblob(16), at, actor,"
                     " 'Tag \"Fact\" on \"customers come by car\"', 1 FROM step JOIN edit ON step = seq WHERE seq = ?");
    const qint64 seq = store.lastSeq();
    steps.run(seq);
    db.prepare("UPDATE edit SET step = step + n + 1, n = 0 WHERE step = ?").run(seq);
    db.prepare("DELETE FROM step WHERE seq = ?").run(seq);
    transaction.commit();
}

void mergeOfTwenty(const QString &folder, bool stepEach)
{
    const auto base = folder + (stepEach ? u"/base-each.rejoinder"_s : u"/base.rejoinder"_s);
    {
        [[maybe_unused]] const auto made = bigProject(base, 10'000);
    }
    QStringList copies;
    for (quint32 i = 0; i < 20; ++i) {
        copies.append(base.chopped(10) + u"-%1.rejoinder"_s.arg(i));
        QFile::copy(base, copies.last());
        Store copy(copies.last());
        const Uid<Coder> coder{copy.addCoder(u"Coder %1"_s.arg(i), CoderKind::Person).header.uid};
        annotate(copy, coder, 50'000, 10'000, i + 10);
        if (stepEach)
            partLastStep(copy);
    }
    Store store(base);
    double before = cpuMs();
    QElapsedTimer timer;
    timer.start();
    const auto report = merge(store, copies, {}, {});
    print(stepEach ? "the same with a step of the history for each" : "merge of 20 copies of 50,000 annotations",
        u"%1, %2 rows"_s.arg(ms(double(timer.nsecsElapsed()) / 1e6)).arg(report.added), "10,000 ms");
    print("  of that, time of the processor", ms(cpuMs() - before), "");
    before = cpuMs();
    timer.start();
    merge(store, copies, {}, {});
    print("  and again, nothing new", ms(double(timer.nsecsElapsed()) / 1e6), "");
    print("  of that, time of the processor", ms(cpuMs() - before), "");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList folders;
    QStringList names;
    for (const auto &argument : application.arguments().mid(1))
        (argument.contains(u'/') ? folders : names).append(argument);
    if (folders.isEmpty())
        folders = {u"/dev/shm"_s, QDir::homePath()};
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1StringView(name)); };
    for (const auto &folder : folders) {
        std::printf("in %s\n", qPrintable(folder));
        const QTemporaryDir place(folder + u"/rejoinder-XXXXXX"_s);
        if (wanted("press"))
            keyPress(place.path());
        if (wanted("open")) {
            opening(place.path(), 10'000, "open a project of 10,000 posts", "200 ms");
            opening(place.path(), 1'000'000, "open a project of 1,000,000 posts", "1,000 ms, 200 MB");
        }
        if (names.contains("open-10m"_L1)) // Asked for by name only: it writes 5 GB.
            opening(place.path(), 10'000'000, "open a project of 10,000,000 posts", "5,000 ms");
        if (wanted("undo"))
            undoOfTenThousand(place.path());
        if (wanted("merge")) {
            mergeOfTwenty(place.path(), false);
            mergeOfTwenty(place.path(), true);
        }
    }
    return 0;
}
