// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shown_reader.h"

#include <QAction>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class ReaderSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyScheme(Scheme::Light); }
    void aKeyboardSelectionStaysInItsPost();
    void aSelectionNeverCutsAGrapheme();
    void theHeaderIsTheWholeComment();
    void selectAllTakesThePost();
    void aDragGrowsToWordsAndStopsAtThePostsEnd();
    void aDoubleClickTakesAWordAndATripleTheParagraph();
    void keysItHasNoUseForReachTheWindow();
};

void ReaderSelectionTest::aKeyboardSelectionStaysInItsPost()
{
    PoolThread pool;
    Shown shown(pool);
    QSignalSpy clamped(&shown.reader, &Reader::selectionClamped);
    shown.reader.reveal(post(2), Span{5, 5});
    shown.key(Qt::Key_Down, Qt::ShiftModifier, 9);
    const int length = codePoints(pool.builder.post(2).text);
    QCOMPARE(shown.reader.selection(), (ReaderSelection{post(2), Span{6, length}})); // The blank at 5 is trimmed.
    QVERIFY(clamped.size() > 0);
    shown.key(Qt::Key_Up, Qt::ShiftModifier, 20);
    QCOMPARE(shown.reader.selection(), (ReaderSelection{post(2), Span{0, 5}}));
    shown.key(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.reader.currentPost(), post(2));
    shown.key(Qt::Key_PageDown, Qt::ShiftModifier, 3);
    QCOMPARE(shown.reader.currentPost(), post(2));
    QCOMPARE(shown.reader.selectedText(), quoteAt(pool.builder.post(2).text, {6, length}));
}

void ReaderSelectionTest::aSelectionNeverCutsAGrapheme()
{
    PoolThread pool;
    const QString text = u"a 👨‍👩‍👧 b 🇨🇦 e\u0301 👍🏽 end"_s;
    pool.builder.post(3).text = text;
    pool.builder.post(3).annotations.clear();
    Shown shown(pool);
    shown.reader.reveal(post(3), Span{0, 0});
    for (int i = 0; i < 20; ++i) {
        shown.key(Qt::Key_Right, Qt::ShiftModifier);
        const Span span = shown.reader.selection().span.value();
        QCOMPARE(span, snapToGraphemes(text, span));
        QCOMPARE(shown.reader.selectedText(), quoteAt(text, span));
    }
    // A caret put inside of a sequence by hand takes all of it.
    QTextCursor cursor = shown.surface().textCursor();
    const int start = shown.surface().document()->find(u"a 👨"_s).selectionStart();
    cursor.setPosition(start + 4);
    cursor.setPosition(start + 5, QTextCursor::KeepAnchor);
    shown.surface().setTextCursor(cursor);
    QCOMPARE(shown.reader.selectedText(), u"👨‍👩‍👧"_s);
}

void ReaderSelectionTest::theHeaderIsTheWholeComment()
{
    PoolThread pool;
    Shown shown(pool);
    QSignalSpy posts(&shown.reader, &Reader::currentPostChanged);
    shown.reader.reveal(post(2));
    QCOMPARE(shown.reader.selection(), (ReaderSelection{post(2), std::nullopt}));
    shown.key(Qt::Key_Right, Qt::ShiftModifier, 4);
    QCOMPARE(shown.reader.selection(), (ReaderSelection{post(2), std::nullopt}));
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.reader.currentPost(), post(1));
    QVERIFY(shown.reader.selection().span.has_value());
    QCOMPARE(posts.size(), 2);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.at(u"quiet_heron"_s, 3));
    QCOMPARE(shown.reader.selection(), (ReaderSelection{post(4), std::nullopt}));
}

void ReaderSelectionTest::selectAllTakesThePost()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.reveal(post(4), Span{3, 3});
    shown.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.reader.selectedText(), pool.builder.post(4).text);
}

void ReaderSelectionTest::aDragGrowsToWordsAndStopsAtThePostsEnd()
{
    PoolThread pool;
    Shown shown(pool);
    QSignalSpy clamped(&shown.reader, &Reader::selectionClamped);
    const auto drag = [&](QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(shown.viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(shown.viewport(), (from + to) / 2);
        QTest::mouseMove(shown.viewport(), to);
        QTest::mouseRelease(shown.viewport(), Qt::LeftButton, modifiers, to);
    };
    drag(shown.at(u"county asked three"_s, 2), shown.at(u"county asked three"_s, 9));
    QCOMPARE(shown.reader.selectedText(), u"county asked"_s);
    // Backwards, and from the edge of a word: the one before is not taken.
    drag(shown.at(u"county asked three"_s, 12), shown.at(u"county asked three"_s, 3));
    QCOMPARE(shown.reader.selectedText(), u"county asked"_s);
    drag(shown.at(u"county asked three"_s, 2), shown.at(u"county asked three"_s, 9), Qt::ControlModifier);
    QCOMPARE(shown.reader.selectedText(), u"unty as"_s);
    QCOMPARE(clamped.size(), 0);
    drag(shown.at(u"not hold it"_s, 4), shown.at(u"Is that report"_s, 4));
    QCOMPARE(shown.reader.selectedText(), u"hold it."_s);
    QCOMPARE(clamped.size(), 1);
}

void ReaderSelectionTest::aDoubleClickTakesAWordAndATripleTheParagraph()
{
    PoolThread pool;
    Shown shown(pool);
    const QPoint at = shown.at(u"petition. It says"_s, 3);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(shown.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.reader.selectedText(), u"petition"_s);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.reader.selectedText(), pool.builder.post(0).text.section(u"\n\n"_s, 2, 2));
}

void ReaderSelectionTest::keysItHasNoUseForReachTheWindow()
{
    PoolThread pool;
    Shown shown(pool);
    QStringList got;
    const auto action = [&](const QKeySequence &keys) {
        auto *made = new QAction(&shown.reader);
        made->setShortcut(keys);
        shown.reader.addAction(made);
        connect(made, &QAction::triggered, this, [&got, keys] { got += keys.toString(QKeySequence::PortableText); });
    };
    const QList<QKeySequence> keys{Qt::Key_Space, Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::Key_E,
        Qt::CTRL | Qt::Key_Z, Qt::Key_Delete, Qt::Key_Plus};
    QStringList wanted;
    for (const QKeySequence &sequence : keys) {
        action(sequence);
        wanted += sequence.toString(QKeySequence::PortableText);
    }
    QVERIFY(QTest::qWaitForWindowActive(&shown.reader));
    for (const QKeySequence &sequence : keys)
        QTest::keySequence(shown.reader.windowHandle(), sequence);
    QCOMPARE(got, wanted);
    QStringList typed;
    connect(&shown.reader, &Reader::keyPressed, this, [&typed](QKeyEvent *event) {
        typed += event->text();
        event->accept();
    });
    QTest::keyClicks(shown.reader.surface(), u"1dS"_s);
    QCOMPARE(typed, QStringList({u"1"_s, u"d"_s, u"S"_s}));
}

QTEST_MAIN(ReaderSelectionTest)
#include "reader_selection_test.moc"
