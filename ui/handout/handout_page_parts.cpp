// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is made, and what it shows.

#include "ui/handout/handout_page.h"

#include "ui/annotations/table_look.h"
#include "ui/handout/sample_form.h"
#include "ui/speech/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int choicesWidth = 340;

QLabel *label(const char *name, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    return label;
}

QFrame *box(const QString &title)
{
    auto *frame = new QFrame;
    frame->setObjectName("box"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(label("boxTitle", title));
    return frame;
}

} // namespace

HandoutPage::HandoutPage(QWidget *parent)
    : QWidget(parent)
    , m_coders(new QListWidget)
    , m_newCoder(new QLineEdit)
    , m_sample(new SampleForm)
    , m_blind(new QCheckBox(tr("Blind: nobody else's work is in the file")))
    , m_authors(new QCheckBox(tr("Without authors' names over comments")))
    , m_votes(new QCheckBox(tr("Without votes")))
    , m_order(new QCheckBox(tr("Answers in shuffled order")))
    , m_times(new QCheckBox(tr("Without times")))
    , m_ancestors(new QCheckBox(tr("Only what is to be coded and what it answers")))
    , m_codebook(new QComboBox)
    , m_summary(label("pageHint"))
    , m_assign(new QPushButton(tr("Assign")))
    , m_sharesView(new QTableView)
    , m_copiesView(new QTableView)
    , m_outstanding(label("pageHint"))
    , m_giveUp(new QPushButton(tr("Wait no more")))
    , m_handOut(new QPushButton(tr("Hand out…")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(10);
    layout->addWidget(makeChoices());
    layout->addWidget(makeTables(), 1);
    passFocusOn(*this, *m_coders);
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, &HandoutPage::plan);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &HandoutPage::takePlan);
    connect(&m_work, &QFutureWatcherBase::finished, this, &HandoutPage::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(tr("Handing out…"), value / 1000.0); });
    connect(m_coders, &QListWidget::itemChanged, this, &HandoutPage::changeLater);
    connect(m_newCoder, &QLineEdit::returnPressed, this, &HandoutPage::addCoder);
    connect(m_sample, &SampleForm::changed, this, &HandoutPage::changeLater);
    connect(m_assign, &QPushButton::clicked, this, &HandoutPage::assign);
    connect(m_handOut, &QPushButton::clicked, this, &HandoutPage::chooseFolder);
    connect(m_giveUp, &QPushButton::clicked, this, &HandoutPage::giveUpCurrent);
    setSession(nullptr);
}

QFrame *HandoutPage::makeCoders()
{
    auto *frame = box(tr("Who codes"));
    m_coders->setAccessibleName(tr("Who gets comments to code"));
    m_coders->setFixedHeight(96);
    m_newCoder->setPlaceholderText(tr("Another coder's name"));
    m_newCoder->setAccessibleName(tr("Another coder's name; Enter adds them"));
    auto *add = new QPushButton(tr("Add"));
    connect(add, &QPushButton::clicked, this, &HandoutPage::addCoder);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_newCoder, 1);
    row->addWidget(add);
    frame->layout()->addWidget(m_coders);
    static_cast<QVBoxLayout *>(frame->layout())->addLayout(row);
    return frame;
}

QFrame *HandoutPage::makeContents()
{
    auto *frame = box(tr("What is in a copy"));
    m_blind->setChecked(true);
    m_authors->setToolTip(
        tr("Names of nobody stand there, the same for the same author. What the words of a comment say "
           "of others stays as it is."));
    m_order->setToolTip(tr("The order in which a site shows answers tells of their votes or times."));
    m_codebook->addItem(tr("Codebook: coders may change it"), int(CodebookLock::Open));
    m_codebook->addItem(tr("Codebook: coders may propose codes"), int(CodebookLock::Proposals));
    m_codebook->addItem(tr("Codebook: locked"), int(CodebookLock::Locked));
    m_codebook->setAccessibleName(tr("What coders may do to the codebook"));
    for (QWidget *part : {static_cast<QWidget *>(m_blind), static_cast<QWidget *>(m_authors),
             static_cast<QWidget *>(m_votes), static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_order),
             static_cast<QWidget *>(m_ancestors), static_cast<QWidget *>(m_codebook)})
        frame->layout()->addWidget(part);
    return frame;
}

