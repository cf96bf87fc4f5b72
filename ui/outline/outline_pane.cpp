// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outline_pane.h"

#include "core/store/filter.h"
#include "ui/search/search_scope.h"
#include "ui/session/worker.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPromise>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int soonRead = 2'000; ///< Posts whose texts are read before one has noticed.
constexpr int mostExpanded = 5'000; ///< Rows: more would make opening slow; then only the upper ones are unfolded.

constexpr PostSet sets[] = {PostSet::All, PostSet::ToDo, PostSet::Unsure, PostSet::Coded, PostSet::Skipped,
    PostSet::Related, PostSet::Mine, PostSet::Assigned};
/// What the entries after the ready filters do.
enum Entry { Keep = -1, Forget = -2, Kept = -3 };

QString nameOf(PostSet set)
{
    switch (set) {
    case PostSet::All:
        return OutlinePane::tr("All posts");
    case PostSet::ToDo:
        return OutlinePane::tr("To do");
    case PostSet::Unsure:
        return OutlinePane::tr("Unsure");
    case PostSet::Coded:
        return OutlinePane::tr("Coded");
    case PostSet::Skipped:
        return OutlinePane::tr("Skipped");
    case PostSet::Related:
        return OutlinePane::tr("With relations");
    case PostSet::Mine:
        return OutlinePane::tr("Mine");
    case PostSet::Assigned:
        return OutlinePane::tr("Assigned to me");
    }
    return {};
}

bool asksForCues(const SearchQuery &query)
{
    return std::ranges::contains(query.terms, SearchQuery::Field::Cue, &SearchQuery::Term::field);
}

