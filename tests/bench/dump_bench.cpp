// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"
#include "core/formats/reddit_pushshift.h"

#include <KCompressionDevice>

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

int commentCount()
{
    const int asked = qEnvironmentVariableIntValue("POSTS");
    return asked > 0 ? asked : 1'000'000;
}

long megabytesAtMost()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// A comment with the fields that a dump has, of which few are read.
QByteArray commentLine(QRandomGenerator &random, int number)
{
    const QByteArray id = QByteArray::number(700'000'000 + number, 36);
    const int thread = random.bounded(commentCount() / 100 + 1);
    const QByteArray link = "t3_" + QByteArray::number(1'000'000 + thread, 36);
    const bool top = random.bounded(3) == 0 || number == 0;
    QByteArray text;
    while (text.size() < 300) {
        const double u = random.generateDouble();
        text += "w" + QByteArray::number(int(20'000 * u * u * u) * 7919 % 20'011, 36) + ' ';
    }
    return R"({"all_awardings":[],"archived":false,"associated_award":null,"author":"market_day)"
        + QByteArray::number(random.bounded(50'000))
        + R"(","author_flair_background_color":null,"author_flair_css_class":null,"author_flair_richtext":[],)"
          R"("author_fullname":"t2_2x3","author_premium":false,"awarders":[],"body":")"
        + text + R"(","can_gild":true,"collapsed":false,"controversiality":0,"created_utc":)"
        + QByteArray::number(1'700'000'000 + number) + R"(,"distinguished":null,"edited":false,"gilded":0,"id":")" + id
        + R"(","is_submitter":false,"link_id":")" + link + R"(","locked":false,"no_follow":true,"parent_id":")"
        + (top ? link : "t1_" + QByteArray::number(700'000'000 + number - 1, 36))
        + R"(","permalink":"/r/town/comments/x/lanes/y/","retrieved_on":1700500000,"score":)"
        + QByteArray::number(random.bounded(100))
        + R"(,"send_replies":true,"stickied":false,"subreddit":"town","subreddit_id":"t5_2qh","total_awards_received":0})"
        + '\n';
}

} // namespace

/// A compressed dump of Reddit, as it is read and as a sample is drawn from it.
class DumpBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        KCompressionDevice file(m_dump, KCompressionDevice::Zstd);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QRandomGenerator random(1);
        for (int i = 0; i < commentCount(); ++i) {
            const QByteArray line = commentLine(random, i);
            m_bytes += line.size();
            QCOMPARE(file.write(line), line.size());
        }
    }

    void decompressedOnly()
    {
        KCompressionDevice file(m_dump, KCompressionDevice::Zstd);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();
        for (QByteArray part(1 << 20, Qt::Uninitialized); file.read(part.data(), part.size()) > 0;) { }
        say("decompressed, nothing read", timer);
    }

    /// To reach: 60 MB/s.
    void everyCommentRead()
    {
        QElapsedTimer timer;
        timer.start();
        const auto reader = reddit_pushshift::read(m_dump, {});
        int posts = 0;
        while (auto record = reader->next())
            posts += std::holds_alternative<SourcePost>(*record);
        say("every comment read", timer);
        QVERIFY(posts >= commentCount());
    }

    /// Its sources are gone through twice.
    void aSampleOfThreads()
    {
        QElapsedTimer timer;
        timer.start();
        ImportRequest request;
        request.sources = {m_dump};
        request.selection.sampleThreads = 20;
        const auto report = runImport(m_folder.filePath(u"sample.rejoinder"_s), request);
        say("20 threads drawn and stored", timer);
        QCOMPARE(report.threads, 20);
    }

private:
    void say(const char *what, const QElapsedTimer &timer) const
    {
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        qInfo("%s: %.2f s for %.0f MB, %.0f MB/s; %ld MB of memory at most", what, seconds, double(m_bytes) / 1e6,
            double(m_bytes) / 1e6 / seconds, megabytesAtMost());
    }

    QTemporaryDir m_folder;
    const QString m_dump = m_folder.filePath(u"RC_2023-11.zst"_s);
    qint64 m_bytes = 0;
};

QTEST_GUILESS_MAIN(DumpBench)
#include "dump_bench.moc"
