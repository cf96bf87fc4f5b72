// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebook_pane.h"

#include "ui/codebook/definition_label.h"
#include "ui/outline/outline_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QString paragraph(const QString &name, const QString &text, const QString &colour)
{
    return text.isEmpty() ? QString()
                          : u"<div style=\"color:%1\">%2</div>"_s.arg(colour, name.arg(text.toHtmlEscaped()));
}

} // namespace

CodebookPane::CodebookPane(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_view(new OutlineView(this))
    , m_empty(new QLabel(tr("A new project starts with\nStance, Claim and Rebuttal.\nYou can change all of it."), this))
    , m_definition(new DefinitionLabel(this))
{
    m_matching.setSourceModel(&m_model);
    m_matching.setRecursiveFilteringEnabled(true);
    m_matching.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_find->setPlaceholderText(tr("Find a code"));
    m_find->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(tr("Find a code"));
    m_view->setModel(&m_matching);
    m_view->setItemDelegate(&m_delegate);
    m_view->setAccessibleName(tr("Codebook"));
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName("emptyView"_L1);
    m_definition->setObjectName("definition"_L1);
    m_definition->setAccessibleName(tr("Definition of the current code"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_find);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_definition);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_matching.setFilterFixedString(words);
        m_view->expandAll();
    });
    connect(m_view, &QTreeView::clicked, this, &CodebookPane::choose);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_view->hasFocus() && !m_view->underMouse())
            choose(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodebookPane::describe);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CodebookPane::resetView);
    setSession(nullptr);
}

void CodebookPane::setSession(Session *session)
{
    m_session = session;
    m_find->clear();
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_model.setSession(session);
    m_definition->forgetHeight();
    m_view->setVisible(session);
    m_find->setVisible(session);
    m_empty->setVisible(!session);
    describe({});
}

void CodebookPane::resetView()
{
    m_view->expandAll();
    // The relation types come after R and have their own popup: folded, they leave the room to the codes.
    for (int row = 0; row < m_matching.rowCount(); ++row) {
        const QModelIndex index = m_matching.index(row, 0);
        if (index.data(CodebookModel::UidRole).toUuid().isNull())
            m_view->collapse(index);
    }
}

void CodebookPane::showCode(Uid<Code> code)
{
    const QModelIndex index = m_matching.mapFromSource(m_model.indexOf(code));
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void CodebookPane::setBrief(bool brief)
{
    m_brief = brief;
    describe(m_view->currentIndex());
}

void CodebookPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describe(m_view->currentIndex()); // Its colours are words of its text.
}

void CodebookPane::choose(const QModelIndex &index)
{
    if (CodeKind(index.data(CodebookModel::KindRole).toInt()) == CodeKind::Code)
        Q_EMIT codeChosen({index.data(CodebookModel::UidRole).toUuid()});
}

void CodebookPane::describe(const QModelIndex &index)
{
    const Code *code = m_session ? m_session->codebook().code({index.data(CodebookModel::UidRole).toUuid()}) : nullptr;
    m_definition->setVisible(code && !m_brief && code->kind != CodeKind::Group);
    if (!code)
        return;
    const Code *group = m_session->codebook().code(code->parent);
    const QString example = code->examples.section(u'\n', 0, 0);
    const QString muted = Theme::of(*this).muted.name();
    m_definition->setWords(
        u"<table width=\"100%\"><tr><td><b>%1</b></td><td align=right style=\"color:%2\">%3</td></tr></table>"_s.arg(
            code->name.toHtmlEscaped(), muted, group ? group->name.toHtmlEscaped() : QString())
        + code->definition.toHtmlEscaped() + paragraph(tr("Example: “%1”"), example, muted)
        + paragraph(tr("Not: %1"), code->exclude, muted));
}

} // namespace rejoinder
