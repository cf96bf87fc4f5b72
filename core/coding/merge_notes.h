// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/merge.h"

#include <map>

namespace rejoinder {

/// Takes down the rows behind a merge's counts while it runs, and puts them into words at its end. Of the codebook
/// always; of the other rows only where lists are wanted, since a merge of a million rows has no time for words.
class MergeNotes
{
public:
    MergeNotes(Store &here, int most);

    [[nodiscard]] bool wants(RowKind kind) const { return m_most > 0 || kind == RowKind::Code; }
    /// Both files know the row; \p takes: the received one stands.
    void compare(const Store &there, const Row &present, const Row &received, bool takes);
    /// The received row stands; \p before: what stood here.
    void take(const std::optional<Row> &before, const Row &received);
    void wait(const Row &received);
    void differ(const Store &there, const QStringList &posts);
    /// Writes the words that were chosen for codes, so that the next merge knows it too.
    void chooseCodes(OpenStep &step, const QHash<QUuid, Side> &chosen, std::optional<Side> others);
    /// The codebook's and the lists' share of the report, with the names of what is here now.
    void describe(MergeReport &report);

private:
    struct Difference
    {
        Code here;
        Code there;
        bool takesThere = true;
        bool chosen = false;
    };
    /// A row before and after.
    struct Noted
    {
        std::optional<Row> here;
        std::optional<Row> there;
        bool takesThere = true;
    };

    void note(std::vector<Noted> &list, Noted noted) const;
    [[nodiscard]] bool isRetired(Uid<Code> code);
    void compareCodes(const Code &present, const Code &received, bool takes);
    [[nodiscard]] std::vector<MergedRow> inWords(const std::vector<Noted> &list, const Codebook &codebook) const;
    void describeCodes(MergeReport &report, const Codebook &codebook) const;
    void describePersons(MergeReport &report) const;

    Store &m_here;
    int m_most;
    std::vector<Coder> m_before; ///< Who was here.
    std::vector<Noted> m_added;
    std::vector<Noted> m_changed;
    std::vector<Noted> m_removed;
    std::vector<Noted> m_both;
    std::vector<Noted> m_waiting;
    std::vector<Noted> m_retired;
    int m_bothCount = 0;
    int m_retiredCount = 0;
    QHash<QUuid, bool> m_isRetired; ///< By code, since codes were last merged.
    std::vector<MergedRow> m_differing;
    std::map<Uid<Code>, Difference> m_codes;
    std::vector<std::pair<Uid<Code>, QString>> m_changes; ///< Of codes: what.
};

} // namespace rejoinder
