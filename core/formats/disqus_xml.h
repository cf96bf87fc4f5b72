// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/xml_records.h"

#include <QSet>

/// What Disqus gives its customers: all threads of a site and their posts, flat, in one XML file (often .xml.gz). The ids
/// are the attributes dsq:id. Email and IP addresses are passed over: they are nobody's research material.
namespace rejoinder {

class DisqusXmlReader final : public RecordReader
{
public:
    DisqusXmlReader(std::unique_ptr<QIODevice> device, const QString &name, const ReadOptions &options);

    [[nodiscard]] std::optional<Record> next() override;
    [[nodiscard]] double progress() const override;

private:
    void addThread(const XmlRecord &record);
    void addPost(const XmlRecord &record);
    void addMissingThreads();

    XmlRecords m_records;
    std::deque<Record> m_ready;
    QSet<QString> m_threads;
    QHash<QString, QString> m_orphans; ///< Threads that posts name and that have not come, with the first post's place.
    bool m_over = false;
};

namespace disqus_xml {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace disqus_xml

} // namespace rejoinder
