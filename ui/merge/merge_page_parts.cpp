// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is made, and what it shows.

#include "ui/merge/merge_page.h"

#include "ui/annotations/table_look.h"
#include "ui/speech/names.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QLabel *label(const char *name, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    return label;
}

QFrame *box(const QString &title, const std::vector<QWidget *> &content)
{
    auto *frame = new QFrame;
    frame->setObjectName("box"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(label("boxTitle", title));
    for (QWidget *widget : content)
        layout->addWidget(widget);
    return frame;
}

QString nameOf(MergePage::List list)
{
    using enum MergeListModel::List;
    switch (list) {
    case Added:
        return MergePage::tr("New");
    case Changed:
        return MergePage::tr("Changed there");
    case Removed:
        return MergePage::tr("Removed there");
    case Both:
        return MergePage::tr("Changed on both sides");
    case Differing:
        return MergePage::tr("Texts that differ");
    case Codes:
        return MergePage::tr("Codebook differs");
    case Persons:
        return MergePage::tr("Perhaps one person");
    case Retired:
        return MergePage::tr("With a retired code");
    case Waiting:
        return MergePage::tr("Waiting");
    case Clashes:
        return MergePage::tr("Two where one may be");
    case Returned:
        return MergePage::tr("Copies that come back");
    }
    Q_UNREACHABLE_RETURN({});
}

QString explanationOf(MergePage::List list)
{
    using enum MergeListModel::List;
    switch (list) {
    case Added:
        return MergePage::tr("These come in as they are.");
    case Changed:
        return MergePage::tr("These were changed in the other file only: the change comes in.");
    case Removed:
        return MergePage::tr("These were removed in the other file: they go here too.");
    case Both:
        return MergePage::tr(
            "These were changed here and there since they were one. The newer of both stands; the other is "
            "in the history.");
    case Differing:
        return MergePage::tr(
            "The words of these posts are not the same in both files. They are left out, with all that was "
            "coded on them there.");
    case Codes:
        return MergePage::tr(
            "The words of these codes differ. Choose whose stand; what you choose is kept in later merges.");
    case Persons:
        return MergePage::tr("Two profiles of one name. They are one person only if they say so: then all of it is one "
                             "coder's, in later merges too.");
    case Retired:
        return MergePage::tr(
            "These came with a code that is retired here. They count for the code it was merged into.");
    case Waiting:
        return MergePage::tr(
            "These name what is not here, such as a removed annotation or an unknown code. They wait until "
            "it comes.");
    case Clashes:
        return MergePage::tr(
            "Where a coder may have one code only, the newer stands; the other waits until the place is "
            "free.");
    case Returned:
        return MergePage::tr("These copies were handed out from this project.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MergePage::MergePage(QWidget *parent)
    : QWidget(parent)
    , m_files(new QListWidget)
    , m_remove(new QPushButton(tr("Take off")))
    , m_foreign(new QCheckBox(tr("Also from another project")))
    , m_counts(new QListWidget)
    , m_reminder(label("pageHint"))
    , m_title(label("pageTitle"))
    , m_view(new QTableView)
    , m_empty(label("emptyView"))
    , m_explanation(label("pageHint"))
    , m_first(new QPushButton)
    , m_second(new QPushButton)
    , m_summary(label("pageHint"))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_merge(new QPushButton(tr("Merge")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(10);
    layout->addWidget(makeChoices());
    layout->addWidget(makeList(), 1);
    passFocusOn(*this, *m_counts);
    connect(&m_work, &QFutureWatcherBase::finished, this, &MergePage::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        Q_EMIT progressed(m_run == Run::Look ? tr("Looking what a merge would do…") : tr("Merging…"), value / 1000.0);
    });
    connect(m_foreign, &QCheckBox::toggled, this, [this] { setCopies(m_paths); });
    connect(m_counts, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            show(List(m_counts->item(row)->data(Qt::UserRole).toInt()));
    });
    connect(m_view, &QTableView::doubleClicked, this, &MergePage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergePage::refresh);
    connect(m_first, &QPushButton::clicked, this,
        [this] { m_model.list() == List::Codes ? chooseWords(Side::Here) : joinPersons(true); });
    connect(m_second, &QPushButton::clicked, this,
        [this] { m_model.list() == List::Codes ? chooseWords(Side::There) : joinPersons(false); });
    connect(m_merge, &QPushButton::clicked, this, &MergePage::merge);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setCopies({}); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { open(m_view->currentIndex()); });
    }
    auto *go = new QShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, this, &MergePage::merge);
    setSession(nullptr);
}

