// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"
#include "tests/support/small_project.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Files that are no sound project: one clear sentence, and the file is untouched.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto path = m_folder.filePath(u"good.rejoinder"_s);
        {
            const auto store = smallProject(path, 300);
        }
        m_good = contentOf(path);
        QVERIFY(m_good.size() > 100'000);
    }

    void whatIsNoSoundProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("No mass deportations, US assures Mexico\n").repeated(200);
        QTest::newRow("a picture renamed")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).append(QByteArray(5000, 'x'));
        QTest::newRow("another program's database") << anotherDatabase();
        QTest::newRow("the header alone") << m_good.first(100);
        QTest::newRow("truncated to a page") << m_good.first(4096);
        QTest::newRow("truncated to half") << m_good.first(m_good.size() / 2);
        auto newer = m_good;
        newer.replace(60, 4, QByteArray("\0\0\x03\xe7", 4)); // user_version 999
        QTest::newRow("newer") << newer;
        auto damaged = m_good;
        for (qsizetype i = 8192; i < damaged.size(); i += 4096)
            damaged.replace(i, 64, QByteArray(64, '\xa5'));
        QTest::newRow("damaged") << damaged;
    }

    void whatIsNoSoundProjectIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto path = m_folder.filePath(u"bad.rejoinder"_s);
        write(path, bytes);
        for (const auto &arguments : commandsOn(path)) {
            const auto result = cli(arguments, "{\"undo\": {}}\n");
            QVERIFY2(result.status == 1,
                qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(result.out + result.err)));
            QVERIFY2(result.isOneSentence(), (result.out + result.err).constData());
            QVERIFY2(result.err.contains("bad.rejoinder"), result.err.constData());
            QCOMPARE(contentOf(path), bytes);
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"bad*"_s}), QStringList{u"bad.rejoinder"_s});
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"missing.rejoinder"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a device") << u"/dev/null"_s;
        QTest::newRow("an endless device") << u"/dev/zero"_s;
        QTest::newRow("in no folder") << m_folder.filePath(u"no/such/folder.rejoinder"_s);
        QTest::newRow("nothing") << QString(u""_s);
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        for (const auto &arguments : commandsOn(path)) {
            const auto result = cli(arguments, "{\"undo\": {}}\n");
            QVERIFY2(result.status == 1, (arguments.join(u' ').toUtf8() + '\n' + result.out + result.err).constData());
            QVERIFY2(result.isOneSentence(), (result.out + result.err).constData());
        }
    }

    void aReadOnlyFileIsReadAndNotWritten()
    {
        if (::geteuid() == 0)
            QSKIP("Root may write read-only files.");
        const auto path = m_folder.filePath(u"read-only.rejoinder"_s);
        write(path, m_good);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        QCOMPARE(cli({u"stats"_s, path}).status, 0);
        const auto result = cli({u"code"_s, path}, "{\"undo\": {}}\n");
        QCOMPARE(result.status, 1);
        QVERIFY2(result.isOneSentence(), result.err.constData());
        QCOMPARE(contentOf(path), m_good);
    }

    void createNeverOverwrites()
    {
        const auto path = m_folder.filePath(u"there.rejoinder"_s);
        write(path, "mine");
        const auto result = cli({u"create"_s, path});
        QCOMPARE(result.status, 1);
        QVERIFY(result.isOneSentence());
        QCOMPARE(contentOf(path), QByteArray("mine"));
    }

    void checkNamesWhatIsWrong()
    {
        const auto path = m_folder.filePath(u"wrong.rejoinder"_s);
        {
            auto store = smallProject(path, 5);
            const auto anna = store.addCoder(u"anna"_s, CoderKind::Person);
            const auto post = postWithKey(store, u"c1"_s);
            auto annotation = annotationOn(store, post, {anna.header.uid}, u"Fact");
            annotation.quote = u"else"_s;
            store.apply({added(annotation)}, u"wrong"_s, {anna.header.uid});
        }
        const auto result = cli({u"check"_s, path, u"--json"_s});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.json().value("ok"_L1).toBool(true), false);
        QVERIFY2(result.out.contains("quote"), result.out.constData());
    }

private:
    static QList<QStringList> commandsOn(const QString &path)
    {
        return {{u"tree"_s, path}, {u"code"_s, path}, {u"undo"_s, path}, {u"stats"_s, path},
            {u"search"_s, path, u"a"_s}, {u"history"_s, path}, {u"merge"_s, path, path}};
    }

    QByteArray anotherDatabase()
    {
        const auto path = m_folder.filePath(u"other.db"_s);
        {
            const Database database(path, Database::Access::Create);
            database.execute("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('a')");
        }
        return contentOf(path);
    }

    QTemporaryDir m_folder;
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
