// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two coders' work, settled by keys in the real window: the agreed layer and the decisions come out with the export.

#include "ui/adjudication/adjudicate_page.h"

#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/corpus/export.h"
#include "tests/ui/accessible_names.h"
#include "tests/ui/journey.h"
#include "ui/adjudication/case_editor.h"
#include "ui/adjudication/case_reader.h"
#include "ui/adjudication/decision_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class AdjudicatePageTest : public Journey
{
    Q_OBJECT

private:
    Uid<Coder> m_anna;
    Uid<Coder> m_ben;
    Uid<Coder> m_cora;

    [[nodiscard]] AdjudicatePage &page() const { return m_window->adjudicatePage(); }
    [[nodiscard]] Id<Post> postOf(QStringView author) const
    {
        const Outline &outline = session().outline();
        for (int node = 0; node < outline.size(); ++node) {
            if (session().store().authorName(outline.author(node)) == author)
                return outline.post(node);
        }
        return {};
    }
    QUuid tag(Uid<Coder> coder, Id<Post> post, const QString &path, std::optional<Span> span)
    {
        const auto action = annotate(
            session().store(), session().codebook(), {.post = post, .code = code(path), .span = span, .coder = coder});
        session().project().apply(action.edits, action.label, coder);
        return action.uid;
    }
    void finish(Uid<Coder> coder)
    {
        const Uid<Round> round{session().project().round().header.uid};
        for (int node = 0; node < session().outline().size(); ++node) {
            const auto action = setState(session().store(), post(node), round, State::Coded, coder);
            session().project().apply(action.edits, action.label, coder);
        }
    }
    void look()
    {
        QSignalSpy found(&page(), &AdjudicatePage::found);
        m_window->showPage(MainWindow::Page::Adjudicate);
        QVERIFY(found.count() > 0 || found.wait(patience));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page().view(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Case caseOf(const QUuid &version) const
    {
        for (const Case &of : page().model().all()) {
            for (const auto &one : of.versions) {
                if ((one.relation && one.relation->header.uid == version)
                    || std::ranges::any_of(
                        one.annotations, [&](const Annotation &a) { return a.header.uid == version; }))
                    return of;
            }
        }
        return {};
    }
    [[nodiscard]] std::vector<Annotation> agreed() const
    {
        std::vector<Annotation> rows;
        session().store().eachRow(RowKind::Annotation, [&](const Row &row) {
            if (rejoinder::headerOf(row).owner == agreedLayer())
                rows.push_back(std::get<Annotation>(row));
        });
        return rows;
    }
    [[nodiscard]] QString words() const
    {
        QString all;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        for (const QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->isVisible())
                all += button->text() + u'\n';
        }
        return all;
    }

    QUuid m_hers;
    QUuid m_his;
    QUuid m_alone;
    QUuid m_stance;
    QUuid m_link;

private Q_SLOTS:
    void init()
    {
        speakEnglish();
        static int number = 0;
        m_window = std::make_unique<MainWindow>(Settings(home().filePath(u"window%1.ini"_s.arg(++number))));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        importSample();
        QThreadPool::globalInstance()->waitForDone();
        m_anna = session().project().coderNamed(u"Anna"_s);
        m_ben = session().project().coderNamed(u"Ben"_s);
        m_cora = session().project().coderNamed(u"Cora"_s);
        const auto first = post(2);
        m_hers = tag(m_anna, first, u"Claim/Fact"_s, Span{0, 20});
        m_his = tag(m_ben, first, u"Claim/Value"_s, Span{4, 24});
        m_stance = tag(m_anna, first, u"Stance/Favour"_s, {});
        tag(m_ben, first, u"Stance/Favour"_s, {});
        m_alone = tag(m_anna, post(3), u"Rebuttal/Undercut"_s, Span{0, 12});
        const auto link = relate(session().store(), session().codebook(),
            {.type = code(u"Relation/rebuts"_s), .source = {{m_alone}, {}}, .target = {{}, first}, .coder = m_anna});
        session().project().apply(link.edits, link.label, m_anna);
        m_link = link.uid;
        finish(m_anna);
        finish(m_ben);
        session().setCoder(m_cora);
        look();
    }
    void cleanup()
    {
        QThreadPool::globalInstance()->waitForDone();
        m_window.reset();
    }

    void theQueueIsASoundModel()
    {
        const QAbstractItemModelTester tester(&page().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(page().model().rowCount(), 3);
        QCOMPARE(page().current()->uid, caseOf(m_hers).uid);
        press(Qt::Key_1);
        page().order().setCurrentIndex(2);
        Q_EMIT page().order().activated(2);
        QCOMPARE(page().model().rowCount(), 3);
        press(Qt::Key_X);
    }

    void everythingIsSettledByKeys()
    {
        // Anna's, with a reason; then both reasons and the place are told.
        QVERIFY(words().contains(u"Case 1 of 3"_s));
        QVERIFY(words().contains(u"take Anna’s"_s));
        press(Qt::Key_R);
        press(Qt::Key_1);
        QVERIFY(caseOf(m_hers).isSettled());
        QCOMPARE(caseOf(m_hers).decisions.front().reason, QString(reasons::boundaries));
        QCOMPARE(agreed().size(), 1u);
        QCOMPARE(agreed().front().span(), (Span{0, 20}));
        QCOMPARE(page().current()->uid, caseOf(m_alone).uid);
        // The relation cannot be taken before its end is settled, and the sentence says so.
        press(Qt::Key_J);
        QCOMPARE(page().current()->uid, caseOf(m_link).uid);
        press(Qt::Key_1);
        QVERIFY(m_window->errorBar().isVisible());
        QVERIFY(m_window->errorBar().sentence().contains(u"not settled yet"_s));
        QVERIFY(QTest::qWaitFor([this] { return !page().isBusy(); }, patience));
        press(Qt::Key_K);
        QCOMPARE(page().current()->uid, caseOf(m_alone).uid);
        press(Qt::Key_1);
        QCOMPARE(page().current()->uid, caseOf(m_link).uid);
        press(Qt::Key_1);
        QVERIFY(caseOf(m_link).isSettled());
        QVERIFY(words().contains(u"3 of 3 settled"_s));
        // What all say comes in at once.
        QSignalSpy found(&page(), &AdjudicatePage::found);
        page().acceptAgreed();
        QVERIFY(found.wait(patience));
        QCOMPARE(agreed().size(), 3u);
        // And out with the export.
        const QString folder = home().filePath(u"tables-%1"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        exportTables(folder);
        const auto table = [&](const QString &name) {
            QFile file(folder + u'/' + name);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QCOMPARE(table(u"annotations.csv"_s).count(u",Agreed,"_s), 3);
        QCOMPARE(table(u"relations.csv"_s).count(u",Agreed,"_s), 1);
        QCOMPARE(table(u"decisions.csv"_s).count(u"\n"_s), 1 + 3 + 1);
        QVERIFY(table(u"decisions.csv"_s).contains(u"boundaries-differ"_s));
    }

    void rejectNothingLaterAndUndo()
    {
        press(Qt::Key_S);
        QCOMPARE(caseOf(m_hers).standing, Standing::Postponed);
        press(Qt::Key_0);
        QCOMPARE(caseOf(m_alone).decisions.front().outcome, Outcome::Nothing);
        press(Qt::Key_X);
        QCOMPARE(caseOf(m_link).decisions.front().outcome, Outcome::Rejected);
        // What was put off comes round again.
        QCOMPARE(page().current()->uid, caseOf(m_hers).uid);
        run(u"undo");
        QCOMPARE(caseOf(m_link).standing, Standing::Open);
        QCOMPARE(page().current()->uid, caseOf(m_link).uid);
        run(u"undo");
        run(u"undo");
        QCOMPARE(caseOf(m_hers).standing, Standing::Open);
        QCOMPARE(count(RowKind::Decision), 0);
        run(u"redo");
        QCOMPARE(caseOf(m_hers).standing, Standing::Postponed);
    }

    void aVersionIsEditedInTheTextAndTaken()
    {
        press(Qt::Key_E);
        QVERIFY(page().editor().isOpen());
        QCOMPARE(page().editor().passage(), std::optional(Span{0, 20}));
        page().reader().select(page().current()->post, {0, 28});
        page().editor().codes().setCurrentIndex(page().editor().codes().findText(u"Policy"_s));
        const auto shown = page().current()->uid;
        page().takeProposed();
        QVERIFY(!page().editor().isOpen());
        const auto settled = std::ranges::find(page().model().all(), shown, &Case::uid);
        QCOMPARE(settled->decisions.front().outcome, Outcome::Edited);
        QCOMPARE(agreed().size(), 1u);
        QCOMPARE(agreed().front().span(), (Span{0, 28}));
        QCOMPARE(agreed().front().code, code(u"Claim/Policy"_s));
        // Esc leaves an edit, and nothing has happened.
        press(Qt::Key_E);
        QVERIFY(page().editor().isOpen());
        press(Qt::Key_Escape);
        QVERIFY(!page().editor().isOpen());
        QCOMPARE(agreed().size(), 1u);
    }

    void aRelationIsEditedToAnotherEnd()
    {
        press(Qt::Key_J);
        press(Qt::Key_1);
        QCOMPARE(page().current()->uid, caseOf(m_link).uid);
        press(Qt::Key_E);
        QVERIFY(page().editor().isOpen());
        auto &target = page().editor().target();
        QVERIFY(target.count() > 1);
        target.setCurrentIndex(target.findText(u"the article"_s));
        QVERIFY(target.currentIndex() >= 0);
        page().takeProposed();
        std::vector<Relation> relations;
        session().store().eachRow(RowKind::Relation, [&](const Row &row) {
            if (rejoinder::headerOf(row).owner == agreedLayer())
                relations.push_back(std::get<Relation>(row));
        });
        QCOMPARE(relations.size(), 1u);
        QCOMPARE(relations.front().targetPost, post(0));
        QVERIFY(!relations.front().sourceAnnotation.isNull());
    }

    void severalVersionsAreKept()
    {
        press(Qt::Key_B);
        press(Qt::Key_1);
        press(Qt::Key_2);
        QVERIFY(agreed().empty());
        press(Qt::Key_Return);
        QCOMPARE(agreed().size(), 2u);
    }

    void namesCanBeHidden()
    {
        run(u"cases-names");
        QVERIFY(page().areNamesHidden());
        QVERIFY(words().contains(u"take Coder A’s"_s));
        QVERIFY(!words().contains(u"Anna"_s));
        run(u"cases-names");
        QVERIFY(words().contains(u"take Anna’s"_s));
    }

    void itsKeysAreThoseOfTheTable()
    {
        m_window->commandSet().setKeys({{u"case-reject"_s, {u"W"_s}}}); // W is the Reader's too.
        press(Qt::Key_X);
        QVERIFY(!caseOf(m_hers).isSettled());
        press(Qt::Key_W);
        QVERIFY(caseOf(m_hers).isSettled());
        QCOMPARE(caseOf(m_hers).decisions.front().outcome, Outcome::Rejected);
        m_window->commandSet().setKeys({});
    }

    void whoHasAVersionIsWarned()
    {
        QVERIFY(!page().decision().warning().contains(u"your own"_s));
        session().setCoder(m_anna);
        QVERIFY(QTest::qWaitFor([this] { return !page().isBusy(); }, patience));
        QVERIFY(page().decision().warning().contains(u"your own"_s));
    }

    void aChangedVersionOpensItsCaseAgain()
    {
        press(Qt::Key_1);
        QVERIFY(caseOf(m_hers).isSettled());
        const auto change = changeAnnotation(session().store(), session().codebook(), {m_hers}, {.end = 22}, m_anna);
        QSignalSpy found(&page(), &AdjudicatePage::found);
        session().project().apply(change.edits, change.label, m_anna);
        QVERIFY(found.wait(patience));
        QCOMPARE(caseOf(m_hers).standing, Standing::Reopened);
        page().goToCase(m_hers);
        QVERIFY(page().decision().warning().contains(u"Open again"_s));
    }

    void theNextDisagreementIsOneKeyAway()
    {
        m_window->showPage(MainWindow::Page::Code);
        run(u"next-disagreement");
        QVERIFY(page().isVisible());
        QVERIFY(page().current());
        const QUuid before = page().current()->uid;
        run(u"next-disagreement");
        QVERIFY(page().current()->uid != before);
        run(u"previous-disagreement");
        QCOMPARE(page().current()->uid, before);
        page().goToPost(post(3));
        QCOMPARE(page().current()->post, post(3));
    }

    void blindAdjudicatesNothing()
    {
        m_window->setBlind(true);
        QVERIFY(words().contains(u"Blind is on"_s));
        QVERIFY(!page().view().isVisible());
        m_window->setBlind(false);
        QVERIFY(QTest::qWaitFor([this] { return page().view().isVisible(); }, patience));
    }

    void everythingHasAName()
    {
        press(Qt::Key_E);
        QTest::qWait(50);
        const auto faults = faultsIn(*m_window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void itIsSeen()
    {
        press(Qt::Key_R);
        press(Qt::Key_R);
        press(Qt::Key_R);
        press(Qt::Key_1);
        QTest::qWait(100);
        page().goToCase(m_hers);
        picture(u"adjudicate"_s);
        page().goToCase(m_link);
        m_window->setScheme(Settings::Scheme::Dark);
        m_window->resize(1600, 1000);
        picture(u"adjudicate-dark"_s);
        page().goToCase(m_alone);
        press(Qt::Key_E);
        m_window->setScheme(Settings::Scheme::Light);
        picture(u"adjudicate-edit"_s);
        press(Qt::Key_Escape);
        m_window->resize(1024, 640);
        picture(u"adjudicate-small"_s);
        m_window->setScheme(Settings::Scheme::DarkContrast);
        m_window->resize(1366, 768);
        picture(u"adjudicate-contrast"_s);
        m_window->setScheme(Settings::Scheme::Light);
    }

private:
    void exportTables(const QString &folder);
};

void AdjudicatePageTest::exportTables(const QString &folder)
{
    const Store store(session().store().path(), Store::Access::ReadOnly);
    writeExport(store, *formatOf(u"rejoinder-csv"), folder, {}, false);
}

} // namespace

QTEST_MAIN(AdjudicatePageTest)
#include "adjudicate_page_test.moc"
