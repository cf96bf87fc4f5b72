// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// A copy that was given to a coder: kept in the project beside the rows, since a file that is out in the world is not
/// undone. That it came back is: it did while a merge that brought it stands.
struct HandedOut
{
    QUuid uid; ///< The copy has it too (setting "handout"), and every copy of that copy.
    Uid<Coder> coder;
    QString name; ///< Of the coder, as it was then.
    QString file; ///< Without its folder.
    QString round;
    qint64 at = 0; ///< Seconds since 1970-01-01 UTC.
    int posts = 0; ///< To be coded.
    bool givenUp = false; ///< Nobody waits for it any more.
    std::optional<qint64> back; ///< When it last came back.

    [[nodiscard]] bool isOut() const { return !back && !givenUp; }
    friend bool operator==(const HandedOut &, const HandedOut &) = default;
};

/// "k" and 32 hexadecimal digits.
[[nodiscard]] QString idOf(const HandedOut &copy);

/// All of them, in the order they were given.
[[nodiscard]] std::vector<HandedOut> handedOut(const Store &store);
void noteHandedOut(Store &store, const HandedOut &copy);
/// That nobody waits for it, or does again. Throws where there is no such copy.
void giveUp(Store &store, const QUuid &copy, bool givenUp);

/// For a merge, inside its transaction: \p there came back with the step \p seq (0: it brought nothing new), and what
/// \p there knows of copies is known here from now on. Returns the uid of the copy that came back; null: it was none.
QUuid noteReturned(Store &here, const Store &there, qint64 seq);
/// The same knowledge for a whole copy of a project.
void copyHandedOut(const Store &from, Store &to);

} // namespace rejoinder
