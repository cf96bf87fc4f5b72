// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader finds in the Reader and what it is told: posts, their annotations, and the caret among them.

#include "tests/ui/accessible_names.h"
#include "tests/ui/shown_reader.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QStringList heard;
QStringList renamed;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    else if (event->type() == QAccessible::NameChanged)
        renamed << nameOf(event->accessibleInterface());
}

QAccessibleInterface *postsOf(Reader &reader)
{
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&reader);
    return all->child(all->childCount() - 1);
}

QStringList namesIn(QAccessibleInterface *list)
{
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i)
        names << nameOf(list->child(i));
    return names;
}

class ReaderSpokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::installUpdateHandler(listen); }
    void init()
    {
        applyScheme(Scheme::Light);
        heard.clear();
        renamed.clear();
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void thePostsAreAListInReadingOrder()
    {
        PoolThread pool;
        Shown shown(pool);
        QAccessibleInterface *posts = postsOf(shown.reader);
        QCOMPARE(posts->role(), QAccessible::List);
        QCOMPARE(nameOf(posts), u"Posts of the thread"_s);
        QCOMPARE(posts->parent(), QAccessible::queryAccessibleInterface(&shown.reader));
        QCOMPARE(posts->childCount(), 10);
        QAccessibleInterface *second = posts->child(2);
        QCOMPARE(nameOf(second), u"tally_ho"_s); // What the scene announces.
        QCOMPARE(second->role(), QAccessible::ListItem);
        QCOMPARE(second->parent(), posts);
        QCOMPARE(posts->indexOfChild(second), 2);
        QVERIFY(second->text(QAccessible::Description).startsWith(u"Paint does not close"_s));
        QVERIFY(second->rect().intersects(posts->rect()));
        const QPoint middle = second->rect().center();
        QCOMPARE(posts->childAt(middle.x(), middle.y()), second);
        QVERIFY(!second->state().selected);
    }

    void itsAnnotationsAreItsChildren()
    {
        PoolThread pool;
        Shown shown(pool);
        QAccessibleInterface *second = postsOf(shown.reader)->child(2);
        const QStringList names = namesIn(second);
        QCOMPARE(names.size(), 4);
        QCOMPARE(names[0], u"Counter-claim: “Paint does not close a crack of nine metres.”"_s);
        QVERIFY2(names[1].startsWith(u"Counter-evidence, with a memo: “"_s), qPrintable(names[1]));
        QCOMPARE(names[3], u"Against towards pool, on the whole comment"_s);
        QAccessibleInterface *sure = postsOf(shown.reader)->child(4)->child(0);
        QVERIFY2(nameOf(sure).startsWith(u"Concession and rebut, certainty 2 of 3: “Fair about the firms 🙂"_s),
            qPrintable(nameOf(sure)));
        QVERIFY(second->rect().contains(second->child(0)->rect().center()));
    }

    void pressingOneGoesThere()
    {
        PoolThread pool;
        Shown shown(pool);
        QAccessibleInterface *fourth = postsOf(shown.reader)->child(4);
        fourth->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.reader.currentPost(), post(4));
        QVERIFY(fourth->state().selected);
        QSignalSpy activated(&shown.reader, &Reader::annotationActivated);
        fourth->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.reader.selectedAnnotation(), pool.granted);
        QCOMPARE(activated.size(), 1);
        QVERIFY(shown.reader.selectedText().startsWith(u"Fair about the firms"_s));
        // A menu is asked for without losing the selection.
        QSignalSpy menu(&shown.reader, &Reader::contextMenuWanted);
        fourth->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(menu.wait());
        QVERIFY(shown.reader.selectedText().startsWith(u"Fair about the firms"_s));
    }

    void foldedPostsAreNotThere()
    {
        PoolThread pool;
        Shown shown(pool);
        shown.reader.setFolded(post(1), true);
        const QStringList names = namesIn(postsOf(shown.reader));
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(u"tally_ho"_s));
    }

    void changesAreTold()
    {
        PoolThread pool;
        Shown shown(pool);
        QAccessibleInterface *sixth = postsOf(shown.reader)->child(6);
        QCOMPARE(sixth->childCount(), 0);
        renamed.clear();
        SceneAnnotation added;
        added.uid = Uid<Annotation>::made();
        added.post = post(6);
        added.code = pool.value;
        shown.reader.putAnnotation(added);
        QCOMPARE(renamed, {u"old_town"_s});
        QCOMPARE(namesIn(sixth), {u"Value, on the whole comment"_s});
        QAccessibleInterface *gone = sixth->child(0);
        shown.reader.removeAnnotation(added.uid, post(6));
        QCOMPARE(sixth->childCount(), 0);
        QVERIFY(!gone->isValid());
        shown.reader.setState(post(6), State::Coded);
        QCOMPARE(renamed.size(), 3);
    }

    void anotherThreadHasOtherPosts()
    {
        PoolThread pool;
        Shown shown(pool);
        const QAccessible::Id former = QAccessible::uniqueId(postsOf(shown.reader)->child(2));
        shown.reader.setScene(longThread(3000, 1));
        QVERIFY(!QAccessible::accessibleInterface(former));
        QAccessibleInterface *posts = postsOf(shown.reader);
        QCOMPARE(posts->childCount(), 3000);
        QAccessibleInterface *far = posts->child(2900); // Not in the document: read when asked.
        QVERIFY(far->text(QAccessible::Description).startsWith(u"Post 2901."_s));
        QVERIFY(far->rect().isEmpty());
        QVERIFY(far->state().offscreen);
        QCOMPARE(far->childCount(), 1);
        shown.reader.setScene({});
        QCOMPARE(postsOf(shown.reader)->childCount(), 0);
    }

    void aNewPostIsAnnounced()
    {
        PoolThread pool;
        Shown shown(pool);
        heard.clear();
        shown.reader.reveal(post(3));
        QCOMPARE(heard, {u"lane_four. Two of those three firms build indoor baths. The third was never asked."_s});
        heard.clear();
        shown.key(Qt::Key_Down); // Into its text, which is read anyway.
        QCOMPARE(heard, {u"Start of Counter-claim"_s});
    }

    void theCaretSaysWhatItEntersAndLeaves()
    {
        PoolThread pool;
        Shown shown(pool);
        const Span span = pool.builder.spanOf(1, u"nobody has painted it since 1998"_s);
        shown.reader.reveal(post(1), Span{span.start - 1, span.start - 1});
        heard.clear();
        shown.key(Qt::Key_Right);
        QCOMPARE(heard, {u"Start of Fact"_s});
        shown.key(Qt::Key_Right);
        QCOMPARE(heard.size(), 1);
        shown.reader.reveal(post(1), Span{span.end - 1, span.end - 1});
        heard.clear();
        shown.key(Qt::Key_Right);
        QCOMPARE(heard, {u"End of Fact"_s});
        shown.key(Qt::Key_Left);
        QCOMPARE(heard.back(), u"In Fact"_s);
        shown.reader.reveal(post(1), Span{0, 0});
        QCOMPARE(heard.back(), u"Out of Fact"_s);
        shown.reader.setHiddenCodes({pool.fact});
        heard.clear();
        shown.reader.reveal(post(1), Span{span.start, span.start});
        QCOMPARE(heard, QStringList());
    }

    void aSelectedAnnotationIsNamed()
    {
        PoolThread pool;
        Shown shown(pool);
        shown.reader.reveal(post(3));
        heard.clear();
        shown.reader.selectAnnotation(pool.bath);
        QCOMPARE(heard, {u"Counter-claim: “Two of those three firms build indoor baths”"_s});
        shown.reader.selectAnnotation(pool.bath);
        shown.reader.selectAnnotation({});
        QCOMPARE(heard.size(), 1);
        shown.reader.setEdgePreview(pool.bath, Span{0, 12});
        QCOMPARE(heard.back(), u"Two of those"_s);
    }
};

} // namespace

QTEST_MAIN(ReaderSpokenTest)
#include "reader_spoken_test.moc"
