// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every state of the window, light and dark, large and small, for the eye: in the folder "pictures" of the build. What a
// test can tell of a picture is that nothing is wider than it may be.

#include "tests/ui/journey.h"
#include "ui/codebook/code_chooser.h"
#include "ui/export/export_page.h"
#include "ui/window/key_sheet.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class JourneysPicturesTest : public Journey
{
    Q_OBJECT

private:
    void show(const QString &state) { picture(state + u'-' + QString::fromLatin1(QTest::currentDataTag())); }
    void pop(QWidget &widget, const QString &state)
    {
        QTest::qWait(50);
        const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures"_L1);
        QVERIFY(widget.grab().save(
            folder.filePath(state + u'-' + QString::fromLatin1(QTest::currentDataTag()) + ".png"_L1)));
    }
    /// A text that does not fit into its button or line is cut off.
    QStringList cutOff() const
    {
        QStringList cut;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            const bool elides = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label->wordWrap();
            if (label->isVisible() && !elides && label->width() < label->sizeHint().width() - 1)
                cut << label->text();
        }
        for (const QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width() - 1)
                cut << button->text();
        }
        return cut;
    }
    void openOwnSample()
    {
        if (m_window->session())
            return;
        m_window->files().openSample();
        m_window->setAllCoders(false);
        // Coded as Anna: own work is what relations lead to.
        session().setCoder(session().project().coderNamed(u"Anna"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
    }

    void states_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addRow("1600-light") << QSize(1600, 1000) << false;
        QTest::addRow("1600-dark") << QSize(1600, 1000) << true;
        QTest::addRow("1366-light") << QSize(1366, 768) << false;
        QTest::addRow("1366-dark") << QSize(1366, 768) << true;
        QTest::addRow("1024-light") << QSize(1024, 640) << false;
    }
    void states()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_window->setProject(nullptr);
        m_window->setScheme(dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
        m_window->resize(size);
        show(u"first-start"_s);
        QGuiApplication::clipboard()->setText(sample());
        QSignalSpy previewed(&m_window->importPage(), &ImportPage::previewed);
        m_window->pasteThread();
        QVERIFY(previewed.wait());
        show(u"import"_s);
        m_window->showPage(MainWindow::Page::Code);

        openOwnSample();
        session().show(post(2));
        const auto marked = session().annotations(post(2));
        QVERIFY(marked.size() > 1);
        show(u"window"_s);
        QCOMPARE(cutOff().join(u" | "_s), QString());
        session().show(*marked.back());
        show(u"selected"_s);
        type(u'e');
        show(u"edges"_s);
        press(Qt::Key_Escape);
        session().show(*marked.back());
        type(u'r');
        show(u"relation"_s);
        type(u'1');
        show(u"relation-type"_s);
        press(Qt::Key_Escape);
        session().select(post(2), {0, 9});
        m_window->openPalette(false);
        m_window->palettePopup().field().setText(u"coun"_s);
        show(u"palette"_s);
        QTest::keyClick(&m_window->palettePopup().field(), Qt::Key_Escape);
        m_window->codePage().reader().findBar().find(u"park"_s, FindBar::Scope::Thread);
        QTest::qWait(200);
        run(u"find-next");
        show(u"find"_s);
        m_window->codePage().reader().findBar().leave();
        m_window->codePage().outline().filterBox().setText(u"market_day"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_window->codePage().outline().isFiltered(); }, patience));
        show(u"filter"_s);
        m_window->codePage().outline().filterBox().clear();
        m_window->errorBar().showError(
            u"The disk is full: the last tag was not stored. Free some space, then Retry."_s, [] { });
        show(u"error"_s);
        m_window->explainBlind();
        show(u"blind"_s);
        m_window->errorBar().hide();
        run(u"visible-codes");
        pop(m_window->codePage().reader().strip().codes(), u"codes"_s);
        m_window->codePage().reader().strip().codes().hide();
        m_window->showKeys();
        pop(*m_window->findChild<KeySheet *>(), u"keys"_s);
        delete m_window->findChild<KeySheet *>();
        m_window->showPage(MainWindow::Page::Export);
        show(u"export"_s);
        m_window->showPage(MainWindow::Page::Code);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(JourneysPicturesTest)
#include "journeys_pictures_test.moc"
