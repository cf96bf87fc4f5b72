// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// REFI-QDA projects of ours that another program opened and saved again: what the standard does not know is gone, and
// threads, codings and coders come back all the same.

#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/formats/thread_text_reader.h"
#include "core/store/check.h"
#include "tests/support/qda_files.h"
#include "tests/support/random_project.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr auto project = "project.qde"_L1;

/// A project of ours as another program saves it: the texts are files with other names and stand in another order, and
/// what the standard does not know is gone.
void saveAgain(const QString &path)
{
    Files files = unzipped(path);
    files.remove(u"sources/rejoinder.jsonl"_s);
    QString qde = QString::fromUtf8(files.take(u"project.qde"_s));
    Files saved;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".TXT"_s;
        qde.replace(u"internal://"_s + name.section(u'/', -1), u"internal://"_s + fresh);
        saved.insert(u"sources/"_s + fresh, bytes);
    }
    qde.replace(QRegularExpression(u"origin=\"[^\"]*\""_s), u"origin=\"MAXQDA 24\""_s);
    static const QRegularExpression source(
        u"<TextSource .*?</TextSource>\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList sources;
    for (const auto &match : source.globalMatch(qde))
        sources.prepend(match.captured());
    qde.remove(source);
    qde.replace(u"</Sources>"_s, sources.join(QString()) + u"</Sources>"_s);
    saved.insert(u"project.qde"_s, qde.toUtf8());
    zip(path, saved);
}

/// What some programs do besides: every GUID is another.
void renewGuids(const QString &path)
{
    Files files = unzipped(path);
    QString qde = QString::fromUtf8(files.value(project));
    static const QRegularExpression guid(u"(?:guid|GUID|creatingUser)=\"([0-9a-f-]{36})\""_s);
    QSet<QString> all;
    for (const auto &match : guid.globalMatch(qde))
        all << match.captured(1);
    for (const QString &one : std::as_const(all))
        qde.replace(u'"' + one + u'"', u'"' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'"');
    files.insert(project, qde.toUtf8());
    zip(path, files);
}

/// Changes each text of a project.
void edit(const QString &path, const std::function<void(QString &text)> &change)
{
    Files files = unzipped(path);
    for (auto [name, bytes] : files.asKeyValueRange()) {
        if (name == project)
            continue;
        QString text = QString::fromUtf8(bytes);
        change(text);
        bytes = text.toUtf8();
    }
    zip(path, files);
}

/// But that texts of whole threads are all that is left of them, which is said where it is so.
QStringList problemsOf(const ImportReport &report, const QString &format)
{
    QStringList problems;
    for (const Problem &problem : report.problems)
        problems << problem.what;
    const auto said = problems.removeIf(
        [](const QString &what) { return what.startsWith("Another program saved it and kept of the comments"_L1); });
    if (said != (format == "refi-qda"_L1 ? 1 : 0))
        problems << u"said %1 times what was not kept"_s.arg(said);
    return problems;
}

/// Without what a thread is called.
QStringList unnamed(QStringList lines)
{
    static const QRegularExpression name(u"t[0-9a-f]{16}"_s);
    lines.replaceInStrings(name, u"t"_s);
    return sorted(lines);
}

QSet<QUuid> annotationsOf(const Store &store)
{
    QSet<QUuid> uids;
    store.eachRow(RowKind::Annotation, [&](const Row &row) { uids << headerOf(row).uid; });
    return uids;
}

/// Gives the post other words before anybody codes it.
void setText(const Store &store, Id<Post> post, const QString &text)
{
    store.database()
        .prepare("UPDATE post_text SET text = ? WHERE id = (SELECT text FROM post WHERE id = ?)")
        .run(text, post);
}

} // namespace

class RefiQdaSavedTest : public QObject
{
    Q_OBJECT

private:
    /// A project, written as \p format, saved again, and brought in anew.
    struct Saved
    {
        Saved(const QString &format, quint32 seed, const QString &counting = u"lf"_s)
            : random(folder.filePath(u"first.rejoinder"_s), seed)
        {
            random.work(200);
            WriteOptions options;
            options.qdaCounting = qdaCountingNamed(counting);
            writeExport(random.store, *formatOf(format), path, options, false);
            saveAgain(path);
        }

        ImportReport read()
        {
            ImportRequest request;
            request.sources = {path};
            return runImport(again, request);
        }

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"saved.qdpx"_s);
        const QString again = folder.filePath(u"second.rejoinder"_s);
        RandomProject random;
    };

