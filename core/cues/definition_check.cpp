// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_definitions.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 largestFile = 4 << 20;
constexpr qsizetype mostProblems = 20;
/// The newest language of definitions that is understood.
constexpr std::pair newestVersion{6, 13};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cues)
};

/// Which attributes a rule cannot do without.
const QHash<QString, QStringList> &rules()
{
    static const QHash<QString, QStringList> needed{{u"RegExpr"_s, {u"String"_s}}, {u"StringDetect"_s, {u"String"_s}},
        {u"WordDetect"_s, {u"String"_s}}, {u"keyword"_s, {u"String"_s}}, {u"AnyChar"_s, {u"String"_s}},
        {u"DetectChar"_s, {u"char"_s}}, {u"Detect2Chars"_s, {u"char"_s, u"char1"_s}},
        {u"RangeDetect"_s, {u"char"_s, u"char1"_s}}, {u"IncludeRules"_s, {u"context"_s}}, {u"DetectSpaces"_s, {}},
        {u"DetectIdentifier"_s, {}}, {u"Int"_s, {}}, {u"Float"_s, {}}, {u"LineContinue"_s, {}}};
    return needed;
}

const QSet<QString> &otherElements()
{
    static const QSet<QString> known{u"language"_s, u"highlighting"_s, u"list"_s, u"item"_s, u"include"_s,
        u"contexts"_s, u"context"_s, u"itemDatas"_s, u"itemData"_s, u"general"_s, u"comments"_s, u"comment"_s,
        u"keywords"_s, u"folding"_s, u"spellchecking"_s, u"emptyLines"_s, u"emptyLine"_s, u"encodings"_s,
        u"encoding"_s};
    return known;
}

/// Reads a definition once and notes its faults. Names may be used before they are given, so uses are kept till the end.
class Check
{
public:
    explicit Check(const QString &path)
        : m_path(path)
        , m_file(path)
    {
    }

    CheckedDefinition run()
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            m_result.problems
                += Words::tr("%1 cannot be opened: %2. It is left out.").arg(m_path, m_file.errorString());
        } else if (m_file.size() > largestFile) {
            m_result.problems
                += Words::tr("%1 is larger than 4 MiB, which no word list needs. It is left out.").arg(m_path);
        } else {
            read();
        }
        return std::move(m_result);
    }

