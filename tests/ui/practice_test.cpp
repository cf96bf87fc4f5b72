// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Practice and the first coding step by step, on the sample in the real window, by keys that come through the window.

#include "tests/ui/journey.h"
#include "ui/practice/guide.h"
#include "ui/practice/practice.h"

#include <QPushButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class PracticeTest : public Journey
{
    Q_OBJECT

private:
    // As a person presses it: slowly enough to be no typing.
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), code, modifiers);
        QTest::qWait(260);
    }
    void leave(CoachBar &bar)
    {
        const auto buttons = bar.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Leave"_s)
                button->click();
        }
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theGuideNoticesEachStep()
    {
        run(u"sample");
        Guide *guide = m_window->guideThrough();
        QVERIFY(guide && guide->bar().isVisible());
        QVERIFY(m_window->isActiveWindow()); // It is a part of the window, never one of its own.
        QVERIFY(reader().surface()->hasFocus());
        picture(u"guide"_s);
        session().show(post(1));
        QVERIFY(!guide->isDone(Guide::Select));
        type(u's');
        QVERIFY(guide->isDone(Guide::Select) && !guide->isDone(Guide::Tag));
        type(u'1');
        QVERIFY(guide->isDone(Guide::Tag) && !guide->isDone(Guide::Stance));
        type(u'a');
        QVERIFY(guide->isDone(Guide::Stance) && !guide->isDone(Guide::Relate));
        session().show(post(2));
        type(u's');
        type(u'4');
        type(u'r');
        type(u'1');
        press(Qt::Key_Return);
        QVERIFY(guide->isDone(Guide::Relate) && !guide->isFinished());
        type(u'd');
        type(u'd');
        QVERIFY(guide->isFinished());
        QVERIFY(guide->bar().sentence().contains(u"all of it"_s));
        QVERIFY(settings().guided());
    }

    void theGuideIsNotShownAgain()
    {
        run(u"sample");
        QVERIFY(!m_window->guideThrough());
        run(u"guide"); // But one can ask for it.
        QVERIFY(m_window->guideThrough());
        leave(m_window->guideThrough()->bar());
        QVERIFY(!m_window->guideThrough());
    }

    void leavingItIsForGood()
    {
        const QString path = home().filePath(u"window.ini"_s);
        m_window.reset();
        QVERIFY(QFile::remove(path));
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        run(u"sample");
        QVERIFY(m_window->guideThrough());
        leave(m_window->guideThrough()->bar());
        QVERIFY(settings().guided());
        run(u"sample");
        QVERIFY(!m_window->guideThrough());
    }

    void theTaskTakesFourteenKeysAtMost()
    {
        session().show(post(2));
        while (session().store().nextUndo() && session().store().nextUndo()->actor == session().coder())
            session().undo();
        run(u"practise");
        Practice *practice = m_window->practice();
        QVERIFY(practice && practice->bar().isVisible());
        QVERIFY(!practice->post().isNull() && practice->keys() == 0);
        picture(u"practice"_s);
        key(Qt::Key_Shift); // Of no account.
        QCOMPARE(practice->keys(), 0);
        key(Qt::Key_F); // in favour
        QCOMPARE(practice->keys(), 1);
        key(Qt::Key_1);
        key(Qt::Key_1); // the first sentence: a claim of fact
        const int length = codePoints(session().text(practice->post()));
        const auto toNextSentence = [&] {
            const int end = session().cursor().selection ? session().cursor().selection->end : 0;
            QVERIFY(end < length);
            key(Qt::Key_Right);
            for (int step = 0; step < 3; ++step)
                key(Qt::Key_Right);
        };
        toNextSentence();
        const int before = practice->keys();
        QCOMPARE(before, 3); // Moving the caret is free.
        key(Qt::Key_2);
        key(Qt::Key_2); // the second: a claim of value
        key(Qt::Key_4); // the selection stays: it is a rebuttal too
        key(Qt::Key_R);
        key(Qt::Key_1);
        QVERIFY(!practice->isDone());
        key(Qt::Key_Return);
        QVERIFY2(practice->isDone(), qPrintable(practice->bar().count()));
        std::printf("Stance, two claims and a rebuttal with its target: %d keys (at most %d)\n", practice->keys(),
            Practice::goal);
        QVERIFY(practice->keys() <= Practice::goal);
        QVERIFY(practice->bar().sentence().contains(u"Done with %1 keys"_s.arg(practice->keys())));
        const int counted = practice->keys();
        key(Qt::Key_J); // It is over: nothing is counted any more.
        QCOMPARE(practice->keys(), counted);
        picture(u"practice-done"_s);
    }

    void shortcutsCountToo()
    {
        run(u"practise");
        Practice *practice = m_window->practice();
        key(Qt::Key_F);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(practice->keys(), 2);
        key(Qt::Key_Right, Qt::ShiftModifier); // Selecting is work.
        QCOMPARE(practice->keys(), 3);
        for (const QSize size : {QSize(1366, 768), QSize(1024, 640)}) {
            m_window->resize(size);
            picture(u"practice-%1"_s.arg(size.width()));
        }
        m_window->setScheme(Settings::Scheme::Dark);
        picture(u"practice-dark"_s);
        leave(practice->bar());
        QVERIFY(!m_window->practice());
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(PracticeTest)
#include "practice_test.moc"
