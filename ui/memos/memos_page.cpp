// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/memos/memos_page.h"

#include "core/coding/memos.h"
#include "core/model/identity.h"
#include "ui/annotations/table_look.h"
#include "ui/memos/markdown_view.h"
#include "ui/speech/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int memoWidth = 420;

} // namespace

MemosPage::MemosPage(QWidget *parent)
    : QWidget(parent)
    , m_shown(m_model)
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_about(new QComboBox(this))
    , m_coder(new QComboBox(this))
    , m_questions(new QCheckBox(tr("Only questions"), this))
    , m_view(new QTableView(this))
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new MarkdownView(this))
    , m_editor(new QPlainTextEdit(this))
    , m_question(new QCheckBox(tr("A question for the team (Q)"), this))
    , m_go(new QPushButton(tr("Go to it"), this))
    , m_edit(new QPushButton(tr("Edit"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto *title = new QLabel(tr("Memos and questions"), this);
    title->setObjectName("pageTitle"_L1);
    m_count->setObjectName("pageHint"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(makeList(), 1);
    body->addWidget(makeMemo());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    passFocusOn(*this, *m_view);
    connect(&m_model, &MemosModel::failed, this, &MemosPage::failed);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_shown, signal, this, &MemosPage::refreshCount);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &MemosPage::refreshCount);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MemosPage::choose);
    setSession(nullptr);
}

QWidget *MemosPage::makeList()
{
    m_search->setPlaceholderText(tr("Search in memos"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_about->setAccessibleName(tr("What it is about"));
    m_about->addItem(tr("About everything"));
    for (const About about :
        {About::Annotation, About::Relation, About::Post, About::Code, About::Thread, About::Project})
        m_about->addItem(shownName(about), int(about));
    m_coder->setAccessibleName(tr("Who wrote it"));
    m_view->setModel(&m_shown);
    m_view->setAccessibleName(tr("Memos"));
    m_view->setSortingEnabled(true);
    makeQuiet(*m_view);
    const std::pair<int, int> widths[] = {{MemosModel::AboutColumn, 280}, {MemosModel::CoderColumn, 100},
        {MemosModel::DateColumn, 152}, {MemosModel::QuestionColumn, 84}};
    for (const auto &[column, width] : widths)
        m_view->setColumnWidth(column, width);
    m_view->horizontalHeader()->setSectionResizeMode(MemosModel::TextColumn, QHeaderView::Stretch);
    m_view->sortByColumn(MemosModel::DateColumn, Qt::DescendingOrder);
    m_view->installEventFilter(this);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_about);
    filters->addWidget(m_coder);
    filters->addWidget(m_questions);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &MemosPage::narrow);
    connect(m_about, &QComboBox::currentIndexChanged, this, &MemosPage::narrow);
    connect(m_coder, &QComboBox::currentIndexChanged, this, &MemosPage::narrow);
    connect(m_questions, &QCheckBox::toggled, this, &MemosPage::narrow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MemosPage::choose);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &MemosPage::jump);
    return part;
}

QWidget *MemosPage::makeMemo()
{
    m_title->setObjectName("boxTitle"_L1);
    m_title->setWordWrap(true);
    m_text->setAccessibleName(tr("Memo"));
    m_editor->setAccessibleName(tr("Memo, in Markdown"));
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_editor);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_go, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *part = new QWidget(this);
    part->setFixedWidth(memoWidth);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
    connect(m_question, &QCheckBox::clicked, this, &MemosPage::toggleQuestion);
    connect(m_go, &QPushButton::clicked, this, &MemosPage::jump);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_edited.isNull() ? edit() : store(); });
    connect(m_remove, &QPushButton::clicked, this, &MemosPage::remove);
    return part;
}

void MemosPage::setSession(Session *session)
{
    store();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_edited = {};
    if (session) {
        connect(session, &Session::coderChanged, this, &MemosPage::narrow);
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCoder = [](const Edit &edit) { return edit.kind() == RowKind::Coder; };
            if (change.everything || std::ranges::any_of(change.edits, isCoder))
                fillCoders();
        });
    }
    fillCoders();
    narrow();
    m_model.setSession(session);
    setEnabled(session);
    refreshCount();
}

void MemosPage::fillCoders()
{
    const QSignalBlocker quiet(m_coder);
    const QVariant chosen = m_coder->currentData();
    m_coder->clear();
    m_coder->addItem(tr("By everybody"));
    if (m_session) {
        for (const Coder &coder : m_session->project().coders())
            m_coder->addItem(coder.name, coder.header.uid);
    }
    m_coder->setCurrentIndex(std::max(0, chosen.isValid() ? m_coder->findData(chosen) : 0));
}

void MemosPage::narrow()
{
    MemosFilter::Wish wish;
    wish.text = m_search->text().trimmed();
    if (m_about->currentIndex() > 0)
        wish.about = About(m_about->currentData().toInt());
    wish.coder = {m_coder->currentData().toUuid()};
    if (m_session && m_session->isBlind())
        wish.coder = m_session->coder();
    wish.questions = m_questions->isChecked();
    m_shown.setWish(wish);
    refreshCount();
}

