// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader_scene.h"
#include "ui/reader/reader.h"
#include "ui/reader/surface.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { applyScheme(Scheme::Light); }
    void itLooksAsDrawn_data();
    void itLooksAsDrawn();
    void aKeyboardSelectionStaysInItsPost();
    void aSelectionNeverCutsAGrapheme();
    void theHeaderIsTheWholeComment();
    void selectAllTakesThePost();
    void aDragGrowsToWordsAndStopsAtThePostsEnd();
    void aDoubleClickTakesAWordAndATripleTheParagraph();
    void aClickTakesTheShortestAnnotationAndNextTheOthers();
    void draggedEdgesAreSaidWhenLetGo();
    void changesOfAnnotationsNeverTouchTheText();
    void foldingHidesAndRevealingUnfolds();
    void aCaretUnderAFoldGoesToThePostThatWasFolded();
    void aSpanSurvivesFoldingZoomAndScheme();
    void theStateComesBack();
    void keysItHasNoUseForReachTheWindow();
    void inRelationModeKeysAndClicksChoose();
    void aRelationLeadsFromTheSourcesEndToTheTargetsBeginning();
    void ancestorsArePinnedOnceTheyScrolledOff();
    void everyPostOfALongThreadScrollsBy();
    void aJumpIntoALongThreadShowsThePost();
    void onlyAncestorsAreShownWhenAsked();
    void anEmptySceneShowsNothing();
};

namespace {

void save(QWidget &widget, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(widget.grab().save(folder.filePath(name)));
}

/// The pool's thread in a Reader that is painted, with what one needs to click into it.
struct Shown
{
    explicit Shown(const Scene &scene, const ReaderState &state = {})
    {
        reader.resize(965, 860);
        reader.show();
        reader.setScene(scene, state);
        paint();
        reader.surface()->setFocus();
    }

    explicit Shown(PoolThread &pool)
        : Shown(pool.builder.scene())
    {
    }

    [[nodiscard]] QTextEdit &surface() { return *qobject_cast<QTextEdit *>(reader.surface()); }
    [[nodiscard]] QWidget *viewport() { return surface().viewport(); }
    void paint() { reader.grab(); }

    /// In the viewport, in the middle of the line: before the character \p offset after the beginning of \p words.
    [[nodiscard]] QPoint at(const QString &words, int offset = 0)
    {
        QTextCursor cursor = surface().document()->find(words, 0, QTextDocument::FindCaseSensitively);
        cursor.setPosition(cursor.selectionStart() + offset);
        return surface().cursorRect(cursor).center();
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(reader.surface(), static_cast<Qt::Key>(key), modifiers);
    }

    Reader reader;
};

Id<Post> post(int index)
{
    return SceneBuilder::id(index);
}

} // namespace

void ReaderTest::aKeyboardSelectionStaysInItsPost()
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

void ReaderTest::aSelectionNeverCutsAGrapheme()
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

void ReaderTest::theHeaderIsTheWholeComment()
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

void ReaderTest::selectAllTakesThePost()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.reveal(post(4), Span{3, 3});
    shown.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.reader.selectedText(), pool.builder.post(4).text);
}

void ReaderTest::aDragGrowsToWordsAndStopsAtThePostsEnd()
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

void ReaderTest::aDoubleClickTakesAWordAndATripleTheParagraph()
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

void ReaderTest::aClickTakesTheShortestAnnotationAndNextTheOthers()
{
    PoolThread pool;
    Shown shown(pool);
    QSignalSpy activated(&shown.reader, &Reader::annotationActivated);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.at(u"paint will not hold"_s, 2));
    const Uid<Annotation> shortest = pool.builder.post(2).annotations[2].uid;
    QCOMPARE(shown.reader.selectedAnnotation(), shortest);
    QCOMPARE(shown.reader.annotationsAtCaret(), (std::vector{shortest, pool.count}));
    shown.reader.selectNextOverlapping();
    QCOMPARE(shown.reader.selectedAnnotation(), pool.count);
    shown.reader.selectNextOverlapping();
    QCOMPARE(shown.reader.selectedAnnotation(), shortest);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.at(u"When the county"_s, 2));
    QVERIFY(shown.reader.selectedAnnotation().isNull());
    QCOMPARE(activated.size(), 4);
    // Its label in the margin does as well.
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, QPoint(770, shown.at(u"I care that they"_s).y()));
    QCOMPARE(shown.reader.selectedAnnotation(), pool.builder.post(7).annotations[0].uid);
    QCOMPARE(shown.reader.currentPost(), post(7));
}

