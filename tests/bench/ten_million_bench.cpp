// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the window on a very large project, one line each: what, measured, to reach. Run it alone on a calm machine:
//   bench_ten_million_bench FILE [POSTS] [outline|walk|filter|search|press…]
// FILE is made where it is not there (ten million posts in threads of a hundred: 7 GB, some ten minutes) and kept.

#include "core/model/error.h"
#include "core/store/profile.h"
#include "tests/bench/figures.h"
#include "tests/support/large_project.h"
#include "ui/window/code_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr QSize size(1600, 1000);

/// "VmRSS:" now, "VmHWM:" the most there was.
QString memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return u"?"_s;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return u"%1 MB"_s.arg(line.mid(6).simplified().split(' ').first().toInt() / 1024);
    }
    return u"?"_s;
}

/// All that waits to be done, painting with it, and what that brings about.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

class Figures
{
public:
    /// \p folder: for a file beside the project.
    Figures(MainWindow &window, const QString &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    void scrolling()
    {
        QScrollBar &bar = *m_window.codePage().outline().view().verticalScrollBar();
        print(u"outline: rows to scroll over"_s,
            u"%1"_s.arg((bar.maximum() + bar.pageStep()) / std::max(1, bar.singleStep())), "");
        std::vector<double> pages, jumps;
        bar.setValue(0);
        settleDown(300);
        for (int page = 0; page < 200; ++page)
            pages.push_back(timeOf([&] { bar.setValue(bar.value() + bar.pageStep()); }));
        for (int jump = 0; jump < 200; ++jump)
            jumps.push_back(timeOf([&] { bar.setValue(int(qint64(bar.maximum()) * (jump * 79 % 200) / 200)); }));
        print(u"outline: 200 pages, one after the other"_s, distribution(pages), "16 ms");
        print(u"outline: 200 jumps"_s, distribution(jumps), "16 ms");
    }

    void unfolding()
    {
        QTreeView &view = m_window.codePage().outline().view();
        std::vector<double> times;
        for (int row = 0; row < 50; ++row) {
            const QModelIndex article = view.model()->index(row * 7, 0, view.model()->index(0, 0));
            const bool isOpen = view.isExpanded(article);
            times.push_back(timeOf([&] { view.setExpanded(article, !isOpen); }));
        }
        print(u"outline: a thread unfolded or folded"_s, distribution(times), "100 ms");
    }

    void walking()
    {
        QWidget *surface = m_window.codePage().reader().reader().surface();
        std::vector<double> posts, threads;
        const Command *nextThread = commandOf(u"next-thread"_s);
        for (int i = 0; i < 60; ++i) {
            const Id<Thread> thread = m_window.session()->thread();
            threads.push_back(timeOf([&] { m_window.commandSet().run(*nextThread); }));
            if (m_window.session()->thread() == thread)
                return print(u"the next thread was not shown"_s, {}, "");
            settleDown(30);
            for (int next = 0; next < 5; ++next) {
                const Id<Post> post = m_window.session()->post();
                posts.push_back(timeOf([&] { QTest::keyClick(surface, Qt::Key_J); }));
                if (m_window.session()->post() == post)
                    return print(u"the next post was not shown"_s, {}, "");
            }
        }
        print(u"J: the next post"_s, distribution(posts), "16 ms");
        print(u"the next thread"_s, distribution(threads), "40 ms");
        const int last = m_window.session()->outline().size() - 5;
        std::vector<double> far;
        for (int i = 0; i < 20; ++i) {
            const int node = i % 2 == 0 ? last - i * 1000 : 50 + i * 1000;
            far.push_back(timeOf([&] { m_window.session()->show(m_window.session()->outline().post(node)); }));
            settleDown(30);
        }
        print(u"a post at the other end is shown"_s, distribution(far), "40 ms");
    }

    void filtering(const QString &typed)
    {
        OutlinePane &pane = m_window.codePage().outline();
        QElapsedTimer timer;
        Heartbeat filtering;
        timer.start();
        pane.filterBox().setText(typed);
        wait([&] { return pane.isFiltered(); });
        const double shown = msOf(timer);
        settleDown(200);
        const double longest = filtering.longest();
        Heartbeat clearing;
        pane.filterBox().clear();
        wait([&] { return !pane.isFiltered(); });
        settleDown(200);
        print(u"outline filtered: "_s + typed, u"%1; not answering for %2"_s.arg(ms(shown), ms(longest)),
            "200 ms at 1,000,000");
        print(u"  and all again"_s, u"not answering for %1"_s.arg(ms(clearing.longest())), "");
    }

    void searching(const QString &typed)
    {
        KwicModel &model = m_window.codePage().search().model();
        Heartbeat heart;
        bool isLoaded = false;
        const auto connection = QObject::connect(&model, &KwicModel::loaded, [&] { isLoaded = true; });
        QElapsedTimer timer;
        timer.start();
        m_window.codePage().search().search(typed);
        wait([&] { return isLoaded && !model.isBusy(); });
        const double shown = msOf(timer);
        QObject::disconnect(connection);
        settleDown(100);
        print(u"first page of a search: "_s + typed,
            u"%1 (%2 hits); not answering for %3"_s.arg(ms(shown)).arg(model.rowCount()).arg(ms(heart.longest())),
            "50 ms at 1,000,000");
    }

    void coding()
    {
        Session &session = *m_window.session();
        Reader &reader = m_window.codePage().reader().reader();
        const int root = session.outline().root(session.outline().threadCount() / 2);
        session.show(session.outline().post(root));
        settleDown(500);
        Database bare(m_folder + u"/bare.sqlite"_s, Database::Access::Create);
        bare.execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (a INTEGER PRIMARY KEY, b TEXT)");
        std::vector<double> tags, cpu, undone, commits;
        for (int i = 0; i < 100; ++i) {
            const Id<Post> post = session.outline().post(root + 1 + i % 40);
            reader.select(post, Span{100 + i / 40 * 3, 140 + i / 40 * 3});
            settleDown(30);
            const qint64 step = session.store().lastSeq();
            const double before = cpuMs();
            tags.push_back(timeOf([&] { QTest::keyClick(reader.surface(), Qt::Key_1); }));
            cpu.push_back(cpuMs() - before);
            if (session.store().lastSeq() == step)
                return print(u"key press %1 did nothing"_s.arg(i), {}, "");
            undone.push_back(timeOf([&] { session.undo(); }));
            commits.push_back(timeOf([&] { bare.execute("INSERT INTO row (b) VALUES ('one row')"); }));
        }
        print(u"tag: key press to committed and painted"_s, distribution(tags), "median 5 ms, p99 16 ms");
        print(u"  of that, time of the processor"_s, distribution(cpu), "");
        print(u"  and its undo"_s, distribution(undone), "");
        print(u"  a bare SQLite commit of one row there"_s, distribution(commits), "ours: bare + 5 ms");
    }

private:
    template<class Work>
    static double timeOf(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        settle();
        return msOf(timer);
    }

    template<class Is>
    static void wait(Is is)
    {
        QElapsedTimer timer;
        timer.start();
        while (!is() && timer.elapsed() < 120'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    MainWindow &m_window;
    QString m_folder;
};

void measure(const QString &path, const QString &settings, const QStringList &names)
{
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1StringView(name)); };
    const double begun = cpuMs();
    QElapsedTimer timer;
    timer.start();
    {
        const Project project{Store(path)};
        const double opened = msOf(timer);
        print(u"project opened: %1 posts"_s.arg(project.outline().size()),
            u"%1 (cpu %2), %3 (most %4)"_s.arg(ms(opened), ms(cpuMs() - begun), memory("VmRSS:"), memory("VmHWM:")),
            "5,000 ms at 10,000,000");
    }
    MainWindow window{Settings(settings)};
    window.resize(size);
    window.show();
    settleDown(200);
    Heartbeat heart;
    timer.start();
    window.openPaths({path});
    settle();
    print(u"window: from opening to painted"_s,
        u"%1; not answering for %2, %3"_s.arg(ms(msOf(timer)), ms(heart.longest()), memory("VmRSS:")), "5,000 ms");
    settleDown(1500);
    // On the day's first opening a worker takes a snapshot; what else is measured is measured after it.
    timer.start();
    while (!QThreadPool::globalInstance()->waitForDone(20))
        QCoreApplication::processEvents();
    print(u"the day's snapshot, by a worker, after that"_s, u"%1 s"_s.arg(timer.elapsed() / 1000), "");
    const QTemporaryDir beside(QFileInfo(path).absolutePath() + u"/bare-XXXXXX"_s);
    Figures figures(window, beside.path());
    if (wanted("outline")) {
        figures.scrolling();
        figures.unfolding();
    }
    if (wanted("walk"))
        figures.walking();
    if (wanted("filter")) {
        for (const QString &typed : {u"author:author_777"_s, u"depth:6.."_s, u"depth:0"_s, u"in:comments"_s})
            figures.filtering(typed);
    }
    if (wanted("search")) {
        for (const QString &typed :
            {u"word0"_s, u"seldom"_s, u"word1*"_s, u"word1* author:author_777"_s, u"word500 word600"_s})
            figures.searching(typed);
    }
    if (wanted("press"))
        figures.coding();
    print(u"memory at the end"_s, u"%1 (most %2)"_s.arg(memory("VmRSS:"), memory("VmHWM:")), "");
}

} // namespace

int main(int argc, char **argv)
{
    const Home home;
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::printf("Say where the project is, or is to be made.\n");
        return 2;
    }
    try {
        if (!QFileInfo::exists(arguments[1])) {
            constexpr int tenMillion = 10'000'000;
            QElapsedTimer timer;
            timer.start();
            const int posts = arguments.value(2).toInt() > 0 ? arguments[2].toInt() : tenMillion;
            [[maybe_unused]] const Store made = largeProject(arguments[1], posts, 100);
            print(u"made"_s, u"%1 s"_s.arg(timer.elapsed() / 1000), "");
        }
        const QStringList names = arguments.mid(2).filter(QRegularExpression(u"^[a-z]"_s));
        const QTemporaryDir place;
        measure(arguments[1], place.filePath(u"settings.ini"_s), names);
    } catch (const Error &error) {
        std::printf("%s\n", qPrintable(error.sentence()));
        return 1;
    }
    return 0;
}
