// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs get of a project, as they would read it: exports.py compares every format with the JSON Lines.

#include "core/formats/format.h"
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

const QStringList others{u"refi-qda"_s, u"refi-qda-posts"_s, u"jsonl"_s, u"brat"_s, u"webanno-tsv"_s, u"convokit"_s,
    u"convokit-info"_s, u"web-annotation"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QByteArray> filesBelow(const QString &path)
{
    QHash<QString, QByteArray> files;
    if (QFileInfo(path).isFile())
        files.insert({}, contentOf(path));
    for (const auto infos = QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        const auto &info : infos) {
        if (info.isFile())
            files.insert(info.fileName(), contentOf(info.filePath()));
        else
            files.insert(filesBelow(info.filePath())); // Coders' folders are one deep.
    }
    return files;
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project = path(u"p.rejoinder"_s);
        QFile thread(path(u"thread.txt"_s));
        QVERIFY(thread.open(QIODevice::WriteOnly));
        thread.write("Sounds 😊 great\n\nThe lane is safe.\n\nIt is paid for.\n\n  • Ana\n\n    One [a] | b_c -> d; \\ "
                     "* 😊 e.\n\n"
                     "    Second   paragraph.\n\n    • Ben\n\n      = 2+2\tis \"four\" <b> & that.\n\n  • \n\n  • "
                     "Cem\n\n    Cafe\u0301 שלום.\n");
        thread.close();
        const auto imported = cli({u"import"_s, m_project, thread.fileName()});
        QVERIFY2(imported.status == 0, imported.err.constData());
        const auto posts = cli({u"tree"_s, m_project, u"--json"_s}).json();
        const auto told = posts[u"threads"].toArray().at(0).toObject();
        const auto post = [&](int n) { return told[u"posts"].toArray().at(n).toObject()[u"id"].toString(); };
        const QString article = told[u"article"].toObject()[u"id"].toString();
        QByteArray actions;
        const auto annotate = [&](const QString &on, const QString &code, int start, int end, const QString &coder) {
            QJsonObject fields{{u"post"_s, on}, {u"code"_s, code}, {u"coder"_s, coder}};
            if (end > 0) {
                fields.insert(u"start"_s, start);
                fields.insert(u"end"_s, end);
            }
            fields.insert(u"memo"_s, coder == u"ben" ? u"two\nlines\tand | a tab"_s : QString());
            fields.insert(u"certainty"_s, end > 0 ? QJsonValue(2) : QJsonValue());
            return answerOf(QJsonObject{{u"annotate"_s, fields}});
        };
        const QString claim = annotate(article, u"Claim/Fact"_s, 0, 17, u"anna"_s);
        const QString rebuttal = annotate(post(0), u"Rebuttal/Counter-claim"_s, 4, 27, u"anna"_s);
        annotate(post(0), u"Claim/Value"_s, 20, 35, u"anna"_s); // Over an empty line, and over the one before.
        annotate(post(0), u"Claim/Policy"_s, 1, 3, u"ben"_s);
        annotate(post(0), u"Claim/Policy"_s, 5, 6, u"ben"_s);
        annotate(post(1), u"Claim/Fact"_s, 0, 5, u"ben"_s);
        annotate(post(1), u"Stance/Against"_s, 0, 0, u"ben"_s);
        annotate(post(1), u"Stance/Favour"_s, 0, 0, u"anna"_s);
        const auto relate = [&](const QString &source, const QJsonValue &target) {
            answerOf(QJsonObject{{u"relate"_s,
                QJsonObject{{u"type"_s, u"rebuts"_s}, {u"source"_s, source}, {u"target"_s, target},
                    {u"coder"_s, u"anna"_s}, {u"note"_s, u"why"_s}}}});
        };
        relate(rebuttal, claim);
        relate(rebuttal, post(1));
        relate(post(1), post(0));
        relate(rebuttal, QJsonValue());
        for (const auto &format : others) {
            const auto result = cli({u"export"_s, m_project, u"--format"_s, format, u"--output"_s, path(format)});
            QVERIFY2(result.status == 0, result.err.constData());
            QVERIFY2(result.err.contains("not in it"), result.err.constData());
        }
    }

    void everyFormatHoldsWhatTheProjectHolds()
    {
        QStringList words{QStringLiteral(SOURCE_DIR "/tests/cli/exports.py"), m_folder.path()};
        for (const auto *data : {SOURCE_DIR "/../shared/data", SOURCE_DIR "/../../shared/data"}) {
            const QString schema = QLatin1StringView(data) + "/refi-qda/Project.xsd"_L1;
            if (QFile::exists(schema) && words.size() == 2)
                words << schema;
        }
        QProcess python;
        python.start(u"python3"_s, words);
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, (python.readAllStandardError() + python.readAllStandardOutput()).constData());
    }

    void theSameProjectGivesTheSameBytes()
    {
        for (const auto &format : others) {
            const QString again = path(u"again-"_s + format);
            QCOMPARE(cli({u"export"_s, m_project, u"--format"_s, format, u"--output"_s, again}).status, 0);
            QVERIFY2(filesBelow(again) == filesBelow(path(format)), qPrintable(format));
        }
    }

    void oneFileGoesToStandardOutputAFolderDoesNot()
    {
        const auto lines = cli({u"export"_s, m_project, u"--format"_s, u"jsonl"_s, u"--output"_s, u"-"_s});
        QCOMPARE(lines.status, 0);
        QCOMPARE(lines.out, contentOf(path(u"jsonl"_s)));
        QCOMPARE(cli({u"export"_s, m_project, u"--format"_s, u"brat"_s, u"--output"_s, u"-"_s}).status, 2);
    }

    void oneCoderAndOneCodeCanBeChosen()
    {
        const auto lines = cli({u"export"_s, m_project, u"--format"_s, u"jsonl"_s, u"--output"_s, u"-"_s, u"--coder"_s,
            u"anna"_s, u"--code"_s, u"Claim"_s});
        QCOMPARE(lines.status, 0);
        QCOMPARE(lines.out.count("\"annotation_id\""), 2);
        QVERIFY(!lines.out.contains("\"coder\":\"ben\""));
    }

    void agreementFollowsTheRuleOnNames()
    {
        const auto measured = [&](const QStringList &more) {
            return cli(QStringList{u"agreement"_s, m_project, u"--level"_s, u"span"_s, u"--measure"_s,
                           u"span_precision"_s, u"-o"_s, u"reference=anna"_s, u"-o"_s, u"unfinished=count"_s}
                + more);
        };
        QVERIFY(measured({}).out.contains("reference=anna"));
        QCOMPARE(cli({u"ethics"_s, m_project, u"--names"_s, u"pseudonyms"_s}).status, 0);
        for (const auto &more : {QStringList(), QStringList(u"--json"_s)}) {
            const auto ruled = measured(more);
            QVERIFY2(ruled.status == 0, ruled.err.constData());
            QVERIFY2(ruled.out.contains("reference") && !ruled.out.contains("anna"), ruled.out.constData());
        }
        QCOMPARE(cli({u"ethics"_s, m_project, u"--names"_s, u"real"_s}).status, 0);
        QVERIFY(measured({u"--json"_s}).out.contains("anna"));
    }

    void everyFormatOfTheTableIsTried()
    {
        for (const Format &format : formats()) {
            if (format.write && format.about)
                QVERIFY2(others.contains(QLatin1StringView(format.id)), format.id);
        }
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString answerOf(const QJsonObject &action)
    {
        const auto answer = cli({u"code"_s, m_project}, QJsonDocument(action).toJson(QJsonDocument::Compact) + '\n');
        const QString id = answer.json()[u"id"].toString();
        [&] { QVERIFY2(!id.isEmpty(), answer.out.constData()); }();
        return id;
    }

    QTemporaryDir m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "exports_test.moc"
