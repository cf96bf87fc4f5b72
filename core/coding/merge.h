// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/persons.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace rejoinder {

enum class Side { Here, There };

struct MergeOptions
{
    bool dryRun = false; ///< Everything is done and taken back: the counts are exact.
    bool foreign = false; ///< Also from another project.
    bool exceptChanged
        = false; ///< Leave posts whose words differ out, with what hangs on them; else they refuse the whole.
    std::function<bool(double)> progress; ///< 0 to 1; false cancels.
    int lists = 0; ///< How many rows each list of the report names; 0: it counts only.
    /// Which words of a code stand where the files differ, by the code's uid; else the newer. What is chosen is written
    /// anew, so that it stands in later merges too.
    QHash<QUuid, Side> codes;
    std::optional<Side> otherCodes; ///< Of those not named.
    /// Who is one person: from now on, in later merges too.
    std::vector<SamePerson> persons;
};

/// A row that a merge took, passed over, or left out.
struct MergedRow
{
    QUuid uid;
    RowKind kind = RowKind::Annotation;
    QString coder; ///< Whose it is; empty: the project's.
    QString what;
    QString where;
    Id<Post> post; ///< Null: on none that is here.
    QString here; ///< As it was; null: it was not.
    QString there; ///< As the other file has it; null: it has it no more.
    bool takesThere = true; ///< Which of the two stands.
};

/// The words of a code that differ between the files.
struct CodeDifference
{
    QUuid uid;
    QString path;
    QString fields; ///< "definition, examples": as the tables name them.
    QString here; ///< Those fields.
    QString there;
    bool takesThere = true;
    bool chosen = false; ///< By MergeOptions::codes.
};

/// The rows behind the counts, each list no longer than MergeOptions::lists.
struct MergeLists
{
    std::vector<MergedRow> added;
    std::vector<MergedRow> changed;
    std::vector<MergedRow> removed;
    std::vector<MergedRow> both; ///< Changed on both sides since they were one.
    std::vector<MergedRow> differing; ///< Posts whose words differ: here and there.
    std::vector<MergedRow> retired; ///< Annotations that came in with a code that is retired here.
    std::vector<MergedRow> waiting; ///< Rows that name what is not here: a code nobody knows, a row removed elsewhere.
    std::vector<CodeDifference> codes; ///< All of them.
};

/// What a merge did, or would do.
struct MergeReport
{
    int threads = 0;
    int posts = 0;
    int added = 0; ///< Rows of coders and codebook, and so on.
    int changed = 0;
    int removed = 0;
    int same = 0;
    int waiting = 0; ///< Received, but what they name is not here (it was removed in another copy).
    QStringList differingPosts; ///< Names of posts whose words differ.
    QStringList clashes; ///< One sentence for each annotation that another of its coder's keeps out (choice one).
    QStringList codebook; ///< "Claim/Fact: definition" for each code that was added or changed.
    int both = 0; ///< Rows changed on both sides; counted where lists are asked for.
    int retired = 0; ///< Annotations that came with a retired code; counted where lists are asked for.
    MergeLists lists;
    /// Persons of one name under two profiles, who may be one.
    struct Namesakes
    {
        SamePerson persons;
        QString from; ///< Names, and what tells them apart.
        QString into;
    };
    std::vector<Namesakes> namesakes;
    QStringList returned; ///< "Anna (climate for Anna.rejoinder)": copies that were out and came back.
};

/// Brings other copies of a project in, as one step that one undo takes back.
///
/// Each row is known by its uid; the highest revision wins, a removal is a revision (ties: the later time, then the
/// greater content). A row that names a row that is not here waits (see Waiting) and comes in when it stands again; so
/// does an annotation whose place another of its coder's has taken where the codebook allows one: of such the highest
/// revision stands (ties as above). So what a set of copies gives does not depend on their order, their grouping, or
/// repetition. The steps that made the rows come along and are shown while the merge stands; they are never undone.
///
/// Throws Error, with nothing stored: a file that is no project; another project (unless \c foreign); posts whose words
/// differ (unless \c exceptChanged).
MergeReport merge(Store &here, const QStringList &others, const MergeOptions &options, Uid<Coder> actor);

} // namespace rejoinder
