// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outline_pane.h"

#include "core/store/filter.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int mostExpanded = 5'000; ///< Rows: more would make opening slow; then only the first level is unfolded.

std::vector<Id<Post>> hitsOf(const QString &path, const QString &words, Uid<Coder> coder)
{
    return postsMatching(Store(path, Store::Access::ReadOnly), words, coder);
}

} // namespace

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Outline of threads and comments"));
}

void OutlineView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(*this);
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, theme.selection);
    if (!model()->hasChildren(index))
        return;
    const QRectF place(rect.right() - 13, rect.center().y() - 5.5, 12, 12);
    paintIcon(*painter, place, isExpanded(index) ? "down"_L1 : "chev"_L1, theme.muted);
}

OutlinePane::OutlinePane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_view(new OutlineView(this))
    , m_empty(new QLabel(tr("No project is open.\nThreads and comments are listed here."), this))
    , m_legend(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Filter: author, word, code"));
    m_filter->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(&m_delegate);
    m_view->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName("emptyView"_L1);
    QStringList legend;
    for (const State state : {State::Coded, State::Todo, State::Nothing, State::Unsure})
        legend << signOf(state) + u' ' + nameOfState(state);
    m_legend->setText(legend.join(u"   "_s));
    m_legend->setObjectName("legend"_L1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);

    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_fetch, &QTimer::timeout, this, &OutlinePane::fetchVisible);
    connect(&m_typing, &QTimer::timeout, this, &OutlinePane::filter);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_hits, &QFutureWatcherBase::finished, this, &OutlinePane::takeHits);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePane::choose);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_fetch, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::expanded, &m_fetch, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::collapsed, &m_fetch, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlinePane::expandFirst);
    setSession(nullptr);
}

OutlinePane::~OutlinePane()
{
    m_hits.disconnect(this);
    m_hits.waitForFinished();
}

void OutlinePane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_filter->clear();
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_model.setSession(session);
    m_view->setVisible(session);
    m_filter->setVisible(session);
    m_legend->setVisible(session);
    m_empty->setVisible(!session);
    if (session)
        connect(session, &Session::cursorMoved, this, &OutlinePane::follow);
    follow();
}

void OutlinePane::filter()
{
    if (!m_session)
        return;
    const QString words = m_filter->text();
    if (words.simplified().isEmpty()) {
        m_model.setFilter({});
        return;
    }
    m_hits.setFuture(QtConcurrent::run(hitsOf, m_session->store().path(), words, m_session->coder()));
}

void OutlinePane::takeHits()
{
    if (!m_session || m_filter->text().simplified().isEmpty())
        return;
    m_session->attempt([this] { m_model.setFilter(m_hits.result()); });
}

void OutlinePane::expandFirst()
{
    if (m_session && (m_model.isFiltered() || m_session->outline().size() <= mostExpanded))
        m_view->expandAll();
    else
        m_view->expandToDepth(1);
    follow();
    m_fetch.start();
}

void OutlinePane::follow()
{
    if (!m_session)
        return;
    const QModelIndex index = m_model.indexOf(m_session->post());
    if (index == m_view->currentIndex())
        return;
    m_following = true;
    m_view->setCurrentIndex(index);
    m_following = false;
    if (index.isValid())
        m_view->scrollTo(index);
    m_fetch.start();
}

void OutlinePane::choose(const QModelIndex &index)
{
    if (m_following || !m_session)
        return;
    if (const Id<Post> post = m_model.post(index); !post.isNull() && post != m_session->post())
        m_session->show(post);
}

void OutlinePane::fetchVisible()
{
    QModelIndexList rows;
    QModelIndex index = m_view->indexAt(QPoint(1, 1));
    const int bottom = m_view->viewport()->height();
    while (index.isValid() && m_view->visualRect(index).top() <= bottom) {
        if (!index.data(OutlineModel::FetchedRole).toBool())
            rows << index;
        index = m_view->indexBelow(index);
    }
    if (m_session && !rows.isEmpty())
        m_session->attempt([&] { m_model.fetch(rows); });
}

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_fetch.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
