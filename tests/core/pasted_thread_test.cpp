// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/pasted_thread.h"

#include "core/corpus/text.h"
#include "core/model/error.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

struct Pasted
{
    SourceThread thread;
    std::optional<QString> article;
    QList<SourcePost> posts;
    QList<Problem> problems;

    const SourcePost &post(QStringView key) const { return *std::ranges::find(posts, key, &SourcePost::key); }
};

Pasted pasted(RecordReader &reader)
{
    Pasted result;
    while (auto record = reader.next()) {
        if (const auto *thread = std::get_if<SourceThread>(&*record))
            result.thread = *thread;
        else if (const auto *problem = std::get_if<Problem>(&*record))
            result.problems << *problem;
        else if (const auto &post = std::get<SourcePost>(*record); post.kind == PostKind::Article)
            result.article = post.text;
        else
            result.posts << post;
    }
    return result;
}

Pasted pasted(QByteArray bytes, const ReadOptions &options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    PastedThreadReader reader(buffer, u"thread.txt"_s, options);
    return pasted(reader);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u'⏎').replace(QChar::Nbsp, u'⍽').replace(QChar(u'\t'), u'⇥');
}

/// The tree as indented text: what the golden files hold.
QString print(const Pasted &pasted)
{
    QString text;
    const auto line = [&](const QString &label, const QString &value) {
        if (!value.isNull())
            text += label + oneLine(value) + u'\n';
    };
    line(u"title: "_s, pasted.thread.title);
    line(u"standfirst: "_s, pasted.thread.standfirst);
    line(u"source: "_s, pasted.thread.source);
    line(u"article: "_s, pasted.article.value_or(QString()));
    QHash<QString, int> depths;
    for (const auto &post : pasted.posts) {
        const int depth = post.parent.isEmpty() ? 0 : depths[post.parent] + 1;
        depths[post.key] = depth;
        const QString who = post.status == PostStatus::Deleted ? u"(deleted)"_s
            : post.author.isNull()                             ? u"(nobody)"_s
                                                               : post.author;
        text += QString(2 * depth, u' ') + post.key + u' ' + who + u": "_s + oneLine(post.text.value_or(QString()))
            + u'\n';
        if (post.suspicion)
            text += QString(2 * depth, u' ') + u"? answers "_s + post.suspicion->parent + u'\n';
    }
    for (const auto &problem : pasted.problems)
        text += u"! "_s + problem.kind + u", "_s + problem.where + u'\n';
    return text;
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

QByteArray sample()
{
    QFile file(u":/sample/harbour-street.txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PastedThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedGivesItsExpectedTree()
    {
        const QString folder = QStringLiteral(SOURCE_DIR "/../shared/data/disqus-paste/");
        QFile text(folder + u"mexico-deportations.txt"_s);
        QFile expectation(folder + u"mexico-deportations.expected.json"_s);
        if (!text.open(QIODevice::ReadOnly) || !expectation.open(QIODevice::ReadOnly))
            QSKIP("The real thread is not here.");
        const Pasted found = pasted(text.readAll());
        const auto expected = QJsonDocument::fromJson(expectation.readAll()).object();

        const auto article = expected[u"article"].toObject();
        QCOMPARE(found.thread.title, article[u"title"].toString());
        QCOMPARE(found.thread.standfirst, article[u"standfirst"].toString());
        QCOMPARE(found.thread.source, article[u"sourceLine"].toString());
        QStringList paragraphs;
        for (const QJsonArray body = article[u"body"].toArray(); const auto &paragraph : body)
            paragraphs << paragraph.toString();
        QCOMPARE(found.article.value(), paragraphs.join(u"\n\n"_s));
        QCOMPARE(found.problems.size(), 0);

        const auto comments = expected[u"comments"].toArray();
        QCOMPARE(found.posts.size(), comments.size());
        for (qsizetype i = 0; i < comments.size(); ++i) {
            const auto comment = comments[i].toObject();
            const auto &post = found.posts[i];
            QCOMPARE(post.key, comment[u"id"].toString());
            QCOMPARE(post.parent, comment[u"parent"].toString());
            QCOMPARE(post.author, comment[u"author"].toString());
            QCOMPARE(post.author.isNull(), comment[u"author"].isNull());
            QCOMPARE(post.where, u"line %1"_s.arg(comment[u"bulletLine"].toInt()));
            QCOMPARE(codePoints(*post.text), comment[u"chars"].toInt());
            QVERIFY(post.text->startsWith(comment[u"first40"].toString()));
            QVERIFY(post.text->endsWith(comment[u"last20"].toString()));
            QCOMPARE(post.text->split(u"\n\n"_s).size(), comment[u"paragraphs"].toInt());
            QCOMPARE(post.suspicion ? post.suspicion->parent : QString(), comment[u"suspectedParent"].toString());
        }
        QVERIFY(found.post(u"c15").suspicion->why.contains(u"gypsyken"));
    }

    void everyGoldenFileGivesItsTree_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_DATA "/disqus-paste"));
        for (const QStringList names = folder.entryList({u"*.txt"_s}); const auto &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyGoldenFileGivesItsTree()
    {
        QFETCH(QString, path);
        QFile text(path);
        QFile tree(path.chopped(3) + u"tree"_s);
        QVERIFY(text.open(QIODevice::ReadOnly) && tree.open(QIODevice::ReadOnly));
        QCOMPARE(print(pasted(text.readAll())), QString::fromUtf8(tree.readAll()));
    }

    void theSampleIsThirteenCommentsAndADeletedOne()
    {
        const Pasted found = pasted(sample());
        QCOMPARE(found.posts.size(), 14);
        QCOMPARE(found.post(u"c13").kind, PostKind::Placeholder);
        QCOMPARE(found.post(u"c13").status, PostStatus::Deleted);
        QVERIFY(!found.post(u"c13").text);
        QCOMPARE(found.post(u"c14").parent, u"c13"_s);
        QCOMPARE(found.post(u"c4").text->count(u"🙂"_s), 1);
        QCOMPARE(found.article->count(u"\n\n"_s), 3);
    }

    void thePreviewsReadingsAreFollowed()
    {
        const QByteArray text = "Title\n\n  • Ann\n\n    Text.\n\n    • First point\n\n    • Second point\n\n      "
                                "More.\n\n  • Thanks\n\n    Indeed.\n";
        QCOMPARE(print(pasted(text)),
            u"title: Title\nc1 Ann: Text.\n  c2 (nobody): First point\n  c3 Second point: More.\nc4 Thanks: Indeed.\n"_s);
        using Reading = ReadOptions::Reading;
        ReadOptions options;
        options.readings = {{7, Reading::PartOfParent}, {9, Reading::PartOfParent}, {13, Reading::Text}};
        QCOMPARE(print(pasted(text, options)),
            u"title: Title\nc1 Ann: Text.⏎⏎• First point⏎⏎• Second point⏎⏎  More.\nc2 (nobody): Thanks⏎⏎Indeed.\n"_s);
        options.readings = {{7, Reading::Author}};
        QCOMPARE(pasted(text, options).post(u"c2").author, u"First point"_s);
        options.readings = {{3, Reading::PartOfParent}};
        QCOMPARE(pasted(text, options).thread.standfirst, u"• Ann"_s);
        QCOMPARE(pasted(text, options).article.value(), u"    Text."_s);
    }

    void cutAtEveryByteItIsASmallerThreadOrOneSentence()
    {
        const QByteArray whole = sample();
        QVERIFY(whole.size() > 2000);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            try {
                const Pasted found = pasted(whole.first(size));
                QVERIFY(found.posts.size() <= 14);
                QVERIFY(size > 0 && !found.thread.title.isEmpty());
            } catch (const Error &error) {
                QVERIFY(size == 0 && error.sentence().contains(u"empty"_s));
            }
        }
    }

    /// Steps of a megabyte cut no character, no CR LF, and take no U+FEFF for a BOM.
    void aLongTextIsReadInStepsThatCutNothing()
    {
        QByteArray bytes = "Title\n\n"_ba;
        for (int i = 0; bytes.size() < 5'000'000; ++i)
            bytes += "é🙂\r\n\xEF\xBB\xBF" + QByteArray(i % 97, 'x') + "\xFF\r\n漢";
        std::vector<double> shares;
        ReadOptions options;
        options.pace = [&](double share) { shares.push_back(share); };
        const Pasted found = pasted(bytes, options);
        QCOMPARE(found.article.value(), decoded(bytes).sliced(7));
        QVERIFY(shares.size() > 100);
        QVERIFY(shares.front() < 0.05 && shares.back() <= 1);
        QVERIFY(std::ranges::is_sorted(shares.begin(), shares.begin() + 10));
    }

    void itStopsWhileItReads()
    {
        QByteArray bytes = "Title\n\nText.\n\n"_ba;
        for (int i = 0; i < 50'000; ++i)
            bytes += "  • Ann\n\n    Words.\n\n";
        for (int wanted = 1; wanted < 200'000; wanted *= 7) {
            int asked = 0;
            ReadOptions options;
            options.pace = [&](double) {
                if (++asked == wanted)
                    throw Error(u"Stop."_s, Error::Kind::Cancelled);
            };
            QVERIFY_THROWS_EXCEPTION(Error, (void)pasted(bytes, options));
            QCOMPARE(asked, wanted);
        }
    }

    void aFailingDeviceGivesNoHalfThread()
    {
        QByteArray whole = sample();
        for (qint64 good = 1; good < whole.size(); good *= 2) {
            FailingDevice device(&whole, good);
            QVERIFY_THROWS_EXCEPTION(Error, PastedThreadReader(device, u"thread.txt"_s, {}));
        }
    }

    void whatIsTooLargeForATextIsRefusedUnread()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(sample());
        QVERIFY(file.resize(qint64(600) << 20)); // Without taking room.
        QVERIFY(file.seek(0));
        try {
            const PastedThreadReader reader(file, u"thread.txt"_s, {});
            QFAIL("It was read.");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(u"512 megabytes"_s), qPrintable(error.sentence()));
        }
        QCOMPARE(file.pos(), 0);
    }

    void whatIsNoThreadIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("blanks") << "\xEF\xBB\xBF \r\n\t\n\xC2\xA0\n"_ba << u"empty"_s;
        QTest::newRow("a picture") << "\x89PNG\r\n\x1A\n"_ba + QByteArray(100, '\0') << u"not text in UTF-8"_s;
        QTest::newRow("another encoding")
            << QByteArray::fromHex("cff0e8e2e5f220").repeated(20) << u"not text in UTF-8"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"not text in UTF-8"_s;
    }

    void whatIsNoThreadIsRefusedInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        try {
            pasted(bytes);
            QFAIL("It was taken.");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(says), qPrintable(error.sentence()));
        }
    }

    void someBadBytesAreKeptAndReported()
    {
        const Pasted found = pasted("Title of it\n\n  • Ann\n\n    A caf\xE9 with \0 in it.\n"_ba);
        QCOMPARE(found.post(u"c1").text.value(), u"A caf\uFFFD with \uFFFD in it."_s);
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems[0].kind, u"encoding"_s);
        QCOMPARE(found.problems[0].where, u"line 5"_s);
        QVERIFY(found.problems[0].what.startsWith(u"2 "));
    }

    void fiftyMegabytesInOneLineAreOneParagraph()
    {
        const Pasted found = pasted(QByteArray(50'000'000, 'a'));
        QVERIFY(found.thread.title.isNull());
        QCOMPARE(found.article.value().size(), 50'000'000);
    }

    void aThreadThousandsDeepIsRead()
    {
        QByteArray text = "Title\n";
        constexpr int levels = 3000;
        for (int depth = 0; depth < levels; ++depth)
            text += '\n' + QByteArray(2 + depth, ' ') + "• Ann\n\n" + QByteArray(3 + depth, ' ') + "Text.\n";
        const Pasted found = pasted(text);
        QCOMPARE(found.posts.size(), levels);
        QCOMPARE(found.posts.last().parent, u"c2999"_s);
    }

    void whatLooksLikeAThreadIsRecognised()
    {
        QVERIFY(pasted_thread::recognise(sample(), u"any.bin"_s) >= 80);
        const int plain = pasted_thread::recognise("Just an article.\n", u"article.txt"_s);
        QVERIFY(plain > 0 && plain < 50);
        QCOMPARE(pasted_thread::recognise("id,text\n1,Hello\n", u"table.csv"_s), 0);
        QCOMPARE(pasted_thread::recognise("\x89PNG\r\n", u"picture.txt"_s), 0);
        QCOMPARE(pasted_thread::recognise(" \n", u"empty.txt"_s), 0);
    }
};

QTEST_GUILESS_MAIN(PastedThreadTest)
#include "pasted_thread_test.moc"
