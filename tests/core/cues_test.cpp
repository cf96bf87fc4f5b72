// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/text.h"
#include "core/cues/cue_finder.h"
#include "core/model/error.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "concession 12 20 although": one cue a line.
QString listed(const QString &text, const std::vector<Cue> &cues)
{
    QString list;
    for (const Cue &cue : cues) {
        list += u"%1 %2 %3 %4\n"_s.arg(nameOf(cue.kind))
                    .arg(cue.span.start)
                    .arg(cue.span.end)
                    .arg(quoteAt(text, cue.span).replace(u'\n', u'|'));
    }
    return list;
}

/// "hedge maybe; negation not": where the offsets matter less.
QString told(CueFinder &finder, const QString &text)
{
    QStringList parts;
    for (const Cue &cue : finder.find(text))
        parts += nameOf(cue.kind) + u' ' + quoteAt(text, cue.span);
    return parts.join(u"; "_s);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray definition(const QByteArray &rules, const QByteArray &name = "Mine",
    const QByteArray &data = R"(<itemData name="hedge" defStyleNum="dsNormal"/>)")
{
    return R"(<?xml version="1.0"?>
<language name=")"
        + name + R"(" version="1" kateversion="5.79" section="Other" extensions="">
<highlighting>
<list name="words"><item>perchance</item></list>
<contexts><context name="Text" attribute="Normal Text" lineEndContext="#stay">
)" + rules
        + R"(
</context></contexts>
<itemDatas><itemData name="Normal Text" defStyleNum="dsNormal"/>)"
        + data + R"(</itemDatas>
</highlighting>
<general><keywords casesensitive="0"/></general>
</language>
)";
}

const QByteArray keyword = R"(<keyword attribute="hedge" context="#stay" String="words"/>)";

} // namespace

/// The texts of tests/data/cues and what is to be found in them. With REJOINDER_WRITE_EXPECTED set the golden files are
/// written, for a person to read.
class CuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourDefinitionsAreValid();
    void goldenFiles_data();
    void goldenFiles();
    void aLanguageIsGuessedByItsStopWords();
    void aChosenLanguageHolds();
    void brokenLinesAreOneParagraph();
    void longTextsAreSeenInParts();
    void anOwnDefinitionIsUsed();
    void anOwnDefinitionStandsForOurs();
    void aBrokenDefinitionIsLeftOutWithASentence_data();
    void aBrokenDefinitionIsLeftOutWithASentence();
    void twoFilesOfOneName();
    void aNameThatAnotherSyntaxHas();
};

void CuesTest::ourDefinitionsAreValid()
{
    const CueDefinitions definitions = cueDefinitions(u"/nowhere"_s);
    QCOMPARE(definitions.problems, QStringList());
    QCOMPARE(definitions.languages(), (QStringList{u"de"_s, u"en"_s, u"es"_s}));
    for (const CueDefinition &each : definitions.all) {
        // Every kind is found by every one of them.
        const QString source = read(each.path());
        for (const char *kind : Names<CueKind>::values)
            QVERIFY2(source.contains(u"attribute=\"%1\""_s.arg(QLatin1StringView(kind))), kind);
        CueFinder finder(definitions, {each.language, {}});
        QVERIFY(finder.find({}).empty());
        QVERIFY(finder.find(u"\n\n \n"_s).empty());
    }
}

void CuesTest::goldenFiles_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(
        QString::fromUtf8(TEST_DATA) + u"/cues"_s, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        QTest::addRow("%s/%s", qPrintable(info.dir().dirName()), qPrintable(info.completeBaseName()))
            << info.filePath().chopped(4);
    }
}

void CuesTest::goldenFiles()
{
    QFETCH(const QString, path);
    const QString text = read(path + u".txt"_s);
    CueFinder finder(cueDefinitions(u"/nowhere"_s), {QFileInfo(path).dir().dirName(), {}});
    const std::vector<Cue> cues = finder.find(text);
    QVERIFY(std::ranges::is_sorted(cues, {}, [](const Cue &cue) { return std::pair(cue.span.start, cue.kind); }));
    if (qEnvironmentVariableIsSet("REJOINDER_WRITE_EXPECTED"))
        return write(path + u".cues"_s, listed(text, cues).toUtf8());
    QCOMPARE(listed(text, cues), read(path + u".cues"_s));
}