void ReaderTest::draggedEdgesAreSaidWhenLetGo()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.selectAnnotation(pool.closing);
    shown.paint();
    QSignalSpy dragged(&shown.reader, &Reader::edgesDragged);
    const QPoint knob = shown.at(u"nobody has painted"_s) - QPoint(0, 20);
    QTest::mousePress(shown.viewport(), Qt::LeftButton, {}, knob);
    QTest::mouseMove(shown.viewport(), shown.at(u"basin leaks because"_s, 8));
    QTest::mouseRelease(shown.viewport(), Qt::LeftButton, {}, shown.at(u"basin leaks because"_s, 8));
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(dragged[0][0].value<Uid<Annotation>>(), pool.closing);
    QCOMPARE(dragged[0][1].value<Span>(), pool.builder.spanOf(1, u"leaks because nobody has painted it since 1998"_s));
}

void ReaderTest::changesOfAnnotationsNeverTouchTheText()
{
    PoolThread pool;
    Shown shown(pool);
    const int revision = shown.surface().document()->revision();
    const QTextDocument *document = shown.surface().document();
    SceneAnnotation annotation = pool.builder.post(1).annotations[0];
    annotation.span = Span{0, 6};
    shown.reader.putAnnotation(annotation);
    shown.reader.removeAnnotation(pool.count, post(2));
    shown.reader.removeRelation(pool.counted);
    shown.reader.setState(post(4), State::Coded);
    shown.paint();
    QCOMPARE(shown.surface().document(), document);
    QCOMPARE(document->revision(), revision);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.at(u"I have swum"_s, 3));
    QCOMPARE(shown.reader.selectedAnnotation(), annotation.uid);
}

void ReaderTest::foldingHidesAndRevealingUnfolds()
{
    PoolThread pool;
    Shown shown(pool);
    QSignalSpy changed(&shown.reader, &Reader::foldingChanged);
    shown.reader.setFolded(post(2), true);
    QVERIFY(shown.reader.isFolded(post(2)));
    const QString words = shown.surface().toPlainText();
    QVERIFY(!words.contains(u"Two of those"_s) && !words.contains(u"Is that report"_s));
    QVERIFY(words.contains(u"3 replies by 3 authors folded  ·  ✓ 2 of 3  ·  2 codes  ·  2 relations"_s));
    // The caret walks over the fold.
    shown.reader.reveal(post(2), Span{0, 0});
    for (int i = 0; i < 400 && shown.reader.currentPost() == post(2); ++i)
        shown.key(Qt::Key_Right);
    QCOMPARE(shown.reader.currentPost(), post(6));
    // Replies without replies cannot be folded.
    shown.reader.setFolded(post(6), true);
    QVERIFY(!shown.reader.isFolded(post(6)));
    shown.reader.reveal(post(4), Span{0, 4});
    QVERIFY(!shown.reader.isFolded(post(2)));
    QCOMPARE(shown.reader.selectedText(), u"Fair"_s);
    QCOMPARE(changed.size(), 2);
    shown.paint();
    // A click on the fold line unfolds as well, and one on a rail folds.
    shown.reader.setFolded(post(2), true);
    shown.paint();
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.at(u"3 replies by"_s, 3));
    QVERIFY(!shown.reader.isFolded(post(2)));
    shown.paint();
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, QPoint(42, shown.at(u"Two of those"_s).y()));
    QVERIFY(shown.reader.isFolded(post(2)));
}

void ReaderTest::aCaretUnderAFoldGoesToThePostThatWasFolded()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.reveal(post(4), Span{2, 9});
    shown.reader.setFoldedBelow(post(1), true);
    QCOMPARE(shown.reader.selection(), (ReaderSelection{post(1), std::nullopt}));
    QVERIFY(shown.reader.isFolded(post(2)) && !shown.reader.isFolded(post(5)));
    shown.reader.setFoldedBelow(post(1), false);
    QVERIFY(!shown.reader.isFolded(post(2)));
}

void ReaderTest::aSpanSurvivesFoldingZoomAndScheme()
{
    PoolThread pool;
    Shown shown(pool);
    const ReaderSelection selection{post(4), pool.builder.spanOf(4, u"crack can be seen"_s)};
    shown.reader.select(post(4), *selection.span);
    shown.reader.setFolded(post(7), true);
    shown.reader.setZoom(150);
    QCOMPARE(shown.reader.zoom(), 150);
    applyScheme(Scheme::Dark);
    shown.paint();
    QCOMPARE(shown.reader.selection(), selection);
    QCOMPARE(shown.surface().textCursor().selectedText(), u"crack can be seen"_s);
    shown.reader.setZoom(1000);
    QCOMPARE(shown.reader.zoom(), 250);
}

