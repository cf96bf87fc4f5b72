// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/pseudonyms.h"

#include "core/coding/merge.h"
#include "core/corpus/import.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/project.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

const QStringList people{
    u"market_day"_s, u"Will"_s, u"Jane Smith"_s, u"Al"_s, u"anna"_s, u"张伟"_s, u"@bob.x"_s, u"🙂"_s};
const QByteArray key("sixteen letters, and more");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PseudonymsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsNameNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // <name> stands for the pseudonym of the name.
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("@market_day: you are wrong", "@<market_day>: you are wrong");
        row("@Market_Day, (@market_day)", "@<market_day>, (@<market_day>)");
        row("As MARKET_DAY said, market_day's bread", "As <market_day> said, <market_day>'s bread");
        row("supermarket_day market_days", "supermarket_day market_days");
        row("Will says it will; WILL!", "<Will> says it will; <Will>!");
        row("Anna and anna and annabel", "<anna> and <anna> and annabel");
        row("Jane Smith, jane smith, @Jane Smith, @jane", "<Jane Smith>, <Jane Smith>, @<Jane Smith>, @<Jane Smith>");
        row("Jane alone is not told from another", "Jane alone is not told from another");
        row("Al is a word, @Al is not", "Al is a word, @<Al> is not");
        row("🙂market_day🙂 é", "🙂<market_day>🙂 é");
        row("我同意张伟的话", "我同意<张伟>的话");
        row("bob.x wrote, @bob.x wrote", "<@bob.x> wrote, @<@bob.x> wrote");
        row("@stranger.99 and @Stranger.99.", "@<stranger.99> and @<stranger.99>.");
        row("u/slow_spoke, /u/Slow_Spoke", "u/<slow_spoke>, /u/<slow_spoke>");
        row("write to Jane.Smith@uni.edu.", "write to <jane.smith@uni.edu>.");
        row("https://x.org/@market_day", "https://x.org/@<market_day>");
        row("a @ b, 5 @, @", "a @ b, 5 @, @");
        row("", "");
        row("nobody here 🙂", "nobody here 🙂");
    }

    void textsNameNobody()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Pseudonyms pseudonyms(key, people);
        static const QRegularExpression name(u"<([^>]+)>"_s);
        for (auto match = name.match(expected); match.hasMatch(); match = name.match(expected))
            expected.replace(match.capturedStart(), match.capturedLength(), pseudonyms.of(match.captured(1)));
        const auto told = pseudonyms.in(text);
        QCOMPARE(told.text, expected);
        // What lies between the names is where it went.
        int at = 0;
        for (const auto &replaced : told.replaced) {
            const Span moved = told.moved({at, replaced.before.start});
            QCOMPARE(QStringView(told.text).sliced(moved.start, moved.length()),
                QStringView(text).sliced(at, replaced.before.start - at));
            QCOMPARE(told.moved({replaced.before.start + 1, replaced.before.end}), replaced.after);
            at = replaced.before.end;
        }
    }

    void theKeyDecides()
    {
        const Pseudonyms one(key, people);
        QCOMPARE(Pseudonyms(key, {u"Will"_s}).of(u"Will"_s), one.of(u"Will"_s));
        QVERIFY(Pseudonyms(key + "x", people).of(u"Will"_s) != one.of(u"Will"_s));
        QVERIFY(QString().isNull() && one.of(QString()).isNull());
        QSet<QString> all;
        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many << u"author %1"_s.arg(i);
        const Pseudonyms crowd(key, many);
        for (const QString &name : std::as_const(many)) {
            static const QRegularExpression shape(u"^[a-z]{5}(-[a-z]{5})+$"_s);
            QVERIFY(shape.match(crowd.of(name)).hasMatch());
            all.insert(crowd.of(name));
        }
        QCOMPARE(all.size(), many.size());
    }

    void aKeyIsMadeOnceForItsOwner()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key"_s);
        const QByteArray made = Pseudonyms::keyIn(path);
        QVERIFY(made.size() >= 32);
        QCOMPARE(Pseudonyms::keyIn(path), made);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile shorter(folder.filePath(u"short"_s));
        QVERIFY(shorter.open(QIODevice::WriteOnly));
        shorter.write("secret\n");
        shorter.close();
        QVERIFY_THROWS_EXCEPTION(Error, (void)Pseudonyms::keyIn(shorter.fileName()));
        QVERIFY_THROWS_EXCEPTION(Error, (void)Pseudonyms::keyIn(folder.filePath(u"no/such/folder"_s)));
    }

    void aCopyNamesNobody()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"real.rejoinder"_s);
        coded(path);
        const Store real(path);
        CopyOptions options;
        options.pseudonyms = true;
        options.key = key;
        const QString copyPath = folder.filePath(u"copy.rejoinder"_s);
        const CopyReport report = copyProject(real, copyPath, options);
        QCOMPARE(report.authors, 3);
        QCOMPARE(report.namesReplaced, 5);
        copyProject(real, folder.filePath(u"again.rejoinder"_s), options);

        const QByteArray whole = bytesOf(path) + bytesOf(path + u"-wal"_s);
        const QByteArray bytes = bytesOf(copyPath).toLower();
        for (const char *name : {"market_day", "slow_spoke", "dora quill", "stranger", "zelda", "thread-by-dora"}) {
            QVERIFY2(whole.toLower().contains(name), name);
            QVERIFY2(!bytes.contains(name), name);
        }
        const Store copy(copyPath);
        QCOMPARE(check(copy), QStringList());
        QVERIFY(copy.history().empty());
        QCOMPARE(dump(Store(folder.filePath(u"again.rejoinder"_s))), dump(copy));
        QCOMPARE(copy.outline().size(), real.outline().size());

        // Passages are where they were, and a mention is of whom it was.
        const Pseudonyms pseudonyms(key, {u"market_day"_s, u"slow_spoke"_s, u"Dora Quill"_s});
        const auto reply = postWithKey(copy, u"c2"_s);
        QCOMPARE(copy.content(reply).author, pseudonyms.of(u"slow_spoke"_s));
        QVERIFY(copy.text(reply).startsWith(u"@%1 no: "_s.arg(pseudonyms.of(u"market_day"_s))));
        const auto annotations = copy.annotations(reply);
        QCOMPARE(annotations.size(), 1u);
        QCOMPARE(annotations.front().quote, u"the shops counted 🙂"_s);
        QCOMPARE(quoteAt(copy.text(reply), *annotations.front().span()), annotations.front().quote);
    }

    void whatItChangedNeverWinsOverTheOriginal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"real.rejoinder"_s);
        coded(path);
        Store real(path);
        const QByteArray before = dump(real);
        CopyOptions options;
        options.pseudonyms = true;
        const QString copyPath = folder.filePath(u"copy.rejoinder"_s);
        copyProject(real, copyPath, options);
        // Its texts that named somebody are others now, and each is told.
        QVERIFY_THROWS_EXCEPTION(Error, merge(real, {copyPath}, {}, {}));
        MergeOptions except;
        except.exceptChanged = true;
        const MergeReport report = merge(real, {copyPath}, except, {});
        QVERIFY(report.differingPosts.join(u' ').contains(u".c2"_s));
        QCOMPARE(dump(real), before);
    }

