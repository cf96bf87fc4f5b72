// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching all threads, tagging from the list, saved searches, and the numbers with their passages, in the real window.

#include "tests/support/small_project.h"
#include "tests/ui/journey.h"
#include "ui/search/query_box.h"
#include "ui/statistics/chart_view.h"
#include "ui/statistics/statistics_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class FindingTest : public Journey
{
    Q_OBJECT

private:
    SearchPane &search() { return m_window->codePage().search(); }
    StatisticsPage &statistics() { return m_window->statisticsPage(); }
    void searchFor(const QString &typed)
    {
        search().search(typed);
        QVERIFY(QTest::qWaitFor([&] { return bool(!search().model().isBusy()); }, patience));
    }
    void ask(StatisticsPage::Question question)
    {
        m_window->showPage(MainWindow::Page::Statistics);
        statistics().ask(question);
        untilCounted();
    }
    void untilCounted()
    {
        QVERIFY(QTest::qWaitFor([&] { return bool(!statistics().isBusy()); }, patience));
    }
    void untilSorted(int more)
    {
        const auto &model = search().model();
        QVERIFY(QTest::qWaitFor([&] { return bool(!model.isBusy()); }, patience));
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(sortKey(model.hit(row), KwicModel::RightColumn));
        QVERIFY2(keys.size() > more, qPrintable(QString::number(keys.size())));
        QVERIFY(std::ranges::is_sorted(keys));
        QVERIFY(model.isWhole());
    }
    void choose(int variant)
    {
        statistics().variant().setCurrentIndex(variant);
        Q_EMIT statistics().variant().activated(variant);
        untilCounted();
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        QVERIFY(run(u"sample"));
        QVERIFY(QTest::qWaitFor([&] { return bool(m_window->session()); }, patience));
        new QAbstractItemModelTester(
            &search().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &search().model());
        new QAbstractItemModelTester(
            &statistics().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &statistics().model());
    }

    void aWordIsShownInItsContextAndLeadsToItsPlace()
    {
        QVERIFY(run(u"search"));
        searchFor(u"council in:comments"_s);
        QVERIFY(search().model().rowCount() > 1);
        const auto hit = search().model().hit(0);
        QCOMPARE(hit.words.toLower(), u"council"_s);
        picture(u"search"_s);
        search().view().setFocus();
        search().view().selectRow(0);
        QTest::keyClick(&search().view(), Qt::Key_Return);
        QCOMPARE(session().post(), hit.post);
        QVERIFY(session().cursor().selection == hit.span);
        // Enter in the field goes on from there.
        const auto second = search().model().hit(1);
        QTest::keyClick(&search().box(), Qt::Key_Return);
        QCOMPARE(session().post(), second.post);
        QVERIFY(session().cursor().selection == second.span);
    }

    void aKeyTagsTheSelectedHitsEachWithItsOwnUndo()
    {
        m_window->setAllCoders(true);
        searchFor(u"council in:comments"_s);
        const int before = annotations();
        const auto steps = session().store().history().size();
        search().view().setFocus();
        search().view().selectAll();
        const int hits = search().model().rowCount();
        QTest::keyClick(&search().view(), Qt::Key_1, {});
        QCOMPARE(annotations(), before + hits);
        QCOMPARE(session().store().history().size(), steps + size_t(hits));
        QVERIFY(search().model().hit(0).codes.contains(u"Claim/Fact"_s));
        QCOMPARE(search().model().rowCount(), hits);
        for (int i = 0; i < hits; ++i)
            session().undo();
        QCOMPARE(annotations(), before);
    }

    void theListIsSortedByItsContext()
    {
        searchFor(u"the"_s);
        search().model().sort(KwicModel::RightColumn);
        untilSorted(5);
        // So is one whose first page is only being read, and that is longer.
        search().model().sort(-1);
        QVERIFY(QTest::qWaitFor([&] { return bool(!search().model().isBusy()); }, patience));
        search().search(u"a* OR b* OR c* OR d* OR e* OR h* OR i* OR o* OR s* OR t* OR w*"_s);
        QVERIFY(search().model().isBusy());
        search().model().sort(KwicModel::RightColumn);
        untilSorted(KwicModel::pageSize);
        search().model().sort(-1);
        QVERIFY(QTest::qWaitFor([&] { return bool(!search().model().isBusy()); }, patience));
    }

    void whatCannotBeUnderstoodIsSaidAndLeavesTheList()
    {
        searchFor(u"council"_s);
        const int rows = search().model().rowCount();
        searchFor(u"council depth:deep"_s);
        QCOMPARE(search().model().rowCount(), rows);
        const auto said = search().findChildren<QLabel *>(u"warning"_s);
        QVERIFY(!said.isEmpty() && said.front()->isVisible() && said.front()->text().contains(u"deep"));
    }

    void theBoxOffersFieldsAndValues()
    {
        auto &box = search().box();
        box.setText(u"council (st"_s);
        QCOMPARE(box.offers(), (QStringList{u"stance:"_s, u"state:"_s}));
        box.setText(u"-stance:fav"_s);
        QCOMPARE(box.offers(), QStringList{u"stance:Favour"_s});
        box.setText(u"code:ad"_s);
        QVERIFY(box.offers().contains(u"code:\"Rebuttal/Ad hominem\""_s));
        box.setText(u"author:market"_s);
        QCOMPARE(box.offers(), QStringList{u"author:market_day"_s});
        box.clear();
    }

    void aKeptSearchIsAFilterOfTheOutlineToo()
    {
        Q_EMIT search().keptChanged({u"stance:Against depth:1.."_s});
        QCOMPARE(m_window->codePage().outline().kept(), QStringList{u"stance:Against depth:1.."_s});
        m_window->codePage().outline().filterBox().setText(u"stance:Against depth:1.."_s);
        QVERIFY(QTest::qWaitFor([&] { return bool(m_window->codePage().outline().model().isFiltered()); }, patience));
        m_window->codePage().outline().filterBox().clear();
    }

    void theListIsExported()
    {
        searchFor(u"council"_s);
        const QString path = home().filePath(u"hits.csv"_s);
        QSignalSpy said(&search(), &SearchPane::said);
        search().exportTo(path);
        QVERIFY(said.wait(patience));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), search().model().rowCount() + 1);
    }

    void everyQuestionHasATableAPictureAndPassages()
    {
        m_window->setAllCoders(true);
        using Question = StatisticsPage::Question;
        for (int question = 0; question <= int(Question::WorkDone); ++question) {
            ask(Question(question));
            const int variants = std::max(1, statistics().variant().count());
            for (int variant = 0; variant < variants; ++variant) {
                choose(variant);
                QVERIFY(!statistics().about().isEmpty());
            }
            choose(variants - 1);
            if (Question(question) == Question::WhoAnswersWhom)
                for (int variant = 0; variant < variants; ++variant) {
                    if (statistics().variant().itemText(variant).startsWith(u"rebuts"))
                        choose(variant);
                }
            picture(u"statistics-%1"_s.arg(question));
        }
        ask(Question::ByDepth);
        QVERIFY(statistics().model().rowCount() > 3);
        for (const QString &suffix : {u"svg"_s, u"png"_s, u"csv"_s}) {
            const QString path = home().filePath(u"plot."_s + suffix);
            statistics().saveTo(path);
            QVERIFY2(QFileInfo(path).size() > 100, qPrintable(suffix));
        }
    }

    void countingCanBeStoppedAndBegunAgain()
    {
        ask(StatisticsPage::Question::ByAuthor);
        statistics().ask(StatisticsPage::Question::ByDepth);
        QVERIFY(statistics().isBusy());
        statistics().ask(StatisticsPage::Question::ByCoder); // The last one asked is the one that is answered.
        untilCounted();
        QCOMPARE(statistics().model().table().columnsAre, u"Coder"_s);
        statistics().ask(StatisticsPage::Question::ByDepth);
        statistics().cancel();
        untilCounted();
        QCOMPARE(statistics().model().rowCount(), 0);
        QVERIFY(statistics().about().contains(u"cancelled"));
        ask(StatisticsPage::Question::ByCoder);
        QCOMPARE(statistics().model().table().columnsAre, u"Coder"_s);
    }

    void aNumberLeadsToItsPassages()
    {
        ask(StatisticsPage::Question::ByDepth);
        const auto &table = statistics().model().table();
        int row = 0;
        int column = 0;
        while (table.at(row, column) == 0)
            ++column;
        const auto wanted = table.passages(row, column);
        statistics().view().setFocus();
        statistics().view().setCurrentIndex(statistics().model().index(row, column));
        QTest::keyClick(&statistics().view(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return search().model().rowCount() == int(wanted.size()); }, patience));
        QCOMPARE(search().model().hit(0).span, wanted.front().span);
        QVERIFY(search().isVisible());
    }

    void blindOnlyOnesOwnIsCounted()
    {
        m_window->setAllCoders(false);
        ask(StatisticsPage::Question::ByCoder);
        QVERIFY(QTest::qWaitFor(
            [&] { return bool(statistics().about().contains(u"own work") && !statistics().isBusy()); }, patience));
        QVERIFY(QTest::qWaitFor([&] { return bool(statistics().model().columnCount() <= 2); }, patience));
    }

    /// Nobody has found cues yet: every text is read, beside the window, which says so and can end it.
    void cuesAreLookedForInAllTextsAndMayBeCancelled()
    {
        Store store = smallProject(home().filePath(u"many.rejoinder"_s), 2);
        for (int thread = 0; thread < 60; ++thread)
            addThread(store, u"Thread %1"_s.arg(thread), 150);
        m_window->setProject(std::make_unique<Project>(std::move(store)));
        QVERIFY(run(u"search"));
        QSignalSpy told(&search(), &SearchPane::progressed);
        searchFor(u"cue:negation"_s);
        QCOMPARE(search().model().rowCount(), 0);
        QVERIFY(told.size() >= 2);
        QVERIFY(!told.front().front().toString().isEmpty());
        QVERIFY(told.back().front().toString().isEmpty());
        QVERIFY(search().model().isWhole() && !search().model().wasCancelled());
        connect(&search(), &SearchPane::progressed, &search(), [this] { search().cancel(); }, Qt::SingleShotConnection);
        searchFor(u"-in:article cue:negation"_s);
        QVERIFY(search().model().wasCancelled());
        QVERIFY2(search().summary().startsWith(u"Cancelled"_s), qPrintable(search().summary()));
        // It is asked for anew.
        searchFor(u"-in:article cue:negation"_s);
        QVERIFY(!search().model().wasCancelled());
    }
};

QTEST_MAIN(FindingTest)
#include "finding_test.moc"
