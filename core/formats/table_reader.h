// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/addressed.h"
#include "core/formats/table.h"

#include <QSet>
#include <QTimeZone>

#include <deque>

namespace rejoinder {

/// Makes posts of the rows of a table. Streams: keeps the names of the threads, and where the place in the tree is in the
/// ids, a hash of each.
///
/// Threads are told apart by the column of field thread, else url, else title; a table without any of them is one thread,
/// named after its file. A row whose id is its thread's is the article. A gap in nested ids ("7_0_2" without "7_0") is
/// filled by placeholders.
class TableReader final : public RecordReader
{
public:
    /// \p name is the file's, with its suffix.
    TableReader(
        std::unique_ptr<TableRows> rows, const TableLook &look, const TableOptions &options, const QString &name);

    [[nodiscard]] std::optional<Record> next() override;
    [[nodiscard]] double progress() const override { return m_rows->progress(); }
    [[nodiscard]] std::optional<RowCount> rowCount() const override { return m_rows->count(); }

private:
    struct KnownThread
    {
        bool hasTitle = false;
        bool hasUrl = false;
    };
    struct Gap
    {
        QString thread;
        QString key;
        QString where; ///< Of the first row that answers it.
    };

    void takeRow();
    void meetColumns();
    [[nodiscard]] TableCell cell(TableField field) const { return m_rows->cell(m_columnOf[size_t(field)]); }
    [[nodiscard]] QString text(TableCell cell);
    [[nodiscard]] QString id(TableField field);
    [[nodiscard]] QString threadOf();
    void announce(const QString &thread, const SourcePost &first);
    void place(SourcePost &post);
    void nest(SourcePost &post);
    void readTime(SourcePost &post);
    void readText(SourcePost &post);
    void readWorth(SourcePost &post);
    void keepAttributes(SourcePost &post);
    void keep(SourcePost &post, qsizetype column);
    void fillGaps();
    void finish();
    void report(const QString &kind, const QStringList &ids, const QString &what, const QString &outcome);
    void add(Problem problem);

    std::unique_ptr<TableRows> m_rows;
    TableMapping m_mapping;
    QString m_name;
    QTimeZone m_zone;
    DateOrder m_dates;
    bool m_zoneIsGiven;
    bool m_html;
    bool m_attributes;
    bool m_isNested; ///< The place in the tree is in the ids.
    bool m_zeroIsPost = false; ///< "0" is an id.
    std::array<qsizetype, tableFieldNames.size()> m_columnOf; ///< -1: none, or not met yet.
    std::vector<qsizetype> m_others; ///< Columns that are no field.
    qsizetype m_met = 0; ///< Columns that were looked at.

    QHash<QString, KnownThread> m_threads;
    QSet<size_t> m_seen; ///< Hashes of thread and key; nested ids only.
    QHash<std::pair<QString, QString>, QString> m_gaps; ///< Thread and key to where it was answered.
    Addressed m_addressed;
    QHash<QString, int> m_reported; ///< How often, by kind.
    qint64 m_firstWithoutZone = 0;
    qint64 m_lastWithoutZone = 0;
    QString m_ambiguous; ///< A date that may be read either way.
    std::deque<Record> m_ready;
    bool m_isFinished = false;
};

} // namespace rejoinder
