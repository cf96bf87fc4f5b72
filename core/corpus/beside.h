// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

namespace rejoinder {

/// Has it done by a thread that does one thing after the other; the program ends when all is done.
void doBeside(std::move_only_function<void()> work);

struct TakeDownBeside
{
    template<class Held>
    void operator()(Held *held) const
    {
        doBeside([held] { delete held; });
    }
};

/// What may be large is taken down by another thread: who lets it go (a cancel, above all) does not wait for that.
template<class Held>
using Beside = std::unique_ptr<Held, TakeDownBeside>;

} // namespace rejoinder