QWidget *MergePage::makeChoices()
{
    m_files->setAccessibleName(tr("Copies to be merged"));
    m_files->setFixedHeight(88);
    m_counts->setAccessibleName(tr("What the merge would do"));
    auto *choose = new QPushButton(tr("Choose copies…"));
    connect(choose, &QPushButton::clicked, this, &MergePage::chooseCopies);
    connect(m_remove, &QPushButton::clicked, this, &MergePage::removeCopy);
    connect(m_files, &QListWidget::currentRowChanged, this, &MergePage::refresh);
    m_foreign->setToolTip(tr("Threads that both projects have are met, the others come in beside"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(choose, 1);
    row->addWidget(m_remove);
    auto *column = new QWidget;
    column->setFixedWidth(340);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(box(tr("Copies"), {m_files, buttons, m_foreign}));
    layout->addWidget(box(tr("What the merge would do"), {m_counts}), 1);
    layout->addWidget(box(tr("Copies that are out"), {m_reminder}));
    return column;
}

QWidget *MergePage::makeList()
{
    makeQuiet(*m_view);
    m_view->setModel(&m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("The rows behind the count"));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_merge->setProperty("primary", true);
    m_merge->setToolTip(tr("One step, which one undo takes back (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_merge);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_explanation, 1);
    choices->addWidget(m_first);
    choices->addWidget(m_second);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(choices);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(foot);
    return side;
}

void MergePage::fillCounts()
{
    const int chosen = m_counts->currentRow() < 0 ? 0 : m_counts->currentItem()->data(Qt::UserRole).toInt();
    const QSignalBlocker quiet(m_counts);
    m_counts->clear();
    const QLocale locale;
    QListWidgetItem *next = nullptr;
    for (const List list : MergeListModel::lists) {
        const int count = m_model.count(list);
        // What most merges have nothing of is not named at all.
        if (!m_lookedAt || (count == 0 && list > List::Removed))
            continue;
        auto *item = new QListWidgetItem(tr("%1: %2").arg(nameOf(list), locale.toString(count)), m_counts);
        item->setData(Qt::UserRole, int(list));
        item->setToolTip(explanationOf(list));
        if (int(list) == chosen || !next)
            next = item;
    }
    if (next) {
        m_counts->setCurrentItem(next);
        show(List(next->data(Qt::UserRole).toInt()));
    }
}

void MergePage::show(List list)
{
    for (int row = 0; row < m_counts->count(); ++row) {
        if (m_counts->item(row)->data(Qt::UserRole).toInt() == int(list) && row != m_counts->currentRow()) {
            const QSignalBlocker quiet(m_counts);
            m_counts->setCurrentRow(row);
        }
    }
    m_model.show(list);
    showColumns();
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    refresh();
}

void MergePage::showColumns()
{
    constexpr int widths[]{260, 200, 90, 220, 220, 120};
    QHeaderView &header = *m_view->horizontalHeader();
    bool stretched = false;
    for (int column = 0; column < MergeListModel::ColumnCount; ++column) {
        const bool has = m_model.has(MergeListModel::Column(column));
        // What is longest shares the room that is left.
        const bool isLong = column == MergeListModel::HereColumn || column == MergeListModel::ThereColumn;
        header.setSectionResizeMode(column, isLong && has ? QHeaderView::Stretch : QHeaderView::Interactive);
        m_view->setColumnWidth(column, widths[column]);
        m_view->setColumnHidden(column, !has);
        stretched |= isLong && has;
    }
    if (!stretched)
        header.setSectionResizeMode(MergeListModel::WhatColumn, QHeaderView::Stretch);
}

QString MergePage::summary() const
{
    if (!m_session)
        return tr("No project is open.");
    if (isBusy())
        return m_run == Run::Look ? tr("Looking what a merge would do…") : tr("Merging…");
    if (!m_problem.isEmpty() || m_paths.isEmpty())
        return tr("Nothing has been written.");
    const MergeReport &report = m_model.report();
    QStringList parts{tr("Nothing has been written yet.")};
    if (report.threads > 0)
        parts << tr("%n thread(s) with %1 come(s) in too.", nullptr, report.threads)
                     .arg(tr("%n post(s)", nullptr, report.posts));
    parts << tr("%n row(s) are the same on both sides.", nullptr, report.same);
    return parts.join(u' ');
}

QString MergePage::reminder() const
{
    const QString out = m_out.outstanding();
    if (m_out.rowCount() == 0)
        return tr("No copy was handed out from this project.");
    return out.isEmpty() ? tr("All copies that were handed out are back.") : tr("Not back yet: %1.").arg(out);
}

void MergePage::refresh()
{
    const bool blind = m_session && m_session->isBlind();
    const bool shown = m_lookedAt && !blind;
    m_reminder->setText(blind ? tr("Blind is on.") : reminder());
    m_remove->setEnabled(m_files->currentRow() >= 0 && !isBusy());
    m_foreign->setEnabled(m_session && !blind && !isBusy());
    m_title->setText(shown && m_counts->currentItem() ? m_counts->currentItem()->text() : tr("Merge copies"));
    m_explanation->setText(shown ? explanationOf(m_model.list()) : QString());
    const int beyond = shown ? m_model.count(m_model.list()) - m_model.rowCount() : 0;
    if (beyond > 0)
        m_explanation->setText(m_explanation->text() + u' ' + tr("The first %1 are listed.").arg(m_model.rowCount()));
    m_view->setVisible(shown && m_model.rowCount() > 0);
    m_empty->setVisible(!m_view->isVisibleTo(this));
    m_empty->setText(!m_session    ? tr("No project is open. Open the one that the copies belong to.")
            : blind                ? tr("Blind is on: other coders' work is not merged. Turn blind off first.")
            : isBusy()             ? tr("Looking…")
            : !m_problem.isEmpty() ? m_problem
            : shown
            ? tr("Nothing of this kind.")
            : tr("Choose the copies that came back, or drop them on the window. What merging them would do is counted "
                 "first; nothing is written before you say so."));
    const bool codes = shown && m_model.list() == List::Codes;
    const bool persons = shown && m_model.list() == List::Persons;
    for (QPushButton *button : {m_first, m_second}) {
        button->setVisible(codes || persons);
        button->setEnabled(m_view->currentIndex().isValid());
    }
    m_first->setText(persons ? tr("They are one") : tr("Keep ours"));
    m_second->setText(persons ? tr("They are two") : tr("Take theirs"));
    m_summary->setText(summary());
    m_cancel->setEnabled(!m_paths.isEmpty() && !isBusy());
    m_merge->setEnabled(canMerge());
    const int left = shown ? m_model.count(List::Differing) : 0;
    m_merge->setText(left > 0 ? tr("Merge without %n post(s)", nullptr, left) : tr("Merge"));
}

} // namespace rejoinder
