// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A researcher's way through the real window, by keyboard; pictures of it for the eye in the folder "pictures" of the
// build.

#include "tests/support/small_project.h"
#include "ui/export/export_page.h"
#include "ui/import/import_page.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QTemporaryDir &home()
{
    static QTemporaryDir folder; // Of the whole program: the account's settings are read before any test.
    return folder;
}

QString sample()
{
    QFile file(u":/sample/harbour-street.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class JourneysTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("HOME", home().path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home().filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", home().filePath(u"data"_s).toUtf8());
    }

private:
    std::unique_ptr<MainWindow> m_window;
    QString m_project;
    QTranslator m_english;

    Session &session() const { return *m_window->session(); }
    Reader &reader() const { return m_window->codePage().reader().reader(); }
    Settings settings() const { return Settings(home().filePath(u"window.ini"_s)); }

    void openWindow(QSize size = {1600, 1000})
    {
        m_window = std::make_unique<MainWindow>(settings());
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void press(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(reader().surface(), &down);
        QCoreApplication::processEvents();
    }
    void type(QChar letter) { press(Qt::Key(letter.toUpper().unicode()), letter); }
    int annotations() const
    {
        int count = 0;
        session().store().eachRow(RowKind::Annotation, [&](const Row &) { ++count; });
        return count;
    }
    int relations() const
    {
        int count = 0;
        session().store().eachRow(RowKind::Relation, [&](const Row &) { ++count; });
        return count;
    }
    void picture(const QString &name)
    {
        QTest::qWait(300); // The Reader lays out the rest of the thread when it is idle.
        const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures"_L1);
        folder.mkpath(u"."_s);
        QVERIFY(m_window->grab().save(folder.filePath(name + ".png"_L1)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // English is translated for its plurals.
        QVERIFY(m_english.load(u":/translations/rejoinder_en"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
    }

    void aFirstStartAsksNothing()
    {
        openWindow();
        QVERIFY(!m_window->session());
        QVERIFY(m_window->errorBar().isHidden());
        picture(u"first-start"_s);
    }

    void aPastedThreadIsSeenBeforeItIsWritten()
    {
        QVERIFY(!sample().isEmpty());
        QGuiApplication::clipboard()->setText(sample());
        QSignalSpy previewed(&m_window->importPage(), &ImportPage::previewed);
        QSignalSpy imported(&m_window->importPage(), &ImportPage::imported);
        m_window->pasteThread();
        QVERIFY(previewed.wait());
        QCOMPARE(m_window->importPage().preview().preview().threads.size(), 1u);
        QVERIFY(!m_window->session());
        picture(u"import"_s);
        m_window->importPage().run();
        QVERIFY2(imported.wait(), qPrintable(m_window->errorBar().sentence()));
        QVERIFY(m_window->session());
        m_project = session().store().path();
        QVERIFY(session().outline().size() > 10);
        QCOMPARE(session().store().history().size(), 0u);
    }

    void aKeySelectsTheSentenceAndAgainTagsIt()
    {
        type(u'j');
        const Id<Post> first = session().post();
        QCOMPARE(session().outline().depth(session().outline().nodeOf(first)), 0);
        type(u'1');
        QVERIFY(session().cursor().selection);
        QCOMPARE(annotations(), 0);
        type(u'1');
        QCOMPARE(annotations(), 1);
        QVERIFY(session().annotation());
        QVERIFY(session().cursor().selection); // It stays, for a second code.
    }

    void aKeyTakesAStance()
    {
        type(u'a');
        QCOMPARE(annotations(), 2);
        type(u'f');
        QCOMPARE(annotations(), 2); // The new one in place of the old.
    }

    void aRelationTakesFourKeys()
    {
        type(u'j');
        type(u'4'); // The sentence; from here it is four keys:
        type(u'4');
        type(u'r');
        QVERIFY(m_window->findChild<QWidget *>(u"modeBar"_s));
        type(u'1');
        press(Qt::Key_Return);
        QCOMPARE(relations(), 1);
        QCOMPARE(annotations(), 3);
    }

    void removingTakesTheRelationAlongAndUndoBringsBothBack()
    {
        press(Qt::Key_Delete);
        QCOMPARE(annotations(), 2);
        QCOMPARE(relations(), 0);
        m_window->commandSet().run(*commandOf(u"undo"));
        QCOMPARE(annotations(), 3);
        QCOMPARE(relations(), 1);
    }

    void doneGoesToTheNextToDo()
    {
        const Id<Post> here = session().post();
        type(u'd');
        QCOMPARE(session().rows().state(here, session().coder()), State::Coded);
        QVERIFY(session().post() != here);
    }

    void undoOutlivesTheWindow()
    {
        const QByteArray before = dump(session().store());
        m_window->close();
        m_window.reset();
        openWindow();
        QVERIFY(m_window->files().open(m_project));
        QCOMPARE(dump(session().store()), before);
        while (session().store().nextUndo())
            m_window->commandSet().run(*commandOf(u"undo"));
        QCOMPARE(annotations(), 0);
        QCOMPARE(relations(), 0);
        while (session().store().nextRedo())
            m_window->commandSet().run(*commandOf(u"redo"));
        QCOMPARE(dump(session().store()), before);
    }

    void theWindowIsShownForTheEye_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addRow("light-1600") << QSize(1600, 1000) << false;
        QTest::addRow("dark-1600") << QSize(1600, 1000) << true;
        QTest::addRow("light-1366") << QSize(1366, 768) << false;
        QTest::addRow("dark-1366") << QSize(1366, 768) << true;
    }
    void theWindowIsShownForTheEye()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_window->setScheme(dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
        m_window->resize(size);
        picture(u"window-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void relationModeAndPaletteForTheEye()
    {
        m_window->setScheme(Settings::Scheme::Light);
        m_window->resize(1600, 1000);
        const auto marked = session().rows().relations().begin()->second.sourceAnnotation;
        session().show(*session().rows().annotation(marked));
        type(u'r');
        type(u'1');
        picture(u"relation-mode"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->bench().coding->relating().isActive());
        QCOMPARE(relations(), 1);
        m_window->openPalette(false);
        QTest::keyClicks(&m_window->palettePopup().field(), u"coun"_s);
        picture(u"palette"_s);
        QTest::keyClick(&m_window->palettePopup().field(), Qt::Key_Escape);
        QVERIFY(!m_window->palettePopup().isVisible());
        m_window->showKeys();
        picture(u"keys"_s);
    }

    void theTablesAreExported()
    {
        const QString folder = home().filePath(u"tables"_s);
        QSignalSpy exported(&m_window->exportPage(), &ExportPage::exported);
        m_window->showPage(MainWindow::Page::Export);
        picture(u"export"_s);
        m_window->exportPage().exportTo(folder);
        QVERIFY2(exported.wait(), qPrintable(m_window->errorBar().sentence()));
        QFile table(folder + "/annotations.csv"_L1);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count("\r\n"), 1 + annotations());
    }

    void theSampleIsPartlyCoded()
    {
        m_window->files().openSample();
        QVERIFY2(m_window->session(), qPrintable(m_window->errorBar().sentence()));
        QCOMPARE(session().project().name(), u"demonstration"_s);
        QVERIFY(annotations() > 20);
        QVERIFY(relations() > 3);
        QVERIFY(session().allCoders());
        picture(u"sample"_s);
    }

    void aDamagedFileIsOneSentenceInTheBar()
    {
        const QString path = home().filePath(u"broken.rejoinder"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3\0 and then nothing of it", 39);
        file.close();
        QVERIFY(!m_window->files().open(path));
        QVERIFY(!m_window->errorBar().sentence().isEmpty());
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(JourneysTest)
#include "journeys_test.moc"
