// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Agreement page of the real window: compare, go from a number to its passages, copy, see that it is old, be blind.

#include "core/coding/annotate.h"
#include "core/store/names_rule.h"
#include "journey.h"
#include "tests/support/eventually.h"
#include "tests/support/small_project.h"
#include "tests/support/three_coders.h"
#include "ui/adjudication/adjudicate_page.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/question_panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class AgreementPageTest : public Journey
{
    Q_OBJECT

private:
    AgreementPage &page() const { return m_window->agreementPage(); }
    void compare()
    {
        page().compare();
        EVENTUALLY(!page().isBusy());
        QVERIFY2(page().answer(), qPrintable(page().state()));
    }
    QString lineText(int row, LinesModel::Column column) const
    {
        return page().lines().index(row, column).data().toString().trimmed();
    }
    void showBy(GroupBy by) { page().question().by().setCurrentIndex(page().question().by().findData(int(by))); }
    static QStringList namesIn(const QByteArray &report)
    {
        QStringList found;
        for (const QString &name : {u"Anna"_s, u"Ben"_s, u"Carla"_s, u"Quill"_s}) {
            if (QRegularExpression(u"\\b%1\\b"_s.arg(name)).match(QString::fromUtf8(report)).hasMatch())
                found << name;
        }
        return found;
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < page().lines().rowCount(); ++row) {
            if (lineText(row, LinesModel::NameColumn) == name)
                return row;
        }
        return -1;
    }
    void pictures(const QString &name)
    {
        m_window->resize(1366, 768);
        picture(name);
        m_window->setScheme(Settings::Scheme::Dark);
        m_window->resize(1600, 1000);
        picture(name + u"-dark"_s);
        m_window->setScheme(Settings::Scheme::DarkContrast);
        picture(name + u"-contrast"_s);
        m_window->setScheme(Settings::Scheme::Light);
        picture(name + u"-wide"_s);
        m_window->resize(1366, 768);
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        static int number = 0;
        const QString path = home().filePath(u"three%1.rejoinder"_s.arg(++number));
        {
            [[maybe_unused]] const ThreeCoders made(path, 24);
        }
        m_window = std::make_unique<MainWindow>(Settings(home().filePath(u"window%1.ini"_s.arg(number))));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->files().open(path));
        QThreadPool::globalInstance()->waitForDone();
        m_window->commandSet().run(*commandOf(u"page-agreement"));
    }

    void cleanup()
    {
        QThreadPool::globalInstance()->waitForDone();
        m_window.reset();
    }

    void nothingIsComputedBeforeOneAsks()
    {
        QVERIFY(page().isVisible());
        QVERIFY(!page().answer());
        QVERIFY(page().state().contains("press Compare"_L1));
        QCOMPARE(page().report(AgreementPage::Form::Text), QByteArray());
        picture(u"agreement-empty"_s);
    }

    void threadsAreChosenOneByOne()
    {
        auto &question = page().question();
        QVERIFY(question.chosenThreads().isHidden());
        question.threads().setCurrentIndex(2);
        Q_EMIT question.threads().activated(2);
        QVERIFY(!question.chosenThreads().isHidden());
        QCOMPARE(question.chosenThreads().count(), 2);
        QCOMPARE(question.request().ratings.threads.size(), size_t(2));
        question.chosenThreads().item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(question.request().ratings.threads.size(), size_t(1));
        compare();
        QCOMPARE(lineText(0, LinesModel::ComparedColumn), u"23"_s); // Of the other's 24 one is by Anna alone.
        pictures(u"agreement-threads"_s);
        question.chosenThreads().item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(question.whyNot().contains("thread"_L1));
    }

    void aNumberLeadsToItsPassagesAndIntoTheThread()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester lines(&page().lines(), fatal);
        const QAbstractItemModelTester pairs(&page().pairs(), fatal);
        const QAbstractItemModelTester confusion(&page().confusion(), fatal);
        const QAbstractItemModelTester passages(&page().passages(), fatal);
        showBy(GroupBy::Depth);
        compare();
        QCOMPARE(lineText(0, LinesModel::NameColumn), u"Stance"_s);
        QCOMPARE(lineText(0, LinesModel::ComparedColumn), u"47"_s); // Of 48 one by Anna alone.
        QCOMPARE(lineText(0, LinesModel::LeftOutColumn), u"7"_s); // And six of Carla's are not done.
        QVERIFY(rowOf(u"Favour"_s) > 0);
        QVERIFY(rowOf(u"Depth 3"_s) > 0);
        QVERIFY(page().summary().contains("interval"_L1));
        pictures(u"agreement"_s);
        // A line: what stands behind its figure.
        page().linesView().setCurrentIndex(page().lines().index(rowOf(u"Depth 3"_s), 0));
        QCOMPARE(page().passages().rowCount(), 2); // The fourth comment of each thread: Carla.
        QVERIFY(page().explanation().contains("Few units"_L1));
        // A pair, then a cell of its confusion matrix.
        page().pairsView().setFocus();
        page().pairsView().setCurrentIndex(page().pairs().index(0, 1));
        int differ = 0;
        int cellRow = -1;
        int cellColumn = -1;
        for (int row = 0; row < page().confusion().rowCount(); ++row) {
            for (int column = 0; column < page().confusion().columnCount(); ++column) {
                const int count = page().confusion().index(row, column).data().toInt();
                if (row != column && count > 0) {
                    differ += count;
                    cellRow = row;
                    cellColumn = column;
                }
            }
        }
        QCOMPARE(differ, 8); // Ben's 5, 10, 15 and 20, in two threads.
        QCOMPARE(page().passages().rowCount(), differ);
        page().confusionView().setCurrentIndex(page().confusion().index(cellRow, cellColumn));
        QCOMPARE(page().passages().rowCount(), page().confusion().index(cellRow, cellColumn).data().toInt());
        // Enter goes there.
        const Id<Post> post = page().passages().post(0);
        page().passagesView().setFocus();
        page().passagesView().setCurrentIndex(page().passages().index(0, 0));
        QTest::keyClick(&page().passagesView(), Qt::Key_Return);
        QCOMPARE(session().post(), post);
        QVERIFY(m_window->codePage().isVisible());
    }

    void theCasesBehindANumberAreSettled()
    {
        compare();
        page().pairsView().setCurrentIndex(page().pairs().index(0, 1));
        QCOMPARE(page().passages().rowCount(), 8); // Ben's 5, 10, 15 and 20, in two threads.
        QSet<Id<Post>> posts;
        for (int row = 0; row < page().passages().rowCount(); ++row)
            posts.insert(page().passages().post(row));
        page().passagesView().setFocus();
        QTest::keyClick(&page().passagesView(), Qt::Key_Return, Qt::ControlModifier);
        auto &adjudicate = m_window->adjudicatePage();
        QVERIFY(adjudicate.isVisible());
        EVENTUALLY(!adjudicate.isBusy());
        QCOMPARE(adjudicate.model().rowCount(), 8);
        for (int row = 0; row < adjudicate.model().rowCount(); ++row) {
            QCOMPARE(adjudicate.model().at(row).matter, Matter::Post);
            QVERIFY(posts.contains(adjudicate.model().at(row).post));
        }
        QCOMPARE(adjudicate.current(), &adjudicate.model().at(0));
        picture(u"agreement-cases"_s);
        adjudicate.take(0);
        QCOMPARE(adjudicate.current(), &adjudicate.model().at(1)); // Among these the next open one.
    }

    void spansLeadToTheSpanAndListBesideTheText()
    {
        page().question().setLevel(Level::Span);
        compare();
        QCOMPARE(page().answer()->report.headline().choice.measure, MeasureId::Gamma);
        const auto &pairs = page().answer()->report.pairs;
        QCOMPARE(pairs.size(), size_t(3));
        page().choosePair(0, 1);
        QCOMPARE(page().passages().rowCount(), 8); // Ben's Values: 6, 12, 18, 24.
        QCOMPARE(page().passages().index(0, DifferencesModel::FirstCoderColumn).data().toString(), u"Fact"_s);
        QCOMPARE(page().passages().index(0, DifferencesModel::FirstCoderColumn + 1).data().toString(), u"Value"_s);
        pictures(u"agreement-spans"_s);
        page().open(0);
        QCOMPARE(session().cursor().selection.value_or(Span()).start, 0);
        m_window->showPage(MainWindow::Page::Agreement);
        Q_EMIT page().passagesWanted(u"Anna and Ben"_s, page().passages().spots());
        EVENTUALLY(m_window->codePage().search().model().rowCount() == 8);
    }

    void relationsAndThreadsAreCompared()
    {
        page().question().setLevel(Level::Relation);
        compare();
        QCOMPARE(page().answer()->report.headline().choice.measure, MeasureId::RelationF1GivenSpansTyped);
        page().chooseLine(0);
        QCOMPARE(page().passages().rowCount(), 12); // Carla's every fourth, in two threads.
        page().question().setLevel(Level::Thread);
        compare();
        QCOMPARE(
            page().answer()->report.headline().agreement.n, qint64(2)); // Ben's one thread, by stance and by claim.
        QCOMPARE(page().answer()->report.headline().choice.metric, Metric::Masi);
    }

    void itIsOldAfterAnEditAndNewChoices()
    {
        compare();
        QVERIFY(!page().isStale());
        const Action action = annotate(session().store(), session().codebook(),
            {postWithKey(session().store(), u"c1"_s), {codeUid(u"Fact")}, Span{0, 3}, {}, {}, {}, session().coder()});
        QVERIFY(session().apply(action));
        QVERIFY(page().isStale());
        QVERIFY(page().state().startsWith("Old:"_L1));
        picture(u"agreement-old"_s);
        compare();
        QVERIFY(!page().isStale());
        page().question().unfinished().setChecked(true);
        QVERIFY(page().isStale());
        compare();
        QVERIFY(!page().isStale());
        QCOMPARE(lineText(0, LinesModel::LeftOutColumn), u"1"_s);
    }

    void aReportIsCopiedAndSavedInEveryForm()
    {
        compare();
        page().copy(AgreementPage::Form::Text);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains("Anna, Ben and Carla"_L1));
        QVERIFY(text.contains(lineText(0, LinesModel::ValueColumn)));
        for (const QString &suffix : {u"txt"_s, u"tex"_s, u"csv"_s, u"json"_s, u"svg"_s}) {
            const QString path = home().filePath(u"report."_s + suffix);
            page().saveTo(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("Favour"));
        }
        QSignalSpy failed(&page(), &AgreementPage::failed);
        page().saveTo(home().filePath(u"report.doc"_s));
        page().saveTo(u"/nowhere/at/all.csv"_s);
        QCOMPARE(failed.size(), 2);
    }

    /// Names stay on the screen; what is copied and saved has none. The authors are all one.
    void aReportThatLeavesFollowsTheRuleOnNames()
    {
        Store file(session().store().path());
        file.database().execute("INSERT INTO author (name) VALUES ('Dora Quill'); UPDATE post SET author = (SELECT id "
                                "FROM author), created = 1718454896, created_precision = 'second' WHERE kind = "
                                "'comment'");
        session().project().reload();
        showBy(GroupBy::Author);
        compare();
        QCOMPARE(namesIn(page().report(AgreementPage::Form::Text)),
            (QStringList{u"Anna"_s, u"Ben"_s, u"Carla"_s, u"Quill"_s}));
        // Who has compared and then says that no names leave must not be left with a report that has them.
        setNamesRule(file, {true, Times::Month});
        QGuiApplication::clipboard()->setText(u"before"_s);
        QSignalSpy failed(&page(), &AgreementPage::failed);
        page().copy(AgreementPage::Form::Text);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        compare();
        QVERIFY(rowOf(u"Dora Quill"_s) > 0);
        QVERIFY(std::ranges::any_of(page().findChildren<QLabel *>(u"pageHint"_s),
            [](const QLabel *hint) { return hint->text().contains("No real names leave"_L1); }));
        picture(u"agreement-ruled"_s);
        const auto report = QJsonDocument::fromJson(page().report(AgreementPage::Form::Json)).object();
        const QString coder = report["coders"_L1][0]["name"_L1].toString();
        QVERIFY(!coder.isEmpty());
        page().copy(AgreementPage::Form::Text);
        QVERIFY(QGuiApplication::clipboard()->text().contains(coder));
        for (const QString &suffix : {u"txt"_s, u"tex"_s, u"csv"_s, u"json"_s, u"svg"_s}) {
            const QString path = home().filePath(u"ruled."_s + suffix);
            page().saveTo(path);
            QFile saved(path);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            const QByteArray bytes = saved.readAll();
            QVERIFY(bytes.contains("Favour"));
            QCOMPARE(namesIn(bytes), QStringList());
        }
        // A day is finer than a month.
        showBy(GroupBy::Written);
        compare();
        QVERIFY(rowOf(u"2024-06-15"_s) > 0);
        QVERIFY(!page().report(AgreementPage::Form::Csv).contains("2024"));
        setNamesRule(file, {true, Times::Keep});
        compare();
        QVERIFY(page().report(AgreementPage::Form::Csv).contains("2024-06-15"));
    }

    void anotherMeasureIsOneChoiceAway()
    {
        auto &measure = page().question().measure();
        measure.setCurrentIndex(measure.findText(u"Cohen's kappa"_s));
        compare();
        QVERIFY(!page().answer()->report.headline().agreement.value); // Three coders.
        QVERIFY(page().explanation().contains("choose two"_L1));
        picture(u"agreement-undefined"_s);
        QVERIFY(page().answer()->report.pairs.front().agreement.value); // But each pair has its kappa.
    }

    void oneCoderIsNobodyToCompareWith()
    {
        for (int row = 0; row < page().question().coders().count(); ++row)
            page().question().coders().item(row)->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
        QVERIFY(page().state().contains("two coders"_L1));
        page().compare();
        QVERIFY(!page().isBusy());
    }

    void aComparisonCanBeCancelled()
    {
        page().compare();
        page().cancel();
        EVENTUALLY(!page().isBusy());
        QVERIFY(!page().answer());
        compare();
    }

    void whoIsBlindSeesNoFigure()
    {
        compare();
        m_window->setBlind(true);
        QVERIFY(!page().answer());
        QCOMPARE(page().lines().rowCount(), 0);
        QCOMPARE(page().passages().rowCount(), 0);
        QVERIFY(page().state().startsWith("Blind is on"_L1));
        page().compare();
        QVERIFY(!page().isBusy());
        picture(u"agreement-blind"_s);
        m_window->setBlind(false);
        compare();
    }
};

QTEST_MAIN(AgreementPageTest)
#include "agreement_page_test.moc"
