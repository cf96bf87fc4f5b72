// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/disguise.h"
#include "core/model/codebook.h"
#include "core/store/store.h"

#include <QSet>

#include <optional>

namespace rejoinder {

/// Everybody who wrote in a project, and everybody who codes in it.
[[nodiscard]] People peopleIn(const Store &store);
/// Whether they are so many that who waits for LeavingNames would notice.
[[nodiscard]] bool holdsManyPeople(const Store &store);

/// Words that leave a project by a way of their own: with their reference to the clipboard, as a list of hits, as a
/// codebook's file, as a report on agreement (exports and copies have Veil and copyProject()). They are as they were, or, where the project lets no
/// real names out (names_rule.h), have pseudonyms. It is a value: workers may take it along.
class LeavingNames
{
public:
    /// Pseudonyms where the project's rule wants them, or \p asked. An empty \p key is one that nobody keeps. For many
    /// authors that takes time (5 s a million).
    explicit LeavingNames(const Store &store, bool asked = false, const QByteArray &key = {});

    [[nodiscard]] bool arePseudonyms() const { return m_disguise.has_value(); }
    /// Null for nobody.
    [[nodiscard]] QString author(const QString &name) const;
    /// Author or coder; whoever is neither is nobody and keeps the name: a layer ("Agreed"), "(other authors)".
    [[nodiscard]] QString person(const QString &name) const;
    /// What authors wrote.
    [[nodiscard]] QString words(const QString &text) const;
    /// What researchers wrote, who speak of coders too.
    [[nodiscard]] QString prose(const QString &text) const;
    [[nodiscard]] Codebook codebook(const Codebook &codebook) const;

private:
    std::optional<Disguise> m_disguise;
    QSet<QString> m_people;
};

} // namespace rejoinder
