// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rejoinder::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto threads = "thread_id,title\r\nt1,Harbour Street\r\n";
constexpr auto postColumns = "post_id,thread_id,key,parent_id,kind,author,text\r\n";
constexpr auto paste = "Harbour Street\n\nThe lane is decided.\n\n  • Ann\n\n    I like it.\n";

/// Tables in a folder, as a source.
QString tables(const QString &folder, const QByteArray &posts)
{
    write(folder + u"/threads.csv"_s, threads);
    write(folder + u"/posts.csv"_s, postColumns + posts);
    return folder;
}

QByteArray comment(const QByteArray &key, const QByteArray &parent, const QByteArray &text)
{
    return "t1." + key + ",t1," + key + ",t1." + parent + ",comment,Ann," + text + "\r\n";
}

constexpr auto article = "t1.article,t1,article,,article,,The lane is decided.\r\n";

} // namespace

/// Whatever a source is: one clear sentence and nothing written, or a good import; never a crash or a hang.
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    using Make = std::function<QString(const QString &)>; ///< Makes a source at the path; says what to import.

    QTemporaryDir m_folder;
    QByteArray m_project; ///< A project with one thread.

    /// A folder with a project, and the source beside it.
    [[nodiscard]] QString place(const char *name) const
    {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        QDir(path).removeRecursively();
        write(path + u"/p.rejoinder"_s, m_project);
        return path;
    }

    static void isSound(const QString &project)
    {
        const auto checked = cli({u"check"_s, project});
        QVERIFY2(checked.status == 0, (checked.out + checked.err).constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto path = m_folder.filePath(u"first.rejoinder"_s);
        write(m_folder.filePath(u"first.txt"_s), "Another\n\nBody.\n\n  • Bea\n\n    No.\n");
        QCOMPARE(cli({u"import"_s, path, m_folder.filePath(u"first.txt"_s)}).status, 0);
        m_project = contentOf(path);
    }

    void isRefused_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QByteArray>("says");
        const auto bytes = [](const QByteArray &content) {
            return Make([content](const QString &path) {
                write(path, content);
                return path;
            });
        };
        const auto posts = [](const QByteArray &content) {
            return Make([content](const QString &path) { return tables(path, content); });
        };
        const auto linked = [](const QString &target) {
            return Make([target](const QString &path) {
                tables(path, article);
                QFile::remove(path + u"/posts.csv"_s);
                return QFile::link(target, path + u"/posts.csv"_s) ? path : QString();
            });
        };
        const auto is = [](const QString &path) { return Make([path](const QString &) { return path; }); };
        QTest::newRow("empty") << bytes("") << QByteArray("empty");
        QTest::newRow("blank") << bytes(QByteArray(100'000, '\n')) << QByteArray("empty");
        QTest::newRow("only a byte order mark") << bytes("\xef\xbb\xbf") << QByteArray();
        QTest::newRow("Latin-1 throughout")
            << bytes(QByteArray("\xe4\xf6\xfc\xdf ").repeated(2000)) << QByteArray("UTF-8");
        QTest::newRow("nothing but NUL") << bytes(QByteArray(100'000, '\0')) << QByteArray("UTF-8");
        QTest::newRow("a picture renamed")
            << bytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).append(QByteArray(5000, 'x')))
            << QByteArray("UTF-8");
        QTest::newRow("an archive renamed")
            << bytes(QByteArray("PK\x03\x04", 4).append(QByteArray(5000, 'x'))) << QByteArray("UTF-8");
        QTest::newRow("a project") << is(m_folder.filePath(u"first.rejoinder"_s)) << QByteArray();
        QTest::newRow("missing") << is(u"nowhere.txt"_s) << QByteArray("does not exist");
        QTest::newRow("nameless") << is(u""_s) << QByteArray();
        QTest::newRow("a folder") << Make([](const QString &path) { return QDir().mkpath(path) ? path : QString(); })
                                  << QByteArray("folder");
        QTest::newRow("an endless device") << is(u"/dev/zero"_s) << QByteArray("device");
        QTest::newRow("a random device") << is(u"/dev/urandom"_s) << QByteArray("device");
        QTest::newRow("the empty device") << is(u"/dev/null"_s) << QByteArray("device");
        QTest::newRow("a named pipe") << Make([](const QString &path) {
            return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
        }) << QByteArray("pipe");
        QTest::newRow("a link to nothing")
            << Make([](const QString &path) { return QFile::link(u"nowhere"_s, path) ? path : QString(); })
            << QByteArray("does not exist");
        QTest::newRow("a table that is a device") << linked(u"/dev/zero"_s) << QByteArray();
        QTest::newRow("a table that is a folder") << linked(u"/"_s) << QByteArray();
        QTest::newRow("a table that is a pipe") << Make([](const QString &path) {
            tables(path, article);
            const auto threadsTable = path + u"/threads.csv"_s;
            QFile::remove(threadsTable);
            return ::mkfifo(QFile::encodeName(threadsTable).constData(), 0600) == 0 ? path : QString();
        }) << QByteArray("threads.csv");
        QTest::newRow("another table") << Make([](const QString &path) {
            tables(path, article);
            write(path + u"/threads.csv"_s, "name,age\r\nAnn,5\r\n");
            return path;
        }) << QByteArray("thread_id");
        QTest::newRow("a quotation mark never closed")
            << posts(article + comment("c1", "article", "\"It ends nowhere")) << QByteArray("Row 3");
    }

    void isRefused()
    {
        QFETCH(Make, make);
        QFETCH(QByteArray, says);
        const auto folder = place(QTest::currentDataTag());
        const auto source = make(folder + u"/source"_s);
        const auto there = QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
        for (const auto &project : {u"p.rejoinder"_s, u"new.rejoinder"_s}) {
            for (const auto &more : {QStringList(), {u"--dry-run"_s}, {u"--format"_s, u"disqus-paste"_s},
                     {u"--format"_s, u"rejoinder-csv"_s}}) {
                const auto result = cli(QStringList{u"import"_s, project, source} + more, {}, folder);
                const auto what = more.join(u' ').toUtf8() + '\n' + result.out + result.err;
                QVERIFY2(result.status == 1, what.constData());
                QVERIFY2(result.isOneSentence(), what.constData());
                if (more.isEmpty())
                    QVERIFY2(result.err.contains(says), what.constData());
                QCOMPARE(QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System), there);
            }
        }
        QCOMPARE(cli({u"tree"_s, folder + u"/p.rejoinder"_s}).out,
            cli({u"tree"_s, m_folder.filePath(u"first.rejoinder"_s)}).out);
        isSound(folder + u"/p.rejoinder"_s);
    }

    void isImported_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<int>("posts");
        QTest::addColumn<QStringList>("problems");
        const auto bytes = [](const QByteArray &content) {
            return Make([content](const QString &path) {
                write(path, content);
                return path;
            });
        };
        const auto posts = [](const QByteArray &content) {
            return Make([content](const QString &path) { return tables(path, content); });
        };
        const QStringList none;
        const QByteArray longLine = QByteArray("Fifty megabytes and no end. ").repeated(50'000'000 / 28);
        QTest::newRow("some bytes that are not UTF-8")
            << bytes(QByteArray(paste).append("    Caf\xe9 and \xff.\n")) << 1 << QStringList{u"encoding"_s};
        QTest::newRow("some NULs") << bytes(QByteArray(paste).append("    A\0B\0.\n", 11)) << 1
                                   << QStringList{u"encoding"_s};
        QTest::newRow("50 MB in one line") << bytes(paste + QByteArray("    ") + longLine + '\n') << 1 << none;
        QTest::newRow("50 MB in the first line") << bytes(longLine) << 0 << none;
        QByteArray deepPaste = "Harbour Street\n\nThe lane is decided.\n\n";
        constexpr int pasteLevels = 2000; // Each level is further in: the file grows with the square.
        for (int i = 0; i < pasteLevels; ++i)
            deepPaste += QByteArray(i, ' ') + "• Ann\n\n" + QByteArray(i + 2, ' ') + "Deeper.\n\n";
        QTest::newRow("a deep paste") << bytes(deepPaste) << pasteLevels << none;
        QByteArray chain = article + comment("c1", "article", "Deeper.");
        constexpr int levels = 100'000;
        for (int i = 2; i <= levels; ++i)
            chain += comment("c" + QByteArray::number(i), "c" + QByteArray::number(i - 1), "Deeper.");
        QTest::newRow("100,000 levels deep") << posts(chain) << levels << none;
        QTest::newRow("a paste without an article") << bytes("  • Ann\n\n    I like it.\n") << 1 << none;
        QTest::newRow("a thread without an article") << posts(comment("c1", "article", "I like it.")) << 1 << none;
        QTest::newRow("tables that are not UTF-8")
            << posts(article + comment("c1", "article", "Caf\xe9")) << 1 << QStringList{u"encoding"_s};
        QTest::newRow("NUL in a cell") << posts(article + comment("c1", "article", QByteArray("A\0B", 3))) << 1
                                       << QStringList{u"encoding"_s};
        QTest::newRow("50 MB in a cell") << posts(article + comment("c1", "article", longLine)) << 1 << none;
        QTest::newRow("a thread without posts") << posts("") << 0 << none;
        QTest::newRow("a row too short") << posts(QByteArray(article) + "t1.c1\r\n") << 1 << QStringList{u"bad-row"_s};
    }

    void isImported()
    {
        QFETCH(Make, make);
        QFETCH(int, posts);
        QFETCH(QStringList, problems);
        const auto folder = place(QTest::currentDataTag());
        const auto source = make(folder + u"/source"_s);
        const auto result = cli({u"import"_s, u"p.rejoinder"_s, source, u"--json"_s}, {}, folder);
        QVERIFY2(result.status == 0, (result.out.left(2000) + result.err).constData());
        const auto report = result.json();
        QCOMPARE(report.value("posts"_L1).toInt(), posts);
        QCOMPARE(report.value("threads"_L1).toInt(), 1);
        QStringList kinds;
        const auto reported = report.value("problems"_L1).toArray();
        for (const auto &problem : reported)
            kinds << problem.toObject().value("kind"_L1).toString();
        QCOMPARE(kinds, problems);
        isSound(folder + u"/p.rejoinder"_s);
        // It can be shown, and taken out and in again.
        const auto tree = cli({u"tree"_s, u"p.rejoinder"_s}, {}, folder);
        QCOMPARE(tree.status, 0);
        QVERIFY(tree.out.size() < 250 * (posts + 10)); // A line a post, however deep.
        QCOMPARE(cli({u"export"_s, u"p.rejoinder"_s, u"--format"_s, u"rejoinder-csv"_s, u"-o"_s, u"out"_s}, {}, folder)
                     .status,
            0);
        const auto again = cli({u"import"_s, u"again.rejoinder"_s, u"out"_s, u"--json"_s}, {}, folder);
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(again.json().value("posts"_L1).toInt(), posts + 1);
        QCOMPARE(again.json().value("problems"_L1).toArray(), QJsonArray());
        QDir(folder).removeRecursively();
    }

    /// Not only the source of an import may be a device.
    void noFileIsReadForEver_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a codebook") << QStringList{u"create"_s, u"new.rejoinder"_s, u"--codebook"_s};
        QTest::newRow("a codebook to load") << QStringList{u"codebook"_s, u"p.rejoinder"_s, u"--load"_s};
        QTest::newRow("a table of ratings") << QStringList{u"agreement"_s, u"--table"_s};
        QTest::newRow("a table of spans") << QStringList{u"agreement"_s, u"--spans"_s};
        QTest::newRow("another copy") << QStringList{u"merge"_s, u"p.rejoinder"_s};
        QTest::newRow("a snapshot") << QStringList{u"restore"_s, u"p.rejoinder"_s};
    }

    void noFileIsReadForEver()
    {
        QFETCH(QStringList, arguments);
        const auto folder = place("forever");
        const auto pipe = folder + u"/pipe"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const auto &path : {u"/dev/zero"_s, u"/dev/null"_s, folder, pipe}) {
            if (path == pipe && arguments.first() == "agreement"_L1)
                continue; // It may be what another program writes.
            const auto result = cli(arguments + QStringList{path}, {}, folder);
            const auto what = path.toUtf8() + '\n' + result.out + result.err;
            QVERIFY2(result.status == 1, what.constData());
            QVERIFY2(result.isOneSentence(), what.constData());
        }
        QVERIFY(!QFile::exists(folder + u"/new.rejoinder"_s));
        QCOMPARE(contentOf(folder + u"/p.rejoinder"_s), m_project);
    }

    void standardInputIsNoDevice()
    {
        const auto folder = place("input");
        for (const auto &device : {u"/dev/zero"_s, u"/dev/null"_s}) {
            QProcess process;
            prepare(process, {u"import"_s, u"p.rejoinder"_s, u"-"_s}, folder);
            process.setStandardInputFile(device);
            process.start();
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 1);
            QCOMPARE(process.readAllStandardError().count('\n'), 1);
        }
        QCOMPARE(contentOf(folder + u"/p.rejoinder"_s), m_project);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
