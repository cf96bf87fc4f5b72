// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_document.h"
#include "core/coding/codebook_file.h"
#include "core/coding/codebook_load.h"
#include "core/formats/qdc.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

Codebook standard()
{
    std::vector<Code> codes = defaultCodebook();
    Code target;
    target.header.uid = identified("code"_L1, {u"the lane"_s});
    target.name = u"the lane"_s;
    target.kind = CodeKind::Target;
    target.position = 99;
    codes.push_back(target);
    return Codebook(codes);
}

QByteArray qdc(const QByteArray &codes, const QByteArray &sets = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes
        + "</Codes>" + sets + "</CodeBook>";
}

QByteArray guid(int n)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(n).rightJustified(12, '0');
}

QString refusal(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

Codebook applied(const Codebook &codebook, const Action &action)
{
    std::vector<Code> codes = codebook.codes();
    for (const Edit &edit : action.edits) {
        const Code after = std::get<Code>(*edit.after);
        std::erase_if(codes, [&](const Code &code) { return code.header.uid == after.header.uid; });
        codes.push_back(after);
    }
    return Codebook(codes);
}

} // namespace

class CodebookExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatQdcTellsComesBack()
    {
        const Codebook before = standard();
        const Codebook after(codesOf(readQdc(qdcOf(before), u"x.qdc"_s)));
        QCOMPARE(after.codes().size(), before.codes().size());
        for (const Code &code : before.codes()) {
            const Code *back = after.code({code.header.uid});
            QVERIFY2(back, qPrintable(code.name));
            QCOMPARE(back->name, code.name);
            QCOMPARE(back->kind, code.kind);
            QCOMPARE(back->parent, code.parent);
            QCOMPARE(back->colour, code.colour);
            QCOMPARE(back->definition, code.definition);
            QCOMPARE(back->include, code.include);
            QCOMPARE(back->exclude, code.exclude);
            QCOMPARE(back->examples, code.examples);
        }
        QCOMPARE(qdcOf(after), qdcOf(Codebook(codesOf(readQdc(qdcOf(after), u"x.qdc"_s)))));
    }

    void theWrittenFileKeepsTheSchemasRules()
    {
        // Order of elements, required attributes and the forms of guid and colour, as Codebook.xsd has them.
        QXmlStreamReader xml(qdcOf(standard()));
        static const QRegularExpression isGuid(u"^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$"_s);
        static const QRegularExpression isColour(u"^#[0-9A-F]{6}$"_s);
        int codes = 0, members = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QCOMPARE(xml.namespaceUri(), u"urn:QDA-XML:codebook:1.0");
            const auto attributes = xml.attributes();
            if (xml.name() == "Code"_L1) {
                ++codes;
                QVERIFY(isGuid.match(attributes.value("guid"_L1).toString()).hasMatch());
                QVERIFY(isColour.match(attributes.value("color"_L1).toString()).hasMatch());
                QVERIFY(!attributes.value("name"_L1).isEmpty());
                QVERIFY(
                    attributes.value("isCodable"_L1) == "true"_L1 || attributes.value("isCodable"_L1) == "false"_L1);
            }
            members += xml.name() == "MemberCode"_L1;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(codes, int(standard().codes().size()));
        QCOMPARE(members, 5);
    }

    void anyTextSurvivesXml()
    {
        Code code;
        code.header.uid = QUuid::createUuid();
        code.name = u"<a> & \"b\"\n'c'"_s;
        code.definition = u"tab\there, 🙂 and ]]> and <!--"_s;
        code.examples = u"- one\ntwo\nInclude: three"_s;
        code.exclude = u"x?y"_s.replace(u'?', QChar(1));
        const Codebook back(codesOf(readQdc(qdcOf(Codebook({code})), u"x.qdc"_s)));
        QCOMPARE(back.codes().front().name, code.name);
        QCOMPARE(back.codes().front().definition, code.definition);
        QCOMPARE(back.codes().front().examples, code.examples);
        QCOMPARE(back.codes().front().exclude, u"x\uFFFDy"_s);
    }

    void otherProgramsFilesAreRead()
    {
        // Any namespace, braces, small letters, short colours, a codable code with codes inside, a name twice.
        const QByteArray xml = "\xef\xbb\xbf<?xml version=\"1.0\"?><cb:CodeBook xmlns:cb=\"urn:QDA-XML:codebook:0:4\">"
                               "<cb:Codes><cb:Code guid=\"{"
            + guid(1)
            + "}\" name=\"Frames\" isCodable=\"true\" color=\"#f00\"><cb:Description>All of them.</cb:Description>"
            + "<cb:Code guid=\"" + guid(2) + "\" name=\"Cost\" isCodable=\"true\"/><cb:Code guid=\"" + guid(3)
            + "\" name=\"Cost\" isCodable=\"true\"><cb:NoteRef targetGUID=\"" + guid(9)
            + "\"/></cb:Code></cb:Code></cb:Codes><cb:Sets/></cb:CodeBook>";
        const Codebook codebook(codesOf(readQdc(xml, u"x.qdc"_s)));
        QCOMPARE(codebook.find(u"Frames")->kind, CodeKind::Group);
        QCOMPARE(codebook.find(u"Frames")->definition, u"All of them."_s);
        QCOMPARE(colourName(codebook.find(u"Frames")->colour), u"red"_s);
        for (const QString &path : {u"Frames/Frames"_s, u"Frames/Cost"_s, u"Frames/Cost (2)"_s})
            QVERIFY2(codebook.find(path) && codebook.find(path)->kind == CodeKind::Code, qPrintable(path));
        QCOMPARE(codebook.find(u"Frames/Cost")->header.uid, QUuid(QString::fromLatin1(guid(2))));
    }

    void aHostileFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("words");
        const QByteArray code = "<Code guid=\"" + guid(1) + "\" name=\"a\" isCodable=\"true\"";
        QTest::newRow("external entity") << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
            + qdc(code + ">&e;</Code>")) << u"document type"_s;
        QTest::newRow("a billion laughs")
            << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" + qdc(code + "/>"))
            << u"document type"_s;
        QTest::newRow("cut off") << qdc(code + "/>").chopped(20) << u"not well-formed"_s;
        QTest::newRow("another root") << QByteArray("<Project><Code/></Project>") << u"Project"_s;
        QTest::newRow("no guid") << qdc("\n<Code name=\"a\" isCodable=\"true\"/>") << u"line 3"_s;
        QTest::newRow("no name") << qdc("<Code guid=\"" + guid(1) + "\" name=\" \" isCodable=\"true\"/>") << u"name"_s;
        QTest::newRow("twice") << qdc(code + "/>" + code + "/>") << u"second time"_s;
        QByteArray deep;
        for (int i = 0; i < 5000; ++i)
            deep += "<Code guid=\"" + guid(i) + "\" name=\"a\" isCodable=\"false\">";
        QTest::newRow("deep") << qdc(deep) << u"deeper"_s;
        QByteArray many;
        for (int i = 0; i < 20'001; ++i)
            many += "<Code guid=\"" + guid(i + 1) + "\" name=\"a" + QByteArray::number(i) + "\" isCodable=\"true\"/>";
        QTest::newRow("many") << qdc(many) << u"more than"_s;
        QTest::newRow("binary") << QByteArray("<\0\1\2", 4) << u"not well-formed"_s;
    }

    void aHostileFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, words);
        const QString sentence = refusal([&] { (void)codesOf(readQdc(xml, u"x.qdc"_s)); });
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }

    void deepTextThatIsNoCodeIsNoTrouble()
    {
        const QByteArray description = QByteArray("<b>").repeated(100'000) + QByteArray("</b>").repeated(100'000);
        const QByteArray xml = qdc("<Code guid=\"" + guid(1) + "\" name=\"a\" isCodable=\"true\"><Description>x"
            + description + "</Description></Code>");
        QCOMPARE(codesOf(readQdc(xml, u"x.qdc"_s)).size(), 1U);
    }

    void everyCutOfAFileIsRefusedOrRead()
    {
        const QByteArray whole = qdcOf(standard());
        for (qsizetype length = 0; length < whole.size(); length += 7)
            refusal([&] { (void)codesOf(readQdc(whole.first(length), u"x.qdc"_s)); });
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            QByteArray broken = whole;
            for (int n = 0; n < 5; ++n)
                broken[random.bounded(broken.size())] = char(random.bounded(256));
            refusal([&] { (void)codesOf(readQdc(broken, u"x.qdc"_s)); });
        }
    }

    void suffixAndContentTellTheKindOfFile()
    {
        QTemporaryDir folder;
        for (const CodebookFormat &format : codebookFormats()) {
            const QString path = folder.filePath(u"book"_s + QLatin1StringView(format.suffix));
            saveCodebook(standard(), path);
            QCOMPARE(QFile::exists(path), true);
            if (format.reads)
                QCOMPARE(loadCodebook(path).size(), standard().codes().size());
        }
    }

    void aFileChangesOnlyWhatItSays()
    {
        const Codebook before = standard();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("path,definition\r\nClaim/Fact,Is so.\r\nFrames/Cost,Money.\r\n");
        file.close();
        const Action action = loadIntoCodebook(before, codebookEntries(path), u"book.csv"_s);
        QCOMPARE(action.edits.size(), 3U);
        const Codebook after = applied(before, action);
        Code expected = *before.find(u"Claim/Fact");
        expected.definition = u"Is so."_s;
        QVERIFY(*after.find(u"Claim/Fact") == expected);
        QCOMPARE(after.find(u"Frames")->kind, CodeKind::Group);
        QVERIFY(*after.find(u"Claim") == *before.find(u"Claim"));
        QCOMPARE(after.codes().size(), before.codes().size() + 2);
    }

    void ourOwnFilesChangeNothing()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"book.csv"_s, u"book.json"_s, u"book.qdc"_s}) {
            const QString path = folder.filePath(name);
            saveCodebook(standard(), path);
            QCOMPARE(loadIntoCodebook(standard(), codebookEntries(path), name).edits.size(), 0U);
        }
    }

    void aFileThatTakesAKeyIsRefused()
    {
        QByteArray json = "{\"codes\": [{\"path\": \"Frames/Cost\", \"key\": \"f\"}]}";
        QTemporaryDir folder;
        QFile file(folder.filePath(u"book.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const QString sentence
            = refusal([&] { (void)loadIntoCodebook(standard(), codebookEntries(file.fileName()), u"book.json"_s); });
        QVERIFY2(sentence.contains(u"Stance/Favour"_s), qPrintable(sentence));
    }

    void theDocumentHoldsAllAndEscapes()
    {
        std::vector<Code> codes = standard().codes();
        codes.front().definition = u"<script>alert(1)</script> %1 %2"_s;
        codes.back().retired = true;
        CodebookDocument about{u"A & B"_s, u"version 3"_s, {{codes[1].header.uid, 7}}, true};
        const QString html = codebookDocument(Codebook(codes), about);
        QVERIFY(!html.contains(u"<script>"_s));
        for (const QString &words : {u"A &amp; B"_s, u"%1 %2"_s, u"version 3"_s, u"used 7 time(s)"_s,
                 u"Half of my customers come by car."_s, u"No longer used"_s, u"key F"_s})
            QVERIFY2(html.contains(words), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(CodebookExchangeTest)
#include "codebook_exchange_test.moc"
