// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <deque>

namespace rejoinder {

/// Gives the records of a source that was read as a whole.
class RecordList final : public RecordReader
{
public:
    explicit RecordList(std::deque<Record> records)
        : m_records(std::move(records))
        , m_total(m_records.size())
    {
    }

    [[nodiscard]] std::optional<Record> next() override;
    [[nodiscard]] double progress() const override;

private:
    std::deque<Record> m_records;
    size_t m_total;
};

/// The words of a small source: UTF-8, or UTF-16 with its mark. What is no character of it becomes a problem. Throws one
/// sentence for what is empty, is no text, or fails. \p name is what sentences call it.
[[nodiscard]] QString sourceText(
    QIODevice &device, const QString &name, const WorkPace &pace, std::deque<Record> &problems);

} // namespace rejoinder
