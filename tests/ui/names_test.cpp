// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window as an assistive technology finds it: every control of every page, dock and dialog has a name and a
// role, and the Tab key comes to each of them once, in reading order.

#include "tests/ui/accessible_names.h"
#include "tests/ui/journey.h"
#include "ui/codebook/code_chooser.h"
#include "ui/codebook/codebook_page.h"
#include "ui/history/history_page.h"
#include "ui/memos/memos_page.h"
#include "ui/search/query_box.h"
#include "ui/settings/settings_page.h"
#include "ui/window/key_sheet.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr std::array pages
    = {"code", "codebook", "import", "export", "history", "memos", "statistics", "settings", "merge", "handout"};

class NamesTest : public Journey
{
    Q_OBJECT

private:
    void examine(QWidget &window, const QString &state)
    {
        QTest::qWait(100);
        for (const QString &fault : faultsIn(window))
            m_faults << state + u": "_s + fault;
    }
    /// A dialog that waits for an answer is looked at and left.
    void examineDialog(QStringView command)
    {
        bool seen = false;
        QTimer::singleShot(300, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            seen = true;
            for (const QString &fault : faultsIn(*dialog))
                m_faults << command.toString() + u": "_s + fault;
            dialog->close();
        });
        run(command);
        QVERIFY2(QTest::qWaitFor([&] { return seen; }, patience), qPrintable(command.toString()));
    }
    /// What has to be reached by the Tab key.
    QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == m_window.get()
                && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                found << widget;
        }
        return found;
    }
    static QString described(const QWidget *widget)
    {
        return widget ? test::placeOf(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
                      : u"nothing"_s;
    }
    /// Where the Tab key goes, until it comes back to where it began.
    QList<QWidget *> round()
    {
        QList<QWidget *> stops;
        const auto known = controls().size();
        for (int press = 0; press < 2 * known + 10; ++press) {
            QWidget *now = QApplication::focusWidget();
            if (!now || stops.contains(now))
                break;
            stops << now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return stops;
    }
    /// Neighbours in one box come from left to right and from top to bottom.
    static bool isBackwards(const QWidget &from, const QWidget &to)
    {
        if (from.parentWidget() != to.parentWidget())
            return false;
        const QRect a = from.geometry();
        const QRect b = to.geometry();
        const bool sameLine = a.top() < b.bottom() && b.top() < a.bottom();
        return sameLine ? b.right() < a.left() : b.bottom() < a.top() && b.left() < a.right();
    }

    QStringList m_faults;

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
    }
    void init() { m_faults.clear(); }

    void theFirstStart()
    {
        examine(*m_window, u"first start"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < int(pages.size()); ++page)
            QTest::newRow(pages[size_t(page)]) << page;
    }
    void everyPage()
    {
        QFETCH(int, page);
        if (!m_window->session())
            m_window->files().openSample();
        m_window->showPage(MainWindow::Page(page));
        examine(*m_window, u"page"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void everyPageIsWalkedByTheTabKey_data() { everyPage_data(); }
    void everyPageIsWalkedByTheTabKey()
    {
        QFETCH(int, page);
        m_window->showPage(MainWindow::Page(page));
        QTest::qWait(100);
        m_window->activateWindow();
        QVERIFY(QApplication::focusWidget());
        const QList<QWidget *> stops = round();
        QStringList faults;
        for (const QWidget *control : controls()) {
            if (!stops.contains(control))
                faults << u"not reached: "_s + described(control);
        }
        if (QApplication::focusWidget() == stops.back())
            faults << u"keeps the Tab key: "_s + described(stops.back());
        for (int i = 1; i < int(stops.size()); ++i) {
            if (isBackwards(*stops[i - 1], *stops[i]))
                faults << u"backwards: "_s + described(stops[i - 1]) + u" to "_s + described(stops[i]);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void docksAndBars()
    {
        m_window->showPage(MainWindow::Page::Code);
        CodePage &page = m_window->codePage();
        session().show(post(2));
        page.showSearch();
        page.search().box().setText(u"park"_s);
        QTest::qWait(300);
        examine(*m_window, u"search"_s);
        page.showMemo();
        page.showGuidelines();
        examine(*m_window, u"memo, guidelines"_s);
        run(u"find");
        page.reader().findBar().find(u"park"_s, FindBar::Scope::Thread);
        examine(*m_window, u"find"_s);
        page.reader().findBar().leave();
        m_window->errorBar().showOffer(u"A sentence."_s, {{u"Do it"_s, [] { }}});
        examine(*m_window, u"message"_s);
        m_window->errorBar().hide();
        run(u"practise");
        examine(*m_window, u"practice"_s);
        run(u"guide");
        examine(*m_window, u"guide"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void modesAndPopups()
    {
        session().setCoder(session().project().coderNamed(u"Anna"_s));
        session().show(post(2));
        const auto marked = session().annotations(post(2));
        QVERIFY(!marked.empty());
        session().show(*marked.back());
        type(u'e');
        examine(*m_window, u"edges"_s);
        press(Qt::Key_Escape);
        session().show(*marked.back());
        type(u'r');
        examine(*m_window, u"relation"_s);
        type(u'1');
        examine(*m_window, u"type of relation"_s);
        press(Qt::Key_Escape);
        m_window->openPalette(false);
        m_window->palettePopup().field().setText(u"coun"_s);
        examine(*m_window, u"palette"_s);
        QTest::keyClick(&m_window->palettePopup().field(), Qt::Key_Escape);
        run(u"visible-codes");
        CodeChooser &codes = m_window->codePage().reader().strip().codes();
        examine(codes, u"visible codes"_s);
        codes.hide();
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void panelsOfThePages()
    {
        m_window->showPage(MainWindow::Page::Codebook);
        CodebookPage &page = m_window->codebookPage();
        page.showCode(code(u"Claim/Fact"_s));
        for (const auto command :
            {u"codebook-merge", u"codebook-split", u"codebook-recode", u"codebook-retire", u"codebook-versions"}) {
            run(command);
            examine(*m_window, QString(command));
        }
        m_window->showPage(MainWindow::Page::Settings);
        m_window->settingsPage().keys().choose(*commandOf(u"next-post"));
        m_window->settingsPage().keys().change();
        examine(*m_window, u"change of a key"_s);
        m_window->showPage(MainWindow::Page::Memos);
        m_window->memosPage().view().selectRow(0);
        m_window->memosPage().edit();
        examine(*m_window, u"memo editor"_s);
        m_window->showPage(MainWindow::Page::Code);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void dialogs()
    {
        m_window->showKeys();
        examine(*m_window->findChild<KeySheet *>(), u"keys"_s);
        delete m_window->findChild<KeySheet *>();
        for (const auto command : {u"rounds", u"coder", u"about"})
            examineDialog(command);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void everyEntryOfEveryMenu()
    {
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                QVERIFY2(action->isSeparator() || !action->text().trimmed().isEmpty(), qPrintable(menu->title()));
        }
        QVERIFY(m_window->menuBar()->actions().size() >= 8);
    }

    void rowsOfTheOutlineSayWhoAnswersWhom()
    {
        m_window->showPage(MainWindow::Page::Code);
        QStringList rows;
        OutlineModel &model = m_window->codePage().outline().model();
        for (int node = 0; node < session().outline().size(); ++node)
            rows << model.indexOf(post(node)).data(Qt::AccessibleTextRole).toString();
        const QString all = rows.join(u'\n');
        QVERIFY2(rows.contains(u"Reply"_s) || all.contains(u"Reply by market_day to"_s), qPrintable(all));
        QVERIFY2(all.contains(u" on the article, depth 0, "_s), qPrintable(all));
        QVERIFY2(all.contains(u" codes: "_s) && all.contains(u", coded, "_s), qPrintable(all));
        QVERIFY2(!all.contains(u"unnamed"_s), qPrintable(all));
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(NamesTest)
#include "names_test.moc"
