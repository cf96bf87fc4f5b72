// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// REFI-QDA projects: ours come back in either layout and however positions are counted, others' come in with their
// codings, and nothing in them does harm.

#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/corpus/text.h"
#include "core/formats/csv.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/store/check.h"
#include "tests/support/corpora.h"
#include "tests/support/qda_files.h"
#include "tests/support/random_project.h"

#include <KZip>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

const QString anna = u"00000001-0000-4000-8000-000000000001"_s;
const QString claim = u"00000011-0000-4000-8000-000000000011"_s;
const QString text = u"00000020-0000-4000-8000-000000000020"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project with one text and \p inside in it.
QByteArray project(const QString &inside, const QString &origin = u"SomeProgram"_s)
{
    return u"<Project xmlns='urn:QDA-XML:project:1.0' name='p' origin='%1'><Users><User guid='%2' name='anna'/></Users>"
           "<CodeBook><Codes><Code guid='%3' name='Claim' isCodable='true'/></Codes></CodeBook><Sources>"
           "<TextSource guid='%4' name='Text' plainTextPath='internal://%4.txt'>%5</TextSource></Sources></Project>"_s
               .arg(origin, anna, claim, text, inside)
               .toUtf8();
}

QString selection(const QString &name, int start, int end)
{
    static int number = 100;
    const QString uid = u"00000000-0000-4000-8000-%1"_s.arg(++number, 12, 16, QChar(u'0'));
    return u"<PlainTextSelection guid='%1' name='%2' startPosition='%3' endPosition='%4' creatingUser='%5'>"
           "<Coding guid='%1'><CodeRef targetGUID='%6'/></Coding></PlainTextSelection>"_s.arg(uid, name)
               .arg(start)
               .arg(end)
               .arg(anna, claim);
}

/// A table's rows, without those of \p column being \p leftOut.
QStringList rowsOf(const QString &path, const QByteArray &column = {}, const QByteArray &leftOut = {})
{
    QStringList rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(file, path);
    qsizetype index = -1;
    while (reader.next()) {
        QStringList cells;
        for (const auto &cell : reader.cells())
            cells << QString::fromUtf8(cell);
        if (rows.isEmpty() && !column.isEmpty())
            index = cells.indexOf(QString::fromUtf8(column));
        if (index < 0 || cells.value(index) != QString::fromUtf8(leftOut))
            rows << cells.join(u'|');
    }
    return rows;
}

} // namespace

class RefiQdaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("counting");
        QTest::addColumn<quint32>("seed");
        for (const char *format : {"refi-qda", "refi-qda-posts"}) {
            quint32 seed = 1;
            for (const char *counting : {"lf", "crlf", "crlf-as-one", "lf utf-16", "crlf utf-16"})
                QTest::addRow("%s %s", format, counting)
                    << QString::fromLatin1(format) << QString::fromLatin1(counting) << seed++;
        }
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(QString, format);
        QFETCH(QString, counting);
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), seed);
        random.work(200);
        const QString written = folder.filePath(u"written.qdpx"_s);
        WriteOptions options;
        options.qdaCounting = qdaCountingNamed(counting);
        QCOMPARE(nameOf(options.qdaCounting), counting);
        writeExport(random.store, *formatOf(format), written, options, false);
        QCOMPARE(QString::fromLatin1(recognised(written).id), u"refi-qda"_s);
        ImportRequest request;
        request.sources = {written};
        const auto report = runImport(folder.filePath(u"second.rejoinder"_s), request);
        for (const Problem &problem : report.problems)
            qInfo() << problem.kind << problem.where << problem.what;
        QVERIFY(report.problems.empty());
        const Store again(folder.filePath(u"second.rejoinder"_s));
        QCOMPARE(check(again), QStringList());
        QVERIFY(again.countOf(RowKind::Annotation) > 20);
        tablesAreEqual(random.store, again, folder);
        QCOMPARE(postsOf(again), postsOf(random.store));
        // And whoever has it learns nothing new.
        const qint64 steps = again.countOf(RowKind::Annotation);
        const auto known = runImport(folder.filePath(u"second.rejoinder"_s), request);
        QCOMPARE(again.countOf(RowKind::Annotation), steps);
        QCOMPARE(known.threads, 0);
    }

    void anotherProgramsProjectComesIn()
    {
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {QStringLiteral(TEST_DATA "/refi-qda/two-coders.qdpx")};
        const auto report = runImport(folder.filePath(u"p.rejoinder"_s), request);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QCOMPARE(check(store), QStringList());
        QCOMPARE(store.threads().size(), 2u);
        QStringList titles;
        for (const Thread &thread : store.threads())
            titles << thread.title;
        titles.sort();
        QCOMPARE(titles, (QStringList{u"Inside"_s, u"Street"_s}));
        QCOMPARE(codingsOf(store),
            sorted({u"anna 3-13 Arguments/Claim is great 😊 2024-05-02T08:00:00Z"_s,
                u"ben 3-13 Arguments/Arguments is great 😊 2024-05-02T08:00:00Z"_s,
                u"ben 16-25 Arguments/Rebuttal No, שלום. 1970-01-01T00:00:00Z"_s,
                u"ben 20-24 Passage שלום 1970-01-01T00:00:00Z"_s,
                u"ben whole Arguments/Rebuttal  2024-05-01T10:00:00Z"_s,
                u"anna 8-12 Arguments/Claim here 1970-01-01T00:00:00Z"_s,
                u"ben Relation 2/rebuts No, שלום. > is great 😊"_s}));
        QCOMPARE(memosOf(store),
            sorted({u"anna annotation: Sure of it."_s, u"anna annotation: Why\n\nBecause he says so."_s,
                u"ben annotation: Hello in Hebrew."_s, u"anna thread: Spoken in May."_s,
                u"anna thread: Diary\n\nA long day."_s, u"anna code: On the code\n\nEnds of arguments."_s,
                u"anna project: Free\n\nOn nothing."_s}));
        QStringList problems;
        for (const Problem &problem : report.problems)
            problems << problem.what;
        const QString all = problems.join(u'\n');
        QCOMPARE(problems.size(), 10);
        for (const auto *said : {"“Lost” has no plain text", "“Elsewhere” has no plain text",
                 "Paper (PDF), Photo (picture)", "cases, variables or graphs", "names a note that is not there",
                 "no places of a text", "not in the codebook", "names something that is not there"})
            QVERIFY2(all.contains(QString::fromUtf8(said)), said);
    }

    void positionsAreCountedAsTheProgramCounts_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("name");
        // "a 😊\r\nb 😊\r\nword here": the word is at 10 by the standard.
        QTest::newRow("by the standard") << u"MAXQDA 2022"_s << 10 << QString();
        QTest::newRow("ATLAS.ti") << u"ATLAS.ti 8.4"_s << 8 << QString();
        QTest::newRow("NVivo") << u"NVivo 14"_s << 12 << QString();
        QTest::newRow("not as expected, but named") << u"ATLAS.ti 23"_s << 10 << u"word"_s;
        QTest::newRow("nobody knows, but it is named") << u"New"_s << 12 << u"word"_s;
        QTest::newRow("named, and cut") << u"New"_s << 8 << u"wor…"_s;
    }

    void positionsAreCountedAsTheProgramCounts()
    {
        QFETCH(QString, origin);
        QFETCH(int, start);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.qdpx"_s);
        zip(path,
            {{u"project.qde"_s, project(selection(name, start, start + 4), origin)},
                {u"sources/"_s + text + u".txt"_s, "a 😊\r\nb 😊\r\nword here"}});
        ImportRequest request;
        request.sources = {path};
        (void)runImport(folder.filePath(u"p.rejoinder"_s), request);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QCOMPARE(codingsOf(store), QStringList{u"anna 8-12 Claim word 1970-01-01T00:00:00Z"_s});
    }

    void placesGoThereAndBack()
    {
        const QString raw = u"a 😊\r\nb\nc\r\n\r\n😊"_s;
        const QString mine = cleaned(raw);
        for (const char *name : {"lf", "crlf", "crlf-as-one", "lf utf-16", "crlf utf-16", "crlf-as-one utf-16"}) {
            const QdaPlaces places(raw, qdaCountingNamed(QString::fromLatin1(name)));
            for (int here = 0; here <= codePoints(mine); ++here)
                QCOMPARE(places.ours(places.theirs(here)), here);
            int before = 0;
            for (int there = 0; there < 40; ++there) { // Never backwards, whatever is asked.
                QVERIFY(places.ours(there) >= before);
                before = places.ours(there);
            }
        }
        QCOMPARE(QdaPlaces(raw, qdaCountingNamed(u"crlf utf-16"_s)).theirs(codePoints(mine)), int(raw.size()));
    }

    void hostileProjectsAreOneSentence_data()
    {
        QTest::addColumn<QByteArray>("qde");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &qde, const char *said) {
            QTest::newRow(name) << qde << QString::fromUtf8(said);
        };
        row("external type", "<!DOCTYPE Project SYSTEM 'file:///etc/passwd'>" + project({}), "has a document type");
        row("entity", "<!DOCTYPE Project [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + project(u"&x;"_s),
            "has a document type");
        row("entity without type", project(u"<Description>&x;</Description>"_s), "is not well-formed");
        row("cut off", project({}).chopped(20), "is not well-formed");
        row("empty", "", "is not well-formed");
        row("codebook", "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>", "begins with the element CodeBook");
        const QByteArray code = "<Code guid='" + claim.toLatin1() + "' name='a' isCodable='true'>";
        row("a code in itself",
            "<Project><CodeBook><Codes>" + code + code + "</Code></Code></Codes></CodeBook></Project>",
            "a second time");
        row("codes without end",
            "<Project><CodeBook><Codes>"
                + QByteArray("<Code guid='{" + claim.toLatin1() + "}' name='a'>").repeated(20'000)
                + QByteArray("</Code>").repeated(20'000) + "</Codes></CodeBook></Project>",
            "deeper than 500");
        row("elements without end", project(QString(u"<X>"_s).repeated(20'000) + QString(u"</X>"_s).repeated(20'000)),
            "in t");
        row("a code without a name",
            "<Project><CodeBook><Codes><Code guid='" + claim.toLatin1() + "' name=''/></Codes></CodeBook></Project>",
            "without a name");
    }

    void hostileProjectsAreOneSentence()
    {
        QFETCH(QByteArray, qde);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.qdpx"_s);
        zip(path, {{u"project.qde"_s, qde}, {u"sources/"_s + text + u".txt"_s, "in t"}});
        const QString answer = told(path);
        QVERIFY2(answer.contains(said), qPrintable(answer));
        QVERIFY(!answer.contains("root:"_L1));
    }

    void hostilePositionsAreProblems()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.qdpx"_s);
        QString inside;
        for (const char *places : {"startPosition='2147483647' endPosition='2147483647'",
                 "startPosition='0' endPosition='99999999999999999999'", "startPosition='3' endPosition='1'",
                 "startPosition='1' endPosition='2147483647'", "endPosition='1'",
                 "startPosition='x' endPosition='&#10;'"})
            inside += u"<PlainTextSelection guid='%1' %2><Coding guid='%1'><CodeRef targetGUID='%3'/></Coding>"
                      "</PlainTextSelection>"_s.arg(anna, QString::fromLatin1(places), claim);
        zip(path, {{u"project.qde"_s, project(inside)}, {u"sources/"_s + text + u".txt"_s, "a 😊 b"}});
        const QString answer = told(path);
        QCOMPARE(answer.count(u"! bad-row"_s), 6);
        QVERIFY(answer.contains(u"a 😊 b"_s));
    }

    void nothingOutsideTheArchiveIsRead()
    {
        const QTemporaryDir folder;
        const QString outside = folder.filePath(text + u".txt"_s);
        QFile secret(outside);
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("a secret");
        secret.close();
        const QString path = folder.filePath(u"p.qdpx"_s);
        for (const QString &where : {u"internal://../"_s + text + u".txt"_s, u"absolute://"_s + outside,
                 u"relative:///"_s + text + u".txt"_s, outside}) {
            QByteArray qde = project({});
            qde.replace("internal://" + text.toLatin1() + ".txt", where.toUtf8());
            zip(path, {{u"project.qde"_s, qde}});
            QVERIFY(!told(path).contains("secret"_L1));
        }
        KZip archive(path);
        QVERIFY(archive.open(QIODevice::WriteOnly));
        archive.writeFile(u"project.qde"_s, project({}));
        archive.writeSymLink(u"sources/"_s + text + u".txt"_s, outside);
        archive.writeFile(u"../"_s + text + u".txt"_s, "out");
        archive.close();
        const QString answer = told(path);
        QVERIFY2(answer.contains(u"“Text” has no plain text in the archive"_s), qPrintable(answer));
        QVERIFY(!answer.contains("secret"_L1));
    }

    void whatSwellsIsNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.qdpx"_s);
        zip(path,
            {{u"project.qde"_s, project({})}, {u"sources/"_s + text + u".txt"_s, QByteArray((64 << 20) + 1, 'a')}});
        QVERIFY(QFileInfo(path).size() < 1 << 20);
        const QString answer = told(path);
        QVERIFY2(answer.contains("unpacks to more than 64 megabytes"_L1),
            qPrintable(answer.first(std::min<qsizetype>(answer.size(), 300))));
    }

    void noByteOfAnArchiveIsLost()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.qdpx"_s);
        for (const qsizetype size : {1, 255, 256, 65'536, 65'537, 262'145, 1'048'576, 1'048'577, 1'048'600}) {
            zip(path, {{u"project.qde"_s, project({})}, {u"sources/"_s + text + u".txt"_s, QByteArray(size, 'a')}});
            const QString answer = told(path);
            QVERIFY2(answer.count(u'a') >= size, qPrintable(answer.first(std::min<qsizetype>(answer.size(), 300))));
        }
    }

    void whatIsNoProjectIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.qdpx"_s);
        zip(path, {{u"readme.txt"_s, "words"}});
        QVERIFY(told(path).contains("p.qdpx is no REFI-QDA project"_L1));
        QVERIFY_THROWS_EXCEPTION(Error, (void)recognised(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<Project/>");
        file.close();
        QVERIFY(told(path).contains("p.qdpx is no REFI-QDA project"_L1));
    }

    void theVendorsFileIsReadAsFarAsItGoes()
    {
        if (sharedData().isEmpty())
            QSKIP("The real files are not there.");
        const QString path = sharedData() + u"/refi-qda/atlasti-TestProject.qdpx"_s;
        QCOMPARE(QString::fromLatin1(recognised(path).id), u"refi-qda"_s);
        const QString answer = told(path);
        QCOMPARE(answer.count("has no plain text in the archive"_L1), 6); // The texts were not published with it.
        QVERIFY(answer.contains("are no texts"_L1));
    }

    void brokenArchivesAreLessOrOneSentence_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("threads") << u"refi-qda"_s;
        QTest::newRow("posts") << u"refi-qda-posts"_s;
    }

    void brokenArchivesAreLessOrOneSentence()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), 7);
        random.work(60);
        const QString written = folder.filePath(u"written.qdpx"_s);
        writeExport(random.store, *formatOf(format), written, {}, false);
        const QByteArray whole = contentOf(written);
        const Files files = unzipped(written);
        QVERIFY(files.size() > 3);
        const QString broken = folder.filePath(u"broken.qdpx"_s);
        QRandomGenerator dice(7);
        const auto isSound = [&] {
            const QString answer = told(broken);
            QVERIFY2(!answer.startsWith("refused"_L1) || answer.endsWith(u'.'), qPrintable(answer));
        };
        for (int i = 0; i < 40; ++i) { // The archive itself: cut, then changed.
            QByteArray bytes = i % 2 ? whole : whole.first(whole.size() * i / 40);
            if (i % 2)
                bytes[dice.bounded(int(bytes.size()))] = char(dice.bounded(256));
            QFile file(broken);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            isSound();
        }
        for (int i = 0; i < 80; ++i) { // What is in it.
            Files changed = files;
            QByteArray &bytes = *std::next(changed.begin(), dice.bounded(int(changed.size())));
            if (dice.bounded(3) == 0)
                bytes.truncate(dice.bounded(int(bytes.size()) + 1));
            else if (!bytes.isEmpty())
                bytes[dice.bounded(int(bytes.size()))] = char(32 + dice.bounded(90));
            if (dice.bounded(10) == 0)
                changed.erase(std::next(changed.cbegin(), dice.bounded(int(changed.size()))));
            zip(broken, changed);
            isSound();
        }
    }

