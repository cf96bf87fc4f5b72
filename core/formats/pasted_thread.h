// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <deque>

/// A thread as copied from a page: the article, then its comments as nested bullets.
/// \code
/// article = title, [standfirst], {paragraph}, [source]      at column 0, separated by blank lines
/// comment = bullet, body, {comment further in}
/// bullet  = indent, "• " or "1. ", (author | first line of the text)
/// body    = {paragraph}                                      further in than its bullet
/// \endcode
/// Depth comes from who stands further in than whom, so any step of indentation will do.
namespace rejoinder {

class PastedThreadReader final : public RecordReader
{
public:
    /// Reads all of \p device. \p name is what sentences call it.
    PastedThreadReader(QIODevice &device, const QString &name, const ReadOptions &options);

    [[nodiscard]] std::optional<Record> next() override;
    [[nodiscard]] double progress() const override;

private:
    std::deque<Record> m_records;
    size_t m_total = 0;
};

namespace pasted_thread {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace pasted_thread

} // namespace rejoinder
