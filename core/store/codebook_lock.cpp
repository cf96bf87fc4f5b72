// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/codebook_lock.h"

#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto key = u"codebook";

/// A code that was made in this copy is its maker's to change.
bool wasMadeHere(const Store &store, const QUuid &code)
{
    const auto trail = store.trail(code);
    return !trail.empty() && !trail.front().second.before;
}

} // namespace

CodebookLock codebookLock(const Store &store)
{
    const QString lock = store.setting(key);
    return lock == "locked"_L1   ? CodebookLock::Locked
        : lock == "proposals"_L1 ? CodebookLock::Proposals
                                 : CodebookLock::Open;
}

std::pair<QString, QString> settingOf(CodebookLock lock)
{
    const QString value = lock == CodebookLock::Locked ? u"locked"_s
        : lock == CodebookLock::Proposals              ? u"proposals"_s
                                                       : QString();
    return {QString(key), value};
}

void expectAllowed(const Store &store, const Edits &edits)
{
    const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
    if (std::ranges::none_of(edits, isCode))
        return;
    const CodebookLock lock = codebookLock(store);
    if (lock == CodebookLock::Locked)
        throw Error(QCoreApplication::translate("HandOut",
            "The codebook of this copy is locked: you were given it to code by. Write what you miss in a memo on the "
            "code."));
    if (lock != CodebookLock::Proposals)
        return;
    const bool changesOthers = std::ranges::any_of(
        edits, [&](const Edit &edit) { return isCode(edit) && edit.before && !wasMadeHere(store, edit.uid()); });
    if (changesOthers)
        throw Error(QCoreApplication::translate("HandOut",
            "In this copy you may propose codes, but those that came with it stay as they are. Add a code, or write a "
            "memo on this one."));
}

} // namespace rejoinder
