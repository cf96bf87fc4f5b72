// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/guidelines.h"
#include "core/coding/memos.h"
#include "core/corpus/text.h"
#include "full_disk.h"
#include "journey.h"
#include "tests/support/eventually.h"
#include "ui/codebook/codebook_page.h"
#include "ui/memos/memos_page.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace rejoinder;
using namespace rejoinder::test;
using namespace Qt::StringLiterals;

namespace {

/// What is changed of the codebook and the guidelines and cannot be written is kept and can be repeated, on what is there
/// then.
class FullDiskPagesTest : public Journey
{
    Q_OBJECT

private:
    [[nodiscard]] CodebookPage &page() const { return m_window->codebookPage(); }
    [[nodiscard]] const Code *find(const QString &path) const { return session().codebook().find(path); }
    [[nodiscard]] QString bar() const { return m_window->errorBar().sentence(); }
    [[nodiscard]] bool retry() const
    {
        const bool offered = m_window->errorBar().accept(u"Retry"_s);
        QCoreApplication::processEvents();
        return offered;
    }
    void show(const QString &path) { page().showCode({find(path)->header.uid}); }
    void rename(const QString &name)
    {
        page().form().nameField().setText(name);
        page().form().nameField().setModified(true);
        page().store();
    }

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
        m_window->showPage(MainWindow::Page::Codebook);
    }

    void aCodeIsAddedByRetry()
    {
        show(u"Claim/Fact"_s);
        {
            const FullDisk full(home().path());
            page().add(CodeKind::Code);
        }
        QVERIFY2(bar().contains(u"Not stored: Add code “Claim/New code”"_s), qPrintable(bar()));
        QVERIFY(!find(u"Claim/New code"_s));
        // Retry by the keyboard, and one is where one was.
        page().view().setFocus();
        auto *button = m_window->errorBar().findChild<QPushButton *>();
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(find(u"Claim/New code"_s));
        QVERIFY(page().view().hasFocus());
        run(u"undo");
        QVERIFY(!find(u"Claim/New code"_s));
    }

    void aDefinitionStaysTypedAndIsRetriedOnTheCodeOfThen()
    {
        show(u"Claim/Fact"_s);
        QPlainTextEdit &field = page().form().textField(&Code::definition);
        const QString before = field.toPlainText();
        field.setPlainText(u"What can be checked."_s);
        field.document()->setModified(true);
        {
            const FullDisk full(home().path());
            page().store();
        }
        QVERIFY2(bar().contains(u"Not stored: Redefine code “Claim/Fact”"_s), qPrintable(bar()));
        QCOMPARE(find(u"Claim/Fact"_s)->definition, before);
        QCOMPARE(field.toPlainText(), u"What can be checked."_s);
        // Meanwhile the code has another name, and another is looked at.
        const Code *code = find(u"Claim/Fact"_s);
        Code renamed = *code;
        renamed.name = u"Finding"_s;
        QVERIFY(session().project().apply({changed(*code, renamed)}, u"Rename"_s, session().coder()));
        QVERIFY(retry());
        QVERIFY2(!bar().contains(u"Not stored"_s), qPrintable(bar()));
        QCOMPARE(find(u"Claim/Finding"_s)->definition, u"What can be checked."_s);
        const int steps = int(session().store().history().size());
        page().store(); // It is typed still, and says nothing new.
        QCOMPARE(int(session().store().history().size()), steps);
        QVERIFY(!field.document()->isModified());
    }

    void aNameAKeyAndAMoveAreRetried()
    {
        show(u"Claim/Fact"_s);
        {
            const FullDisk full(home().path());
            rename(u"Finding"_s);
        }
        QVERIFY2(bar().contains(u"Not stored: Rename code"_s), qPrintable(bar()));
        QVERIFY(retry());
        QVERIFY(find(u"Claim/Finding"_s));
        QComboBox &keys = page().form().keyBox();
        const int free = keys.count() - 1;
        const QString key = keys.itemData(free).toString();
        {
            const FullDisk full(home().path());
            keys.setCurrentIndex(free);
            Q_EMIT keys.activated(free);
        }
        QVERIFY2(bar().contains(u"Not stored: Key of code"_s), qPrintable(bar()));
        QVERIFY(find(u"Claim/Finding"_s)->key != key);
        QVERIFY(retry());
        QCOMPARE(find(u"Claim/Finding"_s)->key, key);
        {
            const FullDisk full(home().path());
            page().move(1);
        }
        QVERIFY2(bar().contains(u"Not stored: Move code"_s), qPrintable(bar()));
        const auto isSecond = [this] {
            const auto siblings = session().codebook().children({find(u"Claim"_s)->header.uid});
            return siblings.size() > 1 && siblings[1]->name == u"Finding"_s;
        };
        QVERIFY(!isSecond());
        QVERIFY(retry());
        QVERIFY(isSecond());
    }

    void whatIsGoneIsNotChangedByRetry()
    {
        show(u"Claim/Fact"_s);
        page().add(CodeKind::Code);
        show(u"Claim/New code"_s);
        {
            const FullDisk full(home().path());
            rename(u"Guess"_s);
        }
        QVERIFY2(bar().contains(u"Not stored: Rename code"_s), qPrintable(bar()));
        run(u"undo");
        QVERIFY(!find(u"Claim/New code"_s));
        QVERIFY(retry());
        QVERIFY2(bar().contains(u"no such code"_s), qPrintable(bar()));
        QVERIFY(!retry());
        QVERIFY(!find(u"Claim/Guess"_s));
    }

