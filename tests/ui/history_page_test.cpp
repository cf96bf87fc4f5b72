// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The History page of the real window: what was done, the way back, the snapshots; and the rounds.

#include "core/coding/annotate.h"
#include "core/coding/rounds.h"
#include "core/coding/states.h"
#include "small_journey.h"
#include "tests/support/eventually.h"
#include "ui/codebook/codebook_model.h"
#include "ui/coding/tagger.h"
#include "ui/history/history_filter.h"
#include "ui/history/history_page.h"
#include "ui/history/snapshots_panel.h"
#include "ui/palette/palette_model.h"
#include "ui/rounds/rounds_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class HistoryPageTest : public SmallJourney
{
    Q_OBJECT

private:
    HistoryPage &page() const { return m_window->historyPage(); }
    HistoryModel &model() const { return page().model(); }
    QPushButton &button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().startsWith(text) && button->isVisible())
                return *button;
        }
        qFatal("no button \"%s\"", qPrintable(text));
    }
    void tag(const QString &key, QStringView code, int length = 5)
    {
        const Action action = annotate(session().store(), session().codebook(),
            {postWithKey(session().store(), key), {codeUid(code)}, Span{0, length}, {}, {}, {}, session().coder()});
        QVERIFY(session().apply(action));
    }
    void settle()
    {
        QTest::qWait(10);
        EVENTUALLY(!model().isLoading());
        QTest::qWait(10);
    }
    QString cell(int row, HistoryModel::Column column) const { return model().index(row, column).data().toString(); }
    void choose(int row)
    {
        page().view().selectRow(row);
        QTest::qWait(20);
        EVENTUALLY(page().changes().rowCount() > 0);
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { openSmallProject(6); }
    void cleanup() { closeWindow(); }

    void itSaysWhenWhoWhatWhereBeforeAndAfter()
    {
        const QAbstractItemModelTester tester(&model(), fatal);
        const QAbstractItemModelTester changesTester(&page().changes(), fatal);
        tag(u"c1"_s, u"Fact");
        m_window->commandSet().run(*commandOf(u"page-history"));
        EVENTUALLY(model().rowCount() == 1);
        settle(); // The tester asks for more whenever it may: no step comes twice for that.
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, HistoryModel::WhoColumn), session().project().coder(session().coder())->name);
        QVERIFY(cell(0, HistoryModel::WhatColumn).startsWith(u"Tag “Claim/Fact” on “The 🙂”"_s));
        QVERIFY(cell(0, HistoryModel::WhereColumn).contains(u"c1"_s));
        QCOMPARE(cell(0, HistoryModel::BeforeColumn), u"—"_s);
        QCOMPARE(cell(0, HistoryModel::AfterColumn), u"Claim/Fact, “The 🙂”"_s);
        // What is done while it is shown appears; what is undone is struck.
        tag(u"c2"_s, u"Value");
        EVENTUALLY(model().rowCount() == 2);
        session().undo();
        EVENTUALLY(cell(0, HistoryModel::StateColumn) == u"undone"_s);
        QVERIFY(model().index(0, HistoryModel::WhatColumn).data(Qt::FontRole).value<QFont>().strikeOut());
        tag(u"c3"_s, u"Value");
        EVENTUALLY(cell(1, HistoryModel::StateColumn) == u"undone, given up"_s);
        settle();
        QCOMPARE(model().rowCount(), 3);
        choose(0);
        EVENTUALLY(page().changes().index(0, ChangesModel::WhatColumn).data().toString().contains("Claim/Value"_L1));
    }

    void aThousandStepsComePageByPage()
    {
        const QAbstractItemModelTester tester(&model(), fatal);
        const Id<Post> post = postWithKey(session().store(), u"c1"_s);
        for (int i = 0; i < 450; ++i)
            session().apply(setState(session().store(), post, {session().project().round().header.uid},
                i % 2 == 0 ? State::Coded : State::Unsure, session().coder()));
        m_window->commandSet().run(*commandOf(u"page-history"));
        const QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
        EVENTUALLY(model().rowCount() >= 200);
        // The view may ask for more by itself; what it does not, the test asks for.
        EVENTUALLY(model().isWhole() || (model().fetchMore({}), false));
        std::vector<int> sizes;
        for (const QList<QVariant> &rows : inserted)
            sizes.push_back(rows.at(2).toInt() - rows.at(1).toInt() + 1);
        QCOMPARE(sizes, (std::vector<int>{200, 200, 50}));
        QCOMPARE(model().rowCount(), 450);
        QVERIFY(model().isWhole());
        for (int row = 1; row < 450; ++row)
            QCOMPARE(model().row(row).entry.step.seq, model().row(row - 1).entry.step.seq - 1);
    }

    void itIsNarrowedByWordsAndByPlace()
    {
        tag(u"c1"_s, u"Fact");
        tag(u"c2"_s, u"Value");
        tag(u"c2"_s, u"Fact", 3);
        m_window->commandSet().run(*commandOf(u"page-history"));
        EVENTUALLY(model().rowCount() == 3);
        page().findChild<QLineEdit *>()->setText(u"claim/value"_s);
        EVENTUALLY(model().rowCount() == 1);
        page().filter().clear();
        EVENTUALLY(model().rowCount() == 3);
        session().show(postWithKey(session().store(), u"c2"_s));
        m_window->commandSet().run(*commandOf(u"trail"));
        EVENTUALLY(model().rowCount() == 2);
        settle();
        page().filter().showTrail(model().row(0).entry.step.uid, u"nothing"_s); // A step is no row.
        EVENTUALLY(model().rowCount() == 0);
    }

    void undoBackToHereSaysHowManyAndLeadsToThatTimeAndForwardAgain()
    {
        std::vector<QByteArray> then{dump(session().store())};
        for (const QString &key : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s}) {
            tag(key, u"Fact");
            then.push_back(dump(session().store()));
        }
        m_window->commandSet().run(*commandOf(u"page-history"));
        EVENTUALLY(model().rowCount() == 4);
        choose(2); // The second step.
        EVENTUALLY(button(u"Undo back"_s).text() == u"Undo back to here (2 steps)"_s);
        pictures(u"history"_s);
        button(u"Undo back"_s).click();
        QVERIFY(m_window->errorBar().sentence().startsWith("2 steps after"_L1));
        QCOMPARE(dump(session().store()), then[4]); // It only asks.
        QVERIFY(m_window->errorBar().accept(u"Undo 2 steps"_s));
        EVENTUALLY(dump(session().store()) == then[2]);
        EVENTUALLY(!page().isBusy());
        EVENTUALLY(cell(0, HistoryModel::StateColumn) == u"undone"_s);
        EVENTUALLY(model().rowCount() == 4);
        QVERIFY(session().annotations(postWithKey(session().store(), u"c4"_s)).empty()); // The views know.
        settle();
        choose(0);
        EVENTUALLY(!page().findChildren<QPushButton *>().isEmpty());
        page().turnTo(model().row(0).entry.step.seq, false);
        EVENTUALLY(dump(session().store()) == then[4]);
        EVENTUALLY(!page().isBusy());
    }

    void aStepLeadsToItsPlace()
    {
        tag(u"c4"_s, u"Fact");
        session().show(postWithKey(session().store(), u"article"_s));
        m_window->commandSet().run(*commandOf(u"page-history"));
        EVENTUALLY(model().rowCount() == 1);
        choose(0);
        button(u"Go to it"_s).click();
        QCOMPARE(session().post(), postWithKey(session().store(), u"c4"_s));
        QVERIFY(m_window->codePage().isVisible());
        QVERIFY(session().annotation());
    }

    void snapshotsAreTakenVerifiedRestoredAndDeleted()
    {
        tag(u"c1"_s, u"Fact");
        const QByteArray then = dump(session().store());
        m_window->commandSet().run(*commandOf(u"page-history"));
        SnapshotsPanel &panel = page().snapshots();
        const QAbstractItemModelTester tester(&panel.model(), fatal);
        const auto text = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
        button(u"Take one now"_s).click();
        EVENTUALLY(panel.model().rowCount() == 1);
        EVENTUALLY(text(0, SnapshotsModel::StateColumn) == u"✓ sound"_s);
        QCOMPARE(text(0, SnapshotsModel::SinceColumn), u"0"_s);
        tag(u"c2"_s, u"Value");
        tag(u"c3"_s, u"Value");
        const QByteArray later = dump(session().store());
        panel.refresh();
        EVENTUALLY(text(0, SnapshotsModel::SinceColumn) == u"2"_s);
        panel.view().selectRow(0);
        QTest::qWait(50);
        button(u"Restore…"_s).click();
        QVERIFY(m_window->errorBar().sentence().contains("kept as a snapshot first"_L1));
        QCOMPARE(dump(session().store()), later);
        QTest::qWait(5); // A snapshot's name is its time.
        QVERIFY(m_window->errorBar().accept(u"Restore"_s));
        EVENTUALLY(m_window->session() && dump(session().store()) == then);
        EVENTUALLY(panel.model().rowCount() == 2);
        EVENTUALLY(text(0, SnapshotsModel::SinceColumn).startsWith("0, +"_L1));
        EVENTUALLY(text(1, SnapshotsModel::StateColumn) == u"✓ sound"_s);
        pictures(u"history-snapshots"_s);
        // What there was before comes back.
        panel.restore(panel.model().snapshot(0).path);
        EVENTUALLY(m_window->session() && dump(session().store()) == later);
        EVENTUALLY(panel.model().rowCount() == 3);
        EVENTUALLY(text(0, SnapshotsModel::StateColumn) == u"✓ sound"_s);
        panel.view().selectRow(2);
        button(u"Delete…"_s).click();
        QVERIFY(m_window->errorBar().accept(u"Delete it"_s));
        EVENTUALLY(panel.model().rowCount() == 2);
        QCOMPARE(dump(session().store()), later);
    }

    void aDamagedFileIsOfferedItsNewestGoodSnapshot()
    {
        tag(u"c1"_s, u"Fact");
        const QByteArray then = dump(session().store());
        snapshots::take(m_project);
        m_window->commandSet().run(*commandOf(u"close"));
        QThreadPool::globalInstance()->waitForDone();
        QFile file(m_project);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(!m_window->files().open(m_project));
        EVENTUALLY(m_window->errorBar().sentence().contains("There is a good snapshot"_L1));
        QVERIFY(m_window->errorBar().accept(u"Restore it"_s));
        EVENTUALLY(m_window->session());
        QCOMPARE(dump(session().store()), then);
        QVERIFY(QFile::exists(m_project + ".damaged"_L1));
    }

    void statesArePerRound()
    {
        const Id<Post> post = postWithKey(session().store(), u"c1"_s);
        const auto mark = [&](State state) {
            session().apply(
                setState(session().store(), post, {session().project().round().header.uid}, state, session().coder()));
        };
        const auto state = [&] { return session().rows().state(post, session().coder()); };
        mark(State::Coded);
        QCOMPARE(state(), State::Coded);
        auto *status = m_window->findChild<QWidget *>(u"statusLine"_s);
        const auto round = [&] {
            const QList<QToolButton *> buttons = status->findChildren<QToolButton *>();
            for (const QToolButton *button : buttons) {
                if (button->text().startsWith("Round"_L1))
                    return button->isHidden() ? QString() : button->text();
            }
            return QString();
        };
        QCOMPARE(round(), QString()); // One round is no choice.
        RoundsDialog dialog(session(), m_window.get());
        QCOMPARE(dialog.rounds().count(), 1);
        dialog.name().setText(u"Second reading"_s);
        dialog.groups().item(dialog.groups().count() - 1)->setCheckState(Qt::Unchecked);
        dialog.start();
        QCOMPARE(session().project().round().name, u"Second reading"_s);
        QCOMPARE(round(), u"Round: Second reading"_s);
        QCOMPARE(state(), State::Todo);
        mark(State::Unsure);
        QCOMPARE(state(), State::Unsure);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.grab().save(QCoreApplication::applicationDirPath() + "/../pictures/rounds.png"_L1));
        dialog.rounds().setCurrentRow(0);
        dialog.enter();
        QCOMPARE(session().project().round().name, u"All codes"_s);
        QCOMPARE(state(), State::Coded);
        session().undo();
        QCOMPARE(state(), State::Unsure);
        dialog.name().setText(u"  "_s);
        dialog.start(); // Refused, and nothing is stored.
        QCOMPARE(session().store().rounds().size(), 2u);
    }

    void whatIsNotInTheRoundIsPaleAndSaysWhy()
    {
        CodebookModel model;
        model.setSession(&session());
        const QAbstractItemModelTester tester(&model, fatal);
        PaletteModel palette;
        palette.setSources(&session(), true, {}, {});
        session().show(postWithKey(session().store(), u"c1"_s));
        const Uid<Code> fact{codeUid(u"Fact")};
        const auto isPale = [&] { return !model.indexOf(fact).data(CodebookModel::ScopeRole).toBool(); };
        const auto isPaleInPalette = [&] {
            palette.search(u"Fact"_s);
            return palette.firstChoice().data(PaletteModel::PaleRole).toBool();
        };
        session().apply(startRound(session().store(), session().codebook(), u"Claims"_s, {{codeUid(u"Claim")}}));
        QVERIFY(!isPale() && !isPaleInPalette());
        session().apply(startRound(session().store(), session().codebook(), u"Relations"_s, {{codeUid(u"Relation")}}));
        QVERIFY(isPale() && isPaleInPalette());
        QVERIFY(model.indexOf(fact).data(Qt::ToolTipRole).toString().contains(u"“Relations”"_s));
        QSignalSpy said(&session(), &Session::said);
        session().select(session().post(), {0, 5});
        Tagger tagger(session());
        QVERIFY(tagger.tag(fact));
        QVERIFY(said.last().first().toString().contains(u"not coded in the round “Relations”"_s));
        session().undo();
        session().undo();
        QVERIFY(!isPale());
    }
};

QTEST_MAIN(HistoryPageTest)
#include "history_page_test.moc"
