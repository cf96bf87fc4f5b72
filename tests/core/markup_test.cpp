// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources of XML, HTML and text: what the real files give, and what hostile ones do not.

#include "core/corpus/import.h"
#include "core/formats/browser_copy.h"
#include "core/formats/disqus_xml.h"
#include "core/formats/document_text.h"
#include "core/formats/html_page.h"
#include "core/formats/kialo.h"
#include "core/formats/mbox.h"
#include "core/formats/mime.h"
#include "core/formats/wordpress_wxr.h"
#include "core/formats/written_time.h"
#include "core/formats/xml_mender.h"
#include "core/model/error.h"
#include "core/model/iso_time.h"
#include "core/store/store.h"

#include <KCompressionDevice>
#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

QString sharedData()
{
    for (const auto *folder : {SOURCE_DIR "/../shared/data", SOURCE_DIR "/../../shared/data"}) {
        if (QFileInfo(QLatin1StringView(folder)).isDir())
            return QDir(QLatin1StringView(folder)).canonicalPath();
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

struct Told
{
    QList<SourceThread> threads;
    QList<SourcePost> posts; ///< Articles too.
    QList<Problem> problems;
    int rows = 0;

    [[nodiscard]] const SourcePost &post(QStringView key) const
    {
        const auto found = std::ranges::find(posts, key, &SourcePost::key);
        if (found == posts.end())
            qFatal("no post %s", qPrintable(key.toString()));
        return *found;
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (const Problem &problem : problems)
            kinds << problem.kind;
        kinds.sort();
        return kinds;
    }
};

Told told(RecordReader &reader)
{
    Told result;
    while (auto record = reader.next()) {
        if (auto *thread = std::get_if<SourceThread>(&*record))
            result.threads << *thread;
        else if (auto *post = std::get_if<SourcePost>(&*record))
            result.posts << *post;
        else if (auto *problem = std::get_if<Problem>(&*record))
            result.problems << *problem;
        else
            ++result.rows;
        if (const double share = reader.progress(); share < 0 || share > 1)
            qFatal("at %f", share);
    }
    return result;
}

std::unique_ptr<QBuffer> device(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Told disqus(const QByteArray &bytes)
{
    DisqusXmlReader reader(device(bytes), u"d.xml"_s, {});
    return told(reader);
}

Told read(const char *format, const QString &path)
{
    return told(*formatOf(QString::fromLatin1(format))->read(path, {}));
}

Told readData(const char *format, const QString &name)
{
    return read(format, QStringLiteral(TEST_DATA "/") + QLatin1StringView(format) + u'/' + name);
}

/// Gives \c good bytes, then fails.
class FailingDevice : public QBuffer
{
public:
    FailingDevice(const QByteArray &bytes, qint64 good)
        : m_good(good)
    {
        setData(bytes);
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

constexpr const char *ours[]
    = {"disqus-xml", "wordpress-wxr", "kialo-txt", "disqus-browser-copy", "html-page", "mbox", "iac", "article"};

void addSources()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("path");
    for (const auto *id : ours) {
        for (const QString &folder : {QStringLiteral(TEST_DATA), sharedData()}) {
            const QDir files(folder + u'/' + QLatin1StringView(id));
            for (const auto infos = files.entryInfoList(QDir::Files); const auto &info : infos) {
                if (!folder.isEmpty() && info.suffix() != u"records")
                    QTest::addRow("%s %s", id, qPrintable(info.fileName()))
                        << QString::fromLatin1(id) << info.filePath();
            }
        }
    }
}

/// Records, or one sentence.
void readAll(const Format &format, const QString &path)
{
    try {
        (void)told(*format.read(path, {}));
    } catch (const Error &error) {
        QVERIFY2(error.sentence().endsWith(u'.'), qPrintable(error.sentence()));
    }
}

} // namespace

class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The figures of MANIFEST.tsv.
    void theRealFilesGiveTheirCounts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("posts");
        QTest::addColumn<int>("placeholders");
        const auto row = [](const char *source, int threads, int posts, int placeholders) {
            QTest::newRow(source) << QString::fromLatin1(source) << threads << posts << placeholders;
        };
        row("disqus-xml/isso-disqus.xml", 4, 6, 1); // Three, and that of the orphan.
        row("disqus-xml/remark42-disqus-deleted-post.xml", 2, 6, 0);
        row("wordpress-wxr/isso-wordpress.xml", 3, 8, 0);
        row("kialo-txt/should-hate-speech-be-illegal-6148.txt", 1, 105, 0);
        row("disqus-browser-copy/browser-copy-synthetic.txt", 1, 6, 1);
    }

    void theRealFilesGiveTheirCounts()
    {
        QFETCH(QString, source);
        if (sharedData().isEmpty())
            QSKIP("The real files are not here.");
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {sharedData() + u'/' + source};
        const auto report = previewImport(folder.filePath(u"p.rejoinder"_s), request);
        QTEST(report.threads, "threads");
        QTEST(report.posts, "posts");
        QTEST(report.placeholders, "placeholders");
        QCOMPARE(report.format, source.section(u'/', 0, 0));
    }

    void everySourceIsRecognisedAsItsOwn_data() { addSources(); }

    void everySourceIsRecognisedAsItsOwn()
    {
        QFETCH(QString, path);
        QTEST(QString::fromLatin1(recognised(path).id), "format");
    }

    void cutAnywhereItIsLessOrOneSentence_data() { addSources(); }

    void cutAnywhereItIsLessOrOneSentence()
    {
        QFETCH(QString, format);
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const QByteArray whole = contentOf(path);
        const QString cut = folder.filePath(QFileInfo(path).fileName());
        const qsizetype steps = std::min<qsizetype>(whole.size(), 60);
        for (qsizetype step = 0; step < steps; ++step) {
            write(cut, QByteArrayView(whole).first(whole.size() * step / steps));
            readAll(*formatOf(format), cut);
        }
    }

    void anyBytesChangedItIsReadOrRefused_data() { addSources(); }

    void anyBytesChangedItIsReadOrRefused()
    {
        QFETCH(QString, format);
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const QByteArray whole = contentOf(path);
        const QString changed = folder.filePath(QFileInfo(path).fileName());
        QRandomGenerator random(11);
        static constexpr QByteArrayView signs = "<>&;\"'=/!-\n\x00\xff\xed\xa0";
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const auto at = random.bounded(bytes.size());
                bytes[at] = random.bounded(2) == 0 ? signs[random.bounded(signs.size())] : char(random.bounded(256));
            }
            write(changed, bytes);
            readAll(*formatOf(format), changed);
        }
    }

    void aFailingDeviceIsNoEnd()
    {
        const QByteArray xml = contentOf(QStringLiteral(TEST_DATA "/disqus-xml/small.xml"));
        const QByteArray wxr = contentOf(QStringLiteral(TEST_DATA "/wordpress-wxr/small.xml"));
        const QByteArray letters = contentOf(QStringLiteral(TEST_DATA "/mbox/letters.mbox"));
        const QByteArray claims = contentOf(QStringLiteral(TEST_DATA "/kialo-txt/small.txt"));
        for (qint64 good = 1; good < 512; good *= 2) {
            const auto failing = [&](const QByteArray &bytes) { return std::make_unique<FailingDevice>(bytes, good); };
            DisqusXmlReader disqusReader(failing(xml), u"d"_s, {});
            QVERIFY_THROWS_EXCEPTION(Error, (void)told(disqusReader));
            WordpressReader wordpressReader(failing(wxr), u"w"_s, {});
            QVERIFY_THROWS_EXCEPTION(Error, (void)told(wordpressReader));
            MboxReader mboxReader(failing(letters), u"m"_s, {});
            QVERIFY_THROWS_EXCEPTION(Error, (void)told(mboxReader));
            QVERIFY_THROWS_EXCEPTION(Error, (void)kialo::read(*failing(claims), u"k"_s, {}));
            QVERIFY_THROWS_EXCEPTION(Error, (void)browser_copy::read(*failing(claims), u"b"_s, {}));
            QVERIFY_THROWS_EXCEPTION(Error, (void)html_page::read(*failing(xml), u"h"_s, {}));
        }
    }

    void documentTypesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("external") << QByteArray("<!DOCTYPE disqus SYSTEM \"file:///etc/passwd\">");
        QTest::newRow("entity") << QByteArray("<!DOCTYPE disqus [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        QByteArray bomb = "<!DOCTYPE disqus [<!ENTITY a0 \"aaaaaaaaaa\">";
        for (int i = 1; i < 12; ++i)
            bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10)
                + "\">";
        QTest::newRow("bomb") << bomb + "]>";
    }

    void documentTypesAreRefused()
    {
        QFETCH(QByteArray, type);
        const QByteArray rest
            = "<disqus xmlns:dsq='x'><thread dsq:id='1'/><post dsq:id='2'><message>&x;&a11;</message></post></disqus>";
        try {
            (void)disqus("<?xml version='1.0'?>" + type + rest);
            QFAIL("It was read.");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(u"document type"_s), qPrintable(error.sentence()));
        }
        // Without a declaration an entity is only words.
        const auto found = disqus("<?xml version='1.0'?>" + rest);
        QCOMPARE(found.post(u"2").text.value(), u"&x;&a11;"_s);
    }

    void xmlNestedPastAllSenseIsRefused()
    {
        for (const int deep : {2'000, 200'000}) {
            QVERIFY_THROWS_EXCEPTION(Error, (void)disqus("<disqus>" + QByteArray("<a>").repeated(deep)));
            QVERIFY_THROWS_EXCEPTION(
                Error, (void)disqus("<disqus><post dsq:id='1'>" + QByteArray("<message>").repeated(deep)));
        }
    }

    void aBrokenEndLosesOnlyWhatComesBehindIt()
    {
        const auto found = readData("disqus-xml", u"small.xml"_s);
        QCOMPARE(found.posts.size(), 7); // Two articles, five posts; the last is cut off.
        QVERIFY(found.kinds().contains(u"not-well-formed"_s));
        QVERIFY(found.kinds().contains(u"missing-thread"_s));
        QVERIFY(found.kinds().contains(u"duplicate-id"_s));
        QVERIFY(found.kinds().contains(u"bad-time"_s));
        const auto &reply = found.post(u"103");
        QCOMPARE(reply.text.value(), u"A reply that comes first. Really\u00A0first.\nLine two 😊\n\nThey said"_s);
        QCOMPARE(reply.author, u"Ana"_s);
        QCOMPARE(reply.parent, u"101"_s);
        QCOMPARE(isoTime(*reply.created), "2024-05-01T10:00:00Z");
        QCOMPARE(isoTime(*found.post(u"101").created), "2024-05-01T07:00:00Z");
        QCOMPARE(found.post(u"101").extras[u"zone"].toString(), u"+02:00"_s);
        QVERIFY(found.post(u"101").author.isNull());
        QCOMPARE(found.post(u"101").extras[u"links"].toArray().at(0).toString(), u"https://a.example/long?x=1&y=2"_s);
        QCOMPARE(found.post(u"104").kind, PostKind::Placeholder);
        QCOMPARE(found.post(u"104").status, PostStatus::Deleted);
        QCOMPARE(found.post(u"105").status, PostStatus::Removed);
        QCOMPARE(found.post(u"105").thread, u"10"_s); // The id without quotes.
        for (const auto &post : found.posts)
            QVERIFY(!QJsonDocument(post.extras).toJson().contains("example\":") && !post.extras.contains(u"email"_s));
    }

    void aCompressedExportIsTheSame()
    {
        const QByteArray plain = contentOf(QStringLiteral(TEST_DATA "/disqus-xml/small.xml"));
        QBuffer packed;
        {
            KCompressionDevice gzip(&packed, false, KCompressionDevice::GZip);
            QVERIFY(gzip.open(QIODevice::WriteOnly));
            gzip.write(plain);
        }
        const QTemporaryDir folder;
        write(folder.filePath(u"d.xml.gz"_s), packed.data());
        QCOMPARE(QString::fromLatin1(recognised(folder.filePath(u"d.xml.gz"_s)).id), u"disqus-xml"_s);
        const auto found = read("disqus-xml", folder.filePath(u"d.xml.gz"_s));
        QCOMPARE(found.posts.size(), disqus(plain).posts.size());
        write(folder.filePath(u"cut.xml.gz"_s), packed.data().first(packed.data().size() / 2));
        const auto cut = read("disqus-xml", folder.filePath(u"cut.xml.gz"_s));
        QVERIFY(cut.kinds().contains(u"not-well-formed"_s));
    }

    void wordpressKeepsTypedLinesAndLeavesPingsOut()
    {
        const auto found = readData("wordpress-wxr", u"small.xml"_s);
        QCOMPARE(found.threads.size(), 1);
        QCOMPARE(found.threads.first().title, u"A lane & a quay"_s);
        QCOMPARE(found.post(u"article").text.value(), u"The lane is paid for.\n\nIt opens in May.\nSo they say."_s);
        QCOMPARE(found.posts.size(), 4);
        QCOMPARE(found.post(u"5").text.value(), u"First line.\nSecond line with a link.\n\nNew paragraph 😊"_s);
        QCOMPARE(isoTime(*found.post(u"5").created), "2024-05-01T09:00:00Z");
        QCOMPARE(found.post(u"6").status, PostStatus::Removed);
        QCOMPARE(found.post(u"6").text.value(), u"Waiting\u00A0here."_s);
        QVERIFY(!found.post(u"6").created);
        QCOMPARE(found.post(u"8").status, PostStatus::Deleted);
        QCOMPARE(found.kinds(), (QStringList{u"left-out"_s, u"left-out"_s}));
    }

    void kialosSidesAreRelationsOfTheSource()
    {
        const auto found = readData("kialo-txt", u"small.txt"_s);
        QCOMPARE(found.threads.first().title, u"Should the lane stay?"_s);
        QCOMPARE(found.post(u"article").text.value(), u"The lane should stay."_s);
        QCOMPARE(found.post(u"1.1").text.value(), u"It is safe (so says the town [2024])."_s);
        QCOMPARE(found.post(u"1.1").parent, QString());
        QCOMPARE(found.post(u"1.1.1").text.value(), u"Not for walkers.\nThey have:\n1. no space"_s);
        QCOMPARE(found.post(u"1.4.1").parent, u"1.4"_s);
        QCOMPARE(found.kinds(), (QStringList{u"missing-link"_s}));
        QCOMPARE(found.rows, 5); // The coder, and four relations.
        QCOMPARE(readData("kialo-txt", u"several-theses.txt"_s).post(u"2.1").parent, u"2"_s);
    }

    void kialosRelationsStandInTheProject()
    {
        const QTemporaryDir folder;
        ImportRequest request;
        request.sources = {QStringLiteral(TEST_DATA "/kialo-txt/small.txt")};
        const auto report = runImport(folder.filePath(u"p.rejoinder"_s), request);
        QCOMPARE(report.codings, 5);
        const Store store(folder.filePath(u"p.rejoinder"_s));
        QStringList relations;
        store.eachRow(RowKind::Relation, [&](const Row &row) {
            const auto &relation = std::get<Relation>(row);
            relations << store.codebook().path(relation.type) + u' '
                    + store.nameOf(relation.sourcePost).section(u'.', 1) + u" > "_s
                    + store.nameOf(relation.targetPost).section(u'.', 1);
            const auto coder = store.row(RowKind::Coder, relation.header.owner.value);
            QVERIFY(coder && std::get<Coder>(*coder).kind == CoderKind::Source);
        });
        relations.sort();
        QCOMPARE(relations,
            (QStringList{u"Relation/rebuts 1.1.1 > 1.1"_s, u"Relation/rebuts 1.2 > article"_s,
                u"Relation/supports 1.1 > article"_s, u"Relation/supports 1.1.1 > 1.2"_s}));
        // A second time nothing is doubled, and nothing is said of it but that it is there.
        const auto again = runImport(folder.filePath(u"p.rejoinder"_s), request);
        QCOMPARE(again.codings, 0);
    }

    void aBrowserCopyAnswersByName()
    {
        const auto found = readData("disqus-browser-copy", u"page.txt"_s);
        QCOMPARE(found.threads.first().title, u"A lane for Harbour Street"_s);
        QCOMPARE(found.post(u"article").text.value(), u"The lane is paid for.\n\nIt opens in May."_s);
        QCOMPARE(found.post(u"c1").text.value(), u"Avatar\nis a word here, too.\n\nAnd • this • is text."_s);
        QCOMPARE(found.post(u"c1").score.value(), 3);
        QCOMPARE(found.post(u"c1").extras[u"time"].toString(), u"2 days ago"_s);
        QCOMPARE(found.post(u"c1").precision, Precision::Estimated);
        QCOMPARE(found.post(u"c2").parent, u"c1"_s);
        QCOMPARE(found.post(u"c3").author, u"Cem"_s);
        QCOMPARE(found.post(u"c3").parent, u"m1"_s);
        QCOMPARE(found.post(u"m1").kind, PostKind::Placeholder);
        QCOMPARE(found.post(u"c4").parent, u"c2"_s);
        QCOMPARE(found.post(u"c4").score.value(), -2);
        QCOMPARE(found.post(u"c4").text.value(), u"So."_s);
    }

    void savedPagesGiveArticleAndComments()
    {
        const auto wordpress = readData("html-page", u"wordpress.html"_s);
        QCOMPARE(wordpress.threads.first().title, u"A lane for Harbour Street"_s);
        QCOMPARE(wordpress.threads.first().url, u"https://harbour.example/lane/"_s);
        QCOMPARE(wordpress.post(u"article").text.value(), u"The lane is paid for & built.\n\nSo says the town."_s);
        QCOMPARE(wordpress.posts.size(), 4);
        QCOMPARE(wordpress.post(u"12").text.value(), u"First.\nSecond line 😊\n\n[image: a cat]"_s);
        QCOMPARE(wordpress.post(u"12").author, u"Ana"_s);
        QCOMPARE(isoTime(*wordpress.post(u"12").created), "2024-05-01T08:00:00Z");
        QCOMPARE(wordpress.post(u"13").parent, u"12"_s);
        QCOMPARE(wordpress.post(u"13").author, u"Ben"_s);
        QCOMPARE(wordpress.post(u"13").text.value(), u"No. See here."_s);
        QCOMPARE(wordpress.post(u"15").text.value(), u"Bye."_s);
        const auto plugin = readData("html-page", u"disqus-plugin.html"_s);
        QCOMPARE(plugin.post(u"901").parent, u"900"_s);
        QCOMPARE(plugin.post(u"901").text.value(), u"Two."_s);
        QCOMPARE(plugin.post(u"900").author, u"Ana"_s);
        const auto schema = readData("html-page", u"schema.html"_s);
        QCOMPARE(schema.posts.size(), 3);
        QCOMPARE(schema.posts[1].author, u"Ana"_s);
        QCOMPARE(schema.posts[1].precision, Precision::Date);
        QCOMPARE(schema.posts[1].text.value(), u"One."_s);
        QCOMPARE(schema.posts[2].author, u"Ben"_s);
        QCOMPARE(schema.posts[2].parent, schema.posts[1].key);
        QCOMPARE(schema.post(u"article").text.value(), u"Text of the article."_s);
        const auto named = readData("html-page", u"named.htm"_s);
        QCOMPARE(named.post(u"a1").author, u"Ana"_s);
        QCOMPARE(named.post(u"a1").text.value(), u"One."_s);
        const auto saved = readData("html-page", u"saved.mhtml"_s);
        QCOMPARE(saved.threads.first().url, u"https://m.example/page"_s);
        QCOMPARE(saved.post(u"article").text.value(), u"Café."_s);
        QCOMPARE(saved.post(u"1").text.value(), u"😊 yes"_s);
    }

    void aPageWithoutCommentsSaysSo()
    {
        const auto live = readData("html-page", u"live-disqus.html"_s);
        QCOMPARE(live.kinds(), (QStringList{u"no-comments"_s}));
        QVERIFY(live.problems.first().what.contains(u"Disqus"_s));
        QCOMPARE(live.post(u"article").text.value(), u"Words."_s);
    }

    void aPageNestedPastAllSenseIsRefused()
    {
        for (const char *unit : {"<div>", "<b>", "<table><tr><td>", "<li id=comment-1 class='comment depth-1'><ul>"}) {
            auto page = device("<html><body>" + QByteArray(unit).repeated(10'000));
            QVERIFY_THROWS_EXCEPTION(Error, (void)html_page::read(*page, u"h"_s, {}));
        }
    }

    void lettersAreThreaded()
    {
        const auto found = readData("mbox", u"pipermail.txt"_s);
        QCOMPARE(found.threads.size(), 2);
        const auto &root = found.post(u"a1@example.org");
        QCOMPARE(root.kind, PostKind::Article);
        QCOMPARE(root.author, u"Anna Berg"_s);
        QCOMPARE(root.text.value(),
            u"The lane is paid for.\n\nFrom what I hear it opens in May.\nFrom here on it is guesswork.\n\n-- \nAnna"_s);
        QCOMPARE(isoTime(*root.created), "2014-01-14T16:31:03Z");
        QCOMPARE(found.post(u"b2@example.org").parent, u"article"_s);
        QCOMPARE(found.post(u"b2@example.org").thread, root.thread);
        QCOMPARE(found.post(u"c3@example.org").thread, root.thread);
        QCOMPARE(found.post(u"c3@example.org").extras[u"threaded_by"].toString(), u"subject"_s);
        QCOMPARE(found.post(u"d4@example.org").thread, u"lost@example.org"_s);
        QCOMPARE(found.kinds(), (QStringList{u"bad-time"_s, u"missing-article"_s}));
        const auto letters = readData("mbox", u"letters.mbox"_s);
        QCOMPARE(letters.post(u"m1@example.org").author, u"Åsa"_s);
        QCOMPARE(letters.threads.first().title, u"Café am Kai"_s);
        QCOMPARE(letters.post(u"m1@example.org").text.value(), u"Café am \nKai 😊."_s);
        QCOMPARE(letters.post(u"m2@example.org").text.value(), u"Only HTML “here”.\nTwo"_s);
        QCOMPARE(letters.post(u"m2@example.org").author, u"Ben, B."_s);
        QCOMPARE(letters.post(u"m2@example.org").parent, u"article"_s);
    }

    void articlesComeFromDocuments()
    {
        const auto markdown = readData("article", u"essay.md"_s);
        QCOMPARE(markdown.threads.first().title, u"A lane for Harbour Street"_s);
        QCOMPARE(markdown.post(u"article").text.value(), u"The lane is paid for.\n\n## In May\n\nIt *opens* 😊."_s);
        const auto word = readData("article", u"essay.docx"_s);
        QCOMPARE(word.threads.first().title, u"A lane for Harbour Street"_s);
        QCOMPARE(word.post(u"article").text.value(), u"The lane \nis paid for & built 😊.\n\nCell\ttwo"_s);
        const auto odt = readData("article", u"essay.odt"_s);
        QCOMPARE(odt.threads.first().title, u"A lane"_s);
        QCOMPARE(odt.post(u"article").text.value(), u"The  lane\nis paid for."_s);
    }

    void anArchiveThatUnpacksWithoutMeasureIsRefused()
    {
        QBuffer buffer;
        {
            KZip zip(&buffer);
            QVERIFY(zip.open(QIODevice::WriteOnly));
            QVERIFY(zip.writeFile(u"word/document.xml"_s,
                "<w:document><w:p><w:t>" + QByteArray(80'000'000, 'a') + "</w:t></w:p></w:document>"));
        }
        QVERIFY(buffer.data().size() < 1'000'000);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY_THROWS_EXCEPTION(Error, (void)documentText(buffer, u"b.docx"_s));
        QBuffer outside;
        {
            KZip zip(&outside);
            QVERIFY(zip.open(QIODevice::WriteOnly));
            QVERIFY(zip.writeFile(u"../word/document.xml"_s, "<w:document/>"));
        }
        outside.open(QIODevice::ReadOnly);
        QVERIFY_THROWS_EXCEPTION(Error, (void)documentText(outside, u"b.docx"_s));
    }

    void wellFormedXmlIsNotMended()
    {
        const QString xml
            = u"<?xml version=\"1.0\"?>\n<!-- a=b > -->\n<a b=\"c>d\" e='f=g'><![CDATA[<x y=z>]]>h = i &amp;</a>"_s;
        for (qsizetype cut = 0; cut <= xml.size(); ++cut) {
            XmlMender mender;
            const QString first = mender.mended(QStringView(xml).first(cut));
            QCOMPARE(first + mender.mended(QStringView(xml).sliced(cut)), xml);
            QCOMPARE(mender.unquoted().times, 0);
        }
        XmlMender mender;
        QCOMPARE(mender.mended(u"`<a b=c d= e/f g=h/>\x01"), u"<a b=\"c\" d= \"e/f\" g=\"h\"/>\uFFFD"_s);
        QCOMPARE(mender.unquoted().times, 3);
        QCOMPARE(mender.controls().times, 1);
        QCOMPARE(mender.skipped(), 1);
    }

    void timesAsSourcesWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("zone");
        const auto row = [](const char *written, const char *time, const char *zone) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(time)
                                   << QString::fromLatin1(zone);
        };
        row("2013-10-10T19:20:29Z", "2013-10-10T19:20:29Z", "+00:00");
        row("2013-10-10 19:20", "2013-10-10T19:20:00Z", "");
        row("2013-10-10T19:20:29.123+0200", "2013-10-10T17:20:29Z", "+02:00");
        row("2013-10-10", "2013-10-10T00:00:00Z", "");
        row("Tue, 14 Jan 2014 17:31:03 +0100", "2014-01-14T16:31:03Z", "+01:00");
        row("14 Jan 2014 17:31 EST", "2014-01-14T22:31:00Z", "-05:00");
        row("Tue Jan 14 17:31:03 2014", "2014-01-14T17:31:03Z", "");
        row("Tue, 14 Jan 2014 17:31:03 +0100 (CET)", "2014-01-14T16:31:03Z", "+01:00");
        for (const char *none : {"", "yesterday", "0000-00-00 00:00:00", "2013-13-01", "2011-x09-30T22:48:43Z",
                 "14 Foo 2014 17:31:03", "99999-01-01"})
            row(none, "", "");
    }

    void timesAsSourcesWriteThem()
    {
        QFETCH(QString, written);
        const auto time = readWrittenTime(written);
        QTEST(time ? QString::fromLatin1(isoTime(time->seconds)) : QString(), "time");
        QTEST(time ? time->zone : QString(), "zone");
    }
};

QTEST_GUILESS_MAIN(MarkupTest)
#include "markup_test.moc"
