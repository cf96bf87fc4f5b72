// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/refresh.h"

#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/corpus/post_matcher.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/check.h"
#include "core/store/post_versions.h"
#include "tests/support/refresh_study.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class RefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPostsSlotInAndEditedOnesShowTheirWords();
    void annotationsGoWhereTheirWordsWent();
    void whatVanishedStaysAndMayComeBack();
    void wordsThatAreGoneAtTheSourceStay();
    void aPartOfASourceTakesNothingAway();
    void undoGivesBackWhatWasAndRedoWhatCame();
    void whatIsTheSameMakesNoStep();
    void aThreadThatIsNotThereIsRefused();
    void aThreadIsFoundByWhatTheUserNames();
    void otherThreadsOfTheSourceAreAdded();
    void aDryRunCountsAndWritesNothing();
    void aPasteIsMatchedByAuthorWordsAndPlace();
    void postsAreMatchedByContent();
    void anAnnotationWithoutPlaceIsExportedWithoutOne();
};

void RefreshTest::newPostsSlotInAndEditedOnesShowTheirWords()
{
    RefreshStudy study;
    Scrape second = with(firstScrape(), u"p2"_s, u"That is not what the shops say, I think."_s);
    second.insert(second.begin() + 4, {u"p6"_s, u"p2"_s, u"dora"_s, u"Who says so?"_s});
    second.push_back({u"p7"_s, u"p6"_s, u"ben"_s, u"I do."_s});
    const auto report = study.refresh(second);
    QCOMPARE(report.threads, 1);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.edited, 1);
    QCOMPARE(report.vanished, 0);
    QCOMPARE(report.same, 4);
    const Store store = study.store();
    QCOMPARE(keysOf(store),
        (QStringList{u"article"_s, u"p1"_s, u"-p2"_s, u"--p3"_s, u"--p6"_s, u"---p7"_s, u"p4"_s, u"p5"_s}));
    QCOMPARE(store.text(postWithKey(store, u"p2"_s)), u"That is not what the shops say, I think."_s);
    QCOMPARE(store.history().front().label, u"Refresh from lane.csv"_s);
    QCOMPARE(check(store), QStringList());
}

void RefreshTest::annotationsGoWhereTheirWordsWent()
{
    RefreshStudy study;
    const QUuid exact = study.code(u"p1"_s, u"lost money"_s);
    const QUuid moved = study.code(u"p1"_s, u"forty shops lost money"_s);
    const QUuid left = study.code(u"p5"_s, u"swimming hall"_s);
    const QUuid whole = study.code(u"p1"_s, QString());
    const QUuid still = study.code(u"p4"_s, u"My daughter"_s);
    const Annotation before = annotation(study.store(), left);
    const auto second = with(
        with(firstScrape(), u"p1"_s, u"EDIT: no. All forty small shops lost money when Mill Lane was rebuilt."_s),
        u"p5"_s, u"Mend the roof of the town library."_s);
    const auto report = study.refresh(second);
    QCOMPARE(report.edited, 2);
    QCOMPARE(report.exact, 2);
    QCOMPARE(report.moved, 1);
    QCOMPARE(report.left.size(), size_t(1));
    QCOMPARE(report.left.front().quote, u"swimming hall"_s);
    QCOMPARE(report.left.front().coder, u"Anna"_s);
    QCOMPARE(report.left.front().code, u"Claim/Fact"_s);
    const Store store = study.store();
    QVERIFY(report.left.front().name.endsWith(u".p5"_s));
    QCOMPARE(annotation(store, exact).quote, u"lost money"_s);
    QCOMPARE(annotation(store, moved).quote, u"forty small shops lost money"_s);
    QCOMPARE(annotation(store, moved).text, store.post(annotation(store, moved).post)->text);
    QCOMPARE(annotation(store, whole).text, annotation(store, exact).text);
    QCOMPARE(annotation(store, left), before);
    QVERIFY(isOnOlderText(store, annotation(store, left)));
    QVERIFY(!isOnOlderText(store, annotation(store, still)));
    QCOMPARE(store.unplaced(), QSet<QUuid>{left});
    QCOMPARE(check(store), QStringList());
    // The words come back: so does the place.
    (void)study.refresh(with(second, u"p5"_s, u"Well. Fix the roof of the swimming hall first."_s));
    QCOMPARE(study.store().unplaced(), QSet<QUuid>());
    QCOMPARE(annotation(study.store(), left).start, before.start.value() + 6);
    QCOMPARE(check(study.store()), QStringList());
}