/// In a large project cues are found once, for all filters that ask for them.
void findHits(QPromise<OutlinePane::Hits> &promise, const QString &path, const Outline &outline,
    const PostFilter &filter, SearchScope scope)
{
    const Store store(path, Store::Access::ReadOnly);
    OutlinePane::Hits hits;
    if (!scope.cueNodes && outline.size() > soonRead && asksForCues(SearchQuery::parsed(filter.typed))) {
        promise.setProgressRange(0, 1000);
        CueAnalysis analysis{.definitions = cueDefinitions()};
        analysis.language = cueLanguage(store, outline, analysis.definitions);
        analysis.progress = [&promise](double share) {
            promise.setProgressValue(int(share * 1000));
            return !promise.isCanceled();
        };
        const CueIndex index = analysedCues(path, outline, analysis);
        hits.cueKinds = QList<CueKinds>(index.kinds().begin(), index.kinds().end());
        scope.cueNodes = nodesWithCue(hits.cueKinds);
    }
    const auto goesOn = [&promise] { return !promise.isCanceled(); };
    hits.outline = filtered(outline, filteredPosts(store, outline, filter, scope, goesOn));
    promise.addResult(std::move(hits));
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
    , m_sets(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_view(new OutlineView(this))
    , m_empty(new QLabel(tr("No project is open.\nThreads and comments are listed here."), this))
    , m_legend(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Words of an author, a text or a code"));
    m_filter->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_sets->setAccessibleName(tr("Ready and kept filters"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(7);
    m_problem->setObjectName("warning"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
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
    layout->addWidget(filterRow());
    layout->addWidget(m_problem);
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
    connect(m_sets, &QComboBox::activated, this, &OutlinePane::chooseSet);
    connect(&m_hits, &QFutureWatcherBase::finished, this, &OutlinePane::takeHits);
    connect(&m_hits, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_isLong = true;
        Q_EMIT progressed(tr("Looking for cues in all comments…"), value / 1000.0);
    });
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
    awaitEnd(m_hits);
}

void OutlinePane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_filter->clear();
    m_set = PostSet::All;
    fillSets();
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_model.setSession(session);
    m_view->setVisible(session);
    m_filter->setVisible(session);
    m_sets->setVisible(session);
    m_legend->setVisible(session);
    m_empty->setVisible(!session);
    if (session) {
        connect(session, &Session::cursorMoved, this, &OutlinePane::follow);
        connect(session, &Session::changed, this, &OutlinePane::refilter);
        connect(session, &Session::coderChanged, this, &OutlinePane::filter);
    }
    follow();
}

QWidget *OutlinePane::filterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_sets);
    return row;
}

void OutlinePane::setKept(const QStringList &filters)
{
    m_kept = filters;
    fillSets();
}

void OutlinePane::fillSets()
{
    m_sets->clear();
    for (const PostSet set : sets)
        m_sets->addItem(nameOf(set), int(set));
    const QString words = m_filter->text().simplified();
    if (!m_kept.isEmpty())
        m_sets->insertSeparator(m_sets->count());
    for (const QString &kept : std::as_const(m_kept))
        m_sets->addItem(kept, int(Kept));
    const int at
        = m_kept.contains(words) && m_set == PostSet::All ? m_sets->findText(words) : m_sets->findData(int(m_set));
    m_sets->setCurrentIndex(at);
    if (words.isEmpty())
        return;
    m_sets->insertSeparator(m_sets->count());
    if (m_kept.contains(words))
        m_sets->addItem(tr("Forget “%1”").arg(words), int(Forget));
    else
        m_sets->addItem(tr("Keep “%1” as a filter").arg(words), int(Keep));
}

void OutlinePane::chooseSet(int index)
{
    const int entry = m_sets->itemData(index).toInt();
    const QString words = m_filter->text().simplified();
    if (entry == Keep || entry == Forget) {
        if (entry == Keep)
            m_kept << words;
        else
            m_kept.removeAll(words);
        Q_EMIT keptChanged(m_kept);
        return fillSets();
    }
    m_set = entry == Kept ? PostSet::All : PostSet(entry);
    if (entry == Kept)
        m_filter->setText(m_sets->itemText(index));
    else if (m_kept.contains(words))
        m_filter->clear();
    filter();
}

PostFilter OutlinePane::wanted() const
{
    return {m_set, m_filter->text(), m_session->coder(), {m_session->project().round().header.uid},
        m_session->showsEverybody()};
}

// A list of what is to do that keeps what is done would lie; one of words does not change by coding.
void OutlinePane::refilter(const Change &change)
{
    const bool codebook = std::ranges::any_of(change.edits, [](const Edit &e) { return e.kind() == RowKind::Code; });
    if (change.everything) { // The nodes may be others.
        m_hits.cancel();
        m_found.clear();
        m_isOld = true;
    }
    const bool worded = !m_filter->text().simplified().isEmpty();
    if (m_set != PostSet::All || (worded && (change.everything || codebook)))
        m_typing.start();
}

void OutlinePane::walkHits(int direction)
{
    if (!m_session || m_found.empty())
        return;
    const Outline &outline = m_session->outline();
    const int here = outline.nodeOf(m_session->post());
    const auto after
        = direction > 0 ? std::ranges::upper_bound(m_found, here) : std::ranges::lower_bound(m_found, here);
    const auto count = std::ssize(m_found);
    const auto next = (after - m_found.begin() + (direction > 0 ? 0 : -1) + count) % count;
    m_session->show(outline.post(m_found[size_t(next)]));
    m_session->say(tr("Hit %1 of %2 of the outline's filter.").arg(next + 1).arg(count));
}

void OutlinePane::filter()
{
    m_typing.stop();
    fillSets();
    if (!m_session)
        return;
    // What one has not finished typing leaves the rows as they are.
    const SearchQuery query = SearchQuery::parsed(m_filter->text());
    m_problem->setVisible(!query.problems.empty());
    if (!query.problems.empty()) {
        m_problem->setText(query.problems.front().sentence);
        return;
    }
    if (m_set == PostSet::All && query.isEmpty()) {
        m_found.clear();
        m_model.setFilter({});
        return;
    }
    m_hits.cancel();
    m_hits.setFuture(QtConcurrent::run(
        findHits, m_session->store().path(), m_session->outline(), wanted(), searchScope(*m_session)));
}

void OutlinePane::takeHits()
{
    if (std::exchange(m_isLong, false))
        Q_EMIT progressed({}, 1);
    if (!m_session || (m_set == PostSet::All && m_filter->text().simplified().isEmpty()))
        return;
    m_session->attempt([this] {
        if (m_hits.isCanceled())
            return;
        Hits answer = m_hits.future().takeResult();
        if (!answer.cueKinds.isEmpty() && answer.cueKinds.size() == m_session->outline().size())
            m_session->setCueKinds(answer.cueKinds);
        // The same again (a step that touched none of them) is no reason to show the tree anew.
        if (!std::exchange(m_isOld, false) && m_model.isFiltered() && answer.outline.found == m_found)
            return;
        m_found = answer.outline.found;
        m_model.setFilter(std::move(answer.outline));
    });
}

void OutlinePane::expandFirst()
{
    const qsizetype rows = !m_session ? 0 : m_model.isFiltered() ? std::ssize(m_found) : m_session->outline().size();
    const QModelIndex project = m_model.index(0, 0);
    int above = 0; // Threads, and the comments that answer an article.
    for (int thread = 0; thread < m_model.rowCount(project) && above <= mostExpanded; ++thread)
        above += 1 + m_model.rowCount(m_model.index(thread, 0, project));
    if (rows <= mostExpanded) {
        m_view->expandAll();
    } else {
        m_view->expandToDepth(above <= mostExpanded ? 1 : 0);
        const int thread = m_session->threadIndex();
        const int article = thread < 0 ? -1 : m_session->outline().root(thread);
        if (article >= 0) // The thread one is in, whatever the rest.
            m_view->expand(m_model.indexOf(m_session->outline().post(article)));
    }
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
