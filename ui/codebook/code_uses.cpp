// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_uses.h"

#include "core/model/error.h"
#include "ui/annotations/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

CodeUses::CodeUses(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_view(new QTableView)
{
    // Walking through the tree with the arrow keys asks once, at the end.
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    m_heading->setObjectName("boxTitle"_L1);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Passages coded with it"));
    makeQuiet(*m_view);
    m_view->setColumnHidden(PassagesModel::FateColumn, true);
    m_view->horizontalHeader()->setSectionResizeMode(PassagesModel::PassageColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(PassagesModel::AuthorColumn, 92);
    m_view->horizontalHeader()->resizeSection(PassagesModel::CoderColumn, 64);
    m_view->horizontalHeader()->resizeSection(PassagesModel::VersionColumn, 66);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
    connect(&m_soon, &QTimer::timeout, this, &CodeUses::ask);
    connect(&m_work, &QFutureWatcherBase::finished, this, &CodeUses::take);
    connect(m_view, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT passageChosen(m_model.passage(index.row()).annotation); });
}

void CodeUses::setSession(Session *session)
{
    m_work.setFuture({});
    m_soon.stop();
    m_session = session;
    m_code = {};
    m_model.show({}, {}, {});
    if (session)
        connect(session, &Session::coderChanged, this, [this] { m_soon.start(); });
    if (session)
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto matters
                = [](const Edit &edit) { return edit.kind() == RowKind::Code || edit.kind() == RowKind::Annotation; };
            if (change.everything || std::ranges::any_of(change.edits, matters))
                m_soon.start();
        });
}

void CodeUses::showCode(Uid<Code> code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_model.show({}, {}, {});
    m_heading->setText(tr("Coded with it"));
    m_soon.start();
}

void CodeUses::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon.start(); // What changed while nobody looked was not asked for.
}

void CodeUses::ask()
{
    if (!m_session || !isVisible())
        return;
    m_asked = {};
    m_asked.kind = SurgeryRequest::Look;
    m_asked.code = m_code;
    m_asked.only = m_session->isBlind() ? m_session->coder() : Uid<Coder>();
    m_work.setFuture(QtConcurrent::run(&previewOf, m_session->store().path(), m_asked));
}

void CodeUses::take()
{
    if (!m_session || !m_work.future().isValid() || m_soon.isActive())
        return;
    m_session->attempt([this] {
        SurgeryPreview preview = m_work.result();
        const int total = preview.total;
        m_model.show(std::move(preview), m_asked, m_session->codebook());
        const QString all
            = total == 0 ? tr("Nothing is coded with it") : tr("Coded with it: %n passage(s)", nullptr, total);
        m_heading->setText(
            total > m_model.rowCount() ? tr("%1, the first %2 of them").arg(all).arg(m_model.rowCount()) : all);
    });
}

} // namespace rejoinder
