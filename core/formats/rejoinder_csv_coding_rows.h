// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/codebook_table.h"
#include "core/formats/rejoinder_csv_table_reader.h"

namespace rejoinder::rejoinder_csv {

/// Turns the rows of the tables that researchers made into records.
class CodingRows
{
public:
    struct Table
    {
        const char *file;
        /// The record of a row; nothing where it is left out, or comes later (takeCodes).
        std::optional<Record> (CodingRows::*read)(TableReader &row);
    };
    /// In the order of reference.
    [[nodiscard]] static std::span<const Table> tables();

    /// So that memos and assignments find it: its id is only the beginning of its uid.
    void addThread(const QString &id, const QUuid &uid) { m_threads.insert(id, uid); }
    /// The codes read since: a codebook is understood as a whole.
    [[nodiscard]] std::vector<Record> takeCodes();

private:
    std::optional<Record> coder(TableReader &row);
    std::optional<Record> code(TableReader &row);
    std::optional<Record> round(TableReader &row);
    std::optional<Record> annotation(TableReader &row);
    std::optional<Record> relation(TableReader &row);
    std::optional<Record> memo(TableReader &row);
    std::optional<Record> state(TableReader &row);
    std::optional<Record> assignment(TableReader &row);
    std::optional<Record> decision(TableReader &row);

    /// By id or, in tables of another hand, by path.
    [[nodiscard]] Uid<Code> codeOf(TableReader &row, QByteArrayView idColumn, QByteArrayView pathColumn);

    std::vector<CodebookEntry> m_codes;
    Codebook m_codebook;
    QHash<QString, QUuid> m_threads;
};

/// Reports why a row is not taken; no record.
std::optional<Record> leftOut(TableReader &row, const QString &what);

} // namespace rejoinder::rejoinder_csv
