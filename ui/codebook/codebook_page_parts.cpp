// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Codebook page is put together.

#include "ui/annotations/table_look.h"
#include "ui/codebook/codebook_page.h"
#include "ui/commands/command_set.h"
#include "ui/speech/names.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int wide = 1500;

} // namespace

CodebookPage::CodebookPage(const CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit)
    , m_retired(new QCheckBox(tr("Retired too")))
    , m_view(new CodeEditorView)
    , m_form(new CodeForm)
    , m_trailView(new QTableView)
    , m_uses(new CodeUses)
    , m_surgery(new SurgeryPanel)
    , m_versions(new VersionsPanel)
    , m_right(new QStackedWidget)
    , m_splitter(new QSplitter)
{
    m_right->addWidget(makeSight());
    m_right->addWidget(m_surgery);
    m_right->addWidget(m_versions);
    m_splitter->addWidget(makeTree());
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHead(commands));
    layout->addWidget(m_splitter, 1);
    passFocusOn(*this, *m_view);
    connectParts();
    setSession(nullptr);
}

QWidget *CodebookPage::makeTree()
{
    m_matching.setSourceModel(&m_model);
    m_matching.setRecursiveFilteringEnabled(true);
    m_matching.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_matching);
    m_view->setItemDelegate(&m_delegate);
    m_find->setPlaceholderText(tr("Find a code"));
    m_find->setAccessibleName(tr("Find a code"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_find, 1);
    filter->addWidget(m_retired);
    auto *tree = new QWidget;
    auto *layout = new QVBoxLayout(tree);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(filter);
    layout->addWidget(m_view, 1);
    return tree;
}

QWidget *CodebookPage::makeSight()
{
    m_trailView->setModel(&m_trail);
    m_trailView->setAccessibleName(tr("History of this entry"));
    makeQuiet(*m_trailView);
    m_trailView->horizontalHeader()->setSectionResizeMode(CodeTrailModel::WhatColumn, QHeaderView::Stretch);
    m_trailView->horizontalHeader()->resizeSection(CodeTrailModel::WhenColumn, 144);
    m_trailView->horizontalHeader()->resizeSection(CodeTrailModel::WhoColumn, 68);
    auto *heading = new QLabel(tr("History of this entry"));
    heading->setObjectName("boxTitle"_L1);
    auto *trail = new QWidget;
    auto *layout = new QVBoxLayout(trail);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_trailView, 1);
    auto *sight = new QSplitter(Qt::Vertical);
    sight->setChildrenCollapsible(false);
    sight->addWidget(m_uses);
    sight->addWidget(trail);
    sight->setStretchFactor(0, 3);
    sight->setStretchFactor(1, 2);
    return sight;
}

QWidget *CodebookPage::makeHead(const CommandSet &commands)
{
    auto *head = new QWidget;
    head->setObjectName("codebookHead"_L1);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto addButton = [&](QStringView id, const QString &text) {
        auto *button = new QToolButton;
        QAction *action = commands.action(id);
        button->setText(text);
        button->setToolTip(action->text());
        button->setAccessibleName(action->text());
        button->setObjectName(id.toString());
        button->setMinimumHeight(28);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
        return button;
    };
    addButton(u"codebook-add-group", tr("New group"));
    addButton(u"codebook-add-code", tr("New code"));
    addButton(u"codebook-add-relation", tr("New relation type"));
    addButton(u"codebook-add-target", tr("New target"));
    layout->addSpacing(14);
    addButton(u"codebook-merge", tr("Merge…"));
    addButton(u"codebook-split", tr("Split…"));
    addButton(u"codebook-recode", tr("Recode…"));
    addButton(u"codebook-retire", tr("Retire or bring back…"));
    layout->addStretch(1);
    m_version = addButton(u"codebook-versions", QString());
    addButton(u"codebook-load", tr("Load…"));
    addButton(u"codebook-write", tr("Save or print…"));
    return head;
}

void CodebookPage::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_matching.setFilterFixedString(words);
        m_view->expandAll();
    });
    connect(m_retired, &QCheckBox::toggled, &m_model, &CodeEditorModel::setRetiredShown);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->expandAll();
        showCode(m_shown);
    });
    // Later: the view is still busy with the editor, and the model may be read anew.
    connect(&m_model, &CodeEditorModel::renameWanted, this, &CodebookPage::rename, Qt::QueuedConnection);
    connect(&m_model, &CodeEditorModel::moveWanted, this, &CodebookPage::moveTo, Qt::QueuedConnection);
    connect(m_view, &CodeEditorView::commandWanted, this, &CodebookPage::commandWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_shown = m_model.codeAt(m_matching.mapToSource(index));
        m_form->showCode(m_shown);
        m_trail.showCode(m_shown);
        const Code *code = m_session->codebook().code(m_shown);
        m_uses->setVisible(code && code->kind != CodeKind::Relation);
        m_uses->showCode(m_shown);
    });
    connect(m_surgery, &SurgeryPanel::closed, this, &CodebookPage::closePanel);
    connect(m_versions, &VersionsPanel::closed, this, &CodebookPage::closePanel);
    connect(m_uses, &CodeUses::passageChosen, this, &CodebookPage::passageChosen);
    connect(m_surgery, &SurgeryPanel::passageChosen, this, &CodebookPage::passageChosen);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const auto tell = [this] { Q_EMIT said(tr("The codebook is in %1.").arg(m_writing.result())); };
        if (m_session)
            m_session->attempt(tell);
    });
}

void CodebookPage::fit()
{
    const int width = m_splitter->width();
    const int tree = width < wide ? 270 : 330;
    const int right = m_right->currentIndex() > 0 ? width * 2 / 5 : std::min(430, width * 3 / 10);
    m_splitter->setSizes({tree, width - tree - right, right});
}

void CodebookPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace rejoinder
