// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/cases.h"

#include <QAbstractTableModel>
#include <QMultiHash>
#include <QStyledItemDelegate>

namespace rejoinder {

/// Passages by post; an empty one means the post as a whole.
using Places = QMultiHash<Id<Post>, Span>;

/// The queue of cases: those in which coders differ, in the order and of the kind one wants. A case that is settled stays
/// where it is until the queue is asked for anew, so that one can go back to it.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SignColumn, MatterColumn, AuthorColumn, CodesColumn, StandingColumn, ColumnCount };
    enum class Shown { All, Open, Settled, AtPlaces };

    explicit CasesModel(QObject *parent = nullptr);

    /// All cases; \p authors by post, as they are shown.
    void setCases(
        std::vector<Case> cases, QHash<Id<Post>, QString> authors, const Codebook &codebook, const Outline &outline);
    void setWish(Shown shown, CaseOrder order, Uid<Code> group);
    /// For Shown::AtPlaces: cases on \p matter at one of \p places; on a passage, where it meets one of them.
    void setPlaces(Matter matter, Places places);
    /// Another standing of a case that is known; false: it is not.
    bool put(const Case &of);
    [[nodiscard]] const std::vector<Case> &all() const { return m_all; }
    [[nodiscard]] const Case &at(int row) const { return m_all[m_rows[size_t(row)]]; }
    [[nodiscard]] int rowOf(const QUuid &uid) const; ///< -1: not shown.
    /// As it is shown: one who is not named is anonymous.
    [[nodiscard]] QString author(Id<Post> post) const;
    /// The next open case after \p row (or before it, \p direction -1), round the end; -1: none is open.
    [[nodiscard]] int nextOpen(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] bool isShown(const Case &of) const;
    [[nodiscard]] bool isAtPlaces(const Case &of) const;

    std::vector<Case> m_all; ///< In the order asked.
    std::vector<size_t> m_rows; ///< Shown, into them.
    QHash<Id<Post>, QString> m_authors;
    Codebook m_codebook;
    Outline m_outline;
    Shown m_shown = Shown::All;
    CaseOrder m_order = CaseOrder::Thread;
    Uid<Code> m_group;
    Places m_places;
    Matter m_matterAtPlaces = Matter::Post;
};

/// Paints signs in the colour of what they say.
class CasesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace rejoinder
