// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

/// Who codes what: samples drawn by rule and given to coders, as rows of assignment of the current round.
namespace rejoinder {

struct AssignmentRequest
{
    enum class Unit { Posts, Threads };
    /// By what the sample is to be like the whole. Depth, thread, author and codes are for posts (codes: those of anybody
    /// on the post); size is for threads (classes of 1, 2–3, 4–7 … comments).
    enum class Strata { None, Depth, Thread, Author, Codes, Size };
    /// In what order a coder comes by the posts: as they are read; the threads in an order of chance, their posts as they
    /// are read; all in an order of chance.
    enum class Order { Reading, Threads, Random };

    std::vector<Uid<Coder>> coders;
    Unit unit = Unit::Posts;
    int size = 0; ///< Units to draw; 0: all there are.
    Strata strata = Strata::None;
    double overlap = 0; ///< 0 to 1: the share of the units that several get.
    int each = 0; ///< How many get a shared unit; 0: all.
    Order order = Order::Reading;
    quint64 seed = 1;
    bool blind = true;
    bool anew = false; ///< What was assigned in the round goes; else it stays, and is not drawn again.
};

struct AssignmentPlan
{
    struct Share
    {
        Uid<Coder> coder;
        int units = 0;
        int posts = 0;
        int shared = 0; ///< Of the units.
    };
    struct Stratum
    {
        QString name;
        int units = 0;
        int drawn = 0;
    };

    int candidates = 0; ///< Units one may draw: comments that are there to be read, threads that have any.
    int assigned = 0; ///< Units left out, being assigned in the round already.
    int drawn = 0;
    int shared = 0;
    std::vector<Share> shares; ///< In the order of the request's coders.
    std::vector<Stratum> strata; ///< Empty where there are none; by name.
    Action action; ///< Its label tells the rule and the seed.
};

/// What a request comes to; writes nothing. Throws Error::Usage, saying what to change, for no coder, one named twice, an
/// overlap that cannot be, strata of the other unit, and more units than there are.
[[nodiscard]] AssignmentPlan planAssignment(const Store &store, const Outline &outline, const Codebook &codebook,
    const Round &round, const AssignmentRequest &request);

/// The comments a coder has to code in the round, in the order of the assignment; none: nothing is assigned.
[[nodiscard]] std::vector<Id<Post>> assignedPosts(
    const Store &store, const Outline &outline, Uid<Round> round, Uid<Coder> coder);

} // namespace rejoinder