void RefreshTest::whatVanishedStaysAndMayComeBack()
{
    RefreshStudy study;
    const QUuid code = study.code(u"p2"_s, u"the shops"_s);
    auto report = study.refresh(without(firstScrape(), u"p2"_s));
    QCOMPARE(report.vanished, 1);
    QCOMPARE(report.added, 0);
    {
        const Store store = study.store();
        const auto post = store.post(postWithKey(store, u"p2"_s));
        QCOMPARE(post->status, PostStatus::Deleted);
        QCOMPARE(post->kind, PostKind::Comment);
        QCOMPARE(store.text(post->id), u"That is not what the shops say."_s);
        QCOMPARE(annotation(store, code).quote, u"the shops"_s);
        QCOMPARE(keysOf(store), (QStringList{u"article"_s, u"p1"_s, u"-p2"_s, u"--p3"_s, u"p4"_s, u"p5"_s}));
        QCOMPARE(check(store), QStringList());
    }
    QVERIFY(!study.refresh(without(firstScrape(), u"p2"_s)).changed);
    report = study.refresh(firstScrape());
    QCOMPARE(report.cameBack, 1);
    QCOMPARE(study.store().post(postWithKey(study.store(), u"p2"_s))->status, PostStatus::Ok);
}

void RefreshTest::wordsThatAreGoneAtTheSourceStay()
{
    RefreshStudy study;
    const auto report = study.refresh(with(with(firstScrape(), u"p2"_s, u"[deleted]"_s), u"p4"_s, u"[removed]"_s));
    QCOMPARE(report.vanished, 2);
    QCOMPARE(report.edited, 0);
    const Store store = study.store();
    QCOMPARE(store.post(postWithKey(store, u"p2"_s))->status, PostStatus::Deleted);
    QCOMPARE(store.post(postWithKey(store, u"p4"_s))->status, PostStatus::Removed);
    QCOMPARE(store.text(postWithKey(store, u"p4"_s)), u"My daughter rides to school along here."_s);
}

void RefreshTest::aPartOfASourceTakesNothingAway()
{
    RefreshStudy study;
    ImportRequest request{
        .sources = {study.csv(without(firstScrape(), u"p4"_s))}, .format = u"table"_s, .refresh = true};
    request.selection.match = u"shops"_s;
    request.selection.onlyMatching = true;
    const auto report = *runImport(study.path(), request).refresh;
    QCOMPARE(report.vanished, 0);
    QCOMPARE(report.notSeen, 3);
    QVERIFY(!report.changed);
}

void RefreshTest::undoGivesBackWhatWasAndRedoWhatCame()
{
    RefreshStudy study;
    (void)study.code(u"p1"_s, u"lost money"_s);
    (void)study.code(u"p5"_s, u"swimming hall"_s);
    const QByteArray before = state(study.store());
    Scrape second = with(with(firstScrape(), u"p1"_s, u"So: all forty shops lost money."_s), u"p5"_s, u"No."_s);
    second = without(second, u"p4"_s);
    second.push_back({u"p8"_s, u"p1"_s, u"dora"_s, u"When?"_s});
    (void)study.refresh(second);
    Store store = study.store();
    const QByteArray after = state(store);
    QVERIFY(after != before);
    QVERIFY(store.undo());
    QCOMPARE(state(store), before);
    QCOMPARE(check(store), QStringList());
    QVERIFY(store.redo());
    QCOMPARE(state(store), after);
    QCOMPARE(check(store), QStringList());
    QVERIFY(store.undo());
    // Undone, it can be brought in once more.
    (void)study.refresh(second);
    QCOMPARE(state(study.store()), after);
    QCOMPARE(check(study.store()), QStringList());
}

