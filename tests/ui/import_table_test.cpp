// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table on its way through the Import page: what was guessed is seen, corrected, kept, and imported.

#include "tests/ui/accessible_names.h"
#include "tests/ui/journey.h"
#include "ui/import/columns_model.h"
#include "ui/import/table_panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr auto harbour
    = "comment_id,reply_to,name,posted,body,up,ip_hash\n"
      "1041,,market_day,2026-03-11 09:14,\"I have sold bread on this street for nineteen years. Half of "
      "my customers come by car.\",14,9f1c\n"
      "1042,1041,slow_spoke,2026-03-11 09:31,Customers who say they come by car and customers who do are "
      "not the same people.,7,77aa\n"
      "1043,1042,market_day,2026-03-11 09:40,Mill Lane has a car park behind it. Harbour Street has a "
      "harbour behind it.,2,9f1c\n"
      "1044,1043,tidewatcher,2026-03-11 10:02,Fair point about the car park 🙂 but the survey in the "
      "article is of the traders.,5,04be\n"
      "1045,1042,nine_gears,2026-03-11 10:05,Do you have a link to that count?,1,aa01\n"
      "1046,,delta_dad,2026-03-11 12:03,My daughter is ten and rides to school along here.,9,bb02\n"
      "1047,1046,gear_and_grumble,2026-03-11 12:17,Nobody rides from November to March.,-3,cc03\n"
      "1048,1999,quay_walker,2026-03-11 14:08,The hall is paid from another budget.,0,dd04\n"
      "1049,1046,delta_dad,yesterday,,0,bb02\n";