void ReaderTest::theStateComesBack()
{
    const Scene scene = longThread(3000, 1);
    Shown first(scene);
    first.reader.setFolded({2}, true);
    first.reader.select({1500}, {5, 9});
    first.surface().verticalScrollBar()->setValue(first.surface().verticalScrollBar()->value() + 7);
    first.paint();
    const ReaderState state = first.reader.state();
    QCOMPARE(state.folded, (std::vector{Id<Post>{2}}));
    Shown second(scene, state);
    QCOMPARE(second.reader.state(), state);
    QCOMPARE(second.reader.selectedText(), first.reader.selectedText());
}

void ReaderTest::keysItHasNoUseForReachTheWindow()
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

void ReaderTest::inRelationModeKeysAndClicksChoose()
{
    PoolThread pool;
    Shown shown(pool);
    RelationMode mode;
    mode.source = {post(4), pool.granted};
    mode.candidates = {{post(3), pool.bath}, {post(3), {}}, {post(2), pool.count}};
    shown.reader.setRelationMode(mode);
    shown.paint();
    QSignalSpy chosen(&shown.reader, &Reader::candidateChosen), walked(&shown.reader, &Reader::candidatesWalked),
        absent(&shown.reader, &Reader::absentChosen), turned(&shown.reader, &Reader::candidatesTurned),
        left(&shown.reader, &Reader::relationModeLeft);
    for (Qt::Key key : {Qt::Key_2, Qt::Key_9, Qt::Key_J, Qt::Key_K, Qt::Key_PageDown, Qt::Key_0, Qt::Key_Escape})
        shown.key(key);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, QPoint(680, shown.at(u"Two of those"_s).y()));
    QCOMPARE(chosen, (QList<QVariantList>{{1}, {0}}));
    QCOMPARE(walked, (QList<QVariantList>{{1}, {-1}}));
    QCOMPARE(turned.size(), 1);
    QCOMPARE(absent.size(), 1);
    QCOMPARE(left.size(), 1);
    mode.first = 1;
    shown.reader.setRelationMode(mode);
    shown.key(Qt::Key_2);
    QCOMPARE(chosen.last(), QVariantList{2});
}

void ReaderTest::aRelationLeadsFromTheSourcesEndToTheTargetsBeginning()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.reveal(post(2));
    shown.reader.selectRelation(pool.counted);
    const QImage picture = shown.reader.grab().toImage();
    const QColor accent = Theme::of(Scheme::Light).accent;
    // Down the elbow's column from the target's first line to the source's last there is accent; above and below not.
    const int x = 662 + 18;
    const int top = shown.at(u"nobody has painted"_s).y() + 12;
    const int bottom = shown.at(u"not hold it"_s).y() + 10;
    const auto isAccent = [&](int y) { return QColor(picture.pixel(x, y)) == accent; };
    for (int y = top + 10; y < bottom - 12; y += 3) {
        if (std::abs(y - (top + bottom) / 2) > 14)
            QVERIFY2(isAccent(y), qPrintable(QString::number(y)));
    }
    QVERIFY(!isAccent(top - 12) && !isAccent(bottom + 40));
}

void ReaderTest::ancestorsArePinnedOnceTheyScrolledOff()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.resize(965, 300);
    shown.reader.reveal(post(4), Span{0, 0});
    shown.paint();
    const auto pinned = shown.reader.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const QWidget *strip = nullptr;
    for (const QWidget *child : pinned) {
        if (child != shown.reader.surface())
            strip = child;
    }
    QVERIFY(strip && strip->isVisible());
    QVERIFY2(strip->accessibleDescription().contains(u"lane_four"_s), qPrintable(strip->accessibleDescription()));
    // The caret is never under it.
    QVERIFY(shown.surface().cursorRect().top() >= strip->height());
    shown.reader.reveal(post(0));
    QVERIFY(!strip->isVisible());
}

