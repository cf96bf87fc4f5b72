// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handout/handout_page.h"

#include "core/coding/states.h"
#include "core/store/assigned.h"
#include "core/store/profile.h"
#include "tests/ui/accessible_names.h"
#include "tests/ui/small_journey.h"
#include "ui/handout/sample_form.h"
#include "ui/merge/merge_page.h"
#include "ui/settings/settings_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

/// From an uncoded project to three copies that are out, and back: by the pages a researcher sees.
class HandoutPageTest : public SmallJourney
{
    Q_OBJECT

private:
    [[nodiscard]] HandoutPage &page() const { return m_window->handoutPage(); }
    [[nodiscard]] MergePage &mergePage() const { return m_window->mergePage(); }
    [[nodiscard]] QString statusWord() const { return m_window->findChild<QLabel *>(u"statusWord"_s)->text(); }
    [[nodiscard]] QString progress() const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains("assigned"_L1) && label->text().size() < 30)
                return label->text();
        }
        return {};
    }
    void openPage(int comments = 20)
    {
        openSmallProject(comments);
        {
            Store more(m_project);
            addThread(more, u"Mill Lane"_s, 14);
            addThread(more, u"Chapel Row"_s, 9);
        }
        QVERIFY(m_window->files().open(m_project));
        m_window->showPage(MainWindow::Page::Handout);
        for (const auto &name : {u"Anna"_s, u"Ben"_s, u"Cem"_s}) {
            page().newCoder().setText(name);
            QTest::keyClick(&page().newCoder(), Qt::Key_Return);
        }
        // The machine's own profile does not code here.
        for (int row = 0; row < page().coders().count(); ++row) {
            auto *item = page().coders().item(row);
            item->setCheckState(item->text().size() <= 4 && item->text() != u"root"_s ? Qt::Checked : Qt::Unchecked);
        }
    }
    void planned()
    {
        QVERIFY(QTest::qWaitFor([&] { return page().canAssign(); }, patience));
    }
    QStringList handedOut(const QString &folder)
    {
        QSignalSpy done(&page(), &HandoutPage::handedOut);
        QSignalSpy failed(&page(), &HandoutPage::failed);
        page().handOutTo(folder);
        [&] { QVERIFY2(done.wait(patience), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString())); }();
        QStringList paths;
        for (const auto files = QDir(folder).entryList(QDir::Files); const auto &file : files)
            paths << QDir(folder).filePath(file);
        return paths;
    }
    static void code(const QString &path)
    {
        Store copy(path);
        const Uid<Coder> coder{QUuid::fromString(copy.setting(u"coder"))};
        const Uid<Round> round{copy.rounds().back().header.uid};
        for (const auto &assignment : assignmentsIn(copy, round, coder)) {
            copy.apply({added(annotationOn(copy, assignment.post, coder, u"Fact"))}, u"tag"_s, coder);
            const Action done = setState(copy, assignment.post, round, State::Coded, coder);
            copy.apply(done.edits, done.label, coder);
        }
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void cleanup() { closeWindow(); }
    void aSampleIsPlannedAsOneChoosesAndAssignedAsOneStep();
    void whatCannotBeDrawnIsSaidBesideTheButton();
    void copiesGoOutAreCodedAndComeBackThroughTheMergePage();
    void aCoderWalksWhatIsAssigned();
    void whoIsBlindHandsNothingOut();
    void aPersonHasOneNameAndOthersKeepTheirs();
    void everythingHasANameForAScreenReader();
};

void HandoutPageTest::aSampleIsPlannedAsOneChoosesAndAssignedAsOneStep()
{
    openPage();
    const QAbstractItemModelTester shares(&page().shares());
    const QAbstractItemModelTester copies(&page().copies());
    page().sample().size().setValue(21);
    page().sample().overlap().setValue(20);
    page().sample().strata().setCurrentIndex(2); // By thread.
    QVERIFY(!page().canAssign()); // What it says is not of what is chosen now.
    planned();
    QVERIFY2(page().summary().contains(" of 43 "_L1), qPrintable(page().summary()));
    QVERIFY2(page().summary().contains("4 of them"_L1), qPrintable(page().summary()));
    const int before = count(RowKind::Assignment);
    page().assign();
    QCOMPARE(count(RowKind::Assignment), before + 17 + 3 * 4);
    QVERIFY(statusWord().contains("seed 1"_L1));
    const auto assigned = [&] {
        int sum = 0;
        for (const auto &row : page().shares().rows())
            sum += row.assigned;
        return sum;
    };
    QVERIFY(QTest::qWaitFor([&] { return assigned() == 29; }, patience));
    pictures(u"handout"_s);
    run(u"undo");
    QCOMPARE(count(RowKind::Assignment), before);
    QVERIFY(QTest::qWaitFor([&] { return assigned() == 0; }, patience));
}

void HandoutPageTest::whatCannotBeDrawnIsSaidBesideTheButton()
{
    openPage();
    page().sample().size().setValue(1000);
    QVERIFY(QTest::qWaitFor([&] { return page().summary().contains("Ask for fewer"_L1); }, patience));
    QVERIFY(!page().canAssign());
    page().sample().size().setValue(0);
    planned();
    page().sample().unit().setCurrentIndex(1);
    planned();
    QVERIFY2(page().summary().contains(" of 3 "_L1), qPrintable(page().summary()));
}

