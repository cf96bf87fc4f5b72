// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memos on everything, their list, and the guidelines, in the real window.

#include "core/coding/guidelines.h"
#include "core/coding/memos.h"
#include "small_journey.h"
#include "tests/support/eventually.h"
#include "ui/memos/guidelines_pane.h"
#include "ui/memos/markdown_view.h"
#include "ui/memos/memos_page.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class MemosTest : public SmallJourney
{
    Q_OBJECT

private:
    MemosPage &page() const { return m_window->memosPage(); }
    void write(QStringView command, const QString &text)
    {
        run(command);
        m_window->codePage().memo().editor().setPlainText(text);
        m_window->codePage().memo().store();
    }
    void writeAs(const Subject &subject, const QString &text, Uid<Coder> coder)
    {
        const Action action = setMemo(session().store(), subject, text, false, coder);
        QVERIFY(session().project().apply(action.edits, action.label, coder));
    }
    QStringList listed() const
    {
        QStringList lines;
        for (int row = 0; row < page().shown().rowCount(); ++row) {
            QStringList cells;
            for (const int column : {MemosModel::AboutColumn, MemosModel::TextColumn, MemosModel::QuestionColumn})
                cells << page().shown().index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        lines.sort();
        return lines;
    }
    void chooseMemo(const QString &text)
    {
        for (int row = 0; row < page().shown().rowCount(); ++row) {
            if (page().shown().index(row, MemosModel::TextColumn).data().toString() == text)
                return page().view().selectRow(row);
        }
        QFAIL("There is no such memo.");
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { openSmallProject(4); }
    void cleanup() { closeWindow(); }

    void memosOnEverythingAreInOneList()
    {
        const QAbstractItemModelTester tester(&page().model(), fatal);
        const QAbstractItemModelTester shownTester(&page().shown(), fatal);
        session().show(postWithKey(session().store(), u"c2"_s));
        write(u"memo", u"On the comment"_s);
        write(u"memo-thread", u"On the thread"_s);
        write(u"memo-project", u"On it all"_s);
        run(u"memos");
        const QString comment = u"Comment: the comment “The 🙂 words of c2 in “Harbour Street”,…”"_s;
        EVENTUALLY(listed()
            == QStringList({comment + u"|On the comment|"_s, u"Project: the project|On it all|"_s,
                u"Thread: the thread “Harbour Street”|On the thread|"_s}));
        page().search().setText(u"ALL"_s);
        QCOMPARE(listed(), QStringList(u"Project: the project|On it all|"_s));
        page().search().clear();
        QCOMPARE(listed().size(), 3);
        session().undo();
        EVENTUALLY(listed().size() == 2);
        session().redo();
        EVENTUALLY(listed().size() == 3);
    }

    void oneKeyMakesAQuestionForTheTeam()
    {
        session().show(postWithKey(session().store(), u"c2"_s));
        write(u"memo", u"Is this irony?"_s);
        run(u"memo-question");
        run(u"memos");
        EVENTUALLY(listed().size() == 1);
        QVERIFY(listed().front().endsWith("|Is this irony?|?"_L1));
        chooseMemo(u"Is this irony?"_s);
        QTest::keyClick(&page().view(), Qt::Key_Q);
        EVENTUALLY(listed().front().endsWith("|Is this irony?|"_L1));
        QTest::keyClick(&page().view(), Qt::Key_Q);
        EVENTUALLY(listed().front().endsWith("|?"_L1));
    }

    void aMemoIsEditedInPlaceAndLeadsToItsPlace()
    {
        session().show(postWithKey(session().store(), u"c3"_s));
        write(u"memo", u"# Odd\n\n*very*"_s);
        session().show(postWithKey(session().store(), u"article"_s));
        run(u"memos");
        EVENTUALLY(listed().size() == 1);
        chooseMemo(u"# Odd *very*"_s);
        pictures(u"memos"_s);
        QTest::keyClick(&page().view(), Qt::Key_F2);
        QCOMPARE(page().editor().toPlainText(), u"# Odd\n\n*very*"_s);
        page().editor().setFocus();
        page().editor().selectAll();
        page().editor().insertPlainText(u"Plain"_s);
        QTest::keyClick(&page().editor(), Qt::Key_Return, Qt::ControlModifier);
        EVENTUALLY(listed().front().contains("|Plain|"_L1));
        QTest::keyClick(&page().view(), Qt::Key_Return);
        QCOMPARE(session().post(), postWithKey(session().store(), u"c3"_s));
        QVERIFY(m_window->codePage().isVisible());
    }

    void anothersMemoIsReadAndNotChanged()
    {
        const Uid<Coder> ben = session().project().coderNamed(u"ben"_s);
        writeAs({About::Project, {}, {}}, u"Mine"_s, ben);
        run(u"memos");
        EVENTUALLY(listed().size() == 1);
        chooseMemo(u"Mine"_s);
        const QByteArray before = dump(session().store());
        page().edit();
        page().toggleQuestion();
        page().remove();
        QCOMPARE(dump(session().store()), before);
        QVERIFY(m_window->errorBar().sentence().contains("another coder's"_L1));
    }

    void markdownLoadsNothingAndShowsHtmlAsItIsTyped()
    {
        const QString real = home().filePath(u"picture.png"_s);
        QImage(300, 300, QImage::Format_RGB32).save(real);
        MarkdownView view;
        view.resize(400, 400);
        view.showMarkdown(
            u"**bold** <b>tag</b> <script>x</script>\n\n![a](%1) ![b](file://%1) ![c](https://example.org/x.png)"_s.arg(
                real));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.toPlainText().contains("<b>tag</b>"_L1));
        QVERIFY(view.toPlainText().contains("<script>"_L1));
        QVERIFY(view.document()->size().height() < 200); // The picture would be 300 high.
        QCOMPARE(view.document()->begin().begin().fragment().charFormat().fontWeight(), int(QFont::Bold));
    }

    void guidelinesAreWrittenTakenFromAFileAndUndone()
    {
        run(u"guidelines");
        GuidelinesPane &pane = m_window->codePage().guidelines();
        QVERIFY(pane.isVisible());
        pane.edit();
        pane.editor().selectAll();
        pane.editor().insertPlainText(
            u"# How we code\n\n- Read the whole comment **twice**.\n- Code the claim, not the tone."_s);
        QTest::keyClick(&pane.editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(guidelines(session().store()).startsWith("# How we code"_L1));
        QVERIFY(pane.view().toPlainText().startsWith("How we code"_L1));
        pictures(u"guidelines"_s);
        QFile file(home().filePath(u"guide.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From *a file*");
        file.close();
        pane.readFrom(file.fileName());
        QCOMPARE(pane.view().toPlainText(), u"From a file"_s);
        session().undo();
        QVERIFY(pane.view().toPlainText().startsWith("How we code"_L1));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe broken");
        file.close();
        pane.readFrom(file.fileName());
        QVERIFY(m_window->errorBar().sentence().contains("guide.md is not text in UTF-8"_L1));
        QVERIFY(pane.view().toPlainText().startsWith("How we code"_L1));
        session().undo();
        QVERIFY(guidelines(session().store()).isEmpty());
    }
};

QTEST_MAIN(MemosTest)
#include "memos_test.moc"
