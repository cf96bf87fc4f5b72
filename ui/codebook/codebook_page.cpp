// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebook_page.h"

#include "core/coding/codebook_edits.h"
#include "core/coding/codebook_file.h"
#include "core/coding/codebook_load.h"
#include "core/store/leaving_names.h"
#include "ui/annotations/table_look.h"
#include "ui/codebook/codebook_pdf.h"
#include "ui/commands/command_set.h"
#include "ui/speech/names.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int wide = 1500;
constexpr int manyUses = 500;

QString nameOfKind(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Group:
        return CodebookPage::tr("New group");
    case CodeKind::Code:
        return CodebookPage::tr("New code");
    case CodeKind::Relation:
        return CodebookPage::tr("new relation");
    case CodeKind::Target:
        return CodebookPage::tr("New target");
    }
    Q_UNREACHABLE_RETURN({});
}

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

void CodebookPage::setSession(Session *session)
{
    if (m_session) {
        store();
        m_session->disconnect(this);
    }
    m_session = session;
    m_shown = {};
    m_find->clear();
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_form->setSession(session);
    m_trail.setSession(session);
    m_uses->setSession(session);
    m_surgery->setSession(session);
    m_versions->setSession(session);
    m_model.setSession(session);
    m_right->setCurrentIndex(0);
    m_splitter->setEnabled(session);
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
            if (change.everything || std::ranges::any_of(change.edits, isCode))
                refresh();
        });
        m_view->setCurrentIndex(m_matching.index(0, 0));
    }
    refresh();
}

void CodebookPage::refresh()
{
    if (!m_session) {
        m_version->setText(tr("No version"));
        return;
    }
    const CodebookHistory history(m_session->store());
    m_version->setText(tr("Version %1").arg(history.versions().back().number));
}

