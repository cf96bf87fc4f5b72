// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mime.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr size_t mostParts = 1'000;

/// The line at \p at without its end; moves \p at behind it.
QByteArrayView takeLine(QByteArrayView text, qsizetype &at)
{
    const auto end = text.indexOf('\n', at);
    QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

QHash<QByteArray, QByteArray> takeHeaders(QByteArrayView text, qsizetype &at)
{
    QHash<QByteArray, QByteArray> headers;
    QByteArray name;
    while (at < text.size()) {
        const QByteArrayView line = takeLine(text, at);
        if (line.trimmed().isEmpty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (!name.isEmpty())
                headers[name].append(' ').append(line.trimmed());
            continue;
        }
        const auto colon = line.indexOf(':');
        name = colon < 0 ? QByteArray() : line.first(colon).trimmed().toByteArray().toLower();
        if (name.isEmpty() || headers.contains(name))
            name.clear();
        else
            headers.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
    }
    return headers;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView packed, bool isHeader)
{
    QByteArray bytes;
    bytes.reserve(packed.size());
    for (qsizetype i = 0; i < packed.size(); ++i) {
        const char c = packed[i];
        if (isHeader && c == '_') {
            bytes += ' ';
        } else if (c != '=') {
            bytes += c;
        } else if (i + 1 < packed.size() && packed[i + 1] == '\n') {
            i += 1;
        } else if (i + 2 < packed.size() && packed[i + 1] == '\r' && packed[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < packed.size() && hexDigit(packed[i + 1]) >= 0 && hexDigit(packed[i + 2]) >= 0) {
            bytes += char(hexDigit(packed[i + 1]) * 16 + hexDigit(packed[i + 2]));
            i += 2;
        } else {
            bytes += c; // Not quoted after all.
        }
    }
    return bytes;
}

QByteArray unpackedContent(QByteArrayView content, const QByteArray &encoding)
{
    const QByteArray how = encoding.trimmed().toLower();
    if (how == "quoted-printable")
        return fromQuotedPrintable(content, false);
    if (how == "base64")
        return QByteArray::fromBase64(content.toByteArray());
    return content.toByteArray();
}

QByteArray parameterOf(const QByteArray &value, const QByteArray &name)
{
    static const QRegularExpression parameter(uR"re(;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*)))re"_s);
    const QString text = QString::fromLatin1(value);
    for (auto matches = parameter.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(1).compare(QString::fromLatin1(name), Qt::CaseInsensitive) == 0)
            return (match.hasCaptured(3) ? match.captured(3) : match.captured(2)).toLatin1();
    }
    return {};
}

} // namespace

QByteArray MimePart::type() const
{
    const QByteArray value = headers.value("content-type");
    const auto end = value.indexOf(';');
    const QByteArray type = (end < 0 ? value : value.first(end)).trimmed().toLower();
    return type.isEmpty() ? QByteArray("text/plain") : type;
}

QByteArray MimePart::parameter(const QByteArray &header, const QByteArray &name) const
{
    return parameterOf(headers.value(header), name);
}

QString MimePart::header(const QByteArray &name) const
{
    static const QRegularExpression word(uR"(=\?([\w.:-]+)(?:\*[\w-]*)?\?([BbQq])\?([^?\s]*)\?=)"_s);
    static const QRegularExpression between(uR"(\?=\s+=\?)"_s);
    QString written = decodedAs(headers.value(name), {});
    written.replace(between, u"?==?"_s);
    QString text;
    qsizetype from = 0;
    for (auto words = word.globalMatch(written); words.hasNext();) {
        const auto match = words.next();
        text += QStringView(written).sliced(from, match.capturedStart() - from);
        const QByteArray packed = match.captured(3).toLatin1();
        text += decodedAs(
            match.captured(2).toUpper() == u"B" ? QByteArray::fromBase64(packed) : fromQuotedPrintable(packed, true),
            match.captured(1).toLatin1());
        from = match.capturedEnd();
    }
    text += QStringView(written).sliced(from);
    return text.simplified();
}

QString MimePart::text() const
{
    return decodedAs(content, parameter("content-type", "charset"));
}

QString decodedAs(QByteArrayView bytes, const QByteArray &charset)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*encoding)(bytes);
    const QByteArray name = charset.trimmed().toLower();
    if (!name.isEmpty() && name != "us-ascii" && name != "utf-8") {
        // What is called Latin-1 is Windows-1252 on the Web, by the rules of HTML.
        QStringDecoder named(name == "iso-8859-1" || name == "latin1" ? "windows-1252" : name.constData());
        if (named.isValid())
            return named(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder windows("windows-1252");
    return windows.isValid() ? QString(windows(bytes)) : text;
}

std::vector<MimePart> mimeParts(QByteArrayView message)
{
    qsizetype at = 0;
    MimePart whole;
    whole.headers = takeHeaders(message, at);
    std::vector<MimePart> parts;
    if (!whole.type().startsWith("multipart/")) {
        whole.content = unpackedContent(message.sliced(at), whole.headers.value("content-transfer-encoding"));
        parts.push_back(std::move(whole));
        return parts;
    }
    // Boundaries of all multiparts around; a part ends at any of them.
    QList<QByteArray> boundaries{"--" + whole.parameter("content-type", "boundary")};
    std::optional<MimePart> open;
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        if (!open)
            return;
        // The line end before a boundary belongs to it.
        QByteArrayView content = message.sliced(begin, std::max(begin, end) - begin);
        content = content.endsWith("\r\n") ? content.chopped(2) : content.endsWith('\n') ? content.chopped(1) : content;
        open->content = unpackedContent(content, open->headers.value("content-transfer-encoding"));
        parts.push_back(std::move(*open));
        open.reset();
    };
    while (at < message.size() && parts.size() < mostParts) {
        const auto lineStart = at;
        const QByteArrayView line = takeLine(message, at);
        if (!line.startsWith("--"))
            continue;
        const auto ends = [&](const QByteArray &boundary) {
            return boundary.size() > 2 && line.startsWith(boundary)
                && (line.size() == boundary.size() || line.sliced(boundary.size()).startsWith("--")
                    || line.sliced(boundary.size()).trimmed().isEmpty());
        };
        const auto found = std::ranges::find_if(boundaries, ends);
        if (found == boundaries.end())
            continue;
        close(lineStart);
        if (line.sliced(found->size()).startsWith("--"))
            continue; // The end of that multipart.
        open = MimePart{takeHeaders(message, at), {}};
        begin = at;
        if (open->type().startsWith("multipart/")) {
            boundaries << "--" + open->parameter("content-type", "boundary");
            open.reset();
        }
    }
    close(message.size());
    if (!parts.empty()) {
        for (const auto &[name, value] : whole.headers.asKeyValueRange()) {
            if (!parts.front().headers.contains(name))
                parts.front().headers.insert(name, value);
        }
    }
    return parts;
}

} // namespace rejoinder