QWidget *HandoutPage::makeChoices()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(makeCoders());
    layout->addWidget(m_sample);
    layout->addWidget(makeContents());
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(choicesWidth + 20);
    area->setAccessibleName(tr("What to hand out"));
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *HandoutPage::makeTables()
{
    for (QTableView *view : {m_sharesView, m_copiesView}) {
        makeQuiet(*view);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    m_sharesView->setModel(&m_shares);
    m_sharesView->setAccessibleName(tr("What each coder has to code"));
    m_sharesView->horizontalHeader()->setSectionResizeMode(SharesModel::CoderColumn, QHeaderView::Stretch);
    for (int column = SharesModel::AssignedColumn; column < SharesModel::ColumnCount; ++column)
        m_sharesView->setColumnWidth(column, 130);
    m_copiesView->setModel(&m_copies);
    m_copiesView->setAccessibleName(tr("Copies that were handed out"));
    m_copiesView->horizontalHeader()->setSectionResizeMode(CopiesModel::FileColumn, QHeaderView::Stretch);
    m_copiesView->setColumnWidth(CopiesModel::GivenColumn, 150);
    m_copiesView->setColumnWidth(CopiesModel::StateColumn, 200);
    m_assign->setProperty("primary", true);
    m_handOut->setProperty("primary", true);
    m_giveUp->setToolTip(tr("The copy will not come back: nobody is reminded of it any more"));
    const auto head = [](QLabel *text, const std::vector<QPushButton *> &buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(text, 1);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        return row;
    };
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label("pageTitle", tr("Hand out copies")));
    layout->addLayout(head(m_summary, {m_assign}));
    layout->addWidget(m_sharesView, 2);
    layout->addSpacing(6);
    layout->addWidget(label("boxTitle", tr("Copies that were handed out")));
    layout->addLayout(head(m_outstanding, {m_giveUp, m_handOut}));
    layout->addWidget(m_copiesView, 3);
    connect(m_copiesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HandoutPage::refresh);
    return side;
}

QString HandoutPage::summary() const
{
    if (!m_session)
        return tr("No project is open. Open one to hand out copies of it.");
    if (m_session->isSealed())
        return tr("This copy was handed out to you. Copies for others are made in the project it came from.");
    if (m_session->isBlind())
        return tr("Blind is on: who codes what is hidden. Turn blind off to hand out copies.");
    if (!m_plan)
        return m_refusal;
    const QString unit = m_sample->request().unit == AssignmentRequest::Unit::Posts
        ? tr("%n comment(s)", nullptr, m_plan->drawn)
        : tr("%n thread(s)", nullptr, m_plan->drawn);
    QStringList parts{tr("%1 of %2 will be drawn in the round “%3”.")
            .arg(unit)
            .arg(m_plan->candidates - m_plan->assigned)
            .arg(m_session->project().round().name)};
    if (m_plan->shared > 0)
        parts << tr("%n of them several will code.", nullptr, m_plan->shared);
    if (m_plan->assigned > 0)
        parts << tr("%n assigned before stay(s).", nullptr, m_plan->assigned);
    return parts.join(u' ');
}

void HandoutPage::refresh()
{
    const bool open = m_session && !m_session->isBlind() && !isBusy();
    m_summary->setText(summary());
    m_assign->setEnabled(open && m_plan && !m_stale && !isAtWork(m_planning));
    m_handOut->setEnabled(open);
    const bool anyone = m_coders->count() > 0;
    m_sample->setEnabled(open && anyone);
    m_sharesView->setVisible(m_session && !m_session->isBlind());
    const QString out = m_copies.outstanding();
    m_outstanding->setText(m_copies.rowCount() == 0
            ? tr("None yet. Each coder gets one file, with what is assigned to them.")
            : out.isEmpty() ? tr("All are back.")
                            : tr("Still out: %1. They come back by a merge.").arg(out));
    const QModelIndex current = m_copiesView->currentIndex();
    const bool waits = current.isValid() && !m_copies.copy(current.row()).back;
    m_giveUp->setEnabled(open && waits);
    m_giveUp->setText(waits && m_copies.copy(current.row()).givenUp ? tr("Wait for it again") : tr("Wait no more"));
}

void HandoutPage::refreshCopies()
{
    std::vector<HandedOut> copies;
    if (m_session && !m_session->isBlind())
        m_session->attempt([&] { copies = rejoinder::handedOut(m_session->store()); });
    m_copies.setCopies(std::move(copies));
    refresh();
}

/// Those who were chosen stay chosen; at first all who have an assignment, or all persons.
void HandoutPage::listCoders()
{
    QSet<QUuid> known;
    QSet<QUuid> chosen;
    for (int row = 0; row < m_coders->count(); ++row) {
        const QUuid uid = m_coders->item(row)->data(Qt::UserRole).toUuid();
        known.insert(uid);
        if (m_coders->item(row)->checkState() == Qt::Checked)
            chosen.insert(uid);
    }
    const QSignalBlocker quiet(m_coders);
    m_coders->clear();
    if (!m_session)
        return;
    for (const Coder &coder : m_session->project().coders()) {
        if (coder.kind != CoderKind::Person)
            continue;
        auto *item = new QListWidgetItem(coder.name, m_coders);
        item->setData(Qt::UserRole, coder.header.uid);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool checked = !known.contains(coder.header.uid) || chosen.contains(coder.header.uid);
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace rejoinder
