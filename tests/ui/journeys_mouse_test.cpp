// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The coding loop by the mouse alone: select by dragging, click a code, click what is answered, drop codes and labels.

#include "core/corpus/text.h"
#include "tests/support/small_project.h"
#include "tests/ui/mouse_journey.h"
#include "ui/reader/surface.h"

#include <QAction>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class JourneysMouseTest : public MouseJourney
{
    Q_OBJECT

private:
    /// Selects by dragging and clicks the code.
    Uid<Annotation> code(Id<Post> post, int from, int to, const QString &path)
    {
        const QPoint end = placeOf(post, to);
        drag(placeOf(post, from), end);
        clickCode(path);
        const Annotation *made = session().annotation();
        return made ? made->uid() : Uid<Annotation>();
    }
    using Journey::code;
    QPoint labelOf(Uid<Annotation> annotation)
    {
        session().show(*session().rows().annotation(annotation));
        viewport()->repaint();
        // The margin's label stands beside the first line of its passage.
        const QPoint caret = qobject_cast<QTextEdit *>(reader().surface())->cursorRect().center();
        const int right = qobject_cast<ReaderSurface *>(reader().surface())->metrics().labels + 30;
        return {right, caret.y()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        importSample();
    }

    void init()
    {
        m_window->codePage().reader().reader().surface()->setFocus();
        while (session().store().nextUndo())
            session().undo();
        session().show(post(2));
        QCoreApplication::processEvents();
    }

    void aDragSelectsAndAClickTags()
    {
        const Uid<Annotation> made = code(post(2), 2, 20, u"Claim/Fact"_s);
        QVERIFY(!made.isNull());
        QCOMPARE(annotations(), 1);
        // Grown to whole words.
        const QString &text = session().text(post(2));
        const Span span = *session().rows().annotation(made)->span();
        QCOMPARE(span.start, 0);
        QVERIFY(span.end == codePoints(text) || !quoteAt(text, {span.end, span.end + 1}).at(0).isLetter());
        // A code for whole comments works wherever one is in it.
        clickCode(u"Stance/Against"_s);
        QCOMPARE(annotations(), 2);
    }

    void aClickChoosesWhatIsAnswered()
    {
        const Uid<Annotation> target = code(post(1), 0, 20, u"Claim/Fact"_s);
        const Uid<Annotation> source = code(post(2), 0, 20, u"Rebuttal/Counter-claim"_s);
        run(u"relate");
        click(placeOf(post(1), 5));
        clickUsualType();
        QCOMPARE(relations(), 1);
        const Relation &relation = session().rows().relations().begin()->second;
        QCOMPARE(relation.sourceAnnotation, source);
        QCOMPARE(relation.targetAnnotation, target);
    }

    void aClickOnAHeaderChoosesTheWholeComment()
    {
        code(post(2), 0, 20, u"Rebuttal/Counter-claim"_s);
        run(u"relate");
        click(headerOf(post(1)));
        QVERIFY(QTest::qWaitFor([&] { return reader().findChild<TypePopup *>(); }, patience));
        clickUsualType();
        QCOMPARE(relations(), 1);
        QCOMPARE(session().rows().relations().begin()->second.targetPost, post(1));
    }

    void aSelectionWhileRelatingAsksItsCode()
    {
        code(post(2), 0, 20, u"Rebuttal/Counter-claim"_s);
        run(u"relate");
        const QPoint end = placeOf(post(1), 20);
        drag(placeOf(post(1), 0), end);
        QVERIFY(QTest::qWaitFor([&] { return m_window->palettePopup().isVisible(); }, patience));
        QTest::keyClicks(&m_window->palettePopup().field(), u"Passage"_s);
        QTest::keyClick(&m_window->palettePopup().field(), Qt::Key_Return);
        QCoreApplication::processEvents();
        clickUsualType();
        QCOMPARE(relations(), 1);
        QCOMPARE(annotations(), 2);
    }

    void aLabelDroppedOnALabelRelates()
    {
        const Uid<Annotation> target = code(post(1), 0, 20, u"Claim/Fact"_s);
        const Uid<Annotation> source = code(post(2), 0, 20, u"Rebuttal/Counter-claim"_s);
        const QPoint from = labelOf(source);
        session().show(post(1));
        viewport()->repaint();
        const QPoint to = labelOf(target);
        session().show(post(2));
        viewport()->repaint();
        drag(from, to);
        clickUsualType();
        QCOMPARE(relations(), 1);
        QCOMPARE(session().rows().relations().begin()->second.sourceAnnotation, source);
        QCOMPARE(session().rows().relations().begin()->second.targetAnnotation, target);
    }

    void aLabelDroppedOnAHeaderRelatesToTheWholeComment()
    {
        const Uid<Annotation> source = code(post(2), 0, 20, u"Rebuttal/Counter-claim"_s);
        const QPoint to = headerOf(post(1));
        const QPoint from = labelOf(source);
        drag(from, to);
        clickUsualType();
        QCOMPARE(relations(), 1);
        QCOMPARE(session().rows().relations().begin()->second.targetPost, post(1));
    }

    void aCodeDroppedOnTheSelectionTagsIt()
    {
        const QPoint end = placeOf(post(2), 20);
        const QPoint start = placeOf(post(2), 0);
        drag(start, end);
        QVERIFY(session().cursor().selection);
        const QModelIndex fact = m_window->codePage().codebook().model().indexOf(code(u"Claim/Fact"_s));
        const std::unique_ptr<QMimeData> data(m_window->codePage().codebook().model().mimeData({fact}));
        const auto dropAt = [&](QPoint place) {
            QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport(), &drop);
        };
        dropAt(start + QPoint(2, 60)); // Beside it: nothing.
        QCOMPARE(annotations(), 0);
        dropAt(start + QPoint(20, 0));
        QCOMPARE(annotations(), 1);
        QCOMPARE(session().annotation()->code, code(u"Claim/Fact"_s));
    }

    void theContextMenuTags()
    {
        const QPoint end = placeOf(post(2), 20);
        const QPoint start = placeOf(post(2), 0);
        drag(start, end);
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const QList<QAction *> groups = menu->actions();
            for (QAction *group : groups) {
                const QList<QAction *> codes = group->menu() ? group->menu()->actions() : QList<QAction *>();
                for (QAction *action : codes) {
                    if (action->text().startsWith(u"Policy"_s))
                        action->trigger();
                }
            }
            menu->close();
        });
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, start + QPoint(10, 0), viewport()->mapToGlobal(start));
        QCoreApplication::sendEvent(viewport(), &wanted);
        QCOMPARE(annotations(), 1);
        QCOMPARE(session().annotation()->code, code(u"Claim/Policy"_s));
    }

    void theStatusLineUndoesWhatItSays()
    {
        code(post(2), 0, 20, u"Claim/Fact"_s);
        QCOMPARE(annotations(), 1);
        auto *word = m_window->findChild<QWidget *>(u"statusLine"_s)->findChild<QLabel *>(u"statusWord"_s);
        QVERIFY(word && word->text().contains(u"Fact"_s));
        Q_EMIT word->linkActivated(u"undo"_s);
        QCOMPARE(annotations(), 0);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(JourneysMouseTest)
#include "journeys_mouse_test.moc"
