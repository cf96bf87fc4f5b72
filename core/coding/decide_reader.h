// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action_reader.h"
#include "core/coding/adjudicate.h"

namespace rejoinder {

/// A decision as scripts write it: {"decide": {"case": "k…" or a version's id, "take": a coder's name, a version's id or
/// several, "outcome", "annotations": [{"code", "start", "end", "target"}], "relations": [{"type", "source", "target",
/// "note"}], "reason", "note", "coder", "of": compared coders, "tolerance", "unfinished"}}. Without "outcome" it is taken
/// where something is to be taken, else edited.
struct DecideRequest
{
    CaseRequest cases;
    Case of;
    Verdict verdict;
    Uid<Coder> coder;
};
[[nodiscard]] DecideRequest decideRequest(const ActionReader &reader, const Outline &outline);

/// Who is compared and how, of "of", "tolerance" and "unfinished".
[[nodiscard]] CaseRequest caseRequest(const ActionReader &reader);

} // namespace rejoinder