void HandoutPageTest::copiesGoOutAreCodedAndComeBackThroughTheMergePage()
{
    openPage();
    page().sample().size().setValue(12);
    planned();
    page().assign();
    planned();
    const QString folder = home().filePath(u"copies-out"_s);
    const QStringList paths = handedOut(folder);
    QCOMPARE(paths.size(), 3);
    QCOMPARE(page().copies().rowCount(), 3);
    QCOMPARE(page().copies().outstanding(), QLocale().createSeparatedList({u"Anna"_s, u"Ben"_s, u"Cem"_s}));
    pictures(u"handout-out"_s);

    // A second time nothing is overwritten, and it says so.
    QSignalSpy failed(&page(), &HandoutPage::failed);
    page().handOutTo(folder);
    QVERIFY(failed.wait(patience));
    QCOMPARE(page().copies().rowCount(), 3);

    for (const auto &path : paths)
        code(path);
    const int before = annotations();
    m_window->openPaths({paths[0], paths[1]});
    QSignalSpy looked(&mergePage(), &MergePage::looked);
    QVERIFY(m_window->errorBar().accept(u"Merge"_s));
    QVERIFY(looked.wait(patience));
    QVERIFY(mergePage().isVisible());
    QCOMPARE(mergePage().model().count(MergePage::List::Added), 16);
    QCOMPARE(mergePage().model().count(MergePage::List::Returned), 2);
    QCOMPARE(annotations(), before);
    pictures(u"merge"_s);
    QSignalSpy merged(&mergePage(), &MergePage::merged);
    mergePage().merge();
    QVERIFY(merged.wait(patience));
    QCOMPARE(annotations(), before + 8);
    QVERIFY2(mergePage().reminder().contains("Cem"_L1), qPrintable(mergePage().reminder()));
    QVERIFY(!mergePage().reminder().contains("Anna"_L1));
    QVERIFY(statusWord().contains("Merged"_L1));
    QVERIFY(statusWord().contains("undo"_L1));
    run(u"undo");
    QCOMPARE(annotations(), before);
    m_window->showPage(MainWindow::Page::Handout);
    QCOMPARE(page().copies().outstanding(), QLocale().createSeparatedList({u"Anna"_s, u"Ben"_s, u"Cem"_s}));
}

void HandoutPageTest::aCoderWalksWhatIsAssigned()
{
    openPage();
    page().sample().size().setValue(12);
    page().sample().order().setCurrentIndex(1); // Threads by chance.
    planned();
    page().assign();
    const QString folder = home().filePath(u"copies-walk"_s);
    planned();
    const QStringList paths = handedOut(folder);
    QVERIFY(m_window->files().open(paths[1]));
    QVERIFY(session().isSealed());
    QCOMPARE(session().project().coder(session().coder())->name, u"Ben"_s);
    QCOMPARE(progress(), u"0 of 4 assigned"_s);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        run(u"next-to-do");
        seen << session().store().nameOf(session().post());
        run(u"nothing"); // Marks it and goes on.
        QVERIFY2(progress() == u"%1 of 4 assigned"_s.arg(i + 1), qPrintable(progress()));
        if (i < 3)
            run(u"back");
    }
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 4);
    run(u"next-to-do");
    QVERIFY(statusWord().contains("All that is assigned"_L1));
    m_window->codePage().outline().setBox().setCurrentIndex(
        m_window->codePage().outline().setBox().findText(u"Assigned to me"_s));
    Q_EMIT m_window->codePage().outline().setBox().activated(m_window->codePage().outline().setBox().currentIndex());
    QVERIFY(QTest::qWaitFor([&] { return m_window->codePage().outline().isFiltered(); }, patience));
    picture(u"handout-copy"_s);
}

void HandoutPageTest::whoIsBlindHandsNothingOut()
{
    openPage();
    session().setBlind(true);
    QVERIFY(page().summary().contains("Blind is on"_L1));
    QVERIFY(!page().canAssign());
    session().setBlind(false);
    planned();
}

void HandoutPageTest::aPersonHasOneNameAndOthersKeepTheirs()
{
    openSmallProject(3);
    const Uid<Coder> me = session().coder();
    QVERIFY(session().project().coder(me));
    m_window->showPage(MainWindow::Page::Settings);
    QLineEdit &name = m_window->settingsPage().name();
    name.setText(u"Dana Öztürk"_s);
    Q_EMIT name.editingFinished();
    QCOMPARE(session().coder(), me);
    QCOMPARE(session().project().coder(me)->name, u"Dana Öztürk"_s);
    QCOMPARE(profile().name, u"Dana Öztürk"_s);
    QVERIFY(profile().confirmed);
    // An empty name is none.
    name.setText(u"  "_s);
    Q_EMIT name.editingFinished();
    QCOMPARE(name.text(), u"Dana Öztürk"_s);
    run(u"undo");
    QVERIFY(session().project().coder(me)->name != u"Dana Öztürk"_s);
}

void HandoutPageTest::everythingHasANameForAScreenReader()
{
    openPage();
    planned();
    QCOMPARE(faultsIn(*m_window).join(u'\n'), QString());
}

} // namespace rejoinder::test

using rejoinder::test::HandoutPageTest;
QTEST_MAIN(HandoutPageTest)
#include "handout_page_test.moc"
