// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/qda_project.h"

#include "core/formats/source_time.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RefiQda)
};

/// Sources that have no words of their own to code.
struct OtherSource
{
    QLatin1StringView element;
    const char *name;
};
constexpr std::array others{OtherSource{"PictureSource"_L1, QT_TRANSLATE_NOOP("RefiQda", "picture")},
    OtherSource{"PDFSource"_L1, QT_TRANSLATE_NOOP("RefiQda", "PDF")},
    OtherSource{"AudioSource"_L1, QT_TRANSLATE_NOOP("RefiQda", "sound")},
    OtherSource{"VideoSource"_L1, QT_TRANSLATE_NOOP("RefiQda", "film")}};

/// Goes down only into elements it knows, so its depth is the schema's, not the file's.
class ProjectReader
{
public:
    ProjectReader(const QByteArray &xml, const QString &name)
        : m_xml(xml)
        , m_name(name)
    {
    }

    QdaProject project()
    {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
            if (m_xml.tokenType() == QXmlStreamReader::DTD)
                refuse(Texts::tr("has a document type, which no project needs. Export it again from its program"));
        }
        if (!m_xml.hasError()) {
            if (m_xml.name() != "Project"_L1)
                refuse(Texts::tr("is no REFI-QDA project: it begins with the element %1").arg(m_xml.name()));
            m_project.origin = m_xml.attributes().value("origin"_L1).toString();
            m_project.maker.user = id("creatingUserGUID"_L1);
            readProject();
        }
        if (m_xml.hasError())
            refuse(Texts::tr("is not well-formed: %1").arg(m_xml.errorString()));
        return std::move(m_project);
    }

