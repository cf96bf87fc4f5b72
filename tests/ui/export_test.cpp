// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/quotable.h"
#include "core/model/error.h"
#include "core/store/names_rule.h"
#include "tests/support/small_project.h"
#include "tests/ui/journey.h"
#include "ui/ethics/ethics_dialog.h"
#include "ui/ethics/people_section.h"
#include "ui/ethics/veil_fields.h"
#include "ui/ethics/veiled_copy_dialog.h"
#include "ui/export/export_page.h"
#include "ui/export/reading_pages.h"

#include <KZip>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QXmlStreamReader>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression count(u"/Count (\\d+)"_s);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

/// The words of an SVG, in order.
QString wordsOf(const QByteArray &svg, bool &sound)
{
    QXmlStreamReader reader(svg);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    sound = !reader.hasError();
    return words;
}

} // namespace

class ExportTest : public Journey
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        m_window->files().openSample();
        QVERIFY(m_window->session());
        m_window->showPage(MainWindow::Page::Export);
    }

    void eachFormatSaysWhatItIs()
    {
        choose(u"rejoinder-csv"_s);
        QVERIFY(exportPage().hint().contains("can be imported again"_L1));
        QVERIFY(exportPage().cuesBox().isVisible());
        QVERIFY(!exportPage().threadsBox().isVisible());
        choose(u"spreadsheet"_s);
        QVERIFY(exportPage().hint().contains("not imported again"_L1));
        QVERIFY(exportPage().cuesBox().isVisible());
        picture(u"export-tables"_s);
        choose(u"pdf"_s);
        QVERIFY(!exportPage().cuesBox().isVisible());
        QVERIFY(exportPage().threadsBox().isVisible());
        picture(u"export-reading-copy"_s);
    }

    void whoReadsAQdaProjectIsAsked()
    {
        choose(u"rejoinder-csv"_s);
        QVERIFY(!exportPage().countingBox().isVisible());
        choose(u"refi-qda"_s);
        QVERIFY(exportPage().countingBox().isVisible());
        picture(u"export-refi-qda"_s);
        QVERIFY(write(u"standard.qdpx"_s));
        exportPage().countingBox().setCurrentIndex(1);
        QVERIFY(write(u"windows.qdpx"_s));
        exportPage().countingBox().setCurrentIndex(0);
        const auto text = [this](const QString &name) {
            KZip zip(place(name));
            if (!zip.open(QIODevice::ReadOnly))
                return QByteArray();
            const auto *sources = dynamic_cast<const KArchiveDirectory *>(zip.directory()->entry(u"sources"_s));
            const KArchiveFile *file = sources ? sources->file(sources->entries().filter(u".txt"_s).value(0)) : nullptr;
            return file ? file->data() : QByteArray();
        };
        QVERIFY(text(u"standard.qdpx"_s).size() > 100);
        QCOMPARE(text(u"standard.qdpx"_s).count('\r'), 0);
        QCOMPARE(text(u"windows.qdpx"_s).replace("\r\n", "\n"), text(u"standard.qdpx"_s));
        QVERIFY(text(u"windows.qdpx"_s).count('\r') > 10);
    }

    void cuesAreWrittenWhereTheyAreAskedFor()
    {
        choose(u"rejoinder-csv"_s);
        QVERIFY(write(u"without"_s));
        QVERIFY(!QFile::exists(place(u"without"_s) + "/cues.csv"_L1));
        exportPage().cuesBox().setChecked(true);
        QVERIFY(write(u"with"_s));
        QVERIFY(bytesOf(place(u"with"_s) + "/cues.csv"_L1).count("\r\n") > 20);
    }

    void aReadingCopyIsAPageOnScreenOnPaperAndAPicture()
    {
        choose(u"html"_s);
        QVERIFY(write(u"copy.html"_s));
        const QByteArray html = bytesOf(place(u"copy.html"_s));
        QCOMPARE(html.count("class=\"note\" id="), annotations());
        choose(u"pdf"_s);
        QVERIFY(write(u"copy.pdf"_s));
        QVERIFY(pagesOf(bytesOf(place(u"copy.pdf"_s))) >= 2);
        choose(u"svg"_s);
        QVERIFY(write(u"copy.svg"_s));
        bool sound = false;
        const QString words = wordsOf(bytesOf(place(u"copy.svg"_s)), sound);
        QVERIFY(sound);
        QVERIFY(words.contains("Concession and rebut"_L1));
        QVERIFY(words.contains("Harbour Street"_L1));
    }

    void peopleAndQuotesAreChosenInOneFoldedPlace()
    {
        PeopleSection &people = exportPage().people();
        QVERIFY(!people.pseudonymsBox().isVisible());
        people.setUnfolded(true);
        QVERIFY(people.pseudonymsBox().isVisible());
        QVERIFY(!people.withholdBox().isVisible());
        const Id<Post> post = session().outline().post(3);
        session().show(post);
        QVERIFY(run(u"do-not-quote"));
        QCOMPARE(whoForbadeQuoting(session().store(), post), (std::vector{session().coder()}));
        m_window->showPage(MainWindow::Page::Export);
        QVERIFY(people.withholdBox().isVisible());
        people.pseudonymsBox().setChecked(true);
        people.fields().timesBox().setCurrentIndex(int(Times::Month));
        picture(u"export-people"_s);
        QVERIFY(people.summary().contains("1 post withheld"_L1));
        choose(u"jsonl"_s);
        QVERIFY(write(u"veiled.jsonl"_s));
        const QByteArray bytes = bytesOf(place(u"veiled.jsonl"_s));
        const QString name = session().store().content(post).author;
        QVERIFY(!name.isEmpty() && !bytes.contains(name.toUtf8()));
        QVERIFY(bytes.contains("████████"));
        QVERIFY(bytes.contains("\"created_precision\":"));
        choose(u"pdf"_s);
        QVERIFY(write(u"veiled.pdf"_s));
        choose(u"svg"_s);
        QVERIFY(write(u"veiled.svg"_s));

        // With the rule, real names cannot even be asked for, and a request for them fails.
        people.ruleBox().setChecked(true);
        QVERIFY(!people.pseudonymsBox().isEnabled());
        QVERIFY(namesRule(session().store()).pseudonyms);
        QVERIFY_THROWS_EXCEPTION(Error, (void)allowedVeil(session().store(), {}, {}));
        m_window->files().writeVeiledCopy(place(u"copy.rejoinder"_s), {}, Times::Month);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(place(u"copy.rejoinder"_s)); }, patience));
        people.ruleBox().setChecked(false);
        people.pseudonymsBox().setChecked(false);
        people.fields().timesBox().setCurrentIndex(0);
        QVERIFY(run(u"do-not-quote"));
        QVERIFY(whoForbadeQuoting(session().store(), post).empty());
        people.setUnfolded(false);
    }

    void theReportOfWhatIdentifiesIsShown()
    {
        EthicsDialog dialog(session(), m_window.get());
        QSignalSpy counted(&dialog, &EthicsDialog::counted);
        const QAbstractItemModelTester tester(
            const_cast<CluesModel *>(&dialog.model()), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(counted.wait(patience));
        QVERIFY(dialog.model().rowCount() > 0);
        dialog.show();
        for (const QString &scheme : {u"light"_s, u"dark"_s}) {
            QVERIFY(run(QString(u"scheme-"_s + scheme)));
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTest::qWait(50);
            const QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures"_s);
            QVERIFY(dialog.grab().save(folder.filePath(u"ethics-report-%1.png"_s.arg(scheme))));
            exportPage().people().setUnfolded(true);
            picture(u"export-people-%1"_s.arg(scheme));
        }
        exportPage().people().setUnfolded(false);
        VeiledCopyDialog copy(Times::Date, m_window.get());
        copy.show();
        QVERIFY(QTest::qWaitForWindowExposed(&copy));
        QCOMPARE(copy.fields().times(), Times::Date);
        const QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures"_s);
        QVERIFY(copy.grab().save(folder.filePath(u"veiled-copy.png"_s)));
        QVERIFY(run(u"scheme-light"));
    }

    void whatIsThereIsReplacedOnlyWhenToldSo()
    {
        choose(u"html"_s);
        QVERIFY(!write(u"copy.html"_s));
        QVERIFY(m_window->errorBar().sentence().contains("is there already"_L1));
        QVERIFY(write(u"copy.html"_s, true));
    }

    void whoIsBlindGetsTheOwnWorkOnly()
    {
        const QString other = u"Ben"_s;
        choose(u"html"_s);
        QVERIFY(bytesOf(place(u"copy.html"_s)).contains(other.toUtf8()));
        session().setCoder(session().project().coderNamed(u"Anna"_s));
        session().setBlind(true);
        QVERIFY(write(u"blind.html"_s));
        const QByteArray html = bytesOf(place(u"blind.html"_s));
        QVERIFY(html.contains("Anna"));
        QVERIFY(!html.contains(other.toUtf8()));
        session().setBlind(false);
    }

    void aThreadIsPrinted()
    {
        QSignalSpy exported(&exportPage(), &ExportPage::exported);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(place(u"printed.pdf"_s));
        printer->setFromTo(2, 2);
        exportPage().printTo(std::move(printer));
        QVERIFY2(exported.wait(patience), qPrintable(m_window->errorBar().sentence()));
        QCOMPARE(pagesOf(bytesOf(place(u"printed.pdf"_s))), 1);
    }

    void aLongThreadCanBeStopped()
    {
        const QTemporaryDir folder;
        const Store store = smallProject(folder.filePath(u"long.rejoinder"_s), 1000);
        QVERIFY(m_window->files().open(store.path()));
        m_window->showPage(MainWindow::Page::Export);
        choose(u"pdf"_s);
        const QString path = folder.filePath(u"long.pdf"_s);
        QSignalSpy progressed(&exportPage(), &ExportPage::progressed);
        QSignalSpy said(&exportPage(), &ExportPage::said);
        exportPage().exportTo(path);
        QVERIFY(progressed.wait(patience));
        exportPage().cancel();
        QVERIFY(said.wait(patience));
        QVERIFY(said.last().first().toString().contains("nothing was written"_L1));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] ExportPage &exportPage() const { return m_window->exportPage(); }
    /// With REJOINDER_KEEP set, what is written stays there, for the eye.
    [[nodiscard]] static QString place(const QString &name)
    {
        return QDir(qEnvironmentVariable("REJOINDER_KEEP", home().path())).filePath(name);
    }
    void choose(const QString &kind)
    {
        const int index = exportPage().formatBox().findData(kind);
        QVERIFY(index >= 0);
        exportPage().formatBox().setCurrentIndex(index);
    }
    bool write(const QString &name, bool replace = false)
    {
        QSignalSpy exported(&exportPage(), &ExportPage::exported);
        QSignalSpy failed(&exportPage(), &ExportPage::failed);
        exportPage().exportTo(place(name), replace);
        return QTest::qWaitFor([&] { return !exported.isEmpty() || !failed.isEmpty(); }, patience)
            && !exported.isEmpty();
    }
};

} // namespace rejoinder::test

using rejoinder::test::ExportTest;
QTEST_MAIN(ExportTest)
#include "export_test.moc"
