// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/guidelines.h"

#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rejoinder {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QString guidelines(const Store &store)
{
    const auto memo = store.find<Memo>(guidelinesUid());
    return memo ? memo->text : store.setting(u"guidelines");
}

Action setGuidelines(const Store &store, const QString &text, Uid<Coder> coder)
{
    if (text.size() > longestGuidelines)
        throw Error(History::tr("The guidelines are longer than a million characters. Shorten them, or keep the rest "
                                "elsewhere."));
    const auto before = store.find<Memo>(guidelinesUid());
    if (text.trimmed().isEmpty())
        return before ? Action{{removed(*before)}, guidelinesUid(), History::tr("Remove the coding guidelines")}
                      : Action{};
    if (!before) {
        Memo memo;
        memo.header.uid = guidelinesUid();
        memo.header.owner = coder;
        memo.about = About::Project;
        memo.text = text;
        memo.created = QDateTime::currentSecsSinceEpoch();
        return {{added(memo)}, guidelinesUid(), History::tr("Write the coding guidelines")};
    }
    if (before->text == text)
        return {{}, guidelinesUid(), {}};
    Memo after = *before;
    after.header.owner = coder;
    after.text = text;
    return {{changed(*before, after)}, guidelinesUid(), History::tr("Change the coding guidelines")};
}

} // namespace rejoinder
