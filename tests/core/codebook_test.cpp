// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_file.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QBuffer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

Codebook standard()
{
    return Codebook(defaultCodebook());
}

std::vector<Code> read(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return codebookFromCsv(buffer, u"codes.csv"_s);
}

QString refusal(const QByteArray &csv)
{
    try {
        read(csv);
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

QStringList paths(const Codebook &codebook, const std::vector<const Code *> &codes)
{
    QStringList found;
    for (const Code *code : codes)
        found += codebook.path({code->header.uid});
    return found;
}

} // namespace

class CodebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultCodebookHasTheContractsCodesInOrder()
    {
        const Codebook codebook = standard();
        QCOMPARE(paths(codebook, codebook.taggable()),
            u"Stance/Favour;Stance/Against;Stance/Neither;Stance/Unclear;Claim/Fact;Claim/Value;Claim/Policy;"
            "Rebuttal/Counter-claim;Rebuttal/Counter-evidence;Rebuttal/Undercut;Rebuttal/Ad hominem;"
            "Rebuttal/Concession and rebut;Passage"_s.split(u';'));
        QCOMPARE(paths(codebook, codebook.relationTypes()),
            u"Relation/rebuts;Relation/supports;Relation/concedes;Relation/asks"_s.split(u';'));
        QString keys;
        for (const Code *code : codebook.taggable())
            keys += code->key;
        QCOMPARE(keys, u"FANU12345678"_s);
        for (const Code &code : codebook.codes())
            QVERIFY2(!code.definition.isEmpty() && !code.include.isEmpty() && !code.exclude.isEmpty(),
                qPrintable(code.name));
    }

    void rulesComeFromTheTopmostGroup()
    {
        const Codebook codebook = standard();
        const Code *stance = codebook.group({codebook.find(u"Stance/Favour")->header.uid});
        QCOMPARE(stance->name, u"Stance"_s);
        QCOMPARE(stance->choice, Choice::One);
        QCOMPARE(stance->appliesTo, AppliesTo::Post);
        QVERIFY(stance->targeted);
        const Code *passage = codebook.find(u"Passage");
        QVERIFY(!passage->counted);
        QCOMPARE(codebook.group({passage->header.uid}), passage);
    }

    void theSameCodebookHasTheSameUidsEverywhere()
    {
        QVERIFY(defaultCodebook() == defaultCodebook());
        QCOMPARE(standard().find(u"Claim/Fact")->header.uid, identified("code"_L1, {u"Claim"_s, u"Fact"_s}));
        QCOMPARE(Codebook(read("path\r\nClaim/Fact\r\n")).find(u"Claim/Fact")->header.uid,
            standard().find(u"Claim/Fact")->header.uid);
    }

    void aRelationTypeIsFoundByItsBareName()
    {
        const Codebook codebook = standard();
        QCOMPARE(codebook.find(u"rebuts"), codebook.find(u"Relation/rebuts"));
        QCOMPARE(codebook.find(u"Fact"), nullptr);
    }

    void aRetiredCodeLeadsToItsSuccessorAndACircleStops()
    {
        Code a, b, c;
        a.header.uid = QUuid::createUuid();
        b.header.uid = QUuid::createUuid();
        c.header.uid = QUuid::createUuid();
        a.name = u"old"_s;
        b.name = u"middle"_s;
        c.name = u"new"_s;
        a.retired = b.retired = true;
        a.mergedInto = {b.header.uid};
        b.mergedInto = {c.header.uid};
        const auto successor = [&] { return Codebook({a, b, c}).effective({a.header.uid})->name; };
        QCOMPARE(successor(), u"new"_s);
        b.mergedInto = {a.header.uid};
        QVERIFY(!successor().isEmpty());
        QCOMPARE(Codebook({a, b, c}).taggable().size(), 1U);
    }

    void parentsInACircleAreShownAllTheSame()
    {
        Code a, b;
        a.header.uid = QUuid::createUuid();
        b.header.uid = QUuid::createUuid();
        a.name = u"a"_s;
        b.name = u"b"_s;
        a.parent = {b.header.uid};
        b.parent = {a.header.uid};
        const Codebook codebook({a, b});
        QCOMPARE(codebook.codes().size(), 2U);
        QVERIFY(codebook.group({a.header.uid}) != nullptr);
        QVERIFY(!codebook.path({a.header.uid}).isEmpty());
    }

    void pathsProtectSlashesAndBackslashes_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QStringList{u"Claim"_s, u"Fact"_s} << u"Claim/Fact"_s;
        QTest::newRow("slash") << QStringList{u"Pro/Con"_s, u"Pro"_s} << u"Pro\\/Con/Pro"_s;
        QTest::newRow("backslash at the end") << QStringList{u"a\\"_s, u"b"_s} << u"a\\\\/b"_s;
        QTest::newRow("both") << QStringList{u"a\\/b"_s} << u"a\\\\\\/b"_s;
        QTest::newRow("harmless backslash") << QStringList{u"C:\\x"_s} << u"C:\\x"_s;
        QTest::newRow("two backslashes") << QStringList{u"\\\\x"_s} << u"\\\\\\x"_s;
    }

    void pathsProtectSlashesAndBackslashes()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, path);
        QCOMPARE(joinPath(names), path);
        QCOMPARE(splitPath(path), names);
    }

    void aFileOfPathsMakesItsGroups()
    {
        const Codebook codebook(
            read("path,definition\r\nFrames/Cost,\"What it costs, in \"\"money\"\"\"\r\nFrames/Safety,\r\n"));
        QCOMPARE(codebook.find(u"Frames")->kind, CodeKind::Group);
        QCOMPARE(codebook.find(u"Frames/Cost")->definition, u"What it costs, in \"money\""_s);
        QCOMPARE(paths(codebook, codebook.taggable()), u"Frames/Cost;Frames/Safety"_s.split(u';'));
    }

    void csvAndJsonGiveTheSameCodesBack()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"book.csv"_s, u"book.json"_s}) {
            const QString path = folder.filePath(name);
            saveCodebook(standard(), path);
            QVERIFY(Codebook(loadCodebook(path)).codes() == standard().codes());
        }
    }

    void aBadFileIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("words");
        QTest::newRow("no column") << QByteArray("label\r\nx\r\n") << u"path"_s;
        QTest::newRow("empty") << QByteArray() << u"path"_s;
        QTest::newRow("kind") << QByteArray("path,kind\r\nA,\r\nB,cod\r\n") << u"row 3 of codes.csv"_s;
        QTest::newRow("twice") << QByteArray("path\r\nA\r\nB\r\nA\r\n") << u"row 4 of codes.csv"_s;
        QTest::newRow("key") << QByteArray("path,key\r\nA,F1\r\n") << u"F1"_s;
        QTest::newRow("parent") << QByteArray("name,parent_id\r\nA,x7\r\n") << u"x7"_s;
        QTest::newRow("circle") << QByteArray("code_id,name,parent_id\r\nx,A,y\r\ny,B,x\r\n") << u"inside itself"_s;
        QTest::newRow("quote") << QByteArray("path\r\nA\r\n\"B\r\n") << u"Row 3 of codes.csv"_s;
        QTest::newRow("bytes") << QByteArray("path\r\nA\xff\r\n") << u"UTF-8"_s;
    }

    void aBadFileIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, words);
        const QString sentence = refusal(csv);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }

    void aDeepPathIsNoTrouble()
    {
        const QByteArray deep = "path\r\n" + QByteArray("a/").repeated(300) + "b\r\n";
        QCOMPARE(read(deep).size(), 301U);
    }

    void namesNeverLookLikeNumbersAndLeadBack()
    {
        const QUuid uid = QUuid::createUuid();
        QCOMPARE(uidNamed(letter::code, externalName(letter::code, uid)), uid);
        QVERIFY(uidNamed(letter::coder, externalName(letter::code, uid)).isNull());
        QVERIFY(uidNamed(letter::code, u"c12").isNull());
    }
};

QTEST_GUILESS_MAIN(CodebookTest)
#include "codebook_test.moc"
