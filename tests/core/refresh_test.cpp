// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/refresh.h"

#include "core/coding/merge.h"
#include "core/corpus/export.h"
#include "core/corpus/import.h"
#include "core/corpus/post_matcher.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/post_versions.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

struct Told
{
    QString id;
    QString parent; ///< "T": the article.
    QString author;
    QString text;
};
using Scrape = std::vector<Told>; ///< The article first, its id "T".

const Scrape &firstScrape()
{
    static const Scrape scrape{{u"T"_s, {}, u"paper"_s, u"The council will build a bicycle lane on Harbour Street."_s},
        {u"p1"_s, u"T"_s, u"anna"_s, u"All forty shops lost money when Mill Lane was rebuilt."_s},
        {u"p2"_s, u"p1"_s, u"ben"_s, u"That is not what the shops say."_s},
        {u"p3"_s, u"p2"_s, u"anna"_s, u"It is in the annex of the council paper."_s},
        {u"p4"_s, u"T"_s, u"cora"_s, u"My daughter rides to school along here."_s},
        {u"p5"_s, u"T"_s, u"ben"_s, u"Fix the roof of the swimming hall first."_s}};
    return scrape;
}

Scrape with(Scrape scrape, const QString &id, const QString &text)
{
    std::ranges::find(scrape, id, &Told::id)->text = text;
    return scrape;
}

Scrape without(Scrape scrape, const QString &id)
{
    std::erase_if(scrape, [&](const Told &told) { return told.id == id; });
    return scrape;
}

/// What a reader of the project sees, and what a repeated import would meet.
QByteArray state(const Store &store)
{
    QByteArray lines = dump(store);
    for (const Thread &thread : store.threads()) {
        store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            lines += '\n' + store.nameOf(read.post.id).toUtf8() + ' ' + QByteArray(nameOf(read.post.status).data())
                + ' ' + QByteArray(nameOf(read.post.kind).data()) + ' ' + read.sha256.toHex();
        });
    }
    return lines;
}

/// The lines of one that are not in the other.
QByteArray differenceOf(const QByteArray &one, const QByteArray &other)
{
    const auto ours = one.split('\n');
    const auto theirs = other.split('\n');
    QByteArray lines;
    for (const QByteArray &line : ours)
        lines += theirs.contains(line) ? QByteArray() : "+ " + line + '\n';
    for (const QByteArray &line : theirs)
        lines += ours.contains(line) ? QByteArray() : "- " + line + '\n';
    return lines;
}

class Study
{
public:
    Study() { import(firstScrape()); }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Store store() const { return Store(m_path); }
    ProjectFolder &folder() { return m_folder; }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_files.filePath(name);
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
        return path;
    }
    QString csv(const Scrape &scrape, const QString &url = u"https://example.org/lane"_s)
    {
        QByteArray bytes = "thread,id,parent,author,text,title,url\r\n";
        for (const Told &told : scrape)
            bytes += u"T,%1,%2,%3,\"%4\",Lane,%5\r\n"_s.arg(told.id, told.parent, told.author, told.text, url).toUtf8();
        return file(u"lane.csv"_s, bytes);
    }
    void import(const Scrape &scrape) { (void)runImport(m_path, {.sources = {csv(scrape)}, .format = u"table"_s}); }
    RefreshReport refresh(const Scrape &scrape, const QString &project = {})
    {
        const ImportRequest request{.sources = {csv(scrape)}, .format = u"table"_s, .refresh = true};
        return *runImport(project.isEmpty() ? m_path : project, request).refresh;
    }

    /// Anna's code on these words of a post; null words: on the whole post.
    QUuid code(const QString &key, const QString &words, const QString &project = {}, const QString &coder = u"Anna"_s)
    {
        Store store(project.isEmpty() ? m_path : project);
        const auto coders = store.coders();
        const auto known = std::ranges::find(coders, coder, &Coder::name);
        const Coder who = known != coders.end() ? *known : store.addCoder(coder, CoderKind::Person);
        const auto post = postWithKey(store, key);
        const QString text = store.text(post);
        Annotation annotation;
        annotation.header = {QUuid::createUuid(), {who.header.uid}};
        annotation.post = post;
        annotation.text = store.post(post)->text;
        const auto codes = store.codebook().codes();
        annotation.code = {std::ranges::find_if(codes, [&](const Code &code) {
            return code.name == (words.isNull() ? u"Favour"_s : u"Fact"_s);
        })->header.uid};
        annotation.created = 1;
        if (!words.isNull()) {
            const int at = int(text.indexOf(words));
            const Span span = Offsets(text).spanFromUtf16(at, at + int(words.size()));
            annotation.start = span.start;
            annotation.end = span.end;
            annotation.quote = words;
        }
        store.apply({added(annotation)}, u"tag"_s, annotation.header.owner);
        return annotation.header.uid;
    }

