// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table.h"

#include "core/corpus/import.h"
#include "core/formats/problems_table.h"
#include "core/formats/table_reader.h"
#include "core/formats/table_values.h"
#include "core/model/error.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

QStringList tableFiles()
{
    QStringList files;
    const auto infos = QDir(QStringLiteral(TEST_DATA "/table")).entryInfoList(QDir::Files, QDir::Name);
    for (const auto &info : infos)
        files << info.filePath();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u'⏎').replace(QChar(u'\t'), u'⇥');
}

QString print(const SourcePost &post)
{
    QString text = u"  "_s + post.key;
    if (post.kind != PostKind::Comment)
        text += u" ("_s + QString(nameOf(post.kind)) + u')';
    if (!post.parent.isEmpty())
        text += u" > "_s + post.parent;
    text += u" | "_s + (post.author.isNull() ? u"(nobody)"_s : post.author);
    if (post.created)
        text += u" | "_s + QString::fromLatin1(isoTime(*post.created)) + u' ' + QString(nameOf(post.precision));
    if (post.status != PostStatus::Ok)
        text += u" | "_s + QString(nameOf(post.status));
    if (post.score)
        text += u" | %1 points"_s.arg(*post.score);
    text += u" | "_s + oneLine(post.text.value_or(u"(no text)"_s));
    if (!post.extras.isEmpty())
        text += u" | "_s + QString::fromUtf8(QJsonDocument(post.extras).toJson(QJsonDocument::Compact));
    return text + u'\n';
}

/// All records, as text.
QString print(RecordReader &reader)
{
    QString text;
    while (auto record = reader.next()) {
        if (const auto *thread = std::get_if<SourceThread>(&*record))
            text += u"thread %1 | %2 | %3\n"_s.arg(thread->id, thread->title, thread->url);
        else if (const auto *problem = std::get_if<Problem>(&*record))
            text += u"! %1, %2: %3 %4\n"_s.arg(problem->kind, problem->where, problem->what, problem->outcome);
        else
            text += print(std::get<SourcePost>(*record));
    }
    const auto rows = reader.rowCount();
    return text + u"rows %1, left out %2\n"_s.arg(rows->read).arg(rows->leftOut);
}

