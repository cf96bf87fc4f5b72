// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handout/copies_model.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QString shownTime(qint64 at)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(at), QLocale::ShortFormat);
}

} // namespace

void CopiesModel::setCopies(std::vector<HandedOut> copies)
{
    if (copies == m_copies)
        return;
    beginResetModel();
    m_copies = std::move(copies);
    // Who is out comes first, the newest first.
    std::ranges::stable_sort(m_copies, [](const HandedOut &a, const HandedOut &b) {
        return std::tuple(!a.isOut(), -a.at) < std::tuple(!b.isOut(), -b.at);
    });
    endResetModel();
}

QString CopiesModel::outstanding() const
{
    QStringList names;
    for (const HandedOut &copy : m_copies) {
        if (copy.isOut())
            names << copy.name;
    }
    names.sort();
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

int CopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int CopiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CopiesModel::text(const HandedOut &copy, int column)
{
    switch (column) {
    case CoderColumn:
        return copy.name;
    case FileColumn:
        return copy.file;
    case RoundColumn:
        return copy.round;
    case PostsColumn:
        return copy.posts > 0 ? QLocale().toString(copy.posts) : tr("all");
    case GivenColumn:
        return shownTime(copy.at);
    default:
        return copy.back   ? tr("✓ back, %1").arg(shownTime(*copy.back))
            : copy.givenUp ? tr("not waited for")
                           : tr("○ out");
    }
}

QVariant CopiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_copies[size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == PostsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("For"), tr("File"), tr("Round"), tr("Comments"), tr("Given"), tr("State")}.value(section);
}

} // namespace rejoinder
