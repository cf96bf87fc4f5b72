// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_index.h"
#include "core/model/error.h"
#include "core/store/store.h"
#include "tests/support/small_project.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

constexpr int postCount = 100'000;

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// About 300 characters with some ten cues, no two posts alike.
QString postText(int number)
{
    static const QStringList sentences{u"I don't think that is right, because the council said so. "_s,
        u"On the other hand, perhaps 15 per cent of the shops lost something. "_s,
        u"You clearly never walked there, did you? "_s, u"Although it rains, the harbour is full on Sundays. "_s,
        u"The survey in the article asked traders and not their customers. "_s,
        u"My neighbour parks behind the bakery and carries the bread home. "_s,
        u"See https://example.org/harbour for “the full report”. "_s};
    QString text;
    for (int i = number; text.size() < 300; i = i * 7 + 3)
        text += sentences[i % 7 < 0 ? 0 : i % 7];
    return text.first(300);
}

} // namespace

class CuesBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFinder();
    void project();
};

void CuesBench::oneFinder()
{
    QElapsedTimer timer;
    timer.start();
    const CueDefinitions definitions = cueDefinitions(u"/nowhere"_s);
    const qint64 checked = timer.restart();
    CueFinder finder(definitions, {u"en"_s, {}});
    const qint64 made = timer.restart();
    QVERIFY(!finder.find(postText(1)).empty());
    const qint64 first = timer.elapsed();
    const double before = cpuSeconds();
    size_t cues = 0;
    for (int i = 0; i < postCount / 10; ++i)
        cues += finder.find(postText(i)).size();
    const double each = (cpuSeconds() - before) / (postCount / 10) * 1e6;
    QTextStream(stdout)
        << u"definitions checked in %1 ms, a finder made in %2 ms, its first post %3 ms, then %4 us CPU a post, %5 cues a post\n"_s
               .arg(checked)
               .arg(made)
               .arg(first)
               .arg(each, 0, 'f', 1)
               .arg(double(cues) / (postCount / 10), 0, 'f', 1);
}

void CuesBench::project()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.rejoinder"_s);
    {
        Store store = test::smallProject(path, 0);
        const auto &db = store.database();
        Transaction transaction(db);
        auto post = db.prepare("INSERT INTO post (id, thread, key, parent, rank, kind, batch, text)"
                               " SELECT ?1, thread, ?2, id, ?1, 'comment', batch, ?1 FROM post WHERE kind = 'article'");
        auto text = db.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?1, ?1, zeroblob(32), ?2)");
        for (int id = 1000; id < 1000 + postCount; ++id) {
            text.run(id, postText(id));
            post.run(id, u"k%1"_s.arg(id));
        }
        transaction.commit();
    }
    const Store store(path, Store::Access::ReadOnly);
    const Outline outline = store.outline();
    QCOMPARE(outline.size(), postCount + 1);
    const CueDefinitions definitions = cueDefinitions(u"/nowhere"_s);
    QElapsedTimer timer;
    timer.start();
    const CueLanguage language = cueLanguage(store, outline, definitions);
    const qint64 guessed = timer.restart();
    const double before = cpuSeconds();
    const CueIndex index = analysedCues(path, outline, {definitions, language, 2, {}});
    QTextStream(stdout) << u"%1 posts of 300 characters on 2 workers: %2 ms (%3 s CPU), %4 cues; language in %5 ms\n"_s
                               .arg(postCount)
                               .arg(timer.elapsed())
                               .arg(cpuSeconds() - before, 0, 'f', 1)
                               .arg(index.cueCount())
                               .arg(guessed);
    timer.start();
    qint64 asked = 0;
    try {
        (void)analysedCues(path, outline, {definitions, language, 2, [&](double share) {
                                               asked = timer.elapsed();
                                               return share < 0.05;
                                           }});
    } catch (const Error &) {
        QTextStream(stdout) << u"cancelled in %1 ms\n"_s.arg(timer.elapsed() - asked);
    }
}

QTEST_GUILESS_MAIN(CuesBench)
#include "cues_bench.moc"
