// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/parent_peek.h"

#include "core/corpus/text.h"
#include "ui/commands/command.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Of the pane: the reply below stays the larger part.
constexpr int shareOfHeight = 3;
constexpr int titleHeight = 30;

QToolButton *button(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // The keys stay with the Reader.
    return button;
}

} // namespace

ParentPeek::ParentPeek(QWidget *parent)
    : QFrame(parent)
    , m_who(new QLabel)
    , m_further(button(tr("Further up")))
    , m_go(button(tr("Go there")))
    , m_close(button(tr("Close")))
    , m_text(new QTextBrowser)
{
    setObjectName("parentPeek"_L1);
    setAccessibleName(tr("What this comment answers, in full"));
    auto *title = new QHBoxLayout;
    title->setContentsMargins(14, 4, 8, 0);
    title->addWidget(m_who, 1);
    for (QToolButton *action : {m_further, m_go, m_close})
        title->addWidget(action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(30, 4, 8, 8);
    below->addWidget(m_text);
    layout->addLayout(below, 1);
    m_who->setTextFormat(Qt::RichText);
    m_who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the post above"));
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->document()->setDocumentMargin(0);
    m_text->installEventFilter(this);
    connect(m_further, &QToolButton::clicked, this, &ParentPeek::step);
    connect(m_close, &QToolButton::clicked, this, &ParentPeek::leave);
    connect(m_go, &QToolButton::clicked, this, [this] {
        if (m_session)
            m_session->show(std::exchange(m_post, {}));
        leave();
    });
    hide();
}

void ParentPeek::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    leave();
    m_session = session;
    if (!session)
        return;
    connect(session, &Session::cursorMoved, this, &ParentPeek::follow);
    connect(session, &Session::threadShown, this, &ParentPeek::leave);
    connect(session, &Session::changed, this, [this](const Change &) {
        if (!post().isNull())
            showText();
    });
}

void ParentPeek::setStyle(const ReadingStyle &style, int zoom)
{
    m_style = style;
    m_zoom = zoom;
    if (!post().isNull())
        showText();
}

void ParentPeek::step()
{
    if (!m_session || m_session->post().isNull())
        return;
    const Outline &outline = m_session->outline();
    const bool further = !post().isNull();
    const int node = outline.nodeOf(further ? m_post : m_session->post());
    const int above = node < 0 ? -1 : outline.parent(node);
    if (above < 0) {
        if (!further)
            m_session->say(tr("The article answers nothing."));
        return leave();
    }
    m_of = m_session->post();
    m_up = further ? m_up + 1 : 1;
    show(above);
}

void ParentPeek::leave()
{
    m_of = {};
    m_post = {};
    if (isVisibleTo(parentWidget())) {
        hide();
        Q_EMIT closed();
    }
}

// With the caret in another post its parent is shown; in the article itself, nothing.
void ParentPeek::follow()
{
    if (post().isNull() || m_session->post() == m_of || m_session->post() == m_post)
        return;
    const Outline &outline = m_session->outline();
    const int node = outline.nodeOf(m_session->post());
    const int above = node < 0 ? -1 : outline.parent(node);
    if (above < 0)
        return leave();
    m_of = m_session->post();
    m_up = 1;
    show(above);
}

void ParentPeek::show(int node)
{
    const Outline &outline = m_session->outline();
    m_post = outline.post(node);
    const QString key = commandOf(u"peek")->firstKey();
    m_further->setVisible(outline.parent(node) >= 0);
    m_further->setToolTip(key.isEmpty() ? QString() : tr("%1 again").arg(key));
    m_close->setToolTip(tr("Esc"));
    const bool first = !isVisibleTo(parentWidget());
    showText();
    setVisible(true);
    if (first)
        Q_EMIT opened();
}

QString ParentPeek::text() const
{
    return m_text->toPlainText();
}

void ParentPeek::showText()
{
    const Outline &outline = m_session->outline();
    const int node = outline.nodeOf(m_post);
    if (node < 0)
        return leave();
    const QString author = outline.kind(node) == PostKind::Article ? tr("The article")
        : outline.author(node).isNull()                            ? tr("anonymous")
                                        : m_session->store().authorName(outline.author(node));
    const QString who = author.toHtmlEscaped();
    m_who->setText(m_up == 1 ? tr("<b>%1</b>, answered here").arg(who)
                             : tr("<b>%1</b>, %2 posts up").arg(who, QString::number(m_up)));
    const auto contents = m_session->store().contents(std::span(&m_post, 1));
    const QString text = contents.empty() ? QString() : contents.front().text;
    m_text->setPlainText(text.isEmpty() ? tr("This post has no text.") : text);
    const ReaderMetrics metrics = ReaderMetrics::of(m_zoom, width(), m_style);
    m_text->document()->setDefaultFont(readingFont(metrics.textPixels(), m_style.family));
    m_text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_text->setLineWrapColumnOrWidth(std::min(metrics.px(metrics.measure), std::max(200, width() - 60)));
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(metrics.px(24), QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(lines);
    const Theme &theme = Theme::of(*this);
    const Offsets offsets(text);
    QList<QTextEdit::ExtraSelection> marks;
    for (const Annotation *annotation : m_session->annotations(m_post)) {
        const Code *code = m_session->codebook().code(annotation->code);
        const auto span = m_session->spanOf(*annotation);
        if (!span || !code)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(offsets.toUtf16(span->start));
        mark.cursor.setPosition(offsets.toUtf16(span->end), QTextCursor::KeepAnchor);
        QColor tint = theme.code(code->colour);
        mark.format.setFontUnderline(true);
        mark.format.setUnderlineColor(tint);
        tint.setAlphaF(static_cast<float>(theme.tint));
        mark.format.setBackground(tint);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_text->moveCursor(QTextCursor::Start);
    updateGeometry();
}

void ParentPeek::scrollBy(int pages)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + pages * (m_text->viewport()->height() - 24));
}

QSize ParentPeek::sizeHint() const
{
    const int most = parentWidget() ? parentWidget()->height() / shareOfHeight : 240;
    const int wanted = titleHeight + 16 + static_cast<int>(m_text->document()->size().height());
    return {QFrame::sizeHint().width(), std::clamp(wanted, titleHeight + 40, std::max(titleHeight + 40, most))};
}

void ParentPeek::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_session && !post().isNull())
        showText();
}

bool ParentPeek::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rejoinder
