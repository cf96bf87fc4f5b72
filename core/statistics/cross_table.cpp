// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/tally.h"

#include "core/model/names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

constexpr std::array<QLatin1StringView, 7> dimensionNames{
    "coder"_L1, "depth"_L1, "author"_L1, "parent-stance"_L1, "thread"_L1, "target"_L1, "time"_L1};
constexpr int mostAuthors = 50;
constexpr int mostTimes = 60;

/// The columns of one dimension: a key for each annotation, and what the keys are called.
class Columns
{
public:
    Columns(const CodedRows &rows, const Outline &outline, Dimension dimension)
        : m_rows(rows)
        , m_outline(outline)
        , m_dimension(dimension)
    {
        if (dimension == Dimension::Author)
            rankAuthors();
        if (dimension == Dimension::Time)
            chooseFormat();
    }

    /// The keys of one annotation; none: \p why says why it is left out.
    std::vector<qint64> keys(const CodedRows::Annotated &row, QString &why) const
    {
        switch (m_dimension) {
        case Dimension::Coder:
            return {row.coder};
        case Dimension::Depth:
            return {m_outline.depth(row.node)};
        case Dimension::Thread:
            return {m_outline.threadOf(row.node)};
        case Dimension::Author: {
            const auto author = m_outline.author(row.node);
            if (author.isNull()) {
                why = Words::tr("on posts without a named author");
                return {};
            }
            return {m_rankOf.value(author.value, mostAuthors)};
        }
        case Dimension::Target:
            why = Words::tr("without a target");
            return row.target < 0 ? std::vector<qint64>() : std::vector<qint64>{row.target};
        case Dimension::Time: {
            const auto found = m_rows.created.constFind(row.node);
            why = Words::tr("on posts without a date");
            return found == m_rows.created.cend() ? std::vector<qint64>() : std::vector<qint64>{timeOf(*found)};
        }
        case Dimension::ParentStance:
            return parentStances(row, why);
        }
        return {};
    }

    auto heading(qint64 key) const -> CrossTable::Heading
    {
        switch (m_dimension) {
        case Dimension::Coder:
            return {m_rows.coders[key].name};
        case Dimension::Depth:
            return {key < 0 ? Words::tr("article") : QString::number(key)};
        case Dimension::Thread:
            return {m_rows.threads[key].isEmpty() ? Words::tr("thread %1").arg(key + 1) : m_rows.threads[key]};
        case Dimension::Author:
            return {key == mostAuthors ? Words::tr("(other authors)") : m_authors[key]};
        case Dimension::Target:
        case Dimension::ParentStance:
            return {m_rows.codes[key].name, int(key)};
        case Dimension::Time:
            return {QDateTime::fromSecsSinceEpoch(key, QTimeZone::UTC).toString(m_format)};
        }
        return {};
    }

private:
    void rankAuthors()
    {
        QHash<qint64, qint64> counts;
        for (const auto &row : m_rows.annotations) {
            if (const auto author = m_outline.author(row.node); !author.isNull())
                ++counts[author.value];
        }
        std::vector<std::pair<qint64, qint64>> order;
        for (const auto &[author, count] : counts.asKeyValueRange())
            order.emplace_back(-count, author);
        std::ranges::sort(order);
        if (order.size() > mostAuthors)
            order.resize(mostAuthors);
        for (const auto &[count, author] : order) {
            m_rankOf.insert(author, qint64(m_authors.size()));
            m_authors.push_back(m_rows.authors.value(author));
        }
    }

    void chooseFormat()
    {
        // Years where nothing finer fits.
        for (const auto &format : {u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s}) {
            m_format = format;
            QSet<qint64> times;
            for (const qint64 created : m_rows.created)
                times.insert(timeOf(created));
            if (times.size() <= mostTimes)
                return;
        }
    }

    qint64 timeOf(qint64 seconds) const
    {
        const auto day = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date();
        const QDate first(day.year(), m_format.size() > 4 ? day.month() : 1, m_format.size() > 7 ? day.day() : 1);
        return first.startOfDay(QTimeZone::UTC).toSecsSinceEpoch();
    }

    std::vector<qint64> parentStances(const CodedRows::Annotated &row, QString &why) const
    {
        const int parent = m_outline.parent(row.node);
        if (parent < 0) {
            why = Words::tr("on the article, which answers nothing");
            return {};
        }
        std::vector<qint64> found;
        for (const auto &other : m_rows.at(parent)) {
            if (other.coder == row.coder && m_rows.codes[other.code].stance)
                found.push_back(other.code);
        }
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        why = Words::tr("on replies to a post whose stance the coder did not say");
        return found;
    }

    const CodedRows &m_rows;
    const Outline &m_outline;
    Dimension m_dimension;
    QHash<qint64, qint64> m_rankOf;
    std::vector<QString> m_authors;
    QString m_format;
};

