// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/outline.h"
#include "core/model/codebook.h"
#include "ui/statistics/chart.h"

#include <functional>

namespace rejoinder {

/// What is counted about what was coded.
enum class Question {
    ByCoder,
    ByDepth,
    ByAuthor,
    ByParentStance,
    ByThread,
    StanceByDepth,
    StanceByTime,
    StanceOfReply,
    WhoAnswersWhom,
    Cooccurrence,
    Timeline,
    WorkDone,
};

/// What a worker counts on: the rows, and the outline their nodes are of. It goes to the worker with each question and
/// comes back with the answer, so nothing is shared.
struct Counted
{
    CodedRows rows;
    Outline outline;
};

/// A question as a value for a worker.
struct CountRequest
{
    Question question = Question::ByCoder;
    int variant = 0; ///< Of Cooccurrence: Together; of WhoAnswersWhom: relation type * 2, + 1 as a graph.
    bool shares = false;
    QString title;
    Id<Thread> thread; ///< Of Timeline.
    Codebook codebook;
};

/// The answer as it is to be seen. As long as counting takes: a second for 500,000 annotations.
[[nodiscard]] Chart chartOf(const Counted &counted, const CountRequest &request);

} // namespace rejoinder
