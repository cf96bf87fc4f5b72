// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/annotate.h"
#include "core/coding/codebook_edits.h"
#include "core/coding/states.h"
#include "core/formats/csv.h"
#include "core/formats/rejoinder_csv.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "tests/support/random_project.h"
#include "tests/support/record_contents.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read: " + path.toUtf8());
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Rows by column name.
QList<QHash<QString, QString>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(file, path);
    QStringList columns;
    QList<QHash<QString, QString>> rows;
    while (reader.next()) {
        QHash<QString, QString> row;
        for (size_t i = 0; i < reader.cells().size(); ++i) {
            const QString cell = QString::fromUtf8(reader.cells()[i]);
            if (reader.row() == 1)
                columns += cell;
            else
                row.insert(columns[qsizetype(i)], cell);
        }
        if (reader.row() > 1)
            rows += row;
    }
    return rows;
}

QStringList tableNames(const QString &folder)
{
    return QDir(folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
}

/// Compares two directories file by file.
void compareFolders(const QString &a, const QString &b)
{
    const QStringList files = QDir(a).entryList(QDir::Files, QDir::Name);
    QCOMPARE(QDir(b).entryList(QDir::Files, QDir::Name), files);
    for (const QString &file : files)
        QVERIFY2(content(a + u'/' + file) == content(b + u'/' + file), qPrintable(file));
}

struct Exported
{
    explicit Exported(quint32 seed, int actions = 100)
        : project(folder.filePath(u"p.rejoinder"_s), seed)
        , path(folder.filePath(u"tables"_s))
    {
        project.work(actions);
        rejoinder_csv::write(project.store, path, {});
    }

    QTemporaryDir folder;
    RandomProject project;
    QString path;
};

QList<Problem> problemsOf(const QString &folder)
{
    const auto reader = rejoinder_csv::read(folder, {});
    const RecordContents contents(*reader);
    return QList<Problem>(contents.problems().begin(), contents.problems().end());
}

} // namespace

class RejoinderCsvTest : public QObject
{
    Q_OBJECT

private:
    QString golden() const { return QStringLiteral(TEST_DATA "/rejoinder-csv/small"); }

    /// A folder with the golden tables, one of them changed.
    void spoil(const QString &folder, const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(folder);
        for (const auto names = tableNames(golden()); const QString &name : names) {
            QFile::remove(folder + u'/' + name);
            QVERIFY(QFile::copy(golden() + u'/' + name, folder + u'/' + name));
        }
        QFile::remove(folder + u'/' + file);
        setContent(folder + u'/' + file, bytes);
    }

private Q_SLOTS:
    void whatIsReadIsWrittenAgainByteForByte_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatIsReadIsWrittenAgainByteForByte()
    {
        QFETCH(quint32, seed);
        const Exported exported(seed);
        QCOMPARE(rejoinder_csv::recognise({}, exported.path), 100);
        const auto reader = rejoinder_csv::read(exported.path, {});
        const RecordContents contents(*reader);
        QVERIFY2(contents.problems().empty(),
            contents.problems().empty() ? "" : qPrintable(contents.problems().front().what));
        QCOMPARE(reader->progress(), 1.0);
        const QString again = exported.folder.filePath(u"again"_s);
        rejoinder_csv::write(contents, again, {});
        compareFolders(exported.path, again);
    }

    void everyRowComesBackWithItsHeader()
    {
        const Exported exported(6, 300);
        const auto reader = rejoinder_csv::read(exported.path, {});
        const RecordContents contents(*reader);
        QHash<QUuid, Row> read;
        for (const Row &row : contents.rows())
            read.insert(headerOf(row).uid, row);
        int compared = 0;
        for (const RowKind kind : {RowKind::Coder, RowKind::Code, RowKind::Round, RowKind::Annotation,
                 RowKind::Relation, RowKind::Memo, RowKind::PostState, RowKind::ParentCorrection}) {
            exported.project.store.eachRow(kind, [&](const Row &row) {
                QVERIFY(read.contains(headerOf(row).uid));
                const Header &before = headerOf(row);
                const Header &after = headerOf(read[before.uid]);
                QCOMPARE(after.owner, before.owner);
                QCOMPARE(after.modified, before.modified);
                ++compared;
            });
        }
        QCOMPARE(size_t(compared), contents.rows().size());
        const auto codes = exported.project.store.codebook().codes();
        for (const Code &code : codes)
            QVERIFY2(sameContent(read.value(code.header.uid), code), qPrintable(code.name));
    }

    void theGoldenTablesAreReadAndWrittenAsTheyAre()
    {
        const auto reader = rejoinder_csv::read(golden(), {});
        const RecordContents contents(*reader);
        QVERIFY(contents.problems().empty());
        QTemporaryDir folder;
        rejoinder_csv::write(contents, folder.filePath(u"again"_s), {});
        compareFolders(golden(), folder.filePath(u"again"_s));
    }

