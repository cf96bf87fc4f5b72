// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a coder is at each post: measured only where it was switched on, and while somebody is there.

#include "core/corpus/export.h"
#include "core/cues/cue_tables.h"
#include "core/store/copy.h"
#include "core/store/timing.h"
#include "tests/support/small_project.h"
#include "tests/ui/journey.h"
#include "ui/coding/stopwatch.h"
#include "ui/export/export_page.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class TimingTest : public Journey
{
    Q_OBJECT

private:
    qint64 m_now = 1'000'000;

    [[nodiscard]] std::vector<Timing> times() const
    {
        std::vector<Timing> all;
        eachTime(session().store(), [&](const Timing &time) { all.push_back(time); });
        return all;
    }
    [[nodiscard]] qint64 spentAt(int node) const
    {
        qint64 spent = 0;
        for (const Timing &time : times())
            spent += time.post == post(node) ? time.milliseconds : 0;
        return spent;
    }
    void pressAfter(qint64 milliseconds)
    {
        m_now += milliseconds;
        QTest::keyClick(reader().surface(), Qt::Key_Shift);
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        importSample();
        m_window->showPage(MainWindow::Page::Code);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void itIsOffAtFirst()
    {
        QVERIFY(!settings().timing());
        session().show(post(1));
        type(u'j');
        type(u'j');
        QVERIFY(times().empty());
        QVERIFY(!holdsTimes(session().store()));
    }

    void onlyTimeWithSomebodyThereCounts()
    {
        session().show(post(1));
        Stopwatch stopwatch(session(), m_window->codePage(), [this] { return m_now; });
        stopwatch.setOn(true);
        pressAfter(5'000); // Nobody knows since when somebody was there.
        pressAfter(2'000);
        pressAfter(3'000);
        pressAfter(Stopwatch::longestPause + 1); // Coffee.
        pressAfter(1'000);
        session().show(post(2));
        QCOMPARE(spentAt(1), 6'000);
        pressAfter(4'000);
        m_now += 500;
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_window.get(), &away);
        QCOMPARE(spentAt(2), 4'500);
        m_now += 7'000; // Behind another window.
        pressAfter(0);
        m_now += 2'000;
        m_window->showPage(MainWindow::Page::Statistics);
        QCOMPARE(spentAt(2), 6'500);
        pressAfter(9'000); // On another page.
        m_window->showPage(MainWindow::Page::Code);
        pressAfter(0);
        m_now += 100; // Passed by.
        session().show(post(3));
        QCOMPARE(spentAt(2), 6'500);
        m_now += 400;
        stopwatch.setOn(false);
        QCOMPARE(spentAt(3), 400);
        pressAfter(1'000);
        pressAfter(1'000);
        session().show(post(1));
        QCOMPARE(spentAt(3), 400);
        const auto all = times();
        QCOMPARE(all.size(), 3u);
        for (const Timing &time : all) {
            QCOMPARE(time.coder, session().coder());
            QCOMPARE(time.round.value, session().project().round().header.uid);
        }
    }

    void timesAreExportedWhereTheyAreAskedFor()
    {
        m_window->showPage(MainWindow::Page::Export);
        ExportPage &page = m_window->exportPage();
        QVERIFY(page.timesBox().isVisible());
        for (const bool asked : {false, true}) {
            page.timesBox().setChecked(asked);
            const QString folder = home().filePath(asked ? u"with"_s : u"without"_s);
            QSignalSpy exported(&page, &ExportPage::exported);
            page.exportTo(folder);
            QVERIFY2(exported.wait(patience), qPrintable(m_window->errorBar().sentence()));
            QFile table(folder + "/timing.csv"_L1);
            QCOMPARE(table.exists(), asked);
            if (!asked)
                continue;
            QVERIFY(table.open(QIODevice::ReadOnly));
            const QByteArray rows = table.readAll();
            QCOMPARE(rows.count("\r\n"), 4);
            QVERIFY(rows.startsWith("post_id,coder_id,coder,round,milliseconds,visits,last\r\n"));
            QVERIFY(rows.contains(",6500,2,"));
        }
    }

    void aCopyHasThemAndABlindOneTheOwnOnly()
    {
        Store &store = const_cast<Store &>(session().store());
        const Uid<Coder> other{store.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        addTime(store, {post(1), other, {session().project().round().header.uid}, 900, 1, 1});
        const auto copied = [&](const CopyOptions &options) {
            const QString path = home().filePath(u"copy %1.rejoinder"_s.arg(options.blind));
            copyProject(store, path, options);
            int count = 0;
            eachTime(Store(path, Store::Access::ReadOnly), [&](const Timing &) { ++count; });
            return count;
        };
        QCOMPARE(copied({}), 4);
        QCOMPARE(copied({.forCoder = other, .blind = true}), 1);
    }

    void theSettingHoldsAtOnceAndAtTheNextStart()
    {
        m_window->settingsPage().setFocus();
        m_window->showPage(MainWindow::Page::Settings);
        for (auto *box : m_window->settingsPage().findChildren<QCheckBox *>()) {
            if (box->text().contains(u"how long I am"))
                box->setChecked(true);
        }
        QVERIFY(settings().timing());
        picture(u"settings-timing"_s);
    }

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(TimingTest)
#include "timing_test.moc"
