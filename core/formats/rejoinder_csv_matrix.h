// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/csv.h"
#include "core/formats/rejoinder_csv_material.h"

#include <map>

namespace rejoinder::rejoinder_csv {

/// The wide table: a row for each post, coder, round and stance target, a column for each code.
///
/// An annotation belongs to the rounds in which its coder has a state for the post and whose scope holds its group;
/// where there is none, to the current round.
class Matrix
{
public:
    explicit Matrix(const Material &material);

    /// The paths of the codes that have a column, in the codebook's order; each once.
    [[nodiscard]] const QStringList &codePaths() const { return m_paths; }
    /// What stands before and after the cells of the codes is the same in each row of a post.
    struct PostCells
    {
        QString post;
        QString thread;
        QString parent;
        std::optional<int> depth;
    };
    void writeRows(CsvWriter &csv, Id<Post> post, const PostCells &cells) const;

private:
    struct Column
    {
        QUuid code;
        const Code *group;
    };
    enum class Cell : char { Unknown, Zero, One };
    struct RowKey
    {
        size_t round;
        int target; ///< Into m_targets; -1: none.
        auto operator<=>(const RowKey &) const = default;
    };
    using Cells = std::vector<Cell>;

    [[nodiscard]] std::map<RowKey, Cells> rowsOf(Id<Post> post, Uid<Coder> coder) const;
    [[nodiscard]] std::vector<size_t> roundsOf(
        const Annotation &annotation, const std::vector<const PostState *> &states) const;
    void addZeros(std::map<RowKey, Cells> &rows, size_t round) const;
    [[nodiscard]] int columnOf(Uid<Code> code) const;
    [[nodiscard]] int targetOf(Uid<Code> target) const;
    [[nodiscard]] size_t roundOf(Uid<Round> round) const;

    const Material &m_material;
    std::vector<Column> m_columns;
    QStringList m_paths;
    std::vector<const Code *> m_targets;
};

} // namespace rejoinder::rejoinder_csv
