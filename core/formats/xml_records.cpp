// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xml_records.h"

#include "core/formats/html_text.h"
#include "core/formats/unpacked_source.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024; ///< Characters of one record: nobody wrote a post as long.
constexpr int deepest = 1'000; ///< Elements inside each other.
constexpr qsizetype keptDepth = 3; ///< Of elements inside a record whose words are kept.
constexpr qsizetype mostFields = 1'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(XmlSource)
};

/// "&nbsp;" and its like, which are HTML's and not XML's. The parser reads the answer again, so that it is escaped: what is
/// no entity of HTML either stands for itself.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        return textSeen(u'&' + name + u';').toHtmlEscaped();
    }
};

QStringDecoder decoderFor(const QByteArray &head)
{
    if (const auto encoding = QStringConverter::encodingForData(head, u'<'))
        return QStringDecoder(*encoding);
    static const QRegularExpression declared(u"^[^<]*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']"_s);
    const auto match = declared.match(QString::fromLatin1(head.first(std::min<qsizetype>(head.size(), 512))));
    if (match.hasMatch()) {
        if (QStringDecoder decoder(match.captured(1).toLatin1()); decoder.isValid())
            return decoder;
    }
    return QStringDecoder(QStringConverter::Utf8);
}

QString pathOf(const QStringList &path, const QString &name)
{
    return path.isEmpty() ? name : path.join(u'/') + u'/' + name;
}

} // namespace

QString XmlRecord::field(const QString &path) const
{
    const QString words = fields.value(path).trimmed();
    return words.isEmpty() ? QString() : words;
}

XmlRecords::XmlRecords(
    std::unique_ptr<QIODevice> device, QString name, QStringList outer, QStringList inner, const WorkPace &pace)
    : m_device(unpacked(std::move(device), CutOff::Ends))
    , m_name(std::move(name))
    , m_outer(std::move(outer))
    , m_inner(std::move(inner))
    , m_pace(pace)
    , m_entities(std::make_unique<HtmlEntities>())
    , m_size(m_device->isSequential() ? 0 : m_device->size())
{
    // Prefixes are read as written: some files use them without declaring them.
    m_xml.setNamespaceProcessing(false);
    m_xml.setEntityResolver(m_entities.get());
}

std::optional<XmlRecord> XmlRecords::next()
{
    while (m_ready.empty() && !m_over) {
        const auto token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid) {
            m_fedSinceToken = 0;
            take(token);
        } else if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
            giveUp(m_xml.errorString());
        } else if (m_fedSinceToken > largest) {
            refuse(Texts::tr("one element there is larger than any post can be"));
        } else if (!feed()) {
            giveUp(Texts::tr("it ends in the middle"));
        }
    }
    if (m_over)
        reportMended();
    if (m_ready.empty())
        return std::nullopt;
    auto record = std::move(m_ready.front());
    m_ready.pop_front();
    return record;
}

double XmlRecords::progress() const
{
    if (m_over && m_ready.empty())
        return 1;
    return m_size > 0 ? std::min(1.0, double(m_read) / double(m_size)) : 0;
}

/// Gives the parser more; false at the end of the file.
bool XmlRecords::feed()
{
    constexpr qint64 step = 64 * 1024;
    const QByteArray bytes = m_device->read(step);
    if (bytes.isEmpty()) {
        if (!m_device->atEnd())
            throw Error(Texts::tr("Reading %1 failed (%2). Check the disk or the network drive, then import again.")
                    .arg(m_name, m_device->errorString()));
        return false;
    }
    m_read += bytes.size();
    if (!m_decoder)
        m_decoder = decoderFor(bytes);
    const QString text = m_mender.mended(QString(m_decoder->decode(bytes)));
    m_fedSinceToken += text.size();
    m_xml.addData(text);
    if (m_pace)
        m_pace(progress());
    return true;
}

void XmlRecords::take(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::DTD:
        refuse(Texts::tr("it has a document type, which no export of comments needs and which may name other files"));
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            refuse(Texts::tr("its elements are nested deeper than %1").arg(deepest));
        start();
        break;
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::EntityReference:
        if (!m_open.empty() && m_open.back().tooDeep == 0)
            keep(m_open.back().path.join(u'/'), m_xml.text().toString());
        break;
    case QXmlStreamReader::EndElement:
        end();
        m_over = --m_depth == 0; // What stands behind it is not ours.
        break;
    default:
        break;
    }
}

