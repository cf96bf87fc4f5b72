// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sources that researchers bring, in every format that reads: what each gives, and that nothing bad in them does harm.
// A new format joins by its folder in tests/data; a file "X.records" there, or in tests/data/shared for the real files, is
// what X gives, checked by eye against X. With REJOINDER_WRITE_EXPECTED set they are written, for a person to read.

#include "tests/support/corpora.h"

#include "core/corpus/import.h"
#include "core/formats/json_source.h"
#include "core/formats/zstd_device.h"
#include "core/model/error.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace rejoinder::test;
using namespace Qt::StringLiterals;

namespace {

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

/// Own and real sources of formats that read, but for the tables, which have tests of their own.
void addSources()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("source");
    for (const Format &format : formats()) {
        if (!format.read || !*format.suffixes)
            continue;
        const auto id = QString::fromLatin1(format.id);
        for (const auto sources = sourcesOf(format); const QString &source : sources)
            QTest::addRow("%s %s", format.id, qPrintable(QFileInfo(source).fileName())) << id << source;
        if (sharedData().isEmpty())
            continue;
        for (const auto sources = sourcesOf(format, sharedData() + u'/' + id); const QString &source : sources)
            QTest::addRow("real %s %s", format.id, qPrintable(QFileInfo(source).fileName())) << id << source;
    }
}

QString expectationOf(const QString &format, const QString &source)
{
    return source.startsWith(QStringLiteral(TEST_DATA))
        ? source + u".records"_s
        : QStringLiteral(TEST_DATA "/shared/%1/%2.records").arg(format, QFileInfo(source).fileName());
}

/// What reads it to its end: records, or one sentence. All else is a fault.
void readAll(const Format &format, const QString &path)
{
    try {
        const auto reader = format.read(path, {});
        while (reader->next()) {
            const double share = reader->progress();
            QVERIFY2(share >= 0 && share <= 1, qPrintable(u"%1: %2"_s.arg(path).arg(share)));
        }
    } catch (const Error &error) {
        QVERIFY(error.sentence().endsWith(u'.'));
    }
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

/// Counts what it is given.
class Counter final : public ItemFormat
{
public:
    void add(const JsonValue &, const QString &where, Records &records) override
    {
        records.emplace_back(Problem{u"item"_s, where, {}, {}, {}});
    }
};

QStringList kindsOf(RecordReader &reader)
{
    QStringList kinds;
    while (const auto record = reader.next())
        kinds << std::get<Problem>(*record).kind;
    return kinds;
}

QStringList kindsOfItems(const QByteArray &bytes, Layout layout, QLatin1StringView list = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    const auto reader
        = readItems({std::move(buffer), [] { return 0.5; }}, u"items"_s, {}, list, layout, std::make_unique<Counter>());
    return kindsOf(*reader);
}

} // namespace

