// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/coded_rows.h"

#include <map>

namespace rejoinder {

/// Counts of one thing by another. Every count is that of its members, so each leads back to the passages it was made of.
struct CrossTable
{
    struct Heading
    {
        QString name;
        int code = -1; ///< Into CodedRows::codes, where it is a code.

        friend bool operator==(const Heading &, const Heading &) = default;
    };
    struct Member
    {
        int cell = 0; ///< row * columns + column
        Spot passage;

        friend auto operator<=>(const Member &, const Member &) = default;
    };

    QString rowsAre; ///< "Code"
    QString columnsAre; ///< "Depth"
    std::vector<Heading> rows;
    std::vector<Heading> columns;
    std::vector<qint64> counts; ///< Row by row.
    std::vector<Member> members; ///< By cell, then in reading order. Empty where the counts are of no passages.
    qint64 n = 0; ///< What was counted, each once, in however many cells it is.
    std::map<QString, qint64> leftOut; ///< Why, and how many.

    [[nodiscard]] qint64 at(int row, int column) const { return counts[size_t(row) * columns.size() + size_t(column)]; }
    [[nodiscard]] qint64 rowSum(int row) const;
    [[nodiscard]] qint64 columnSum(int column) const;
    [[nodiscard]] qint64 sum() const;
    [[nodiscard]] std::vector<Spot> passages(int row, int column) const;
    /// As CSV by RFC 4180, with headings.
    [[nodiscard]] QByteArray csv() const;
};

enum class Dimension { Coder, Depth, Author, ParentStance, Thread, Target, Time };
/// "coder", "depth", "author", "parent-stance", "thread", "target", "time": as the command line names them.
[[nodiscard]] QLatin1StringView nameOf(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionNamed(QStringView name);

enum class Codes { All, Stances };
/// Annotations by code and something else. Rows: the codes that were used. The stance of the parent is what the same
/// coder said of the post answered (once for each target it was taken towards). Beyond the 50 authors with most
/// annotations the others are one column. Time: years, months or days, whichever gives at most 60 columns.
[[nodiscard]] CrossTable codesBy(
    const CodedRows &rows, const Outline &outline, Dimension dimension, Codes codes = Codes::All);

/// Rows: the stance of a reply; columns: that of the post it answers, by the same coder towards the same target.
[[nodiscard]] CrossTable stanceByParents(const CodedRows &rows, const Outline &outline);

/// SameSpan: places (coder, post, span) that have both codes. Overlap: pairs of one coder's passages that share a
/// character. SamePost: posts of a coder that have both, spans or not. ReplyPair: replies of a coder with the row's code
/// to posts with the column's code. All but the last are symmetric; a code with itself is counted for overlaps and replies.
enum class Together { SameSpan, Overlap, SamePost, ReplyPair };
[[nodiscard]] CrossTable cooccurrence(const CodedRows &rows, const Outline &outline, Together how);

/// Relations of a type by the authors of the posts at their ends (rows: source). The \p most authors with most of them,
/// then all others as one; relations of unnamed authors and to what is not in the text are left out and counted.
[[nodiscard]] CrossTable whoAnswersWhom(const CodedRows &rows, const Outline &outline, int type, int most = 30);

/// Comments by coder and state in the current round; no passages.
[[nodiscard]] CrossTable progress(const CodedRows &rows);

} // namespace rejoinder
