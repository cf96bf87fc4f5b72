// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is made, and what it shows.

#include "ui/adjudication/adjudicate_page.h"
#include "ui/adjudication/case_card.h"
#include "ui/adjudication/case_editor.h"
#include "ui/adjudication/case_reader.h"
#include "ui/adjudication/decision_pane.h"
#include "ui/annotations/table_look.h"
#include "ui/commands/command.h"
#include "ui/commands/keys.h"
#include "ui/speech/announce.h"
#include "ui/speech/names.h"
#include "ui/window/elided_combo.h"
#include "ui/window/key_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// Of queue and decision; beside them there must be room for the case.
constexpr int sideWidth = 316;
constexpr int decisionWidth = 288;
constexpr int narrowSide = 244;
constexpr int narrowBelow = 1200;
constexpr int cardWidth = 220;
constexpr int buttonWidth = 172; ///< For the longest words of a button.

/// A button with its key in front.
QPushButton *keyButton(const QString &words, KeyLabel *key)
{
    auto *button = new QPushButton(words);
    button->setObjectName("verdictButton"_L1);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(9, 0, 9, 0);
    layout->addWidget(key);
    layout->addStretch(1);
    return button;
}

void setPrimary(QPushButton &button, bool primary)
{
    if (button.property("primary").toBool() == primary)
        return;
    button.setProperty("primary", primary);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

AdjudicatePage::AdjudicatePage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_progress(new QLabel)
    , m_shown(new ElidedCombo)
    , m_order(new ElidedCombo)
    , m_view(new QTableView)
    , m_agreeing(new QLabel)
    , m_tolerance(new QComboBox)
    , m_accept(new QPushButton(tr("Accept")))
    , m_unfinished(new QCheckBox(tr("Also comments not marked done")))
    , m_title(new QLabel)
    , m_hidden(new QComboBox)
    , m_groups(new QComboBox)
    , m_reader(new CaseReader)
    , m_editor(new CaseEditor)
    , m_cardArea(new QScrollArea)
    , m_decision(new DecisionPane)
{
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(10);
    m_queue = makeQueue();
    layout->addWidget(m_queue);
    layout->addWidget(makeCase(), 1);
    layout->addWidget(m_decision);
    m_empty->setObjectName("emptyView"_L1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    passFocusOn(*this, *m_view);
    connectAll();
    setSession(nullptr);
}

QWidget *AdjudicatePage::makeQueue()
{
    auto *title = new QLabel(tr("Cases"));
    title->setObjectName("pageTitle"_L1);
    m_progress->setObjectName("pageHint"_L1);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_progress);
    m_shown->setAccessibleName(tr("Which cases"));
    m_shown->addItem(tr("Open and settled"), int(CasesModel::Shown::All));
    m_shown->addItem(tr("Open"), int(CasesModel::Shown::Open));
    m_shown->addItem(tr("Settled"), int(CasesModel::Shown::Settled));
    m_order->setAccessibleName(tr("Order of the cases"));
    m_order->addItem(tr("In thread order"), int(CaseOrder::Thread));
    m_order->addItem(tr("By code"), int(CaseOrder::Code));
    m_order->addItem(tr("Longest first"), int(CaseOrder::Size));
    m_order->addItem(tr("By pair of coders"), int(CaseOrder::Pair));
    auto *wishes = new QHBoxLayout;
    wishes->setSpacing(6);
    wishes->addWidget(m_shown, 1);
    wishes->addWidget(m_order, 1);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CasesDelegate(m_view));
    m_view->setAccessibleName(tr("Cases; digits take a version, Enter the proposed one"));
    makeQuiet(*m_view);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setMinimumSectionSize(8); // Where nothing is said of the standing, codes have its room.
    const std::pair<int, int> widths[]
        = {{CasesModel::SignColumn, 28}, {CasesModel::MatterColumn, 70}, {CasesModel::AuthorColumn, 84}};
    for (const auto &[column, width] : widths)
        m_view->setColumnWidth(column, width);
    m_view->horizontalHeader()->setSectionResizeMode(CasesModel::CodesColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(CasesModel::StandingColumn, QHeaderView::ResizeToContents);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_agreeing->setObjectName("pageHint"_L1);
    m_agreeing->setWordWrap(true);
    m_tolerance->setAccessibleName(tr("Which passages with the same code count as the same"));
    m_tolerance->addItem(tr("same edges"), 1.0);
    for (const double share : {0.9, 0.75, 0.5})
        m_tolerance->addItem(tr("from %1 % shared").arg(qRound(share * 100)), share);
    auto *accepting = new QHBoxLayout;
    accepting->setSpacing(6);
    accepting->addWidget(m_tolerance, 1);
    accepting->addWidget(m_accept);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(wishes);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_agreeing);
    layout->addLayout(accepting);
    return part;
}