class File
{
public:
    explicit File(const QByteArray &bytes, const QString &name = u"table.csv"_s)
        : m_path(m_folder.filePath(name))
    {
        write(bytes);
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

std::vector<SourcePost> postsOf(
    const QByteArray &bytes, const ReadOptions &options = {}, const QString &name = u"table.csv"_s)
{
    const File file(bytes, name);
    const auto reader = mapped_table::read(file.path(), options);
    std::vector<SourcePost> posts;
    while (auto record = reader->next()) {
        if (auto *post = std::get_if<SourcePost>(&*record))
            posts.push_back(std::move(*post));
    }
    return posts;
}

ImportReport preview(const QByteArray &bytes, const QString &name = u"table.csv"_s)
{
    const File file(bytes, name);
    ImportRequest request;
    request.sources = {file.path()};
    request.format = u"table"_s;
    return previewImport(file.in(u"none.rejoinder"_s), request);
}

QStringList kindsOf(const ImportReport &report)
{
    QStringList kinds;
    for (const Problem &problem : report.problems)
        kinds << problem.kind;
    return kinds;
}

/// Gives \c good bytes, then fails.
class FailingDevice : public QBuffer
{
public:
    FailingDevice(QByteArray *bytes, qint64 good)
        : QBuffer(bytes)
        , m_good(good)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 left = m_good - pos();
        return left <= 0 && most > 0 ? -1 : QBuffer::readData(data, std::min(most, left));
    }

private:
    qint64 m_good;
};

/// Whatever the bytes: records or one sentence.
void readAll(const QString &path)
{
    try {
        const auto reader = mapped_table::read(path, {});
        while (reader->next()) {
            if (const double share = reader->progress(); share < 0 || share > 1)
                qFatal("progress %f", share);
        }
    } catch (const Error &error) {
        QVERIFY(!error.sentence().isEmpty());
    }
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What each gives is told by the cases of the command line, tests/cli/cases/table-*.
    void theRowsOfEveryFileAddUp_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto files = tableFiles(); const QString &path : files)
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void theRowsOfEveryFileAddUp()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {path};
        request.format = u"table"_s;
        const QString project = folder.filePath(u"p.rejoinder"_s);
        for (int time = 0; time < 2; ++time) { // The second time all of it is there already.
            const auto report = runImport(project, request);
            QVERIFY(report.rowsAreCounted);
            QCOMPARE(
                report.rows, report.articles + (report.posts - report.placeholders) + report.already + report.leftOut);
            QCOMPARE(report.threads == 0, time == 1);
        }
    }

    void theMappingThatWasGuessedSaysTheSameAsAChoice_data() { theRowsOfEveryFileAddUp_data(); }
    void theMappingThatWasGuessedSaysTheSameAsAChoice()
    {
        QFETCH(QString, path);
        const TableLook look = lookAtTable(path, {});
        ReadOptions options;
        options.map = mapOf(look.mapping);
        options.table.html = look.html;
        QString guessed = print(*mapped_table::read(path, {}));
        if (look.mapping.preset == u"NYT")
            QSKIP("Only the preset knows that its <br/> are nothing.");
        QCOMPARE(print(*mapped_table::read(path, options)), guessed);
    }

    void columnsAreGuessedByNameAndContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QByteArray(
            "comment_id,reply_to,name,posted,body,up,ip\n1,,a,2026-01-01,x y,3,f\n2,1,b,2026-01-02,z,1,g\n")
                                 << u"id=comment_id parent=reply_to author=name created=posted text=body score=up"_s;
        QTest::newRow("no telling names: ids, what names them, the longest") << QByteArray(
            "A;B;C\nk1;;This is a long text with many words.\nk2;k1;Another long text, with other words.\n"
            "k3;k1;And one more of them, just as long.\nk4;k3;The last of the long texts here.\n")
                                                                             << u"id=A parent=B text=C"_s;
        QTest::newRow("a date by what it is")
            << QByteArray("Text;Wann war es\nEin Satz.;01.02.2026 10:00\nNoch einer.;02.02.2026 11:00\n")
            << u"created=Wann war es text=Text"_s;
        QTest::newRow("a comment's own title is none of the thread")
            << QByteArray("id,title,text\n1,One,a b\n2,Two,c d\n3,Three,e f\n") << u"id=id text=text"_s;
        QTest::newRow("threads by their title")
            << QByteArray("id,title,text\n1,One,a b\n2,One,c d\n3,Two,e f\n4,Two,e f\n")
            << u"id=id text=text title=title"_s;
        QTest::newRow("ids that come twice are none") << QByteArray("id,text\n1,a b\n1,c d\n1,e f\n") << u"text=text"_s;
        QTest::newRow("words in a column of scores") << QByteArray("text,score\na b,good\nc d,bad\n") << u"text=text"_s;
        QTest::newRow("no words at all") << QByteArray("x,y\n1,2\n3,4\n") << QString();
    }

    void columnsAreGuessedByNameAndContent()
    {
        QFETCH(QByteArray, bytes);
        const File file(bytes);
        const auto mapping = lookAtTable(file.path(), {}).mapping;
        QStringList words;
        for (size_t i = 0; i < tableFieldNames.size(); ++i) {
            if (!mapping.columns[i].isEmpty())
                words << QLatin1StringView(tableFieldNames[i]) + u'=' + mapping.columns[i];
        }
        QTEST(words.join(u' '), "words");
    }

    void timesAreReadAsPeopleAndProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("time"); ///< With the zone of Riga, day first.
        QTest::newRow("ISO, UTC") << QByteArray("2026-03-11T09:14:05Z") << QByteArray("2026-03-11T09:14:05Z second");
        QTest::newRow("offset") << QByteArray("2026-03-11 09:14:05.250+01:00")
                                << QByteArray("2026-03-11T08:14:05Z second");
        QTest::newRow("short offset") << QByteArray("2026-03-11T09:14:05-0530")
                                      << QByteArray("2026-03-11T14:44:05Z second");
        QTest::newRow("no zone") << QByteArray("2026-03-11 09:14") << QByteArray("2026-03-11T07:14:00Z second");
        QTest::newRow("summer") << QByteArray("2026-07-11 09:14") << QByteArray("2026-07-11T06:14:00Z second");
        QTest::newRow("date") << QByteArray("2026-03-11") << QByteArray("2026-03-11T00:00:00Z date");
        QTest::newRow("date and zone") << QByteArray("2015-10-16 EDT") << QByteArray("2015-10-16T00:00:00Z date");
        QTest::newRow("seconds") << QByteArray("1483455908") << QByteArray("2017-01-03T15:05:08Z second");
        QTest::newRow("seconds with a fraction")
            << QByteArray("1483455908.0") << QByteArray("2017-01-03T15:05:08Z second");
        QTest::newRow("milliseconds") << QByteArray("1445000000000") << QByteArray("2015-10-16T12:53:20Z second");
        QTest::newRow("RFC 2822") << QByteArray("Tue, 24 Mar 2015 10:38:39 +0000")
                                  << QByteArray("2015-03-24T10:38:39Z second");
        QTest::newRow("Twitter") << QByteArray("Tue Mar 24 10:38:39 +0000 2015")
                                 << QByteArray("2015-03-24T10:38:39Z second");
        QTest::newRow("German") << QByteArray("4.3.2026 10:38") << QByteArray("2026-03-04T08:38:00Z second");
        QTest::newRow("American by itself")
            << QByteArray("3/24/15 10:38 PM") << QByteArray("2015-03-24T20:38:00Z second");
        QTest::newRow("either, day first") << QByteArray("3/4/2026") << QByteArray("2026-04-03T00:00:00Z date");
        QTest::newRow("month by name") << QByteArray("March 24, 2015 at 12:05 AM")
                                       << QByteArray("2015-03-23T22:05:00Z second");
        QTest::newRow("one number") << QByteArray("20150324103839") << QByteArray("2015-03-24T10:38:39Z second");
        for (const char *none : {"", "yesterday", "2 weeks ago", "2026-13-01", "2026-02-30", "25:61", "12", "1E+17",
                 "2026-03-11T99:00:00Z", "99999999999999999999", "0x7f", "10:00"})
            QTest::newRow(none) << QByteArray(none) << QByteArray("none");
    }

    void timesAreReadAsPeopleAndProgramsWriteThem()
    {
        QFETCH(QByteArray, cell);
        const auto time = timeIn(cell, DateOrder::DayFirst, QTimeZone("Europe/Riga"));
        QTEST(time ? isoTime(time->seconds) + ' ' + QByteArray(nameOf(time->precision).data()) : QByteArray("none"),
            "time");
    }

    void idsAreNeverNumbers()
    {
        QCOMPARE(idIn("22015913.0"), u"22015913"_s);
        QCOMPARE(idIn(" 007 "), u"007"_s);
        QCOMPARE(idIn("1.50"), u"1.50"_s);
        QCOMPARE(idIn("9007199254740993"), u"9007199254740993"_s);
        QCOMPARE(idIn("9007199254740993.00"), u"9007199254740993"_s);
        for (const char *rounded : {"1E+17", "1.23457E+17", "2,2e17"})
            QVERIFY2(hasLostDigits(rounded), rounded);
        for (const char *good : {"1E", "E+17", "12E+17", "1e2", "abc", "17", "1.5", ""})
            QVERIFY2(!hasLostDigits(good), good);
        const auto posts = postsOf(
            R"([{"id": 9007199254740993, "text": "a b"}, {"id": 90071992547409931234, "parent": 9007199254740993, "text": "c d"}])",
            {}, u"x.json"_s);
        QCOMPARE(posts.at(0).key, u"9007199254740993"_s);
        QCOMPARE(posts.at(1).key, u"90071992547409931234"_s);
        QCOMPARE(posts.at(1).parent, posts.at(0).key);
    }

    void zeroIsNobodyUnlessItIsAnId()
    {
        QCOMPARE(postsOf("id,parent,text\n1,0,a b\n2,1,c d\n").at(0).parent, QString());
        const auto posts = postsOf("id,parent,text\n0,,a b\n1,0,c d\n2,1,e f\n");
        QCOMPARE(posts.at(0).key, u"0"_s);
        QCOMPARE(posts.at(1).parent, u"0"_s);
    }

    void whatIsWrongWithATreeIsReportedWithItsRow()
    {
        const auto report = preview(contentOf(QStringLiteral(TEST_DATA "/table/broken-trees.csv")));
        const auto kinds = kindsOf(report);
        for (const char *kind : {"missing-parent", "self-parent", "cycle", "duplicate-id", "empty-text", "bad-row",
                 "header-again", "empty-row"})
            QVERIFY2(kinds.contains(QLatin1StringView(kind)), kind);
        const auto missing = std::ranges::find(report.problems, u"missing-parent"_s, &Problem::kind);
        QCOMPARE(missing->where, u"row 5"_s);
        QCOMPARE(missing->file, u"table.csv"_s);
        QCOMPARE(report.placeholders, 1);
        QCOMPARE(report.leftOut, 2);
    }

    void gapsInNestedIdsAreFilled()
    {
        const auto report = preview(contentOf(QStringLiteral(TEST_DATA "/table/socc.csv")));
        QCOMPARE(report.placeholders, 1);
        QCOMPARE(report.threads, 2);
        // source1_26842506_0_1 stands under the first comment.
        const auto posts = postsOf(contentOf(QStringLiteral(TEST_DATA "/table/socc.csv")));
        const auto gap = std::ranges::find(posts, PostKind::Placeholder, &SourcePost::kind);
        QCOMPARE(gap->key, u"source1_26842506_0_1"_s);
        QCOMPARE(gap->parent, u"source1_26842506_0"_s);
    }

    void aProblemOfAMillionRowsIsToldAThousandTimes()
    {
        QByteArray bytes = "id,text,score\n";
        for (int i = 0; i < 1500; ++i)
            bytes += QByteArray::number(i) + ",,\n";
        const auto report = preview(bytes);
        QCOMPARE(report.problems.size(), 1001u);
        QVERIFY(report.problems.back().what.contains(u"500"_s));
    }

    void threadsOfOneNameInTwoFilesAreTwo()
    {
        const File file("id,text\n1,A comment here.\n");
        ImportRequest request;
        request.sources = {file.path()};
        request.format = u"table"_s;
        const QString project = file.in(u"p.rejoinder"_s);
        QCOMPARE(runImport(project, request).threads, 1);
        QCOMPARE(runImport(project, request).threads, 0);
        file.write("id,text\n77,Another file of the same name.\n");
        QCOMPARE(runImport(project, request).threads, 1);
    }

    void optionsAreFollowed()
    {
        ReadOptions options;
        options.map = {{u"text"_s, u"b"_s}, {u"created"_s, u"c"_s}};
        options.table.dates = DateOrder::MonthFirst;
        options.table.attributes = false;
        const QByteArray bytes("a,b,c\nx,<i>One</i> &amp; two,3/4/2026\n");
        const auto post = postsOf(bytes, options).at(0);
        QCOMPARE(isoTime(*post.created), "2026-03-04T00:00:00Z");
        QVERIFY(post.extras.isEmpty());
        options.table.html = true;
        QCOMPARE(*postsOf(bytes, options).at(0).text, u"One & two"_s);
        options.table.html = false;
        options.table.encoding = TextEncoding::Windows1252;
        QCOMPARE(*postsOf("b,c\n\xC3\xA9 x,\n", options).at(0).text, u"Ã© x"_s);
        options.table.separator = ';';
        options.map = {{u"text"_s, u"b,c"_s}};
        QCOMPARE(*postsOf("b,c\n1,2;3\n", options).at(0).text, u"1,2"_s);
    }

    void optionsAreWordsAndBack()
    {
        TableOptions options;
        const QStringList words{u"encoding=utf-16le"_s, u"separator=tab"_s, u"dates=month-first"_s, u"html=no"_s,
            u"zone=Europe/Riga"_s, u"attributes=no"_s};
        for (const QString &word : words)
            setTableOption(options, word);
        QCOMPARE(wordsOf(options), words);
        for (const char *bad : {"", "encoding", "encoding=ebcdic", "zone=Mars/Base", "colour=red", "separator="})
            QVERIFY_THROWS_EXCEPTION(Error, setTableOption(options, QString::fromLatin1(bad)));
    }

    void aColumnThatIsNotThereIsSaid()
    {
        ReadOptions options;
        options.map = {{u"text"_s, u"words"_s}};
        QVERIFY_THROWS_EXCEPTION(Error, postsOf("id,text\n1,a\n", options));
        options.map = {{u"id"_s, u"id"_s}};
        QVERIFY_THROWS_EXCEPTION(Error, postsOf("id,text\n1,a\n", options));
        options.map = {{u"colour"_s, u"id"_s}};
        QVERIFY_THROWS_EXCEPTION(Error, postsOf("id,text\n1,a\n", options));
        options.map = {{u"text"_s, u"TEXT"_s}}; // Case is no reason.
        QCOMPARE(*postsOf("id,Text\n1,a\n", options).at(0).text, u"a"_s);
    }

    void cutAtEveryByteOrWithOtherBytesItNeverCrashes_data() { theRowsOfEveryFileAddUp_data(); }
    void cutAtEveryByteOrWithOtherBytesItNeverCrashes()
    {
        QFETCH(QString, path);
        const QByteArray bytes = contentOf(path);
        const File file({}, QFileInfo(path).fileName());
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            file.write(bytes.first(size));
            readAll(file.path());
            const int sure = mapped_table::recognise(QByteArrayView(bytes).first(size), file.path());
            QVERIFY(sure >= 0 && sure <= 100);
        }
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray changed = bytes;
            for (int n = random.bounded(1, 6); n > 0; --n)
                changed[random.bounded(changed.size())] = char(random.bounded(256));
            file.write(changed);
            readAll(file.path());
        }
    }

    void aFailingDeviceIsSaid_data() { theRowsOfEveryFileAddUp_data(); }
    void aFailingDeviceIsSaid()
    {
        QFETCH(QString, path);
        QByteArray bytes = contentOf(path);
        const TableLook look = lookAtTable(path, {});
        for (qint64 good = 1; good < bytes.size(); good *= 2) {
            const auto read = [&] {
                TableReader reader(
                    tableRows(std::make_unique<FailingDevice>(&bytes, good), u"x"_s, look.dialect), look, {}, u"x"_s);
                while (reader.next()) { }
            };
            QVERIFY_THROWS_EXCEPTION(Error, read());
        }
    }

    void fiftyMegabytesInOneLineAreReadOrRefused()
    {
        const QByteArray words = QByteArray("word ").repeated(10'000'000);
        QCOMPARE(postsOf("id,text\n1," + words + "\n2,short\n").at(0).text->size(), words.size());
        const auto posts
            = postsOf("{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"" + words + "\"}\n", {}, u"x.jsonl"_s);
        QCOMPARE(posts.at(1).text->size(), words.size());
        const File file("\"" + words, u"x.csv"_s);
        readAll(file.path());
    }

    void jsonNestedPastAllSenseIsASentence()
    {
        const QByteArray deep = QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000);
        QByteArray objects = "1";
        for (int i = 0; i < 10'000; ++i)
            objects = "{\"a\":" + objects + '}';
        const File file(deep, u"x.json"_s);
        QVERIFY_THROWS_EXCEPTION(Error, (void)mapped_table::read(file.path(), {}));
        for (const QByteArray &nested : {deep, objects}) {
            const QByteArray line = "{\"id\": 1, \"text\": \"One of them.\", \"more\": " + nested + "}\n";
            for (const QString &name : {u"x.jsonl"_s, u"y.json"_s}) {
                const QByteArray source = name.endsWith(u"l"_s) ? line + line : '[' + line + ']';
                const auto report = [&]() -> std::optional<ImportReport> {
                    try {
                        return preview(source, name);
                    } catch (const Error &) {
                        return std::nullopt;
                    }
                }();
                QVERIFY(!report || !report->problems.empty());
            }
        }
    }

    void proseIsNoTable()
    {
        const auto sure = [](const char *text, const char *name) {
            return mapped_table::recognise(text, QString::fromLatin1(name));
        };
        QCOMPARE(sure("Well, I think so, too.\nAnd you, my friend, why not?\nNo.\n", "x.txt"), 0);
        QCOMPARE(sure("unit,anna,ben\n1,a,b\n2,b,b\n", "x.csv"), 0); // Ratings.
        QCOMPARE(sure("", "x.csv"), 0);
        QVERIFY(sure("id;text\n1;Hello you\n", "x.csv") > 0);
        QVERIFY(sure("id;text\n1;Hello you\n2;Hello me\n3;Hello all\n", "stdin") > 0);
        QVERIFY(sure("{\"id\": 1, \"text\": \"Hello you\"}\n{\"id\": 2, \"text\": \"Hello me\"}\n", "stdin") > 0);
    }

    void problemsAreATable()
    {
        const std::vector<Problem> problems{
            {u"bad-row"_s, u"row 3"_s, {u"1"_s, u"2"_s}, u"It, has \"quotes\"."_s, u"Left out."_s, u"a.csv"_s}};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeProblems(buffer, problems);
        QCOMPARE(buffer.data(),
            "file,where,kind,ids,problem,outcome\r\na.csv,row 3,bad-row,1 2,\"It, has \"\"quotes\"\".\",Left out.\r\n");
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
