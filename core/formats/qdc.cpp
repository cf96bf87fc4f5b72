// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/qdc.h"

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr size_t deepest = 500;

// Words of the file, not of the screen: they are read back.
constexpr auto includeWord = "Include: "_L1;
constexpr auto excludeWord = "Exclude: "_L1;
constexpr auto examplesWord = "Examples:"_L1;

/// The sets that say which codes are relation types and which are targets: known by their ids.
const QUuid relationSet(u"9a3cf1c2-0d5b-5f0e-8a43-6c1f0b7d2e11"_s);
const QUuid targetSet(u"9a3cf1c2-0d5b-5f0e-8a43-6c1f0b7d2e12"_s);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

QString descriptionOf(const Code &code)
{
    QStringList paragraphs;
    if (!code.definition.isEmpty())
        paragraphs += code.definition;
    if (!code.include.isEmpty())
        paragraphs += includeWord + code.include;
    if (!code.exclude.isEmpty())
        paragraphs += excludeWord + code.exclude;
    if (!code.examples.isEmpty())
        paragraphs += examplesWord + "\n- "_L1 + QString(code.examples).replace(u'\n', "\n- "_L1);
    return paragraphs.join("\n\n"_L1);
}

/// Puts a description back into the columns it came from; what has no such words is all definition.
void takeDescription(const QString &description, QHash<QString, QString> &cells)
{
    QString column = u"definition"_s;
    QStringList definition;
    QHash<QString, QStringList> parts;
    for (const QString &line : description.split(u'\n')) {
        QString rest = line;
        if (line.startsWith(includeWord)) {
            column = u"include"_s;
            rest = line.sliced(includeWord.size());
        } else if (line.startsWith(excludeWord)) {
            column = u"exclude"_s;
            rest = line.sliced(excludeWord.size());
        } else if (line == examplesWord) {
            column = u"examples"_s;
            continue;
        } else if (column == "examples"_L1 && line.startsWith("- "_L1)) {
            rest = line.sliced(2);
        }
        parts[column].append(rest);
    }
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        cells.insert(part.key(), part.value().join(u'\n').trimmed());
}

class QdcReader
{
public:
    QdcReader(const QByteArray &xml, const QString &name)
        : m_xml(xml)
        , m_name(name)
    {
    }

    std::vector<CodebookEntry> entries()
    {
        read("CodeBook"_L1);
        return settled().entries;
    }

    QdaCodes codesOfProject(const QSet<QUuid> &coded)
    {
        m_coded = coded;
        read("Project"_L1);
        return settled();
    }

private:
    void read(QLatin1StringView root)
    {
        m_rootName = root;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                refuse(Texts::tr("has a document type, which no codebook needs. Export it again from its program"));
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                if (m_xml.name() == "Code"_L1 && !m_open.empty())
                    m_open.pop_back();
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            refuse(Texts::tr("is not well-formed: %1").arg(m_xml.errorString()));
        if (!m_hasRoot)
            refuse(Texts::tr("is no REFI-QDA codebook: it has no element %1").arg(m_rootName));
    }

    struct Found
    {
        CodebookEntry entry;
        QUuid uid;
        QUuid parent;
        QString name;
        bool codable = true;
        bool hasCodes = false;
    };

    [[noreturn]] void refuse(const QString &what) const
    {
        throw Error(
            Texts::tr("The codebook cannot be read: line %1 of %2 %3.").arg(m_xml.lineNumber()).arg(m_name, what));
    }

    void start()
    {
        const auto element = m_xml.name();
        if (!m_hasRoot) {
            if (element != m_rootName)
                refuse(Texts::tr("is no REFI-QDA codebook: it begins with the element %1").arg(element));
            m_hasRoot = true;
        } else if (element == "Code"_L1) {
            startCode();
        } else if (element == "Description"_L1 && !m_open.empty()) {
            takeDescription(
                m_xml.readElementText(QXmlStreamReader::SkipChildElements), m_found[m_open.back()].entry.cells);
        } else if (element == "Set"_L1) {
            m_set = QUuid(m_xml.attributes().value("guid"_L1).trimmed());
        } else if (element == "MemberCode"_L1) {
            const auto attributes = m_xml.attributes();
            const QUuid member(
                attributes.value(attributes.hasAttribute("guid"_L1) ? "guid"_L1 : "targetGUID"_L1).trimmed());
            if (m_set == relationSet)
                m_relations.insert(member);
            else if (m_set == targetSet)
                m_targets.insert(member);
        } else if (element == "NoteRef"_L1 && !m_open.empty()) {
            m_notes.emplace_back(
                m_found[m_open.back()].uid, QUuid(m_xml.attributes().value("targetGUID"_L1).trimmed()));
        }
    }

