// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// For how long the window of a project of a million posts does not answer, one line a thing that happens: what, the
/// longest time between two beats of the event loop, to reach. Wall clock, so run it alone on a calm machine:
///   bench_million_bench [FOLDER] [pause|step|large|filter|import…]
/// Where FOLDER (of itself /dev/shm) has a million.rejoinder, a copy of that is used, else one is made.

#include "core/coding/codebook_file.h"
#include "core/store/profile.h"
#include "core/store/project.h"
#include "tests/bench/figures.h"
#include "ui/import/import_page.h"
#include "ui/outline/outline_pane.h"
#include "ui/window/code_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr int threads = 1000;
constexpr int size = 1000;
constexpr int authors = 100'000;
constexpr int patience = 120'000; ///< Milliseconds for one thing to happen.

void print(const char *what, double longest)
{
    test::print(QLatin1StringView(what), ms(longest), "50 ms");
}

/// Random trees of a thousand, each post with one annotation, every tenth marked as done.
void makeMillion(const QString &path)
{
    Store store = Store::create(path, defaultCodebook());
    const Uid<Coder> coder = [&] {
        Project project{Store(path)};
        return actingCoder(project);
    }();
    const Codebook codebook = store.codebook();
    const QUuid round = store.rounds().back().header.uid;
    const std::array codes{codebook.find(u"Claim/Fact")->header.uid, codebook.find(u"Claim/Value")->header.uid};
    const QString words
        = u"Half of my customers come by car, so if you take the parking away you take half. "_s.repeated(4).first(300);
    const Database &db = store.database();
    QRandomGenerator random(1);
    Transaction transaction(db);
    db.execute("INSERT INTO batch (uid, revision, modified, source, format, imported) VALUES (randomblob(16), 1, 1, "
               "'bench', 'bench', 1)");
    auto author = db.prepare("INSERT INTO author (id, name) VALUES (?, ?)");
    for (int i = 1; i <= authors; ++i)
        author.run(i, u"market_day%1"_s.arg(i));
    auto thread = db.prepare(
        "INSERT INTO thread (id, uid, title, content_hash) VALUES (?, randomblob(16), 'A thread', zeroblob(32))");
    auto link = db.prepare("INSERT INTO thread_batch VALUES (?, 1, 1, 'bench')");
    auto post = db.prepare("INSERT INTO post (id, thread, key, parent, rank, kind, author, batch, text) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)");
    auto text = db.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?, ?, zeroblob(32), ?)");
    auto annotation = db.prepare("INSERT INTO annotation (uid, owner, revision, modified, post, text, code, start_at, "
                                 "end_at, quote, created) VALUES (randomblob(16), ?, 1, 1, ?, ?, ?, 20, 29, ?, 1)");
    auto state = db.prepare("INSERT INTO post_state (uid, owner, revision, modified, post, round, state) "
                            "VALUES (randomblob(16), ?, 1, 1, ?, ?, 'coded')");
    for (int id = 1; id <= threads * size; ++id) {
        const int first = id - (id - 1) % size;
        const bool article = id == first;
        if (article) {
            thread.run(first);
            link.run(first);
        }
        text.run(id, id, words);
        post.run(id, first, article ? u"article"_s : u"c%1"_s.arg(id - first),
            article ? std::nullopt : std::optional<qint64>(first + random.bounded(id - first)), id - first,
            article ? u"article"_s : u"comment"_s, 1 + random.bounded(authors), id);
        annotation.run(coder, id, id, codes[size_t(id % 2)], words.sliced(20, 9));
        if (id % 10 == 0)
            state.run(coder, id, round);
    }
    transaction.commit();
}

