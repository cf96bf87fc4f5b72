// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/annotate.h"
#include "full_disk.h"
#include "journey.h"

#include <QToolButton>

using namespace rejoinder;
using namespace rejoinder::test;
using namespace Qt::StringLiterals;

namespace {

/// What cannot be written is kept and can be repeated; what is another's is not undone by who does not see it.
class FullDiskTest : public Journey
{
    Q_OBJECT

private:
    /// Selects the beginning of a comment, and looks at it.
    void select(int node, int length)
    {
        session().select(post(node), {0, length});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::vector<Annotation> on(int node) const { return session().store().annotations(post(node)); }
    [[nodiscard]] QString bar() const { return m_window->errorBar().sentence(); }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
    }
    void init()
    {
        if (!m_window->session())
            importSample();
        while (session().store().nextUndo())
            session().undo();
        m_window->errorBar().hide();
    }

    void theTagThatWasNotStoredIsStoredByRetry()
    {
        select(1, 11);
        {
            const FullDisk full(home().path());
            type(u'1');
        }
        QVERIFY2(bar().contains(u"Not stored: Tag “Claim/Fact”"_s), qPrintable(bar()));
        QCOMPARE(annotations(), 0);
        QVERIFY(!session().store().nextUndo());
        QCOMPARE(session().cursor().selection, std::optional(Span{0, 11}));
        // One goes elsewhere before the disk has room again.
        select(3, 5);
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QVERIFY2(!bar().contains(u"Not stored"_s), qPrintable(bar()));
        QCOMPARE(on(1).size(), 1u);
        QCOMPARE(on(1).front().span(), std::optional(Span{0, 11}));
        QCOMPARE(on(1).front().code, code(u"Claim/Fact"_s));
        run(u"undo");
        QCOMPARE(annotations(), 0);
    }

    void aDiskThatIsStillFullKeepsTheIntent()
    {
        select(1, 11);
        {
            const FullDisk full(home().path());
            type(u'2');
            QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        }
        QVERIFY(bar().contains(u"Not stored"_s));
        QCOMPARE(annotations(), 0);
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QCOMPARE(on(1).size(), 1u);
        QCOMPARE(on(1).front().code, code(u"Claim/Value"_s));
    }

    void aDatabaseThatMayNotGrowSaysThatTheDiskIsFull()
    {
        const Database &database = session().store().database();
        const auto pages = database.integer("PRAGMA page_count");
        database.execute(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages)).constData());
        int stored = 0;
        for (int at = 0; !bar().contains(u"Not stored"_s) && at < 400; ++at) {
            stored = annotations();
            session().select(post(1 + at % 3), {at / 3, at / 3 + 4});
            type(u'1');
        }
        QVERIFY2(bar().startsWith(u"The disk is full"_s), qPrintable(bar()));
        QCOMPARE(annotations(), stored);
        database.execute("PRAGMA max_page_count = 1073741823");
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QCOMPARE(annotations(), stored + 1);
    }

    /// The new stance was to replace what stood there then; by now another does.
    void aChangeIsRetriedOnWhatIsThereNow()
    {
        select(1, 4);
        type(u'F');
        QCOMPARE(on(1).size(), 1u);
        {
            const FullDisk full(home().path());
            type(u'A');
        }
        QVERIFY2(bar().contains(u"Not stored"_s), qPrintable(bar()));
        QCOMPARE(on(1).front().code, code(u"Stance/Favour"_s));
        type(u'U');
        QCOMPARE(on(1).front().code, code(u"Stance/Unclear"_s));
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QVERIFY2(!bar().contains(u"Not stored"_s), qPrintable(bar()));
        QCOMPARE(on(1).size(), 1u);
        QCOMPARE(on(1).front().code, code(u"Stance/Against"_s));
        run(u"undo");
        QCOMPARE(on(1).front().code, code(u"Stance/Unclear"_s));
    }

    void aChangeOfWhatIsGoneIsRefused()
    {
        select(1, 11);
        type(u'1');
        QCOMPARE(on(1).size(), 1u);
        {
            const FullDisk full(home().path());
            type(u'C'); // Less certain.
        }
        QVERIFY(bar().contains(u"Not stored"_s));
        press(Qt::Key_Delete);
        QCOMPARE(annotations(), 0);
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QVERIFY2(!bar().isEmpty() && !bar().contains(u"Not stored"_s), qPrintable(bar()));
        QVERIFY(!m_window->errorBar().accept(u"Retry"_s));
        QCOMPARE(annotations(), 0);
    }

    void whatOneWantedStaysOnesOwn()
    {
        select(1, 11);
        const Uid<Coder> first = session().coder();
        {
            const FullDisk full(home().path());
            type(u'1');
        }
        session().setCoder(session().project().coderNamed(u"ben"_s));
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QCOMPARE(on(1).size(), 1u);
        QCOMPARE(on(1).front().header.owner, first);
        QCOMPARE(session().store().nextUndo()->actor, first);
        session().setCoder(first);
    }

    void aStateIsRetriedToo()
    {
        select(2, 4);
        {
            const FullDisk full(home().path());
            type(u'0');
        }
        QVERIFY2(bar().contains(u"Not stored"_s), qPrintable(bar()));
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QCOMPARE(session().rows().state(post(2), session().coder()), State::Nothing);
    }

    void anUndoIsRetriedOnItsOwnStepOnly()
    {
        select(1, 11);
        type(u'1');
        {
            const FullDisk full(home().path());
            run(u"undo");
        }
        QVERIFY(!bar().isEmpty());
        QCOMPARE(annotations(), 1);
        select(2, 9);
        type(u'2');
        QCOMPARE(annotations(), 2);
        QVERIFY(m_window->errorBar().accept(u"Retry"_s));
        QCOMPARE(annotations(), 2); // The newest step is another now.
    }

    void blindUndoesOnesOwnStepsOnly()
    {
        const auto tagBy = [this](Uid<Coder> coder, int node, const QString &path) {
            const Action action = annotate(
                session().store(), session().codebook(), {post(node), code(path), Span{0, 9}, {}, {}, {}, coder});
            QVERIFY(session().project().apply(action.edits, action.label, coder));
        };
        const Uid<Coder> own = session().coder();
        const Uid<Coder> ben = session().project().coderNamed(u"ben"_s);
        tagBy(own, 1, u"Claim/Fact"_s);
        tagBy(ben, 1, u"Claim/Value"_s);
        tagBy(ben, 2, u"Claim/Value"_s);
        session().setBlind(true);
        QCoreApplication::processEvents();
        const auto *button = m_window->findChild<QToolButton *>(u"undo-button"_s);
        QVERIFY(button && button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"Claim/Fact"_s), qPrintable(button->toolTip()));
        run(u"undo");
        QCOMPARE(on(1).size(), 1u);
        QCOMPARE(on(1).front().header.owner, ben);
        QCOMPARE(on(2).size(), 1u);
        run(u"redo");
        QCOMPARE(on(1).size(), 2u);
        run(u"undo");
        QSignalSpy said(&session(), &Session::said);
        session().undo();
        QCOMPARE(on(2).size(), 1u);
        QVERIFY(said.last().front().toString().startsWith(u"Nothing of yours"_s));
        // In the open again, the line is everybody's.
        session().setBlind(false);
        run(u"undo");
        QCOMPARE(on(2).size(), 0u);
        run(u"redo");
        run(u"redo");
        QCOMPARE(annotations(), 3);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(FullDiskTest)
#include "full_disk_test.moc"
