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
constexpr int longestStep = 30;

} // namespace

Toolbar::Toolbar(const CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_palette(new QPushButton)
{
    setObjectName("toolbar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    setAccessibleName(tr("Toolbar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(2);
    for (const QStringView id :
        {u"page-code", u"page-codebook", u"page-import", u"page-merge", u"page-agreement", u"page-adjudicate",
            u"page-statistics", u"page-history"})
        m_pages.push_back(addButton(commands, id, true));
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
    keyLayout->setContentsMargins(0, 0, 8, 0);
    keyLayout->addStretch(1);
    auto *paletteKey = new KeyLabel(commandOf(u"palette")->firstKey());
    keyLayout->addWidget(paletteKey);
    connect(&commands, &CommandSet::keysChanged, paletteKey,
        [paletteKey] { paletteKey->setKey(commandOf(u"palette")->firstKey()); });
    connect(m_palette, &QPushButton::clicked, commands.action(u"palette"), &QAction::trigger);
    layout->addWidget(m_palette);
    setBrief(false);
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
}

void Toolbar::showSteps(const Session *session)
{
    m_undoStep = session ? session->nextUndo() : std::nullopt;
    m_redoStep = session ? session->nextRedo() : std::nullopt;
    showStep(m_undo, m_undoStep, commandOf(u"undo")->title());
    showStep(m_redo, m_redoStep, commandOf(u"redo")->title());
}

void Toolbar::showStep(QToolButton *button, const std::optional<Step> &step, const QString &verb)
{
    button->setEnabled(step.has_value());
    button->setText(step && !m_brief ? tr("%1: %2").arg(verb, excerpt(step->label, longestStep)) : verb);
    button->setToolTip(step ? tr("%1: %2").arg(verb, step->label) : tr("%1: nothing").arg(verb));
    button->setAccessibleName(button->toolTip());
}

void Toolbar::setBrief(bool brief)
{
    m_brief = brief;
    m_palette->setFixedWidth(brief ? 176 : 262);
    m_palette->setText(brief ? tr("Any action") : tr("Any code, action or post"));
    showStep(m_undo, m_undoStep, commandOf(u"undo")->title());
    showStep(m_redo, m_redoStep, commandOf(u"redo")->title());
}

QWidget *Toolbar::paletteButton() const
{
    return m_palette;
}

} // namespace rejoinder
