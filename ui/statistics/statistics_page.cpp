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

using Question = StatisticsPage::Question;

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
    {Question::Progress, QT_TRANSLATE_NOOP("rejoinder::StatisticsPage", "Progress by coder")},
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
    awaitEnd(m_work);
    m_work.setFuture({}); // What was counted in another project comes no more.
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_rows = {};
    m_outline = {};
    m_stale = true;
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
    if (isVisible())
        reload();
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void StatisticsPage::reload()
{
    if (!m_session)
        return;
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    m_stale = false;
    m_work.setFuture(QtConcurrent::run(
        [path = m_session->store().path(), outline = m_session->outline(), only = searchScope(*m_session).only] {
            return Counted{loadCodedRows(Store(path, Store::Access::ReadOnly), outline, only), outline};
        }));
}

void StatisticsPage::take()
{
    if (!m_work.future().isValid())
        return;
    try {
        auto counted = m_work.future().takeResult();
        m_rows = std::move(counted.rows);
        m_outline = std::move(counted.outline);
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence());
    }
    if (std::exchange(m_again, false))
        return reload();
    fillVariants();
    refill();
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
            for (int code = 0; code < int(m_rows.codes.size()); ++code) {
                if (m_rows.codes[size_t(code)].relation)
                    m_variant->addItem((graph ? tr("%1, as a graph") : tr("%1, as a matrix"))
                                           .arg(m_rows.codes[size_t(code)].name.section(u'/', -1)),
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

std::vector<Mark> StatisticsPage::marksOf(const std::vector<CrossTable::Heading> &headings) const
{
    std::vector<Mark> marks;
    for (const auto &heading : headings) {
        const Code *code = heading.code < 0 || !m_session
            ? nullptr
            : m_session->codebook().code({m_rows.codes[size_t(heading.code)].uid});
        marks.push_back(code ? markOf(m_session->codebook(), *code) : Mark{int(marks.size())});
    }
    return marks;
}

Chart StatisticsPage::timeline() const
{
    Chart chart;
    chart.look = Chart::Look::Timeline;
    chart.table.rowsAre = tr("Code");
    chart.table.columnsAre = tr("Posts of this thread in reading order");
    const int index = m_outline.indexOf(m_session->thread());
    const int root = index < 0 ? -1 : m_outline.root(index);
    if (root < 0)
        return chart;
    const int end = m_outline.subtreeEnd(root);
    std::map<int, std::vector<Spot>> byCode;
    for (auto row = std::ranges::lower_bound(m_rows.annotations, root, {}, &CodedRows::Annotated::node);
        row != m_rows.annotations.end() && row->node < end; ++row)
        byCode[row->code].push_back(row->passage());
    const auto width = size_t(end - root);
    for (int node = root; node < end; ++node)
        chart.table.columns.push_back({node == root ? tr("article") : QString::number(node - root)});
    chart.table.counts.resize(byCode.size() * width);
    for (const auto &[code, passages] : byCode) {
        const auto line = chart.table.rows.size();
        chart.table.rows.push_back({m_rows.codes[size_t(code)].name, code});
        for (const auto &passage : passages) {
            const auto cell = line * width + size_t(passage.node - root);
            ++chart.table.counts[cell];
            chart.table.members.push_back({int(cell), passage});
            ++chart.table.n;
        }
    }
    std::ranges::sort(chart.table.members);
    return chart;
}

Chart StatisticsPage::chartOf(Question asked) const
{
    const auto &outline = m_outline;
    Chart chart;
    const int variant = m_variant->currentData().toInt();
    switch (asked) {
    case Question::ByCoder:
        chart.look = Chart::Look::Rows;
        chart.table = codesBy(m_rows, outline, Dimension::Coder);
        break;
    case Question::ByDepth:
        chart.table = codesBy(m_rows, outline, Dimension::Depth);
        break;
    case Question::ByAuthor:
        chart.look = Chart::Look::Matrix;
        chart.table = codesBy(m_rows, outline, Dimension::Author);
        break;
    case Question::ByParentStance:
        chart.table = codesBy(m_rows, outline, Dimension::ParentStance);
        break;
    case Question::ByThread:
        chart.look = Chart::Look::Matrix;
        chart.table = codesBy(m_rows, outline, Dimension::Thread);
        break;
    case Question::StanceByDepth:
        chart.table = codesBy(m_rows, outline, Dimension::Depth, Codes::Stances);
        break;
    case Question::StanceByTime:
        chart.table = codesBy(m_rows, outline, Dimension::Time, Codes::Stances);
        break;
    case Question::StanceOfReply:
        chart.look = Chart::Look::Mosaic;
        chart.table = stanceByParents(m_rows, outline);
        break;
    case Question::WhoAnswersWhom:
        chart.look = variant % 2 ? Chart::Look::Network : Chart::Look::Matrix;
        chart.table = whoAnswersWhom(m_rows, outline, variant / 2);
        break;
    case Question::Cooccurrence:
        chart.look = Chart::Look::Matrix;
        chart.table = cooccurrence(m_rows, outline, Together(variant));
        break;
    case Question::Timeline:
        chart = timeline();
        break;
    case Question::Progress:
        chart.look = Chart::Look::Rows;
        chart.table = progress(m_rows);
        for (auto &column : chart.table.columns) {
            if (const auto state = named<State>(column.name))
                column.name = signOf(*state) + u' ' + nameOfState(*state);
        }
        break;
    }
    chart.rowMarks = marksOf(chart.table.rows);
    chart.columnMarks = marksOf(chart.table.columns);
    chart.shares = m_shares->isChecked() && m_shares->isVisibleTo(this);
    return chart;
}

QString StatisticsPage::about() const
{
    const auto &table = m_model.table();
    const QLocale locale;
    if (!m_session)
        return tr("No project is open.");
    if (table.rows.empty())
        return m_work.isRunning() ? tr("Counting…") : tr("Nothing of this has been coded yet.");
    QStringList parts{tr("N = %1.").arg(locale.toString(table.n))};
    for (const auto &[why, count] : table.leftOut)
        parts.append(tr("Left out: %1 %2.").arg(locale.toString(count), why));
    if (m_rows.unseen > 0)
        parts.append(tr("Left out: %1 on posts that are not shown.").arg(locale.toString(m_rows.unseen)));
    if (!m_session->showsEverybody())
        parts.append(tr("Only your own work is counted."));
    if (!table.members.empty())
        parts.append(tr("A click on a mark, or Enter on a number, lists its passages."));
    return parts.join(u' ');
}

void StatisticsPage::refill()
{
    if (!m_session) {
        m_model.setTable({});
        m_chart->setChart({});
    } else {
        Chart chart = chartOf(question());
        chart.title = m_questions->currentItem()->text();
        m_chart->setChart(chart);
        m_model.setTable(std::move(chart.table));
    }
    m_title->setText(m_questions->currentItem() ? m_questions->currentItem()->text() : QString());
    m_about->setText(about());
    for (auto *button : m_save)
        button->setEnabled(!m_model.table().rows.empty());
    m_view->resizeColumnsToContents();
}

void StatisticsPage::choose(int row, int column)
{
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
                passage.node = m_session->outline().nodeOf(m_outline.post(passage.node));
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
