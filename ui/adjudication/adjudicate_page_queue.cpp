// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cases the queue holds, and which of them is shown.

#include "ui/adjudication/adjudicate_page.h"

#include <QComboBox>
#include <QTableView>

#include <algorithm>

namespace rejoinder {

void AdjudicatePage::applyWish()
{
    m_model.setWish(CasesModel::Shown(m_shown->currentData().toInt()), CaseOrder(m_order->currentData().toInt()),
        {m_groups->currentData().toUuid()});
}

void AdjudicatePage::narrow()
{
    leaveEditor();
    const QUuid shown = m_case;
    applyWish();
    const int row = m_model.rowOf(shown);
    select(row >= 0 ? row : m_model.rowCount() > 0 ? 0 : -1);
    showState();
}

void AdjudicatePage::showOnly(const QString &title, const std::vector<Spot> &passages)
{
    if (!m_session)
        return;
    Places places;
    for (const Spot &passage : passages)
        places.insert(m_session->outline().post(passage.node), passage.span);
    m_model.setPlaces(std::move(places));
    int row = m_shown->findData(int(CasesModel::Shown::AtPlaces));
    if (row < 0) {
        row = m_shown->count();
        m_shown->addItem({}, int(CasesModel::Shown::AtPlaces));
    }
    m_shown->setItemText(row, title);
    m_shown->setItemData(row, title, Qt::ToolTipRole);
    m_shown->setCurrentIndex(row);
    m_groups->setCurrentIndex(0);
    narrow();
    m_wantedFirst = true;
    if (!m_search.isBusy() && !m_stale)
        goToFirst();
}

void AdjudicatePage::goToFirst()
{
    m_wantedFirst = false;
    if (m_model.rowCount() > 0)
        return select(std::max(0, m_model.nextOpen(-1, 1)));
    Q_EMIT said(
        tr("None of these passages is a case: a case needs two coders who marked the comment done and differ."));
}

void AdjudicatePage::select(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_case = {};
        return showCase();
    }
    m_case = m_model.at(row).uid;
    m_view->selectRow(row);
    m_view->scrollTo(m_model.index(row, 0));
    showCase();
}

void AdjudicatePage::goToOpen(int direction)
{
    if (m_search.isBusy() || m_stale) {
        m_wantedOpen = direction;
        return;
    }
    const int row = m_model.nextOpen(m_model.rowOf(m_case), direction);
    if (row < 0)
        return Q_EMIT said(m_model.rowCount() > 0 ? tr("No case is open: everything is settled.")
                                                  : tr("There is no case: nobody differs."));
    select(row);
}

void AdjudicatePage::goToPost(Id<Post> post)
{
    if (m_search.isBusy() || m_stale) {
        m_wantedPost = post;
        return;
    }
    int first = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Case &of = m_model.at(row);
        if (of.post != post)
            continue;
        if (!of.isSettled())
            return select(row);
        first = first < 0 ? row : first;
    }
    if (first < 0)
        return Q_EMIT said(tr("The coders do not differ on this comment."));
    select(first);
}

void AdjudicatePage::goToCase(const QUuid &uid)
{
    if (m_search.isBusy() || m_stale) {
        m_wantedCase = uid;
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Case &of = m_model.at(row);
        const auto holds = [&](const Version &version) {
            return (version.relation && version.relation->header.uid == uid)
                || std::ranges::any_of(version.annotations, [&](const Annotation &a) { return a.header.uid == uid; });
        };
        if (of.uid == uid || std::ranges::any_of(of.versions, holds))
            return select(row);
    }
}

void AdjudicatePage::step(int direction)
{
    const int row = m_model.rowOf(m_case);
    const int next = row < 0 ? 0 : row + direction;
    if (next >= 0 && next < m_model.rowCount())
        select(next);
}

} // namespace rejoinder