private:
    QTemporaryDir m_files;
    ProjectFolder m_folder;
    QString m_path = m_folder.newPath();
};

Annotation annotation(const Store &store, const QUuid &uid)
{
    return store.find<Annotation>(uid).value_or(Annotation());
}

QStringList keysOf(const Store &store)
{
    QStringList keys;
    store.eachPost(store.threads().front().id,
        [&](const Contents::ReadPost &read) { keys << QString(std::max(0, read.depth), u'-') + read.post.key; });
    return keys;
}

const QStringList &someWords()
{
    static const QStringList words{u"lane"_s, u"shops"_s, u"street"_s, u"the"_s, u"of"_s, u"children"_s, u"winter"_s,
        u"council"_s, u"nobody"_s, u"counted"_s, u"again"_s, u"😀"_s};
    return words;
}

/// What may become of a thread until it is scraped again.
Scrape later(QRandomGenerator &random, Scrape scrape, const QString &mark)
{
    const auto any = [&] { return size_t(random.bounded(int(scrape.size()))); };
    const auto sentence = [&] {
        QStringList words;
        for (int n = 3 + random.bounded(8); n > 0; --n)
            words << someWords()[random.bounded(someWords().size())];
        return words.join(u' ');
    };
    for (int n = random.bounded(6); n > 0; --n) {
        const size_t post = any();
        QStringList words = scrape[post].text.split(u' ');
        const auto at = random.bounded(words.size() + 1);
        if (random.bounded(2) || words.size() < 3)
            words.insert(at, sentence());
        else
            words.remove(std::min(at, words.size() - 2), 2);
        scrape[post].text = words.join(u' ');
    }
    for (int n = random.bounded(4); n > 0; --n)
        scrape.push_back({u"n"_s + mark + QString::number(n), scrape[any()].id,
            random.bounded(2) ? u"dora"_s : u"ben"_s, sentence() + u' ' + mark + QString::number(n)});
    if (scrape.size() > 4 && random.bounded(2))
        scrape.erase(scrape.begin() + 1 + random.bounded(int(scrape.size()) - 1));
    return scrape;
}

void codeAtRandom(Study &study, QRandomGenerator &random, const QString &project, const QString &coder, int count)
{
    for (; count > 0; --count) {
        const Store store(project);
        const auto outline = store.outline();
        const auto post = store.post(outline.post(random.bounded(outline.size())));
        const QString text = post ? store.text(post->id) : QString();
        if (text.isEmpty())
            continue;
        const int start = random.bounded(codePoints(text));
        const Span span = snapToGraphemes(text, {start, random.bounded(start + 1, codePoints(text) + 1)});
        // One stance a post.
        const bool isOnWhole = random.bounded(4) == 0;
        if (isOnWhole && std::ranges::any_of(store.annotations(post->id), [](const Annotation &a) { return !a.start; }))
            continue;
        (void)study.code(post->key, isOnWhole ? QString() : quoteAt(text, span), project, coder);
    }
}

} // namespace

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
    void copiesHoldTheVersions();
    void copiesFromBeforeMergeInEitherOrder();
    void aTextUnknownToBothIsRefused();
    void randomWorkIsUndoneAndMerged_data();
    void randomWorkIsUndoneAndMerged();
};

void RefreshTest::newPostsSlotInAndEditedOnesShowTheirWords()
{
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
    const qint64 seq = study.store().lastSeq();
    const auto report = study.refresh(firstScrape());
    QVERIFY(!report.changed);
    QCOMPARE(report.same, 5);
    QCOMPARE(study.store().lastSeq(), seq);
}

void RefreshTest::aThreadThatIsNotThereIsRefused()
{
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
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
    Study study;
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

void RefreshTest::copiesHoldTheVersions()
{
    Study study;
    (void)study.code(u"p5"_s, u"swimming hall"_s);
    (void)study.code(u"p1"_s, u"lost money"_s);
    (void)study.refresh(with(with(firstScrape(), u"p5"_s, u"Mend it."_s), u"p1"_s, u"anna says they lost money."_s));
    const QString copy = study.folder().newPath();
    (void)copyProject(study.store(), copy, {});
    {
        Store store(copy);
        QCOMPARE(state(store), state(study.store()));
        QCOMPARE(check(store), QStringList());
        QVERIFY(store.undo());
        QCOMPARE(store.text(postWithKey(store, u"p5"_s)), u"Fix the roof of the swimming hall first."_s);
        QCOMPARE(check(store), QStringList());
    }
    const QString hidden = study.folder().newPath();
    (void)copyProject(study.store(), hidden, {.pseudonyms = true});
    const Store store(hidden);
    QCOMPARE(check(store), QStringList());
    QCOMPARE(store.unplaced().size(), 1);
    QFile bytes(hidden);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("anna"));
}

