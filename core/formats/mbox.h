// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <deque>

/// The archive of a mailing list: mbox files, and what Pipermail offers for download ("a at b.c", often .txt.gz). Letters
/// are threaded by In-Reply-To and References (as J. Zawinski describes), else by their subject. The first letter of a
/// discussion is its article. Addresses are passed over where a name stands beside them.
namespace rejoinder {

class MboxReader final : public RecordReader
{
public:
    MboxReader(std::unique_ptr<QIODevice> device, QString name, const ReadOptions &options);

    [[nodiscard]] std::optional<Record> next() override;
    [[nodiscard]] double progress() const override;

private:
    bool readLetter();
    void addLetter(const QByteArray &bytes, qint64 line);
    void addLostThreads();

    struct Thread
    {
        QString title;
        QString where;
        bool hasRoot = false;
    };

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    WorkPace m_pace;
    std::deque<Record> m_ready;
    QHash<QString, QString> m_threadOf; ///< By message id.
    QHash<QString, QString> m_rootOf; ///< The thread by its plain subject.
    QHash<QString, Thread> m_threads; ///< By id: the message id of its first letter.
    QByteArray m_begun; ///< The "From " line that ended the letter before.
    qint64 m_size = 0;
    qint64 m_read = 0;
    qint64 m_line = 0;
    int m_letters = 0;
    bool m_over = false;
};

namespace mbox {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace mbox

} // namespace rejoinder