private:
    [[noreturn]] void refuse(const QString &what) const
    {
        throw Error(
            Texts::tr("The project cannot be read: line %1 of %2 %3.").arg(m_xml.lineNumber()).arg(m_name, what));
    }

    [[nodiscard]] QUuid id(QLatin1StringView attribute) const
    {
        return QUuid(m_xml.attributes().value(attribute).trimmed());
    }
    [[nodiscard]] QString text(QLatin1StringView attribute) const
    {
        return m_xml.attributes().value(attribute).toString();
    }
    [[nodiscard]] QString place() const { return Texts::tr("line %1 of %2").arg(m_xml.lineNumber()).arg(m_name); }
    [[nodiscard]] QString words() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    [[nodiscard]] QdaMaker maker() const
    {
        return {id("creatingUser"_L1), isoSourceTime(text("creationDateTime"_L1)).seconds.value_or(0)};
    }

    void readProject()
    {
        while (m_xml.readNextStartElement()) {
            const auto element = m_xml.name();
            if (element == "Users"_L1)
                readUsers();
            else if (element == "Sources"_L1)
                readSources();
            else if (element == "Notes"_L1)
                readNotes();
            else if (element == "Links"_L1)
                readLinks();
            else if (element == "NoteRef"_L1)
                takeNote(m_project.projectNotes);
            else if (element == "Variables"_L1)
                readVariables();
            else if (element == "Cases"_L1)
                readCases();
            else {
                m_project.hasGraphs |= element == "Graphs"_L1;
                m_xml.skipCurrentElement();
            }
        }
        for (QdaText &text : m_project.texts) {
            for (const auto &[variable, value] : m_ofCases.value(text.uid).asKeyValueRange()) {
                if (!text.values.contains(variable))
                    text.values.insert(variable, value);
            }
        }
    }

    void readVariables()
    {
        while (m_xml.readNextStartElement()) {
            m_project.variables.insert(id("guid"_L1), text("name"_L1).trimmed());
            m_xml.skipCurrentElement();
        }
    }

    /// Some programs keep the variables of texts with cases of which each holds one text.
    void readCases()
    {
        m_project.hasCases = true;
        while (m_xml.readNextStartElement()) {
            QHash<QUuid, QString> values;
            std::vector<QUuid> sources;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "VariableValue"_L1) {
                    takeValue(values);
                    continue;
                }
                if (m_xml.name() == "SourceRef"_L1)
                    sources.push_back(id("targetGUID"_L1));
                m_xml.skipCurrentElement();
            }
            if (sources.size() == 1)
                m_ofCases[sources.front()].insert(values);
        }
    }

    void takeValue(QHash<QUuid, QString> &values)
    {
        QUuid variable;
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "VariableRef"_L1) {
                variable = id("targetGUID"_L1);
                m_xml.skipCurrentElement();
            } else {
                value = words();
            }
        }
        values.insert(variable, value.trimmed());
    }

    void readUsers()
    {
        while (m_xml.readNextStartElement()) {
            const QString name = text("name"_L1).trimmed();
            m_project.users.emplace_back(id("guid"_L1), name.isEmpty() ? text("id"_L1).trimmed() : name);
            m_xml.skipCurrentElement();
        }
    }

    void readSources()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "TextSource"_L1) {
                m_project.texts.push_back(readText());
                continue;
            }
            for (const OtherSource &other : others) {
                if (m_xml.name() == other.element)
                    m_project.passedOver.push_back(u"%1 (%2)"_s.arg(text("name"_L1), Texts::tr(other.name)));
            }
            m_xml.skipCurrentElement();
        }
    }

    void readNotes()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Note"_L1)
                m_project.notes.push_back(readText());
            else
                m_xml.skipCurrentElement();
        }
    }

    [[nodiscard]] QdaText readText()
    {
        QdaText source;
        source.uid = id("guid"_L1);
        source.name = text("name"_L1).trimmed();
        source.path = text("plainTextPath"_L1).trimmed();
        source.maker = maker();
        source.where = place();
        while (m_xml.readNextStartElement()) {
            const auto element = m_xml.name();
            if (element == "PlainTextContent"_L1)
                source.words = words();
            else if (element == "Description"_L1)
                source.description = words();
            else if (element == "PlainTextSelection"_L1)
                source.selections.push_back(readSelection());
            else if (element == "Coding"_L1)
                source.codings.push_back(readCoding());
            else if (element == "NoteRef"_L1)
                takeNote(source.notes);
            else if (element == "VariableValue"_L1)
                takeValue(source.values);
            else
                m_xml.skipCurrentElement();
        }
        return source;
    }

    [[nodiscard]] QdaSelection readSelection()
    {
        QdaSelection selection;
        selection.uid = id("guid"_L1);
        selection.name = text("name"_L1);
        selection.start = number("startPosition"_L1);
        selection.end = number("endPosition"_L1);
        selection.maker = maker();
        selection.where = place();
        while (m_xml.readNextStartElement()) {
            const auto element = m_xml.name();
            if (element == "Description"_L1)
                selection.description = words();
            else if (element == "Coding"_L1)
                selection.codings.push_back(readCoding());
            else if (element == "NoteRef"_L1)
                takeNote(selection.notes);
            else
                m_xml.skipCurrentElement();
        }
        return selection;
    }

    [[nodiscard]] QdaCoding readCoding()
    {
        QdaCoding coding;
        coding.uid = id("guid"_L1);
        coding.maker = maker();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "CodeRef"_L1) {
                coding.code = id("targetGUID"_L1);
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "NoteRef"_L1) {
                takeNote(coding.notes);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return coding;
    }

    void readLinks()
    {
        while (m_xml.readNextStartElement()) {
            QdaLink link{
                id("guid"_L1), text("name"_L1).trimmed(), id("originGUID"_L1), id("targetGUID"_L1), {}, place()};
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "NoteRef"_L1)
                    takeNote(link.notes);
                else
                    m_xml.skipCurrentElement();
            }
            m_project.links.push_back(std::move(link));
        }
    }

    void takeNote(std::vector<QUuid> &notes)
    {
        notes.push_back(id("targetGUID"_L1));
        m_xml.skipCurrentElement();
    }

    [[nodiscard]] std::optional<int> number(QLatin1StringView attribute) const
    {
        constexpr int most = 1'000'000'000; // Longer than any text that is read.
        bool isNumber = false;
        const int value = m_xml.attributes().value(attribute).trimmed().toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
    }

    QXmlStreamReader m_xml;
    QString m_name;
    QdaProject m_project;
    QHash<QUuid, QHash<QUuid, QString>> m_ofCases; ///< Values, by source.
};

} // namespace

QdaProject readQdaProject(const QByteArray &xml, const QString &name)
{
    return ProjectReader(xml, name).project();
}

} // namespace rejoinder