    void startCode()
    {
        if (m_open.size() >= deepest)
            refuse(Texts::tr("has codes inside each other deeper than %1").arg(deepest));
        const auto attributes = m_xml.attributes();
        Found found;
        found.entry.where = Texts::tr("line %1 of %2").arg(m_xml.lineNumber()).arg(m_name);
        found.uid = QUuid(attributes.value("guid"_L1).trimmed());
        if (found.uid.isNull())
            refuse(Texts::tr("has a code without a guid"));
        found.name = attributes.value("name"_L1).toString();
        if (found.name.trimmed().isEmpty())
            refuse(Texts::tr("has a code without a name"));
        const auto codable = attributes.value("isCodable"_L1).trimmed();
        found.codable = (codable != "false"_L1 && codable != "0"_L1) || m_coded.contains(found.uid);
        takeColour(attributes.value("color"_L1).trimmed().toString(), found.entry.cells);
        if (!m_open.empty()) {
            found.parent = m_found[m_open.back()].uid;
            m_found[m_open.back()].hasCodes = true;
        }
        m_open.push_back(m_found.size());
        m_found.push_back(std::move(found));
    }

    static void takeColour(QString hex, QHash<QString, QString> &cells)
    {
        if (hex.size() == 4)
            hex = u"#%1%1%2%2%3%3"_s.arg(hex[1]).arg(hex[2]).arg(hex[3]);
        bool isNumber = false;
        const quint32 rgb = QStringView(hex).mid(1).toUInt(&isNumber, 16);
        if (hex.size() == 7 && hex.startsWith(u'#') && isNumber)
            cells.insert(u"colour"_s, colourName(nearestColour(rgb)));
    }

    /// Kinds are known when sets and inner codes are.
    QdaCodes settled()
    {
        QdaCodes codes;
        codes.notes = std::move(m_notes);
        std::vector<CodebookEntry> &entries = codes.entries;
        QSet<std::pair<QUuid, QString>> names;
        for (Found &found : m_found) {
            const CodeKind kind = m_relations.contains(found.uid) ? CodeKind::Relation
                : m_targets.contains(found.uid)                   ? CodeKind::Target
                : found.hasCodes || !found.codable                ? CodeKind::Group
                                                                  : CodeKind::Code;
            QString name = found.name;
            for (int again = 2; names.contains({found.parent, name}); ++again)
                name = u"%1 (%2)"_s.arg(found.name).arg(again);
            names.insert({found.parent, name});
            auto &cells = found.entry.cells;
            cells.insert(u"code_id"_s, externalName(letter::code, found.uid));
            if (!found.parent.isNull())
                cells.insert(u"parent_id"_s, externalName(letter::code, found.parent));
            cells.insert(u"name"_s, name);
            cells.insert(u"kind"_s, nameOf(kind));
            codes.kinds.insert(found.uid, kind);
            entries.push_back(found.entry);
            if (kind != CodeKind::Group || !found.codable || !found.hasCodes)
                continue;
            entries.push_back(itself(found, name, names));
            codes.codedAs.insert(found.uid, uidInside(found, name));
        }
        return codes;
    }

    [[nodiscard]] static QUuid uidInside(const Found &group, const QString &name)
    {
        return identified("code"_L1, {qdaGuid(group.uid), name});
    }

    /// What is coded with a code that has codes inside goes to one of the same name among these.
    static CodebookEntry itself(const Found &group, const QString &name, QSet<std::pair<QUuid, QString>> &names)
    {
        CodebookEntry code = group.entry;
        names.insert({group.uid, name});
        code.cells.insert(u"code_id"_s, externalName(letter::code, uidInside(group, name)));
        code.cells.insert(u"parent_id"_s, externalName(letter::code, group.uid));
        code.cells.insert(u"kind"_s, nameOf(CodeKind::Code));
        return code;
    }

    QXmlStreamReader m_xml;
    QString m_name;
    QLatin1StringView m_rootName;
    bool m_hasRoot = false;
    QSet<QUuid> m_coded;
    std::vector<std::pair<QUuid, QUuid>> m_notes;
    std::vector<Found> m_found;
    std::vector<size_t> m_open; ///< The codes around, as indices.
    QUuid m_set;
    QSet<QUuid> m_relations;
    QSet<QUuid> m_targets;
};