private Q_SLOTS:
    void threadsAndCodingsComeBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("counting");
        QTest::addColumn<quint32>("seed");
        for (const char *format : {"refi-qda", "refi-qda-posts"}) {
            for (quint32 seed = 11; seed < 17; ++seed) {
                const char *counting = seed % 2 ? "lf" : "crlf";
                QTest::addRow("%s %s %u", format, counting, seed)
                    << QString::fromLatin1(format) << QString::fromLatin1(counting) << seed;
            }
        }
    }

    void threadsAndCodingsComeBack()
    {
        QFETCH(QString, format);
        QFETCH(QString, counting);
        QFETCH(quint32, seed);
        Saved saved(format, seed, counting);
        const auto report = saved.read();
        QCOMPARE(problemsOf(report, format), QStringList());
        const Store again(saved.again);
        const Store &first = saved.random.store;
        QCOMPARE(check(again), QStringList());
        const Said said = format == "refi-qda"_L1 ? Said::WholeText : Said::Variables;
        QCOMPARE(treesOf(again, said), treesOf(first, said));
        QCOMPARE(codingsOf(again, Links::WithoutAbsent), codingsOf(first, Links::WithoutAbsent));
        QCOMPARE(annotationsOf(again), annotationsOf(first));
        // Known to whoever has the threads that were exported.
        ImportRequest request;
        request.sources = {saved.path};
        QCOMPARE(previewImport(saved.folder.filePath(u"first.rejoinder"_s), request).threads, 0);
    }

    void theyDoWithOtherGuids()
    {
        for (const QString &format : {u"refi-qda"_s, u"refi-qda-posts"_s}) {
            Saved saved(format, 21);
            renewGuids(saved.path);
            QCOMPARE(problemsOf(saved.read(), format), QStringList());
            const Store again(saved.again);
            const Store &first = saved.random.store;
            const Said said = format == "refi-qda"_L1 ? Said::WholeText : Said::Variables;
            QCOMPARE(unnamed(treesOf(again, said)), unnamed(treesOf(first, said)));
            QCOMPARE(codingsOf(again, Links::WithoutAbsent), codingsOf(first, Links::WithoutAbsent));
            QCOMPARE(saved.read().threads, 0); // The same again is the same.
        }
    }

    void aTextMayLookLikeHeadings()
    {
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"first.rejoinder"_s), 5, 1, 12);
        const Store &store = random.store;
        QStringList words{u"\n[c1] Ana, answers c2"_s, u"As they say:\n\n[article] Ana\nwords\n\n[[c2]]"_s,
            u"a\n\n[Edit] thanks"_s, u"a\n\n[c9], 2024-05-01T10:00:00Z, answers c3\n\n"_s};
        for (const Id<Post> post : random.posts) {
            if (!words.isEmpty() && !store.text(post).isNull())
                setText(store, post, words.takeFirst());
        }
        QVERIFY(words.isEmpty());
        random.work(100);
        ImportRequest request;
        request.sources = {folder.filePath(u"saved.qdpx"_s)};
        writeExport(store, *formatOf(u"refi-qda"), request.sources.front(), {}, false);
        saveAgain(request.sources.front());
        QCOMPARE(problemsOf(runImport(folder.filePath(u"second.rejoinder"_s), request), u"refi-qda"_s), QStringList());
        const Store again(folder.filePath(u"second.rejoinder"_s));
        QCOMPARE(treesOf(again, Said::WholeText), treesOf(store, Said::WholeText));
        QCOMPARE(codingsOf(again, Links::WithoutAbsent), codingsOf(store, Links::WithoutAbsent));
    }

    void headingsThatNoLongerFitAreAnArticleAndSaidSo()
    {
        Saved saved(u"refi-qda"_s, 12);
        int cut = 0;
        edit(saved.path, [&](QString &text) { // Somebody takes away the heading of a comment that is answered.
            static const QRegularExpression answer(u"\\n\\n\\[[^\\n]*, answers ([^\\n]*)\\n"_s);
            const auto match = answer.match(text);
            const auto heading = match.hasMatch() ? text.indexOf(u"\n\n["_s + match.captured(1) + u']') : -1;
            if (heading >= 0)
                text.remove(heading + 2, text.indexOf(u'\n', heading + 2) - heading - 1);
            cut += heading >= 0;
        });
        QVERIFY(cut > 0);
        const auto report = saved.read();
        QCOMPARE(problemsOf(report, u"refi-qda"_s).filter(u"do not fit each other any more"_s).size(), cut);
        const Store again(saved.again);
        int alone = 0;
        for (const Thread &thread : again.threads())
            alone += again.outlineOf(thread.id).size() == 1;
        QVERIFY(alone >= cut);
    }

    void whatReachesFromOneCommentIntoAnotherIsAProblem()
    {
        Saved saved(u"refi-qda"_s, 13);
        Files files = unzipped(saved.path);
        QByteArray &qde = files[project];
        const QByteArray code = qde.sliced(qde.indexOf("<CodeRef targetGUID=\"") + 21, 36);
        const qsizetype source = qde.indexOf('>', qde.indexOf("<TextSource")) + 1;
        const auto selected = [&](int number, int start, int end) {
            const QByteArray guid = "00000000-0000-4000-8000-00000000000" + QByteArray::number(number);
            return "<PlainTextSelection guid='" + guid + "' name='by hand' startPosition='" + QByteArray::number(start)
                + "' endPosition='" + QByteArray::number(end) + "'><Coding guid='" + guid + "'><CodeRef targetGUID='"
                + code + "'/></Coding></PlainTextSelection>";
        };
        const Store &first = saved.random.store;
        const int posts = first.outline().size();
        qde.insert(source, selected(1, 2, 100'000));
        zip(saved.path, files);
        const auto report = saved.read();
        QCOMPARE(problemsOf(report, u"refi-qda"_s).filter(u"lies on no text of one post"_s).size(), 1);
        QCOMPARE(report.problems.size(), size_t(2));
        const Store again(saved.again);
        QCOMPARE(again.outline().size(), posts);
        QCOMPARE(again.countOf(RowKind::Annotation), first.countOf(RowKind::Annotation));
    }

    void ofTextsWithoutVariablesEachIsAnArticle()
    {
        Saved saved(u"refi-qda-posts"_s, 11);
        Files files = unzipped(saved.path);
        QString qde = QString::fromUtf8(files.value(project));
        qde.remove(QRegularExpression(
            u"<VariableValue>.*?</VariableValue>"_s, QRegularExpression::DotMatchesEverythingOption));
        files.insert(project, qde.toUtf8());
        zip(saved.path, files);
        const QString answer = told(saved.path);
        QVERIFY(answer.startsWith(u"== "_s));
        QCOMPARE(answer.count(u"\n- "_s) + answer.count(u"\n  - "_s), 0);
    }

    void anAnswerThatIsNotSaidIsAProblem()
    {
        Saved saved(u"refi-qda-posts"_s, 11);
        Files files = unzipped(saved.path);
        files[project].replace("name=\"answers\"", "name=\"other\"");
        zip(saved.path, files);
        const QString answer = told(saved.path);
        QVERIFY2(answer.contains(u"do not say any more whom they answer"_s), qPrintable(answer));
    }

    void textsWithoutAnArticlesHeadingAreNoThreads()
    {
        QVERIFY(!threadIn(u""_s, true));
        QVERIFY(!threadIn(u"Words.\n\n[c1] Ana\nwords"_s, true));
        QVERIFY(!threadIn(u"An [article] about\n[article]\n"_s, true));
    }

    void readingIsAllOrNothing()
    {
        const auto posts = [](const QString &text) {
            const auto thread = threadIn(text, true);
            return thread ? int(thread->posts.size()) : -1;
        };
        const QString article = u"Title\n\n[article], 2024-05-01T10:00:00Z\nwords\n\n"_s;
        QCOMPARE(posts(article), 1);
        QCOMPARE(posts(article + u"[c1] Ana\nmore\n\n[c2], answers c1\n\n\n[c3]"_s), 4);
        QCOMPARE(posts(article + u"[c1] Ana\nmore\n\n[c1] Ben\n"_s), 0); // A key twice.
        QCOMPARE(posts(article + u"[c2] Ana, answers c1\nmore\n\n[c1] Ben\n"_s), 0); // Before what it answers.
        QCOMPARE(posts(article + u"[c1] Ana\n\n\n[c2] Ben\n\n\n[c3] Cem, answers c1\n"_s), 0); // Not where it stood.
        QCOMPARE(posts(article + u"[article] again\n"_s), 0);
        QCOMPARE(posts(article + u"[c1] Ana\n[c2] Ben\n"_s), 2); // A heading stands below an empty line.
    }
};

QTEST_GUILESS_MAIN(RefiQdaSavedTest)
#include "refi_qda_saved_test.moc"
