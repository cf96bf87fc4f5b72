// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

class TablesBench : public QObject
{
    Q_OBJECT

    static constexpr int posts = 1'000'000;

private Q_SLOTS:
    void initTestCase()
    {
        QFile threads(m_folder.filePath(u"threads.csv"_s));
        QVERIFY(threads.open(QIODevice::WriteOnly));
        threads.write("thread_id,title,uid\r\nt9f31c0d2a7e45b61,Lanes,9f31c0d2-a7e4-5b61-8000-000000000001\r\n");
        QFile table(m_folder.filePath(u"posts.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("post_id,thread_id,key,parent_id,parent_as_shown_id,position,depth,kind,author_id,author,created,"
                    "created_precision,status,score,code_points,sha256,text,extras,rank\r\n");
        QRandomGenerator random(1);
        const QByteArray words
            = QByteArray("Half of my customers come by car, so \"if\" you take the parking away… ").repeated(8);
        for (int i = 1; i <= posts; ++i) {
            const auto number = [](int value) { return QByteArray::number(value); };
            const QByteArray id = "t9f31c0d2a7e45b61.c";
            const QByteArray parent
                = i == 1 ? QByteArray("t9f31c0d2a7e45b61.article") : id + number(random.bounded(1, i));
            QByteArray text = words.sliced(random.bounded(60), 300).replace("\"", "\"\"");
            table.write(id + number(i) + ",t9f31c0d2a7e45b61,c" + number(i) + ',' + parent + ',' + parent + ','
                + number(i) + ",0,comment,w0c065e0fba94511b,market_day" + number(i % 5000)
                + ",2026-03-04T05:06:07Z,second,ok,,300,,\"" + text + "\",," + number(i) + "\r\n");
        }
    }

    /// To reach: 300,000 posts a second.
    void readingAMillionPosts()
    {
        QElapsedTimer timer;
        timer.start();
        int read = 0;
        const auto reader = rejoinder_csv::read(m_folder.path(), {});
        while (const auto record = reader->next())
            read += std::holds_alternative<SourcePost>(*record) ? 1 : 0;
        QCOMPARE(read, posts);
        qInfo("%lld posts a second", posts * 1000LL / timer.elapsed());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TablesBench)
#include "tables_bench.moc"