void RefreshTest::whatIsTheSameMakesNoStep()
{
    RefreshStudy study;
    const qint64 seq = study.store().lastSeq();
    const auto report = study.refresh(firstScrape());
    QVERIFY(!report.changed);
    QCOMPARE(report.same, 5);
    QCOMPARE(study.store().lastSeq(), seq);
}

void RefreshTest::aThreadThatIsNotThereIsRefused()
{
    RefreshStudy study;
    const QByteArray before = state(study.store());
    const ImportRequest request{
        .sources = {study.csv({{u"T"_s, {}, u"x"_s, u"Other."_s}, {u"q1"_s, u"T"_s, u"y"_s, u"Quite."_s}},
            u"https://example.org/other"_s)},
        .format = u"table"_s,
        .refresh = true};
    QVERIFY_THROWS_EXCEPTION(Error, (void)runImport(study.path(), request));
    QCOMPARE(state(study.store()), before);
    QVERIFY_THROWS_EXCEPTION(Error, (void)runImport(study.folder().newPath(), request));
}

void RefreshTest::aThreadIsFoundByWhatTheUserNames()
{
    RefreshStudy study;
    ImportRequest request{
        .sources = {study.csv(with(firstScrape(), u"p4"_s, u"Rides!"_s), u"https://example.org/moved"_s)},
        .format = u"table"_s,
        .refresh = true,
        .thread = threadName(study.store().threads().front().uid)};
    QCOMPARE(runImport(study.path(), request).refresh->edited, 1);
    QCOMPARE(study.store().threads().size(), size_t(1));
    request.thread = u"t0000000000000000"_s;
    QVERIFY_THROWS_EXCEPTION(Error, (void)runImport(study.path(), request));
    // By its title, since posts are the same.
    request.thread.clear();
    QVERIFY(!runImport(study.path(), request).refresh->changed);
}

void RefreshTest::otherThreadsOfTheSourceAreAdded()
{
    RefreshStudy study;
    const QString other = study.file(u"other.csv"_s,
        "thread,id,parent,author,text,title,url\r\nU,U,,paper,Another matter.,Matter,https://example.org/u\r\n"
        "U,u1,U,anna,Indeed.,Matter,https://example.org/u\r\n");
    const ImportRequest request{.sources = {study.csv(with(firstScrape(), u"p4"_s, u"Rides."_s)), other},
        .format = u"table"_s,
        .refresh = true};
    const auto report = runImport(study.path(), request);
    QCOMPARE(report.refresh->threads, 1);
    QCOMPARE(report.refresh->newThreads, 1);
    QCOMPARE(report.threads, 1);
    QCOMPARE(report.posts, 1);
    Store store = study.store();
    QCOMPARE(store.threads().size(), size_t(2));
    QVERIFY(store.undo());
    QCOMPARE(store.threads().size(), size_t(1));
}

void RefreshTest::aDryRunCountsAndWritesNothing()
{
    RefreshStudy study;
    (void)study.code(u"p1"_s, u"lost money"_s);
    const QByteArray before = state(study.store());
    const ImportRequest request{.sources = {study.csv(with(firstScrape(), u"p1"_s, u"They lost money."_s))},
        .format = u"table"_s,
        .refresh = true};
    const auto preview = *previewImport(study.path(), request).refresh;
    QCOMPARE(state(study.store()), before);
    const auto report = *runImport(study.path(), request).refresh;
    QCOMPARE(preview.edited, 1);
    QCOMPARE(preview.edited, report.edited);
    QCOMPARE(preview.exact, 1);
    QCOMPARE(preview.exact, report.exact);
}

