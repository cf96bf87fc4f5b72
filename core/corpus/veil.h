// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/disguise.h"
#include "core/formats/format.h"
#include "core/model/coarse_time.h"

#include <QSet>

namespace rejoinder {

struct VeilOptions
{
    /// Authors and coders have pseudonyms, in texts, titles, quotes, memos and the codebook too; no addresses, further
    /// fields of the source, nor names of files.
    bool pseudonyms = false;
    QByteArray key; ///< Of the pseudonyms; empty: one that nobody keeps.
    Times times = Times::Keep; ///< Of threads and posts; when somebody coded stays.
    bool quoteAll = false; ///< Else the words of posts marked "Do not quote" are withheld.
};

/// A project as it may leave: what every export is given in place of the store, so that each format keeps the promises
/// of VeilOptions and none needs to know of them. Whatever it changes, text[start:end] is an annotation's quote.
///
/// Withheld words are as many full blocks (U+2588): passages stay where they are. Withheld too are quotes of them,
/// examples in the codebook that stand in them, and the post's further fields. Memos, and what others quote of such a
/// post, stay as they were written.
class Veil final : public Contents
{
public:
    /// Reads through \p inner once where there is anything to change. \p inner outlives it.
    Veil(const Contents &inner, const VeilOptions &options);
    ~Veil() override = default;
    Q_DISABLE_COPY_MOVE(Veil)

    [[nodiscard]] int withheldPosts() const { return int(m_withheld.size()); }
    [[nodiscard]] int authors() const { return m_authors; } ///< Who have a pseudonym now.

    [[nodiscard]] std::vector<Thread> threads() const override;
    void eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const override;
    [[nodiscard]] QSet<QUuid> unplaced() const override { return m_inner.unplaced(); }
    void eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const override;
    [[nodiscard]] QString nameOf(Id<Post> post) const override { return m_inner.nameOf(post); }

private:
    void readMarks();
    void readPosts();
    [[nodiscard]] bool changesPosts() const;
    void cover(ReadPost &read) const;
    [[nodiscard]] QString disguised(const QString &text) const;
    [[nodiscard]] QString withoutQuotes(const QString &examples) const;

    const Contents &m_inner;
    VeilOptions m_options;
    QSet<Id<Post>> m_annotated; ///< Posts with annotations on passages.
    QSet<QUuid> m_unplaced;
    QSet<Id<Post>> m_withheld;
    QHash<Id<Post>, QString> m_texts; ///< Of annotated posts, as they were written.
    QStringList m_withheldTexts; ///< On one line each.
    People m_people;
    int m_authors = 0;
    mutable std::optional<Disguise> m_disguise; ///< Remembers the text at hand.
};

} // namespace rejoinder