QWidget *AdjudicatePage::makeCase()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName("boxTitle"_L1);
    m_hidden->setAccessibleName(tr("Names of coders"));
    m_hidden->addItem(tr("Names shown"));
    m_hidden->addItem(tr("Names hidden"));
    m_groups->setAccessibleName(tr("Which codes"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_hidden);
    head->addWidget(m_groups);
    auto *cards = new QWidget;
    m_cards = new QHBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(8);
    m_cardArea->setWidget(cards);
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setAccessibleName(tr("The coders’ versions"));
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 6, 0, 0);
    belowLayout->setSpacing(8);
    belowLayout->addWidget(m_editor);
    belowLayout->addWidget(m_cardArea, 1);
    belowLayout->addWidget(makeButtons());
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_reader);
    split->addWidget(below);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({340, 300});
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    return part;
}

QWidget *AdjudicatePage::makeButtons()
{
    auto *part = new QWidget;
    m_takers = new QGridLayout(part);
    m_takers->setContentsMargins(0, 0, 0, 0);
    m_takers->setSpacing(6);
    const auto add = [this](const QString &words, const QString &command, auto &&action) {
        auto *key = new KeyLabel({});
        auto *button = keyButton(words, key);
        m_keyLabels.emplace_back(key, command);
        connect(button, &QPushButton::clicked, this, action);
        m_buttons.push_back(button);
    };
    add(tr("keep several"), u"case-several"_s, [this] { chooseSeveral(); });
    add(tr("edit, then take"), u"case-edit"_s, [this] { edit(); });
    add(tr("new"), u"case-new"_s, [this] { makeNew(); });
    add(tr("reject all"), u"case-reject"_s, [this] { settle(Outcome::Rejected); });
    add(tr("agreed: nothing here"), u"case-nothing"_s, [this] { settle(Outcome::Nothing); });
    add(tr("decide later"), u"case-later"_s, [this] { settle(Outcome::Postponed); });
    showKeys();
    return part;
}

void AdjudicatePage::showKeys()
{
    for (const auto &[label, command] : m_keyLabels)
        label->setKey(commandOf(command)->firstKey());
    m_decision->showKeys();
}

void AdjudicatePage::connectAll()
{
    connect(&m_later, &QTimer::timeout, this, [this] { look(); });
    connect(&m_search, &CaseSearch::answered, this, &AdjudicatePage::takeAnswer);
    connect(&m_search, &CaseSearch::progressed, this, &AdjudicatePage::progressed);
    connect(&m_search, &CaseSearch::said, this, &AdjudicatePage::said);
    connect(&m_search, &CaseSearch::failed, this, &AdjudicatePage::failed);
    for (QComboBox *box : {m_shown, m_order, m_groups})
        connect(box, &QComboBox::activated, this, &AdjudicatePage::narrow);
    connect(m_hidden, &QComboBox::activated, this, [this](int index) { setNamesHidden(index == 1); });
    connect(m_tolerance, &QComboBox::activated, this, [this] { look(); });
    connect(m_unfinished, &QCheckBox::clicked, this, [this] { look(); });
    connect(m_accept, &QPushButton::clicked, this, &AdjudicatePage::acceptAgreed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_model.at(index.row()).uid != m_case)
            select(index.row());
    });
    connect(m_reader, &Reader::keyPressed, this, [this](QKeyEvent *event) {
        if (takeKey(keyName(*event)))
            event->accept();
    });
    connect(m_reader, &Reader::selectionChanged, this, [this] { m_editor->setPassage(m_reader->chosen()); });
    connect(m_editor, &CaseEditor::taken, this, &AdjudicatePage::takeProposed);
    connect(m_editor, &CaseEditor::left, this, [this] { leaveEditor(); });
    connect(m_decision, &DecisionPane::leftNote, this, [this] { m_view->setFocus(); });
}

void AdjudicatePage::showCase()
{
    const Case *of = current();
    leaveEditor();
    showButtons(of);
    if (!of) {
        m_title->clear();
        m_reader->showNothing();
        m_decision->showNothing();
        for (CaseCard *card : std::exchange(m_shownCards, {}))
            delete card;
        return;
    }
    m_proposed = proposedVersion(*of, m_session->codebook());
    m_title->setText(tr("Case %1 of %2: %3, %4")
            .arg(m_model.rowOf(m_case) + 1)
            .arg(m_model.rowCount())
            .arg(shownMatter(*of, m_session->codebook()), m_model.author(of->post)));
    m_reader->showCase(*of, m_names);
    m_decision->showCase(*m_session, *of, m_proposed, m_names);
    showCards(*of);
    showButtons(of);
    QStringList spoken{m_title->text(), shownStanding(*of)};
    for (const auto &version : of->versions)
        spoken.append(tr("%1: %2").arg(m_names.of(version), wordsOf(*m_session, version)));
    if (isVisible())
        announce(*this, spoken.join(u". "_s));
}