void XmlRecords::start()
{
    const QString name = m_xml.qualifiedName().toString();
    if (m_open.empty() ? m_outer.contains(name) : m_open.size() == 1 && m_inner.contains(name)) {
        Open open;
        open.record.name = name;
        open.record.where = Texts::tr("line %1").arg(line());
        open.record.number = ++m_records;
        open.record.around = m_open.empty() ? 0 : m_open.back().record.number;
        m_open.push_back(std::move(open));
    } else if (m_open.empty()) {
        return;
    } else if (m_open.back().tooDeep > 0 || m_open.back().path.size() >= keptDepth || isKnown(m_open.back(), name)) {
        ++m_open.back().tooDeep; // Of several with one path the first that has words is taken.
        return;
    } else {
        m_open.back().path << name;
    }
    const QString path = m_open.back().path.join(u'/');
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const auto &attribute : attributes) {
        const QString at = path + u'@' + attribute.qualifiedName().toString();
        if (!m_open.back().record.fields.contains(at))
            keep(at, attribute.value().toString());
    }
}

bool XmlRecords::isKnown(const Open &open, const QString &name)
{
    return !open.record.fields.value(pathOf(open.path, name)).trimmed().isEmpty();
}

void XmlRecords::keep(const QString &path, const QString &words)
{
    Open &open = m_open.back();
    open.size += words.size();
    if (open.size > largest)
        refuse(Texts::tr("the record there is larger than any post can be"));
    auto &fields = open.record.fields;
    if (const auto field = fields.find(path); field != fields.end())
        *field += words;
    else if (fields.size() < mostFields)
        fields.insert(path, words);
}

void XmlRecords::end()
{
    if (m_open.empty())
        return;
    Open &open = m_open.back();
    if (open.tooDeep > 0) {
        --open.tooDeep;
    } else if (!open.path.isEmpty()) {
        open.path.removeLast();
    } else {
        m_ready.push_back(std::move(open.record));
        m_open.pop_back();
        if (!m_open.empty())
            m_open.back().hasInner = true;
    }
}

/// What stands before the break is taken; of what was begun, only what is around whole records.
void XmlRecords::giveUp(const QString &why)
{
    const QString where = Texts::tr("line %1, column %2").arg(line()).arg(m_xml.columnNumber());
    if (m_records == 0)
        throw Error(Texts::tr("%1 cannot be read: %2 (%3). Export it again, or mend it there in a text editor.")
                .arg(m_name, why, where));
    m_problems.push_back({u"not-well-formed"_s, where, {}, Texts::tr("The file breaks here: %1.").arg(why),
        Texts::tr("What stands before it is taken; what comes behind it is not.")});
    if (!m_open.empty() && m_open.front().hasInner)
        m_ready.push_back(std::move(m_open.front().record));
    m_open.clear();
    m_over = true;
}

void XmlRecords::reportMended()
{
    const auto report = [&](const QString &kind, qint64 where, const QString &what, const QString &outcome) {
        m_problems.push_back({kind, Texts::tr("line %1").arg(where), {}, what, outcome});
    };
    if (m_mender.skipped() > 0)
        report(u"not-well-formed"_s, 1,
            Texts::tr("%n character(s) stand before the first tag.", nullptr, m_mender.skipped()),
            Texts::tr("They are passed over."));
    if (const auto bare = m_mender.unquoted(); bare.times > 0)
        report(u"not-well-formed"_s, bare.line, Texts::tr("%n attribute(s) have no quotes.", nullptr, bare.times),
            Texts::tr("They are read as if they had."));
    if (const auto controls = m_mender.controls(); controls.times > 0)
        report(u"encoding"_s, controls.line,
            Texts::tr("%n character(s) are none that XML may hold.", nullptr, controls.times),
            Texts::tr("Each is kept as U+FFFD, the sign for an unknown character."));
    if (m_decoder && m_decoder->hasError())
        report(u"encoding"_s, 1, Texts::tr("Some bytes are no characters of the file's encoding."),
            Texts::tr("Each is kept as U+FFFD, the sign for an unknown character."));
    m_mender = XmlMender();
    m_decoder.reset();
}

void XmlRecords::refuse(const QString &why) const
{
    throw Error(
        Texts::tr("%1 is not read: line %2: %3. Export it again from its program.").arg(m_name).arg(line()).arg(why));
}

qint64 XmlRecords::line() const
{
    return m_xml.lineNumber() + m_mender.skippedLines();
}

bool beginsXml(QByteArrayView head, QByteArrayView words)
{
    const QByteArray text = unpackedHead(head);
    constexpr qsizetype junk = 64; // Before the first tag.
    const auto first = text.indexOf('<');
    return first >= 0 && first <= junk && text.contains(words);
}

} // namespace rejoinder
