// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/same_persons.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto prefix = "same-person:"_L1;

} // namespace

std::vector<SamePerson> samePersons(const Store &store)
{
    std::vector<SamePerson> persons;
    auto query = store.database().prepare("SELECT key, value FROM meta WHERE key GLOB 'same-person:*' ORDER BY key");
    const auto stands = store.database().cached("SELECT state = 'done' FROM step WHERE seq = ?");
    while (query.step()) {
        const QString value = query.text(1);
        stands->bind(value.section(u' ', 1).toLongLong());
        if (stands->step() && stands->integer(0) != 0)
            persons.push_back({{QUuid::fromString(query.text(0).sliced(prefix.size()))},
                {QUuid::fromString(value.section(u' ', 0, 0))}});
    }
    return persons;
}

void rememberSamePerson(Store &store, const SamePerson &same, qint64 seq)
{
    store.setSetting(prefix + same.from.value.toString(QUuid::WithoutBraces),
        u"%1 %2"_s.arg(same.into.value.toString(QUuid::WithoutBraces)).arg(seq));
}

} // namespace rejoinder
