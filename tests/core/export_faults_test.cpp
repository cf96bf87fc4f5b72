// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every format of the table that writes, on a device that is full at some byte: one sentence, nothing half written, and
// what was there before stands.

#include "core/corpus/export.h"
#include "core/model/error.h"
#include "tests/support/full_device.h"
#include "tests/support/record_contents.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace rejoinder::test;
using namespace Qt::StringLiterals;

namespace {

/// Whatever is in a folder, hidden files too, with its bytes.
QMap<QString, QByteArray> bytesBelow(const QString &folder)
{
    QMap<QString, QByteArray> bytes;
    QDirIterator entries(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const bool isFile = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
        bytes.insert(file.fileName(), isFile ? file.readAll() : "a folder");
    }
    return bytes;
}

/// Threads with codings, memos and relations of two coders, as the tables tell them.
const RecordContents &codedThreads()
{
    static const auto reader = formatOf(u"rejoinder-csv")->read(QStringLiteral(TEST_DATA "/rejoinder-csv/small"), {});
    static const RecordContents contents(*reader);
    return contents;
}

/// The first of them alone: in a corpus that came from elsewhere no two posts are called the same.
class FirstThread final : public Contents
{
public:
    [[nodiscard]] std::vector<Thread> threads() const override { return {codedThreads().threads().front()}; }
    void eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const override
    {
        codedThreads().eachPost(thread, visit);
    }
    void eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const override
    {
        codedThreads().eachRow(kind, visit);
    }
    [[nodiscard]] QString nameOf(Id<Post> post) const override { return codedThreads().nameOf(post); }
};

void write(const Format &format, const QString &path, const WriteOptions &options, bool replace)
{
    if (format.write == formatOf(u"convokit-info")->write)
        writeExport(FirstThread(), format, path, options, replace);
    else
        writeExport(codedThreads(), format, path, options, replace);
}

/// The sentence of an export that had so much room for each of its files; empty: it went through.
QString failureOf(const Format &format, const QString &path, qint64 room)
{
    const FullDevice full(room);
    try {
        write(format, path, {}, true);
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

} // namespace

class ExportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDeviceIsOneSentenceAndWhatWasThereStands_data()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : formats()) {
            if (format.write)
                QTest::newRow(format.id) << QString::fromLatin1(format.id);
        }
    }

    void aFullDeviceIsOneSentenceAndWhatWasThereStands()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"written"_s);
        const Format &writes = *formatOf(format);
        write(writes, path, {}, false);
        const auto before = bytesBelow(folder.path());
        QSet<qsizetype> rooms{0};
        qsizetype largest = 0;
        for (const QByteArray &bytes : before) {
            largest = std::max(largest, bytes.size());
            rooms << std::max<qsizetype>(0, bytes.size() - 1); // The last byte of each file.
        }
        QVERIFY(largest > 100);
        for (qsizetype room = 1; room < largest; room *= 2)
            rooms << room;
        rooms.remove(largest);
        for (const qsizetype room : std::as_const(rooms)) {
            if (room >= largest)
                continue;
            const QString sentence = failureOf(writes, path, room);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(u"%1 bytes: %2"_s.arg(room).arg(sentence)));
            QVERIFY2(!sentence.contains(": ."_L1) && !sentence.contains(u'\n'), qPrintable(sentence));
            QVERIFY2(bytesBelow(folder.path()) == before, qPrintable(u"%1 bytes"_s.arg(room)));
            const QString fresh = folder.filePath(u"fresh"_s);
            QVERIFY(!failureOf(writes, fresh, room).isEmpty());
            QVERIFY2(bytesBelow(folder.path()) == before, qPrintable(u"%1 bytes, fresh"_s.arg(room)));
        }
        // With room for all of it, it is what it was.
        QCOMPARE(failureOf(writes, path, largest), QString());
        QVERIFY(bytesBelow(folder.path()) == before);
    }

    void aCancelledExportLeavesNothing_data() { aFullDeviceIsOneSentenceAndWhatWasThereStands_data(); }

    void aCancelledExportLeavesNothing()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        WriteOptions options;
        options.progress = [](double) { return false; };
        bool isCancelled = false;
        try {
            write(*formatOf(format), folder.filePath(u"written"_s), options, false);
        } catch (const Error &error) {
            isCancelled = error.kind() == Error::Kind::Cancelled;
        }
        QVERIFY(isCancelled);
        QVERIFY(bytesBelow(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportFaultsTest)
#include "export_faults_test.moc"
