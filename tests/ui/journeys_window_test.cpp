// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window around the coding loop: what is shown and hidden, filters, finding, blindness, files that are dropped.

#include "core/coding/annotate.h"
#include "core/coding/states.h"
#include "core/store/copy.h"
#include "tests/support/small_project.h"
#include "tests/ui/journey.h"
#include "ui/codebook/code_chooser.h"
#include "ui/merge/merge_page.h"
#include "ui/window/status_line.h"

#include <QComboBox>
#include <QDockWidget>
#include <QMimeData>
#include <QStyleHints>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class JourneysWindowTest : public Journey
{
    Q_OBJECT

private:
    QString m_project;

    OutlinePane &outline() { return m_window->codePage().outline(); }
    FindBar &findBar() { return m_window->codePage().reader().findBar(); }
    ReaderStrip &strip() { return m_window->codePage().reader().strip(); }
    void chooseSet(const QString &name)
    {
        QComboBox &box = outline().setBox();
        const int index = box.findText(name);
        QVERIFY2(index >= 0, qPrintable(name));
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    QString status() const
    {
        return m_window->findChild<QWidget *>(u"statusLine"_s)->findChild<QLabel *>(u"statusWord"_s)->text();
    }
    int shownAnnotations() const
    {
        int shown = 0;
        for (int node = 0; node < session().outline().size(); ++node)
            shown += int(session().annotations(post(node)).size());
        return shown;
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        importSample();
        m_project = session().store().path();
    }

    void aStanceTargetIsNamedInTheStrip()
    {
        QVERIFY(session().target().isNull());
        run(u"new-target");
        auto *field = strip().findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitFor([&] { return field->hasFocus(); }, patience));
        QTest::keyClicks(field, u"the lane"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(session().codebook().code(session().target())->name, u"the lane"_s);
        QVERIFY(!field->isVisible());
        session().show(post(1));
        type(u'a');
        QCOMPARE(session().rows().annotations(post(1)).front()->target, session().target());
    }

    void onlySomeCodesAreShownAndNothingChanges()
    {
        session().select(post(1), {0, 20});
        type(u'1');
        session().select(post(1), {0, 20});
        type(u'4');
        const QByteArray before = dump(session().store());
        CodeChooser &codes = strip().codes();
        run(u"visible-codes");
        QTreeWidget &tree = codes.tree();
        for (int row = 0; row < tree.topLevelItemCount(); ++row) {
            if (tree.topLevelItem(row)->text(0) != u"Claim"_s)
                tree.topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        }
        codes.hide();
        QCOMPARE(codes.summary(), u"Claim only"_s);
        QVERIFY(codes.hidden().contains(code(u"Rebuttal/Counter-claim"_s)));
        QVERIFY(!codes.hidden().contains(code(u"Claim/Fact"_s)));
        QCOMPARE(dump(session().store()), before);
        // What one does oneself is seen.
        session().select(post(2), {0, 20});
        type(u'4');
        QVERIFY(!codes.hidden().contains(code(u"Rebuttal/Counter-claim"_s)));
        run(u"all-codes");
        QCOMPARE(codes.summary(), u"All codes"_s);
    }

    void onlyTheAncestorsAreShown()
    {
        session().show(post(3));
        run(u"ancestors-only");
        reader().reveal(post(3));
        QVERIFY(!reader().text(post(3)).isEmpty());
        QVERIFY(reader().text(post(session().outline().size() - 1)).isEmpty());
        run(u"ancestors-only");
        QVERIFY(
            QTest::qWaitFor([&] { return !reader().text(post(session().outline().size() - 1)).isEmpty(); }, patience));
    }

    void readyFiltersNarrowTheOutline()
    {
        session().show(post(1));
        session().apply(setState(
            session().store(), post(1), {session().project().round().header.uid}, State::Coded, session().coder()));
        chooseSet(u"Coded"_s);
        QVERIFY(QTest::qWaitFor([&] { return outline().isFiltered(); }, patience));
        QVERIFY(outline().model().indexOf(post(1)).isValid());
        QVERIFY(!outline().model().indexOf(post(2)).isValid());
        chooseSet(u"To do"_s);
        QVERIFY(QTest::qWaitFor([&] { return outline().model().indexOf(post(2)).isValid(); }, patience));
        // It leads to hits, dimmed.
        QVERIFY(outline().model().indexOf(post(1)).data(OutlineModel::DimmedRole).toBool());
        // It follows the work.
        session().apply(setState(
            session().store(), post(2), {session().project().round().header.uid}, State::Coded, session().coder()));
        const auto isLit = [&](int node) {
            const QModelIndex index = outline().model().indexOf(post(node));
            return index.isValid() && !index.data(OutlineModel::DimmedRole).toBool();
        };
        QVERIFY(QTest::qWaitFor([&] { return !isLit(2); }, patience));
        chooseSet(u"Mine"_s);
        QVERIFY(QTest::qWaitFor([&] { return isLit(1) && !isLit(3); }, patience));
        chooseSet(u"All posts"_s);
        QVERIFY(QTest::qWaitFor([&] { return !outline().isFiltered(); }, patience));
    }

    void aFilterIsKeptAndItsHitsAreWalked()
    {
        outline().filterBox().setText(u"market_day"_s);
        QVERIFY(QTest::qWaitFor([&] { return outline().isFiltered(); }, patience));
        session().show(post(0));
        QSet<Id<Post>> visited;
        for (int i = 0; i < 8; ++i) {
            run(u"find-next");
            visited.insert(session().post());
            QCOMPARE(
                session().store().authorName(session().outline().author(session().outline().nodeOf(session().post()))),
                u"market_day"_s);
        }
        QVERIFY(visited.size() > 1);
        const Id<Post> here = session().post();
        run(u"find-next");
        run(u"find-previous");
        QCOMPARE(session().post(), here);
        chooseSet(u"Keep “market_day” as a filter"_s);
        outline().filterBox().clear();
        QVERIFY(QTest::qWaitFor([&] { return !outline().isFiltered(); }, patience));
        m_window->close();
        m_window.reset();
        openWindow();
        QVERIFY(m_window->files().open(m_project));
        chooseSet(u"market_day"_s);
        QVERIFY(QTest::qWaitFor([&] { return outline().isFiltered(); }, patience));
        QCOMPARE(outline().filterBox().text(), u"market_day"_s);
        outline().filterBox().clear();
        QVERIFY(QTest::qWaitFor([&] { return !outline().isFiltered(); }, patience));
    }

    void wordsAreFoundInTheThreadAndThenInTheProject()
    {
        {
            Store other(m_project);
            addThread(other, u"Second street"_s, 3);
        }
        m_window->setProject(nullptr);
        QVERIFY(m_window->files().open(m_project));
        QCOMPARE(session().outline().threadCount(), 2);
        session().show(post(session().outline().root(0)));
        run(u"find");
        QVERIFY(QTest::qWaitFor([&] { return findBar().field().hasFocus(); }, patience));
        findBar().field().setText(u"street"_s);
        QVERIFY(QTest::qWaitFor([&] { return findBar().hitCount() > 0 && !findBar().isSearching(); }, patience));
        const int here = findBar().hitCount();
        run(u"find"); // Again: in the project.
        QCOMPARE(findBar().scope(), FindBar::Scope::Project);
        QVERIFY(QTest::qWaitFor([&] { return findBar().hitCount() > here && !findBar().isSearching(); }, patience));
        QSet<int> threads;
        for (int i = 0; i < findBar().hitCount(); ++i) {
            run(u"find-next");
            threads.insert(session().threadIndex());
            QCOMPARE(reader().selectedText().toLower(), u"street"_s);
        }
        QCOMPARE(threads.size(), 2);
        findBar().leave();
        QVERIFY(findBar().isHidden());
    }

    void blindHidesOthersWork()
    {
        m_window->files().openSample();
        const int everybody = shownAnnotations();
        QVERIFY(everybody > 20);
        auto *chip = m_window->findChild<QToolButton *>(u"blindChip"_s);
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->text(), u"Not blind"_s);
        run(u"blind");
        QCOMPARE(shownAnnotations(), 0);
        QCOMPARE(chip->text(), u"Blind: hidden, not sealed"_s);
        run(u"all-coders");
        QCOMPARE(shownAnnotations(), 0); // Nothing else brings it back.
        chip->click();
        QVERIFY(m_window->errorBar().sentence().contains(u"hidden, not sealed"_s));
        // It is kept for this project and coder.
        const QString path = session().store().path();
        m_window->close();
        m_window.reset();
        openWindow();
        QVERIFY(m_window->files().open(path));
        QVERIFY(session().isBlind());
        QCOMPARE(shownAnnotations(), 0);
        QVERIFY(m_window->files().open(m_project));
        QVERIFY(!session().isBlind());
        QVERIFY(m_window->files().open(path));
        m_window->explainBlind();
        QVERIFY(m_window->errorBar().accept(u"Turn it off"_s));
        m_window->setAllCoders(true);
        QCOMPARE(shownAnnotations(), everybody);
    }

    void aDroppedCopyIsMergedAsOneStep()
    {
        QVERIFY(m_window->files().open(m_project));
        const QString copy = home().filePath(u"copy.rejoinder"_s);
        copyProject(session().store(), copy, {});
        {
            Project other{Store(copy)};
            const Uid<Coder> ben = other.coderNamed(u"ben"_s);
            const Id<Post> there = other.store().postNamed(session().store().nameOf(post(2)));
            const Action action = annotate(
                other.store(), other.codebook(), {there, code(u"Claim/Value"_s), Span{0, 9}, {}, {}, {}, ben});
            QVERIFY(other.apply(action.edits, action.label, ben));
        }
        const int before = annotations();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(copy)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY2(m_window->errorBar().sentence().contains(u"copy of this project"_s),
            qPrintable(m_window->errorBar().sentence() + session().store().path()));
        QSignalSpy looked(&m_window->mergePage(), &MergePage::looked);
        QVERIFY(m_window->errorBar().accept(u"Merge"_s));
        QVERIFY(looked.wait(patience));
        QCOMPARE(m_window->mergePage().model().count(MergePage::List::Added), 2); // The coder too.
        QCOMPARE(annotations(), before);
        m_window->mergePage().merge();
        QVERIFY(QTest::qWaitFor([&] { return annotations() == before + 1; }, patience));
        QVERIFY(QTest::qWaitFor([&] { return status().contains(u"Merged copy"_s); }, patience));
        QCOMPARE(session().store().path(), m_project);
        run(u"undo");
        QCOMPARE(annotations(), before);
    }

    void coloursFollowTheDesktop()
    {
        m_window->setScheme(Settings::Scheme::System);
        const auto isDark = [&] { return m_window->palette().color(QPalette::Base).lightness() < 128; };
        QVERIFY(!isDark());
        // What a platform does when the desktop changes.
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Dark)
            QSKIP("This platform has no colour schemes.");
        QVERIFY(QTest::qWaitFor([&] { return isDark(); }, patience));
        QGuiApplication::styleHints()->unsetColorScheme();
        QVERIFY(QTest::qWaitFor([&] { return !isDark(); }, patience));
    }

    void theSmallestWindowCutsNothingOff()
    {
        m_window->resize(1024, 640);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1024, 640));
        const auto lines = {m_window->findChild<QWidget *>(u"statusLine"_s),
            m_window->findChild<QWidget *>(u"toolbar"_s), static_cast<QWidget *>(&strip())};
        for (const QWidget *line : lines) {
            const auto parts = line->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
            for (const QWidget *part : parts) {
                if (part->isVisible())
                    QVERIFY2(line->rect().contains(part->geometry()), qPrintable(part->accessibleName()));
            }
        }
        m_window->resize(1600, 1000);
    }

    void whatIsUnderWayIsSaidWhileItIs()
    {
        auto *line = m_window->findChild<StatusLine *>();
        line->showWord(u"Before"_s);
        line->showWork(u"Searching"_s, 0.1);
        QVERIFY(QTest::qWaitFor([&] { return status() == u"Searching"_s; }, patience));
        line->showWork({}, 1);
        QCOMPARE(status(), QString());
        // What came of it stays.
        line->showWork(u"Searching"_s, 0.1);
        QVERIFY(QTest::qWaitFor([&] { return status() == u"Searching"_s; }, patience));
        line->showWord(u"Found"_s);
        line->showWork({}, 1);
        QCOMPARE(status(), u"Found"_s);
    }

    void aCountThatGrowsLeavesTheDockAsItIs()
    {
        const auto *dock = m_window->findChild<QDockWidget *>(u"annotations"_s);
        QVERIFY(dock);
        auto *tabs = dock->titleBarWidget()->findChild<QTabBar *>();
        constexpr int relations = 1;
        const QString title = tabs->tabText(relations);
        const int width = dock->minimumSizeHint().width();
        for (const QString &other : {u"Relations"_s, u"Relations 42"_s}) {
            tabs->setTabText(relations, other);
            QCoreApplication::processEvents();
            QCOMPARE(dock->minimumSizeHint().width(), width);
            QVERIFY(tabs->rect().contains(tabs->tabRect(tabs->count() - 1))); // None is cut for it.
        }
        tabs->setTabText(relations, title);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(JourneysWindowTest)
#include "journeys_window_test.moc"
