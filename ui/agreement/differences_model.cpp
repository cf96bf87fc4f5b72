// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/differences_model.h"

#include "core/corpus/text.h"
#include "ui/theme/mark.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int longest = 200; ///< Characters of a line.

} // namespace

DifferencesModel::DifferencesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferencesModel::show(Session &session, const CompareAnswer &answer, const std::vector<UnitList> &lists)
{
    beginResetModel();
    m_session = &session;
    m_answer = &answer;
    m_units.clear();
    m_rows.clear();
    endResetModel();
    // Only now: a view asks for more as soon as it is reset.
    for (const UnitList &list : lists) {
        for (const int unit : list.units)
            m_units.push_back({list.group, list.table, unit});
    }
    std::ranges::stable_sort(m_units, {}, [&](const Unit &unit) {
        const Place &place = tableOf(unit).places[size_t(unit.unit)];
        return std::pair(place.post, place.start);
    });
    fetchMore({});
}

void DifferencesModel::clear()
{
    beginResetModel();
    m_answer = nullptr;
    m_units.clear();
    m_rows.clear();
    endResetModel();
}

const UnitTable &DifferencesModel::tableOf(const Unit &unit) const
{
    const Comparison &comparison
        = unit.group < 0 ? m_answer->loaded.comparison : m_answer->report.parts[size_t(unit.group)];
    return comparison.tables[size_t(unit.table)];
}

Id<Post> DifferencesModel::postOf(const Unit &unit) const
{
    const auto &posts = unit.group < 0 ? m_answer->posts : m_answer->partPosts[size_t(unit.group)];
    return posts[size_t(unit.table)][size_t(unit.unit)];
}

Span DifferencesModel::passage(int row) const
{
    const Unit &unit = m_units[size_t(row)];
    const Place &place = tableOf(unit).places[size_t(unit.unit)];
    return {place.start, place.end};
}

std::vector<Spot> DifferencesModel::spots() const
{
    std::vector<Spot> spots;
    for (int row = 0; row < total(); ++row) {
        if (const int node = m_session ? m_session->outline().nodeOf(post(row)) : -1; node >= 0)
            spots.push_back({node, passage(row)});
    }
    std::ranges::sort(spots);
    spots.erase(std::ranges::unique(spots).begin(), spots.end());
    return spots;
}

QString DifferencesModel::said(const Unit &unit, int coder) const
{
    const UnitTable &table = tableOf(unit);
    const int cell = table.ratings.cells(size_t(unit.unit))[size_t(coder)];
    QString text = answerText(table.ratings, cell);
    if (cell == Ratings::missing || table.ratings.labelsOf(cell).size() != 1 || !m_session)
        return text;
    const Uid<Code> uid = m_answer->loaded.codes[size_t(unit.table)][size_t(table.ratings.labelsOf(cell).front())];
    const Code *code = m_session->codebook().code(uid);
    const QString sign = code ? markOf(m_session->codebook(), *code).sign : QString();
    return sign.isEmpty() ? text : sign + u' ' + text;
}

bool DifferencesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && m_answer && m_session && m_rows.size() < m_units.size();
}

void DifferencesModel::fetchMore(const QModelIndex &)
{
    if (!canFetchMore({}))
        return;
    const size_t first = m_rows.size();
    const size_t last = std::min(m_units.size(), first + pageSize);
    std::vector<Id<Post>> posts;
    for (size_t at = first; at < last; ++at)
        posts.push_back(postOf(m_units[at]));
    const auto contents = m_session->store().contents(posts);
    m_fetching = true; // Who hears of the rows to come must not ask for them again.
    beginInsertRows({}, int(first), int(last) - 1);
    for (size_t at = first; at < last; ++at)
        m_rows.push_back(read(m_units[at], contents[at - first]));
    endInsertRows();
    m_fetching = false;
}

DifferencesModel::Row DifferencesModel::read(const Unit &unit, const PostContent &content) const
{
    const Place &place = tableOf(unit).places[size_t(unit.unit)];
    const Span passage{place.start, place.end};
    const int node = m_session->outline().nodeOf(postOf(unit));
    Row row{.author = content.author,
        .text = excerpt(passage.length() > 0 ? quoteAt(content.text, passage) : content.text, longest),
        .depth = node < 0 ? 0 : m_session->outline().depth(node)};
    for (int coder = 0; coder < int(m_answer->report.coders.size()); ++coder)
        row.answers.push_back(said(unit, coder));
    return row;
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCoderColumn + (m_answer ? int(m_answer->report.coders.size()) : 0);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == DepthColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() >= FirstCoderColumn)
        return tableOf(m_units[size_t(index.row())]).name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case AuthorColumn:
        return row.author;
    case TextColumn:
        return row.text;
    case DepthColumn:
        return row.depth < 0 ? tr("article") : QLocale().toString(row.depth);
    default:
        return row.answers[size_t(index.column() - FirstCoderColumn)];
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AuthorColumn:
        return tr("Author");
    case TextColumn:
        return tr("Text");
    case DepthColumn:
        return tr("Depth");
    default:
        return m_answer ? m_answer->report.coders[size_t(section - FirstCoderColumn)] : QString();
    }
}

} // namespace rejoinder
