// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shown_reader.h"
#include "ui/reader/surface.h"

#include <QDir>
#include <QHelpEvent>
#include <QScreen>
#include <QToolTip>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class ReaderMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyScheme(Scheme::Light); }
    void aClickTakesTheShortestAnnotationAndNextTheOthers();
    void draggedEdgesAreSaidWhenLetGo();
    void aDraggedLabelLightsUpOnlyWhatMayTakeIt();
    void changesOfAnnotationsNeverTouchTheText();
    void whatIsPaintedAfterAChangeIsWhatAWholePaintingShows();
    void inRelationModeKeysAndClicksChoose();
    void aRelationLeadsFromTheSourcesEndToTheTargetsBeginning();
    void manyRelationsStepBackBehindThoseOfTheCurrentPost();
    void aLineThatSteppedBackComesForwardUnderTheMouseAndIsClicked();
    void itLooksAsDrawn_data();
    void itLooksAsDrawn();
};

namespace {

void save(QWidget &widget, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(widget.grab().save(folder.filePath(name)));
}

} // namespace

void ReaderMarksTest::aClickTakesTheShortestAnnotationAndNextTheOthers()
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

void ReaderMarksTest::draggedEdgesAreSaidWhenLetGo()
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

void ReaderMarksTest::aDraggedLabelLightsUpOnlyWhatMayTakeIt()
{
    PoolThread pool;
    pool.builder.post(2).annotations[0].own = false; // Another coder's: no relation of one's own may end there.
    Shown shown(pool);
    const auto label = [&](const QString &words) { return QPoint(770, shown.at(words).y()); };
    const Stage &stage = qobject_cast<const ReaderSurface *>(&shown.surface())->stage();
    QSignalSpy dropped(&shown.reader, &Reader::labelDropped);
    const QPoint start = label(u"nobody has painted"_s);
    QTest::mousePress(shown.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(shown.viewport(), label(u"Paint does not close"_s));
    QVERIFY(stage.link);
    QVERIFY(!stage.link->on);
    QVERIFY(std::abs(stage.link->from.y() - start.y()) < 12); // From the label, however far the first move went.
    QTest::mouseMove(shown.viewport(), label(u"Two of those"_s));
    QVERIFY(stage.link->on);
    QTest::mouseRelease(shown.viewport(), Qt::LeftButton, {}, label(u"Two of those"_s));
    QVERIFY(!stage.link);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].value<Uid<Annotation>>(), pool.closing);
    QCOMPARE(dropped[0][1].value<SceneEnd>().annotation, pool.bath);
}

void ReaderMarksTest::changesOfAnnotationsNeverTouchTheText()
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

void ReaderMarksTest::whatIsPaintedAfterAChangeIsWhatAWholePaintingShows()
{
    PoolThread pool;
    using enum Reader::Relations;
    for (const auto &[relations, zoom] :
        {std::pair(All, 100), std::pair(OfCurrentPost, 100), std::pair(All, 200), std::pair(None, 100)}) {
        Scene scene = pool.builder.scene();
        scene.coders = {u"berta"_s};
        Shown shown(scene);
        shown.reader.setRelationsShown(relations);
        shown.reader.setZoom(zoom);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QRandomGenerator random(7);
        const auto onScreen = [&] {
            QCoreApplication::processEvents();
            return shown.reader.screen()->grabWindow(shown.reader.winId()).toImage();
        };
        std::vector<SceneAnnotation> made;
        for (int i = 0; i < 120; ++i) {
            const Id<Post> on = post(random.bounded(1, 6));
            switch (random.bounded(6)) {
            case 0:
            case 1: {
                SceneAnnotation annotation = pool.builder.post(1).annotations[0];
                annotation.uid = Uid<Annotation>::made();
                annotation.post = on;
                annotation.coder = scene.coders.value(random.bounded(3)); // Or one's own.
                const int start = random.bounded(70); // To the end of a line, so that signs stand beside the text.
                const int last = int(pool.builder.post(int(on.value) - 1).text.size()) - 12;
                annotation.span = random.bounded(4) == 0
                    ? std::nullopt
                    : std::optional(Span{std::min(start, last), std::min(start, last) + 12});
                made.push_back(annotation);
                shown.reader.putAnnotation(annotation);
                break;
            }
            case 2:
                if (!made.empty()) {
                    shown.reader.removeAnnotation(made.back().uid, made.back().post);
                    made.pop_back();
                }
                break;
            case 3:
                shown.reader.setState(on, random.bounded(2) ? State::Coded : State::Todo);
                break;
            case 4:
                shown.reader.select(on, {random.bounded(8), 10 + random.bounded(8)});
                break;
            default:
                shown.reader.selectAnnotation(random.bounded(3) == 0 ? pool.granted
                        : made.empty()                               ? pool.bath
                                                                     : made[random.bounded(int(made.size()))].uid);
            }
            const QImage part = onScreen();
            shown.viewport()->update();
            const QImage whole = onScreen();
            if (part != whole) {
                part.save(QCoreApplication::applicationDirPath() + u"/../pictures/part.png"_s);
                whole.save(QCoreApplication::applicationDirPath() + u"/../pictures/whole.png"_s);
            }
            QVERIFY2(part == whole, qPrintable(u"after change %1 at %2 %"_s.arg(i).arg(zoom)));
        }
    }
}

