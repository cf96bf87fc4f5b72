// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/toolbar.h"

#include "core/corpus/text.h"
#include "ui/commands/command_set.h"
#include "ui/theme/icons.h"
#include "ui/window/key_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int barHeight = 42;
// What is undone, in characters: rather nothing than less than the shortest.
constexpr int longestStep = 30;
constexpr int shortestStep = 10;
// The palette's field looks like one to write in.
constexpr int paletteWidth = 262;
constexpr int briefPaletteWidth = 176;
constexpr int keyMargin = 8; ///< Beside the key in the palette's field.

void tellStep(QToolButton &button, const std::optional<Step> &step)
{
    const QString verb = button.text();
    button.setEnabled(step.has_value());
    button.setToolTip(step ? Toolbar::tr("%1: %2").arg(verb, step->label) : Toolbar::tr("%1: nothing").arg(verb));
    button.setAccessibleName(button.toolTip());
}

} // namespace

Toolbar::Toolbar(const CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_palette(new QPushButton)
    , m_paletteKey(new KeyLabel(commandOf(u"palette")->firstKey()))
{
    setObjectName("toolbar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // It fits itself into the window, not the window to it.
    setAccessibleName(tr("Toolbar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(2);
    for (const QStringView id : {u"page-code", u"page-codebook", u"page-import", u"page-merge", u"page-agreement",
             u"page-adjudicate", u"page-statistics", u"page-history"})
        m_pages.push_back(addButton(commands, id, true));
    layout->addSpacing(16); // The steps may be as long as the stretch.
    layout->addStretch(1);
    m_undo = addButton(commands, u"undo", false);
    m_redo = addButton(commands, u"redo", false);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(24);
    layout->addSpacing(6);
    layout->addWidget(line);
    layout->addSpacing(6);
    m_palette->setObjectName("paletteButton"_L1);
    m_palette->setIcon(icon("find"_L1, ThemeColour::Muted));
    auto *keyLayout = new QHBoxLayout(m_palette);
    keyLayout->setContentsMargins(0, 0, keyMargin, 0);
    keyLayout->addStretch(1);
    keyLayout->addWidget(m_paletteKey);
    connect(&commands, &CommandSet::keysChanged, this, [this] {
        m_paletteKey->setKey(commandOf(u"palette")->firstKey());
        fit();
    });
    connect(m_palette, &QPushButton::clicked, commands.action(u"palette"), &QAction::trigger);
    layout->addWidget(m_palette);
    showSteps(nullptr);
}

QToolButton *Toolbar::addButton(const CommandSet &commands, QStringView id, bool checkable)
{
    const Command *command = commandOf(id);
    auto *button = new QToolButton;
    // Not the QAction itself: the button is called otherwise ("Undo: …") and shows where one is.
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(command->title());
    button->setIcon(icon(QLatin1StringView(command->icon)));
    button->setIconSize({16, 16});
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    const auto showKey = [button, command] {
        const QString key = command->firstKey();
        button->setToolTip(key.isEmpty() ? command->title() : tr("%1 (%2)").arg(command->title(), key));
    };
    showKey();
    if (checkable)
        connect(&commands, &CommandSet::keysChanged, button, showKey);
    QAction *action = commands.action(id);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
    button->setObjectName(id.toString() + "-button"_L1);
    layout()->addWidget(button);
    return button;
}

void Toolbar::showPage(QStringView id)
{
    for (QToolButton *page : m_pages)
        page->setChecked(page->objectName() == id.toString() + "-button"_L1);
    fit();
}

void Toolbar::showSteps(const Session *session)
{
    m_undoStep = session ? session->nextUndo() : std::nullopt;
    m_redoStep = session ? session->nextRedo() : std::nullopt;
    m_undo->setText(commandOf(u"undo")->title());
    m_redo->setText(commandOf(u"redo")->title());
    tellStep(*m_undo, m_undoStep);
    tellStep(*m_redo, m_redoStep);
    fit();
}

void Toolbar::say(const Words &words)
{
    for (QToolButton *page : m_pages)
        page->setToolButtonStyle(
            words.titles || page->isChecked() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    for (QToolButton *step : {m_undo, m_redo})
        step->setToolButtonStyle(words.steps ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_palette->setText(words.palette ? tr("Any code, action or post") : tr("Any action"));
    const int wanted = m_palette->sizeHint().width() + m_paletteKey->sizeHint().width() + 2 * keyMargin;
    m_palette->setFixedWidth(std::max(wanted, words.palette ? paletteWidth : briefPaletteWidth));
}

void Toolbar::fit()
{
    m_undo->setText(commandOf(u"undo")->title());
    m_redo->setText(commandOf(u"redo")->title());
    for (const Words &words : {Words{true, true, true}, {true, false, true}, {false, true, true}, {false, false, true},
             {false, false, false}}) {
        say(words);
        if (layout()->sizeHint().width() <= width())
            break;
    }
    fitSteps();
}

void Toolbar::fitSteps()
{
    const int told = int(m_undoStep.has_value()) + int(m_redoStep.has_value());
    const int spare = width() - layout()->sizeHint().width();
    const auto tell = [&](QToolButton &button, const std::optional<Step> &step) {
        if (!step)
            return;
        const QFontMetrics metrics(button.font());
        const QString words = tr("%1: %2").arg(button.text());
        const int room
            = spare / told - metrics.horizontalAdvance(words.arg(QString())) + metrics.horizontalAdvance(button.text());
        if (room >= shortestStep * metrics.averageCharWidth())
            button.setText(words.arg(metrics.elidedText(excerpt(step->label, longestStep), Qt::ElideRight, room)));
    };
    tell(*m_undo, m_undoStep);
    tell(*m_redo, m_redoStep);
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Toolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QWidget *Toolbar::paletteButton() const
{
    return m_palette;
}

} // namespace rejoinder
