// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Figures of the whole window, one line each: what, measured, to reach. Wall clock, so run it alone on a calm machine:
///   bench_window_bench [FOLDER…] [show|show-large|start|pages|press…]
/// The key press is measured in each folder (give one on tmpfs and one on the disk); without names, everything.
#include "core/coding/codebook_file.h"
#include "core/store/profile.h"
#include "core/store/project.h"
#include "tests/bench/figures.h"
#include "ui/window/code_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr QSize size(1600, 1000);

/// Says when the Reader has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(MainWindow &window)
    {
        QWidget *surface = window.codePage().reader().reader().surface();
        qobject_cast<QAbstractScrollArea *>(surface)->viewport()->installEventFilter(this);
    }

    /// Runs the event loop until all that is to be painted was.
    void wait()
    {
        m_painted = false;
        QElapsedTimer timer;
        timer.start();
        while (!m_painted && timer.elapsed() < 5000)
            QCoreApplication::processEvents();
        if (!m_painted)
            std::printf("nothing was painted\n");
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // The paint event comes inside of the window's update request, which is over when processEvents returns.
        m_painted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

/// \p threads of \p posts posts of 300 characters, each in chains of up to six replies, each post with \p annotated spans
/// and every third with a relation to the post it answers.
void makeProject(const QString &path, int threads, int posts, int annotated)
{
    Store store = Store::create(path, defaultCodebook());
    const Uid<Coder> coder = [&] {
        Project project{Store(path)};
        return actingCoder(project);
    }();
    const Codebook codebook = store.codebook();
    const std::array codes{codebook.find(u"Claim/Fact")->header.uid, codebook.find(u"Claim/Value")->header.uid,
        codebook.find(u"Rebuttal/Counter-claim")->header.uid};
    const QUuid rebuts = codebook.relationTypes().front()->header.uid;
    const Database &db = store.database();
    const QString words
        = u"Half of my customers come by car, so if you take the parking away you take half. "_s.repeated(4).first(300);
    Edits edits;
    {
        Transaction transaction(db);
        db.execute("INSERT INTO batch (uid, revision, modified, source, format, imported) "
                   "VALUES (randomblob(16), 1, 1, 'bench', 'bench', 1)");
        auto author = db.prepare("INSERT INTO author (id, name) VALUES (?, ?)");
        for (int i = 1; i <= 97; ++i)
            author.run(i, u"author_%1"_s.arg(i));
        auto thread = db.prepare(
            "INSERT INTO thread (id, uid, title, content_hash) VALUES (?, randomblob(16), 'A thread', zeroblob(32))");
        auto link = db.prepare("INSERT INTO thread_batch VALUES (?, 1, 1, 'bench')");
        auto post = db.prepare("INSERT INTO post (id, thread, key, parent, rank, kind, author, batch, text) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)");
        auto text = db.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?, ?, zeroblob(32), ?)");
        for (int t = 0; t < threads; ++t) {
            const int first = t * posts + 1;
            thread.run(first);
            link.run(first);
            std::vector<int> chain;
            QUuid above;
            for (int i = 0; i < posts; ++i) {
                const int id = first + i;
                const size_t depth = i == 0 ? 0 : std::min<size_t>(chain.size(), size_t(1 + i * 7 % 6));
                chain.resize(depth);
                text.run(id, id, words);
                post.run(id, first, i == 0 ? u"article"_s : u"c%1"_s.arg(i),
                    i == 0 ? std::nullopt : std::optional<qint64>(chain.back()), i,
                    i == 0 ? u"article"_s : u"comment"_s, 1 + i % 97, id);
                chain.push_back(id);
                for (int k = 0; k < annotated; ++k) {
                    Annotation annotation;
                    annotation.header = {QUuid::createUuid(), coder};
                    annotation.post = {id};
                    annotation.text = {id};
                    annotation.code = {codes[size_t(i + k) % codes.size()]};
                    annotation.start = 20 + 50 * k;
                    annotation.end = 55 + 55 * k;
                    annotation.quote = words.sliced(20 + 50 * k, 35 + 5 * k);
                    annotation.created = 1;
                    edits.push_back(added(annotation));
                    if (k == 0 && i % 3 == 2 && !above.isNull()) {
                        Relation relation;
                        relation.header = {QUuid::createUuid(), coder};
                        relation.type = {rebuts};
                        relation.sourceAnnotation = {annotation.header.uid};
                        relation.targetAnnotation = {above};
                        relation.created = 1;
                        edits.push_back(added(relation));
                    }
                    if (k == 0)
                        above = annotation.header.uid;
                }
            }
        }
        transaction.commit();
    }
    std::ranges::stable_sort(edits, {}, [](const Edit &edit) { return edit.kind() == RowKind::Relation; });
    store.apply(std::move(edits), u"Many"_s, coder);
}

