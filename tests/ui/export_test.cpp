// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/small_project.h"
#include "tests/ui/journey.h"
#include "ui/export/export_page.h"
#include "ui/export/reading_pages.h"

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
