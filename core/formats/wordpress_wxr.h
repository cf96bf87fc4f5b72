// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/xml_records.h"

/// What WordPress exports (Tools, Export): an RSS file of a site's articles, each with its comments, in any of the versions
/// of its namespace. Email and IP addresses are passed over.
namespace rejoinder {

class WordpressReader final : public RecordReader
{
public:
    WordpressReader(std::unique_ptr<QIODevice> device, const QString &name, const ReadOptions &options);

    [[nodiscard]] std::optional<Record> next() override;
    [[nodiscard]] double progress() const override;

private:
    void addItem(const XmlRecord &record);
    void addComment(const XmlRecord &record);
    void reportLeftOut();

    XmlRecords m_records;
    std::deque<Record> m_ready;
    int m_commented = 0; ///< The last item that has comments.
    int m_attachments = 0; ///< Items that are no articles and have none.
    QString m_firstAttachment;
    int m_pings = 0;
    QString m_firstPing;
    bool m_over = false;
};

namespace wordpress_wxr {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace wordpress_wxr

} // namespace rejoinder
