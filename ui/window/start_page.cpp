// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/start_page.h"

#include "ui/commands/command_set.h"
#include "ui/theme/icons.h"
#include "ui/window/key_label.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int contentWidth = 760;

// A big button: icon, title and a line that says what happens, key at the right.
class Card : public QAbstractButton
{
public:
    Card(QLatin1StringView icon, const QString &title, const QString &text, QWidget *keyLabel)
        : m_icon(icon)
    {
        setMinimumHeight(82);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(text);
        auto *name = new QLabel(title);
        name->setObjectName("cardTitle"_L1);
        auto *line = new QLabel(text);
        line->setObjectName("cardText"_L1);
        line->setWordWrap(true);
        auto *layout = new QGridLayout(this);
        layout->setContentsMargins(62, 14, 18, 14);
        layout->setHorizontalSpacing(16);
        layout->setVerticalSpacing(0);
        layout->addWidget(name, 0, 0, Qt::AlignBottom);
        layout->addWidget(line, 1, 0, Qt::AlignTop);
        layout->addWidget(keyLabel, 0, 1, 2, 1);
        layout->setColumnStretch(0, 1);
        for (QLabel *label : {name, line})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool lit = hasFocus() || underMouse() || isDown();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(lit ? QPalette::Accent : QPalette::Mid));
        painter.setBrush(palette().color(lit ? QPalette::Highlight : QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        paintIcon(painter, QRectF(18, (height() - 28) / 2.0, 28, 28), m_icon, palette().color(QPalette::Accent));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QLatin1StringView m_icon;
};

} // namespace

StartPage::StartPage(const CommandSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QLabel)
    , m_coder(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Code a thread of comments"));
    title->setObjectName("startTitle"_L1);
    auto *promise = new QLabel(
        tr("Everything you do is saved at once, in one file that belongs to you. Nothing leaves this computer."));
    promise->setObjectName("startPromise"_L1);
    promise->setWordWrap(true);
    auto *paletteKey = new KeyLabel(commandOf(u"palette")->firstKey());
    auto *sheetKey = new KeyLabel(commandOf(u"keys")->firstKey());
    connect(&actions, &CommandSet::keysChanged, this, [paletteKey, sheetKey] {
        paletteKey->setKey(commandOf(u"palette")->firstKey());
        sheetKey->setKey(commandOf(u"keys")->firstKey());
    });
    auto *keys = new QWidget;
    auto *keyGrid = new QGridLayout(keys);
    keyGrid->setContentsMargins(0, 0, 0, 0);
    keyGrid->setSpacing(8);
    keyGrid->setColumnStretch(1, 1);
    keyGrid->addWidget(paletteKey, 0, 0, Qt::AlignLeft);
    keyGrid->addWidget(new QLabel(tr("find any action or code")), 0, 1);
    keyGrid->addWidget(sheetKey, 1, 0, Qt::AlignLeft);
    keyGrid->addWidget(new QLabel(tr("all keys on one sheet")), 1, 1);
    for (QLabel *label : {m_recent, m_coder}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(26);
    columns->addWidget(column(tr("Two keys to know"), keys), 1);
    columns->addWidget(column(tr("Recent projects"), m_recent), 1);
    columns->addWidget(column(tr("Who codes"), m_coder), 1);

    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 26);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(promise);
    layout->addSpacing(12);
    m_first = card(actions, u"sample",
        tr("A news article and its comments, partly coded. Undo everything, break nothing."), tr("Enter"));
    layout->addWidget(m_first);
    layout->addWidget(card(
        actions, u"import", tr("Pasted text, tables and other formats. You see the tree before anything is written.")));
    layout->addWidget(card(actions, u"open", tr("A .rejoinder file, yours or one that a colleague sent you.")));
    layout->addSpacing(6);
    layout->addWidget(dropArea(actions));
    layout->addSpacing(18);
    layout->addLayout(columns);

    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    auto *outer = new QGridLayout(sheet);
    outer->setContentsMargins(24, 12, 24, 12);
    outer->setRowStretch(0, 1);
    outer->setRowStretch(2, 1);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 1000);
    outer->setColumnStretch(2, 1);
    outer->addWidget(content, 1, 1);
    // Where the window is small one scrolls; nothing is pressed together.
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    connect(m_recent, &QLabel::linkActivated, this,
        [this](const QString &link) { Q_EMIT projectChosen(QUrl(link).toLocalFile()); });
    connect(m_coder, &QLabel::linkActivated, this, &StartPage::coderClicked);
}

QWidget *StartPage::card(const CommandSet &actions, QStringView id, const QString &text, const QString &key)
{
    const Command *entry = commandOf(id);
    auto *label = new KeyLabel(key.isEmpty() ? entry->firstKey() : key);
    if (key.isEmpty())
        connect(&actions, &CommandSet::keysChanged, label, [label, entry] { label->setKey(entry->firstKey()); });
    auto *card = new Card(QLatin1StringView(entry->icon), entry->title(), text, label);
    connect(card, &QAbstractButton::clicked, actions.action(id), &QAction::trigger);
    return card;
}

QWidget *StartPage::dropArea(const CommandSet &actions)
{
    auto *area = new QFrame;
    area->setObjectName("dropArea"_L1);
    area->setMinimumHeight(64);
    area->setMaximumHeight(92);
    auto *text = new QLabel(tr("or drop files here, or paste a copied thread with"));
    text->setObjectName("cardText"_L1);
    auto *layout = new QHBoxLayout(area);
    layout->addStretch(1);
    layout->addWidget(text);
    auto *key = new KeyLabel(commandOf(u"paste")->firstKey());
    connect(&actions, &CommandSet::keysChanged, key, [key] { key->setKey(commandOf(u"paste")->firstKey()); });
    layout->addWidget(key);
    layout->addStretch(1);
    return area;
}

QWidget *StartPage::column(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new QLabel(u"<b>%1</b>"_s.arg(title.toHtmlEscaped())));
    content->setAccessibleName(title);
    layout->addWidget(content);
    layout->addStretch(1);
    return box;
}

void StartPage::showRecent(const QStringList &paths)
{
    QStringList lines;
    for (const QString &path : paths.mid(0, 5)) {
        lines << u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()),
            QFileInfo(path).completeBaseName().toHtmlEscaped());
    }
    m_recent->setText(lines.isEmpty() ? tr("None yet. They will be listed here.") : lines.join("<br>"_L1));
}

void StartPage::showCoder(const QString &name, bool confirmed)
{
    const QString who = u"<b>%1</b>"_s.arg(name.toHtmlEscaped());
    const QString sentence
        = confirmed ? tr("You code as %1.").arg(who) : tr("You code as %1, the name of your user account.").arg(who);
    m_coder->setText(sentence + u" <a href=\"coder\">%1</a>"_s.arg(tr("Change")));
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus();
}

} // namespace rejoinder
