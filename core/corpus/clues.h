// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/pseudonyms.h"

#include <QRegularExpression>
#include <QSet>

/// What in texts could still tell who wrote them. Found by shape and by the names there are, so some of it is missed and
/// some is no clue: a list to look through, not a proof.
namespace rejoinder {

enum class Clue {
    Email,
    KnownHandle, ///< "@anna", "u/anna": of an author of this project.
    OtherHandle, ///< Of nobody who wrote here.
    Name, ///< An author's name as a word of the text.
    Phone,
    Profile, ///< The address of somebody's page.
    Passage ///< So many words that stand nowhere else in the project: a search engine that has the source finds them.
};
inline constexpr int clueCount = 7;

/// Whether pseudonyms replace it.
[[nodiscard]] constexpr bool isReplaced(Clue clue)
{
    return clue < Clue::Phone;
}

struct FoundClue
{
    Clue clue = Clue::Email;
    Span span; ///< Code points.
    QString words;
};

class ClueFinder
{
public:
    /// \p authors: all names of authors in the project.
    explicit ClueFinder(const QStringList &authors);

    /// In the order of the text; all but Passage, which is a matter of all texts.
    [[nodiscard]] std::vector<FoundClue> find(const QString &text) const;

private:
    [[nodiscard]] Clue clueOf(const QString &text, Span units) const;

    Pseudonyms m_pseudonyms;
    QSet<QString> m_handles; ///< Names and their first words, in lower case.
    QRegularExpression m_profile;
    QRegularExpression m_phone;
};

/// The words of a text in the same case and without signs, by which long passages are compared; empty where there are
/// fewer than \p least.
[[nodiscard]] QByteArray longPassage(const QString &text, int least);

} // namespace rejoinder