private:
    static void tablesAreEqual(const Store &first, const Store &again, const QTemporaryDir &folder)
    {
        const Format &tables = *formatOf(u"rejoinder-csv");
        writeExport(first, tables, folder.filePath(u"a"_s), {}, false);
        writeExport(again, tables, folder.filePath(u"b"_s), {}, false);
        const auto both = [&](const QString &name, const QByteArray &column = {}, const QByteArray &leftOut = {}) {
            QCOMPARE(rowsOf(folder.filePath(u"b/"_s + name), column, leftOut),
                rowsOf(folder.filePath(u"a/"_s + name), column, leftOut));
        };
        both(u"annotations.csv"_s);
        both(u"codebook.csv"_s);
        // Relations to what is absent, and what is said of them, are not in it.
        both(u"relations.csv"_s, "target_kind", "absent");
        QSet<QString> absent;
        first.eachRow(RowKind::Relation, [&](const Row &row) {
            if (std::get<Relation>(row).target().isAbsent())
                absent.insert(u'r' + headerOf(row).uid.toString(QUuid::Id128));
        });
        QStringList memos = rowsOf(folder.filePath(u"a/memos.csv"_s));
        memos.removeIf([&](const QString &memo) {
            return std::ranges::any_of(absent, [&](const QString &id) { return memo.contains(id); });
        });
        const QStringList memosAgain = rowsOf(folder.filePath(u"b/memos.csv"_s));
        for (qsizetype i = 0; i < std::min(memos.size(), memosAgain.size()); ++i)
            QVERIFY2(memosAgain[i] == memos[i], qPrintable(memosAgain[i] + u"\n"_s + memos[i]));
        QCOMPARE(memosAgain.size(), memos.size());
    }

    static QStringList postsOf(const Store &store)
    {
        QStringList lines;
        for (const Thread &thread : store.threads()) {
            lines << thread.title + u'|' + thread.url + u'|' + QString::number(thread.imported);
            store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
                lines << u"%1 in %2 (%9) at %3 by %4, %5, %6, %7: %8"_s
                             .arg(store.nameOf(read.post.id), store.nameOf(read.shownParent))
                             .arg(read.position)
                             .arg(read.author)
                             .arg(read.post.created.value_or(-1))
                             .arg(int(read.post.precision))
                             .arg(read.post.score.value_or(-1))
                             .arg(read.text.value_or(u"(none)"_s), store.nameOf(read.post.parent));
            });
        }
        return lines;
    }

    static QStringList memosOf(const Store &store)
    {
        QStringList lines;
        store.eachRow(RowKind::Memo, [&](const Row &row) {
            const auto &memo = std::get<Memo>(row);
            static const QStringList about{
                u"annotation"_s, u"relation"_s, u"post"_s, u"code"_s, u"thread"_s, u"project"_s};
            lines << u"%1 %2: %3"_s.arg(
                store.find<Coder>(memo.header.owner.value)->name, about.value(int(memo.about)), memo.text);
        });
        return sorted(lines);
    }
};

QTEST_GUILESS_MAIN(RefiQdaTest)
#include "refi_qda_test.moc"
