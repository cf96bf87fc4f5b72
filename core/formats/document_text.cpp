// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/document_text.h"

#include "core/model/error.h"

#include <KZip>

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;
constexpr int deepest = 1'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

[[noreturn]] void refuse(const QString &sentence, const QString &name)
{
    throw Error(sentence.arg(name));
}

QByteArray wordsFile(QIODevice &device, const QString &name)
{
    KZip zip(&device);
    if (!zip.open(QIODevice::ReadOnly))
        refuse(Texts::tr("%1 cannot be unpacked: it is damaged or no document. Save it again from its program."), name);
    const KArchiveFile *file = zip.directory()->file(u"word/document.xml"_s);
    if (!file)
        file = zip.directory()->file(u"content.xml"_s);
    if (!file)
        refuse(Texts::tr("%1 is no text of Word or LibreOffice. Save it as .docx or .odt."), name);
    const std::unique_ptr<QIODevice> inside(file->createDevice());
    if (!inside || (!inside->isOpen() && !inside->open(QIODevice::ReadOnly)))
        refuse(Texts::tr("%1 cannot be unpacked: it is damaged or no document. Save it again from its program."), name);
    // What the archive says of the size may be a lie.
    QByteArray xml;
    while (xml.size() <= largest) {
        const QByteArray chunk = inside->read(1 << 20);
        if (chunk.isEmpty())
            break;
        xml += chunk;
    }
    if (xml.size() > largest)
        refuse(Texts::tr("%1 unpacks to more than 64 megabytes of text, which no article is. It is not read."), name);
    return xml;
}

/// Paragraphs as their elements end.
class Paragraphs
{
public:
    void start(QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"p" || element == u"h")
            m_line.clear();
        else if (element == u"tab")
            m_line += u'\t';
        else if (element == u"br" || element == u"line-break" || element == u"cr")
            m_line += u'\n';
        else if (element == u"s")
            m_line += QString(std::clamp(attributes.value("text:c"_L1).toInt(), 1, 1'000), u' ');
    }
    void end(QStringView element)
    {
        if (element != u"p" && element != u"h")
            return;
        if (!m_line.trimmed().isEmpty())
            text += (text.isEmpty() ? u""_s : u"\n\n"_s) + m_line;
        m_line.clear();
    }
    void words(QStringView words) { m_line += words; }

    QString text;

private:
    QString m_line;
};

} // namespace

QString documentText(QIODevice &device, const QString &name)
{
    QXmlStreamReader xml(wordsFile(device, name));
    xml.setNamespaceProcessing(false);
    Paragraphs paragraphs;
    int depth = 0;
    int words = 0; // Elements around that hold words: w:t, or ODF's paragraphs.
    int unseen = 0; // Notes of the office programs, deleted text.
    const auto localName = [&] {
        const auto qualified = xml.qualifiedName();
        return qualified.sliced(qualified.indexOf(u':') + 1);
    };
    const auto holdsWords = [&] {
        const auto element = xml.qualifiedName();
        return element == u"w:t" || element == u"text:p" || element == u"text:h";
    };
    const auto isUnseen = [&] {
        const auto element = xml.qualifiedName();
        return element == u"text:tracked-changes" || element == u"office:annotation" || element == u"w:del"
            || element == u"mc:Fallback" || element == u"w:pPr" || element == u"w:rPr";
    };
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            refuse(Texts::tr("%1 has a document type inside, which no such document needs. It is not read."), name);
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                refuse(Texts::tr("%1 is nested deeper than documents are. It is not read."), name);
            unseen += isUnseen() ? 1 : 0;
            words += holdsWords() ? 1 : 0;
            // Of Word only what has the prefix of its texts: drawings have paragraphs of their own inside these.
            if (unseen == 0 && !xml.qualifiedName().startsWith(u"a:"))
                paragraphs.start(localName(), xml.attributes());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (unseen == 0 && !xml.qualifiedName().startsWith(u"a:"))
                paragraphs.end(localName());
            words -= holdsWords() ? 1 : 0;
            unseen -= isUnseen() ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            if (words > 0 && unseen == 0)
                paragraphs.words(xml.text());
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        refuse(Texts::tr("%1 is damaged inside: %2. Save it again from its program.").arg(u"%1"_s, xml.errorString()),
            name);
    return paragraphs.text;
}

bool beginsDocument(QByteArrayView head)
{
    constexpr QByteArrayView zipMark = "PK\x03\x04";
    return head.startsWith(zipMark)
        && (head.contains("mimetypeapplication/vnd.oasis.opendocument.text") || head.contains("word/"));
}

} // namespace rejoinder
