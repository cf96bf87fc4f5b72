// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace rejoinder {

class CodingDesk;
class MainWindow;
class ProjectFiles;
class ReaderPane;
class Session;

/// What an action may work with. \c session and \c coding are null while no project is open.
struct Bench
{
    MainWindow &window;
    ProjectFiles &files;
    ReaderPane &reader;
    Session *session = nullptr;
    CodingDesk *coding = nullptr;
};

enum class Menu { File, Edit, View, Go, Code, Codebook, Review, Settings, Help };
/// Where the keys hold: single keys only while the Reader has the focus, or the case on the Adjudicate page, so that text
/// fields stay text fields. Reader and Case may have the same key.
enum class Scope { Window, Reader, Case };
enum class Needs { Nothing, Project, Thread };

/// One thing a person can do. Menus, toolbar, palette, shortcuts and the sheet of keys are made from the table of these.
struct Command
{
    const char *id;
    const char *text; ///< Untranslated; \c title translates.
    const char *icon; ///< Name in the theme; empty: none.
    Menu menu;
    const char *keys; ///< Those it comes with: portable names, separated by blanks.
    Scope scope;
    Needs needs;
    void (*run)(Bench &);
    bool (*checked)(const Bench &) = nullptr; ///< Null: cannot be checked.
    bool closesGroup = false; ///< A line follows in the menu.

    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList keyNames() const; ///< In force; the first is shown.
    [[nodiscard]] QStringList ownKeys() const; ///< Those it comes with.
    [[nodiscard]] QString firstKey() const; ///< As people read it; empty: it has none.
};

/// The keys of the commands, by id, that do not have those they come with.
using KeyScheme = QMap<QString, QStringList>;

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandOf(QStringView id);
[[nodiscard]] QString title(Menu menu);
/// Puts keys in force in the whole program, as applyScheme() its colours; may be called again at any time.
void applyKeys(const KeyScheme &scheme);
/// A key as people read it: "Ctrl+Z", "Del", "↑".
[[nodiscard]] QString shownKey(const QString &key);

} // namespace rejoinder
