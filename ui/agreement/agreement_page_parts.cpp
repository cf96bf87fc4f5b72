// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Agreement page is put together.

#include "ui/agreement/agreement_page.h"
#include "ui/agreement/interval_picture.h"
#include "ui/agreement/question_panel.h"
#include "ui/annotations/table_look.h"
#include "ui/speech/names.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int pairsWidth = 372;

QLabel *label(const char *name, bool wraps = false)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(wraps);
    if (!wraps)
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

/// A matrix of single cells, walked by arrow keys.
void makeMatrix(QTableView &view, HeatDelegate *delegate)
{
    view.setItemDelegate(delegate);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setShowGrid(false);
    view.setCornerButtonEnabled(false);
    view.horizontalHeader()->setHighlightSections(false);
    view.verticalHeader()->setHighlightSections(false);
    view.verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QFrame *box()
{
    auto *frame = new QFrame;
    frame->setObjectName("box"_L1);
    return frame;
}

void whenEntered(QTableView &view, const std::function<void()> &act, Qt::KeyboardModifiers modifiers = {})
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter
            = new QShortcut(QKeySequence(QKeyCombination(modifiers, key)), &view, nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(enter, &QShortcut::activated, &view, act);
    }
}

} // namespace

AgreementPage::AgreementPage(QWidget *parent)
    : QWidget(parent)
    , m_leavingKey(Pseudonyms::freshKey())
    , m_question(new QuestionPanel)
    , m_compare(new QPushButton(tr("Compare")))
    , m_value(label("pageTitle"))
    , m_summary(label("pageHint"))
    , m_state(label("explanation", true))
    , m_copy(new QToolButton)
    , m_save(new QPushButton(tr("Save…")))
    , m_linesView(new QTableView)
    , m_delegate(new IntervalDelegate(this))
    , m_header(new IntervalHeader)
    , m_leftOut(label("pageHint", true))
    , m_explanation(label("pageHint", true))
    , m_pairsView(new QTableView)
    , m_confusionTitle(label("boxTitle"))
    , m_confusionTable(new QComboBox)
    , m_confusionView(new QTableView)
    , m_passagesTitle(label("boxTitle"))
    , m_list(new QPushButton(tr("List beside the text")))
    , m_settle(new QPushButton(tr("Settle")))
    , m_passagesView(new QTableView)
    , m_body(new QStackedWidget)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(9);
    side->addWidget(m_question, 1);
    m_compare->setProperty("primary", true);
    side->addWidget(m_compare);
    auto *lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(makePairs());
    lower->addWidget(makePassages());
    lower->setStretchFactor(0, 0);
    lower->setStretchFactor(1, 1);
    lower->setChildrenCollapsible(false);
    lower->setSizes({pairsWidth, 700});
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(makeLines());
    split->addWidget(lower);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_body->addWidget(new QWidget);
    m_body->addWidget(split);
    auto *main = new QVBoxLayout;
    main->setSpacing(8);
    main->addWidget(makeHead());
    main->addWidget(m_state);
    main->addWidget(m_body, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addLayout(side);
    layout->addLayout(main, 1);
    passFocusOn(*this, *m_question->focusProxy());
    connectParts();
    setSession(nullptr);
}

QWidget *AgreementPage::makeHead()
{
    m_copy->setObjectName("comboLike"_L1);
    m_copy->setText(tr("Copy as"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolTip(tr("Copies the methods paragraph and the table"));
    m_copy->setAccessibleName(tr("Copy the report as"));
    auto *menu = new QMenu(m_copy);
    for (const auto &[form, name] : {std::pair(Form::Text, tr("Text")), std::pair(Form::Latex, tr("LaTeX")),
             std::pair(Form::Csv, tr("CSV")), std::pair(Form::Json, tr("JSON")), std::pair(Form::Svg, tr("SVG"))})
        connect(menu->addAction(name), &QAction::triggered, this, [this, form] { copy(form); });
    m_copy->setMenu(menu);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_value);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    return head;
}

QWidget *AgreementPage::makeLines()
{
    m_linesView->setHorizontalHeader(m_header);
    m_linesView->setModel(&m_lines);
    makeQuiet(*m_linesView);
    m_linesView->verticalHeader()->setDefaultSectionSize(24);
    m_linesView->verticalHeader()->setMinimumSectionSize(24);
    m_linesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_linesView->setItemDelegateForColumn(LinesModel::DrawnColumn, m_delegate);
    m_linesView->setAccessibleName(tr("Figures; each lists its passages below"));
    const std::array widths{210, 76, 122, 0, 84, 78, 76};
    for (int column = 0; column < LinesModel::columns; ++column) {
        if (widths[size_t(column)] > 0)
            m_linesView->setColumnWidth(column, widths[size_t(column)]);
    }
    m_header->setSectionResizeMode(LinesModel::DrawnColumn, QHeaderView::Stretch);
    m_header->setMinimumSectionSize(60);
    auto *limits = label("legend");
    limits->setText(tr("dotted: .667 and .800, customary limits of the alphas for tentative and firm conclusions"));
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(5);
    layout->addWidget(m_linesView, 1);
    layout->addWidget(limits);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_explanation);
    return part;
}

