// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

using TableRow = QHash<QString, QString>;

/// A table as any program would read it.
std::vector<TableRow> table(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(file, path);
    std::vector<TableRow> rows;
    QStringList header;
    while (reader.next()) {
        TableRow row;
        for (size_t i = 0; i < reader.cells().size(); ++i) {
            const auto cell = QString::fromUtf8(reader.cells()[i]);
            if (reader.row() == 1)
                header.append(cell);
            else
                row.insert(header.value(qsizetype(i)), cell);
        }
        if (reader.row() > 1)
            rows.push_back(row);
    }
    return rows;
}

/// Every file of a folder, by name.
QHash<QString, QByteArray> filesOf(const QString &folder)
{
    QHash<QString, QByteArray> files;
    for (const auto infos = QDir(folder).entryInfoList(QDir::Files); const auto &info : infos) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

QByteArray line(const QString &verb, const QJsonObject &fields)
{
    return QJsonDocument(QJsonObject{{verb, fields}}).toJson(QJsonDocument::Compact) + '\n';
}

QJsonArray postsOf(const QString &project)
{
    return cli({u"tree"_s, project, u"--json"_s})
        .json()
        .value("threads"_L1)
        .toArray()
        .at(0)
        .toObject()
        .value("posts"_L1)
        .toArray();
}

} // namespace

