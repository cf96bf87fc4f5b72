// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/veil.h"

#include "core/coding/annotate.h"
#include "core/coding/merge.h"
#include "core/coding/quotable.h"
#include "core/corpus/import.h"
#include "core/model/error.h"
#include "core/store/copy.h"
#include "core/store/ethics_report.h"
#include "core/store/leaving_names.h"
#include "core/store/project.h"
#include "core/store/search_csv.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QByteArray allBytesIn(const QString &path)
{
    QByteArray bytes;
    if (QFileInfo(path).isFile()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

/// A project of a pasted thread whose people speak of each other.
class Spoken
{
public:
    Spoken()
    {
        const QString source = m_folder.filePath(u"thread-by-dora.txt"_s);
        QFile file(source);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                "A lane, says Dora Quill\n\nThe article cites market_day. Nothing else.\n\n"
                "  • market_day\n\n    I sell bread. Ask @stranger or bread@market.example, 030 1234567.\n\n"
                "    • slow_spoke\n\n      @market_day no: the 😀 shops 👩‍👩‍👧 counted twice, I am "
                "https://twitter.com/slowspoke1\n\n"
                "      • Dora Quill\n\n        Slow_spoke is right: in 2024-05-01 it was 1 000 000.\n\n"
                "  • market_day\n\n    Nobody is named here, and this one has words enough to be found by any "
                "engine that knows the page.\n\n");
        file.close();
        runImport(path(), {{source}, {}, {}, {}, {}});
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"real.rejoinder"_s); }
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// What Contents promises of annotations: each quote is the text at its span.
void quotesAreTheirTexts(const Contents &contents, int &spans)
{
    QHash<Id<Post>, QString> texts;
    for (const Thread &thread : contents.threads()) {
        contents.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            texts.insert(read.post.id, read.text.value_or(QString()));
            if (read.text)
                QCOMPARE(read.sha256, sha256(*read.text));
        });
    }
    contents.eachRow(RowKind::Annotation, [&](const Row &row) {
        const auto &annotation = std::get<Annotation>(row);
        if (!annotation.start)
            return;
        ++spans;
        QCOMPARE(annotation.quote, quoteAt(texts.value(annotation.post), *annotation.span()));
        QVERIFY(!annotation.quote.isEmpty());
    });
}

} // namespace

class VeilTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesStayTheirTexts_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Random texts with emoji; authors are named after words of them, so that names and mentions stand everywhere, also
    /// at the edges of passages and inside them.
    void quotesStayTheirTexts()
    {
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.rejoinder"_s);
        RandomProject random(path, seed);
        random.work(120);
        QRandomGenerator dice(seed);
        nameAuthorsAfterWords(random, dice);
        const auto any = [&] { return random.posts[dice.bounded(quint32(random.posts.size()))]; };
        for (int i = 0; i < 5; ++i) {
            const Action mark = setQuotable(random.store, random.store.codebook(), any(), false, random.coders.front());
            random.store.apply(mark.edits, mark.label, random.coders.front());
        }
        int plain = 0;
        quotesAreTheirTexts(random.store, plain);
        QVERIFY(plain > 10);
        for (const bool pseudonyms : {true, false}) {
            for (const bool quoteAll : {true, false}) {
                VeilOptions options{.pseudonyms = pseudonyms, .key = "0123456789abcdef", .quoteAll = quoteAll};
                const Veil veil(random.store, options);
                QCOMPARE(veil.withheldPosts() > 0, !quoteAll);
                int spans = 0;
                quotesAreTheirTexts(veil, spans);
                QCOMPARE(spans, plain);
            }
        }
    }

    void noExportNamesAnybody()
    {
        const Spoken spoken;
        const Store store(spoken.path(), Store::Access::ReadOnly);
        const Veil veil(store, {.pseudonyms = true, .key = "0123456789abcdef"});
        QCOMPARE(veil.authors(), 3);
        for (const Format &format : formats()) {
            if (!format.write)
                continue;
            const QString plain = spoken.in(u"plain-"_s + QLatin1StringView(format.id));
            const QString veiled = spoken.in(u"veiled-"_s + QLatin1StringView(format.id));
            format.write(store, plain, {});
            format.write(veil, veiled, {});
            const QByteArray bytes = allBytesIn(veiled).toLower();
            for (const char *name :
                {"market_day", "slow_spoke", "dora quill", "@stranger", "bread@market", "thread-by-dora"})
                QVERIFY2(!bytes.contains(name),
                    qPrintable(QLatin1StringView(format.id) + u": "_s + QLatin1StringView(name)));
        }
        QVERIFY(allBytesIn(spoken.in(u"plain-jsonl"_s)).contains("market_day"));
    }

    void theKeyMakesACopyAndAnExportSpeakOfTheSamePeople()
    {
        const Spoken spoken;
        const Store store(spoken.path(), Store::Access::ReadOnly);
        CopyOptions options;
        options.pseudonyms = true;
        options.key = "0123456789abcdef";
        copyProject(store, spoken.in(u"copy.rejoinder"_s), options);
        const Store copy(spoken.in(u"copy.rejoinder"_s), Store::Access::ReadOnly);
        const Veil veil(store, {.pseudonyms = true, .key = options.key});
        const Format *jsonl = formatOf(u"jsonl");
        jsonl->write(copy, spoken.in(u"a"_s), {});
        jsonl->write(veil, spoken.in(u"b"_s), {});
        QCOMPARE(allBytesIn(spoken.in(u"b"_s)), allBytesIn(spoken.in(u"a"_s)));
    }

    void wordsThatAreNotQuotedAreInNoFormat()
    {
        const Spoken spoken;
        Project project{Store(spoken.path())};
        const Uid<Coder> zelda = project.addCoder(u"Zelda"_s);
        const Id<Post> post = postWithKey(project.store(), u"c2"_s);
        const QString before = project.store().text(post);
        AnnotateRequest request{.post = post, .span = Span{16, 21}, .coder = zelda};
        request.code = {project.codebook().find(u"Claim/Fact")->header.uid};
        const Action tag = annotate(project.store(), project.codebook(), request);
        project.apply(tag.edits, tag.label, zelda);
        Code example = *project.codebook().find(u"Claim/Fact");
        const Code old = example;
        example.examples = u"shops 👩‍👩‍👧 counted twice\nelsewhere"_s;
        project.apply({changed(old, example)}, u"Example"_s, zelda);
        forbid(project, post, zelda);

        const Veil veil(project.store(), {});
        const Veil open(project.store(), {.quoteAll = true});
        QCOMPARE(veil.withheldPosts(), 1);
        for (const Format &format : formats()) {
            if (!format.write)
                continue;
            const QString withheldPath = spoken.in(u"w-"_s + QLatin1StringView(format.id));
            const QString openPath = spoken.in(u"o-"_s + QLatin1StringView(format.id));
            format.write(veil, withheldPath, {});
            format.write(open, openPath, {});
            QVERIFY2(!allBytesIn(withheldPath).contains("counted twice"), format.id);
            const bool isWords = format.id != "convokit-info"sv; // The texts are in the corpus.
            if (isWords && !QByteArrayView(format.suffixes).contains("qdpx")) // Packed.
                QVERIFY2(allBytesIn(openPath).contains("counted"), format.id);
        }
        QCOMPARE(project.store().text(post), before);
    }

    void aMarkIsUndoneAndMerged()
    {
        const Spoken spoken;
        Project project{Store(spoken.path())};
        const Uid<Coder> anna = project.addCoder(u"Anna"_s);
        const Uid<Coder> ben = project.addCoder(u"Ben"_s);
        const Id<Post> post = postWithKey(project.store(), u"c1"_s);
        const QByteArray before = dump(project.store());
        CopyOptions options;
        options.forCoder = ben;
        const QString copyPath = spoken.in(u"ben.rejoinder"_s);
        copyProject(project.store(), copyPath, options);

        forbid(project, post, anna);
        QCOMPARE(whoForbadeQuoting(project.store(), post).size(), 1u);
        QCOMPARE(setQuotable(project.store(), project.codebook(), post, false, anna).edits.size(), 0u);
        QVERIFY_THROWS_EXCEPTION(Error, (void)setQuotable(project.store(), project.codebook(), post, true, ben));
        project.undo();
        QCOMPARE(dump(project.store()), before);
        project.redo();
        {
            // Made apart, the two rows of the codebook are the same.
            Project copy{Store(copyPath)};
            forbid(copy, postWithKey(copy.store(), u"c2"_s), ben);
        }
        Store store(spoken.path());
        const MergeReport report = merge(store, {copyPath}, {}, {});
        QVERIFY(report.differingPosts.isEmpty());
        QCOMPARE(Veil(store, {}).withheldPosts(), 2);
        const Action allowed = setQuotable(store, store.codebook(), post, true, anna);
        store.apply(allowed.edits, allowed.label, anna);
        QCOMPARE(Veil(store, {}).withheldPosts(), 1);
    }

    void timesTellWhatIsTrueOfThem()
    {
        const qint64 time = 1'718'454'896; // 2024-06-15T12:34:56Z
        QCOMPARE(coarsened(time, Times::Keep), std::optional<qint64>(time));
        QCOMPARE(coarsened(time, Times::Date), std::optional<qint64>(1'718'409'600));
        QCOMPARE(coarsened(time, Times::Month), std::optional<qint64>(1'717'200'000));
        QCOMPARE(coarsened(time, Times::None), std::nullopt);
        QCOMPARE(coarsened(qint64(-1), Times::Date), std::optional<qint64>(-86'400));
        QCOMPARE(coarsened(Precision::Second, Times::Date), Precision::Date);
        QCOMPARE(coarsened(Precision::Estimated, Times::Date), Precision::Estimated);
        QCOMPARE(coarsened(Precision::Second, Times::Month), Precision::Estimated);
        QCOMPARE(coarsened(Precision::None, Times::Month), Precision::None);
        QCOMPARE(coarsened(Precision::Second, Times::None), Precision::None);
    }

    void theRuleHoldsInCopiesToo()
    {
        const Spoken spoken;
        Store store(spoken.path());
        expectAllowed(store, false, Times::Keep);
        setNamesRule(store, {true, Times::Month});
        QVERIFY_THROWS_EXCEPTION(Error, expectAllowed(store, false, Times::None));
        QVERIFY_THROWS_EXCEPTION(Error, expectAllowed(store, true, Times::Date));
        expectAllowed(store, true, Times::Month);
        CopyOptions options;
        options.pseudonyms = true;
        options.times = Times::Month;
        copyProject(store, spoken.in(u"copy.rejoinder"_s), options);
        QCOMPARE(namesRule(Store(spoken.in(u"copy.rejoinder"_s))), (NamesRule{true, Times::Month}));
    }

    void whatLeavesByAnotherWayHasPseudonymsByTheRule()
    {
        const Spoken spoken;
        Project project{Store(spoken.path())};
        Code example = *project.codebook().find(u"Claim/Fact");
        const Code before = example;
        example.examples = u"Slow_spoke is right"_s;
        project.apply({changed(before, example)}, u"Example"_s, project.addCoder(u"Zelda"_s));
        const auto hits = [&](const QString &name) {
            const Outline outline = project.store().outline();
            SearchRun run(project.store(), outline, SearchQuery::parsed(u"right"_s), {}, SearchRun::Reading::AtOnce);
            const auto count = writeHits(project.store(), outline, run, spoken.in(name));
            return std::pair(count, allBytesIn(spoken.in(name)));
        };
        const auto [count, real] = hits(u"real.csv"_s);
        QCOMPARE(count, 1);
        QVERIFY(real.contains("Dora Quill") && real.contains("Slow_spoke"));
        const LeavingNames names(project.store());
        QVERIFY(!names.arePseudonyms());
        QCOMPARE(names.author(u"Dora Quill"_s), u"Dora Quill"_s);
        QCOMPARE(names.codebook(project.codebook()).codes(), project.codebook().codes());

        {
            Store store(spoken.path()); // The rule is of the file, no step of the project.
            setNamesRule(store, {true, Times::Keep});
        }
        const auto [again, veiled] = hits(u"veiled.csv"_s);
        QCOMPARE(again, 1);
        QVERIFY2(!veiled.toLower().contains("slow_spoke") && !veiled.contains("Quill"), veiled.constData());
        QVERIFY(veiled.contains("right"));
        const LeavingNames ruled(project.store(), false, "a key of sixteen bytes");
        QVERIFY(ruled.arePseudonyms());
        const QString pseudonym = ruled.author(u"Dora Quill"_s);
        QVERIFY(pseudonym != u"Dora Quill"_s && !pseudonym.isEmpty());
        QCOMPARE(LeavingNames(project.store(), true, "a key of sixteen bytes").author(u"Dora Quill"_s), pseudonym);
        QVERIFY(ruled.author({}).isNull());
        QCOMPARE(ruled.person(u"Dora Quill"_s), pseudonym);
        QVERIFY(ruled.person(u"Zelda"_s) != "Zelda"_L1);
        QCOMPARE(ruled.person(u"(other authors)"_s), u"(other authors)"_s);
        QCOMPARE(ruled.prose(u"as Zelda says"_s), u"as %1 says"_s.arg(ruled.person(u"Zelda"_s)));
        QCOMPARE(names.person(u"Zelda"_s), u"Zelda"_s);
        QVERIFY(!ruled.words(u"so says @market_day"_s).contains("market_day"_L1));
        const Codebook leaving = ruled.codebook(project.codebook());
        QCOMPARE(leaving.codes().size(), project.codebook().codes().size());
        const QString examples = leaving.find(u"Claim/Fact")->examples;
        QVERIFY2(examples.endsWith("is right"_L1) && !examples.contains("spoke"_L1), qPrintable(examples));
    }

    void theReportSaysWhatPseudonymsReplace()
    {
        const Spoken spoken;
        const Store store(spoken.path(), Store::Access::ReadOnly);
        const EthicsReport report = ethicsReport(store, 18);
        const auto found = [&](Clue clue) {
            QStringList words;
            for (const auto &finding : report.findings) {
                if (finding.found.clue == clue)
                    words << finding.found.words;
            }
            return words;
        };
        QCOMPARE(found(Clue::Email), QStringList{u"bread@market.example"_s});
        QCOMPARE(found(Clue::KnownHandle), QStringList{u"market_day"_s});
        QCOMPARE(found(Clue::OtherHandle), QStringList{u"stranger"_s});
        QCOMPARE(found(Clue::Name), (QStringList{u"market_day"_s, u"Slow_spoke"_s}));
        QCOMPARE(found(Clue::Phone), QStringList{u"030 1234567"_s});
        QCOMPARE(found(Clue::Profile), QStringList{u"https://twitter.com/slowspoke1"_s});
        QCOMPARE(report.count(Clue::Passage).posts, 1);
        QCOMPARE(report.authors, 3);
        for (const auto &finding : report.findings) {
            if (finding.found.clue != Clue::Passage)
                QCOMPARE(quoteAt(store.text(finding.post), finding.found.span), finding.found.words);
        }
    }

private:
    static void forbid(Project &project, Id<Post> post, Uid<Coder> coder)
    {
        const Action mark = setQuotable(project.store(), project.codebook(), post, false, coder);
        project.apply(mark.edits, mark.label, coder);
    }

    static void nameAuthorsAfterWords(RandomProject &random, QRandomGenerator &dice)
    {
        auto &db = random.store.database();
        for (const Id<Post> post : random.posts) {
            const QStringList words = random.store.text(post).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            const QString &name = words[dice.bounded(words.size())];
            db.cached("INSERT OR IGNORE INTO author (name) VALUES (?)")->run(name);
            db.cached("UPDATE post SET author = (SELECT id FROM author WHERE name = ?) WHERE id = ?")->run(name, post);
        }
    }
};

QTEST_GUILESS_MAIN(VeilTest)
#include "veil_test.moc"
