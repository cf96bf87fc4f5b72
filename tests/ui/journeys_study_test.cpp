// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole study in one window: three blind copies go out, are coded apart, come home, are compared; a figure leads to the
// passages behind it, these are settled, and the result goes out as tables.

#include "core/coding/states.h"
#include "core/corpus/export.h"
#include "core/store/assigned.h"
#include "core/store/check.h"
#include "tests/support/eventually.h"
#include "tests/ui/small_journey.h"
#include "ui/adjudication/adjudicate_page.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/question_panel.h"
#include "ui/handout/handout_page.h"
#include "ui/handout/sample_form.h"
#include "ui/merge/merge_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class JourneysStudyTest : public SmallJourney
{
    Q_OBJECT

private:
    static constexpr int comments = 12;

    QStringList handOut()
    {
        m_window->showPage(MainWindow::Page::Handout);
        HandoutPage &page = m_window->handoutPage();
        const QStringList names{u"Anna"_s, u"Ben"_s, u"Cem"_s};
        for (const QString &name : names) {
            page.newCoder().setText(name);
            QTest::keyClick(&page.newCoder(), Qt::Key_Return);
        }
        for (int row = 0; row < page.coders().count(); ++row) {
            QListWidgetItem *item = page.coders().item(row);
            item->setCheckState(names.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
        }
        page.sample().size().setValue(comments);
        page.sample().overlap().setValue(100);
        [&] { EVENTUALLY(page.canAssign()); }();
        page.assign();
        QSignalSpy done(&page, &HandoutPage::handedOut);
        const QString folder = home().filePath(u"copies"_s);
        page.handOutTo(folder);
        [&] { QVERIFY(done.wait(patience)); }();
        QStringList paths;
        for (const auto files = QDir(folder).entryList(QDir::Files, QDir::Name); const QString &file : files)
            paths << QDir(folder).filePath(file);
        return paths;
    }

    /// In each third comment the third coder sees another claim, in each fourth the second one a shorter passage.
    static void code(const QString &path, int coderNumber)
    {
        Store copy(path);
        QCOMPARE(copy.countOf(RowKind::Annotation), 0); // Nobody else's work is in it.
        const Uid<Coder> coder{QUuid::fromString(copy.setting(u"coder"))};
        const Uid<Round> round{copy.rounds().back().header.uid};
        int number = 0;
        for (const auto &assignment : assignmentsIn(copy, round, coder)) {
            ++number;
            const bool isOther = coderNumber == 2 && number % 3 == 0;
            const int length = coderNumber == 1 && number % 4 == 0 ? 8 : 12;
            copy.apply({added(annotationOn(copy, assignment.post, coder, isOther ? u"Value" : u"Fact", length))},
                u"tag"_s, coder);
            const Action done = setState(copy, assignment.post, round, State::Coded, coder);
            copy.apply(done.edits, done.label, coder);
        }
        QCOMPARE(number, comments);
    }

    void bringHome(const QStringList &paths)
    {
        m_window->showPage(MainWindow::Page::Merge);
        MergePage &page = m_window->mergePage();
        QSignalSpy looked(&page, &MergePage::looked);
        page.setCopies(paths);
        QVERIFY2(looked.wait(patience), qPrintable(page.summary()));
        QSignalSpy merged(&page, &MergePage::merged);
        page.merge();
        QVERIFY(merged.wait(patience));
        QCOMPARE(annotations(), 3 * comments);
    }

    void compare()
    {
        m_window->showPage(MainWindow::Page::Agreement);
        AgreementPage &page = m_window->agreementPage();
        page.question().setLevel(Level::Span);
        page.compare();
        EVENTUALLY(!page.isBusy());
        QVERIFY2(page.answer(), qPrintable(page.state()));
        QCOMPARE(page.answer()->report.pairs.size(), size_t(3));
        const auto &headline = page.answer()->report.headline();
        QVERIFY(headline.agreement.value);
        QVERIFY(*headline.agreement.value > 0 && *headline.agreement.value < 1);
    }

    /// From the pair's figure to the cases behind it, and each of them by a key.
    void settle()
    {
        AgreementPage &page = m_window->agreementPage();
        page.choosePair(0, 2);
        QCOMPARE(page.passages().rowCount(), comments / 3);
        page.passagesView().setFocus();
        QTest::keyClick(&page.passagesView(), Qt::Key_Return, Qt::ControlModifier);
        AdjudicatePage &adjudicate = m_window->adjudicatePage();
        QVERIFY(adjudicate.isVisible());
        EVENTUALLY(!adjudicate.isBusy());
        QCOMPARE(adjudicate.model().rowCount(), comments / 3);
        for (int row = 0; row < comments / 3; ++row) {
            QTest::keyClick(&adjudicate.view(), Qt::Key_1);
            EVENTUALLY(!adjudicate.isBusy());
        }
        for (int row = 0; row < comments / 3; ++row)
            QVERIFY(adjudicate.model().at(row).isSettled());
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void cleanup() { closeWindow(); }

    void threeCopiesAreComparedSettledAndExported()
    {
        openSmallProject(comments);
        const QStringList paths = handOut();
        QCOMPARE(paths.size(), 3);
        for (int i = 0; i < 3; ++i)
            code(paths[i], i);
        bringHome(paths);
        compare();
        settle();
        const Store store(m_project, Store::Access::ReadOnly);
        int settled = 0;
        store.eachRow(RowKind::Decision, [&](const Row &) { ++settled; });
        QCOMPARE(settled, comments / 3);
        const QString folder = home().filePath(u"tables"_s);
        writeExport(store, *formatOf(u"rejoinder-csv"), folder, {}, false);
        QFile table(folder + u"/annotations.csv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count(",Agreed,"), comments / 3);
        QCOMPARE(check(store), QStringList());
    }
};

QTEST_MAIN(JourneysStudyTest)
#include "journeys_study_test.moc"
