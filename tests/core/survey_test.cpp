// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/survey.h"

#include "core/store/project_file.h"
#include "core/store/timing.h"
#include "tests/support/small_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

/// What a project keeps in memory, read while others write.
class SurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each step adds one annotation, each batch one thread of three comments: a survey that mixed two moments would not
    /// add up.
    void aSurveyIsOfOneMomentWhateverAnotherThreadWrites()
    {
        const QString path = newPath();
        Uid<Coder> anna;
        {
            Store made = smallProject(path);
            anna = {made.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        }
        std::atomic_bool done = false;
        std::thread writer([&] {
            Store there(path);
            const Id<Post> post = postWithKey(there, u"c1"_s);
            for (int i = 0; i < 60; ++i) {
                there.apply({added(annotationOn(there, post, anna, u"Fact", 1 + i % 9))}, u"Tag"_s, anna);
                if (i % 10 == 9)
                    addThread(there, u"Thread %1"_s.arg(i), 3);
            }
            done = true;
        });
        int surveys = 0;
        bool adds = true;
        for (bool last = false; !last; ++surveys) {
            last = done;
            const Survey survey = surveyOf(Store(path, Store::Access::ReadOnly));
            const int count = survey.counts.empty() ? 0 : survey.counts.front().count;
            adds = adds && survey.counts.size() <= 1 && count == survey.moment.seq
                && survey.outline.threadCount() == survey.moment.batches.count('\n')
                && survey.outline.size() == 4 * survey.outline.threadCount();
        }
        writer.join();
        QVERIFY(adds);
        QVERIFY(surveys > 1);
        QCOMPARE(surveyOf(Store(path)).counts.front().count, 60);
    }

    void whatNobodySeesIsNoOtherMoment()
    {
        const QString path = newPath();
        Store here = smallProject(path);
        const Uid<Coder> anna{here.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const Id<Post> post = postWithKey(here, u"c1"_s);
        here.apply({added(annotationOn(here, post, anna, u"Fact"))}, u"Tag"_s, anna);
        const Moment before = momentOf(here);
        project_file::checkpoint(path);
        QVERIFY(momentOf(here) == before);
        const qint64 version = here.dataVersion();
        const Store there(path);
        addTime(there, {post, anna, {here.rounds().back().header.uid}, 1000, 1, 1});
        QVERIFY(here.dataVersion() != version);
        QVERIFY(momentOf(here) == before);
        there.database().execute("INSERT INTO batch (uid, revision, modified, source, format, imported, state) VALUES "
                                 "(randomblob(16), 1, 1, 'open', 'seed', 1, 'open')");
        QVERIFY(momentOf(here) == before);
        there.database().execute("UPDATE batch SET state = 'closed'");
        QVERIFY(momentOf(here).batches != before.batches);
    }

    void stepsTurnsJoinsAndSettingsAreOtherMoments()
    {
        Store store = smallProject(newPath());
        const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const Id<Post> post = postWithKey(store, u"c1"_s);
        Moment before = momentOf(store);
        const auto isAnother = [&] {
            const Moment now = momentOf(store);
            return std::exchange(before, now) != now;
        };
        store.apply({added(annotationOn(store, post, anna, u"Fact"))}, u"one"_s, anna);
        QVERIFY(isAnother());
        store.apply({added(annotationOn(store, post, anna, u"Fact", 3))}, u"two"_s, anna);
        QVERIFY(isAnother());
        store.joinStepsAfter(0, u"both"_s, anna);
        QVERIFY(isAnother());
        store.undo();
        QVERIFY(isAnother());
        store.setSetting(u"context", u"ancestors"_s);
        QVERIFY(isAnother());
        QVERIFY(!isAnother());
    }

private:
    QString newPath() { return m_folder.filePath(u"p%1.rejoinder"_s.arg(++m_number)); }

    QTemporaryDir m_folder;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "survey_test.moc"
