// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder::test {

/// A project that three people coded apart, with differences that can be counted by hand. Two threads of \c comments
/// comments each, every comment the reply of the one before it; of comment i (from 1, in each thread):
///  - stance towards "lane": Favour, Against, Neither in turn; Ben takes the next one where 5 divides i, Carla where 4 does;
///  - spans on even ones: Fact on [0, 8), Ben Value where 6 divides i, Carla [4, 12);
///  - each rebuts the comment it answers; Carla says so of none that 4 divides.
/// All are marked done, but: Carla has left those that 7 divides undone though coded, and Ben and Carla have not opened
/// the first comment of the outline's second thread.
struct ThreeCoders
{
    explicit ThreeCoders(const QString &path, int comments = 20);

    Store store;
    Uid<Coder> anna;
    Uid<Coder> ben;
    Uid<Coder> carla;
    Uid<Round> round;
};

} // namespace rejoinder::test
