// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rounds/rounds_dialog.h"

#include "core/coding/rounds.h"
#include "core/model/error.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setObjectName("boxTitle"_L1);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RoundsDialog::RoundsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_rounds(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_groups(new QListWidget(this))
    , m_failure(new QLabel(this))
    , m_start(new QPushButton(tr("Start as a new round"), this))
    , m_change(new QPushButton(tr("Change the round"), this))
    , m_enter(new QPushButton(tr("Go to it"), this))
{
    setWindowTitle(tr("Rounds"));
    setMinimumSize(640, 420);
    auto *hint
        = new QLabel(tr("A round says which groups of codes are coded now. Every round has its own marks of what "
                        "is done; annotations stay in all of them."),
            this);
    hint->setObjectName("pageHint"_L1);
    hint->setWordWrap(true);
    m_rounds->setAccessibleName(tr("Rounds"));
    m_name->setAccessibleName(tr("Name of the round"));
    m_groups->setAccessibleName(tr("Groups of codes in the round"));
    m_failure->setObjectName("warning"_L1);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto *left = new QVBoxLayout;
    left->addWidget(heading(tr("Rounds"), m_rounds));
    left->addWidget(m_rounds, 1);
    left->addWidget(m_enter, 0, Qt::AlignLeft);
    auto *right = new QVBoxLayout;
    right->addWidget(heading(tr("Name"), m_name));
    right->addWidget(m_name);
    right->addWidget(heading(tr("Groups in it"), m_groups));
    right->addWidget(m_groups, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    right->addLayout(buttons);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(columns, 1);
    layout->addWidget(m_failure);
    layout->addWidget(box);
    for (QPushButton *button : {m_start, m_change, m_enter})
        button->setAutoDefault(false);
    connect(m_rounds, &QListWidget::currentRowChanged, this, &RoundsDialog::choose);
    connect(m_start, &QPushButton::clicked, this, &RoundsDialog::start);
    connect(m_change, &QPushButton::clicked, this, &RoundsDialog::change);
    connect(m_enter, &QPushButton::clicked, this, &RoundsDialog::enter);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::changed, this, &RoundsDialog::fill);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    fill();
}

void RoundsDialog::fill()
{
    const QUuid chosen = m_rounds->currentItem() ? m_rounds->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    m_rounds->clear();
    const QUuid now = m_session->project().round().header.uid;
    for (const auto rounds = m_session->store().rounds(); const Round &round : rounds) {
        auto *item
            = new QListWidgetItem(round.header.uid == now ? tr("%1 (now)").arg(round.name) : round.name, m_rounds);
        item->setData(Qt::UserRole, round.header.uid);
        if (round.header.uid == (chosen.isNull() ? now : chosen))
            m_rounds->setCurrentItem(item);
    }
}

std::optional<Round> RoundsDialog::current() const
{
    const QListWidgetItem *item = m_rounds->currentItem();
    return item ? m_session->store().find<Round>(item->data(Qt::UserRole).toUuid()) : std::nullopt;
}

void RoundsDialog::choose()
{
    const auto round = current();
    m_change->setEnabled(round.has_value());
    m_enter->setEnabled(round && round->header.uid != m_session->project().round().header.uid);
    if (!round)
        return;
    m_name->setText(round->name);
    m_groups->clear();
    for (const Code *code : m_session->codebook().children({})) {
        if (code->kind != CodeKind::Group || code->retired)
            continue;
        auto *item = new QListWidgetItem(code->name, m_groups);
        item->setData(Qt::UserRole, code->header.uid);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(inScope(*round, {code->header.uid}) ? Qt::Checked : Qt::Unchecked);
    }
}

/// None where all are chosen: then groups that come later are in it too.
std::vector<Uid<Code>> RoundsDialog::chosenGroups() const
{
    std::vector<Uid<Code>> chosen;
    for (int row = 0; row < m_groups->count(); ++row) {
        if (m_groups->item(row)->checkState() == Qt::Checked)
            chosen.push_back({m_groups->item(row)->data(Qt::UserRole).toUuid()});
    }
    if (chosen.empty())
        throw Error(tr("A round needs a group of codes. Choose at least one."));
    return int(chosen.size()) == m_groups->count() ? std::vector<Uid<Code>>() : chosen;
}

void RoundsDialog::perform(const std::function<Action()> &action)
{
    try {
        m_failure->hide();
        m_session->apply(action());
    } catch (const Error &error) {
        m_failure->setText(error.sentence());
        m_failure->show();
    }
}

void RoundsDialog::start()
{
    perform([this] { return startRound(m_session->store(), m_session->codebook(), m_name->text(), chosenGroups()); });
    m_rounds->setCurrentRow(m_failure->isHidden() ? m_rounds->count() - 1 : m_rounds->currentRow());
}

void RoundsDialog::change()
{
    const auto round = current();
    if (!round)
        return;
    perform([&] {
        return changeRound(
            m_session->store(), m_session->codebook(), {round->header.uid}, m_name->text(), chosenGroups());
    });
}

void RoundsDialog::enter()
{
    const auto round = current();
    if (round)
        perform([&] { return enterRound(m_session->store(), {round->header.uid}); });
}

} // namespace rejoinder