class ImportTableTest : public Journey
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    ImportPage &page() { return m_window->importPage(); }
    ColumnsModel &columns() { return page().table().columns(); }
    void showFile(const QString &path)
    {
        QSignalSpy previewed(&page(), &ImportPage::previewed);
        m_window->showPage(MainWindow::Page::Import);
        page().setSources({path});
        QVERIFY(previewed.wait(patience));
    }
    void choose(const QString &column, int choice)
    {
        QSignalSpy previewed(&page(), &ImportPage::previewed);
        const auto row = int(columns().names().indexOf(column));
        QVERIFY(columns().setData(columns().index(row, ColumnsModel::FieldColumn), choice, Qt::EditRole));
        if (!columns().mapping()[TableField::Text].isEmpty())
            QVERIFY(previewed.wait(patience));
    }
    [[nodiscard]] QString choiceOf(const QString &column)
    {
        const auto row = int(columns().names().indexOf(column));
        return columns().index(row, ColumnsModel::FieldColumn).data().toString();
    }
    template<class Widget>
    [[nodiscard]] Widget *named(const QString &name)
    {
        const auto all = page().findChildren<Widget *>();
        const auto found
            = std::ranges::find_if(all, [&](const Widget *widget) { return widget->accessibleName() == name; });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        const auto all = page().findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&](const QPushButton *each) { return each->text() == text; });
        return found == all.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { openWindow({1366, 768}); }

    void whatWasGuessedIsSeenBesideTheTree()
    {
        showFile(file(u"harbour-street-comments.csv"_s, harbour));
        QVERIFY(page().table().isVisible());
        QCOMPARE(choiceOf(u"comment_id"_s), u"Id"_s);
        QCOMPARE(choiceOf(u"reply_to"_s), u"Parent"_s);
        QCOMPARE(choiceOf(u"posted"_s), u"Time"_s);
        QCOMPARE(choiceOf(u"ip_hash"_s), u"Attribute"_s);
        QCOMPARE(page().preview().preview().posts.size(), 9u);
        QVERIFY(page().problems().rowCount() >= 3);
        QVERIFY(button(u"Import 1 article and 9 comments"_s));
        const QAbstractItemModelTester tester(&columns(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(faultsIn(*m_window), QStringList());
    }

    void aPartIsChosenAndSaidAsACommand()
    {
        showFile(file(u"part.csv"_s, harbour));
        auto &part = page().part();
        const auto fold = part.findChildren<QToolButton *>().first();
        fold->setChecked(true);
        QSignalSpy previewed(&page(), &ImportPage::previewed);
        auto *words = named<QLineEdit>(u"Words"_s);
        QVERIFY(words && words->isVisible());
        words->setText(u"car OR code:Claim"_s);
        Q_EMIT words->editingFinished();
        QVERIFY(part.selection().isEverything()); // It says why, and asks for nothing.
        QVERIFY(std::ranges::any_of(part.findChildren<QLabel *>(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"code:"_s); }));
        words->setText(u"\"car park\" OR nineteen"_s);
        Q_EMIT words->editingFinished();
        QVERIFY(previewed.wait(patience));
        part.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(previewed.wait(patience));
        QVERIFY(button(u"Import 1 article and 4 comments"_s)); // 1041 to 1044.
        QVERIFY(page().command().contains(u" --match '\"car park\" OR nineteen' --only-matching"_s));
        picture(u"import-part"_s);
        QCOMPARE(faultsIn(*m_window), QStringList());
        named<QComboBox>(u"Sample"_s)->setCurrentIndex(1);
        QVERIFY(previewed.wait(patience));
        QVERIFY(page().command().endsWith(u" --sample-threads 100 --seed 1"_s));

        QSignalSpy imported(&page(), &ImportPage::imported);
        page().run();
        QVERIFY(imported.wait(patience));
        QCOMPARE(session().outline().size(), 5);
        showFile(file(u"other.csv"_s, harbour));
        QVERIFY(part.selection().isEverything());
    }

    void aChoiceChangesTheTreeAtOnce()
    {
        showFile(file(u"a.csv"_s, harbour));
        choose(u"reply_to"_s, ColumnsModel::Attribute);
        for (const SourcePost &post : page().preview().preview().posts)
            QVERIFY(post.parent.isEmpty());
        QCOMPARE(page().preview().rowCount(page().preview().index(0, 0)), 9);
        choose(u"reply_to"_s, int(TableField::Parent));
        QVERIFY(page().preview().rowCount(page().preview().index(0, 0)) < 9);
        // A field goes from one column to the other.
        choose(u"ip_hash"_s, int(TableField::Author));
        QCOMPARE(choiceOf(u"name"_s), u"Attribute"_s);
        // Without a text there is nothing to import, and the page says what to do.
        choose(u"body"_s, ColumnsModel::Attribute);
        QVERIFY(button(u"Import"_s) && !button(u"Import"_s)->isEnabled());
        choose(u"body"_s, int(TableField::Text));
        QCOMPARE(page().preview().preview().posts.size(), 9u);
    }

    void theEncodingAndTheSeparatorCanBeCorrected()
    {
        showFile(file(u"b.csv"_s, "id;text\n1;Caf\xC3\xA9 and more words\n2;Other words here\n"));
        QCOMPARE(*page().preview().preview().posts.at(0).text, u"Café and more words"_s);
        QSignalSpy previewed(&page(), &ImportPage::previewed);
        auto *encoding = named<QComboBox>(u"Encoding"_s);
        QVERIFY(encoding);
        encoding->setCurrentIndex(encoding->findData(int(TextEncoding::Windows1252)));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QVERIFY(previewed.wait(patience));
        QCOMPARE(*page().preview().preview().posts.at(0).text, u"CafÃ© and more words"_s);
    }

    void aSavedMappingIsUsedNextTime()
    {
        showFile(file(u"c.csv"_s, "k,text,about\n1,One word and another,x\n2,Two words and more,y\n"));
        choose(u"about"_s, int(TableField::Author));
        button(u"Save this mapping"_s)->click();
        openWindow({1366, 768}); // Another day.
        showFile(file(u"d.csv"_s, "k,text,about\n7,Seven words and another,ann\n8,Eight words and more,ben\n"));
        QVERIFY(QTest::qWaitFor([&] { return choiceOf(u"about"_s) == u"Author"_s; }, patience));
        QVERIFY(QTest::qWaitFor([&] { return page().preview().preview().posts.at(0).author == u"ann"_s; }, patience));
    }

    void theCommandIsCopied()
    {
        showFile(file(u"it's.csv"_s, harbour));
        button(u"Copy as command"_s)->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(u"rejoinder-cli import "_s), qPrintable(command));
        QVERIFY2(command.contains(u"it'\\''s.csv'"_s), qPrintable(command));
        QVERIFY2(command.contains(u"--map id=comment_id --map parent=reply_to"_s), qPrintable(command));
    }

    void theProblemsAreSaved()
    {
        showFile(file(u"e.csv"_s, harbour));
        const QString path = m_folder.filePath(u"problems.csv"_s);
        page().writeProblemsTo(path);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(bytes.startsWith("file,where,kind,ids,problem,outcome\r\n"));
        QVERIFY(bytes.contains("e.csv,row 9,missing-parent"));
        QCOMPARE(bytes.count("\r\n"), page().problems().rowCount() + 1);
    }

    void theTableIsImported()
    {
        showFile(file(u"f.csv"_s, harbour));
        QSignalSpy imported(&page(), &ImportPage::imported);
        page().run();
        QVERIFY2(imported.wait(patience), qPrintable(m_window->errorBar().sentence()));
        QVERIFY(m_window->session());
        QCOMPARE(session().outline().size(), 11);
    }

    void aLargeTableIsShownBeforeItIsChecked()
    {
        QByteArray bytes = "id,parent,text\n";
        for (int i = 0; i < 20'000; ++i)
            bytes += QByteArray::number(i + 1) + ',' + QByteArray::number(i / 2) + ",Some words of comment "
                + QByteArray::number(i) + '\n';
        showFile(file(u"large.csv"_s, bytes));
        QCOMPARE(page().preview().preview().posts.size(), 200u);
        QVERIFY(!page().preview().preview().whole);
        QVERIFY(button(u"Import 1 article and 20000 comments"_s) || button(u"Import 1 article and 20,000 comments"_s));
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addRow("1600-light") << QSize(1600, 1000) << false;
        QTest::addRow("1366-dark") << QSize(1366, 768) << true;
        QTest::addRow("1024-light") << QSize(1024, 640) << false;
    }
    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_window->setScheme(dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
        m_window->resize(size);
        showFile(file(u"harbour-street-comments.csv"_s, harbour));
        picture(u"import-table-"_s + QString::fromLatin1(QTest::currentDataTag()));
        if (auto *details = page().table().findChild<QToolButton *>(); !dark) {
            details->click();
            picture(u"import-table-details-"_s + QString::fromLatin1(QTest::currentDataTag()));
        }
        QCOMPARE(m_window->size(), size);
    }
};

} // namespace

QTEST_MAIN(ImportTableTest)
#include "import_table_test.moc"