void ReaderMarksTest::inRelationModeKeysAndClicksChoose()
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

void ReaderMarksTest::aRelationLeadsFromTheSourcesEndToTheTargetsBeginning()
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

void ReaderMarksTest::manyRelationsStepBackBehindThoseOfTheCurrentPost()
{
    for (const bool dark : {false, true}) {
        applyScheme(dark ? Scheme::Dark : Scheme::Light);
        Shown shown(thickThread(60, 3, 200, 9, 8));
        shown.reader.setRelationsShown(Reader::Relations::All);
        shown.reader.reveal(post(4));
        save(shown.reader, dark ? u"reader-relations-dark.png"_s : u"reader-relations.png"_s);
        // Chips stand only at what has to do with the current post: with another post they are elsewhere.
        const QImage here = shown.reader.grab().toImage();
        shown.reader.setRelationsShown(Reader::Relations::OfCurrentPost);
        save(shown.reader, dark ? u"reader-relations-own-dark.png"_s : u"reader-relations-own.png"_s);
        const QImage own = shown.reader.grab().toImage();
        int fainter = 0;
        int differing = 0;
        const Theme &theme = Theme::of(dark ? Scheme::Dark : Scheme::Light);
        const auto distance = [&](const QColor &a) { return std::abs(qGray(a.rgb()) - qGray(theme.base.rgb())); };
        for (int y = 0; y < here.height(); ++y) {
            for (int x = 664; x < 736; ++x) {
                if (here.pixel(x, y) == own.pixel(x, y))
                    continue;
                ++differing;
                fainter += distance(QColor(here.pixel(x, y))) < 0.75 * distance(theme.muted);
            }
        }
        QVERIFY(differing > 2000);
        QVERIFY2(fainter > differing * 0.9, qPrintable(u"%1 of %2"_s.arg(fainter).arg(differing)));
    }
}

void ReaderMarksTest::aLineThatSteppedBackComesForwardUnderTheMouseAndIsClicked()
{
    Scene scene = thickThread(60, 3, 200, 9, 8);
    scene.relationDetails = [](Uid<Relation> uid) { return QStringList{u"told of "_s + uid.value.toString()}; };
    Shown shown(scene);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
    shown.reader.setRelationsShown(Reader::Relations::All);
    shown.reader.reveal(post(4));
    shown.paint();
    const auto &surface = dynamic_cast<const ReaderSurface &>(shown.surface());
    const auto pointAt = [&](QPoint place) {
        QTest::mouseMove(shown.viewport(), place);
        QCoreApplication::processEvents();
        return surface.stage().hoveredRelation;
    };
    const auto isOfCurrent = [&](const SceneRelation &relation) {
        return relation.source.post == post(4) || relation.target.post == post(4);
    };
    // Down the gutter, from the text outwards: the lines of others, and what lies over them.
    QSet<Uid<Relation>> found;
    QPoint place;
    for (int y = 30; y < shown.viewport()->height(); y += 60) {
        for (int x = surface.metrics().right + 18; x < surface.metrics().labels; ++x) {
            const Uid<Relation> under = pointAt({x, y});
            const SceneRelation *relation = surface.stage().relation(under);
            if (!relation || isOfCurrent(*relation))
                continue;
            shown.paint();
            QCOMPARE(pointAt({x, y}), under); // Where it was it is, though it is drawn otherwise.
            found.insert(under);
            place = {x, y};
        }
    }
    QVERIFY2(found.size() > 5, qPrintable(QString::number(found.size())));
    const Uid<Relation> last = pointAt(place);
    QCOMPARE(shown.viewport()->cursor().shape(), Qt::PointingHandCursor);
    const QImage pointed = shown.reader.grab().toImage();
    save(shown.reader, u"reader-relation-pointed.png"_s);
    QHelpEvent help(QEvent::ToolTip, place, shown.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(shown.viewport(), &help);
    QVERIFY2(QToolTip::text().contains(last.value.toString()), qPrintable(QToolTip::text()));
    QSignalSpy activated(&shown.reader, &Reader::relationActivated);
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().value<Uid<Relation>>(), last);
    QCOMPARE(surface.stage().selectedRelation, last);
    // The mouse goes: it is a thin line again.
    shown.reader.selectRelation({});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(shown.viewport(), &leave);
    QVERIFY(surface.stage().hoveredRelation.isNull());
    const QImage without = shown.reader.grab().toImage();
    int darker = 0;
    for (int x = place.x() - 2; x <= place.x() + 2; ++x) {
        for (int at = 0; at < without.height(); ++at)
            darker += qGray(pointed.pixel(x, at)) + 60 < qGray(without.pixel(x, at));
    }
    QVERIFY2(darker > 10, qPrintable(QString::number(darker)));
}

void ReaderMarksTest::itLooksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(965, 860);
    QTest::newRow("dark") << true << QSize(965, 860);
    QTest::newRow("small") << false << QSize(850, 620);
    QTest::newRow("narrow") << false << QSize(560, 620);
}

void ReaderMarksTest::itLooksAsDrawn()
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

QTEST_MAIN(ReaderMarksTest)
#include "reader_marks_test.moc"