void CodebookPage::showCode(Uid<Code> code)
{
    const QModelIndex index = m_matching.mapFromSource(m_model.indexOf(code));
    if (!index.isValid()) {
        // What was shown is gone from sight (retired, or undone): its form with it.
        m_form->showCode(m_session && m_session->codebook().code(code) ? code : Uid<Code>());
        return;
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

Uid<Code> CodebookPage::current() const
{
    return m_session && m_session->codebook().code(m_shown) ? m_shown : Uid<Code>();
}

Uid<Code> CodebookPage::groupFor(CodeKind kind) const
{
    const Codebook &codebook = m_session->codebook();
    if (kind == CodeKind::Target)
        return {};
    if (kind == CodeKind::Relation)
        return codebook.relationTypes().empty() ? Uid<Code>() : codebook.relationTypes().front()->parent;
    const Code *code = codebook.code(current());
    if (!code || code->kind == CodeKind::Target || code->kind == CodeKind::Relation || kind == CodeKind::Group)
        return {};
    return code->kind == CodeKind::Group ? Uid<Code>{code->header.uid} : code->parent;
}

QString CodebookPage::freeName(const QString &name, Uid<Code> parent) const
{
    const auto siblings = m_session->codebook().children(parent);
    QString proposed = name;
    for (int again = 2; std::ranges::any_of(siblings, [&](const Code *code) { return code->name == proposed; });
        ++again)
        proposed = tr("%1 %2").arg(name).arg(again);
    return proposed;
}

void CodebookPage::add(CodeKind kind)
{
    if (!m_session)
        return;
    const Codebook &codebook = m_session->codebook();
    Code code;
    code.kind = kind;
    code.parent = groupFor(kind);
    code.name = freeName(nameOfKind(kind), code.parent);
    const Code *group = codebook.code(code.parent);
    const int siblings = int(codebook.children(code.parent).size());
    if (group) {
        code.appliesTo = group->appliesTo;
        code.choice = group->choice;
        code.targeted = group->targeted;
        code.colour = group->colour + siblings;
    } else {
        code.colour = siblings;
        code.pattern = siblings;
    }
    m_session->attempt([&] {
        const Action action = addCode(codebook, code);
        m_find->clear();
        if (!m_session->apply(action))
            return;
        showCode({action.uid});
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    });
}

void CodebookPage::rename(Uid<Code> uid, const QString &name)
{
    const Code *present = m_session ? m_session->codebook().code(uid) : nullptr;
    if (!present)
        return;
    m_session->attempt([&] {
        Code code = *present;
        code.name = name;
        m_session->apply(changeCode(m_session->codebook(), code));
    });
}

void CodebookPage::moveTo(Uid<Code> code, Uid<Code> parent, int index)
{
    if (!m_session)
        return;
    SurgeryRequest request;
    request.kind = SurgeryRequest::Move;
    request.code = code;
    request.other = parent;
    request.index = index;
    // What takes long to work out is worked out by the panel, beside the window's own work.
    if (m_model.indexOf(code).data(CodebookModel::CountRole).toInt() > manyUses) {
        openSurgery(request);
        return;
    }
    m_session->attempt([&] {
        const SurgeryPlan plan = moveToGroup(m_session->store(), m_session->codebook(), code, parent, index);
        if (plan.yielding() == 0 && plan.unfit.empty() && plan.recoded() == 0) {
            m_session->apply(plan.action);
            return;
        }
        openSurgery(request);
    });
}

void CodebookPage::move(int direction)
{
    const Code *code = m_session ? m_session->codebook().code(current()) : nullptr;
    if (!code)
        return;
    const QModelIndex index = m_model.indexOf(m_shown);
    const int row = index.row() + direction;
    if (row < 0 || row >= m_model.rowCount(index.parent()) || m_model.codeAt(index.siblingAtRow(row)).isNull())
        return;
    // Downwards it goes before the one after its neighbour.
    moveTo(m_shown, code->parent, m_model.placeOfRow(direction > 0 ? row + 1 : row, index.parent()));
}

void CodebookPage::operate(SurgeryRequest::Kind kind)
{
    const Code *code = m_session ? m_session->codebook().code(current()) : nullptr;
    if (!code) {
        Q_EMIT said(tr("Choose a code first."));
        return;
    }
    store();
    if (kind == SurgeryRequest::Retire && code->retired) {
        m_session->attempt([&] {
            Code back = *code;
            back.retired = false;
            back.mergedInto = {};
            m_session->apply(changeCode(m_session->codebook(), back));
        });
        return;
    }
    const bool needsCode = kind == SurgeryRequest::Split || kind == SurgeryRequest::Recode;
    if ((needsCode && code->kind != CodeKind::Code)
        || (kind == SurgeryRequest::Merge && code->kind == CodeKind::Group)) {
        Q_EMIT said(tr("That can be done with a code, and “%1” is none. Choose one.").arg(code->name));
        return;
    }
    SurgeryRequest request;
    request.kind = kind;
    request.code = m_shown;
    openSurgery(request);
}

void CodebookPage::openSurgery(const SurgeryRequest &request)
{
    m_right->setCurrentWidget(m_surgery);
    m_surgery->open(request);
    fit();
}

void CodebookPage::closePanel()
{
    m_right->setCurrentIndex(0);
    fit();
    m_view->setFocus();
}

void CodebookPage::showVersions()
{
    if (!m_session)
        return;
    store();
    m_right->setCurrentWidget(m_versions);
    m_versions->open();
    fit();
}

QString CodebookPage::title() const
{
    return m_session->project().name();
}

void CodebookPage::load()
{
    if (!m_session)
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load codes from a file"), {}, tr("Codebooks (*.csv *.json *.qdc);;All files (*)"));
    if (!path.isEmpty())
        loadFrom(path);
}

void CodebookPage::loadFrom(const QString &path)
{
    m_session->attempt([&] {
        const Action action
            = loadIntoCodebook(m_session->codebook(), codebookEntries(path), QFileInfo(path).fileName());
        if (action.edits.empty())
            Q_EMIT said(tr("The file says nothing new: the codebook is as it was."));
        else
            m_session->apply(action);
    });
}

void CodebookPage::write()
{
    if (!m_session)
        return;
    QStringList filters{tr("PDF to print (*.pdf)")};
    for (const CodebookFormat &format : codebookFormats())
        filters.prepend(u"%1 (*%2)"_s.arg(
            QCoreApplication::translate("CodebookFormat", format.name), QLatin1StringView(format.suffix)));
    QString filter = filters.constLast();
    const QString proposed
        = QFileInfo(m_session->store().path()).absolutePath() + u'/' + tr("%1 codebook").arg(title());
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save or print the codebook"), proposed, filters.join(";;"_L1), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += filter.section(u'*', -1).chopped(1);
    writeTo(path);
}

void CodebookPage::writeTo(const QString &path)
{
    if (!m_session || m_writing.isRunning())
        return;
    store();
    const CodebookHistory history(m_session->store());
    CodebookDocument about = documentOf(m_session->store(), history.versions().back());
    about.withCounts = !m_session->isBlind();
    // Definitions and examples may speak of people.
    const LeavingNames names(m_session->store());
    m_writing.setFuture(QtConcurrent::run([about, path, codebook = names.codebook(m_session->codebook())] {
        if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            writeCodebookPdf(codebookDocument(codebook, about), about.title, path);
        else
            saveCodebook(codebook, path, about);
        return path;
    }));
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