struct Press
{
    double committed; ///< Until every view knows.
    double painted;
    double cpu;
};

/// A function of its own, so that a profiler can be told to look at nothing else.
[[gnu::noinline]] Press pressTag(Reader &reader, PaintWatch &watch)
{
    const double before = cpuMs();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(reader.surface(), Qt::Key_1);
    const double committed = msOf(timer);
    watch.wait();
    return {committed, msOf(timer), cpuMs() - before};
}

void keyPresses(const QString &folder, int threads, int posts, int annotated)
{
    const QTemporaryDir place(folder + u"/rejoinder-XXXXXX"_s);
    const QString path = place.filePath(u"press.rejoinder"_s);
    makeProject(path, threads, posts, annotated);
    MainWindow window{Settings(place.filePath(u"settings.ini"_s))};
    window.resize(size);
    window.show();
    window.openPaths({path});
    PaintWatch watch(window);
    settleDown(1500);
    Reader &reader = window.codePage().reader().reader();
    Database bare(place.filePath(u"bare.sqlite"_s), Database::Access::Create);
    bare.execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (a INTEGER PRIMARY KEY, b TEXT)");
    std::vector<double> tags, committed, cpu, undone, moves, commits;
    const int first = posts / 2;
    window.session()->show(Id<Post>{first});
    settleDown(500);
    for (int i = 0; i < 300; ++i) {
        reader.select({first + i % 60}, Span{200 + i / 60 * 3, 240 + i / 60 * 3});
        settleDown(30);
        const qint64 step = window.session()->store().lastSeq();
        const Press press = pressTag(reader, watch);
        committed.push_back(press.committed);
        tags.push_back(press.painted);
        cpu.push_back(press.cpu);
        if (window.session()->store().lastSeq() == step)
            return print(u"key press %1 did nothing"_s.arg(i), {}, "");
        QElapsedTimer timer;
        timer.start();
        bare.execute("INSERT INTO row (b) VALUES ('one row')");
        commits.push_back(msOf(timer));
        settleDown(5);
        if (i % 3 == 0) {
            timer.start();
            window.session()->undo();
            watch.wait();
            undone.push_back(msOf(timer));
        }
        timer.start();
        QTest::keyClick(reader.surface(), Qt::Key_J);
        watch.wait();
        moves.push_back(msOf(timer));
    }
    const QString where = u" (%1 threads of %2 posts, in %3)"_s.arg(threads).arg(posts).arg(folder);
    print(u"tag: key press to committed and painted"_s + where, distribution(tags), "median 5 ms, p99 16 ms");
    print(u"  of that, until it is committed and every view knows"_s, distribution(committed), "");
    print(u"  of that, time of the processor"_s, distribution(cpu), "");
    print(u"  a bare SQLite commit of one row there"_s, distribution(commits), "ours: bare + 5 ms");
    print(u"  undo"_s, distribution(undone), "");
    print(u"  J: the next post"_s, distribution(moves), "");
}

/// In a process of its own: what a person waits for.
int startOnce(const QString &settings)
{
    const double begun = cpuMs();
    MainWindow window{Settings(settings)};
    const double made = cpuMs();
    window.resize(size);
    window.show();
    window.files().openLast();
    PaintWatch(window).wait();
    std::printf("%.1f %.1f %.1f\n", begun, made, cpuMs());
    std::fflush(stdout);
    return 0;
}