    void theTablesCutAtAnyByteAreReadOrRefused()
    {
        for (const auto names = tableNames(golden()); const QString &name : names) {
            // Beside the two that must be there: reading the others each time would prove nothing more.
            QTemporaryDir folder;
            for (const QString &needed : {u"threads.csv"_s, u"posts.csv"_s})
                QVERIFY(QFile::copy(golden() + u'/' + needed, folder.filePath(needed)));
            const QString cut = folder.filePath(name);
            setContent(cut, content(golden() + u'/' + name));
            for (qint64 length = QFileInfo(cut).size() - 1; length >= 0; --length) {
                QVERIFY(QFile::resize(cut, length));
                try {
                    const auto reader = rejoinder_csv::read(folder.path(), {});
                    while (reader->next()) { }
                } catch (const Error &error) {
                    QVERIFY(!error.sentence().isEmpty());
                }
            }
        }
    }

    void aBadRowIsAProblemWithItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("cells") << u"annotations.csv"_s << QByteArray("annotation_id,post_id\r\na1\r\n")
                               << u"row 2 of annotations.csv"_s;
        QTest::newRow("no code") << u"annotations.csv"_s << QByteArray("annotation_id,post_id\r\na1,p\r\n")
                                 << u"row 2 of annotations.csv"_s;
        QTest::newRow("time") << u"posts.csv"_s << QByteArray("post_id,created\r\nt1.a,\r\nt1.b,yesterday\r\n")
                              << u"row 3 of posts.csv"_s;
        QTest::newRow("no thread") << u"posts.csv"_s << QByteArray("post_id,created\r\nx,\r\n")
                                   << u"row 2 of posts.csv"_s;
        QTest::newRow("bytes") << u"posts.csv"_s << QByteArray("post_id,text\r\nt1.a,a\xff\r\n")
                               << u"row 2 of posts.csv"_s;
        QTest::newRow("NUL") << u"posts.csv"_s << QByteArray("post_id,text\r\nt1.a,a\0b\r\n", 24)
                             << u"row 2 of posts.csv"_s;
        QTest::newRow("kind") << u"coders.csv"_s
                              << QByteArray("coder_id,coder,kind\r\n") + "o" + QByteArray(32, '1') + ",Anna,robot\r\n"
                              << u"row 2 of coders.csv"_s;
    }

    void aBadRowIsAProblemWithItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        QTemporaryDir folder;
        spoil(folder.filePath(u"bad"_s), file, bytes);
        QStringList places;
        for (const auto problems = problemsOf(folder.filePath(u"bad"_s)); const Problem &problem : problems)
            places += problem.where;
        QVERIFY2(places.contains(where), qPrintable(places.join(u';')));
    }

    void tablesOfAnotherHandMayLackColumns()
    {
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath(u"few"_s));
        setContent(folder.filePath(u"few/threads.csv"_s), "\xef\xbb\xbfthread_id,title\r\nt1,Lanes\r\n");
        setContent(folder.filePath(u"few/posts.csv"_s),
            "post_id,author,text\r\nt1.article,,Words\r\nt1.a,NA,\"=1+1, \"\"no\"\"\"\r\n");
        const auto reader = rejoinder_csv::read(folder.filePath(u"few"_s), {});
        const RecordContents contents(*reader);
        QVERIFY(contents.problems().empty());
        QCOMPARE(contents.threads().front().title, u"Lanes"_s);
        QStringList texts;
        contents.eachPost(
            {1}, [&](const Contents::ReadPost &post) { texts += post.author + u':' + post.text.value_or(u"none"_s); });
        QCOMPARE(texts, (QStringList{u":Words"_s, u"NA:=1+1, \"no\""_s}));
    }

    void anUnclosedQuotationMarkIsRefusedWithItsRow()
    {
        QTemporaryDir folder;
        spoil(folder.filePath(u"bad"_s), u"posts.csv"_s, "post_id,text\r\nt1.a,\"b\r\n");
        try {
            problemsOf(folder.filePath(u"bad"_s));
            QFAIL("It was read.");
        } catch (const Error &error) {
            QVERIFY(error.sentence().contains(u"Row 2 of posts.csv"_s));
        }
    }

    void anExistingFolderIsNotTouched()
    {
        QTemporaryDir folder;
        const auto reader = rejoinder_csv::read(golden(), {});
        const RecordContents contents(*reader);
        QVERIFY_THROWS_EXCEPTION(Error, rejoinder_csv::write(contents, folder.path(), {}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aCancelledExportSaysSo()
    {
        QTemporaryDir folder;
        const auto reader = rejoinder_csv::read(golden(), {});
        const RecordContents contents(*reader);
        WriteOptions options;
        options.progress = [](double) { return false; };
        try {
            rejoinder_csv::write(contents, folder.filePath(u"x"_s), options);
            QFAIL("It was written.");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), Error::Kind::Cancelled);
        }
    }

    void theMetadataDescribesEachTableAndItsKeysHold()
    {
        const Exported exported(3);
        const auto metadata = QJsonDocument::fromJson(content(exported.path + u"/csv-metadata.json"_s)).object();
        QCOMPARE(metadata["@context"_L1][0].toString(), u"http://www.w3.org/ns/csvw"_s);
        QStringList files;
        for (const auto tables = metadata["tables"_L1].toArray(); const auto &table : tables) {
            const QString file = table["url"_L1].toString();
            files += file;
            checkTable(exported.path, file, table["tableSchema"_L1].toObject());
        }
        files.sort();
        QCOMPARE(files, tableNames(exported.path));
    }

    void aFilterLeavesOnlyWhatWasChosen()
    {
        const Exported exported(4, 250);
        const Codebook codes = exported.project.store.codebook();
        WriteOptions options;
        options.coders = {exported.project.coders[0].value};
        options.codes = {codes.find(u"Claim")->header.uid, codes.find(u"Relation")->header.uid};
        const QString path = exported.folder.filePath(u"chosen"_s);
        rejoinder_csv::write(exported.project.store, path, options);
        const auto annotations = rowsOf(path + u"/annotations.csv"_s);
        QVERIFY(!annotations.isEmpty());
        QSet<QString> ids;
        for (const auto &row : annotations) {
            QCOMPARE(row[u"coder"_s], u"Anna"_s);
            QCOMPARE(row[u"code_group"_s], u"Claim"_s);
            ids += row[u"annotation_id"_s];
        }
        for (const auto rows = rowsOf(path + u"/relations.csv"_s); const auto &row : rows) {
            QVERIFY(row[u"source_kind"_s] == u"post"_s || ids.contains(row[u"source_id"_s]));
            QVERIFY(row[u"target_kind"_s] != u"annotation"_s || ids.contains(row[u"target_id"_s]));
        }
        QCOMPARE(rowsOf(path + u"/coders.csv"_s).size(), 1);
        const auto reader = rejoinder_csv::read(path, {});
        QVERIFY(RecordContents(*reader).problems().empty());
    }

    void theMatrixHasZerosOnlyWhereSomebodyLooked()
    {
        QTemporaryDir folder;
        RandomProject project(folder.filePath(u"p.rejoinder"_s), 9, 1, 6);
        Store &store = project.store;
        const Codebook codes = store.codebook();
        const Uid<Coder> anna = project.coders[0];
        const Uid<Round> round{store.rounds().back().header.uid};
        const auto tag = [&](Id<Post> post, QStringView path, Uid<Code> target) {
            const Action action
                = annotate(store, codes, {post, {codes.find(path)->header.uid}, {}, target, {}, {}, anna});
            store.apply(action.edits, action.label, anna);
        };
        const Uid<Code> lane{codes.find(u"the lane")->header.uid};
        tag(project.posts[0], u"Stance/Favour", lane);
        tag(project.posts[1], u"Stance/Against", {});
        const Action done = setState(store, project.posts[0], round, State::Coded, anna);
        store.apply(done.edits, done.label, anna);
        rejoinder_csv::write(store, folder.filePath(u"t"_s), {});

        QStringList seen;
        for (const auto rows = rowsOf(folder.filePath(u"t/matrix.csv"_s)); const auto &row : rows) {
            seen += QStringList{row[u"post_id"_s].section(u'.', 1), row[u"target"_s], row[u"Stance/Favour"_s],
                row[u"Stance/Against"_s], row[u"Claim/Fact"_s]}
                        .join(u'|');
        }
        const QString second = store.nameOf(project.posts[1]).section(u'.', 1);
        QCOMPARE(seen,
            (QStringList{
                u"article||||0"_s, u"article|the lane|1|0|"_s, u"article|the council|0|0|"_s, second + u"|||1|"_s}));
    }

    void aRetiredCodeShowsItsSuccessorAndKeepsItsId()
    {
        const Exported exported(2, 200);
        auto &store = const_cast<Store &>(exported.project.store);
        const Codebook codes = store.codebook();
        const Code *known = codes.find(u"Passage");
        const Code *passage = known && !known->retired ? known : codes.taggable().back();
        std::optional<Annotation> any;
        store.eachRow(RowKind::Annotation, [&](const Row &row) {
            const auto &annotation = std::get<Annotation>(row);
            const Code *code = codes.code(annotation.code);
            if (annotation.start && !code->retired && code != passage)
                any = annotation;
        });
        QVERIFY(any);
        const Action retired = retireCode(codes, any->code, {passage->header.uid});
        store.apply(retired.edits, retired.label, exported.project.coders[0]);
        const QString path = exported.folder.filePath(u"retired"_s);
        rejoinder_csv::write(store, path, {});
        for (const auto rows = rowsOf(path + u"/annotations.csv"_s); const auto &row : rows) {
            if (row[u"annotation_id"_s] != externalName(letter::annotation, any->header.uid))
                continue;
            QCOMPARE(row[u"code_path"_s], codes.path({passage->header.uid}));
            QCOMPARE(row[u"code_id"_s], externalName(letter::code, any->code.value));
        }
    }

    void pythonFindsEachQuoteAtItsPlace()
    {
        const Exported exported(8, 300);
        run(u"python3"_s, {u"-c"_s, uR"(
import csv
posts = {row["post_id"]: row for row in csv.DictReader(open("posts.csv", encoding="utf-8", newline=""))}
seen = 0
for row in csv.DictReader(open("annotations.csv", encoding="utf-8", newline="")):
    text = posts[row["post_id"]]["text"]
    if row["start"]:
        seen += 1
        assert text[int(row["start"]):int(row["end"])] == row["quote"], row
        assert text.encode()[int(row["start_utf8"]):int(row["end_utf8"])].decode() == row["quote"], row
        wide = text.encode("utf-16-le")
        assert wide[2 * int(row["start_utf16"]):2 * int(row["end_utf16"])].decode("utf-16-le") == row["quote"], row
assert seen > 5, seen
)"_s},
            exported.path);
    }

    void theLoadersOfTheReadmeKeepEveryCell_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QStringList>("option");
        QTest::addColumn<QString>("check");
        QTest::newRow("pandas")
            << u"python3"_s << u"\nPython:\n"_s << u"\n\nstart and end"_s << QStringList{u"-c"_s}
            << u"assert (coded.text.str.len() >= 0).all()\nassert 'NA' in set(posts.author)\n"
               "assert all(t[int(s):int(e)] == q for t, s, e, q in zip(coded.text, coded.start, coded.end, coded.quote) if s)"_s;
        QTest::newRow("R")
            << u"Rscript"_s << u"\nR:\n"_s << u"\n\nPython:"_s << QStringList{u"-e"_s}
            << u"stopifnot('NA' %in% posts$author, !any(is.na(posts$author)))\n"
               "p <- coded[coded$start != '', ]\n"
               "stopifnot(substr(p$text, as.integer(p$start) + 1, as.integer(p$end)) == p$quote, nrow(p) > 5)"_s;
    }

    void theLoadersOfTheReadmeKeepEveryCell()
    {
        QFETCH(QString, program);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QStringList, option);
        QFETCH(QString, check);
        const Exported exported(8, 300);
        const QString readme = QString::fromUtf8(content(exported.path + u"/README.txt"_s));
        const qsizetype start = readme.indexOf(from) + from.size();
        QString script;
        for (const auto lines = readme.mid(start, readme.indexOf(until, start) - start).split(u'\n');
            const QString &line : lines)
            script += line.trimmed() + u'\n';
        if (program == u"python3"_s && QProcess::execute(program, {u"-c"_s, u"import pandas"_s}) != 0)
            QSKIP("pandas is not installed");
        run(program, option + QStringList{script + check}, exported.path);
    }