/// Writes the codes as a tree of elements; codes come parents first.
class CodeElements
{
public:
    CodeElements(QXmlStreamWriter &xml, const Codebook &codebook, const std::function<void(const Code &)> &inside)
        : m_xml(xml)
        , m_codebook(codebook)
        , m_inside(inside)
    {
    }

    void write(QdcCodes which)
    {
        m_xml.writeStartElement("Codes"_L1);
        for (const Code &code : m_codebook.codes()) {
            if (!code.retired || which == QdcCodes::All)
                write(code);
        }
        closeUpTo(nullptr);
        m_xml.writeEndElement();
    }

private:
    [[nodiscard]] bool isInside(const Code &code, const QUuid &ancestor) const
    {
        const Code *at = m_codebook.code(code.parent);
        for (size_t steps = 0; at && steps < m_codebook.codes().size(); ++steps, at = m_codebook.code(at->parent)) {
            if (at->header.uid == ancestor)
                return true;
        }
        return false;
    }

    void closeUpTo(const Code *code)
    {
        while (!m_open.empty() && !(code && isInside(*code, m_open.back()))) {
            m_xml.writeEndElement();
            m_open.pop_back();
        }
    }

    void write(const Code &code)
    {
        closeUpTo(&code);
        m_xml.writeStartElement("Code"_L1);
        m_xml.writeAttribute("guid"_L1, qdaGuid(code.header.uid));
        m_xml.writeAttribute("name"_L1, qdaText(code.name));
        m_xml.writeAttribute("isCodable"_L1, code.kind == CodeKind::Code ? "true"_L1 : "false"_L1);
        m_xml.writeAttribute("color"_L1, u"#%1"_s.arg(colourOnPaper(code.colour), 6, 16, QChar(u'0')).toUpper());
        if (const QString description = descriptionOf(code); !description.isEmpty())
            m_xml.writeTextElement("Description"_L1, qdaText(description));
        if (m_inside)
            m_inside(code);
        m_open.push_back(code.header.uid);
    }

    QXmlStreamWriter &m_xml;
    const Codebook &m_codebook;
    const std::function<void(const Code &)> &m_inside;
    std::vector<QUuid> m_open;
};

class QdcWriter
{
public:
    explicit QdcWriter(const Codebook &codebook)
        : m_codebook(codebook)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray bytes()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement("CodeBook"_L1);
        m_xml.writeDefaultNamespace("urn:QDA-XML:codebook:1.0"_L1);
        m_xml.writeAttribute("origin"_L1, "Rejoinder"_L1);
        writeQdcCodes(m_xml, m_codebook, QdcCodes::InUse);
        writeQdcSets(m_xml, m_codebook, "guid"_L1);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    const Codebook &m_codebook;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

std::vector<CodebookEntry> readQdc(const QByteArray &xml, const QString &name)
{
    return QdcReader(xml, name).entries();
}

QString qdaGuid(const QUuid &uid)
{
    // Some programs take capitals only.
    return uid.toString(QUuid::WithoutBraces).toUpper();
}

QString qdaText(QString text)
{
    for (QChar &c : text) {
        const bool control = c < u' ' && c != u'\n' && c != u'\t';
        if (control || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QdaCodes readQdaCodes(const QByteArray &xml, const QString &name, const QSet<QUuid> &coded)
{
    return QdcReader(xml, name).codesOfProject(coded);
}

void writeQdcCodes(
    QXmlStreamWriter &xml, const Codebook &codebook, QdcCodes which, const std::function<void(const Code &)> &inside)
{
    CodeElements(xml, codebook, inside).write(which);
}

void writeQdcSets(QXmlStreamWriter &xml, const Codebook &codebook, QLatin1StringView member)
{
    const auto relations = codebook.relationTypes();
    const auto targets = codebook.targets();
    if (relations.empty() && targets.empty())
        return; // The schema wants at least one.
    const auto write = [&](const QUuid &uid, const QString &name, const std::vector<const Code *> &codes) {
        if (codes.empty())
            return;
        xml.writeStartElement("Set"_L1);
        xml.writeAttribute("guid"_L1, qdaGuid(uid));
        xml.writeAttribute("name"_L1, name);
        for (const Code *code : codes) {
            xml.writeEmptyElement("MemberCode"_L1);
            xml.writeAttribute(member, qdaGuid(code->header.uid));
        }
        xml.writeEndElement();
    };
    xml.writeStartElement("Sets"_L1);
    write(relationSet, u"Relation types"_s, relations);
    write(targetSet, u"Stance targets"_s, targets);
    xml.writeEndElement();
}

QByteArray qdcOf(const Codebook &codebook)
{
    return QdcWriter(codebook).bytes();
}

} // namespace rejoinder
