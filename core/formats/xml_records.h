// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/formats/xml_mender.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <deque>

namespace rejoinder {

/// An element that a reader asked for, with the words inside it.
struct XmlRecord
{
    QString name; ///< As written, with its prefix: "wp:comment".
    QString where; ///< "line 41"
    int number = 0; ///< In the order in which records begin, from 1.
    int around = 0; ///< The number of the record it stands in; 0: in none.
    /// Words by the path of their element ("author/name") and attributes ("parent@dsq:id"; of the record itself
    /// "@dsq:id"). Of several elements with one path the first that has words.
    QHash<QString, QString> fields;

    /// Trimmed; null where there are none.
    [[nodiscard]] QString field(const QString &path) const;
};

/// Streams the elements of some names out of an XML file, each when it ends. Records of other names may stand inside
/// them, and come before the one around them. Takes what real exports have: bytes before the first tag, attributes without quotes, controls that XML forbids,
/// HTML's entities, encodings by name; each is a problem. Where the file ends or is not well-formed otherwise, it stops
/// with a problem that says where. Document types, and so entities of the file's own, are refused.
class XmlRecords
{
public:
    /// \p name is what sentences call the file. Throws where it cannot be read at all.
    XmlRecords(
        std::unique_ptr<QIODevice> device, QString name, QStringList outer, QStringList inner, const WorkPace &pace);

    /// nullopt at the end. Throws for what no reader should work on, and for a file that breaks before its first record.
    [[nodiscard]] std::optional<XmlRecord> next();
    /// What was mended or given up since it was asked last.
    [[nodiscard]] std::vector<Problem> takeProblems() { return std::exchange(m_problems, {}); }
    [[nodiscard]] double progress() const;

private:
    struct Open
    {
        XmlRecord record;
        QStringList path; ///< Of the open elements inside it.
        qsizetype size = 0; ///< Characters in its fields.
        int tooDeep = 0; ///< Open elements below those whose words are kept.
        bool hasInner = false; ///< A record inside it was given.
    };

    bool feed();
    void take(QXmlStreamReader::TokenType token);
    void start();
    [[nodiscard]] static bool isKnown(const Open &open, const QString &name);
    void keep(const QString &path, const QString &words);
    void end();
    void giveUp(const QString &why);
    void reportMended();
    [[noreturn]] void refuse(const QString &why) const;
    [[nodiscard]] qint64 line() const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    QStringList m_outer;
    QStringList m_inner;
    WorkPace m_pace;
    std::optional<QStringDecoder> m_decoder;
    XmlMender m_mender;
    QXmlStreamReader m_xml;
    std::unique_ptr<QXmlStreamEntityResolver> m_entities;
    std::vector<Open> m_open;
    std::deque<XmlRecord> m_ready;
    std::vector<Problem> m_problems;
    qint64 m_size = 0; ///< Of the file; 0: not known.
    qint64 m_read = 0;
    qint64 m_fedSinceToken = 0; ///< Characters.
    int m_depth = 0;
    int m_records = 0;
    bool m_over = false;
};

/// Whether \p head (as it is, or compressed by gzip) is of an XML file that holds \p words near its beginning.
[[nodiscard]] bool beginsXml(QByteArrayView head, QByteArrayView words);

} // namespace rejoinder