private:
    static void run(const QString &program, const QStringList &arguments, const QString &folder)
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("The program is not installed");
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /// Header as described, primary keys unique, foreign keys found.
    void checkTable(const QString &folder, const QString &file, const QJsonObject &schema)
    {
        QStringList titles;
        for (const auto columns = schema["columns"_L1].toArray(); const auto &column : columns)
            titles += column["titles"_L1].toString();
        const QByteArray header = content(folder + u'/' + file).split('\r').front();
        QStringList columns;
        QBuffer buffer;
        buffer.setData(header);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, file);
        QVERIFY(reader.next());
        for (QByteArrayView cell : reader.cells())
            columns += QString::fromUtf8(cell);
        QCOMPARE(titles, columns);

        const auto rows = rowsOf(folder + u'/' + file);
        if (const QString key = schema["primaryKey"_L1].toString(); !key.isEmpty()) {
            QSet<QString> values;
            for (const auto &row : rows)
                values += row[key];
            QCOMPARE(values.size(), rows.size());
            QVERIFY(!values.contains(QString()));
        }
        for (const auto keys = schema["foreignKeys"_L1].toArray(); const auto &foreign : keys) {
            const QJsonValue reference = foreign["reference"_L1];
            QSet<QString> known{QString()};
            for (const auto others = rowsOf(folder + u'/' + reference["resource"_L1].toString());
                const auto &row : others)
                known += row[reference["columnReference"_L1].toString()];
            for (const auto &row : rows)
                QVERIFY2(known.contains(row[foreign["columnReference"_L1].toString()]), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(RejoinderCsvTest)
#include "rejoinder_csv_test.moc"