/// As in the program, where everything happens inside of the event loop.
void waitInLoop(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// In a process of its own.
int annotate(const QString &path, int count)
{
    Store store(path);
    const Uid<Coder> coder{store.coders().front().header.uid};
    const QUuid code = store.codebook().find(u"Claim/Policy")->header.uid;
    Edits edits;
    for (int i = 0; i < count; ++i) {
        Annotation annotation;
        annotation.header = {QUuid::createUuid(), coder};
        annotation.post = {1 + i * 97 % (threads * size)};
        annotation.text = {annotation.post.value};
        annotation.code = {code};
        annotation.start = 60;
        annotation.end = 70;
        annotation.quote = store.text(annotation.post).sliced(60, 10);
        annotation.created = 1;
        edits.push_back(added(annotation));
    }
    store.apply(std::move(edits), u"Many"_s, coder);
    return 0;
}

/// A folder of tables with a hundred threads of a thousand comments.
void writeTables(const QString &folder)
{
    QDir().mkpath(folder);
    QFile titles(folder + u"/threads.csv"_s);
    QFile posts(folder + u"/posts.csv"_s);
    if (!titles.open(QIODevice::WriteOnly) || !posts.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    titles.write("thread_id,title,uid\r\n");
    posts.write("post_id,thread_id,key,parent_id,parent_as_shown_id,position,depth,kind,author_id,author,created,"
                "created_precision,status,score,code_points,sha256,text,extras,rank\r\n");
    QRandomGenerator random(3);
    for (int i = 0; i < 100 * size; ++i) {
        const int key = i % size;
        const QByteArray digits = QByteArray::number(i / size, 16).rightJustified(8, '0');
        const QByteArray thread = "t" + digits + "a7e45b61";
        if (key == 0)
            titles.write(thread + ",Lanes," + digits + "-a7e4-5b61-8000-000000000001\r\n");
        const QByteArray id = thread + (key == 0 ? QByteArray(".article") : ".c" + QByteArray::number(key));
        const QByteArray parent = key == 0 ? QByteArray()
            : key == 1                     ? thread + ".article"
                                           : thread + ".c" + QByteArray::number(random.bounded(1, key));
        posts.write(id + ',' + thread + ',' + id.sliced(thread.size() + 1) + ',' + parent + ',' + parent + ','
            + QByteArray::number(key) + ",0," + (key ? "comment" : "article") + ",w0c065e0fba94511b,market_day"
            + QByteArray::number(random.bounded(50'000)) + ",2026-03-04T05:06:07Z,second,ok,,300,,"
            + QByteArray("Half of my customers come by car. ").repeated(9) + ",," + QByteArray::number(key) + "\r\n");
    }
}

/// The window, and how long it was busy.
class LargeProject
{
public:
    LargeProject(const QString &folder, const QString &project)
        : m_folder(folder)
        , m_project(project)
        , m_window(Settings(folder + u"/settings.ini"_s))
    {
        m_window.resize(1600, 1000);
        m_window.show();
        waitInLoop(500);
    }

    /// \p happen is called, then events run until \p over says so, and two seconds on.
    template<class Happen, class Over>
    void measure(const char *what, Happen happen, Over over)
    {
        Heartbeat heart;
        QElapsedTimer timer;
        timer.start();
        QTimer::singleShot(0, happen);
        waitInLoop(10);
        while (!over() && timer.elapsed() < patience)
            waitInLoop(10);
        waitInLoop(2000);
        if (!over())
            std::printf("this did not happen: %s\n", what);
        print(what, heart.longest());
    }

    Session &session() { return *m_window.session(); }
    OutlinePane &outline() { return m_window.codePage().outline(); }

    void open()
    {
        measure(
            "open a project of 1,000,000 posts and annotations", [this] { m_window.openPaths({m_project}); },
            [this] { return m_window.session() != nullptr; });
        session().show(Id<Post>{size / 2});
        waitInLoop(3000);
    }

    void pause()
    {
        m_window.codePage().reader().reader().select({size / 2}, Span{200, 240});
        waitInLoop(100);
        const Uid<Code> code{session().codebook().find(u"Claim/Fact")->header.uid};
        QElapsedTimer timer;
        timer.start();
        measure(
            "one tags a passage and pauses (then the log of the file is emptied)",
            [this, code] { Q_EMIT m_window.codePage().codebook().codeChosen(code); },
            [&] { return timer.elapsed() > 4000; });
    }

    void another(const char *what, int annotations)
    {
        QProcess process;
        int changes = 0;
        const auto watch = QObject::connect(&session(), &Session::changed, [&] { ++changes; });
        measure(
            what,
            [&] {
                process.start(QCoreApplication::applicationFilePath(),
                    {u"--annotate"_s, m_project, QString::number(annotations)});
            },
            [&] { return process.state() == QProcess::NotRunning && changes > 0; });
        QObject::disconnect(watch);
    }

    void filter()
    {
        measure(
            "one filters the outline by what is to do",
            [this] {
                outline().setBox().setCurrentIndex(1);
                Q_EMIT outline().setBox().activated(1);
            },
            [this] { return outline().isFiltered(); });
        QElapsedTimer timer;
        timer.start();
        measure(
            "  and marks a comment as coded there",
            [this] {
                session().show(Id<Post>{size / 2 + 1});
                m_window.commandSet().run(*commandOf(u"done"));
            },
            [&] { return timer.elapsed() > 5000; });
        outline().setBox().setCurrentIndex(0);
        Q_EMIT outline().setBox().activated(0);
        waitInLoop(2000);
    }

    void import()
    {
        writeTables(m_folder + u"/tables"_s);
        ImportPage &page = m_window.importPage();
        bool previewed = false;
        bool imported = false;
        QObject::connect(&page, &ImportPage::previewed, [&] { previewed = true; });
        QObject::connect(&page, &ImportPage::imported, [&] { imported = true; });
        measure(
            "100,000 posts are previewed", [&] { m_window.openPaths({m_folder + u"/tables"_s}); },
            [&] { return previewed; });
        const int before = session().outline().size();
        m_window.showPage(MainWindow::Page::Code); // One goes on coding.
        measure(
            "100,000 posts are imported, until all are shown", [&] { page.run(); },
            [&] { return imported && session().outline().size() > before; });
    }

private:
    QString m_folder;
    QString m_project;
    MainWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    const Home home;
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == "--annotate"_L1)
        return annotate(arguments[1], arguments[2].toInt());
    QStringList names;
    QString folder = u"/dev/shm"_s;
    for (const QString &argument : arguments) {
        if (argument.contains(u'/'))
            folder = argument;
        else
            names.append(argument);
    }
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1StringView(name)); };
    const QTemporaryDir place(folder + u"/rejoinder-XXXXXX"_s);
    const QString project = place.filePath(u"million.rejoinder"_s);
    if (const QString made = folder + u"/million.rejoinder"_s; QFileInfo::exists(made))
        QFile::copy(made, project);
    else
        makeMillion(project);
    LargeProject bench(place.path(), project);
    bench.open();
    if (wanted("pause"))
        bench.pause();
    if (wanted("step"))
        bench.another("another process adds an annotation", 1);
    if (wanted("large"))
        bench.another("another process adds 10,000 annotations", 10'000);
    if (wanted("filter"))
        bench.filter();
    if (wanted("import"))
        bench.import();
    return 0;
}
