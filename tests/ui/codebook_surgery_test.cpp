// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codebook's page: merging, splitting, recoding and retiring codes, small and large.

#include "codebook_journey.h"
#include "ui/history/history_page.h"
#include "ui/search/query_box.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class CodebookSurgeryTest : public CodebookJourney
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openWindow(); }
    void init()
    {
        openProject();
        QVERIFY(m_window->errorBar().isHidden());
    }
    void cleanupTestCase() { m_window.reset(); }

    void twoCodesAreMergedAfterALook()
    {
        const auto fact = code(u"Claim/Fact"_s);
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-merge");
        QVERIFY(!page().surgery().doButton().isEnabled());
        QCOMPARE(page().surgery().model().rowCount(), 2);
        chooseOther(fact);
        QVERIFY2(page().surgery().summary().contains(u"Anna 2"_s), qPrintable(page().surgery().summary()));
        QStringList fates;
        for (int row = 0; row < page().surgery().model().rowCount(); ++row)
            fates += page().surgery().model().index(row, PassagesModel::FateColumn).data().toString();
        fates.sort();
        QCOMPARE(fates, QStringList({u"Fact"_s, u"goes: it is there already"_s}));
        const int before = steps();
        QTest::keyClick(&page().surgery().doButton(), Qt::Key_Space);
        QCOMPARE(steps(), before + 1);
        QVERIFY(!page().surgery().isOpen());
        QCOMPARE(uses(fact), 2);
        QCOMPARE(uses(value), 0);
        QVERIFY(codebook().code(value)->retired);
        QVERIFY(!page().model().indexOf(value).isValid());
        session().undo();
        QCOMPARE(uses(fact), 1);
        QCOMPARE(uses(value), 2);
        QVERIFY(page().model().indexOf(value).isValid());
    }

    void aCodeIsSplitByKeyboard()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-split");
        SurgeryPanel &panel = page().surgery();
        QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
        QTest::keyClicks(&panel.partsField(), u"Worth, Fairness"_s);
        QVERIFY(QTest::qWaitFor([&] { return panel.request().parts.size() == 2 && !previewed.isEmpty(); }));
        panel.view().setFocus();
        panel.view().selectRow(0);
        QTest::keyClick(&panel.view(), Qt::Key_1);
        QTest::keyClick(&panel.view(), Qt::Key_2);
        QCOMPARE(panel.request().assigned.size(), 2);
        QVERIFY(QTest::qWaitFor(
            [&] { return panel.model().index(1, PassagesModel::FateColumn).data().toString() == "Fairness"_L1; }));
        QTest::keyClick(&panel.retireBox(), Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return panel.request().retire && panel.doButton().isEnabled(); }));
        const int before = steps();
        panel.doButton().click();
        QCOMPARE(steps(), before + 1);
        QCOMPARE(uses(code(u"Claim/Worth"_s)), 1);
        QCOMPARE(uses(code(u"Claim/Fairness"_s)), 1);
        QVERIFY(codebook().code(value)->retired);
        session().undo();
        QVERIFY(code(u"Claim/Worth"_s).isNull());
        QCOMPARE(uses(value), 2);
    }

    void aLargeStepIsUndoneByAWorker()
    {
        Edits edits;
        for (int i = 0; i < 1200; ++i) {
            Annotation annotation = annotationOn(
                session().store(), postWithKey(session().store(), u"c3"_s), m_anna, u"Value", 1 + i % 30);
            annotation.start = 0;
            edits.push_back(added(annotation));
        }
        const QByteArray before = dump(session().store());
        QVERIFY(session().project().apply(std::move(edits), u"tag"_s, m_anna));
        const QByteArray after = dump(session().store());
        for (const auto &[command, expected] : {std::pair(u"undo", before), std::pair(u"redo", after)}) {
            run(command);
            QVERIFY(m_window->historyPage().isBusy());
            QVERIFY(QTest::qWaitFor([&] { return !m_window->historyPage().isBusy(); }, 10'000));
            QCOMPARE(dump(session().store()), expected);
        }
    }

    void somePassagesAreRecoded()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-recode");
        chooseOther(code(u"Claim/Fact"_s));
        SurgeryPanel &panel = page().surgery();
        QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
        QVERIFY(panel.model().setData(panel.model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(previewed.wait());
        panel.doButton().click();
        QCOMPARE(uses(value), 1);
        QVERIFY(!codebook().code(value)->retired);
    }

    void passagesAreRecodedByAQuery()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-recode");
        chooseOther(code(u"Claim/Fact"_s));
        SurgeryPanel &panel = page().surgery();
        QCOMPARE(panel.model().rowCount(), 2);
        QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
        panel.queryBox().setText(u"depth:("_s);
        QVERIFY(previewed.wait());
        QVERIFY(!panel.doButton().isEnabled()); // It says what cannot be understood.
        QVERIFY(!panel.summary().isEmpty());
        panel.queryBox().setText(u"depth:1.. -code:Fact"_s);
        QVERIFY(previewed.wait());
        QCOMPARE(panel.model().rowCount(), 1);
        picture(u"codebook-recode-by-query"_s);
        const QByteArray before = dump(session().store());
        panel.doButton().click();
        QCOMPARE(uses(value), 1);
        session().undo();
        QCOMPARE(dump(session().store()), before);
    }

    void aLargeMergeIsWrittenByAWorker()
    {
        Edits edits;
        for (int i = 0; i < 1500; ++i) {
            Annotation annotation = annotationOn(
                session().store(), postWithKey(session().store(), u"c3"_s), m_anna, u"Value", 1 + i % 30);
            annotation.start = 0;
            edits.push_back(added(annotation));
        }
        QVERIFY(session().project().apply(std::move(edits), u"tag"_s, m_anna));
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-merge");
        chooseOther(code(u"Claim/Fact"_s));
        QSignalSpy closed(&page().surgery(), &SurgeryPanel::closed);
        page().surgery().doButton().click();
        QVERIFY(closed.wait(30000));
        QVERIFY(codebook().code(value)->retired);
        // Of 1,500 at thirty places one each stays.
        QCOMPARE(uses(code(u"Claim/Fact"_s)), 30 + 2);
        session().undo();
        QCOMPARE(uses(value), 1500 + 2);
    }

    void whoIsBlindSeesTheOwnWorkOnly()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        QVERIFY(QTest::qWaitFor([&] { return page().uses().model().rowCount() == 2; }));
        session().setBlind(true);
        QCOMPARE(page().model().indexOf(value).data(CodebookModel::CountRole).toInt(), 0);
        QVERIFY(QTest::qWaitFor([&] { return page().uses().model().rowCount() == 0; }));
        openSurgery(u"codebook-merge");
        chooseOther(code(u"Claim/Fact"_s));
        QCOMPARE(page().surgery().model().rowCount(), 0);
        QVERIFY(!page().surgery().summary().contains(u"Anna"_s));
        session().setBlind(false);
        QCOMPARE(page().model().indexOf(value).data(CodebookModel::CountRole).toInt(), 2);
    }

    void escapeLeavesThePanelAndChangesNothing()
    {
        page().showCode(code(u"Claim/Value"_s));
        const int before = steps();
        openSurgery(u"codebook-retire");
        QVERIFY(page().surgery().summary().contains(u"2 passages"_s));
        QTest::keyClick(&page().surgery(), Qt::Key_Escape);
        QVERIFY(!page().surgery().isOpen());
        QCOMPARE(steps(), before);
        QVERIFY(page().view().hasFocus());
    }

    void aRetiredCodeIsBroughtBack()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-retire");
        page().surgery().doButton().click();
        QVERIFY(codebook().code(value)->retired);
        QVERIFY(!page().model().indexOf(value).isValid());
        page().model().setRetiredShown(true);
        page().showCode(value);
        QCOMPARE(page().view().currentIndex().data().toString(), u"Value (retired)"_s);
        // Only what is retired is drawn pale.
        const QModelIndex shown = page().view().currentIndex();
        QVERIFY(!shown.data(CodebookModel::ScopeRole).toBool());
        QVERIFY(shown.siblingAtRow(0).data(CodebookModel::ScopeRole).toBool());
        run(u"codebook-retire");
        QVERIFY(!codebook().code(value)->retired);
        page().model().setRetiredShown(false);
    }
};

QTEST_MAIN(CodebookSurgeryTest)
#include "codebook_surgery_test.moc"