void MemosPage::refreshCount()
{
    const int shown = m_shown.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(!m_session ? tr("No project is open.")
            : all == 0          ? tr("No memo yet. M writes one on the annotation or comment at the caret.")
            : shown == all      ? tr("%n memo(s)", nullptr, all)
                                : tr("%1 of %n memo(s)", nullptr, all).arg(shown));
    if (shown > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
    choose();
}

const MemosModel::Row *MemosPage::current() const
{
    const QModelIndex index = m_shown.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

bool MemosPage::isOwn(const Memo &memo) const
{
    return m_session && (memo.header.owner == m_session->coder() || memo.header.uid == guidelinesUid());
}

void MemosPage::choose()
{
    const MemosModel::Row *row = current();
    if (!m_edited.isNull() && (!row || row->memo.header.uid != m_edited))
        store();
    const bool own = row && isOwn(row->memo);
    m_title->setText(row ? tr("%1, by %2").arg(row->about, row->coder) : QString());
    if (m_edited.isNull())
        m_text->showMarkdown(row ? row->memo.text : QString());
    m_question->setChecked(row && row->memo.question);
    m_question->setEnabled(own);
    m_edit->setEnabled(own);
    m_remove->setEnabled(own);
    m_go->setEnabled(row && row->memo.about != About::Project);
    const QString others = row && !own ? tr("Only %1 changes it.").arg(row->coder) : QString();
    for (QWidget *widget :
        {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove)})
        widget->setToolTip(others);
}

void MemosPage::edit()
{
    const MemosModel::Row *row = current();
    if (!row || !isOwn(row->memo))
        return;
    m_edited = row->memo.header.uid;
    m_editor->setPlainText(row->memo.text);
    m_editor->document()->setModified(false);
    m_stack->setCurrentWidget(m_editor);
    m_edit->setText(tr("Done"));
    m_editor->setFocus();
}

void MemosPage::store()
{
    if (!m_session || m_edited.isNull())
        return;
    const QUuid uid = m_edited;
    const QString text = m_editor->toPlainText().trimmed();
    const bool modified = m_editor->document()->isModified();
    leaveEditor();
    if (!modified)
        return;
    change(uid, [text](const Memo &memo) { return std::pair(text, memo.question); });
}

void MemosPage::leaveEditor()
{
    m_edited = {};
    m_stack->setCurrentWidget(m_text);
    m_edit->setText(tr("Edit"));
    if (const MemosModel::Row *row = current())
        m_text->showMarkdown(row->memo.text);
    m_view->setFocus();
}

/// What it is to become is asked of the memo as it is then, and again where it is tried again.
void MemosPage::change(const QUuid &uid, const std::function<std::pair<QString, bool>(const Memo &)> &become)
{
    m_session->carryOut([session = m_session.data(), uid, become, coder = m_session->coder()] {
        const auto [text, question] = become(session->store().find<Memo>(uid).value_or(Memo()));
        return changeMemo(session->store(), uid, text, question, coder);
    });
}

void MemosPage::toggleQuestion()
{
    store();
    if (const MemosModel::Row *row = current(); row && m_session)
        change(row->memo.header.uid,
            [question = !row->memo.question](const Memo &memo) { return std::pair(memo.text, question); });
    choose();
}

void MemosPage::remove()
{
    if (const MemosModel::Row *row = current(); row && m_session)
        change(row->memo.header.uid, [](const Memo &) { return std::pair(QString(), false); });
    choose();
}

void MemosPage::jump()
{
    const MemosModel::Row *row = current();
    if (!row || !m_session)
        return;
    const Memo &memo = row->memo;
    const auto annotation
        = memo.about == About::Annotation ? m_session->store().find<Annotation>(memo.aboutUid) : std::nullopt;
    if (annotation)
        m_session->show(*annotation);
    else if (!row->post.isNull())
        m_session->show(Id<Post>(row->post));
    else if (memo.about == About::Code)
        Q_EMIT codeShown({memo.aboutUid});
    else if (memo.about == About::Thread) {
        for (const auto threads = m_session->store().threads(); const Thread &thread : threads) {
            if (thread.uid == memo.aboutUid)
                m_session->showThread(thread.id);
        }
    } else {
        Q_EMIT said(tr("This memo is on the project as a whole, or on what was removed."));
        return;
    }
    Q_EMIT left();
}

bool MemosPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_editor) {
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            store();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leaveEditor();
            return true;
        }
    } else if (watched == m_view) {
        if (enter)
            jump();
        else if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_E)
            edit();
        else if (key->key() == Qt::Key_Q && key->modifiers() == Qt::NoModifier)
            toggleQuestion();
        else if (key->key() == Qt::Key_Delete)
            remove();
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
