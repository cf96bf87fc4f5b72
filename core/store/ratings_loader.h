// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/ratings.h"
#include "core/store/ratings_rows.h"

#include <QHash>

/// Reads what is compared once, and gives it in the form that each measure needs.
namespace rejoinder::compared {

class Loader
{
public:
    /// Throws Error::Cancelled where \p progress says so.
    Loader(const Store &store, const Outline &outline, const RatingsRequest &request, const Progress &progress = {});

    /// Units of the level, by group of codes; of spans the stretches on which every coder's codes stay the same.
    [[nodiscard]] std::vector<LoadedRatings> load() const;
    /// Of spans the passages: stretches of spans that overlap each other, whoever marked them.
    [[nodiscard]] std::vector<LoadedRatings> loadPassages() const;
    [[nodiscard]] LoadedSpans loadSpans() const;
    [[nodiscard]] Linking loadLinks() const;
    [[nodiscard]] const std::vector<QString> &coders() const { return m_coders; }
    /// Codes that are not compared though they were not left out by the request.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }
    [[nodiscard]] QString pathOf(Uid<Code> code) const { return m_codebook.path(code); }

private:
    void chooseCoders();
    void chooseThreads();
    void goOn() const;
    [[nodiscard]] bool isWantedNode(int node) const { return node >= 0 && m_wantedThreads[m_outline.threadOf(node)]; }
    [[nodiscard]] bool isWantedTarget(const Code &group, const QUuid &target) const;
    void chooseCodes();
    [[nodiscard]] bool isWanted(const Code &code) const;
    [[nodiscard]] bool isOfLevel(const Group &group) const;
    [[nodiscard]] int codeIndex(const QUuid &uid) const; ///< -1: not compared.
    void readMarks();
    void readLinks();
    void readStates();

    [[nodiscard]] LoadedRatings empty(const Group &group) const;
    /// The marks of one node.
    [[nodiscard]] std::span<const Mark> marksOf(int node) const;
    [[nodiscard]] static int labelOf(const Group &group, int code);
    [[nodiscard]] bool isDoneByAny(int node) const;
    /// How many coders of marks on the node with labels of the group have not marked it done.
    [[nodiscard]] qint64 unfinishedAt(const Group &group, int node, bool spans) const;
    void posts(const Group &group, LoadedRatings &loaded) const;
    void spans(const Group &group, LoadedRatings &loaded) const;
    /// The text of a post as stretches on which every coder's codes stay the same.
    void stretches(const Group &group, int node, int length, Ratings &ratings) const;
    void passages(const Group &group, LoadedRatings &loaded) const;
    void passagesOf(const Group &group, int node, LoadedRatings &loaded) const;
    void threads(const Group &group, LoadedRatings &loaded) const;
    /// A thread is finished where each of its comments is; one without comments where its article is.
    [[nodiscard]] bool isFinished(int coder, int root) const;
    void relations(const Group &group, LoadedRatings &loaded) const;
    /// One continuum for each set of coders who finished posts of the thread.
    void addContinua(int thread, const std::vector<int> &categoryOf, Unitizing &unitizing) const;

    const Store &m_store;
    const Outline &m_outline;
    const RatingsRequest &m_request;
    Progress m_progress;
    Codebook m_codebook;
    QUuid m_round;
    QStringList m_leftOut;
    std::vector<bool> m_wantedThreads; ///< By the outline's index.
    std::vector<QString> m_coders;
    QHash<QUuid, int> m_coderOf;
    std::vector<const Code *> m_codes; ///< What is compared, in the codebook's order: those of a group are neighbours.
    QHash<QUuid, int> m_codeOf;
    std::vector<Group> m_groups;
    std::vector<Mark> m_marks; ///< By node.
    std::vector<PostLink> m_links;
    std::vector<std::vector<bool>> m_done; ///< By coder and node: their answer counts.
    std::vector<std::vector<bool>> m_begun; ///< By coder and node: they have annotated it.
};

} // namespace rejoinder::compared
