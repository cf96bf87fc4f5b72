// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <memory>

namespace rejoinder {

struct TakeDownBeside
{
    template<class Held>
    void operator()(Held *held) const
    {
        QThreadPool::globalInstance()->start([held] { delete held; });
    }
};

/// What may be large is taken down on a thread of the pool: who lets it go (a cancel, above all) does not wait for that.
template<class Held>
using Beside = std::unique_ptr<Held, TakeDownBeside>;

} // namespace rejoinder
