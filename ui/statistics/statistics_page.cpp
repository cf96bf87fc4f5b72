// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_page.h"

#include "core/model/error.h"
#include "core/store/coded_rows.h"
#include "ui/annotations/table_look.h"
#include "ui/search/search_scope.h"
#include "ui/session/worker.h"
#include "ui/statistics/chart_view.h"
#include "ui/statistics/cross_table_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr std::pair<Question, const char *> questions[]{
    {Question::ByCoder, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes by coder")},
    {Question::ByDepth, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes by depth")},
    {Question::ByAuthor, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes by author")},
    {Question::ByParentStance, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes by the parent's stance")},
    {Question::ByThread, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes by thread")},
    {Question::StanceByDepth, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Stance by depth")},
    {Question::StanceByTime, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Stance by time")},
    {Question::StanceOfReply, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Reply's and parent's stance")},
    {Question::WhoAnswersWhom, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Who answers whom")},
    {Question::Cooccurrence, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes together")},
    {Question::Timeline, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Codes along the thread")},
    {Question::WorkDone, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Progress by coder")},
};

QLabel *label(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

StatisticsPage::StatisticsPage(QWidget *parent)
    : QWidget(parent)
    , m_questions(new QListWidget)
    , m_title(label("pageTitle"))
    , m_variant(new QComboBox)
    , m_shares(new QCheckBox(tr("Shares")))
    , m_chart(new ChartView)
    , m_view(new QTableView)
    , m_about(label("pageHint"))
{
    for (const auto &[question, name] : questions) {
        auto *item = new QListWidgetItem(tr(name), m_questions);
        item->setData(Qt::UserRole, int(question));
    }
    m_questions->setFixedWidth(220);
    m_questions->setAccessibleName(tr("What is counted"));
    m_variant->setAccessibleName(tr("Which of them"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_questions);
    layout->addWidget(answer(), 1);
    setFocusProxy(m_questions);
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, &StatisticsPage::reload);
    connect(&m_work, &QFutureWatcherBase::finished, this, &StatisticsPage::take);
    connect(m_questions, &QListWidget::currentRowChanged, this, [this] {
        fillVariants();
        refill();
    });
    connect(m_variant, &QComboBox::activated, this, &StatisticsPage::refill);
    connect(m_shares, &QCheckBox::toggled, this, &StatisticsPage::refill);
    connect(m_chart, &ChartView::chosen, this, &StatisticsPage::choose);
    m_questions->setCurrentRow(0);
}

StatisticsPage::~StatisticsPage()
{
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_work);
}

QWidget *StatisticsPage::answer()
{
    makeQuiet(*m_view);
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->show();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setAccessibleName(tr("The numbers; Enter lists the passages of one"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_shares);
    head->addWidget(m_variant);
    for (const auto &[suffix, kind] :
        {std::pair(u"svg"_s, tr("SVG…")), std::pair(u"png"_s, tr("PNG…")), std::pair(u"csv"_s, tr("CSV…"))}) {
        auto *button = new QPushButton(kind);
        button->setToolTip(tr("Save as %1").arg(suffix.toUpper()));
        connect(button, &QPushButton::clicked, this, [this, suffix, kind] { save(suffix, kind); });
        head->addWidget(button);
        m_save.push_back(button);
    }
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_chart);
    split->addWidget(m_view);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    split->setChildrenCollapsible(false);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    layout->addWidget(m_about);
    connect(m_view, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { choose(index.row(), index.column()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_chart->setCurrent(index.row(), index.column()); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this,
            [this] { choose(m_view->currentIndex().row(), m_view->currentIndex().column()); });
    }
    return side;
}

void StatisticsPage::setSession(Session *session)
{
    cancel();
    awaitEnd(m_work);
    m_work.setFuture({}); // What was counted in another project comes no more.
    if (std::exchange(m_busy, false))
        Q_EMIT progressed({}, 1);
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_counted.reset();
    m_facts = {};
    m_stale = true;
    m_again = false;
    if (session) {
        const auto later = [this] {
            m_stale = true;
            if (isVisible())
                m_later.start();
        };
        connect(session, &Session::changed, this, later);
        connect(session, &Session::coderChanged, this, later);
        connect(session, &Session::threadShown, this, [this] {
            if (question() == Question::Timeline)
                refill();
        });
    }
    fillVariants();
    refill();
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale || !m_counted)
        refill();
}

void StatisticsPage::reload()
{
    m_stale = true;
    if (m_busy)
        m_cancelled = true; // What it reads is old already.
    refill();
}

void StatisticsPage::refill()
{
    if (!m_session) {
        m_model.setTable({});
        m_chart->setChart({});
    } else if (!isVisible() && !m_counted) {
        m_stale = true;
    } else if (m_busy) {
        m_again = true;
    } else {
        count();
    }
    showState();
}

void StatisticsPage::count()
{
    CountRequest request{.question = question(),
        .variant = m_variant->currentData().toInt(),
        .shares = m_shares->isChecked() && m_shares->isVisibleTo(this),
        .title = m_questions->currentItem()->text(),
        .thread = m_session->thread(),
        .codebook = m_session->codebook()};
    m_again = false;
    m_cancelled = false;
    m_stopped = false;
    m_busy = true;
    const auto goOn = [this] { return !m_cancelled; };
    if (std::exchange(m_stale, false) || !m_counted) {
        m_counted.reset();
        m_work.setFuture(QtConcurrent::run([request, goOn, path = m_session->store().path(),
                                               outline = m_session->outline(), only = searchScope(*m_session).only] {
            auto counted = std::make_unique<Counted>(
                Counted{loadCodedRows(Store(path, Store::Access::ReadOnly), outline, only, goOn), outline});
            Chart chart = chartOf(*counted, request);
            return Answer{std::move(counted), std::move(chart), true};
        }));
    } else {
        m_work.setFuture(QtConcurrent::run([request, counted = std::move(m_counted)]() mutable {
            Chart chart = chartOf(*counted, request);
            return Answer{std::move(counted), std::move(chart), false};
        }));
    }
    Q_EMIT progressed(tr("Counting…"), 0);
}

void StatisticsPage::cancel()
{
    m_cancelled = true;
    m_again = false;
}

void StatisticsPage::take()
{
    if (!m_work.future().isValid())
        return;
    Q_EMIT progressed({}, 1);
    m_busy = false;
    const bool again = m_again;
    m_stopped = m_cancelled && !again;
    try {
        Answer answer = m_work.future().takeResult();
        m_counted = std::move(answer.counted);
        m_facts = {m_counted->rows.unseen, {}};
        for (const auto &code : m_counted->rows.codes)
            m_facts.codes.push_back(code);
        if (m_stopped)
            answer.chart = {};
        if (!again) {
            m_chart->setChart(answer.chart);
            m_model.setTable(std::move(answer.chart.table));
            m_view->resizeColumnsToContents();
        }
        if (answer.fresh && question() == Question::WhoAnswersWhom && m_variant->count() == 0) {
            // Which types of relations there are is known only now.
            fillVariants();
            return count();
        }
    } catch (const Error &error) {
        m_stale = true;
        if (!again) {
            m_model.setTable({});
            m_chart->setChart({});
        }
        if (error.kind() != Error::Kind::Cancelled)
            Q_EMIT failed(error.sentence());
    }
    if (again)
        return count();
    showState();
}

Question StatisticsPage::question() const
{
    const auto *item = m_questions->currentItem();
    return item ? Question(item->data(Qt::UserRole).toInt()) : Question::ByCoder;
}

void StatisticsPage::ask(Question question)
{
    for (int row = 0; row < m_questions->count(); ++row) {
        if (m_questions->item(row)->data(Qt::UserRole).toInt() == int(question))
            m_questions->setCurrentRow(row);
    }
}

void StatisticsPage::fillVariants()
{
    const QString chosen = m_variant->currentText();
    m_variant->clear();
    if (question() == Question::WhoAnswersWhom) {
        for (const bool graph : {false, true}) {
            for (int code = 0; code < int(m_facts.codes.size()); ++code) {
                if (m_facts.codes[size_t(code)].relation)
                    m_variant->addItem((graph ? tr("%1, as a graph") : tr("%1, as a matrix"))
                                           .arg(m_facts.codes[size_t(code)].name.section(u'/', -1)),
                        code * 2 + int(graph));
            }
        }
    } else if (question() == Question::Cooccurrence) {
        m_variant->addItem(tr("On the same span"), int(Together::SameSpan));
        m_variant->addItem(tr("On overlapping spans"), int(Together::Overlap));
        m_variant->addItem(tr("On the same post"), int(Together::SamePost));
        m_variant->addItem(tr("On a reply and what it answers"), int(Together::ReplyPair));
    }
    m_variant->setCurrentIndex(std::max(0, m_variant->findText(chosen)));
    m_variant->setVisible(m_variant->count() > 0);
    const auto asked = question();
    m_shares->setVisible(asked != Question::WhoAnswersWhom && asked != Question::Cooccurrence
        && asked != Question::StanceOfReply && asked != Question::Timeline);
}

QString StatisticsPage::about() const
{
    const auto &table = m_model.table();
    const QLocale locale;
    if (!m_session)
        return tr("No project is open.");
    if (m_busy)
        return tr("Counting…");
    if (m_stopped)
        return tr("The counting was cancelled. Choose a question to count again.");
    const QString own = m_session->showsEverybody() ? QString() : tr("Only your own work is counted.");
    if (table.rows.empty())
        return (tr("Nothing of this has been coded yet.") + u' ' + own).trimmed();
    QStringList parts{tr("N = %1.").arg(locale.toString(table.n))};
    for (const auto &[why, count] : table.leftOut)
        parts.append(tr("Left out: %1 %2.").arg(locale.toString(count), why));
    if (m_facts.unseen > 0)
        parts.append(tr("Left out: %1 on posts that are not shown.").arg(locale.toString(m_facts.unseen)));
    if (!own.isEmpty())
        parts.append(own);
    if (!table.members.empty())
        parts.append(tr("A click on a mark, or Enter on a number, lists its passages."));
    return parts.join(u' ');
}

void StatisticsPage::showState()
{
    m_title->setText(m_questions->currentItem() ? m_questions->currentItem()->text() : QString());
    m_about->setText(about());
    for (auto *button : m_save)
        button->setEnabled(!m_model.table().rows.empty() && !isBusy());
}

void StatisticsPage::choose(int row, int column)
{
    if (!m_counted)
        return; // Another question is being counted.
    const auto &table = m_model.table();
    const auto rows = int(table.rows.size());
    const auto columns = int(table.columns.size());
    if (row < 0 || column < 0 || row > rows || column > columns)
        return;
    // A sum leads to the passages of all it sums.
    std::vector<Spot> passages;
    for (int r = row == rows ? 0 : row; r < (row == rows ? rows : row + 1); ++r) {
        for (int c = column == columns ? 0 : column; c < (column == columns ? columns : column + 1); ++c) {
            for (auto passage : table.passages(r, c)) {
                // Posts may have come or gone since the count.
                passage.node = m_session->outline().nodeOf(m_counted->outline.post(passage.node));
                if (passage.node >= 0)
                    passages.push_back(passage);
            }
        }
    }
    std::ranges::sort(passages);
    passages.erase(std::ranges::unique(passages).begin(), passages.end());
    if (passages.empty())
        return Q_EMIT said(tr("No passages stand behind this number."));
    const QString what = row == rows ? table.rowsAre : table.rows[size_t(row)].name;
    const QString by = column == columns ? table.columnsAre : table.columns[size_t(column)].name;
    Q_EMIT passagesWanted(tr("%1 × %2").arg(what, by), passages);
}

void StatisticsPage::save(const QString &suffix, const QString &kind)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as %1").arg(suffix.toUpper()), u"statistics."_s + suffix, kind + u" (*."_s + suffix + u')');
    if (!path.isEmpty())
        saveTo(path);
}

void StatisticsPage::saveTo(const QString &path)
{
    try {
        if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(m_model.table().csv()) < 0 || !file.commit())
                throw Error(tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
        } else {
            m_chart->save(path);
        }
        Q_EMIT said(tr("Saved as %1.").arg(path));
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence());
    }
}

} // namespace rejoinder
