// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats of texts that other programs code: what Rejoinder writes comes back, and what others write comes in.

#include "core/coding/annotate.h"
#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/check.h"
#include "core/store/project.h"
#include "tests/support/corpora.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

Id<Thread> threadOf(const Store &store, const End &end)
{
    const Id<Post> post = end.post.isNull() ? store.find<Annotation>(end.annotation.value)->post : end.post;
    return store.post(post)->thread;
}

bool sameThread(const Store &store, const Relation &relation)
{
    return threadOf(store, relation.source()) == threadOf(store, relation.target());
}

/// The span without what a format cannot hold at edges: brat no line ends, WebAnno no blanks.
Span held(const QString &text, Span span, const QString &format)
{
    if (format == "webanno-tsv"_L1)
        return trimBlanks(text, span);
    const auto isEnd = [&](int at) { return quoteAt(text, {at, at + 1}) == "\n"_L1; };
    while (format == "brat"_L1 && span.start < span.end && isEnd(span.start))
        ++span.start;
    while (format == "brat"_L1 && span.start < span.end && isEnd(span.end - 1))
        --span.end;
    return span;
}

/// Codings by place, code and coder, a line each; \p format: as it can hold them.
QStringList codingsOf(const Store &store, const QString &format = {})
{
    const Codebook codebook = store.codebook();
    QHash<QUuid, QString> annotations;
    QStringList lines;
    const auto coder = [&](const Header &header) { return store.find<Coder>(header.owner.value)->name; };
    store.eachRow(RowKind::Annotation, [&](const Row &row) {
        auto annotation = std::get<Annotation>(row);
        if (annotation.start) {
            const QString text = store.text(annotation.post);
            const Span span = held(text, *annotation.span(), format);
            if (span.start == span.end)
                return;
            annotation.start = span.start;
            annotation.end = span.end;
            annotation.quote = quoteAt(text, span);
        }
        const QString line = u"%1 %2 %3-%4 %5 %6 %7 %8"_s.arg(coder(annotation.header), store.nameOf(annotation.post))
                                 .arg(annotation.start.value_or(-1))
                                 .arg(annotation.end.value_or(-1))
                                 .arg(codebook.path(annotation.code), codebook.path(annotation.target))
                                 .arg(annotation.certainty.value_or(0))
                                 .arg(annotation.quote);
        annotations.insert(annotation.header.uid, line);
        lines << line;
    });
    const auto end = [&](const End &of) {
        return of.post.isNull() ? annotations.value(of.annotation.value) : store.nameOf(of.post);
    };
    store.eachRow(RowKind::Relation, [&](const Row &row) {
        const auto &relation = std::get<Relation>(row);
        if (!relation.target().isAbsent() && sameThread(store, relation) && !end(relation.source()).isEmpty()
            && !end(relation.target()).isEmpty())
            lines << u"%1 [%2] %3 [%4]"_s.arg(
                coder(relation.header), end(relation.source()), codebook.path(relation.type), end(relation.target()));
    });
    lines.sort();
    return lines;
}

} // namespace

class CodedDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<quint32>("seed");
        for (const char *format : {"brat", "webanno-tsv"}) {
            for (quint32 seed = 1; seed <= 4; ++seed)
                QTest::addRow("%s, seed %u", format, seed) << QString::fromLatin1(format) << seed;
        }
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(QString, format);
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), seed);
        random.work(150);
        const QString written = folder.filePath(u"written"_s);
        writeExport(random.store, *formatOf(format), written, {}, false);
        QCOMPARE(QString::fromLatin1(recognised(written).id), format);
        ImportRequest request;
        request.sources = {written};
        const auto report = runImport(folder.filePath(u"second.rejoinder"_s), request);
        for (const Problem &problem : report.problems)
            qInfo() << problem.kind << problem.where << problem.what;
        QVERIFY(report.problems.empty());
        const Store again(folder.filePath(u"second.rejoinder"_s));
        QCOMPARE(check(again), QStringList());
        QVERIFY(codingsOf(random.store).size() > 20);
        QCOMPARE(codingsOf(again), codingsOf(random.store, format));
        postsAreWhatTheyWere(random.store, again);
    }

    void anotherProgramsTextsAreArticles()
    {
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {QStringLiteral(TEST_DATA "/brat/two-coders")};
        const auto report = runImport(folder.filePath(u"p.rejoinder"_s), request);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QCOMPARE(store.threads().size(), 1u);
        QCOMPARE(store.threads().front().title, u"t000"_s);
        const QString article = store.nameOf(store.outline().post(0));
        const QStringList expected{u"anna %1 15-26 brat/Claim  2 except that"_s.arg(article),
            u"ben %1 15-26 brat/Claim  0 except that"_s.arg(article),
            u"ben %1 28-50 brat/Rebuttal  0 Not 1 mass deportation"_s.arg(article),
            u"ben [ben %1 15-26 brat/Claim  0 except that] Relation/Of [ben %1 28-50 brat/Rebuttal  0 Not 1 mass deportation]"_s
                .arg(article),
            u"ben [ben %1 28-50 brat/Rebuttal  0 Not 1 mass deportation] Relation/rebuts [ben %1 15-26 brat/Claim  0 except that]"_s
                .arg(article)};
        QCOMPARE(codingsOf(store), sorted(expected));
        QStringList memos;
        store.eachRow(RowKind::Memo, [&](const Row &row) { memos << std::get<Memo>(row).text; });
        memos.sort();
        QCOMPARE(memos, (QStringList{u"First line\nsecond \\ line"_s, u"Negation"_s}));
        QCOMPARE(report.problems.size(), 3u); // The set of equals, what leaves the text, what names nothing.
    }

    void documentsOfInceptionHaveTheirCoders()
    {
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {QStringLiteral(TEST_DATA "/webanno-tsv/inception")};
        const auto report = runImport(folder.filePath(u"p.rejoinder"_s), request);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QCOMPARE(store.threads().size(), 1u);
        QCOMPARE(store.threads().front().title, u"street"_s);
        QCOMPARE(store.text(store.outline().post(0)), u"It is great 😊\tagain.\n\nNo."_s);
        const QString article = store.nameOf(store.outline().post(0));
        const QString claim = u"anna %1 3-11 Stance/claim  0 is great"_s.arg(article);
        const QString rebuttal = u"anna %1 22-24 Stance/rebuttal  0 No"_s.arg(article);
        QCOMPARE(codingsOf(store),
            sorted({claim, rebuttal, u"anna %1 6-11 Stance/tone  0 great"_s.arg(article),
                u"anna %1 12-13 Stance/Stance  0 😊"_s.arg(article), u"ben %1 3-5 Stance/claim  0 is"_s.arg(article),
                u"ben %1 14-15 Stance/tone  0 a"_s.arg(article),
                u"anna [%1] Relation/rebuts [%2]"_s.arg(rebuttal, claim)}));
        QStringList memos;
        store.eachRow(RowKind::Memo, [&](const Row &row) { memos << std::get<Memo>(row).text; });
        QCOMPARE(memos, QStringList{u"why: so | so"_s});
        QCOMPARE(report.problems.size(), 1u); // Ben's relation ends where nothing is coded.
    }

    void realFilesOfWebAnnoComeIn()
    {
        if (sharedData().isEmpty())
            QSKIP("The real files are not there.");
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {sharedData() + u"/webanno-tsv"_s};
        const auto report = runImport(folder.filePath(u"p.rejoinder"_s), request);
        QCOMPARE(report.threads, 6);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QCOMPARE(check(store), QStringList());
        const QStringList codings = codingsOf(store);
        QCOMPARE(codings.filter(u"test ."_s).filter(u"0-16"_s).size(), 1);
        QCOMPARE(codings.filter(u"Relation/true"_s).size(), 1);
        for (const Problem &problem : report.problems)
            QVERIFY(problem.what.contains("post"_L1)); // Annotations of no length have no place here.
    }

    void realFilesOfBratComeIn()
    {
        if (sharedData().isEmpty())
            QSKIP("The real files are not there.");
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {sharedData() + u"/brat"_s};
        const auto report = runImport(folder.filePath(u"p.rejoinder"_s), request);
        QCOMPARE(report.threads, 3);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QCOMPARE(check(store), QStringList());
        QCOMPARE(store.countOf(RowKind::Annotation), 38); // 12, 4 and 22, by MANIFEST.tsv.
        QVERIFY(report.problems.empty());
    }

    void threadsNobodyCodedGoAlongAndComeBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("brat") << u"brat"_s;
        QTest::newRow("WebAnno") << u"webanno-tsv"_s;
    }

    void threadsNobodyCodedGoAlongAndComeBack()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), 3);
        const QString written = folder.filePath(u"written"_s);
        writeExport(random.store, *formatOf(format), written, {}, false);
        QCOMPARE(QDir(written + u"/uncoded"_s).entryList(QDir::Files).size(), format == "brat"_L1 ? 6 : 3);
        ImportRequest request;
        request.sources = {written};
        const auto report = runImport(folder.filePath(u"second.rejoinder"_s), request);
        QVERIFY(report.problems.empty());
        QCOMPARE(report.threads, 3);
        const Store again(folder.filePath(u"second.rejoinder"_s));
        postsAreWhatTheyWere(random.store, again);
        QCOMPARE(again.countOf(RowKind::Annotation), 0);
        for (const Coder &coder : again.coders())
            QVERIFY(coder.name != u"uncoded");
    }

    void codingsGoBackBesideTheirCorpus()
    {
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {QStringLiteral(TEST_DATA "/convokit/old-names")};
        (void)runImport(folder.filePath(u"p.rejoinder"_s), request);
        Project project{Store(folder.filePath(u"p.rejoinder"_s))};
        const Uid<Coder> anna = project.addCoder(u"anna"_s);
        for (const QString &key : {u"article"_s, u"2"_s}) {
            AnnotateRequest asked{.post = postWithKey(project.store(), key), .span = Span{0, 5}, .coder = anna};
            asked.code = {project.codebook().find(u"Claim/Fact")->header.uid};
            const Action tag = annotate(project.store(), project.codebook(), asked);
            project.apply(tag.edits, tag.label, anna);
        }
        const QString written = folder.filePath(u"beside"_s);
        writeExport(project.store(), *formatOf(u"convokit-info"), written, {}, false);
        QFile spans(written + u"/info.spans.jsonl"_s);
        QVERIFY(spans.open(QIODevice::ReadOnly));
        QStringList ids;
        while (!spans.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(spans.readLine()).object();
            ids << line[u"id"_s].toString();
            QCOMPARE(line[u"value"_s].toArray().at(0).toObject()[u"code"_s].toString(), u"Claim/Fact"_s);
        }
        QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(QFileInfo(written + u"/info.labels.jsonl"_s).size(), 0);
    }

    void twoThreadsWithTheSameIdsAreNoCorpus()
    {
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), 1);
        random.work(150);
        QVERIFY_THROWS_EXCEPTION(
            Error, writeExport(random.store, *formatOf(u"convokit-info"), folder.filePath(u"beside"_s), {}, false));
        QVERIFY(!QFile::exists(folder.filePath(u"beside"_s)));
    }

    void brokenFilesAreProblemsOrOneSentence_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("brat") << u"brat"_s;
        QTest::newRow("WebAnno") << u"webanno-tsv"_s;
    }

    void brokenFilesAreProblemsOrOneSentence()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), 7);
        random.work(60);
        const QString written = folder.filePath(u"written"_s);
        writeExport(random.store, *formatOf(format), written, {}, false);
        QStringList files;
        for (QDirIterator all(written, QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
            files << all.next();
        files.sort();
        QVERIFY(files.size() > 5);
        QRandomGenerator dice(7);
        for (int i = 0; i < 120; ++i) {
            // Every third time the places, by which all others are understood.
            const QString path = i % 3 ? files.at(dice.bounded(int(files.size()))) : written + u"/rejoinder.jsonl"_s;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray whole = file.readAll();
            if (whole.isEmpty())
                continue;
            QByteArray bytes = whole.first(dice.bounded(int(whole.size())));
            if (i % 2) {
                bytes = whole;
                bytes[dice.bounded(int(bytes.size()))] = char(i % 4 == 1 ? 32 + dice.bounded(90) : dice.bounded(256));
            }
            const auto replace = [&](const QByteArray &content) {
                file.resize(0);
                file.seek(0);
                file.write(content);
                file.flush();
            };
            replace(bytes);
            try {
                const auto reader = formatOf(format)->read(written, {});
                while (reader->next()) { }
            } catch (const Error &error) {
                QVERIFY2(error.sentence().endsWith(u'.'), qPrintable(error.sentence()));
            }
            replace(whole);
        }
    }

private:
    static QStringList sorted(QStringList lines)
    {
        lines.sort();
        return lines;
    }

    static void postsAreWhatTheyWere(const Store &first, const Store &again)
    {
        for (const Thread &thread : again.threads()) {
            const auto threads = first.threads();
            const auto before = std::ranges::find(threads, thread.uid, &Thread::uid);
            QVERIFY(before != threads.end());
            QCOMPARE(thread.title, before->title);
            QCOMPARE(thread.url, before->url);
            QCOMPARE(thread.imported, before->imported);
            QCOMPARE(postsOf(again, thread), postsOf(first, *before));
        }
    }

    static QStringList postsOf(const Store &store, const Thread &thread)
    {
        QStringList lines;
        store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            lines << u"%1 in %2 at %3 by %4, %5, %6, %7: %8"_s
                         .arg(store.nameOf(read.post.id), store.nameOf(read.shownParent))
                         .arg(read.position)
                         .arg(read.author)
                         .arg(read.post.created.value_or(-1))
                         .arg(int(read.post.precision))
                         .arg(read.post.score.value_or(-1))
                         .arg(read.text.value_or(u"(none)"_s));
        });
        return lines;
    }
};

QTEST_GUILESS_MAIN(CodedDocumentsTest)
#include "coded_documents_test.moc"
