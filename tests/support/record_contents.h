// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

namespace rejoinder::test {

/// What a reader told, held in memory as an export sees a project: what a format writes of what it read must be what it
/// read. Posts are taken in the order of the source, which is their reading order in the tables.
class RecordContents final : public Contents
{
public:
    explicit RecordContents(RecordReader &reader);

    [[nodiscard]] std::vector<Thread> threads() const override { return m_threads; }
    void eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const override;
    void eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const override;
    [[nodiscard]] QString nameOf(Id<Post> post) const override { return m_names.value(post.value); }

    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] size_t postCount() const { return m_posts.size(); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

private:
    void add(const SourceThread &thread);
    void add(const SourcePost &post);
    void add(const SourceRow &row);
    void add(const Problem &problem) { m_problems.push_back(problem); }
    void resolve();

    std::vector<Thread> m_threads;
    std::vector<SourcePost> m_sources;
    std::vector<ReadPost> m_posts;
    std::vector<Row> m_rows;
    std::vector<SourceRow> m_sourceRows;
    std::vector<Problem> m_problems;
    QHash<QString, qint64> m_threadOf; ///< By the source's id.
    QHash<QString, Id<Post>> m_postOf; ///< By name.
    QHash<qint64, QString> m_names;
    QHash<QString, qint64> m_authors;
};

} // namespace rejoinder::test
