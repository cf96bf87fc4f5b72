// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memos on everything, their list, and the guidelines, in the real window.

#include "core/coding/guidelines.h"
#include "core/coding/memos.h"
#include "tests/support/eventually.h"
#include "tests/support/small_project.h"
#include "ui/memos/guidelines_pane.h"
#include "ui/memos/markdown_view.h"
#include "ui/memos/memos_page.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QThreadPool>
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

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class MemosTest : public QObject
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

    Session &session() const { return *m_window->session(); }
    MemosPage &page() const { return m_window->memosPage(); }
    void run(QStringView id) { QVERIFY(m_window->commandSet().run(*commandOf(id))); }
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
    void picture(const QString &name)
    {
        QTest::qWait(200);
        const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures"_L1);
        folder.mkpath(u"."_s);
        QVERIFY(m_window->grab().save(folder.filePath(name + ".png"_L1)));
        m_window->setScheme(Settings::Scheme::Dark);
        m_window->resize(1600, 1000);
        QTest::qWait(200);
        QVERIFY(m_window->grab().save(folder.filePath(name + "-dark.png"_L1)));
        m_window->setScheme(Settings::Scheme::Light);
        m_window->resize(1366, 768);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english.load(u":/translations/rejoinder_en"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
    }

    void init()
    {
        static int number = 0;
        const QString project = home().filePath(u"street%1.rejoinder"_s.arg(++number));
        {
            [[maybe_unused]] const Store made = smallProject(project, 4);
        }
        m_window = std::make_unique<MainWindow>(Settings(home().filePath(u"window%1.ini"_s.arg(number))));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->files().open(project));
    }

    void cleanup()
    {
        QThreadPool::globalInstance()->waitForDone();
        m_window.reset();
    }

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
        picture(u"memos"_s);
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
        picture(u"guidelines"_s);
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
