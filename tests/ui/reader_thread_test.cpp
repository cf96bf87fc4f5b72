// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shown_reader.h"
#include "ui/reader/surface.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class ReaderThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyScheme(Scheme::Light); }
    void foldingHidesAndRevealingUnfolds();
    void aCaretUnderAFoldGoesToThePostThatWasFolded();
    void aSpanSurvivesFoldingZoomAndScheme();
    void theStateComesBack();
    void ancestorsArePinnedOnceTheyScrolledOff();
    void everyPostOfALongThreadScrollsBy();
    void aJumpIntoALongThreadShowsThePost();
    void onlyAncestorsAreShownWhenAsked();
    void anEmptySceneShowsNothing();
};

void ReaderThreadTest::foldingHidesAndRevealingUnfolds()
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

void ReaderThreadTest::aCaretUnderAFoldGoesToThePostThatWasFolded()
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

void ReaderThreadTest::aSpanSurvivesFoldingZoomAndScheme()
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

void ReaderThreadTest::theStateComesBack()
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

void ReaderThreadTest::ancestorsArePinnedOnceTheyScrolledOff()
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

void ReaderThreadTest::everyPostOfALongThreadScrollsBy()
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

void ReaderThreadTest::aJumpIntoALongThreadShowsThePost()
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

void ReaderThreadTest::onlyAncestorsAreShownWhenAsked()
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

void ReaderThreadTest::anEmptySceneShowsNothing()
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

QTEST_MAIN(ReaderThreadTest)
#include "reader_thread_test.moc"
