// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/relations_pane.h"

#include "core/coding/relate.h"
#include "ui/annotations/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

RelationsPane::RelationsPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_empty(new QLabel(tr("No relation begins or ends here.\nSelect an annotation and press R."), this))
{
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Relations of the current comment"));
    makeQuiet(*m_view);
    m_view->horizontalHeader()->setSectionResizeMode(RelationsModel::TypeColumn, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(RelationsModel::OtherColumn, QHeaderView::Stretch);
    m_empty->setWordWrap(true);
    m_empty->setObjectName("emptyView"_L1);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    auto *del = new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &RelationsPane::remove);
    connect(m_view, &QTableView::activated, this, &RelationsPane::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        Q_EMIT relationSelected({index.isValid() ? index.data(RelationsModel::UidRole).toUuid() : QUuid()});
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RelationsPane::refresh);
    refresh();
}

void RelationsPane::setSession(Session *session)
{
    m_session = session;
    m_model.setSession(session);
}

void RelationsPane::select(Uid<Relation> relation)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_model.relation(index).uid() == relation)
            m_view->setCurrentIndex(index);
    }
}

void RelationsPane::refresh()
{
    m_view->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    Q_EMIT countChanged(m_model.rowCount());
}

void RelationsPane::follow(const QModelIndex &index)
{
    if (!m_session || !index.isValid())
        return;
    const Relation &relation = m_model.relation(index);
    const End other = m_model.isOutgoing(index) ? relation.target() : relation.source();
    if (const Annotation *annotation = m_session->rows().annotation(other.annotation))
        m_session->show(*annotation);
    else if (const Id<Post> post = m_session->rows().postOf(other); !post.isNull())
        m_session->show(post);
}

void RelationsPane::remove()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_session || !index.isValid())
        return;
    const Uid<Relation> uid = m_model.relation(index).uid();
    m_session->carryOut([session = m_session, uid, coder = m_session->coder()] {
        return removeRelation(session->store(), session->codebook(), uid, coder);
    });
}

} // namespace rejoinder