void RefreshTest::copiesFromBeforeMergeInEitherOrder()
{
    Study study;
    const QUuid shared = study.code(u"p1"_s, u"lost money"_s);
    const QString other = study.folder().copyOf(study.path());
    const QUuid theirs = study.code(u"p1"_s, u"Mill Lane was rebuilt"_s, other, u"Ben"_s);
    const QUuid lost = study.code(u"p5"_s, u"swimming hall"_s, other, u"Ben"_s);
    Scrape second = with(
        with(firstScrape(), u"p1"_s, u"All shops lost money as Mill Lane was rebuilt."_s), u"p5"_s, u"Mend it."_s);
    second.push_back({u"p9"_s, u"p5"_s, u"dora"_s, u"Yes."_s});
    (void)study.refresh(second);
    const QString here = study.folder().copyOf(study.path());
    const QString there = study.folder().copyOf(other);
    Store one(here);
    Store two(there);
    const QByteArray before = state(two);
    (void)merge(one, {other}, {}, {});
    (void)merge(two, {study.path()}, {}, {});
    QCOMPARE(state(one), state(two));
    QCOMPARE(annotation(one, theirs).quote, u"Mill Lane was rebuilt"_s);
    QVERIFY(!isOnOlderText(one, annotation(one, theirs)));
    QVERIFY(!isOnOlderText(two, annotation(two, shared)));
    QVERIFY(isOnOlderText(one, annotation(one, lost)));
    QCOMPARE(check(one), QStringList());
    QCOMPARE(check(two), QStringList());
    // Once more changes nothing, and undo gives back what was.
    const QByteArray merged = state(two);
    const auto again = merge(two, {study.path()}, {}, {});
    QCOMPARE(again.added + again.changed + again.removed, 0);
    QCOMPARE(state(two), merged);
    QVERIFY(two.undo());
    QCOMPARE(state(two), before);
    QCOMPARE(check(two), QStringList());
}

void RefreshTest::aTextUnknownToBothIsRefused()
{
    Study study;
    const QString other = study.folder().newPath();
    {
        Study second;
        const QString elsewhere = second.folder().newPath();
        (void)runImport(elsewhere,
            {.sources = {second.csv(with(firstScrape(), u"p4"_s, u"Quite other words."_s))}, .format = u"table"_s});
        QVERIFY(QFile::copy(elsewhere, other));
    }
    (void)study.refresh(with(firstScrape(), u"p4"_s, u"My daughter rides."_s));
    Store store = study.store();
    const QByteArray before = state(store);
    QVERIFY_THROWS_EXCEPTION(Error, (void)merge(store, {other}, {.foreign = true}, {}));
    QCOMPARE(state(store), before);
    const auto report = merge(store, {other}, {.foreign = true, .exceptChanged = true}, {});
    QCOMPARE(report.differingPosts.size(), 1);
}

void RefreshTest::randomWorkIsUndoneAndMerged_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 16; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void RefreshTest::randomWorkIsUndoneAndMerged()
{
    QFETCH(const int, seed);
    QRandomGenerator random(seed);
    Study study;
    codeAtRandom(study, random, study.path(), u"Anna"_s, 12);
    const QString ben = study.folder().copyOf(study.path());
    const QString cora = study.folder().copyOf(study.path());
    const Scrape second = later(random, firstScrape(), u"x"_s);
    const Scrape third = later(random, second, u"y"_s);
    codeAtRandom(study, random, ben, u"Ben"_s, 12);
    codeAtRandom(study, random, cora, u"Cora"_s, 12);

    const QByteArray before = state(study.store());
    const bool changed = study.refresh(second).changed;
    {
        Store store = study.store();
        const QByteArray after = state(store);
        QCOMPARE(check(store), QStringList());
        if (changed) {
            QVERIFY(store.undo());
            QCOMPARE(state(store), before);
            QVERIFY(store.redo());
            QCOMPARE(state(store), after);
        }
    }
    codeAtRandom(study, random, study.path(), u"Anna"_s, 4);
    QTest::qSleep(1);
    (void)study.refresh(third, cora); // Somebody else refreshed their copy, later.

    const QStringList copies{study.path(), ben, cora};
    std::vector<std::vector<int>> orders{{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {1, 2, 0}};
    QByteArray first;
    for (const auto &order : orders) {
        Store store(study.folder().copyOf(copies[order[0]]));
        (void)merge(store, {copies[order[1]]}, {}, {});
        (void)merge(store, {copies[order[2]]}, {}, {});
        QCOMPARE(check(store), QStringList());
        const QByteArray merged = state(store);
        if (first.isEmpty())
            first = merged;
        QCOMPARE(differenceOf(merged, first), QByteArray());
        (void)merge(store, {copies[order[1]], copies[order[2]]}, {}, {});
        QCOMPARE(differenceOf(state(store), first), QByteArray());
    }
}

QTEST_GUILESS_MAIN(RefreshTest)
#include "refresh_test.moc"