void AdjudicatePage::showCards(const Case &of)
{
    for (CaseCard *card : std::exchange(m_shownCards, {}))
        delete card;
    for (int index = 0; index < int(of.versions.size()); ++index) {
        const auto &version = of.versions[size_t(index)];
        auto *card
            = new CaseCard(*m_session, version, m_names.of(version), QString::number(index + 1), index == m_proposed);
        card->setMinimumWidth(cardWidth);
        m_cards->addWidget(card, 1);
        m_shownCards.push_back(card);
    }
}

void AdjudicatePage::showButtons(const Case *of)
{
    const int versions = of ? int(of->versions.size()) : 0;
    while (m_takers->count() > 0)
        delete m_takers->takeAt(0);
    for (int index = int(m_takeButtons.size()); index < versions; ++index) {
        auto *button = keyButton({}, new KeyLabel(QString::number(index + 1)));
        connect(button, &QPushButton::clicked, this, [this, index] { take(index); });
        m_takeButtons.push_back(button);
    }
    const int room = width() - m_queue->minimumWidth() - m_decision->minimumWidth();
    const int columns = std::clamp(room / buttonWidth, 2, 4);
    int place = 0;
    QWidget *before = m_cardArea;
    const auto put = [&](QPushButton *button) {
        m_takers->addWidget(button, place / columns, place % columns);
        ++place;
        setTabOrder(before, button);
        before = button;
    };
    for (int index = 0; index < int(m_takeButtons.size()); ++index) {
        QPushButton *button = m_takeButtons[size_t(index)];
        if (index < versions) {
            button->setText(m_several ? tr("keep %1’s").arg(m_names.of(of->versions[size_t(index)]))
                                      : tr("take %1’s").arg(m_names.of(of->versions[size_t(index)])));
            setPrimary(*button, !m_several && index == m_proposed);
            button->setToolTip(index == m_proposed ? tr("Enter takes it too") : QString());
            put(button);
        }
        button->setVisible(index < versions);
    }
    for (QPushButton *button : m_buttons) {
        put(button);
        button->setEnabled(of);
    }
}

void AdjudicatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_queue->setFixedWidth(narrow ? narrowSide : sideWidth);
    m_decision->setFixedWidth(narrow ? narrowSide : decisionWidth);
    m_view->setColumnHidden(CasesModel::StandingColumn, narrow); // The sign says it too.
    showButtons(current());
}

void AdjudicatePage::showState()
{
    const auto progress = progressOf(m_model.all());
    QString empty;
    if (!m_session)
        empty = tr("No project is open.");
    else if (m_session->isBlind())
        empty = tr("Blind is on: others’ work stays hidden, so there is nothing to settle. Turn blind off first.");
    else if (!m_search.isBusy() && !m_stale && m_list.coders.size() < 2)
        empty = tr("There is nothing to settle: only one person has coded here. Merge the others’ copies first.");
    m_empty->setText(empty);
    m_stack->setCurrentIndex(empty.isEmpty() ? 0 : 1);
    m_progress->setText(m_search.isBusy() ? tr("Looking for cases…")
            : progress.cases == 0         ? tr("none")
                                          : tr("%1 of %2 settled").arg(progress.settled).arg(progress.cases));
    QStringList words;
    if (!m_search.isBusy() && progress.cases == 0 && empty.isEmpty())
        words.append(m_list.compared == 0 ? tr("No comment is marked done by two coders yet.")
                                          : tr("The coders do not differ."));
    if (progress.agreeing > 0)
        words.append(tr("In %n more case(s) all coders agree:", nullptr, progress.agreeing));
    else if (progress.accepted > 0)
        words.append(tr("%n case(s) in which all coders agree were accepted.", nullptr, progress.accepted));
    if (m_list.unfinished > 0 && !m_unfinished->isChecked())
        words.prepend(tr(
            "%n coded comment(s) are left out, because the coder did not mark them done.", nullptr, m_list.unfinished));
    m_agreeing->setText(words.join(u' '));
    m_agreeing->setVisible(!words.isEmpty());
    m_unfinished->setVisible(m_list.unfinished > 0 || m_unfinished->isChecked());
    m_accept->setEnabled(!m_search.isBusy() && m_list.compared > 0);
    if (!m_session)
        return;
    const QSignalBlocker quiet(m_groups);
    const QVariant chosen = m_groups->currentData();
    m_groups->clear();
    m_groups->addItem(tr("All codes"));
    const Codebook &codebook = m_session->codebook();
    for (const Code *group : codebook.children({})) {
        const Uid<Code> uid{group->header.uid};
        if (std::ranges::any_of(m_model.all(), [&](const Case &of) { return of.group == uid && isDisputed(of); }))
            m_groups->addItem(group->name, group->header.uid);
    }
    m_groups->setCurrentIndex(std::max(0, chosen.isValid() ? m_groups->findData(chosen) : 0));
    showSums();
}

void AdjudicatePage::showSums()
{
    m_decision->showProgress(progressOf(m_model.all()));
    if (!m_session)
        return;
    m_decision->showTroubles(
        m_session->codebook(), troubledCodes(m_session->store(), m_session->codebook(), m_model.all()));
    m_decision->showGold(m_gold, m_names);
}

} // namespace rejoinder
