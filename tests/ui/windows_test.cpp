// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several windows and programs on one project agree, and a window comes back as it was left.

#include "tests/support/cli.h"
#include "tests/support/large_file.h"
#include "tests/ui/journey.h"
#include "ui/memos/memos_page.h"
#include "ui/search/search_scope.h"
#include "ui/theme/theme.h"
#include "ui/window/project_files.h"

#include <QMenuBar>
#include <QSemaphore>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class WindowsTest : public Journey
{
    Q_OBJECT

private:
    MainWindow *m_other = nullptr; ///< The second window; deletes itself.

    MainWindow *windowBeside() const
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window && window != m_window.get() && window->isVisible())
                return window;
        }
        return nullptr;
    }
    static QStringList codesOn(MainWindow &window, Id<Post> at)
    {
        QStringList codes;
        for (const Annotation *annotation : window.session()->annotations(at))
            codes << window.session()->codebook().code(annotation->code)->name;
        codes.sort();
        return codes;
    }
    static QString rowOf(MainWindow &window, Id<Post> at)
    {
        return window.codePage().outline().model().indexOf(at).data(Qt::AccessibleTextRole).toString();
    }
    static QMap<QString, int> countsOf(const Project &project)
    {
        QMap<QString, int> counts;
        for (const Store::CodeCount &count : project.codeCounts())
            counts[project.codebook().path(count.code) + u' ' + project.coder(count.coder)->name] = count.count;
        return counts;
    }
    bool otherSees(const std::function<bool()> &what) { return QTest::qWaitFor(what, patience); }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        importSample();
        QVERIFY(run(u"window"));
        m_other = windowBeside();
        QVERIFY(m_other && m_other->session());
        QCOMPARE(m_other->session()->store().path(), session().store().path());
        QVERIFY(m_other->errorBar().isHidden());
    }

    void aCodeOfOneIsSeenInTheOther()
    {
        session().show(post(1));
        type(u'a');
        QVERIFY(otherSees([&] { return codesOn(*m_other, post(1)) == QStringList{u"Against"_s}; }));
        QVERIFY2(rowOf(*m_other, post(1)).contains(u"1 code: Against"_s), qPrintable(rowOf(*m_other, post(1))));
        session().show(post(1));
        type(u'd');
        QVERIFY(otherSees([&] { return rowOf(*m_other, post(1)).contains(u", coded, "_s); }));
    }

    void whatOneDoesTheOtherUndoes()
    {
        session().show(post(2));
        type(u'f');
        QVERIFY(otherSees([&] { return codesOn(*m_other, post(2)) == QStringList{u"Favour"_s}; }));
        m_other->session()->undo();
        QVERIFY(codesOn(*m_other, post(2)).isEmpty());
        QVERIFY(otherSees([&] { return codesOn(*m_window, post(2)).isEmpty(); }));
    }

    void bothCodeAtOnce()
    {
        // In turns and without waiting for each other: each sees the file as it is before it writes.
        for (int node = 3; node < 9; ++node) {
            session().select(post(node), {0, 10});
            type(u'1');
            m_other->session()->select(post(node), {2, 12});
            m_other->commandSet().run(*commandOf(u"repeat"));
            QKeyEvent key(QEvent::KeyPress, Qt::Key_4, {}, u"4"_s);
            QCoreApplication::sendEvent(m_other->codePage().reader().reader().surface(), &key);
        }
        const auto same = [&] {
            for (int node = 3; node < 9; ++node) {
                const QStringList here = codesOn(*m_window, post(node));
                if (here.size() < 2 || here != codesOn(*m_other, post(node)))
                    return false;
            }
            return true;
        };
        QVERIFY(otherSees(same));
    }

    void aCodeOfTheCodebookIsThereToo()
    {
        session().select(post(2), {0, 12});
        run(u"in-vivo");
        const QString name = session().text(post(2)).left(12).trimmed();
        QVERIFY2(session().codebook().find(u"Claim/"_s + name) || session().codebook().find(name), qPrintable(name));
        const auto has = [&](MainWindow &window) {
            const auto codes = window.session()->codebook().codes();
            return std::ranges::any_of(codes, [&](const Code &code) { return code.name == name; });
        };
        QVERIFY(has(*m_window));
        QVERIFY(otherSees([&] { return has(*m_other); }));
        const auto actions = m_other->findChildren<QAction *>();
        QVERIFY(std::ranges::any_of(
            actions, [&](const QAction *action) { return action->text().section(u'\t', 0, 0) == name; }));
    }

    void anotherProgramIsNoticed()
    {
        const Id<Post> last = post(session().outline().size() - 1);
        const QString action
            = uR"({"annotate": {"post": "%1", "code": "Claim/Policy", "start": 0, "end": 5, "coder": "Ben"}})"_s.arg(
                session().store().nameOf(last));
        const CliResult done = cli({u"code"_s, session().store().path()}, action.toUtf8());
        QVERIFY2(done.status == 0, done.err);
        for (MainWindow *window : {m_window.get(), m_other}) {
            window->setAllCoders(true);
            QVERIFY(otherSees([&] { return codesOn(*window, last) == QStringList{u"Policy"_s}; }));
        }
    }

    void anotherThreadComesInBothWindows()
    {
        const int before = m_other->session()->outline().threadCount();
        QGuiApplication::clipboard()->setText(
            u"Second street\n\nAn article of few words.\n\nanna\nYes.\n\n"_s + sample());
        QSignalSpy previewed(&m_window->importPage(), &ImportPage::previewed);
        QSignalSpy imported(&m_window->importPage(), &ImportPage::imported);
        m_window->pasteThread();
        QVERIFY(previewed.wait());
        m_window->importPage().run();
        QVERIFY2(imported.wait(), qPrintable(m_window->errorBar().sentence()));
        QCOMPARE(session().outline().threadCount(), before + 1);
        // One goes to what has come, here only.
        QCOMPARE(session().thread(), session().outline().thread(before));
        QVERIFY(m_other->session()->thread() != session().thread());
        QVERIFY(otherSees([&] { return m_other->session()->outline().threadCount() == before + 1; }));
    }

    void inALargeFileTheyAgreeWhenAllIsRead()
    {
        Store there(session().store().path());
        makeLarge(there);
        OutlinePane &filtered = m_other->codePage().outline();
        filtered.filterBox().setText(u"the"_s);
        QVERIFY(otherSees([&] { return filtered.isFiltered(); }));
        Edits edits;
        for (int i = 0; i < 1200; ++i) {
            Annotation annotation;
            annotation.header = {QUuid::createUuid(), session().coder()};
            annotation.post = post(i % session().outline().size());
            annotation.text = there.post(annotation.post)->text;
            annotation.code = code(u"Claim/Fact"_s);
            annotation.created = 1;
            edits.push_back(added(annotation));
        }
        for (const bool undone : {false, true}) {
            if (undone)
                there.undo();
            else
                there.apply(edits, u"Many"_s, session().coder());
            QGuiApplication::clipboard()->setText((undone ? u"Fourth"_s : u"Third"_s)
                + u" street\n\nAn article of other words, the first.\n\nanna\nThe one.\n\n"_s + sample());
            QSignalSpy previewed(&m_window->importPage(), &ImportPage::previewed);
            QSignalSpy imported(&m_window->importPage(), &ImportPage::imported);
            m_window->pasteThread();
            QVERIFY(previewed.wait());
            m_window->importPage().run();
            QVERIFY2(imported.wait(), qPrintable(m_window->errorBar().sentence()));
            // One goes on coding meanwhile, and stays there.
            session().show(post(4));
            session().select(post(4), {undone ? 3 : 0, 9});
            type(u'2');
            const Project fresh{Store(session().store().path())};
            QVERIFY(otherSees([&] { return !session().project().isReading(); }));
            QCOMPARE(session().post(), post(4));
            for (MainWindow *window : {m_window.get(), m_other}) {
                const Project &project = window->session()->project();
                QVERIFY(otherSees([&] { return project.outline() == fresh.outline() && !project.isReading(); }));
                QCOMPARE(project.threadTitles(), fresh.threadTitles());
                QCOMPARE(countsOf(project), countsOf(fresh));
                QVERIFY(codesOn(*window, post(4)).contains(u"Value"_s));
            }
            const FilteredOutline wanted = rejoinder::filtered(
                fresh.outline(), filteredPosts(there, fresh.outline(), u"the"_s, searchScope(*m_other->session())));
            QVERIFY(otherSees([&] {
                filtered.walkHits(1);
                const Id<Post> hit = m_other->session()->post();
                return filtered.model().rowCount(filtered.model().index(0, 0)) == wanted.tree.threadCount()
                    && filtered.model().indexOf(hit).isValid();
            }));
        }
        filtered.filterBox().clear();
    }

    void settingsHoldInBothOnceOneGoesThere()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setScheme(Settings::Scheme::Dark);
        m_other->activateWindow();
        QVERIFY(otherSees([&] { return m_other->styleSheet() == m_window->styleSheet(); }));
        QVERIFY(Theme::of(*m_other).isDark());
        m_window->setScheme(Settings::Scheme::Light);
    }

    void theOtherGoesAndNothingIsLost()
    {
        QPointer<MainWindow> other = m_other;
        m_other->close();
        QVERIFY(QTest::qWaitFor([&] { return !other; }, patience));
        QVERIFY(codesOn(*m_window, post(1)).contains(u"Against"_s));
    }

    void aWindowComesBackAsItWasLeft()
    {
        const QString path = session().store().path();
        session().show(post(1));
        run(u"fold");
        session().select(post(9), {4, 21});
        const QString words = reader().selectedText();
        QCOMPARE(words.size(), 17);
        m_window->showPage(MainWindow::Page::Memos);
        m_window->close();
        m_window.reset();

        openWindow();
        m_window->files().openLast();
        QVERIFY2(m_window->session(), qPrintable(m_window->errorBar().sentence()));
        QCOMPARE(session().store().path(), path);
        QVERIFY(m_window->memosPage().isVisible());
        QCOMPARE(session().post(), post(9));
        QCOMPARE(reader().selectedText(), words);
        QCOMPARE(session().cursor().selection, std::optional(Span{4, 21}));
        QVERIFY(reader().isFolded(post(1)));
        m_window->showPage(MainWindow::Page::Code);
        type(u'2'); // It is a selection to work with.
        QCOMPARE(session().annotations(post(9)).back()->span(), std::optional(Span{4, 21}));

        // A caret without a selection, and a page that would be empty.
        reader().reveal(post(2), Span{7, 7});
        m_window->showPage(MainWindow::Page::Import);
        m_window->close();
        m_window.reset();
        openWindow();
        m_window->files().openLast();
        QVERIFY(m_window->codePage().isVisible());
        QCOMPARE(reader().selection().span, std::optional(Span{7, 7}));
        QCOMPARE(session().cursor().caret, 7);
    }

    void readingALargeProjectMayBeLeft()
    {
        const QString path = session().store().path();
        QVERIFY(takesTime(session().store()));
        const QPointer<Session> former = &session();
        QSemaphore free; // Until then no worker is, to read it.
        QThreadPool &workers = *QThreadPool::globalInstance();
        for (int i = 0; i < workers.maxThreadCount(); ++i)
            workers.start([&free] { free.acquire(); });
        int dialogs = 0;
        bool leaves = true;
        QTimer look;
        look.callOnTimeout([&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            dialogs += look.isSingleShot() ? 0 : 1;
            look.setSingleShot(true);
            if (leaves)
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                free.release(workers.maxThreadCount());
        });
        look.start(20);
        QVERIFY(!m_window->files().open(path));
        QCOMPARE(dialogs, 1);
        QCOMPARE(&session(), former.get());
        QVERIFY(m_window->errorBar().isHidden());
        leaves = false;
        look.setSingleShot(false);
        look.start(20);
        QVERIFY(m_window->files().open(path));
        QCOMPARE(dialogs, 2);
        QVERIFY(!former);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(session().outline(), Project(Store(path)).outline());
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(WindowsTest)
#include "windows_test.moc"