void ReaderTest::everyPostOfALongThreadScrollsBy()
{
    const int posts = 3500;
    Shown shown(longThread(posts, 1));
    auto &surface = *qobject_cast<ReaderSurface *>(shown.reader.surface());
    QScrollBar &bar = *surface.verticalScrollBar();
    std::vector<bool> seen(posts);
    const auto look = [&] {
        const auto *layout = surface.document()->documentLayout();
        const int from = layout->hitTest(QPointF(100, bar.value()), Qt::FuzzyHit);
        const int to = layout->hitTest(QPointF(100, bar.value() + surface.viewport()->height()), Qt::FuzzyHit);
        static const QRegularExpression number(u"^Post (\\d+)"_s);
        for (QTextBlock block = surface.document()->findBlock(from); block.isValid() && block.position() <= to;
            block = block.next()) {
            if (const auto match = number.match(block.text()); match.hasMatch())
                seen[static_cast<size_t>(match.captured(1).toInt() - 1)] = true;
        }
    };
    const auto scroll = [&](int step) {
        for (int still = 0; still < 2;) {
            look();
            const int before = bar.value();
            bar.setValue(before + step);
            still = bar.value() == before ? still + 1 : 0;
            if (bar.value() % 7 == 0)
                QCoreApplication::processEvents();
        }
    };
    scroll(600);
    QCOMPARE(std::ranges::count(seen, false), 0);
    QVERIFY(surface.document()->blockCount() < 3 * 2200);
    // The caret stayed where it was, though its post has left the document; a key brings it back.
    QCOMPARE(shown.reader.currentPost(), Id<Post>{1});
    std::ranges::fill(seen, false);
    scroll(-600);
    QCOMPARE(std::ranges::count(seen, false), 0);
    bar.setValue(bar.maximum());
    shown.key(Qt::Key_Down);
    QVERIFY(shown.reader.currentPost().value <= 2);
    QVERIFY(surface.cursorRect().top() >= 0 && surface.cursorRect().bottom() <= surface.viewport()->height());
}

void ReaderTest::aJumpIntoALongThreadShowsThePost()
{
    Shown shown(longThread(20'000, 3));
    for (qint64 id : {15'000, 3, 20'000, 10'001}) {
        shown.reader.select({id}, {0, 4});
        QCOMPARE(shown.reader.currentPost(), Id<Post>{id});
        QCOMPARE(shown.reader.selectedText(), u"Post"_s);
        QVERIFY(shown.viewport()->rect().contains(shown.surface().cursorRect().center()));
        for (int i = 0; i < 30; ++i)
            QCoreApplication::processEvents();
        QVERIFY(shown.viewport()->rect().contains(shown.surface().cursorRect().center()));
    }
}

void ReaderTest::onlyAncestorsAreShownWhenAsked()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.reveal(post(4), Span{0, 0});
    shown.reader.setAncestorsOnly(true);
    const QString words = shown.surface().toPlainText();
    QVERIFY(words.contains(u"Two of those"_s) && words.contains(u"swum there"_s));
    QVERIFY(!words.contains(u"Is that report"_s) && !words.contains(u"My two learn"_s));
    shown.reader.reveal(post(7), Span{0, 2});
    QVERIFY(shown.surface().toPlainText().contains(u"My two learn"_s));
    QCOMPARE(shown.reader.selectedText(), u"My"_s);
    shown.reader.setAncestorsOnly(false);
    QVERIFY(shown.surface().toPlainText().contains(u"Is that report"_s));
}

void ReaderTest::anEmptySceneShowsNothing()
{
    PoolThread pool;
    Shown shown(pool);
    shown.reader.setScene({});
    shown.paint();
    QVERIFY(shown.reader.currentPost().isNull());
    shown.key(Qt::Key_Down);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    shown.reader.setZoom(120);
    shown.reader.growBySentence();
    QCOMPARE(shown.reader.state(), ReaderState());
}

void ReaderTest::itLooksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(965, 860);
    QTest::newRow("dark") << true << QSize(965, 860);
    QTest::newRow("small") << false << QSize(850, 620);
    QTest::newRow("narrow") << false << QSize(560, 620);
}

void ReaderTest::itLooksAsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    applyScheme(dark ? Scheme::Dark : Scheme::Light);
    PoolThread pool;
    Reader reader;
    reader.resize(size);
    reader.show();
    reader.setScene(pool.builder.scene());
    reader.reveal(SceneBuilder::id(2), Span{10, 10});
    reader.selectAnnotation(pool.count);
    save(reader, u"reader-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));

    RelationMode mode;
    mode.source = {SceneBuilder::id(4), pool.granted};
    mode.candidates = {{SceneBuilder::id(3), pool.bath}, {SceneBuilder::id(3), {}}, {SceneBuilder::id(2), pool.cheaper},
        {SceneBuilder::id(2), pool.count}, {SceneBuilder::id(1), pool.closing}, {SceneBuilder::id(0), pool.children}};
    mode.chosen = 4;
    reader.reveal(SceneBuilder::id(4), Span{0, 0});
    reader.selectAnnotation(pool.granted);
    reader.setRelationMode(mode);
    save(reader, u"reader-relating-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    reader.setRelationMode(std::nullopt);

    reader.setFolded(SceneBuilder::id(2), true);
    reader.setRelationsShown(Reader::Relations::All);
    reader.reveal(SceneBuilder::id(8), std::nullopt);
    save(reader, u"reader-folded-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(ReaderTest)
#include "reader_test.moc"
