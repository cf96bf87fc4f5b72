// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/look.h"

#include "ui/theme/theme.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// @name stands for a colour of the theme.
constexpr auto sheet = R"(
* { font-size: 13px; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @window; padding: 0 2px; }
QMenuBar::item { padding: 4px 9px; border-radius: 3px; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @window; border: 1px solid @line; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 30px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @softLine; margin: 4px 0; }
QMenu::icon { left: 8px; }
QMenu::indicator { left: 8px; width: 14px; height: 14px; }
QToolTip { background: @window; color: @text; border: 1px solid @line; padding: 3px 6px; }

#toolbar { background: @window; border-bottom: 1px solid @line; }
#toolbar QToolButton { height: 30px; padding: 0 9px; border: 1px solid transparent; border-radius: 4px; }
#toolbar QToolButton:hover { background: @alternate; border-color: @line; }
#toolbar QToolButton:checked { background: @selection; border-color: @accent; }
#toolbar QToolButton:disabled { color: @muted; }
#toolbar QToolButton:focus { border-color: @accent; }
#toolbar QFrame[frameShape="5"] { border: none; background: @line; max-width: 1px; }
#statusLine QFrame[frameShape="5"] { border: none; background: @line; max-width: 1px; }
#paletteButton { text-align: left; border: 1px solid @line; background: @base; color: @muted; border-radius: 4px; padding: 0 8px; height: 28px; }
#paletteButton:hover, #paletteButton:focus { border-color: @accent; }

QLineEdit { height: 26px; border: 1px solid @line; border-radius: 3px; background: @base; padding: 0 4px; selection-background-color: @selection; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QPlainTextEdit { border: 1px solid @line; border-radius: 3px; background: @base; padding: 3px 5px; }
QComboBox { height: 26px; border: 1px solid @line; border-radius: 3px; background: @button; padding: 0 6px 0 8px; }
QComboBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @base; outline: none; }
QPushButton { height: 28px; border: 1px solid @line; border-radius: 4px; background: @button; padding: 0 14px; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @muted; background: @window; }
#verdictButton { text-align: left; padding: 0 8px 0 34px; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: @line; border-color: @line; color: @muted; }
QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 2px; }
QToolButton:hover { background: @alternate; }
QToolButton:focus { border-color: @accent; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @softLine; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QTreeView, QTableView, QListView { border: 1px solid @line; border-radius: 3px; background: @base; outline: none; }
QTreeView:focus, QTableView:focus { border-color: @accent; }
QTreeView { padding: 3px 0; }
QHeaderView::section { background: @window; border: none; border-bottom: 1px solid @line; border-right: 1px solid @softLine; padding: 0 8px; font-weight: 600; }
QTableView::item { border-bottom: 1px solid @softLine; padding: 0 8px; }
QTableView::item:selected { background: @selection; color: @text; }
QScrollBar:vertical { background: @alternate; width: 13px; border-left: 1px solid @softLine; }
QScrollBar:horizontal { background: @alternate; height: 13px; border-top: 1px solid @softLine; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px 2px 2px 3px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:horizontal { margin: 3px 2px 2px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

#dockTitle { background: @window; }
#dockTitle QTabBar::tab { background: none; border: none; border-bottom: 2px solid transparent; padding: 3px 6px; color: @muted; height: 20px; }
#dockTitle QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
#dockTitle QTabBar::tab:focus { background: @alternate; }
#codebookHead QToolButton { border: 1px solid @line; border-radius: 4px; background: @button; padding: 0 9px; }
#codebookHead QToolButton:hover, #codebookHead QToolButton:focus { border-color: @accent; }
#codebookHead QToolButton:disabled { color: @muted; background: @window; }
#strip { background: @window; border-bottom: 1px solid @line; }
#strip QComboBox { height: 24px; }
#strip QLabel { color: @muted; }
#findBar { background: @window; border-bottom: 1px solid @line; }
#strip QFrame[frameShape="5"] { border: none; background: @line; max-width: 1px; }
#comboLike { height: 24px; border: 1px solid @line; border-radius: 3px; background: @button; padding: 0 6px 0 8px; }
#comboLike:hover { background: @alternate; }
#candidate, #candidateChosen { border: none; border-radius: 3px; height: 24px; padding: 0; background: transparent; }
#candidate:hover { background: @alternate; }
#candidateChosen { background: @base; }
#modeBar, #caseEditor { background: @selection; border: none; border-bottom: 2px solid @accent; }
#coachBar { background: @pinned; border: none; border-bottom: 1px solid @line; }
#coachSteps { color: @muted; }
#parentPeek, #parentPeek QTextBrowser { background: @pinned; border: none; }
#parentPeek { border-bottom: 1px solid @line; }
#errorBar { background: @pinned; border: none; border-bottom: 1px solid @line; }
#statusLine { background: @window; border-top: 1px solid @line; }
#statusLine QToolButton { padding: 0 4px; }
#statusLine QPushButton { height: 19px; padding: 0 8px; }
#legend { color: @muted; font-size: 12px; }
#emptyView { background: @base; border: 1px solid @line; border-radius: 3px; color: @muted; padding: 7px 9px; }
#definition, #memoCard { background: @base; border: 1px solid @line; border-radius: 3px; padding: 7px 9px; }
#memoAbout { color: @muted; }
#popup { background: @window; border: 1px solid @line; border-radius: 6px; }
#popupTitle { color: @muted; font-size: 12px; }
#popupRow, #popupRowUsual { border: none; border-radius: 0; text-align: left; height: 29px; background: transparent; }
#popupRow:hover { background: @alternate; }
#popupRowUsual { background: @selection; }
#paletteHead { background: @base; border-bottom: 1px solid @line; border-top-left-radius: 6px; border-top-right-radius: 6px; }
#paletteField { border: none; font-size: 15px; height: 30px; }
#popup QListView { border: none; border-right: 1px solid @line; border-radius: 0; padding: 4px 0; }
#paletteAbout { padding: 4px 14px; }
#paletteFoot { border-top: 1px solid @line; }
#paletteFoot QLabel { color: @muted; font-size: 12px; }
#startTitle { font-size: 26px; font-weight: 600; }
#startPromise { font-size: 15px; color: @muted; }
#cardTitle { font-size: 15px; font-weight: 600; }
#cardText, #pageHint { color: @muted; }
#dropArea { border: 1px dashed @muted; border-radius: 5px; color: @muted; }
#box { background: @window; border: 1px solid @line; border-radius: 4px; }
#boxTitle { font-weight: 600; }
#pageTitle { font-size: 15px; font-weight: 600; }
#warning { color: @warning; }
#explanation { background: @pinned; border: 1px solid @line; border-radius: 3px; padding: 9px 12px; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator, QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 3px; background: @base; }
QCheckBox::indicator:disabled, QListView::indicator:disabled, QTableView::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { image: url(:/icons/@check.svg); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: @muted; }
QRadioButton::indicator { border-radius: 7px; }
QRadioButton::indicator:checked { border: 4px solid @accent; width: 7px; height: 7px; }
QSpinBox, QDateEdit { height: 24px; border: 1px solid @line; border-radius: 3px; background: @base; padding: 0 4px; }
QSpinBox:focus, QDateEdit:focus { border-color: @accent; }
QSpinBox::up-button, QDateEdit::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 18px; border: none; }
QSpinBox::down-button, QDateEdit::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; border: none; }
QSpinBox::up-arrow { image: url(:/icons/@up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@arrow.svg); width: 10px; height: 10px; }
)";

