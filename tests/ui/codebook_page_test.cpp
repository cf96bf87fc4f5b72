// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codebook's page: tree, form, versions and files.

#include "codebook_journey.h"
#include "core/coding/codebook_file.h"
#include "core/coding/memos.h"
#include "core/formats/codebook_table.h"
#include "ui/codebook/ends_edit.h"
#include "ui/coding/examples.h"
#include "ui/theme/theme.h"
#include "ui/window/code_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class CodebookPageTest : public CodebookJourney
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openWindow(); }
    void init()
    {
        openProject();
        QVERIFY(m_window->errorBar().isHidden());
    }
    void cleanupTestCase() { m_window.reset(); }

    void theModelsKeepTheirPromises()
    {
        QAbstractItemModelTester editor(&page().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester passages(
            &page().surgery().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester trail(&page().trail(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page().model().setRetiredShown(true);
        page().showCode(code(u"Claim/Value"_s));
        openSurgery(u"codebook-merge");
        chooseOther(code(u"Claim/Fact"_s));
        page().surgery().doButton().click();
        session().undo();
        session().redo();
        page().model().setRetiredShown(false);
        QVERIFY(page().trail().rowCount() > 0);
        QAbstractItemModelTester uses(&page().uses().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester versions(
            &page().versions().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        run(u"codebook-versions");
        session().undo();
        page().showCode(code(u"Claim/Fact"_s));
    }

    void everyPassageKnowsTheVersionItWasMadeUnder()
    {
        page().showCode(code(u"Claim/Value"_s));
        QPlainTextEdit &definition = page().form().textField(&Code::definition);
        definition.setFocus();
        QTest::keyClicks(&definition, u"Says that it is good."_s);
        QTest::keyClick(&definition, Qt::Key_Tab);
        Store other(session().store().path());
        other.apply({added(annotationOn(other, postWithKey(other, u"c3"_s), m_anna, u"Value", 12))}, u"tag"_s, m_anna);
        session().project().notice();
        const PassagesModel &model = page().uses().model();
        QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == 3; }));
        QList<int> versions;
        for (int row = 0; row < 3; ++row)
            versions += model.index(row, PassagesModel::VersionColumn).data().toInt();
        QCOMPARE(versions, QList<int>({1, 1, 2}));
    }

    void versionsAreComparedInWords()
    {
        page().showCode(code(u"Claim/Value"_s));
        choose(page().form().keyBox(), u"7"_s);
        choose(page().form().colourBox(), 3);
        run(u"codebook-versions");
        VersionsPanel &panel = page().versions();
        QCOMPARE(panel.model().rowCount(), 3);
        QCOMPARE(panel.differences().size(), 1);
        QVERIFY(panel.differences().front().contains(u"magenta"_s));
        panel.view().selectRow(2);
        QCOMPARE(panel.differences().size(), 2);
        QVERIFY(panel.differences().contains(u"“Claim/Value” has the key 7."_s));
        panel.view().selectionModel()->select(
            panel.model().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(panel.differences(), QStringList(u"“Claim/Value” has the key 7."_s));
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void aGroupAndACodeAreAddedAndNamedByKeyboard()
    {
        m_window->showPage(MainWindow::Page::Code);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(page().isVisible());
        run(u"codebook-add-group");
        typeName(u"Frame"_s);
        QVERIFY(!code(u"Frame"_s).isNull());
        QTest::keyClick(&page().view(), Qt::Key_Insert);
        typeName(u"Cost"_s);
        QCOMPARE(codebook().path(page().current()), u"Frame/Cost"_s);
        QCOMPARE(codebook().code(page().current())->kind, CodeKind::Code);
        QTest::keyClick(&page().view(), Qt::Key_F2);
        typeName(u"Money"_s);
        QCOMPARE(codebook().path(page().current()), u"Frame/Money"_s);
        // A name that is taken is refused in a sentence, and nothing changes.
        QTest::keyClick(&page().view(), Qt::Key_Insert);
        typeName(u"Money"_s);
        QVERIFY(m_window->errorBar().sentence().contains(u"Frame/Money"_s));
        QCOMPARE(codebook().children(code(u"Frame"_s)).size(), 2U);
        m_window->errorBar().hide();
    }

    void onlyFreeKeysAreOffered()
    {
        page().showCode(code(u"Claim/Fact"_s));
        choose(page().form().keyBox(), u"1"_s);
        QCOMPARE(codebook().find(u"Claim/Fact")->key, u"1"_s);
        page().showCode(code(u"Claim/Value"_s));
        QComboBox &keys = page().form().keyBox();
        const auto *items = qobject_cast<QStandardItemModel *>(keys.model());
        const int taken = keys.findData(u"1"_s);
        QVERIFY(!items->item(taken)->isEnabled());
        QVERIFY(keys.itemText(taken).contains(u"Claim/Fact"_s));
        const int command = keys.findData(u"R"_s);
        QVERIFY(!items->item(command)->isEnabled());
        QVERIFY(keys.itemText(command).contains(u"Relate"_s));
        QVERIFY(items->item(keys.findData(u"2"_s))->isEnabled());
    }

    void aFieldIsOneStepWhenItIsLeft()
    {
        page().showCode(code(u"Claim/Fact"_s));
        QPlainTextEdit &definition = page().form().textField(&Code::definition);
        const int before = steps();
        definition.setFocus();
        QTest::keyClicks(&definition, u"Says that it is so."_s);
        QCOMPARE(steps(), before);
        QTest::keyClick(&definition, Qt::Key_Tab);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(codebook().find(u"Claim/Fact")->definition, u"Says that it is so."_s);
        QVERIFY(
            page().trail().index(0, CodeTrailModel::WhatColumn).data().toString().contains(u"Says that it is so"_s));
        // Another code: what is typed and not left is not lost.
        definition.setFocus();
        definition.selectAll();
        QTest::keyClicks(&definition, u"Is so."_s);
        page().showCode(code(u"Claim/Value"_s));
        QCOMPARE(codebook().find(u"Claim/Fact")->definition, u"Is so."_s);
        QVERIFY(page().form().textField(&Code::definition).toPlainText().isEmpty());
        session().undo();
        session().undo();
        QVERIFY(codebook().find(u"Claim/Fact")->definition.isEmpty());
    }

    void aRuleThatIsBrokenAlreadyIsRefused()
    {
        page().showCode(code(u"Claim"_s));
        choose(page().form().choiceBox(), int(Choice::One));
        QVERIFY(m_window->errorBar().sentence().contains(u"several codes"_s));
        QCOMPARE(page().form().choiceBox().currentData().toInt(), int(Choice::Many));
        m_window->errorBar().hide();
    }

    void theEndsOfARelationTypeAreTicked()
    {
        page().showCode(code(u"rebuts"_s));
        QListWidget &sources = page().form().ends().sources();
        const auto claims = sources.findItems(u"Claim"_s, Qt::MatchExactly);
        QCOMPARE(claims.size(), 1);
        claims.front()->setCheckState(Qt::Checked);
        QCOMPARE(codebook().find(u"rebuts")->ends, u"Claim > "_s);
        session().undo();
        QVERIFY(codebook().find(u"rebuts")->ends.isEmpty());
        QCOMPARE(sources.findItems(u"Claim"_s, Qt::MatchExactly).front()->checkState(), Qt::Unchecked);
    }

    void dragsAndKeysMoveCodes()
    {
        const auto fact = code(u"Claim/Fact"_s);
        page().showCode(fact);
        QTest::keyClick(&page().view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(codebook().children(code(u"Claim"_s)).back()->name, u"Fact"_s);
        QTest::keyClick(&page().view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(codebook().children(code(u"Claim"_s)).front()->name, u"Fact"_s);
        CodeEditorModel &model = page().model();
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.indexOf(fact)}));
        QVERIFY(!model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.indexOf(code(u"Claim/Value"_s))));
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(QTest::qWaitFor([&] { return !code(u"Fact"_s).isNull(); }));
        QCOMPARE(codebook().code(fact)->parent, Uid<Code>());
    }

    void aPassageBecomesAnExample()
    {
        const auto post = postWithKey(session().store(), u"c2"_s);
        session().setAllCoders(true);
        session().show(post);
        const auto annotations = session().annotations(post);
        QCOMPARE(annotations.size(), 1U);
        const QString words = annotations.front()->quote.simplified();
        session().select(annotations.front()->uid());
        run(u"take-example");
        QCOMPARE(codebook().find(u"Claim/Value")->examples, words);
        const int before = steps();
        run(u"take-example");
        QCOMPARE(steps(), before);
        session().setAllCoders(false);
    }

    void theCodebookIsWrittenAndLoaded()
    {
        QSignalSpy said(&page(), &CodebookPage::said);
        for (const QString &suffix : {u"csv"_s, u"json"_s, u"qdc"_s, u"html"_s, u"pdf"_s}) {
            const QString path = home().filePath(u"book."_s + suffix);
            page().writeTo(path);
            QVERIFY(said.wait());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.size() > 100);
            if (suffix == "pdf"_L1)
                QVERIFY(file.readAll().startsWith("%PDF"));
        }
        QFile file(home().filePath(u"more.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("path,definition\r\nClaim/Policy,What ought to be done.\r\n");
        file.close();
        page().loadFrom(file.fileName());
        QCOMPARE(codebook().find(u"Claim/Policy")->definition, u"What ought to be done."_s);
        page().loadFrom(home().filePath(u"book.html"_s));
        QVERIFY(!m_window->errorBar().isHidden());
        m_window->errorBar().hide();
    }

    void huesOnPaperAreThoseOfTheLightTheme()
    {
        for (int colour = 0; colour < colourCount; ++colour)
            QCOMPARE(Theme::of(Scheme::Light).code(colour).rgb() & 0xffffff, colourOnPaper(colour));
    }

    void picturesOfThePage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("wide") << QSize(1600, 1000) << false;
        QTest::newRow("wide-dark") << QSize(1600, 1000) << true;
        QTest::newRow("small") << QSize(1366, 768) << false;
        QTest::newRow("small-dark") << QSize(1366, 768) << true;
    }

    void picturesOfThePage()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const QString name = u"codebook-"_s + QString::fromLatin1(QTest::currentDataTag());
        m_window->setScheme(dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
        m_window->resize(size);
        m_window->files().openSample();
        m_window->showPage(MainWindow::Page::Codebook);
        page().showCode(code(u"Claim/Fact"_s));
        choose(page().form().keyBox(), QString());
        choose(page().form().colourBox(), 4);
        QTest::qWait(400);
        picture(name);
        run(u"codebook-versions");
        picture(name + u"-versions"_s);
        Q_EMIT page().versions().closed();
        page().showCode(code(u"rebuts"_s));
        picture(name + u"-relation"_s);
        page().showCode(code(u"Claim"_s));
        QVERIFY(QTest::qWaitFor([&] { return page().uses().model().rowCount() > 11; }));
        picture(name + u"-group"_s);
        page().showCode(code(u"Claim/Value"_s));
        openSurgery(u"codebook-merge");
        chooseOther(code(u"Claim/Fact"_s));
        picture(name + u"-merge"_s);
        page().surgery().close();
        openSurgery(u"codebook-split");
        page().surgery().partsField().setText(u"Worth, Fairness"_s);
        QTest::qWait(400);
        picture(name + u"-split"_s);
        page().surgery().close();
        // Nothing is cut off: every visible button has room for its words.
        for (const auto *button : page().findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->sizeHint().width() - 1, qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(CodebookPageTest)
#include "codebook_page_test.moc"