void CuesTest::aLanguageIsGuessedByItsStopWords()
{
    const CueFinder finder(cueDefinitions(u"/nowhere"_s), {{}, u"es"_s});
    QCOMPARE(finder.guessed(u"The lane is not what they said it would be."_s), u"en"_s);
    QCOMPARE(finder.guessed(u"El carril no es lo que decían que sería para los vecinos."_s), u"es"_s);
    QCOMPARE(finder.guessed(u"Der Radweg ist nicht das, was sie gesagt haben."_s), u"de"_s);
    QCOMPARE(finder.guessed(u"No."_s), QString());
    QCOMPARE(finder.guessed(u""_s), QString());
    QCOMPARE(finder.languageOf(u"No."_s), u"es"_s);
    QCOMPARE(CueFinder(cueDefinitions(u"/nowhere"_s)).languageOf(u"No."_s), u"de"_s); // The first there is.
}

void CuesTest::aChosenLanguageHolds()
{
    const CueDefinitions definitions = cueDefinitions(u"/nowhere"_s);
    CueFinder english(definitions, {u"en"_s, {}});
    QCOMPARE(english.languageOf(u"El carril no es lo que decían que sería."_s), u"en"_s);
    CueFinder spanish(definitions, {u"es"_s, {}});
    QCOMPARE(told(spanish, u"Aunque but"_s), u"concession Aunque"_s);
    try {
        const CueFinder none(definitions, {u"tlh"_s, {}});
        QFAIL("a language that is not there was taken");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Usage);
        QCOMPARE(error.sentence(), u"There is no definition of cues for the language “tlh”. There are: de, en, es."_s);
    }
}

void CuesTest::brokenLinesAreOneParagraph()
{
    CueFinder finder(cueDefinitions(u"/nowhere"_s), {u"en"_s, {}});
    QCOMPARE(told(finder, u"The shops of the street lost nothing; on the\nother hand the harbour did."_s),
        u"negation nothing; contrast on the\nother hand"_s);
    // A short line ends what it says.
    QCOMPARE(told(finder, u"It stays\nSo there."_s), u"conclusion So"_s);
    QCOMPARE(told(finder, u"> You said that this is how it must be done\nBut why?"_s),
        u"quotation > You said that this is how it must be done; contrast But; question ?"_s);
}

void CuesTest::longTextsAreSeenInParts()
{
    CueFinder finder(cueDefinitions(u"/nowhere"_s), {u"en"_s, {}});
    const QString sentence = u"It rains 🙂, but nobody minds. "_s;
    const QString text = sentence.repeated(2000);
    const std::vector<Cue> cues = finder.find(text);
    QCOMPARE(cues.size(), size_t(4000));
    const int length = codePoints(sentence);
    for (int i = 0; i < 2000; ++i) {
        QCOMPARE(cues[i * 2], (Cue{CueKind::Contrast, {i * length + 12, i * length + 15}}));
        QCOMPARE(cues[i * 2 + 1], (Cue{CueKind::Negation, {i * length + 16, i * length + 22}}));
    }
    // No blank to cut at, and marks that never close.
    for (const QString &mark : {u"x"_s, u"“"_s, u"\""_s, u"'"_s, u"?"_s, u"🙂"_s, u"(("_s, u"@"_s})
        QVERIFY(finder.find(mark.repeated(100'000)).size() <= 100'000);
}

void CuesTest::anOwnDefinitionIsUsed()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"syntax/en-old.xml"_s), definition(keyword, "Old English cues"));
    const CueDefinitions definitions = cueDefinitions(folder.path());
    QCOMPARE(definitions.problems, QStringList());
    QVERIFY(definitions.of(u"en-old"_s)->own);
    CueFinder finder(definitions, {u"en-old"_s, {}});
    QCOMPARE(told(finder, u"But perchance."_s), u"hedge perchance"_s);
}

void CuesTest::anOwnDefinitionStandsForOurs()
{
    const QTemporaryDir folder;
    // The same name and version as ours, as in a copy somebody edited.
    write(folder.filePath(u"syntax/en.xml"_s), definition(keyword, "English discourse cues"));
    const CueDefinitions definitions = cueDefinitions(folder.path());
    QCOMPARE(definitions.problems, QStringList());
    QCOMPARE(definitions.languages(), (QStringList{u"de"_s, u"en"_s, u"es"_s}));
    CueFinder finder(definitions, {u"en"_s, {}});
    QCOMPARE(told(finder, u"But perchance."_s), u"hedge perchance"_s);
    // Broken, it is named and ours stands.
    write(folder.filePath(u"syntax/en.xml"_s), "<language");
    const CueDefinitions again = cueDefinitions(folder.path());
    QCOMPARE(again.problems.size(), 1);
    QVERIFY(!again.of(u"en"_s)->own);
}

