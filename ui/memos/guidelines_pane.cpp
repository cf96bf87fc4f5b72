// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/memos/guidelines_pane.h"

#include "core/coding/guidelines.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "ui/memos/markdown_view.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

GuidelinesPane::GuidelinesPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_view(new MarkdownView(this))
    , m_editor(new QPlainTextEdit(this))
    , m_edit(new QPushButton(tr("Edit"), this))
    , m_file(new QPushButton(tr("From a file…"), this))
{
    m_view->setAccessibleName(tr("Coding guidelines"));
    m_view->setPlaceholderText(
        tr("No coding guidelines yet. Write them here, or take a Markdown file: they go with every copy of the "
           "project."));
    m_editor->setAccessibleName(tr("Coding guidelines, in Markdown"));
    m_editor->setPlaceholderText(tr("# How we code\n\nMarkdown. Ctrl+Enter stores it, Esc leaves it as it was."));
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_editor);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_stack->currentWidget() == m_editor ? store() : edit(); });
    connect(m_file, &QPushButton::clicked, this, &GuidelinesPane::chooseFile);
    setSession(nullptr);
}

void GuidelinesPane::setSession(Session *session)
{
    store();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    setEnabled(session);
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isOurs = [](const Edit &edit) { return edit.uid() == guidelinesUid(); };
            if (change.everything || std::ranges::any_of(change.edits, isOurs))
                reload();
        });
    }
    leave();
}

void GuidelinesPane::reload()
{
    m_view->showMarkdown(m_session ? guidelines(m_session->store()) : QString());
}

void GuidelinesPane::edit()
{
    if (!m_session)
        return;
    m_editor->setPlainText(guidelines(m_session->store()));
    m_editor->document()->setModified(false);
    m_stack->setCurrentWidget(m_editor);
    m_edit->setText(tr("Done"));
    m_editor->setFocus();
}

void GuidelinesPane::store()
{
    if (!m_session || m_stack->currentWidget() != m_editor)
        return;
    if (!m_editor->document()->isModified() || write(m_editor->toPlainText()))
        leave();
}

bool GuidelinesPane::write(const QString &text)
{
    const auto written = m_session->carryOut([session = m_session.data(), text, coder = m_session->coder()] {
        return setGuidelines(session->store(), text, coder);
    });
    return written.has_value();
}

void GuidelinesPane::leave()
{
    m_stack->setCurrentWidget(m_view);
    m_edit->setText(tr("Edit"));
    reload();
}

void GuidelinesPane::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Coding guidelines from a file"), {}, tr("Markdown and text (*.md *.markdown *.txt)"));
    if (!path.isEmpty())
        readFrom(path);
}

void GuidelinesPane::readFrom(const QString &path)
{
    if (!m_session)
        return;
    QString text;
    const bool read = m_session->attempt([&] {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
        QStringDecoder decoder(QStringDecoder::Utf8);
        // One byte more than fits tells that it is too long.
        text = decoder(file.read(4LL * longestGuidelines + 1));
        if (decoder.hasError())
            throw Error(tr("%1 is not text in UTF-8. Save it as plain text in UTF-8, then take that.").arg(name));
    });
    if (read && write(text))
        leave();
}

bool GuidelinesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            store();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
