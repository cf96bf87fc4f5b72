// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/cases_model.h"

#include "core/coding/settled.h"
#include "ui/adjudication/case_words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSize>

#include <algorithm>

namespace rejoinder {

CasesModel::CasesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CasesModel::setCases(
    std::vector<Case> cases, QHash<Id<Post>, QString> authors, const Codebook &codebook, const Outline &outline)
{
    beginResetModel();
    m_all = std::move(cases);
    m_authors = std::move(authors);
    m_codebook = codebook;
    m_outline = outline;
    arrange(m_all, m_order, m_codebook, m_outline);
    fill();
    endResetModel();
}

void CasesModel::setWish(Shown shown, CaseOrder order, Uid<Code> group)
{
    beginResetModel();
    m_shown = shown;
    m_group = group;
    if (std::exchange(m_order, order) != order)
        arrange(m_all, m_order, m_codebook, m_outline);
    fill();
    endResetModel();
}

void CasesModel::setPlaces(Matter matter, Places places)
{
    m_matterAtPlaces = matter;
    m_places = std::move(places);
}

bool CasesModel::isShown(const Case &of) const
{
    if (!isDisputed(of) || (!m_group.isNull() && of.group != m_group))
        return false;
    if (m_shown == Shown::AtPlaces)
        return isAtPlaces(of);
    return m_shown == Shown::All || of.isSettled() == (m_shown == Shown::Settled);
}

bool CasesModel::isAtPlaces(const Case &of) const
{
    const auto [first, last] = m_places.equal_range(of.post);
    const auto extent = of.extent();
    return of.matter == m_matterAtPlaces && std::any_of(first, last, [&](const Span &place) {
        return of.matter != Matter::Span || (extent && place.start < extent->end && extent->start < place.end);
    });
}

void CasesModel::fill()
{
    m_rows.clear();
    for (size_t index = 0; index < m_all.size(); ++index) {
        if (isShown(m_all[index]))
            m_rows.push_back(index);
    }
}

bool CasesModel::put(const Case &of)
{
    const auto found = std::ranges::find(m_all, of.uid, &Case::uid);
    if (found == m_all.end())
        return false;
    *found = of;
    if (const int row = rowOf(of.uid); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

int CasesModel::rowOf(const QUuid &uid) const
{
    const auto found = std::ranges::find_if(m_rows, [&](size_t index) { return m_all[index].uid == uid; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString CasesModel::author(Id<Post> post) const
{
    const QString author = m_authors.value(post);
    return author.isEmpty() ? QCoreApplication::translate("Reader", "anonymous") : author;
}

int CasesModel::nextOpen(int row, int direction) const
{
    const int count = rowCount();
    const int from = row >= 0 ? row : direction > 0 ? -1 : count;
    for (int step = 1; step <= count; ++step) {
        const int at = ((from + direction * step) % count + count) % count;
        // What is to be decided later comes round again, but not before the rest.
        if (this->at(at).standing != Standing::Settled && this->at(at).standing != Standing::Postponed)
            return at;
    }
    for (int step = 1; step <= count; ++step) {
        const int at = ((from + direction * step) % count + count) % count;
        if (this->at(at).standing == Standing::Postponed)
            return at;
    }
    return -1;
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Case &of = at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == SignColumn)
        return shownStanding(of);
    if (role == Qt::ToolTipRole)
        return codesIn(of, m_codebook);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SignColumn:
        return signOf(of);
    case MatterColumn:
        return shownMatter(of, m_codebook);
    case AuthorColumn:
        return author(of.post);
    case CodesColumn:
        return codesIn(of, m_codebook);
    default:
        return of.standing == Standing::Open ? QString() : shownStanding(of);
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The titles are for a screen reader: they take no room.
    if (orientation == Qt::Horizontal && role == Qt::SizeHintRole)
        return QSize(1, 1);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SignColumn:
        return tr("State");
    case MatterColumn:
        return tr("What");
    case AuthorColumn:
        return tr("By");
    case CodesColumn:
        return tr("Said");
    default:
        return tr("Settled");
    }
}

void CasesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(schemeOf(option->palette));
    QColor ink = theme.text;
    if (index.column() == CasesModel::SignColumn) {
        const QString sign = index.data().toString();
        ink = sign == u"✓" ? theme.ok : sign == u"✗" ? theme.error : sign == u"○" ? theme.text : theme.warning;
        option->displayAlignment = Qt::AlignCenter;
    } else if (index.column() == CasesModel::AuthorColumn) {
        option->font.setWeight(QFont::DemiBold);
    } else if (index.column() == CasesModel::StandingColumn || index.column() == CasesModel::MatterColumn) {
        ink = theme.muted;
    }
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace rejoinder
