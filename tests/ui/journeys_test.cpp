// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A researcher's way through the real window, from the first start to the exported tables.

#include "tests/support/small_project.h"
#include "tests/ui/journey.h"
#include "ui/export/export_page.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class JourneysTest : public Journey
{
    Q_OBJECT

private:
    QString m_project;

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void aFirstStartAsksNothing()
    {
        openWindow();
        QVERIFY(!m_window->session());
        QVERIFY(m_window->errorBar().isHidden());
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

    void theTablesAreExported()
    {
        const QString folder = home().filePath(u"tables"_s);
        QSignalSpy exported(&m_window->exportPage(), &ExportPage::exported);
        QVERIFY(run(u"export"));
        QVERIFY(m_window->exportPage().isVisible());
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