// Fusion draws its frames a little darker than the window (those of boxes and numbers are not seen on dark, the others
// not on black). What has the focus is seen from afar.
constexpr auto contrastSheet = R"(
QToolTip { border: 2px solid @line; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QPushButton:focus, QToolButton:focus, #toolbar QToolButton:focus, #paletteButton:focus, #codebookHead QToolButton:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid @accent; }
QTreeView:focus, QTableView:focus, QListView:focus { border: 2px solid @accent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; text-decoration: underline; }
QMenu::item:selected, QMenuBar::item:selected, QTableView::item:selected { background: @text; color: @base; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator, QRadioButton::indicator, QMenu::indicator:non-exclusive { border-color: @line; border-radius: 0; }
QMenu::indicator:non-exclusive { width: 13px; height: 13px; border: 1px solid @line; background: @base; }
QRadioButton::indicator { border-radius: 7px; }
QRadioButton::indicator:checked { border-color: @line; }
QTabBar::tab { border: 1px solid @line; padding: 3px 8px; }
QProgressBar { border: 1px solid @line; }
#dockTitle QTabBar::tab:selected { border-bottom: 3px solid @accent; }
)";

} // namespace

QString styleSheetOf(const Theme &theme)
{
    const bool dark = theme.isDark();
    const std::pair<QLatin1StringView, QColor> colours[] = {{"window"_L1, theme.window}, {"base"_L1, theme.base},
        {"alternate"_L1, theme.alternate}, {"text"_L1, theme.text}, {"muted"_L1, theme.muted}, {"line"_L1, theme.line},
        {"softLine"_L1, theme.softLine}, {"accent"_L1, theme.accent}, {"onAccent"_L1, theme.onAccent},
        {"selection"_L1, theme.selection}, {"pinned"_L1, theme.pinned}, {"warning"_L1, theme.warning},
        {"button"_L1, theme.button},
        {"handle"_L1, theme.isHighContrast() ? theme.rail : QColor(dark ? 0x5b636b : 0xaab2b9)}};
    QString text = QString::fromLatin1(sheet);
    if (theme.isHighContrast())
        text += QString::fromLatin1(contrastSheet);
    text.replace("@up"_L1, dark ? "up-dark"_L1 : "up-light"_L1);
    text.replace("@check"_L1, dark ? "check-dark"_L1 : "check-light"_L1);
    text.replace("@arrow"_L1, dark ? "down-dark"_L1 : "down-light"_L1);
    for (const auto &[name, colour] : colours)
        text.replace(u'@' + name + u';', colour.name() + u';');
    for (const auto &[name, colour] : colours)
        text.replace(u'@' + name + u' ', colour.name() + u' ');
    return text;
}

} // namespace rejoinder
