// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/outline.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace rejoinder {

class Database;

/// What lies beside the posts and changes where they are shown: parents that researchers corrected, and the places that
/// further batches gave. Nearly always there is nothing of it.
///
/// A refresh notes the place of each post that it shows (table post_rank). Of posts with the same parent the order of the
/// newest refresh counts; those that it does not show keep their place behind the one that stood before them. So the
/// order depends on which batches are seen, and not on the order in which they came into the file.
class ShownPlaces
{
public:
    enum class Parents { AsImported, AsCorrected };

    /// Of one thread; null: of all.
    ShownPlaces(const Database &database, Id<Thread> thread, Parents parents);

    /// Whether a refresh gave any post its place.
    [[nodiscard]] bool areRefreshed() const { return !m_refreshes.empty(); }
    /// Gives posts the parents and ranks by which they are shown.
    void apply(std::vector<Outline::Entry> &entries) const;

private:
    using Places = QHash<Id<Post>, int>;

    void readParents(const Database &database, Id<Thread> thread);
    void readRanks(const Database &database, Id<Thread> thread);
    void order(std::vector<Outline::Entry> &entries) const;
    void orderSiblings(std::vector<Outline::Entry> &entries, std::vector<int> siblings) const;

    QHash<Id<Post>, Id<Post>> m_parents;
    Places m_ranks; ///< From further batches that are no refreshes: the least counts.
    std::vector<Places> m_refreshes; ///< The oldest first.
    QSet<Id<Post>> m_brought; ///< By a refresh: their own rank is their place there.
};

} // namespace rejoinder
