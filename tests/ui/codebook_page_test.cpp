// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codebook's page in the real window, by keyboard; pictures of it in the folder "pictures" of the build.

#include "core/coding/codebook_file.h"
#include "core/coding/memos.h"
#include "core/formats/codebook_table.h"
#include "tests/support/small_project.h"
#include "ui/codebook/codebook_page.h"
#include "ui/codebook/ends_edit.h"
#include "ui/coding/examples.h"
#include "ui/history/history_page.h"
#include "ui/search/query_box.h"
#include "ui/theme/theme.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QTemporaryDir &home()
{
    static QTemporaryDir folder; // Of the whole program: the account's settings are read before any test.
    return folder;
}

} // namespace

class CodebookPageTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("HOME", home().path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home().filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", home().filePath(u"data"_s).toUtf8());
    }

private:
    std::unique_ptr<MainWindow> m_window;
    QTranslator m_english;
    Uid<Coder> m_anna;
    int m_projects = 0;

    Session &session() const { return *m_window->session(); }
    const Codebook &codebook() const { return session().codebook(); }
    CodebookPage &page() const { return m_window->codebookPage(); }
    int steps() const { return int(session().store().history().size()); }
    Uid<Code> code(const QString &path) const
    {
        const Code *found = codebook().find(path);
        return found ? Uid<Code>{found->header.uid} : Uid<Code>();
    }

    /// Claim/{Fact, Value}, used by the coder and by Anna: on c1 by both codes, by Anna on c2 too.
    void openProject()
    {
        const QString path = home().filePath(u"book %1.rejoinder"_s.arg(++m_projects));
        Store store = smallProject(path, 4);
        m_anna = {store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        for (const auto &[key, name] : {std::pair(u"c1"_s, u"Fact"), {u"c1"_s, u"Value"}, {u"c2"_s, u"Value"}})
            store.apply({added(annotationOn(store, postWithKey(store, key), m_anna, name, 12))}, u"tag"_s, m_anna);
        m_window->setProject(std::make_unique<Project>(std::move(store)));
        m_window->showPage(MainWindow::Page::Codebook);
    }
    void run(QStringView id) { QVERIFY(m_window->commandSet().run(*commandOf(id))); }
    void typeName(const QString &name)
    {
        const auto editors = page().view().viewport()->findChildren<QLineEdit *>();
        QVERIFY(!editors.isEmpty());
        QLineEdit *editor = editors.constLast(); // One that is done with goes a moment later.
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        for (int queued = 0; queued < 4; ++queued)
            QCoreApplication::processEvents();
    }
    void openSurgery(QStringView id)
    {
        QSignalSpy previewed(&page().surgery(), &SurgeryPanel::previewed);
        run(id);
        QVERIFY(previewed.wait());
        QVERIFY(page().surgery().isVisible());
    }
    void choose(QComboBox &box, const QVariant &data)
    {
        const int index = box.findData(data);
        QVERIFY(index >= 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    void chooseOther(Uid<Code> other)
    {
        QSignalSpy previewed(&page().surgery(), &SurgeryPanel::previewed);
        choose(page().surgery().otherBox(), other.value);
        QVERIFY(previewed.wait());
    }
    int uses(Uid<Code> wanted) const
    {
        int all = 0;
        for (const auto &count : session().store().codeCounts())
            all += count.code == wanted ? count.count : 0;
        return all;
    }
    void picture(const QString &name)
    {
        QTest::qWait(50);
        const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures"_L1);
        folder.mkpath(u"."_s);
        QVERIFY(m_window->grab().save(folder.filePath(name + ".png"_L1)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english.load(u":/translations/rejoinder_en"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
        m_window = std::make_unique<MainWindow>(Settings(home().filePath(u"window.ini"_s)));
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
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

    void twoCodesAreMergedAfterALook()
    {
        const auto fact = code(u"Claim/Fact"_s);
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-merge");
        QVERIFY(!page().surgery().doButton().isEnabled());
        QCOMPARE(page().surgery().model().rowCount(), 2);
        chooseOther(fact);
        QVERIFY2(page().surgery().summary().contains(u"Anna 2"_s), qPrintable(page().surgery().summary()));
        QStringList fates;
        for (int row = 0; row < page().surgery().model().rowCount(); ++row)
            fates += page().surgery().model().index(row, PassagesModel::FateColumn).data().toString();
        fates.sort();
        QCOMPARE(fates, QStringList({u"Fact"_s, u"goes: it is there already"_s}));
        const int before = steps();
        QTest::keyClick(&page().surgery().doButton(), Qt::Key_Space);
        QCOMPARE(steps(), before + 1);
        QVERIFY(!page().surgery().isOpen());
        QCOMPARE(uses(fact), 2);
        QCOMPARE(uses(value), 0);
        QVERIFY(codebook().code(value)->retired);
        QVERIFY(!page().model().indexOf(value).isValid());
        session().undo();
        QCOMPARE(uses(fact), 1);
        QCOMPARE(uses(value), 2);
        QVERIFY(page().model().indexOf(value).isValid());
    }

    void aCodeIsSplitByKeyboard()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-split");
        SurgeryPanel &panel = page().surgery();
        QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
        QTest::keyClicks(&panel.partsField(), u"Worth, Fairness"_s);
        QVERIFY(QTest::qWaitFor([&] { return panel.request().parts.size() == 2 && !previewed.isEmpty(); }));
        panel.view().setFocus();
        panel.view().selectRow(0);
        QTest::keyClick(&panel.view(), Qt::Key_1);
        QTest::keyClick(&panel.view(), Qt::Key_2);
        QCOMPARE(panel.request().assigned.size(), 2);
        QVERIFY(QTest::qWaitFor(
            [&] { return panel.model().index(1, PassagesModel::FateColumn).data().toString() == "Fairness"_L1; }));
        QTest::keyClick(&panel.retireBox(), Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return panel.request().retire && panel.doButton().isEnabled(); }));
        const int before = steps();
        panel.doButton().click();
        QCOMPARE(steps(), before + 1);
        QCOMPARE(uses(code(u"Claim/Worth"_s)), 1);
        QCOMPARE(uses(code(u"Claim/Fairness"_s)), 1);
        QVERIFY(codebook().code(value)->retired);
        session().undo();
        QVERIFY(code(u"Claim/Worth"_s).isNull());
        QCOMPARE(uses(value), 2);
    }

    void aLargeStepIsUndoneByAWorker()
    {
        Edits edits;
        for (int i = 0; i < 1200; ++i) {
            Annotation annotation = annotationOn(
                session().store(), postWithKey(session().store(), u"c3"_s), m_anna, u"Value", 1 + i % 30);
            annotation.start = 0;
            edits.push_back(added(annotation));
        }
        const QByteArray before = dump(session().store());
        QVERIFY(session().project().apply(std::move(edits), u"tag"_s, m_anna));
        const QByteArray after = dump(session().store());
        for (const auto &[command, expected] : {std::pair(u"undo", before), std::pair(u"redo", after)}) {
            run(command);
            QVERIFY(m_window->historyPage().isBusy());
            QVERIFY(QTest::qWaitFor([&] { return !m_window->historyPage().isBusy(); }, 10'000));
            QCOMPARE(dump(session().store()), expected);
        }
    }

    void somePassagesAreRecoded()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-recode");
        chooseOther(code(u"Claim/Fact"_s));
        SurgeryPanel &panel = page().surgery();
        QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
        QVERIFY(panel.model().setData(panel.model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(previewed.wait());
        panel.doButton().click();
        QCOMPARE(uses(value), 1);
        QVERIFY(!codebook().code(value)->retired);
    }

    void passagesAreRecodedByAQuery()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-recode");
        chooseOther(code(u"Claim/Fact"_s));
        SurgeryPanel &panel = page().surgery();
        QCOMPARE(panel.model().rowCount(), 2);
        QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
        panel.queryBox().setText(u"depth:("_s);
        QVERIFY(previewed.wait());
        QVERIFY(!panel.doButton().isEnabled()); // It says what cannot be understood.
        QVERIFY(!panel.summary().isEmpty());
        panel.queryBox().setText(u"depth:1.. -code:Fact"_s);
        QVERIFY(previewed.wait());
        QCOMPARE(panel.model().rowCount(), 1);
        picture(u"codebook-recode-by-query"_s);
        const QByteArray before = dump(session().store());
        panel.doButton().click();
        QCOMPARE(uses(value), 1);
        session().undo();
        QCOMPARE(dump(session().store()), before);
    }

    void aLargeMergeIsWrittenByAWorker()
    {
        Edits edits;
        for (int i = 0; i < 1500; ++i) {
            Annotation annotation = annotationOn(
                session().store(), postWithKey(session().store(), u"c3"_s), m_anna, u"Value", 1 + i % 30);
            annotation.start = 0;
            edits.push_back(added(annotation));
        }
        QVERIFY(session().project().apply(std::move(edits), u"tag"_s, m_anna));
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-merge");
        chooseOther(code(u"Claim/Fact"_s));
        QSignalSpy closed(&page().surgery(), &SurgeryPanel::closed);
        page().surgery().doButton().click();
        QVERIFY(closed.wait(30000));
        QVERIFY(codebook().code(value)->retired);
        // Of 1,500 at thirty places one each stays.
        QCOMPARE(uses(code(u"Claim/Fact"_s)), 30 + 2);
        session().undo();
        QCOMPARE(uses(value), 1500 + 2);
    }

    void whoIsBlindSeesTheOwnWorkOnly()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        QVERIFY(QTest::qWaitFor([&] { return page().uses().model().rowCount() == 2; }));
        session().setBlind(true);
        QCOMPARE(page().model().indexOf(value).data(CodebookModel::CountRole).toInt(), 0);
        QVERIFY(QTest::qWaitFor([&] { return page().uses().model().rowCount() == 0; }));
        openSurgery(u"codebook-merge");
        chooseOther(code(u"Claim/Fact"_s));
        QCOMPARE(page().surgery().model().rowCount(), 0);
        QVERIFY(!page().surgery().summary().contains(u"Anna"_s));
        session().setBlind(false);
        QCOMPARE(page().model().indexOf(value).data(CodebookModel::CountRole).toInt(), 2);
    }

    void escapeLeavesThePanelAndChangesNothing()
    {
        page().showCode(code(u"Claim/Value"_s));
        const int before = steps();
        openSurgery(u"codebook-retire");
        QVERIFY(page().surgery().summary().contains(u"2 passages"_s));
        QTest::keyClick(&page().surgery(), Qt::Key_Escape);
        QVERIFY(!page().surgery().isOpen());
        QCOMPARE(steps(), before);
        QVERIFY(page().view().hasFocus());
    }

    void aRetiredCodeIsBroughtBack()
    {
        const auto value = code(u"Claim/Value"_s);
        page().showCode(value);
        openSurgery(u"codebook-retire");
        page().surgery().doButton().click();
        QVERIFY(codebook().code(value)->retired);
        QVERIFY(!page().model().indexOf(value).isValid());
        page().model().setRetiredShown(true);
        page().showCode(value);
        QCOMPARE(page().view().currentIndex().data().toString(), u"Value (retired)"_s);
        run(u"codebook-retire");
        QVERIFY(!codebook().code(value)->retired);
        page().model().setRetiredShown(false);
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
