// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"
#include "core/formats/table.h"

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

int rowCount()
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
        text += "w" + QByteArray::number(int(20'000 * u * u * u) * 7919 % 20'011, 36) + ' ';
    }
    return text.first(300);
}

long megabytesAtMost()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

/// A million comments as CSV beside the sqlite3 program with the same columns and indices, and as JSON Lines beside jq.
class TableBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile csv(m_folder.filePath(u"comments.csv"_s));
        QFile lines(m_folder.filePath(u"comments.jsonl"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly) && lines.open(QIODevice::WriteOnly));
        csv.write("comment_id,parent_id,thread_id,author,created_at,score,text\n");
        QRandomGenerator random(1);
        constexpr int threadSize = 1000;
        for (int i = 0; i < rowCount(); ++i) {
            const int inThread = i % threadSize;
            const QByteArray id = QByteArray::number(10'000'000 + i);
            const QByteArray parent
                = inThread == 0 ? QByteArray() : QByteArray::number(10'000'000 + i - random.bounded(1, inThread + 1));
            const QByteArray thread = "t3_" + QByteArray::number(i / threadSize, 36);
            const QByteArray author = "market_day" + QByteArray::number(random.bounded(50'000));
            const QByteArray score = QByteArray::number(random.bounded(100));
            const QByteArray text = randomText(random);
            csv.write(
                id + ',' + parent + ',' + thread + ',' + author + ",2026-03-04T05:06:07Z," + score + ',' + text + '\n');
            lines.write("{\"comment_id\": " + id + ", \"parent_id\": "
                + (parent.isEmpty() ? QByteArray("null") : parent) + ", \"thread_id\": \"" + thread
                + "\", \"author\": \"" + author + "\", \"created_at\": \"2026-03-04T05:06:07Z\", \"score\": " + score
                + ", \"text\": \"" + text + "\"}\n");
        }
    }

    /// To reach: half the time of jq -c . over the same file; memory does not grow with the file.
    void readingLinesBesideJq()
    {
        const QString path = m_folder.filePath(u"comments.jsonl"_s);
        QElapsedTimer timer;
        timer.start();
        const auto reader = mapped_table::read(path, {});
        int posts = 0;
        while (auto record = reader->next())
            posts += std::holds_alternative<SourcePost>(*record);
        const auto ours = timer.elapsed();
        QCOMPARE(posts, rowCount());
        const long memory = megabytesAtMost();
        timer.start();
        QProcess jq;
        jq.setStandardOutputFile(QProcess::nullDevice());
        jq.start(u"jq"_s, {u"-c"_s, u"."_s, path});
        if (!jq.waitForStarted())
            QSKIP("The jq program is not installed.");
        QVERIFY(jq.waitForFinished(-1));
        qInfo("%d lines: %.2f s, jq %.2f s, %.2f times; %ld MB at most", posts, double(ours) / 1000,
            double(timer.elapsed()) / 1000, double(ours) / double(timer.elapsed()), memory);
    }

    /// To reach: twice the time of the sqlite3 program.
    void importingCsvBesideSqlite()
    {
        QElapsedTimer timer;
        timer.start();
        ImportRequest request;
        request.sources = {m_folder.filePath(u"comments.csv"_s)};
        const auto report = runImport(m_folder.filePath(u"ours.rejoinder"_s), request);
        const auto ours = timer.elapsed();
        QCOMPARE(report.posts, rowCount());
        QCOMPARE(report.problems.size(), 0u);
        const long memory = megabytesAtMost();
        const QString script
            = u".bail on\nPRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
              "CREATE TABLE post (comment_id, parent_id, thread_id, author, created_at, score, text, PRIMARY KEY "
              "(comment_id));\nCREATE UNIQUE INDEX post_key ON post (thread_id, comment_id);\n"
              "CREATE VIRTUAL TABLE post_search USING fts5 (text, content = 'post', tokenize = \"unicode61 "
              "remove_diacritics 2\");\n.mode csv\n.import --skip 1 '%1' post\n"
              "INSERT INTO post_search (rowid, text) SELECT rowid, text FROM post;\n"_s.arg(request.sources.front());
        timer.start();
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {m_folder.filePath(u"theirs.db"_s)});
        if (!sqlite.waitForStarted())
            QSKIP("The sqlite3 program is not installed.");
        sqlite.write(script.toUtf8());
        sqlite.closeWriteChannel();
        QVERIFY(sqlite.waitForFinished(-1));
        QCOMPARE(sqlite.readAllStandardError(), QByteArray());
        qInfo("%d rows: %.1f s, sqlite3 %.1f s, %.2f times; %ld MB at most", report.posts, double(ours) / 1000,
            double(timer.elapsed()) / 1000, double(ours) / double(timer.elapsed()), memory);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TableBench)
#include "table_bench.moc"