QWidget *AgreementPage::makePairs()
{
    m_pairsView->setModel(&m_pairs);
    m_pairsView->setAccessibleName(tr("Coder by coder"));
    makeMatrix(*m_pairsView, new HeatDelegate(HeatDelegate::Heat::Agreement, this));
    m_pairsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_pairsView->horizontalHeader()->setFixedHeight(24);
    m_pairsView->verticalHeader()->setDefaultSectionSize(46);
    m_confusionView->setModel(&m_confusion);
    m_confusionView->setAccessibleName(tr("What two coders said, against each other"));
    makeMatrix(*m_confusionView, new HeatDelegate(HeatDelegate::Heat::Confusion, this));
    m_confusionView->verticalHeader()->setDefaultSectionSize(24);
    m_confusionView->verticalHeader()->setMinimumSectionSize(24);
    m_confusionView->horizontalHeader()->setMinimumSectionSize(54);
    m_confusionTable->setAccessibleName(tr("Codes of the matrix"));
    auto *title = label("boxTitle");
    title->setText(tr("Coder by coder"));
    auto *frame = box();
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(9, 7, 9, 9);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_pairsView);
    layout->addWidget(m_confusionTitle);
    layout->addWidget(m_confusionTable);
    layout->addWidget(m_confusionView, 1);
    frame->setMinimumWidth(300);
    return frame;
}

QWidget *AgreementPage::makePassages()
{
    m_passagesView->setModel(&m_passages);
    makeQuiet(*m_passagesView);
    m_passagesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_passagesView->setAccessibleName(
        tr("Passages behind the number; Enter opens one in its thread, Ctrl+Enter settles them"));
    m_settle->setToolTip(tr("Goes through the cases at these passages on the page Adjudicate (Ctrl+Enter)"));
    m_list->setToolTip(tr("Lists all of them in the search pane, beside the Reader"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_passagesTitle, 1);
    head->addWidget(m_list);
    head->addWidget(m_settle);
    auto *frame = box();
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(9, 7, 9, 9);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_passagesView, 1);
    return frame;
}

void AgreementPage::connectParts()
{
    connect(m_question, &QuestionPanel::changed, this, [this] {
        if (m_answer)
            m_stale = true;
        showState();
    });
    connect(m_compare, &QPushButton::clicked, this, &AgreementPage::compare);
    connect(m_save, &QPushButton::clicked, this, &AgreementPage::save);
    connect(&m_work, &QFutureWatcherBase::finished, this, &AgreementPage::take);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(tr("Comparing…"), value / 1000.0); });
    connect(m_linesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { chooseLine(index.row()); });
    // A cell that is current already is asked for again by a click or Enter.
    connect(m_linesView, &QTableView::clicked, this, [this](const QModelIndex &index) { chooseLine(index.row()); });
    connect(m_pairsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { choosePair(index.row(), index.column()); });
    connect(m_pairsView, &QTableView::clicked, this,
        [this](const QModelIndex &index) { choosePair(index.row(), index.column()); });
    connect(m_confusionView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { chooseConfusion(index.row(), index.column()); });
    connect(m_confusionView, &QTableView::clicked, this,
        [this](const QModelIndex &index) { chooseConfusion(index.row(), index.column()); });
    connect(m_confusionTable, &QComboBox::activated, this, &AgreementPage::showConfusion);
    connect(m_passagesView, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QPushButton::clicked, this, [this] { Q_EMIT passagesWanted(m_passagesName, m_passages.spots()); });
    connect(&m_passages, &QAbstractItemModel::modelReset, this, [this] {
        auto *header = m_passagesView->horizontalHeader();
        if (m_passages.columnCount() > DifferencesModel::TextColumn)
            header->setSectionResizeMode(DifferencesModel::TextColumn, QHeaderView::Stretch);
    });
    connect(m_settle, &QPushButton::clicked, this, &AgreementPage::settlePassages);
    whenEntered(*m_passagesView, [this] { open(m_passagesView->currentIndex().row()); });
    whenEntered(*m_passagesView, [this] { settlePassages(); }, Qt::ControlModifier);
    for (QTableView *view : {m_linesView, m_pairsView, m_confusionView})
        whenEntered(*view, [this] { m_passagesView->setFocus(Qt::ShortcutFocusReason); });
}

} // namespace rejoinder
