// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotations_pane.h"

#include "ui/annotations/table_look.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

AnnotationsPane::AnnotationsPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_memo(new QLabel(this))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(&m_delegate);
    m_view->setAccessibleName(tr("Annotations of the current comment"));
    m_view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    makeQuiet(*m_view);
    m_view->horizontalHeader()->setSectionResizeMode(AnnotationsModel::CodeColumn, QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(AnnotationsModel::PassageColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(AnnotationsModel::CertaintyColumn, QHeaderView::Fixed);
    m_view->setColumnWidth(AnnotationsModel::CertaintyColumn, 56);
    m_empty->setWordWrap(true);
    m_empty->setObjectName("emptyView"_L1);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setText(tr("No annotation in this comment yet.\nSelect text and press a code's key, or / to find one."));
    m_memo->setObjectName("memoCard"_L1);
    m_memo->setWordWrap(true);
    m_memo->setTextFormat(Qt::RichText);
    m_memo->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_memo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnnotationsPane::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AnnotationsPane::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AnnotationsPane::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AnnotationsPane::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AnnotationsPane::fitColumns);
    refresh();
}

void AnnotationsPane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_model.setSession(session);
    if (session) {
        connect(session, &Session::cursorMoved, this, &AnnotationsPane::follow);
        connect(session, &Session::changed, this, &AnnotationsPane::follow);
    }
    follow();
}

void AnnotationsPane::refresh()
{
    m_view->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    fitColumns();
    follow();
}

void AnnotationsPane::fitColumns()
{
    // The code as wide as it needs, but of the passage more than its title is seen.
    QHeaderView &header = *m_view->horizontalHeader();
    const int room = m_view->viewport()->width() - header.sectionSize(AnnotationsModel::CertaintyColumn)
        - std::max(header.sectionSizeHint(AnnotationsModel::PassageColumn), m_view->viewport()->width() / 4);
    const auto &view = static_cast<const QAbstractItemView &>(*m_view); // There it is public.
    const int wanted = std::max(
        view.sizeHintForColumn(AnnotationsModel::CodeColumn), header.sectionSizeHint(AnnotationsModel::CodeColumn));
    header.resizeSection(AnnotationsModel::CodeColumn, std::max(header.minimumSectionSize(), std::min(wanted, room)));
}

void AnnotationsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void AnnotationsPane::follow()
{
    const QScopedValueRollback guard(m_following, true);
    const int row = m_session ? m_model.rowOf(m_session->cursor().annotation) : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row, AnnotationsModel::CodeColumn));
    else
        m_view->clearSelection();
    const Annotation *annotation = m_session ? m_session->annotation() : nullptr;
    const Memo *memo = annotation ? m_session->rows().memo(annotation->header.uid, m_session->coder()) : nullptr;
    m_memo->setVisible(memo);
    if (memo) {
        const Code *code = m_session->codebook().code(annotation->code);
        m_memo->setText(u"<span style=\"color:%1\">%2</span><br>%3"_s.arg(Theme::of(*this).muted.name(),
            tr("Memo on %1").arg(code ? code->name.toHtmlEscaped() : QString()),
            memo->text.toHtmlEscaped().replace(u'\n', "<br>"_L1)));
    }
}

void AnnotationsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow(); // The colour of the memo's heading is part of its text.
}

void AnnotationsPane::choose(const QModelIndex &index)
{
    if (m_following || !m_session || !index.isValid())
        return;
    if (const Annotation *annotation = m_session->rows().annotation({index.data(AnnotationsModel::UidRole).toUuid()}))
        m_session->show(*annotation);
}

void AnnotationsPane::editCurrent()
{
    if (m_model.rowCount() == 0)
        return;
    const int row = std::max(0, m_session ? m_model.rowOf(m_session->cursor().annotation) : 0);
    const QModelIndex index = m_model.index(row, AnnotationsModel::CodeColumn);
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

} // namespace rejoinder