class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceGivesWhatIsExpected_data() { addSources(); }

    void everySourceGivesWhatIsExpected()
    {
        QFETCH(QString, format);
        QFETCH(QString, source);
        const QString expected = expectationOf(format, source);
        const bool writes = qEnvironmentVariableIsSet("REJOINDER_WRITE_EXPECTED") && format != u"disqus-paste";
        if (!writes && !QFile::exists(expected))
            QSKIP("There is no expectation of it here.");
        QString text;
        try {
            text = printRecords(*formatOf(format)->read(source, {}));
        } catch (const Error &error) {
            text = u"refused: "_s + error.sentence() + u'\n';
        }
        if (writes) {
            QDir().mkpath(QFileInfo(expected).path());
            return write(expected, text.toUtf8());
        }
        const auto lines = text.split(u'\n');
        const auto expectedLines = QString::fromUtf8(contentOf(expected)).split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expectedLines.size()); ++i)
            QCOMPARE(lines[i], expectedLines[i]);
        QCOMPARE(lines.size(), expectedLines.size());
    }

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
        row("reddit-json/communal-comments.json", 1, 48, 1);
        row("reddit-json/praw-57dw9a-permalink.json", 1, 146, 6);
        row("reddit-json/praw-2gmzqe-small.json", 1, 2, 0);
        row("reddit-pushshift/pmaw-comments-ids.ndjson", 1, 10, 0);
        row("reddit-pushshift/pmaw-submissions-ids.ndjson", 10, 0, 0);
        row("hn-algolia/communal-subthread.json", 1, 14, 0);
        row("hn-algolia/communal-search-hits.json", 4, 0, 0);
        row("youtube/ytdlp-synthetic.info.json", 1, 7, 1);
        row("guardian-json/guardian-discussion.json", 1, 51, 5);
        row("rumoureval/580319184652890113.zip", 1, 9, 0);
        row("commento-json/remark42-commento.json", 2, 3, 0);
        row("discourse-json/topic.json", 1, 3, 0);
        row("mastodon-json/status_context.json", 1, 0, 0);
        row("convokit/seed-as-convokit", 1, 19, 0);
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

    void aCompressedDumpIsWhatItWasBefore()
    {
        if (sharedData().isEmpty())
            QSKIP("The real files are not here.");
        const QString path = sharedData() + u"/reddit-pushshift/pmaw-comments-query"_s;
        const Format &format = *formatOf(u"reddit-pushshift");
        const auto plain = printRecords(*format.read(path + u".ndjson"_s, {}));
        QVERIFY(plain.count(u"\n- ") + plain.count(u"\n  - ") >= 769);
        QVERIFY(printRecords(*format.read(path + u".zst"_s, {})) == plain);
    }

    void noFormatClaimsAnothersFile()
    {
        if (sharedData().isEmpty())
            QSKIP("The real files are not here.");
        QDirIterator files(sharedData(), QDir::Files, QDirIterator::Subdirectories);
        int claimed = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const QString owner = QDir(sharedData()).relativeFilePath(path).section(u'/', 0, 0);
            QString claimer;
            try {
                claimer = QString::fromLatin1(recognised(path).id);
            } catch (const Error &error) {
                QVERIFY(error.sentence().endsWith(u'.'));
            }
            const Format *owning = formatOf(owner);
            // A corpus of several files is known by one of them, and by its folder.
            const bool isPart = (owner == u"convokit" && !path.endsWith("utterances.jsonl"_L1))
                || (owner == u"brat" && !path.endsWith(".ann"_L1)) // The texts that are annotated.
                || (owner == u"refi-qda" && path.endsWith(".xsd"_L1))
                || path.endsWith(".expected.json"_L1); // What its neighbour must give.
            if (owning && owning->read && !isPart)
                QVERIFY2(claimer == owner, qPrintable(path + u" is claimed by "_s + claimer));
            else if (!isPart) // Loose text may be a pasted article; tables and lists of objects may be anybody's.
                QVERIFY2(claimer.isEmpty() || claimer == u"disqus-paste" || claimer == u"table"
                        || (path.endsWith(".tsv"_L1) && claimer == u"webanno-tsv")
                        || (path.endsWith(".ann"_L1) && claimer == u"brat")
                        || (path.endsWith(".qdpx"_L1) && claimer == u"refi-qda"),
                    qPrintable(path + u" is claimed by "_s + claimer));
            ++claimed;
        }
        QVERIFY(claimed > 50);
        QCOMPARE(QString::fromLatin1(recognised(sharedData() + u"/convokit/seed-as-convokit"_s).id), u"convokit"_s);
    }

    void cutAnywhereItIsLessOrOneSentence_data() { addSources(); }

    void cutAnywhereItIsLessOrOneSentence()
    {
        QFETCH(QString, format);
        QFETCH(QString, source);
        if (QFileInfo(source).isDir())
            QSKIP("A folder is cut file by file.");
        const QTemporaryDir folder;
        const QByteArray whole = contentOf(source);
        const QString path = folder.filePath(QFileInfo(source).fileName());
        const qsizetype steps = std::min<qsizetype>(whole.size(), whole.size() > 100'000 ? 10 : 40);
        for (qsizetype step = 0; step < steps; ++step) {
            write(path, QByteArrayView(whole).first(whole.size() * step / steps));
            readAll(*formatOf(format), path);
        }
    }

    void anyBytesChangedItIsReadOrRefused_data() { addSources(); }

    void anyBytesChangedItIsReadOrRefused()
    {
        QFETCH(QString, format);
        QFETCH(QString, source);
        if (QFileInfo(source).isDir())
            QSKIP("A folder is changed file by file.");
        const QTemporaryDir folder;
        const QByteArray whole = contentOf(source);
        const QString path = folder.filePath(QFileInfo(source).fileName());
        QRandomGenerator random(7);
        const int rounds = whole.size() > 100'000 ? 8 : 40;
        static constexpr QByteArrayView signs = "{}[]\",:\\0-\n\x00\xff\xed\xa0";
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const auto at = random.bounded(bytes.size());
                const auto length = random.bounded(qint64(4));
                if (random.bounded(2) == 0)
                    bytes.replace(
                        at, length, QByteArrayView(signs).sliced(random.bounded(signs.size()), 1).toByteArray());
                else
                    bytes[at] = static_cast<char>(random.bounded(256));
            }
            write(path, bytes);
            readAll(*formatOf(format), path);
        }
    }

    void hostileTextIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr int deep = 10'000;
        QTest::newRow("lists") << QByteArray(deep, '[');
        QTest::newRow("closed lists") << QByteArray(deep, '[') + QByteArray(deep, ']');
        QTest::newRow("objects") << QByteArray("{\"id\":").repeated(deep) + "1" + QByteArray(deep, '}');
        QTest::newRow("children")
            << QByteArray("{\"id\":1,\"type\":\"comment\",\"text\":\"a\",\"children\":[").repeated(2000)
                + QByteArray("]}").repeated(2000);
        QTest::newRow("replies")
            << QByteArray(R"({"kind":"t1","data":{"id":"a","link_id":"t3_b","body":"x","replies":)").repeated(3000)
                + "\"\"" + QByteArray("}}").repeated(3000);
        QTest::newRow("a number of a million digits") << "{\"id\":" + QByteArray(1'000'000, '9') + '}';
        QTest::newRow("a string of a megabyte") << "{\"id\":\"" + QByteArray(1'000'000, 'a') + "\"}";
        QTest::newRow("a string never closed") << "{\"id\":\"" + QByteArray(1'000'000, 'a');
        QTest::newRow("quotation marks") << QByteArray(200'000, '"');
        QTest::newRow("backslashes") << "{\"" + QByteArray(200'000, '\\');
        QTest::newRow("NUL") << QByteArray(100'000, '\0');
        QTest::newRow("two values") << QByteArray("{\"id\":1}[2]");
    }

    void hostileTextIsReadOrRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        for (const Format &format : formats()) {
            if (!format.read || !*format.suffixes)
                continue;
            const QString path = folder.filePath(QLatin1StringView(format.id) + u".json"_s);
            write(path, bytes);
            (void)format.recognise(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024)), path);
            readAll(format, path);
        }
    }

    void aBadLineIsLeftOutAndTheNextIsRead()
    {
        QCOMPARE(kindsOfItems("{\"a\":1}\n{\"a\":\nnonsense\n\n{\"a\":2}", Layout::Lines),
            (QStringList{u"item"_s, u"bad-row"_s, u"bad-row"_s, u"item"_s}));
        QCOMPARE(kindsOfItems("\xEF\xBB\xBF{\"a\":1}\r\n{\"a\":\"\xFF\"}\r\n", Layout::Lines),
            (QStringList{u"item"_s, u"encoding"_s, u"item"_s}));
        QCOMPARE(kindsOfItems("{\"a\":NaN,\"b\":-Infinity,\"c\":\"NaN \\ud800\"}", Layout::Lines),
            (QStringList{u"encoding"_s, u"item"_s}));
        // What is only skipped over is checked all the same.
        QCOMPARE(kindsOfItems("{\"a\":broken}\n{\"b\":tru}", Layout::Lines), (QStringList{u"bad-row"_s, u"bad-row"_s}));
    }

    void aLineWithoutEndIsPassedOver()
    {
        QByteArray bytes = "{\"a\":1}\n{\"a\":\""_ba + QByteArray(100'000'000, 'x') + "\"}\n{\"a\":2}\n";
        QCOMPARE(kindsOfItems(bytes, Layout::Lines), (QStringList{u"item"_s, u"bad-row"_s, u"item"_s}));
        QCOMPARE(kindsOfItems(bytes.first(90'000'000), Layout::Lines), (QStringList{u"item"_s, u"bad-row"_s}));
    }

    void linesAreFoundWhereverTheChunksEnd()
    {
        QByteArray bytes;
        int lines = 0;
        for (int length = 1; bytes.size() < 5'000'000; length = (length * 7 + 3) % 60'000, ++lines)
            bytes += "{\"text\":\"" + QByteArray(length, 'x') + "\"}\n";
        QCOMPARE(kindsOfItems(bytes, Layout::Lines), QStringList(lines, u"item"_s));
    }

    void elementsAreReadOneByOne()
    {
        QCOMPARE(kindsOfItems("[{\"a\":[1,{\"b\":2}]}, 5 , \"x\", []]", Layout::Whole), QStringList(4, u"item"_s));
        QCOMPARE(kindsOfItems("[]", Layout::Whole), QStringList());
        QCOMPARE(kindsOfItems("{\"x\":{\"list\":[9]},\"list\":[1,2],\"y\":3}", Layout::Whole, "list"_L1),
            QStringList(2, u"item"_s));
        QCOMPARE(kindsOfItems("{\"x\":1}", Layout::Whole, "list"_L1), QStringList());
        QCOMPARE(kindsOfItems("[{\"a\":broken},2]", Layout::Whole), (QStringList{u"bad-row"_s, u"item"_s}));
        for (const auto *broken :
            {"[1,2", "[1 2]", "[1,2]]", "{\"list\":[1,2]", "{\"list\":[1,2],}", "{\"list\" [1]}", "nonsense"})
            QVERIFY_THROWS_EXCEPTION(Error, (void)kindsOfItems(broken, Layout::Whole, "list"_L1));
    }

    void aFailingDeviceIsNoEnd()
    {
        QByteArray lines = QByteArray("{\"a\":1}\n").repeated(1000);
        for (qint64 good = 1; good < lines.size(); good *= 2) {
            const auto reader = readItems({std::make_unique<FailingDevice>(&lines, good), [] { return 0.5; }},
                u"items"_s, {}, {}, Layout::Lines, std::make_unique<Counter>());
            QVERIFY_THROWS_EXCEPTION(Error, (void)kindsOf(*reader));
            FailingDevice device(&lines, good);
            QVERIFY_THROWS_EXCEPTION(Error, (void)readDocument(device, u"document"_s, {}, nullptr));
        }
    }

    void aCompressedFileThatBreaksOffIsNoShorterFile()
    {
        const QByteArray whole = contentOf(QStringLiteral(TEST_DATA "/reddit-pushshift/frames.zst"));
        QVERIFY(whole.size() > 200);
        const auto inside = [](const QByteArray &bytes) {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            ZstdDevice device(std::move(buffer));
            QByteArray text;
            for (QByteArray chunk = device.read(100); !chunk.isEmpty(); chunk = device.read(100))
                text += chunk;
            return std::pair(text, device.atEnd());
        };
        const auto [text, isWhole] = inside(whole);
        QVERIFY(isWhole);
        QCOMPARE(text, contentOf(QStringLiteral(TEST_DATA "/reddit-pushshift/shapes.ndjson")));
        int whole_frames = 0;
        for (qsizetype size = 1; size < whole.size(); ++size)
            whole_frames += inside(whole.first(size)).second ? 1 : 0;
        QCOMPARE(whole_frames, 1); // Where the first of the two frames ends.
        auto damaged = whole;
        damaged[damaged.size() / 3] = char(damaged[damaged.size() / 3] ^ 0x55);
        QVERIFY(!inside(damaged).second || inside(damaged).first != text);
    }
};

QTEST_GUILESS_MAIN(CorporaTest)
#include "corpora_test.moc"