private:
    struct Use
    {
        qint64 line;
        QString name;
    };

    void report(qint64 line, const QString &what)
    {
        if (m_result.problems.size() < mostProblems)
            m_result.problems
                += Words::tr("%1, line %2: %3 The definition is left out.").arg(m_path, QString::number(line), what);
    }
    void report(const QString &what) { report(m_xml.lineNumber(), what); }
    [[nodiscard]] QString value(QStringView attribute) const { return m_xml.attributes().value(attribute).toString(); }

    void read()
    {
        m_xml.setDevice(&m_file);
        while (m_xml.readNextStartElement() || !m_xml.atEnd()) {
            if (m_xml.isStartElement())
                take(m_xml.name().toString());
        }
        if (m_xml.hasError())
            return report(Words::tr("it is not well-formed XML (%1).").arg(m_xml.errorString()));
        compareNames();
    }

    void take(const QString &element)
    {
        if (!std::exchange(m_begun, true) && element != "language"_L1) {
            report(Words::tr("it is no syntax definition; its outermost element must be <language>."));
            return m_xml.raiseError({});
        }
        if (const auto rule = rules().constFind(element); rule != rules().cend())
            takeRule(element, *rule);
        else if (!otherElements().contains(element))
            report(Words::tr("<%1> is no element of a definition that can find cues.").arg(element));
        else if (element == "language"_L1)
            takeLanguage();
        else if (element == "list"_L1)
            m_lists.insert(value(u"name"));
        else if (element == "context"_L1)
            takeContext();
        else if (element == "itemData"_L1)
            takeItemData();
    }

    void takeLanguage()
    {
        m_result.name = value(u"name");
        for (const auto &needed : {u"name"_s, u"version"_s, u"kateversion"_s}) {
            if (value(needed).isEmpty())
                report(Words::tr("<language> needs the attribute “%1”.").arg(needed));
        }
        const QStringList version = value(u"kateversion").split(u'.');
        if (std::pair(version.value(0).toInt(), version.value(1).toInt()) > newestVersion)
            report(
                Words::tr("kateversion “%1” is newer than what is understood here (6.13).").arg(value(u"kateversion")));
    }

    void takeContext()
    {
        if (value(u"name").isEmpty())
            report(Words::tr("a <context> needs a name."));
        m_contexts.insert(value(u"name"));
        m_attributes.push_back({m_xml.lineNumber(), value(u"attribute")});
        for (const auto &way : {u"lineEndContext"_s, u"lineEmptyContext"_s, u"fallthroughContext"_s})
            useContext(value(way));
    }

    void takeItemData()
    {
        const QString name = value(u"name");
        m_itemDatas.insert(name);
        if (!kindsOfAttribute(name)) {
            report(
                Words::tr("“%1” is no kind of cue. The kinds are %2; several are joined by +, and Normal Text is none.")
                    .arg(name, namesOfCues().join(u", "_s)));
        }
    }

    void takeRule(const QString &rule, const QStringList &needed)
    {
        for (const QString &attribute : needed) {
            if (value(attribute).isEmpty())
                report(Words::tr("<%1> needs the attribute “%2”.").arg(rule, attribute));
        }
        if (const QString attribute = value(u"attribute"); !attribute.isEmpty())
            m_attributes.push_back({m_xml.lineNumber(), attribute});
        useContext(value(u"context"));
        if (rule == "keyword"_L1)
            m_listUses.push_back({m_xml.lineNumber(), value(u"String")});
        if (rule == "RegExpr"_L1) {
            const QRegularExpression pattern(value(u"String"), QRegularExpression::UseUnicodePropertiesOption);
            if (!pattern.isValid())
                report(Words::tr("the regular expression is not valid at its character %1: %2.")
                        .arg(pattern.patternErrorOffset() + 1)
                        .arg(pattern.errorString()));
        }
    }

    /// "#stay", "#pop#pop!Name", "Name".
    void useContext(const QString &way)
    {
        if (way.contains("##"_L1))
            return report(Words::tr("“%1” names another definition; cues are found by one file alone.").arg(way));
        const QString name = way.startsWith(u'#') ? way.section(u'!', 1) : way;
        if (way.startsWith(u'#') && way != "#stay"_L1 && !way.startsWith("#pop"_L1))
            report(Words::tr("“%1” is no way to another context.").arg(way));
        if (!name.isEmpty())
            m_contextUses.push_back({m_xml.lineNumber(), name});
    }

    void compareNames()
    {
        if (m_contexts.isEmpty())
            report(Words::tr("there is no <context>, so it would find nothing."));
        const auto compare = [&](const std::vector<Use> &uses, const QSet<QString> &given, const QString &sentence) {
            for (const Use &use : uses) {
                if (!given.contains(use.name))
                    report(use.line, sentence.arg(use.name));
            }
        };
        compare(m_attributes, m_itemDatas, Words::tr("no <itemData> is named “%1”."));
        compare(m_contextUses, m_contexts, Words::tr("no <context> is named “%1”."));
        compare(m_listUses, m_lists, Words::tr("no <list> is named “%1”."));
    }

    QString m_path;
    QFile m_file;
    QXmlStreamReader m_xml;
    CheckedDefinition m_result;
    bool m_begun = false;
    QSet<QString> m_lists;
    QSet<QString> m_contexts;
    QSet<QString> m_itemDatas;
    std::vector<Use> m_attributes;
    std::vector<Use> m_contextUses;
    std::vector<Use> m_listUses;
};

} // namespace

CheckedDefinition checkedDefinition(const QString &path)
{
    return Check(path).run();
}

} // namespace rejoinder