void starts(const QString &program, const QString &folder, int threads, int posts, int annotated)
{
    const QTemporaryDir place(folder + u"/rejoinder-XXXXXX"_s);
    const QString path = place.filePath(u"start.rejoinder"_s);
    makeProject(path, threads, posts, annotated);
    const QString settings = place.filePath(u"settings.ini"_s);
    Settings(settings).addRecentProject(path);
    std::vector<double> times, cpu, before, making;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(program, {u"--start"_s, settings});
        QByteArray said;
        while (!said.contains('\n') && process.waitForReadyRead(10'000))
            said += process.readAll();
        times.push_back(msOf(timer));
        const QByteArrayList parts = said.simplified().split(' ');
        before.push_back(parts.value(0).toDouble());
        making.push_back(parts.value(1).toDouble() - before.back());
        cpu.push_back(parts.value(2).toDouble());
        process.waitForFinished();
    }
    for (std::vector<double> *values : {&times, &cpu, &before, &making})
        values->erase(values->begin()); // Cold.
    print(u"start to a shown window, last project of %1 threads of %2 posts"_s.arg(threads).arg(posts),
        distribution(times), "300 ms (10,000 posts)");
    print(u"  of that, time of the processor"_s, distribution(cpu), "");
    print(u"    before the window is made"_s, distribution(before), "");
    print(u"    making the window"_s, distribution(making), "");
}

/// From the command to the painted page or dialog: the first time, when it is made, and again.
void openings(const QString &folder)
{
    const QTemporaryDir place(folder + u"/rejoinder-XXXXXX"_s);
    const QString path = place.filePath(u"open.rejoinder"_s);
    makeProject(path, 10, 1000, 3);
    MainWindow window{Settings(place.filePath(u"settings.ini"_s))};
    window.resize(size);
    window.show();
    window.openPaths({path});
    settleDown(1500);
    for (const QString &id :
        {u"page-codebook"_s, u"page-import"_s, u"export"_s, u"page-history"_s, u"memos"_s, u"page-statistics"_s,
            u"settings"_s, u"page-merge"_s, u"handout"_s, u"page-adjudicate"_s, u"page-agreement"_s, u"palette"_s,
            u"keys"_s, u"rounds"_s, u"coder"_s, u"about"_s, u"save-veiled-copy"_s}) {
        const Command *command = commandOf(id);
        if (!command) {
            std::printf("no command %s\n", qPrintable(id));
            continue;
        }
        std::vector<double> times;
        for (int round = 0; round < 2; ++round) {
            double shown = 0;
            QElapsedTimer timer;
            timer.start();
            QTimer poll; // Runs in the dialog's own loop, once it has nothing else to do.
            QObject::connect(&poll, &QTimer::timeout, [&] {
                auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                if (dialog && shown == 0) {
                    shown = msOf(timer);
                    dialog->reject();
                }
            });
            poll.start(0);
            window.commandSet().run(*command);
            if (shown == 0) {
                window.repaint();
                shown = msOf(timer);
            }
            poll.stop();
            times.push_back(shown);
            settleDown(300);
            window.palettePopup().close();
            window.showPage(MainWindow::Page::Code);
            settleDown(100);
        }
        print(u"open "_s + id, u"first %1, again %2"_s.arg(ms(times[0]), ms(times[1])), "100 ms");
    }
}

void showingThreads(const QString &folder, int posts, int annotated, const char *reach)
{
    const QTemporaryDir place(folder + u"/rejoinder-XXXXXX"_s);
    const QString path = place.filePath(u"show.rejoinder"_s);
    makeProject(path, 2, posts, annotated);
    MainWindow window{Settings(place.filePath(u"settings.ini"_s))};
    window.resize(size);
    window.show();
    window.openPaths({path});
    PaintWatch watch(window);
    settleDown(1500);
    std::vector<double> painted, cpu, blocked;
    for (int round = 0; round < 9; ++round) {
        // Into the middle of the other thread.
        const Id<Post> post{(round % 2 == 0 ? posts : 0) + posts / 2};
        Heartbeat heart;
        const double before = cpuMs();
        QElapsedTimer timer;
        timer.start();
        window.session()->show(post);
        watch.wait();
        painted.push_back(msOf(timer));
        cpu.push_back(cpuMs() - before);
        settleDown(1500);
        blocked.push_back(heart.longest());
    }
    print(u"show another thread of %1 posts with %2 annotations, from the store"_s.arg(posts).arg(posts * annotated),
        distribution(painted), reach);
    print(u"  of that, time of the processor"_s, distribution(cpu), "");
    print(u"  longest time the window did not answer, until all is loaded"_s, distribution(blocked), "50 ms");
}

} // namespace

int main(int argc, char **argv)
{
    const Home home;
    const QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const QString program = arguments.takeFirst();
    if (arguments.size() == 2 && arguments.front() == u"--start")
        return startOnce(arguments.back());
    QStringList folders;
    QStringList names;
    for (const QString &argument : arguments)
        (argument.contains(u'/') ? folders : names).append(argument);
    if (folders.isEmpty())
        folders = {u"/dev/shm"_s, QDir::homePath()};
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1StringView(name)); };
    const QString &fast = folders.front();
    if (wanted("show"))
        showingThreads(fast, 1000, 3, "40 ms");
    if (wanted("show-large"))
        showingThreads(fast, 20'000, 3, "100 ms");
    if (wanted("start")) {
        starts(program, fast, 10, 1000, 3);
        starts(program, fast, 1, 10'000, 3);
    }
    if (wanted("pages"))
        openings(fast);
    if (wanted("press")) {
        for (const QString &folder : folders)
            keyPresses(folder, 10, 1000, 5);
        keyPresses(fast, 1, 20'000, 3);
    }
    return 0;
}