void CuesTest::aBrokenDefinitionIsLeftOutWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &problem) {
        QTest::addRow("%s", name) << bytes << problem;
    };
    row("empty", "", u", line 1: it is not well-formed XML"_s);
    row("cut off", definition(keyword).first(200), u", line 5: it is not well-formed XML"_s);
    row("not XML", "hedge: maybe, perhaps", u", line 1: it is not well-formed XML"_s);
    row("another format", "<html><body/></html>",
        u", line 1: it is no syntax definition; its outermost element must be <language>."_s);
    row("unknown kind", definition(keyword, "Mine", R"(<itemData name="hedges"/>)"),
        u", line 8: “hedges” is no kind of cue. The kinds are hedge, booster,"_s);
    row("one of two unknown", definition(keyword, "Mine", R"(<itemData name="hedge + doubt"/>)"),
        u", line 8: “hedge + doubt” is no kind of cue."_s);
    row("bad expression", definition(keyword + R"(<RegExpr attribute="hedge" String="(maybe"/>)"),
        u", line 6: the regular expression is not valid at its character 7: missing closing parenthesis."_s);
    row("unknown attribute", definition(R"(<WordDetect attribute="booster" String="sure"/>)"),
        u", line 6: no <itemData> is named “booster”."_s);
    row("unknown list", definition(R"(<keyword attribute="hedge" String="verbs"/>)"),
        u", line 6: no <list> is named “verbs”."_s);
    row("unknown context", definition(R"(<DetectChar attribute="hedge" char="x" context="Elsewhere"/>)"),
        u", line 6: no <context> is named “Elsewhere”."_s);
    row("unknown way", definition(R"(<DetectChar attribute="hedge" char="x" context="#push"/>)"),
        u", line 6: “#push” is no way to another context."_s);
    row("another definition", definition(R"(<IncludeRules context="##Alerts"/>)"),
        u", line 6: “##Alerts” names another definition; cues are found by one file alone."_s);
    row("unknown rule", definition(R"(<Regex attribute="hedge" String="maybe"/>)"),
        u", line 6: <Regex> is no element of a definition that can find cues."_s);
    row("rule without its words", definition(R"(<RegExpr attribute="hedge"/>)"),
        u", line 6: <RegExpr> needs the attribute “String”."_s);
    row("no name", definition(keyword, ""), u", line 2: <language> needs the attribute “name”."_s);
    row("too new", definition(keyword).replace("5.79", "7.0"),
        u", line 2: kateversion “7.0” is newer than what is understood here (6.13)."_s);
    row("entities without end",
        R"(<!DOCTYPE language [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><language name="&d;"/>)",
        u"it is not well-formed XML"_s);
    row("too large", QByteArray((4 << 20) + 1, ' '), u" is larger than 4 MiB, which no word list needs."_s);
}

void CuesTest::aBrokenDefinitionIsLeftOutWithASentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    write(folder.filePath(u"syntax/xx.xml"_s), bytes);
    const CueDefinitions definitions = cueDefinitions(folder.path());
    QCOMPARE(definitions.of(u"xx"_s), nullptr);
    QCOMPARE(definitions.languages().size(), 3);
    QVERIFY(!definitions.problems.isEmpty());
    const QString sentence = definitions.problems.first();
    QVERIFY2(sentence.startsWith(folder.filePath(u"syntax/xx.xml"_s)), qPrintable(sentence));
    QVERIFY2(sentence.contains(problem), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"left out."), qPrintable(sentence));
}

void CuesTest::twoFilesOfOneName()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"syntax/aa.xml"_s), definition(keyword));
    write(folder.filePath(u"syntax/bb.xml"_s), definition(keyword));
    const CueDefinitions definitions = cueDefinitions(folder.path());
    QVERIFY(definitions.of(u"aa"_s));
    QVERIFY(!definitions.of(u"bb"_s));
    QVERIFY(definitions.problems.value(0).contains(u"calls itself “Mine”"));
}

void CuesTest::aNameThatAnotherSyntaxHas()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"syntax/aa.xml"_s), definition(keyword, "Markdown"));
    const CueDefinitions definitions = cueDefinitions(folder.path());
    QVERIFY(definitions.of(u"aa"_s));
    try {
        const CueFinder finder(definitions);
        QFAIL("another definition was taken for it");
    } catch (const Error &error) {
        QVERIFY2(error.sentence().contains(u"(now “Markdown”)"), qPrintable(error.sentence()));
    }
}

QTEST_APPLESS_MAIN(CuesTest)
#include "cues_test.moc"
