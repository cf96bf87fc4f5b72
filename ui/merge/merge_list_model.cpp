// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/merge/merge_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

void MergeListModel::setReport(MergeReport report)
{
    beginResetModel();
    m_report = std::move(report);
    const auto isAsked = [&](const SamePerson &same) {
        return std::ranges::contains(m_report.namesakes, same, &MergeReport::Namesakes::persons);
    };
    std::erase_if(m_persons, [&](const SamePerson &same) { return !isAsked(same); });
    m_codes.removeIf([&](const auto &chosen) {
        return !std::ranges::contains(m_report.lists.codes, chosen.key(), &CodeDifference::uid);
    });
    endResetModel();
}

void MergeListModel::show(List list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

const std::vector<MergedRow> *MergeListModel::rows(List list) const
{
    const MergeLists &told = m_report.lists;
    switch (list) {
    case List::Added:
        return &told.added;
    case List::Changed:
        return &told.changed;
    case List::Removed:
        return &told.removed;
    case List::Both:
        return &told.both;
    case List::Differing:
        return &told.differing;
    case List::Retired:
        return &told.retired;
    case List::Waiting:
        return &told.waiting;
    case List::Codes:
    case List::Persons:
    case List::Clashes:
    case List::Returned:
        break;
    }
    return nullptr;
}

int MergeListModel::count(List list) const
{
    switch (list) {
    case List::Added:
        return m_report.added;
    case List::Changed:
        return m_report.changed;
    case List::Removed:
        return m_report.removed;
    case List::Both:
        return m_report.both;
    case List::Differing:
        return int(m_report.differingPosts.size());
    case List::Codes:
        return int(m_report.lists.codes.size());
    case List::Persons:
        return int(m_report.namesakes.size());
    case List::Retired:
        return m_report.retired;
    case List::Waiting:
        return m_report.waiting;
    case List::Clashes:
        return int(m_report.clashes.size());
    case List::Returned:
        return int(m_report.returned.size());
    }
    Q_UNREACHABLE_RETURN(0);
}

bool MergeListModel::has(Column column) const
{
    switch (column) {
    case WhatColumn:
        return true;
    case WhereColumn:
        return m_list != List::Persons && m_list != List::Clashes && m_list != List::Returned;
    case CoderColumn:
        return rows(m_list) && m_list != List::Differing;
    case HereColumn:
        return m_list == List::Changed || m_list == List::Removed || m_list == List::Both || m_list == List::Differing
            || m_list == List::Codes || m_list == List::Persons;
    case ThereColumn:
        return m_list == List::Added || m_list == List::Changed || m_list == List::Both || m_list == List::Differing
            || m_list == List::Codes;
    case StandsColumn:
        return m_list == List::Both || m_list == List::Codes || m_list == List::Persons;
    case ColumnCount:
        break;
    }
    return false;
}

Id<Post> MergeListModel::post(int row) const
{
    const auto *list = rows(m_list);
    return list && row >= 0 && row < std::ssize(*list) ? (*list)[size_t(row)].post : Id<Post>();
}

void MergeListModel::told(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void MergeListModel::choose(int row, Side side)
{
    if (m_list != List::Codes || row < 0 || row >= rowCount())
        return;
    m_codes.insert(m_report.lists.codes[size_t(row)].uid, side);
    told(row);
}

bool MergeListModel::isOne(const SamePerson &persons) const
{
    return std::ranges::contains(m_persons, persons);
}

void MergeListModel::join(int row, bool one)
{
    if (m_list != List::Persons || row < 0 || row >= rowCount())
        return;
    const SamePerson &persons = m_report.namesakes[size_t(row)].persons;
    std::erase(m_persons, persons);
    if (one)
        m_persons.push_back(persons);
    told(row);
}

std::vector<SamePerson> MergeListModel::persons() const
{
    return m_persons;
}

int MergeListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (const auto *list = rows(m_list))
        return int(list->size());
    return count(m_list);
}

int MergeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeListModel::codeText(const CodeDifference &difference, int column) const
{
    const auto chosen = m_codes.constFind(difference.uid);
    switch (column) {
    case WhatColumn:
        return difference.path;
    case WhereColumn:
        return difference.fields;
    case HereColumn:
        return difference.here;
    case ThereColumn:
        return difference.there;
    case StandsColumn:
        if (chosen != m_codes.cend())
            return *chosen == Side::Here ? tr("ours, chosen") : tr("theirs, chosen");
        return difference.takesThere ? tr("theirs, newer") : tr("ours, newer");
    default:
        return {};
    }
}

QString MergeListModel::personText(const MergeReport::Namesakes &pair, int column) const
{
    switch (column) {
    case WhatColumn:
        return pair.from;
    case HereColumn:
        return pair.into;
    case StandsColumn:
        return isOne(pair.persons) ? tr("✓ one person") : tr("two persons");
    default:
        return {};
    }
}

QString MergeListModel::text(int row, int column) const
{
    if (m_list == List::Codes)
        return codeText(m_report.lists.codes[size_t(row)], column);
    if (m_list == List::Persons)
        return personText(m_report.namesakes[size_t(row)], column);
    if (m_list == List::Clashes || m_list == List::Returned) {
        const QStringList &sentences = m_list == List::Clashes ? m_report.clashes : m_report.returned;
        return column == WhatColumn ? sentences[row] : QString();
    }
    const MergedRow &it = (*rows(m_list))[size_t(row)];
    switch (column) {
    case WhatColumn:
        return it.what;
    case WhereColumn:
        return it.where;
    case CoderColumn:
        return it.coder;
    case HereColumn:
        return it.here;
    case ThereColumn:
        return it.there;
    default:
        return it.takesThere ? tr("theirs, newer") : tr("ours, newer");
    }
}

QVariant MergeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString words = text(index.row(), index.column());
    return role == Qt::DisplayRole ? words.simplified() : words;
}

QVariant MergeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_list == List::Persons)
        return QStringList{tr("Comes in as"), {}, {}, tr("Is here as"), {}, tr("They are")}.value(section);
    if (m_list == List::Codes)
        return QStringList{tr("Code"), tr("What differs"), {}, tr("Here"), tr("There"), tr("What stands")}.value(
            section);
    return QStringList{tr("What"), tr("Where"), tr("Coder"), tr("Here"), tr("There"), tr("What stands")}.value(section);
}

} // namespace rejoinder