QString titleOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Coder:
        return Words::tr("Coder");
    case Dimension::Depth:
        return Words::tr("Depth");
    case Dimension::Author:
        return Words::tr("Author");
    case Dimension::ParentStance:
        return Words::tr("Stance of the parent");
    case Dimension::Thread:
        return Words::tr("Thread");
    case Dimension::Target:
        return Words::tr("Target");
    case Dimension::Time:
        return Words::tr("Time");
    }
    return {};
}

QByteArray cell(const QString &text)
{
    auto bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

} // namespace

qint64 CrossTable::rowSum(int row) const
{
    const auto first = counts.begin() + row * qsizetype(columns.size());
    return std::accumulate(first, first + qsizetype(columns.size()), qint64(0));
}

qint64 CrossTable::columnSum(int column) const
{
    qint64 sum = 0;
    for (int row = 0; row < int(rows.size()); ++row)
        sum += at(row, column);
    return sum;
}

qint64 CrossTable::sum() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

std::vector<Spot> CrossTable::passages(int row, int column) const
{
    const auto found = std::ranges::equal_range(members, row * int(columns.size()) + column, {}, &Member::cell);
    std::vector<Spot> passages;
    for (const auto &member : found)
        passages.push_back(member.passage);
    passages.erase(std::ranges::unique(passages).begin(), passages.end());
    return passages;
}

QByteArray CrossTable::csv() const
{
    QByteArray text = cell(rowsAre + u" \\ "_s + columnsAre);
    for (const auto &column : columns)
        text += ',' + cell(column.name);
    text += "\r\n";
    for (int row = 0; row < int(rows.size()); ++row) {
        text += cell(rows[row].name);
        for (int column = 0; column < int(columns.size()); ++column)
            text += ',' + QByteArray::number(at(row, column));
        text += "\r\n";
    }
    return text;
}

QLatin1StringView nameOf(Dimension dimension)
{
    return dimensionNames[size_t(dimension)];
}

std::optional<Dimension> dimensionNamed(QStringView name)
{
    const auto found = std::ranges::find_if(dimensionNames, [&](QLatin1StringView one) { return one == name; });
    return found == dimensionNames.end() ? std::nullopt : std::optional(Dimension(found - dimensionNames.begin()));
}

CrossTable codesBy(const CodedRows &rows, const Outline &outline, Dimension dimension, Codes codes)
{
    const Columns columns(rows, outline, dimension);
    Tally tally(codes == Codes::Stances ? Words::tr("Stance") : Words::tr("Code"), titleOf(dimension));
    for (const auto &row : rows.annotations) {
        if (codes == Codes::Stances && !rows.codes[row.code].stance)
            continue;
        QString why;
        const auto keys = columns.keys(row, why);
        if (keys.empty())
            tally.leaveOut(why);
        else
            tally.count();
        for (const auto key : keys)
            tally.add(row.code, key, row.passage());
    }
    return tally.table([&](qint64 code) { return CrossTable::Heading{rows.codes[code].name, int(code)}; },
        [&](qint64 key) { return columns.heading(key); });
}

CrossTable stanceByParents(const CodedRows &rows, const Outline &outline)
{
    Tally tally(Words::tr("Stance of the reply"), Words::tr("Stance of the parent"));
    for (const auto &row : rows.annotations) {
        if (!rows.codes[row.code].stance)
            continue;
        const int parent = outline.parent(row.node);
        if (parent < 0 || outline.parent(parent) < 0) {
            tally.leaveOut(Words::tr("on posts that answer the article"));
            continue;
        }
        bool found = false;
        for (const auto &other : rows.at(parent)) {
            if (other.coder != row.coder || other.target != row.target || !rows.codes[other.code].stance)
                continue;
            tally.add(row.code, other.code, row.passage());
            found = true;
        }
        if (found)
            tally.count();
        else
            tally.leaveOut(Words::tr("on replies to a post whose stance the coder did not say"));
    }
    const auto heading = [&](qint64 code) { return CrossTable::Heading{rows.codes[code].name, int(code)}; };
    return tally.table(heading, heading);
}

CrossTable progress(const CodedRows &rows)
{
    CrossTable table;
    table.rowsAre = Words::tr("Coder");
    table.columnsAre = Words::tr("State");
    const std::array states{State::Coded, State::Nothing, State::Unsure, State::Skipped, State::Todo};
    for (const auto state : states)
        table.columns.push_back({nameOf(state)});
    table.counts.resize(rows.coders.size() * states.size());
    for (const auto &coder : rows.coders)
        table.rows.push_back({coder.name});
    for (const auto &work : rows.work) {
        const auto column = std::ranges::find(states, work.state) - states.begin();
        table.counts[work.coder * states.size() + size_t(column)] = work.posts;
        table.n += work.posts;
    }
    return table;
}

} // namespace rejoinder