private:
    /// Pasted, then coded by Zelda, with a memo that names people.
    static void coded(const QString &path)
    {
        const QString source = QFileInfo(path).absolutePath() + u"/thread-by-dora.txt"_s;
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A lane, says Dora Quill\n\nThe article cites market_day. Nothing else.\n\n"
                   "  • market_day\n\n    I sell bread. Ask @stranger about it.\n\n"
                   "    • slow_spoke\n\n      @market_day no: the shops counted 🙂 twice.\n\n"
                   "      • Dora Quill\n\n        Slow_spoke is right.\n\n"
                   "  • market_day\n\n    Nobody is named here.\n");
        file.close();
        runImport(path, {{source}, {}, {}, {}, {}});
        Project project{Store(path)};
        const Uid<Coder> zelda = project.addCoder(u"Zelda"_s);
        const auto post = postWithKey(project.store(), u"c2"_s);
        Annotation annotation;
        annotation.header.uid = QUuid::createUuid();
        annotation.header.owner = zelda;
        annotation.post = post;
        annotation.text = project.store().post(post)->text;
        annotation.code = codeCalled(project, u"Fact"_s);
        const QString text = project.store().text(post);
        const Offsets offsets(text);
        const auto at = int(text.indexOf(u"the shops"));
        annotation.start = offsets.fromUtf16(at);
        annotation.end = *annotation.start + 19;
        annotation.quote = quoteAt(text, *annotation.span());
        QCOMPARE(annotation.quote, u"the shops counted 🙂"_s);
        Memo memo;
        memo.header = {QUuid::createUuid(), zelda};
        memo.about = About::Annotation;
        memo.aboutUid = annotation.header.uid;
        memo.text = u"market_day will not like it. Ask Zelda."_s;
        project.apply({added(annotation), added(memo)}, u"Tag what market_day hears"_s, zelda);
    }

    static Uid<Code> codeCalled(const Project &project, const QString &name)
    {
        for (const Code &code : project.codebook().codes()) {
            if (code.name == name && code.kind == CodeKind::Code)
                return {code.header.uid};
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(PseudonymsTest)
#include "pseudonyms_test.moc"
