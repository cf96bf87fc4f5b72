// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole thread coded by the mouse alone: the stance of each comment, a claim in it, a rebuttal of what it answers, its
// state. Every gesture is counted. Two things the test does for the hand: what is wanted is scrolled into view, and the
// line of a menu is triggered.

#include "core/corpus/text.h"
#include "core/store/check.h"
#include "tests/ui/mouse_journey.h"
#include "ui/reader/surface.h"

#include <QMenu>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class JourneysWholeThreadTest : public MouseJourney
{
    Q_OBJECT

private:
    int m_gestures = 0; ///< Clicks, drags and choices in menus.

    [[nodiscard]] ReaderSurface &surface() const { return *qobject_cast<ReaderSurface *>(reader().surface()); }

    [[nodiscard]] bool answersAComment(int node) const
    {
        const Outline &outline = session().outline();
        return outline.kind(outline.parent(node)) == PostKind::Comment;
    }

    void import(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QSignalSpy previewed(&m_window->importPage(), &ImportPage::previewed);
        QSignalSpy imported(&m_window->importPage(), &ImportPage::imported);
        m_window->pasteThread();
        QVERIFY(previewed.wait());
        m_window->importPage().run();
        QVERIFY2(imported.wait(), qPrintable(m_window->errorBar().sentence()));
        EVENTUALLY(m_window->session() && session().rows().isComplete());
    }

    void chooseCode(const QString &path)
    {
        ++m_gestures;
        clickCode(path);
    }

    void select(Id<Post> post, Span span)
    {
        ++m_gestures;
        const QPoint end = placeOf(post, span.end);
        drag(placeOf(post, span.start), end);
        QVERIFY(session().cursor().selection);
        QCOMPARE(session().post(), post);
    }

    void clickInto(Id<Post> post)
    {
        ++m_gestures;
        click(placeOf(post, 1));
        QCOMPARE(session().post(), post);
    }

    /// Triggers the line of the menu that \p open opens.
    void chooseInMenu(const std::function<void()> &open, const QString &line)
    {
        m_gestures += 2;
        bool chosen = false;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (const QList<QAction *> actions = menu->actions(); QAction * action : actions) {
                if (QString(action->text()).remove(u'&').startsWith(line)) {
                    chosen = true;
                    action->trigger();
                    break;
                }
            }
            menu->close();
        });
        open();
        QCoreApplication::processEvents();
        QVERIFY2(chosen, qPrintable(line));
    }

    /// From the annotation just made, by the context menu and a click on the head of the other comment.
    void relateTo(Id<Post> target)
    {
        const QPoint here = qobject_cast<QTextEdit *>(reader().surface())->cursorRect().center();
        const auto open = [&] {
            QContextMenuEvent wanted(QContextMenuEvent::Mouse, here, viewport()->mapToGlobal(here));
            QCoreApplication::sendEvent(viewport(), &wanted);
        };
        chooseInMenu(open, u"Relate"_s);
        ++m_gestures;
        click(headerOf(target));
    }

    /// A click on the sign of the state, then on a line of its menu.
    void chooseState(Id<Post> post, const QString &line)
    {
        const int node = session().outline().nodeOf(post);
        const QPoint header = headerOf(post);
        const ReaderMetrics &metrics = surface().metrics();
        const QPoint sign(metrics.textLeft(session().outline().depth(node)) - metrics.px(12), header.y());
        chooseInMenu([&] { click(sign); }, line);
    }

    /// Codes the thread that is shown; returns how many comments it has.
    int codeThread()
    {
        const Outline &outline = session().outline();
        m_gestures = 0;
        int comments = 0;
        const int end = outline.subtreeEnd(0);
        for (int node = 1; node < end; ++node) {
            const Id<Post> post = outline.post(node);
            if (outline.kind(node) != PostKind::Comment)
                continue;
            const int length = codePoints(session().text(post));
            if (length < 12) {
                chooseState(post, u"Nothing"_s);
                ++comments;
                continue;
            }
            clickInto(post);
            chooseCode(node % 2 == 0 ? u"Stance/Against"_s : u"Stance/Favour"_s);
            select(post, {0, std::min(length, 12)});
            const bool answers = answersAComment(node);
            chooseCode(answers ? u"Rebuttal/Counter-claim"_s : u"Claim/Value"_s);
            if (answers) {
                relateTo(outline.post(outline.parent(node)));
                clickUsualType();
                ++m_gestures;
            }
            chooseState(post, u"Done"_s);
            ++comments;
        }
        return comments;
    }

    void codedThreadIs(const QString &text)
    {
        openWindow({1366, 768});
        import(text);
        const int comments = codeThread();
        QVERIFY(comments > 0);
        int replies = 0;
        int spans = 0;
        const Outline &outline = session().outline();
        for (int node = 1; node < outline.subtreeEnd(0); ++node) {
            const Id<Post> post = outline.post(node);
            if (outline.kind(node) != PostKind::Comment)
                continue;
            const bool coded = codePoints(session().text(post)) >= 12;
            QCOMPARE(session().rows().state(post, session().coder()), coded ? State::Coded : State::Nothing);
            QCOMPARE(int(session().annotations(post).size()), coded ? 2 : 0);
            spans += coded;
            replies += coded && answersAComment(node);
        }
        QCOMPARE(annotations(), 2 * spans);
        QCOMPARE(relations(), replies);
        for (const auto &[uid, relation] : session().rows().relations()) {
            const int from = outline.nodeOf(session().rows().annotation(relation.sourceAnnotation)->post);
            QCOMPARE(relation.targetPost, outline.post(outline.parent(from)));
        }
        qInfo("%d comments, %d clicks, drags and choices: %.1f a comment", comments, m_gestures,
            double(m_gestures) / comments);
        const QString path = session().store().path();
        picture(u"whole-thread-by-mouse"_s);
        m_window.reset();
        QCOMPARE(check(Store(path, Store::Access::ReadOnly)), QStringList());
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void cleanup() { m_window.reset(); }

    void theSample() { codedThreadIs(sample()); }

    void theThreadOfNineteenComments()
    {
        QFile file(QStringLiteral(SOURCE_DIR) + u"/../shared/data/disqus-paste/mexico-deportations.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/data is not here.");
        codedThreadIs(QString::fromUtf8(file.readAll()));
    }
};

QTEST_MAIN(JourneysWholeThreadTest)
#include "journeys_whole_thread_test.moc"
