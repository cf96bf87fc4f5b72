// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/pseudonyms.h"
#include "core/corpus/text.h"
#include "core/model/rows.h"

#include <functional>

namespace rejoinder {

/// Everybody who wrote, and everybody who codes.
struct People
{
    QStringList authors;
    QStringList coders;
};

/// Takes real names out of rows that researchers made: the one place for copies and for exports.
class Disguise
{
public:
    /// \p textOf: a post's words as they are shown, of posts with annotations on passages. \p kept: the coder who keeps
    /// their name. An empty \p key is one that nobody keeps.
    Disguise(const QByteArray &key, const People &people, Uid<Coder> kept,
        std::function<QString(const Annotation &)> textOf);

    /// For what authors wrote, and for who they are.
    [[nodiscard]] const Pseudonyms &texts() const { return m_texts; }
    /// What researchers wrote speaks of coders too.
    [[nodiscard]] QString prose(const QString &text) const { return m_prose.in(text).text; }

    /// The row names nobody any more: coders have pseudonyms, batches no names of files, and annotations lie on their
    /// post's text as texts() makes it. Annotations are best brought text by text.
    void apply(Row &row);

private:
    void move(Annotation &annotation);

    Uid<Coder> m_kept;
    std::function<QString(const Annotation &)> m_textOf;
    Pseudonyms m_texts;
    Pseudonyms m_prose;
    Id<PostText> m_at; ///< The text at hand.
    Pseudonyms::Text m_moved;
    Offsets m_before{QString()};
    Offsets m_after{QString()};
};

} // namespace rejoinder
