// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"
#include "core/model/error.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

constexpr auto columns
    = "post_id,thread_id,key,parent_id,parent_as_shown_id,position,depth,kind,author_id,author,created,"
      "created_precision,status,score,code_points,sha256,text,extras,rank";

int postCount()
{
    const int asked = qEnvironmentVariableIntValue("POSTS");
    return asked > 0 ? asked : 1'000'000;
}

/// Words as people use them: a few often, most seldom.
QByteArray randomText(QRandomGenerator &random)
{
    QByteArray text;
    while (text.size() < 300) {
        const double u = random.generateDouble();
        const int rank = static_cast<int>(20'000 * u * u * u);
        text += "w" + QByteArray::number(rank * 7919 % 20'011, 36) + ' ';
    }
    return text.first(300);
}

} // namespace

/// A million posts of 300 characters from tables, beside the sqlite3 program with the same columns and indices.
class ImportBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile threads(m_folder.filePath(u"threads.csv"_s));
        QFile posts(m_folder.filePath(u"posts.csv"_s));
        QVERIFY(threads.open(QIODevice::WriteOnly) && posts.open(QIODevice::WriteOnly));
        threads.write("thread_id,title,uid\r\n");
        posts.write(QByteArray(columns) + "\r\n");
        QRandomGenerator random(1);
        constexpr int threadSize = 1000;
        QByteArray thread;
        for (int i = 0; i < postCount(); ++i) {
            const int key = i % threadSize;
            if (key == 0) {
                const QByteArray digits = QByteArray::number(i / threadSize, 16).rightJustified(8, '0');
                thread = "t" + digits + "a7e45b61";
                threads.write(thread + ",Lanes," + digits + "-a7e4-5b61-8000-000000000001\r\n");
            }
            const QByteArray id = thread + (key == 0 ? QByteArray(".article") : ".c" + QByteArray::number(key));
            const QByteArray parent = key == 0 ? QByteArray()
                : key == 1                     ? thread + ".article"
                                               : thread + ".c" + QByteArray::number(random.bounded(1, key));
            posts.write(id + ',' + thread + ',' + id.sliced(thread.size() + 1) + ',' + parent + ',' + parent + ','
                + QByteArray::number(key) + ",0," + (key ? "comment" : "article") + ",w0c065e0fba94511b,market_day"
                + QByteArray::number(random.bounded(50'000)) + ",2026-03-04T05:06:07Z,second,ok,,300,,"
                + randomText(random) + ",," + QByteArray::number(key) + "\r\n");
        }
    }

    /// To reach: at most 2.5 times, 250 MB.
    void aMillionPostsBesideSqlite()
    {
        QElapsedTimer timer;
        timer.start();
        ImportRequest request;
        request.sources = {m_folder.path()};
        const auto report = runImport(m_folder.filePath(u"ours.rejoinder"_s), request);
        const auto ours = timer.elapsed();
        rusage usage;
        getrusage(RUSAGE_SELF, &usage);
        QCOMPARE(report.posts, postCount() - report.threads);

        const QString script
            = u".bail on\nPRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
              "CREATE TABLE post (%1, PRIMARY KEY (post_id));\nCREATE UNIQUE INDEX post_key ON post (thread_id, key);\n"
              "CREATE VIRTUAL TABLE post_search USING fts5 (text, content = 'post', tokenize = \"unicode61 "
              "remove_diacritics 2\");\n"
              ".mode csv\n.import --skip 1 '%2' post\n"
              "INSERT INTO post_search (rowid, text) SELECT rowid, text FROM post;\n"_s.arg(
                  QLatin1StringView(columns), m_folder.filePath(u"posts.csv"_s));
        timer.start();
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {m_folder.filePath(u"theirs.db"_s)});
        if (!sqlite.waitForStarted())
            QSKIP("The sqlite3 program is not installed.");
        sqlite.write(script.toUtf8());
        sqlite.closeWriteChannel();
        QVERIFY(sqlite.waitForFinished(-1));
        QCOMPARE(sqlite.readAllStandardError(), QByteArray());
        const auto theirs = timer.elapsed();
        qInfo("%d posts: %.1f s, sqlite3 %.1f s, %.2f times; %ld MB at most", postCount(), double(ours) / 1000,
            double(theirs) / 1000, double(ours) / double(theirs), usage.ru_maxrss / 1024);
    }

    /// To reach: 100 ms from the click to the end, wherever the import is.
    void cancellingAPastedThreadOf100Megabytes()
    {
        const QString source = m_folder.filePath(u"paste.txt"_s);
        {
            QFile file(source);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QRandomGenerator random(2);
            file.write("Lanes\n\nThe article.\n\n");
            constexpr qint64 size = 100'000'000;
            for (int depth = 0; file.pos() < size; depth = random.bounded(std::min(depth + 2, 9))) {
                const QByteArray indent(2 + 2 * depth, ' ');
                file.write(indent + "• market_day" + QByteArray::number(random.bounded(50'000)) + "\n\n" + indent + "  "
                    + randomText(random) + "\n\n");
            }
        }
        const QString project = m_folder.filePath(u"cancelled.rejoinder"_s);
        qint64 worst = 0;
        for (const int after : {20, 100, 250, 500, 1000, 2000, 3000, 5000, 8000}) {
            QElapsedTimer timer;
            timer.start();
            qint64 clicked = -1;
            double reached = 0;
            try {
                ImportRequest request;
                request.sources = {source};
                // The click comes between two questions: from then on no answer was given yet.
                qint64 last = 0;
                (void)runImport(project, request, [&](double share) {
                    reached = share;
                    if (timer.elapsed() >= after)
                        clicked = std::max<qint64>(after, last);
                    last = timer.elapsed();
                    return clicked < 0;
                });
                qInfo("whole after %lld ms", timer.elapsed());
                break;
            } catch (const Error &error) {
                QCOMPARE(error.kind(), Error::Kind::Cancelled);
            }
            const qint64 took = timer.elapsed() - clicked;
            worst = std::max(worst, took);
            qInfo("cancelled after %d ms, at %.0f %%: %lld ms", after, reached * 100, took);
        }
        qInfo("cancel: %lld ms at most", worst);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImportBench)
#include "import_bench.moc"
