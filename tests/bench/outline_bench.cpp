// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/outline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rejoinder;

class OutlineBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// To reach: 0.25 s.
    void aMillionPosts()
    {
        QRandomGenerator random(1);
        std::vector<Outline::Entry> entries;
        for (int id = 1; id <= 1'000'000; ++id) {
            const int first = id - (id - 1) % 1000;
            entries.push_back({.id = {id},
                .parent = {id == first ? 0 : first + random.bounded(id - first)},
                .thread = (id - 1) / 1000,
                .rank = id});
        }
        std::vector<Id<Thread>> threads;
        for (int thread = 1; thread <= 1000; ++thread)
            threads.push_back({thread});
        QBENCHMARK
        {
            QCOMPARE(Outline(threads, entries).size(), 1'000'000);
        }
    }
};

QTEST_APPLESS_MAIN(OutlineBench)
#include "outline_bench.moc"
