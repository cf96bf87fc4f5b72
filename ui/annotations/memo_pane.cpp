// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/memo_pane.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

MemoPane::MemoPane(QWidget *parent)
    : QWidget(parent)
    , m_about(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_question(new QCheckBox(tr("A question for the team"), this))
{
    m_text->setPlaceholderText(tr("A note of your own. Ctrl+Enter stores it and goes back."));
    m_text->setAccessibleName(tr("Memo"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_about->setObjectName("memoAbout"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_about);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_question);
    connect(m_question, &QCheckBox::clicked, this, &MemoPane::store);
    setSession(nullptr);
}

void MemoPane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_subject.reset();
    setEnabled(session);
    if (session) {
        connect(session, &Session::cursorMoved, this, &MemoPane::follow);
        connect(session, &Session::changed, this, [this] {
            if (!m_text->hasFocus())
                reload();
        });
        connect(session, &Session::coderChanged, this, &MemoPane::reload);
        follow();
    } else {
        m_text->clear();
        m_about->clear();
    }
}

void MemoPane::follow()
{
    if (const Annotation *annotation = m_session->annotation())
        show({About::Annotation, annotation->header.uid, {}});
    else
        show({About::Post, {}, m_session->post()});
}

void MemoPane::showRelation(Uid<Relation> relation)
{
    if (m_session && m_session->rows().relation(relation))
        show({About::Relation, relation.value, {}});
}

void MemoPane::show(const Subject &subject)
{
    if (m_subject && subject.about == m_subject->about && subject.uid == m_subject->uid
        && subject.post == m_subject->post)
        return;
    store();
    m_subject = subject;
    reload();
}

void MemoPane::reload()
{
    m_about->setText(about());
    const std::optional<Memo> memo = this->memo();
    const QString text = memo ? memo->text : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->document()->setModified(false);
    m_question->setChecked(memo && memo->question);
}

std::optional<Memo> MemoPane::memo() const
{
    if (!m_subject)
        return std::nullopt;
    if (m_subject->about == About::Code || m_subject->about == About::Project)
        return memoOf(m_session->store(), *m_subject, m_session->coder());
    const ThreadRows &rows = m_session->rows();
    const Memo *memo = m_subject->about == About::Post ? rows.memo(m_subject->post, m_session->coder())
                                                       : rows.memo(m_subject->uid, m_session->coder());
    return memo ? std::optional(*memo) : std::nullopt;
}

bool MemoPane::toggleQuestion()
{
    m_question->setChecked(!m_question->isChecked());
    if (m_text->toPlainText().trimmed().isEmpty())
        return false;
    store();
    return true;
}

QString MemoPane::about() const
{
    if (!m_subject)
        return {};
    const Codebook &codebook = m_session->codebook();
    const auto named = [&](Uid<Code> uid) {
        const Code *code = codebook.code(uid);
        return tr("Memo on %1").arg(code ? u"<b>%1</b>"_s.arg(code->name.toHtmlEscaped()) : QString());
    };
    if (m_subject->about == About::Annotation) {
        const Annotation *annotation = m_session->rows().annotation({m_subject->uid});
        return named(annotation ? annotation->code : Uid<Code>());
    }
    if (m_subject->about == About::Relation) {
        const Relation *relation = m_session->rows().relation({m_subject->uid});
        return named(relation ? relation->type : Uid<Code>());
    }
    if (m_subject->about == About::Code)
        return named({m_subject->uid});
    if (m_subject->about == About::Thread)
        return tr("Memo on the thread");
    if (m_subject->about == About::Project)
        return tr("Memo on the project");
    const int node = m_session->outline().nodeOf(m_subject->post);
    return node >= 0 && m_session->outline().kind(node) == PostKind::Article ? tr("Memo on the article")
                                                                             : tr("Memo on the comment");
}

void MemoPane::edit()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void MemoPane::store()
{
    if (!m_session || !m_subject || (m_subject->about == About::Post && m_subject->post.isNull()))
        return;
    const QString text = m_text->toPlainText().trimmed();
    const Subject subject = *m_subject;
    m_session->attempt([&] {
        const auto before = memoOf(m_session->store(), subject, m_session->coder());
        const bool question = m_question->isChecked() && !text.isEmpty();
        if ((before ? before->text : QString()) == text && (before && before->question) == question)
            return;
        m_text->document()->setModified(false);
        m_session->carryOut([session = m_session, subject, text, question, coder = m_session->coder()] {
            return setMemo(session->store(), subject, text, question, coder);
        });
    });
}

bool MemoPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        store();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            store();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