void RefreshTest::aPasteIsMatchedByAuthorWordsAndPlace()
{
    QFile sample(SOURCE_DIR u"/resources/sample/harbour-street.txt"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(sample.readAll());
    RefreshStudy study;
    const QString project = study.folder().newPath();
    (void)runImport(project, {.sources = {study.file(u"paste.txt"_s, text.toUtf8())}});
    const QStringList before = keysOf(Store(project));
    const QUuid code = study.code(u"c6"_s, u"annex of the council paper"_s, project);
    // A reply in the midst of it, an edited one, and one that is gone.
    text.replace(u"          It is in the annex of the council paper, page 31.\n"_s,
        u"          It is in the annex of the council paper, page 33. Sorry.\n\n        • newcomer\n\n          Thank you both.\n"_s);
    QVERIFY(text.contains(u"newcomer"_s));
    const QString later = study.file(u"paste.txt"_s, text.toUtf8());
    const auto report = *runImport(project, {.sources = {later}, .refresh = true}).refresh;
    QCOMPARE(report.added, 1);
    QCOMPARE(report.edited, 1);
    QCOMPARE(report.vanished, 0);
    QCOMPARE(report.exact, 1);
    const Store store(project);
    QCOMPARE(keysOf(store).size(), before.size() + 1);
    QCOMPARE(annotation(store, code).quote, u"annex of the council paper"_s);
    QCOMPARE(store.text(postWithKey(store, u"c6"_s)), u"It is in the annex of the council paper, page 33. Sorry."_s);
    QCOMPARE(check(store), QStringList());
}

void RefreshTest::postsAreMatchedByContent()
{
    const auto post = [](int parent, const QString &author, const QString &text) {
        return ScrapedPost{{}, parent, author, text, PostStatus::Ok};
    };
    const std::vector<ScrapedPost> earlier{post(-1, u"paper"_s, u"Article"_s), post(0, u"a"_s, u"+1"_s),
        post(1, u"b"_s, u"+1"_s), post(0, u"a"_s, u"+1"_s), post(0, u"c"_s, u"The lane is far too narrow."_s),
        post(0, u"d"_s, u"Yes."_s)};
    std::vector<ScrapedPost> later{post(-1, u"paper"_s, u"Other article"_s), post(0, u"z"_s, u"New"_s),
        post(0, u"a"_s, u"+1"_s), post(2, u"b"_s, u"+1"_s), post(0, u"a"_s, u"+1"_s),
        post(0, u"c"_s, u"The lane is much too narrow."_s), post(0, u"d"_s, u"No!"_s)};
    QCOMPARE(matchPosts(earlier, later, MatchBy::Content), (std::vector<int>{0, -1, 1, 2, 3, 4, 5}));
    later.back() = {{}, 0, {}, u"[deleted]"_s, PostStatus::Deleted};
    QCOMPARE(matchPosts(earlier, later, MatchBy::Content).back(), 5);
    QCOMPARE(matchPosts({}, later, MatchBy::Content), std::vector<int>(7, -1));
    QCOMPARE(matchPosts(earlier, {}, MatchBy::Content), std::vector<int>());
}

void RefreshTest::anAnnotationWithoutPlaceIsExportedWithoutOne()
{
    RefreshStudy study;
    (void)study.code(u"p5"_s, u"swimming hall"_s);
    (void)study.refresh(with(firstScrape(), u"p5"_s, u"Mend it."_s));
    const QString tables = study.folder().newPath();
    writeExport(study.store(), *formatOf(u"rejoinder-csv"_s), tables, {}, false);
    QFile annotations(tables + u"/annotations.csv"_s);
    QVERIFY(annotations.open(QIODevice::ReadOnly));
    const QByteArray bytes = annotations.readAll();
    QVERIFY(bytes.contains(",Claim/Fact,,,,,,,,swimming hall,"));
    const QString again = study.folder().newPath();
    (void)runImport(again, {.sources = {tables}});
    QCOMPARE(check(Store(again)), QStringList());
    const QString second = study.folder().newPath();
    writeExport(Store(again), *formatOf(u"rejoinder-csv"_s), second, {}, false);
    QFile same(second + u"/annotations.csv"_s);
    QVERIFY(same.open(QIODevice::ReadOnly));
    QCOMPARE(same.readAll(), bytes);
}

QTEST_GUILESS_MAIN(RefreshTest)
#include "refresh_test.moc"
