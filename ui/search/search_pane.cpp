// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/search_pane.h"

#include "core/coding/annotate.h"
#include "core/model/error.h"
#include "core/store/search_csv.h"
#include "ui/annotations/table_look.h"
#include "ui/commands/keys.h"
#include "ui/search/query_box.h"
#include "ui/search/search_scope.h"
#include "ui/session/worker.h"
#include "ui/theme/icons.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int wideFrom = 560; ///< Pixels; below there is room for the context only.

/// The left context loses its beginning, not its end; the hit is heavy.
class KwicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = index.column() == KwicModel::LeftColumn ? Qt::ElideLeft : Qt::ElideRight;
        option->font.setBold(index.column() == KwicModel::HitColumn);
    }
};

QToolButton *button(const char *picture, const QString &words, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(QLatin1StringView(picture)));
    button->setIconSize({16, 16});
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setObjectName(name);
    return button;
}

} // namespace

SearchPane::SearchPane(QWidget *parent)
    : QWidget(parent)
    , m_box(new QueryBox(this))
    , m_saved(button("star", tr("Kept searches"), u"saved-searches"_s))
    , m_wide(button("chev", tr("Wider, with author, depth and codes"), u"wide-search"_s))
    , m_export(button("export", tr("Export the list as a CSV table…"), u"export-search"_s))
    , m_problem(new QLabel(this))
    , m_count(new QLabel(this))
    , m_view(new QTableView(this))
{
    m_problem->setObjectName("warning"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_count->setObjectName("legend"_L1);
    m_count->setWordWrap(true);
    m_wide->setCheckable(true);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    makeQuiet(*m_view);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new KwicDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Hits in their context"));
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setMinimumSectionSize(24);
    m_view->installEventFilter(this);
    m_box->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(head());
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_box);

    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &SearchPane::run);
    connect(m_box, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_box, &QLineEdit::returnPressed, this, &SearchPane::enter);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(&m_model, &KwicModel::loaded, this, [this] {
        if (std::exchange(m_isLong, false))
            Q_EMIT progressed({}, 1);
        refresh();
    });
    connect(&m_model, &KwicModel::progressed, this, [this](double share) {
        m_isLong = true;
        Q_EMIT progressed(tr("Searching all comments…"), share);
    });
    connect(&m_model, &KwicModel::grown, this, &SearchPane::refresh);
    connect(&m_model, &KwicModel::failed, this, &SearchPane::failed);
    connect(m_view, &QTableView::doubleClicked, this, &SearchPane::go);
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &SearchPane::fillSaved);
    connect(m_wide, &QToolButton::toggled, this, &SearchPane::widthWanted);
    connect(m_export, &QToolButton::clicked, this, &SearchPane::chooseFile);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        try {
            Q_EMIT said(tr("%n hit(s) exported.", nullptr, int(m_writing.result())));
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Cancelled)
                Q_EMIT failed(error.sentence());
        }
        refresh();
    });
    setSession(nullptr);
}

SearchPane::~SearchPane()
{
    m_stop = true;
    m_writing.disconnect(this);
    awaitEnd(m_writing);
}

QWidget *SearchPane::head()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box, 1);
    for (auto *tool : {m_saved, m_wide, m_export})
        layout->addWidget(tool);
    return head;
}

void SearchPane::setSession(Session *session)
{
    m_session = session;
    m_title.clear();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
    }
    m_typing.stop();
    m_box->setSession(session);
    m_box->setEnabled(session);
    m_saved->setEnabled(session);
    m_model.setSession(session);
    refresh();
}

void SearchPane::search(const QString &typed)
{
    m_box->setText(typed);
    m_box->setFocus();
    run();
}

void SearchPane::showPassages(const QString &title, const std::vector<Spot> &passages)
{
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
    }
    m_typing.stop();
    m_problem->hide();
    m_title = title;
    m_model.showPassages(passages);
    refresh();
    m_view->setFocus();
}

void SearchPane::run()
{
    m_typing.stop();
    if (!m_session)
        return;
    const QString typed = m_box->text();
    const auto query = SearchQuery::parsed(typed);
    const auto unknown = query.problems.empty() ? unknownNames(m_session->store(), query) : query.problems;
    m_problem->setVisible(!unknown.empty());
    if (!unknown.empty())
        m_problem->setText(unknown.front().sentence);
    // What cannot be understood (yet) leaves the list as it is.
    if (!query.problems.empty() || (m_model.typed() == typed && m_title.isEmpty() && !m_model.wasCancelled()))
        return;
    m_title.clear();
    m_model.search(typed);
    refresh();
}

QString SearchPane::summary() const
{
    const int rows = m_model.rowCount();
    if (!m_session)
        return tr("No project is open.");
    if (m_model.isBusy() && rows == 0)
        return tr("Searching…");
    if (!m_model.asks())
        return tr("Type what you look for; all threads are searched.");
    if (m_model.isBusy())
        return tr("%n hit(s) so far…", nullptr, rows);
    if (m_model.wasCancelled())
        return tr("Cancelled after %n hit(s)", nullptr, rows);
    const QString hits = m_model.isWhole() ? tr("%n hit(s)", nullptr, rows)
                                           : tr("The first %n hit(s); scroll for more", nullptr, rows);
    return m_title.isEmpty() ? hits : m_title + u": "_s + hits;
}