/// What a project holds goes out as tables and comes back, as a person and their scripts see it.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"p.rejoinder"_s);
    }

    void everyQuoteIsTheTextAtItsPlaceInEveryUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("heart with selector") << u"I ❤️ this lane"_s;
        QTest::newRow("skin tone") << u"👍🏽 well said"_s;
        QTest::newRow("flag") << u"from 🇨🇦 and 🇲🇽🇨🇦"_s;
        QTest::newRow("family") << u"my 👨‍👩‍👧 cycles"_s;
        QTest::newRow("letters beyond the first plane") << u"𝐛𝐨𝐥𝐝 words"_s;
        QTest::newRow("combining") << u"cafe\u0301 e\u0301\u0323 nino\u0303"_s;
        QTest::newRow("right to left") << u"שלום and مرحبا 🙂 again"_s;
    }

    void everyQuoteIsTheTextAtItsPlaceInEveryUnit()
    {
        QFETCH(QString, text);
        import("Title\n\nArticle.\n\n  • ana\n\n    " + text.toUtf8() + "\n");
        const auto post = postsOf(m_project).at(0).toObject();
        QCOMPARE(post.value("text"_L1).toString(), text);
        const int length = static_cast<int>(text.toUcs4().size());
        QByteArray actions;
        for (int start = 0; start < length; ++start) {
            for (int end = start + 1; end <= length; ++end) {
                actions += line(u"annotate"_s,
                    {{u"post"_s, post.value("id"_L1)}, {u"code"_s, u"Claim/Fact"_s}, {u"start"_s, start},
                        {u"end"_s, end}, {u"coder"_s, u"anna"_s}});
            }
        }
        const auto answers = cli({u"code"_s, m_project}, actions);
        QVERIFY2(answers.status == 0, answers.out.constData());
        exportTo(m_project, u"tables"_s);
        const auto rows = table(path(u"tables/annotations.csv"_s));
        QVERIFY(!rows.empty());
        for (const auto &row : rows) {
            const auto quote = row.value(u"quote"_s);
            const auto between = [&](const char *unit) {
                const auto start = row.value(u"start"_s + QLatin1StringView(unit)).toInt();
                return std::pair(start, row.value(u"end"_s + QLatin1StringView(unit)).toInt() - start);
            };
            const auto points = text.toUcs4();
            const auto [start, count] = between("");
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, count), quote);
            const auto [start16, count16] = between("_utf16");
            QCOMPARE(text.mid(start16, count16), quote);
            const auto [start8, count8] = between("_utf8");
            QCOMPARE(text.toUtf8().mid(start8, count8), quote.toUtf8());
        }
        QCOMPARE(cli({u"check"_s, m_project}).status, 0);
    }

    /// A rebuttal is an object: from a span three levels down to a sentence of the article, and to the post it answers.
    void relationsSurviveSaveMergeAndTables()
    {
        import("Title\n\nThe lane is safe. It is paid for.\n\n  • a\n\n    One.\n\n    • b\n\n      Two.\n\n      • "
               "c\n\n        Three.\n\n"
               "        • d\n\n          Not safe at all.\n");
        const auto posts = postsOf(m_project);
        const auto deep = posts.at(3).toObject();
        QCOMPARE(deep.value("depth"_L1).toInt(), 3);
        const auto article = deep.value("id"_L1).toString().section(u'.', 0, 0) + ".article"_L1;
        const auto annotate = [&](const QString &post, const QString &code, int start, int end) {
            return answerOf(line(u"annotate"_s,
                {{u"post"_s, post}, {u"code"_s, code}, {u"start"_s, start}, {u"end"_s, end}, {u"coder"_s, u"anna"_s}}));
        };
        const auto rebuttal = annotate(deep.value("id"_L1).toString(), u"Rebuttal/Counter-claim"_s, 0, 8);
        const auto sentence = annotate(article, u"Passage"_s, 0, 17);
        const auto relate = [&](const QString &target) {
            return answerOf(line(u"relate"_s,
                {{u"type"_s, u"rebuts"_s}, {u"source"_s, rebuttal}, {u"target"_s, target}, {u"coder"_s, u"anna"_s}}));
        };
        const QStringList relations{relate(sentence), relate(deep.value("parentId"_L1).toString())};
        QVERIFY(!relations.contains(QString()));
        exportTo(m_project, u"saved"_s);
        const auto rows = table(path(u"saved/relations.csv"_s));
        QCOMPARE(rows.size(), 2u);
        for (const auto &row : rows) {
            QVERIFY(relations.contains(row.value(u"relation_id"_s)));
            QCOMPARE(row.value(u"source_id"_s), rebuttal);
            QCOMPARE(row.value(u"target_id"_s),
                row.value(u"target_kind"_s) == "annotation"_L1 ? sentence : deep.value("parentId"_L1).toString());
        }
        // Merged into a copy that was made before.
        QCOMPARE(cli({u"undo"_s, m_project, u"--count"_s, u"all"_s}).status, 0);
        QCOMPARE(cli({u"copy"_s, m_project, path(u"copy.rejoinder"_s)}).status, 0);
        QCOMPARE(cli({u"redo"_s, m_project, u"--count"_s, u"all"_s}).status, 0);
        QCOMPARE(cli({u"merge"_s, path(u"copy.rejoinder"_s), m_project}).status, 0);
        exportTo(path(u"copy.rejoinder"_s), u"merged"_s);
        QCOMPARE(filesOf(path(u"merged"_s)), filesOf(path(u"saved"_s)));
        // Out and in again.
        const auto again = path(u"again.rejoinder"_s);
        const auto imported = cli({u"import"_s, again, path(u"saved"_s)});
        QVERIFY2(imported.status == 0, imported.err.constData());
        exportTo(again, u"again"_s);
        QCOMPARE(filesOf(path(u"again"_s)), filesOf(path(u"saved"_s)));
        QCOMPARE(cli({u"check"_s, again}).status, 0);
    }

    void anExportIsWholeOrNotAtAll()
    {
        import("Title\n\nArticle.\n\n  • a\n\n    " + QByteArray("One more word. ").repeated(10'000) + "\n");
        exportTo(m_project, u"tables"_s);
        const auto before = filesOf(path(u"tables"_s));
        QVERIFY(before.contains(u"posts.csv"_s));
        const QStringList words{
            u"export"_s, m_project, u"--format"_s, u"rejoinder-csv"_s, u"--output"_s, path(u"tables"_s)};
        const auto refused = cli(words);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.isOneSentence());
        QProcess full;
        prepare(full, words + QStringList{u"--force"_s});
        full.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit small{100'000, 100'000}; // Less than the words of the comment.
            ::setrlimit(RLIMIT_FSIZE, &small);
        });
        full.start();
        QVERIFY(full.waitForFinished(30'000));
        QCOMPARE(full.exitCode(), 1);
        QCOMPARE(filesOf(path(u"tables"_s)), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList{u"p.rejoinder"_s, u"tables"_s, u"thread.txt"_s}));
        QCOMPARE(cli(words + QStringList{u"--force"_s}).status, 0);
        QCOMPARE(filesOf(path(u"tables"_s)), before);
    }

    void anImportThatIsKilledIsDoneOrNot()
    {
        QByteArray pasted = "Title\n\nArticle.\n\n";
        constexpr int many = 30'000;
        for (int i = 0; i < many; ++i)
            pasted += "  • user " + QByteArray::number(i) + "\n\n    Comment number " + QByteArray::number(i) + ".\n\n";
        import("Other\n\nArticle.\n\n  • a\n\n    One.\n");
        write(u"big.txt"_s, pasted);
        for (const int wait : {10, 40, 120, 300, 700}) {
            QProcess process;
            prepare(process, {u"import"_s, m_project, path(u"big.txt"_s)});
            process.start();
            process.waitForStarted();
            QTest::qSleep(wait);
            process.kill();
            process.waitForFinished();
            const auto stats = cli({u"stats"_s, m_project, u"--json"_s}).json();
            const int posts = stats.value("posts"_L1).toInt();
            QVERIFY2(posts == 1 || posts == many + 1, qPrintable(QString::number(posts)));
            QCOMPARE(stats.value("threads"_L1).toInt(), posts == 1 ? 1 : 2);
            // The next opening for writing clears what was left.
            QCOMPARE(cli({u"code"_s, m_project}).status, 0);
            const auto checked = cli({u"check"_s, m_project});
            QVERIFY2(checked.status == 0, checked.out.constData());
        }
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void import(const QByteArray &pasted)
    {
        write(u"thread.txt"_s, pasted);
        const auto result = cli({u"import"_s, m_project, path(u"thread.txt"_s)});
        QVERIFY2(result.status == 0, (result.out + result.err).constData());
    }

    void exportTo(const QString &project, const QString &name)
    {
        const auto result = cli({u"export"_s, project, u"--format"_s, u"rejoinder-csv"_s, u"--output"_s, path(name)});
        QVERIFY2(result.status == 0, result.err.constData());
    }

    /// The id that one action is answered with.
    QString answerOf(const QByteArray &action)
    {
        return cli({u"code"_s, m_project}, action).json().value("id"_L1).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
