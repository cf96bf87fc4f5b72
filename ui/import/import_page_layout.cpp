// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_page.h"

#include "ui/annotations/table_look.h"
#include "ui/import/preview_delegate.h"
#include "ui/outline/outline_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int columnWidth = 352;

QLabel *label(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QFrame *box(const QString &title, const std::vector<QWidget *> &content)
{
    auto *frame = new QFrame;
    frame->setObjectName("box"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    if (!title.isEmpty())
        layout->addWidget(label(u"boxTitle"_s, title));
    for (QWidget *widget : content)
        layout->addWidget(widget);
    return frame;
}

} // namespace

QWidget *ImportPage::sourceColumn()
{
    m_format->addItem(tr("Recognised by itself"), QString());
    for (const Format &format : formats()) {
        if (format.read)
            m_format->addItem(QCoreApplication::translate("Format", format.name), QString::fromLatin1(format.id));
    }
    // The column is as wide as it is, however long a name.
    for (QComboBox *box : {m_format, m_into}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_format->setAccessibleName(tr("Read as"));
    m_into->setAccessibleName(tr("Into which project"));
    m_refresh->setToolTip(tr("The source is a later state of threads that are here: new comments slot in, edited ones "
                             "show their new text, and what is gone stays, marked as deleted."));
    m_present->hide();
    auto *change = new QPushButton(tr("Choose files…"));
    connect(change, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_format, &QComboBox::activated, this, &ImportPage::read);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(box(tr("Source"), {m_source, change, label(u"pageHint"_s, tr("Read as")), m_format}));
    m_tableBox = box({}, {m_table});
    m_tableBox->hide();
    layout->addWidget(m_tableBox, 1);
    layout->addWidget(box({}, {m_part}));
    layout->addWidget(box(tr("Into"), {m_into, m_refresh, m_present, m_undoing}));
    layout->addStretch(0);
    auto *area = new QScrollArea; // Small windows.
    area->setObjectName("plainArea"_L1);
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(columnWidth);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *ImportPage::treeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = label(u"pageTitle"_s, tr("This is how the thread will look"));
    title->setWordWrap(false);
    head->addWidget(title);
    m_counts->setObjectName("pageHint"_L1);
    head->addWidget(m_counts);
    head->addStretch(1);
    m_suspected->setWordWrap(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_suspected), static_cast<QWidget *>(m_acceptAll),
             static_cast<QWidget *>(m_acceptSure), static_cast<QWidget *>(m_acceptNone)})
        head->addWidget(widget);
    layout->addLayout(head);
    m_tree->setModel(&m_preview);
    m_tree->setItemDelegate(new PreviewDelegate(m_tree));
    m_tree->setHeaderHidden(false);
    m_tree->setIndentation(22);
    m_tree->setAccessibleName(tr("The tree to be"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PreviewModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PreviewModel::TimeColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PreviewModel::ParentColumn, QHeaderView::Fixed);
    m_tree->setColumnWidth(PreviewModel::ParentColumn, 200);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_explanation);
    layout->addWidget(problemBox());
    auto *foot = new QHBoxLayout;
    m_promise->setObjectName("pageHint"_L1);
    foot->addWidget(m_promise);
    foot->addStretch(1);
    auto *cancelButton = new QPushButton(tr("Cancel"));
    connect(cancelButton, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT left();
    });
    m_button->setProperty("primary", true);
    m_button->setToolTip(tr("Ctrl+Enter"));
    foot->addWidget(cancelButton);
    foot->addWidget(m_button);
    layout->addLayout(foot);
    return column;
}

QWidget *ImportPage::problemBox()
{
    m_problemBox = new QWidget;
    auto *layout = new QVBoxLayout(m_problemBox);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_problemCount->setWordWrap(false);
    head->addWidget(m_problemCount);
    head->addStretch(1);
    auto *save = new QPushButton(tr("Save as CSV…"));
    save->setAccessibleName(tr("Save the problems as CSV"));
    connect(save, &QPushButton::clicked, this, &ImportPage::saveProblems);
    head->addWidget(save);
    layout->addLayout(head);
    auto *problems = new QTableView;
    problems->setModel(&m_problems);
    problems->setAccessibleName(tr("Problems of the source"));
    makeQuiet(*problems);
    problems->horizontalHeader()->setSectionResizeMode(ProblemsModel::WhereColumn, QHeaderView::ResizeToContents);
    problems->horizontalHeader()->setSectionResizeMode(ProblemsModel::WhatColumn, QHeaderView::Stretch);
    problems->horizontalHeader()->setSectionResizeMode(ProblemsModel::OutcomeColumn, QHeaderView::Stretch);
    problems->setFixedHeight(138);
    layout->addWidget(problems);
    m_problemBox->hide();
    return m_problemBox;
}

} // namespace rejoinder
