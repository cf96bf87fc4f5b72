// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rejoinder {

/// One language's definition: a syntax definition of KDE's Syntax-Highlighting whose attributes (itemData) are named
/// after kinds of cue.
struct CueDefinition
{
    QString language; ///< The file's name without ".xml": "en".
    QString name; ///< As the file says: "English discourse cues".
    QString folder; ///< The search path: the file is at folder + "/syntax/" + language + ".xml".
    bool own = false; ///< The person's, not the program's.

    [[nodiscard]] QString path() const;
};

/// The definitions that can be used: the program's and the person's own. Of one language the person's own stands.
struct CueDefinitions
{
    std::vector<CueDefinition> all; ///< By language.
    QStringList problems; ///< Of files left out, one sentence a fault: file, line, what.

    /// Null where there is none.
    [[nodiscard]] const CueDefinition *of(QStringView language) const;
    [[nodiscard]] QStringList languages() const;
};

/// Where a person's own definitions lie; their files are in its folder "syntax". It need not exist.
[[nodiscard]] QString ownCueFolder();

/// Reads and checks every definition. A file with a fault is left out and named in \c problems.
[[nodiscard]] CueDefinitions cueDefinitions(const QString &ownFolder = ownCueFolder());

/// The kinds that an attribute's name stands for: "hedge", or several joined by " + ". "Normal Text" stands for none.
/// Nothing: one of the names is no kind.
[[nodiscard]] std::optional<CueKinds> kindsOfAttribute(QStringView name);

/// What is wrong with a definition, each fault in one sentence that names file and line; and what it calls itself.
struct CheckedDefinition
{
    QString name;
    QStringList problems;
};
[[nodiscard]] CheckedDefinition checkedDefinition(const QString &path);

} // namespace rejoinder
