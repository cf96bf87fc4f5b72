// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/identity.h"
#include "core/store/check.h"
#include "tests/support/cli.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// {"annotate": …} on comment c1, from its beginning to \p end.
QByteArray annotateLine(const Store &store, int end, const QString &coder = u"anna"_s)
{
    const QJsonObject fields{{u"post"_s, store.nameOf(postWithKey(store, u"c1"_s))}, {u"code"_s, u"Claim/Fact"_s},
        {u"start"_s, 0}, {u"end"_s, end}, {u"coder"_s, coder}};
    return QJsonDocument(QJsonObject{{u"annotate"_s, fields}}).toJson(QJsonDocument::Compact) + '\n';
}

/// Each such line is a step.
QByteArray noteLine(const QString &id, int number)
{
    return u"{\"change\": {\"id\": \"%1\", \"memo\": \"note %2\", \"coder\": \"anna\"}}\n"_s.arg(id)
        .arg(number)
        .toUtf8();
}

QStringList idsIn(const QByteArray &answers)
{
    QStringList ids;
    for (const auto &line : answers.split('\n')) {
        const auto id = QJsonDocument::fromJson(line).object().value("id"_L1).toString();
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

} // namespace

class CodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.rejoinder"_s);
        const auto store = smallProject(m_path, 20);
        m_first = annotateLine(store, 5);
    }

    void eachLineIsAnsweredWhenItIsStored()
    {
        QProcess process;
        prepare(process, {u"code"_s, m_path});
        process.start();
        process.write(m_first);
        while (!process.canReadLine())
            QVERIFY2(process.waitForReadyRead(10'000), "no answer while the input is still open");
        const auto answer = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(answer.value("line"_L1).toInt(), 1);
        const Store store(m_path, Store::Access::ReadOnly);
        QVERIFY(store.find<Annotation>(uidNamed(letter::annotation, answer.value("id"_L1).toString())));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void aBadLineIsAnsweredAndTheOthersStand()
    {
        const auto result = cli({u"code"_s, m_path},
            "nonsense\n" + m_first + "{\"annotate\": {\"post\": \"p\"}}\n\n{\"undo\": {}}\n{\"undo\": {}}\n");
        QCOMPARE(result.status, 1);
        const auto lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        for (int i = 0; i < lines.size(); ++i) {
            const auto answer = QJsonDocument::fromJson(lines[i]).object();
            QCOMPARE(answer.value("line"_L1).toInt(), i + 1);
            QCOMPARE(answer.contains("error"_L1), i == 0 || i == 2 || i == 3);
        }
        QCOMPARE(result.err, QByteArray());
    }

    void killedAnywhereNothingAcknowledgedIsLost()
    {
        const auto id = idsIn(cli({u"code"_s, m_path}, m_first).out).value(0);
        QVERIFY(!id.isEmpty());
        for (int round = 0; round < 8; ++round) {
            QProcess process;
            prepare(process, {u"code"_s, m_path});
            process.start();
            for (int i = 0; i < 400; ++i)
                process.write(noteLine(id, round * 1000 + i));
            const int wanted = 1 + round * 7;
            QByteArray answers;
            while (answers.count('\n') < wanted) {
                QVERIFY(process.waitForReadyRead(20'000));
                answers += process.readAllStandardOutput();
            }
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
            answers += process.readAllStandardOutput();
            QVERIFY2(!answers.contains("error"), answers.constData());
            const int acknowledged = static_cast<int>(answers.count('\n'));
            const Store store(m_path);
            const auto memos = store.memosAbout(uidNamed(letter::annotation, id));
            QCOMPARE(memos.size(), 1u);
            // The last acknowledged note, or one that was stored and not yet acknowledged.
            const int stored = memos.front().text.split(u' ').last().toInt() - round * 1000;
            QVERIFY2(stored >= acknowledged - 1,
                qPrintable(u"%1 acknowledged, %2 stored"_s.arg(acknowledged).arg(stored + 1)));
            QCOMPARE(check(store), QStringList());
        }
    }

    void twoWritersLoseNothing()
    {
        std::array<QProcess, 2> writers;
        QByteArray lines[2];
        {
            const Store store(m_path);
            for (int i = 0; i < 60; ++i) {
                lines[0] += annotateLine(store, 1 + i % 10, u"anna"_s);
                lines[1] += annotateLine(store, 1 + i % 10, u"ben"_s);
            }
        }
        for (int i = 0; i < 2; ++i) {
            prepare(writers[i], {u"code"_s, m_path});
            writers[i].start();
            writers[i].write(lines[i]);
            writers[i].closeWriteChannel();
        }
        std::set<QString> ids;
        for (auto &writer : writers) {
            QVERIFY(writer.waitForFinished(60'000));
            const auto out = writer.readAllStandardOutput();
            QVERIFY2(writer.exitCode() == 0, out.constData());
            QCOMPARE(out.count('\n'), 60);
            for (const auto &id : idsIn(out))
                ids.insert(id);
        }
        const Store store(m_path);
        for (const auto &id : ids)
            QVERIFY(store.find<Annotation>(uidNamed(letter::annotation, id)));
        QCOMPARE(store.annotations(postWithKey(store, u"c1"_s)).size(), ids.size());
        QCOMPARE(check(store), QStringList());
    }

    void aFullDiskIsOneSentenceAndLeavesTheProject()
    {
        const auto id = idsIn(cli({u"code"_s, m_path}, m_first).out).value(0);
        const auto before = dump(Store(m_path));
        // No file may grow beyond 512 bytes: every write fails as on a full disk.
        QProcess process;
        prepare(process, {u"code"_s, m_path});
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit none{512, 512};
            ::setrlimit(RLIMIT_FSIZE, &none);
        });
        process.start();
        process.write(noteLine(id, 1));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const auto said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(said.count('\n') == 1, said.constData());
        QCOMPARE(dump(Store(m_path)), before);
    }

    void aBigUndoThatIsKilledIsDoneOrNot()
    {
        constexpr int many = 20'000;
        {
            Store store(m_path);
            const auto anna = store.addCoder(u"anna"_s, CoderKind::Person);
            Edits edits;
            for (int i = 0; i < many; ++i) {
                const auto post = postWithKey(store, u"c%1"_s.arg(1 + i % 20));
                edits.push_back(added(annotationOn(store, post, {anna.header.uid}, u"Fact", 1 + i % 10)));
            }
            store.apply(edits, u"many"_s, {anna.header.uid});
        }
        for (const int wait : {5, 20, 60, 120, 250}) {
            QProcess process;
            prepare(process, {u"undo"_s, m_path});
            process.start();
            process.waitForStarted();
            QTest::qSleep(wait);
            process.kill();
            process.waitForFinished();
            Store store(m_path);
            const auto left = store.codeCounts();
            const int count = left.empty() ? 0 : left.front().count;
            QVERIFY2(count == 0 || count == many, qPrintable(QString::number(count)));
            QCOMPARE(check(store), QStringList());
            if (count == 0)
                store.redo();
        }
    }

    void whatCannotBePrintedIsAFailure()
    {
        QProcess process;
        prepare(process, {u"--version"_s});
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().startsWith("Standard output"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_first;
};

QTEST_GUILESS_MAIN(CodeTest)
#include "code_test.moc"