void SearchPane::enter()
{
    if (m_typing.isActive() || m_model.rowCount() == 0)
        return run();
    const int row = m_view->selectionModel()->hasSelection() ? m_view->currentIndex().row() + 1 : 0;
    m_view->selectRow(row < m_model.rowCount() ? row : 0);
    go(m_view->currentIndex());
}

void SearchPane::refresh()
{
    m_count->setText(summary());
    m_export->setEnabled(m_session && m_model.asks() && !isAtWork(m_writing));
    if (m_view->currentIndex().row() < 0 && m_model.rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(
            m_model.index(0, KwicModel::HitColumn), QItemSelectionModel::NoUpdate);
    fitColumns();
}

void SearchPane::fitColumns()
{
    const int room = m_view->viewport()->width();
    const bool wide = room >= wideFrom;
    for (const int column : {KwicModel::AuthorColumn, KwicModel::DepthColumn, KwicModel::CodesColumn})
        m_view->setColumnHidden(column, !wide);
    const int context = wide ? room - 330 : room;
    const int hit = wide ? 96 : room / 4;
    m_view->setColumnWidth(KwicModel::LeftColumn, (context - hit) * 2 / 5);
    m_view->setColumnWidth(KwicModel::HitColumn, hit);
    m_view->setColumnWidth(KwicModel::RightColumn, (context - hit) * 3 / 5);
    m_view->setColumnWidth(KwicModel::AuthorColumn, 110);
    m_view->setColumnWidth(KwicModel::DepthColumn, 60);
}

void SearchPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SearchPane::go(const QModelIndex &index)
{
    if (!index.isValid() || !m_session)
        return;
    const SearchHit hit = m_model.hit(index.row());
    if (m_session->outline().nodeOf(hit.post) < 0)
        return Q_EMIT said(tr("This post is no longer in the project."));
    m_session->show(hit.post);
    if (hit.span.length() > 0)
        m_session->select(hit.post, hit.span);
}

bool SearchPane::takeKey(const QString &key)
{
    if (!m_session)
        return false;
    for (const Code *code : m_session->codebook().taggable()) {
        if (!code->key.isEmpty() && code->key.compare(key, Qt::CaseInsensitive) == 0) {
            tagSelected({code->header.uid});
            return true;
        }
    }
    return false;
}

void SearchPane::tagSelected(Uid<Code> code)
{
    const auto &codebook = m_session->codebook();
    const Code *group = codebook.group(code);
    if (!group)
        return;
    int tagged = 0;
    auto rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows = {m_view->currentIndex()};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<SearchHit> hits;
    for (const auto &row : std::as_const(rows))
        hits.push_back(m_model.hit(row.row()));
    for (const auto &hit : hits) {
        AnnotateRequest request{.post = hit.post, .code = code, .coder = m_session->coder()};
        if (group->appliesTo != AppliesTo::Post && hit.span.length() > 0)
            request.span = hit.span;
        if (group->targeted)
            request.target = m_session->target();
        const bool done = m_session->attempt([&] {
            const auto action = annotate(m_session->store(), m_session->codebook(), request);
            tagged += !action.edits.empty() && m_session->apply(action);
        });
        if (!done)
            return;
    }
    if (hits.size() > 1)
        Q_EMIT said(tr("%1: %n hit(s) tagged, each with its own undo.", nullptr, tagged).arg(codebook.path(code)));
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_box && key->key() == Qt::Key_Down && m_model.rowCount() > 0) {
            m_view->setFocus();
            if (!m_view->selectionModel()->hasSelection())
                m_view->selectRow(0);
            return true;
        }
        if (watched == m_view && enter) {
            go(m_view->currentIndex());
            return true;
        }
        if (watched == m_view && takeKey(keyName(*key)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPane::fillSaved()
{
    auto *menu = m_saved->menu();
    const QString typed = m_box->text().simplified();
    menu->clear();
    for (const QString &kept : std::as_const(m_kept))
        menu->addAction(kept, this, [this, kept] { search(kept); });
    menu->addSeparator();
    const bool known = m_kept.contains(typed);
    const QString words = known ? tr("Forget this search") : tr("Keep this search, here and in the Outline");
    menu->addAction(words, this,
            [this, typed, known] {
                if (known)
                    m_kept.removeAll(typed);
                else
                    m_kept << typed;
                Q_EMIT keptChanged(m_kept);
            })
        ->setEnabled(!typed.isEmpty());
}

void SearchPane::chooseFile()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export the list of hits"), tr("hits.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void SearchPane::exportTo(const QString &path)
{
    if (!m_session || isAtWork(m_writing) || !m_model.asks())
        return;
    m_stop = false;
    const auto scope = searchScope(*m_session);
    m_writing.setFuture(
        QtConcurrent::run([path, scope, stop = &m_stop, project = m_session->store().path(),
                              outline = m_session->outline(), typed = m_model.typed(), passages = m_model.passages()] {
            const Store store(project, Store::Access::ReadOnly);
            const auto stopped = [stop] { return stop->load(); };
            if (passages.empty()) {
                SearchRun run(store, outline, SearchQuery::parsed(typed), scope, SearchRun::Reading::AtOnce);
                run.stopWhen(stopped);
                return writeHits(store, outline, run, path);
            }
            SearchRun run(store, outline, passages, scope);
            run.stopWhen(stopped);
            return writeHits(store, outline, run, path);
        }));
    refresh();
}

} // namespace rejoinder
