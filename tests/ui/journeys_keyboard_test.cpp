// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The coding loop by keys alone: edges, a code in vivo, repeat, certainty, memo, relations of every kind, and what
// happens to somebody who types.

#include "core/coding/codebook_edits.h"
#include "tests/support/small_project.h"
#include "tests/ui/journey.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class JourneysKeyboardTest : public Journey
{
    Q_OBJECT

private:
    QString bar() const
    {
        const auto *bar = m_window->findChild<QWidget *>(u"modeBar"_s);
        QStringList words;
        for (const QLabel *label : bar ? bar->findChildren<QLabel *>() : QList<QLabel *>())
            words << label->text();
        return words.join(u' ');
    }
    void answerPalette(const QString &words)
    {
        QVERIFY(m_window->palettePopup().isVisible());
        m_window->palettePopup().field().setText(words);
        QTest::keyClick(&m_window->palettePopup().field(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        importSample();
    }

    // Each test begins at the first comment that answers a comment, with nothing coded.
    void init()
    {
        while (session().store().nextUndo())
            session().undo();
        session().show(post(2));
        QCOMPARE(session().outline().depth(2), 1);
        QCOMPARE(annotations(), 0);
    }

    void theEdgesOfAnAnnotationMove()
    {
        type(u'1');
        type(u'1');
        const Span before = *session().annotation()->span();
        type(u'e');
        QVERIFY(bar().contains(u"Move the edges"_s));
        press(Qt::Key_Left);
        press(Qt::Key_Right, {}, Qt::ShiftModifier);
        press(Qt::Key_Escape);
        QCOMPARE(*session().annotation()->span(), before); // Esc: as it was.
        type(u'e');
        press(Qt::Key_Left);
        type(u'e');
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        const Span after = *session().annotation()->span();
        QVERIFY(after.start > before.start && after.end < before.end);
        run(u"undo"); // Both edges are one step.
        QCOMPARE(*session().rows().annotations(post(2)).front()->span(), before);
    }

    void aCodeIsNamedByItsWords()
    {
        type(u'1');
        type(u'1'); // So that Claim is the group new codes go to.
        session().select(post(2), {0, 9});
        const size_t codes = session().codebook().taggable().size();
        type(u'v');
        QCOMPARE(session().codebook().taggable().size(), codes + 1);
        const Annotation *made = session().annotation();
        QVERIFY(made);
        QCOMPARE(session().codebook().code(made->code)->name, made->quote);
        run(u"undo"); // The code and the annotation are one step.
        QCOMPARE(session().codebook().taggable().size(), codes);
        QCOMPARE(annotations(), 1);
    }

    void theLastCodeIsRepeated()
    {
        type(u'5');
        type(u'5');
        type(u'j');
        type(u'.');
        type(u'.');
        QCOMPARE(annotations(), 2);
        QCOMPARE(session().annotation()->code, code(u"Rebuttal/Counter-evidence"_s));
    }

    void certaintyStepsThroughThreeLevels()
    {
        type(u'1');
        type(u'1');
        for (const auto &level : {std::optional(2), std::optional(1), std::optional<int>()}) {
            type(u'c');
            QCOMPARE(session().annotation()->certainty, level);
        }
    }

    void aMemoIsWrittenAndOneIsBackInTheText()
    {
        type(u'1');
        type(u'1');
        type(u'm');
        QPlainTextEdit &editor = m_window->codePage().memo().editor();
        QVERIFY(QTest::qWaitFor([&] { return editor.hasFocus(); }, patience));
        QTest::keyClicks(&editor, u"Ask for the source"_s);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return reader().surface()->hasFocus(); }, patience));
        const Memo *memo = session().rows().memo(session().annotation()->header.uid, session().coder());
        QVERIFY(memo);
        QCOMPARE(memo->text, u"Ask for the source"_s);
    }

    void doneNamesWhatIsMissingAndThenObeys()
    {
        Code stance = *session().codebook().find(u"Stance"_s);
        stance.required = true;
        QVERIFY(session().apply(changeCode(session().codebook(), stance)));
        type(u'd');
        QCOMPARE(session().post(), post(2));
        QCOMPARE(session().rows().state(post(2), session().coder()), State::Todo);
        // Who goes away is told anew.
        type(u'j');
        type(u'k');
        type(u'd');
        QCOMPARE(session().rows().state(post(2), session().coder()), State::Todo);
        type(u'd');
        QCOMPARE(session().rows().state(post(2), session().coder()), State::Coded);
    }

    void aBareSelectionIsCodedBeforeItIsRelated()
    {
        session().select(post(2), {0, 9});
        type(u'r');
        answerPalette(u"Counter-claim"_s);
        QCOMPARE(annotations(), 1);
        QVERIFY(m_window->bench().coding->relating().isActive());
        type(u'1'); // The comment it answers, as a whole.
        press(Qt::Key_Return);
        QCOMPARE(relations(), 1);
    }

    void aNewSelectionBecomesTheTarget()
    {
        type(u'4');
        type(u'4');
        const Uid<Annotation> source = session().annotation()->uid();
        type(u'r');
        reader().select(post(1), {0, 12}); // As by Shift and arrows in the comment above.
        QVERIFY(bar().contains(u"Enter"_s));
        press(Qt::Key_Return);
        answerPalette(u"Passage"_s);
        QCOMPARE(annotations(), 2);
        QCOMPARE(relations(), 0);
        press(Qt::Key_Return); // The usual type.
        QCOMPARE(relations(), 1);
        const Relation &relation = session().rows().relations().begin()->second;
        QCOMPARE(relation.sourceAnnotation, source);
        QCOMPARE(session().rows().annotation(relation.targetAnnotation)->post, post(1));
        QCOMPARE(session().post(), post(2)); // Back where one was.
    }

    void escapeLeavesNoTargetHalfMade()
    {
        type(u'4');
        type(u'4');
        type(u'r');
        reader().select(post(1), {0, 12});
        press(Qt::Key_Return);
        answerPalette(u"Passage"_s);
        QCOMPARE(annotations(), 2);
        press(Qt::Key_Escape);
        QCOMPARE(annotations(), 1);
        QCOMPARE(relations(), 0);
    }

    void whatIsNotInTheTextIsSaidInANote()
    {
        type(u'4');
        type(u'4');
        type(u'r');
        type(u'0');
        auto *note = m_window->findChild<QWidget *>(u"modeBar"_s)->findChild<QLineEdit *>();
        QVERIFY(note && note->isVisible());
        note->setText(u"What people say in the pub"_s);
        QTest::keyClick(note, Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(relations(), 1);
        const Relation &relation = session().rows().relations().begin()->second;
        QVERIFY(relation.target().isAbsent());
        QCOMPARE(relation.note, u"What people say in the pub"_s);
    }

    void nineMoreTargetsCome()
    {
        // Twelve passages in the article, each of its own.
        session().show(post(0));
        for (int i = 0; i < 12; ++i) {
            session().select(post(0), {i * 10, i * 10 + 8});
            type(u'1');
        }
        QCOMPARE(annotations(), 12);
        session().show(post(1));
        type(u'4');
        type(u'4');
        type(u'r');
        QVERIFY(bar().contains(u"more"_s));
        press(Qt::Key_PageDown);
        type(u'2'); // The eleventh.
        press(Qt::Key_Return);
        QCOMPARE(relations(), 1);
        const Relation &relation = session().rows().relations().begin()->second;
        QCOMPARE(session().rows().annotation(relation.targetAnnotation)->start, std::optional(100));
    }

    void fourKeysAtOnceAreOneStep()
    {
        session().select(post(2), {0, 9});
        const QByteArray before = dump(session().store());
        quint64 at = 1000;
        for (const QChar letter : u"1fa2"_s)
            type(letter, at += 100);
        QVERIFY(annotations() > 1);
        QVERIFY(m_window->errorBar().sentence().contains(u"1fa2"_s));
        for (const QChar letter : u"3n"_s) // Typing goes on: no commands any more.
            type(letter, at += 100);
        QVERIFY(m_window->errorBar().sentence().contains(u"1fa23n"_s));
        QVERIFY(m_window->errorBar().accept(u"Undo"_s));
        QCOMPARE(dump(session().store()), before);
        QVERIFY(!session().store().nextUndo());
        run(u"redo");
        QVERIFY(annotations() > 1);
    }

    void whoTypesMaySearchInstead()
    {
        quint64 at = 5000;
        for (const QChar letter : u"fauna"_s)
            type(letter, at += 100);
        QVERIFY(m_window->errorBar().accept(u"Search instead"_s));
        QCOMPARE(annotations(), 0);
        QCOMPARE(m_window->codePage().reader().findBar().field().text(), u"fauna"_s);
        m_window->codePage().reader().findBar().leave();
    }

    void aCoderIsFasterThanThatOnlyWithFewKeys()
    {
        session().select(post(2), {0, 9});
        quint64 at = 9000;
        for (const QChar letter : u"1f11f"_s)
            type(letter, at += 100);
        type(u'a', at += 700);
        type(u'2', at += 100);
        QVERIFY(m_window->errorBar().isHidden() || !m_window->errorBar().sentence().contains(u"typed"_s));
        for (const QChar letter : u"1fa2"_s)
            type(letter, at += 100);
        QVERIFY(!m_window->errorBar().isHidden());
        type(u'j', at += 2000); // Work goes on.
        QVERIFY(m_window->errorBar().isHidden());
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(JourneysKeyboardTest)
#include "journeys_keyboard_test.moc"