    void aFileOfCodesIsLoadedByRetry()
    {
        const QString path = home().filePath(u"more.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("path,kind,definition\r\nClaim/Rumour,code,What is said to be so.\r\n");
        file.close();
        {
            const FullDisk full(home().path());
            page().loadFrom(path);
        }
        QVERIFY2(bar().contains(u"Not stored"_s), qPrintable(bar()));
        QVERIFY(!find(u"Claim/Rumour"_s));
        QFile::remove(path); // It was read.
        QVERIFY(retry());
        QCOMPARE(find(u"Claim/Rumour"_s)->definition, u"What is said to be so."_s);
    }

    void guidelinesStayTypedAndAreRetried()
    {
        m_window->showPage(MainWindow::Page::Code);
        run(u"guidelines");
        GuidelinesPane &pane = m_window->codePage().guidelines();
        pane.edit();
        pane.editor().setPlainText(u"# Read first"_s);
        pane.editor().document()->setModified(true);
        {
            const FullDisk full(home().path());
            pane.store();
        }
        QVERIFY2(bar().contains(u"Not stored: Write the coding guidelines"_s), qPrintable(bar()));
        QVERIFY(guidelines(session().store()).isEmpty());
        QVERIFY(pane.editor().isVisible());
        QCOMPARE(pane.editor().toPlainText(), u"# Read first"_s);
        QVERIFY(retry());
        QCOMPARE(guidelines(session().store()), u"# Read first"_s);
        const auto steps = session().store().history().size();
        pane.store(); // It says nothing new.
        QVERIFY(!pane.editor().isVisible());
        QCOMPARE(session().store().history().size(), steps);
    }

    void aMemoIsRetriedOnWhatItSaysThen()
    {
        const Subject subject{About::Post, {}, post(1)};
        const auto memo = [&] { return memoOf(session().store(), subject, session().coder()); };
        session().apply(setMemo(session().store(), subject, u"Who says so?"_s, false, session().coder()));
        m_window->showPage(MainWindow::Page::Memos);
        MemosPage &memos = m_window->memosPage();
        EVENTUALLY(memos.shown().rowCount() == 1 && memos.view().currentIndex().isValid());
        {
            const FullDisk full(home().path());
            memos.toggleQuestion();
        }
        QVERIFY2(bar().contains(u"Not stored"_s), qPrintable(bar()));
        QVERIFY(!memo()->question);
        // Meanwhile it says something else.
        session().apply(
            changeMemo(session().store(), memo()->header.uid, u"Who says that?"_s, false, session().coder()));
        QVERIFY(retry());
        QVERIFY(memo()->question);
        QCOMPARE(memo()->text, u"Who says that?"_s);
        {
            const FullDisk full(home().path());
            memos.remove();
        }
        QVERIFY(memo());
        QVERIFY(retry());
        QVERIFY(!memo());
    }

    void surgeryIsWorkedOutAnewByRetry()
    {
        const auto tag = [this](int node) {
            Annotation annotation;
            annotation.header = {QUuid::createUuid(), session().coder()};
            annotation.post = post(node);
            annotation.text = session().store().post(annotation.post)->text;
            annotation.code = code(u"Claim/Fact"_s);
            annotation.start = 0;
            annotation.end = 5;
            annotation.quote = quoteAt(session().store().text(annotation.post), {0, 5});
            annotation.created = 1;
            session().apply({{added(annotation)}, annotation.header.uid, u"Tag"_s});
            return annotation.header.uid;
        };
        const QUuid first = tag(1);
        const QUuid second = tag(2);
        const auto codeOf = [this](const QUuid &uid) { return session().store().find<Annotation>(uid)->code; };
        const auto recode = [this] {
            show(u"Claim/Fact"_s);
            SurgeryPanel &panel = page().surgery();
            QSignalSpy previewed(&panel, &SurgeryPanel::previewed);
            page().operate(SurgeryRequest::Recode);
            QVERIFY(previewed.wait());
            const int other = panel.otherBox().findData(code(u"Claim/Value"_s).value);
            panel.otherBox().setCurrentIndex(other);
            Q_EMIT panel.otherBox().activated(other);
            EVENTUALLY(panel.doButton().isEnabled());
            const FullDisk full(home().path());
            panel.doButton().click();
        };
        recode();
        QVERIFY2(bar().contains(u"Not stored"_s), qPrintable(bar()));
        // Meanwhile one of the two is gone.
        const auto gone = session().store().find<Annotation>(second);
        session().apply({{removed(*gone)}, second, u"Remove"_s});
        QVERIFY(retry());
        QCOMPARE(codeOf(first), code(u"Claim/Value"_s));
        session().undo();
        recode();
        // Meanwhile there is one more, which nobody has looked at.
        const QUuid third = tag(3);
        QVERIFY(retry());
        QVERIFY2(bar().contains(u"look at the list again"_s), qPrintable(bar()));
        QCOMPARE(codeOf(first), code(u"Claim/Fact"_s));
        QCOMPARE(codeOf(third), code(u"Claim/Fact"_s));
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(FullDiskPagesTest)
#include "full_disk_pages_test.moc"
