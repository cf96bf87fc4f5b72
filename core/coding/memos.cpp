// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/memos.h"

#include "core/coding/labels.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QUuid memoUid(const Store &store, const Subject &subject, Uid<Coder> coder)
{
    const QString thing = subject.post.isNull() ? subject.uid.toString(QUuid::Id128) : store.nameOf(subject.post);
    return identified("memo"_L1, {coder.value.toString(QUuid::Id128), nameOf(subject.about), thing});
}

} // namespace

std::optional<Memo> memoOf(const Store &store, const Subject &subject, Uid<Coder> coder)
{
    std::vector<Memo> memos;
    if (!subject.post.isNull())
        memos = store.memosAbout(subject.post);
    else if (!subject.uid.isNull())
        memos = store.memosAbout(subject.uid);
    for (Memo &memo : memos) {
        if (memo.header.owner == coder && memo.about == subject.about)
            return std::move(memo);
    }
    return subject.about == About::Project ? store.find<Memo>(memoUid(store, subject, coder)) : std::nullopt;
}

Action setMemo(const Store &store, const Subject &subject, const QString &text, bool question, Uid<Coder> coder)
{
    const auto before = memoOf(store, subject, coder);
    if (text.isEmpty())
        return before ? Action{{removed(*before)}, before->header.uid, labels::noted(true)} : Action{};
    if (before) {
        Memo after = *before;
        after.text = text;
        after.question = question;
        if (after == *before)
            return {{}, before->header.uid, {}};
        return {{changed(*before, after)}, after.header.uid, labels::noted(false)};
    }
    Memo memo;
    memo.header.uid = memoUid(store, subject, coder);
    memo.header.owner = coder;
    memo.about = subject.about;
    memo.aboutUid = subject.uid;
    memo.aboutPost = subject.post;
    memo.text = text;
    memo.question = question;
    memo.created = QDateTime::currentSecsSinceEpoch();
    return {{added(memo)}, memo.header.uid, labels::noted(false)};
}

Action changeMemo(const Store &store, const QUuid &uid, const QString &text, bool question, Uid<Coder> coder)
{
    const auto before = store.find<Memo>(uid);
    if (!before)
        throw Error(QCoreApplication::translate("Coding", "There is no such memo in the project any more."));
    if (before->header.owner != coder && uid != guidelinesUid())
        throw Error(QCoreApplication::translate("Coding", "This memo is another coder's: only they change it."));
    if (text.isEmpty())
        return {{removed(*before)}, uid, labels::noted(true)};
    Memo after = *before;
    after.text = text;
    after.question = question;
    if (after == *before)
        return {{}, uid, {}};
    return {{changed(*before, after)}, uid, labels::noted(false)};
}

Edits memoRewritten(const Store &store, const Subject &subject, const QString &text, Uid<Coder> coder)
{
    const auto before = memoOf(store, subject, coder);
    return setMemo(store, subject, text, before && before->question, coder).edits;
}

Edits memosRemoved(const Store &store, const QUuid &uid)
{
    Edits edits;
    for (const Memo &memo : store.memosAbout(uid))
        edits.push_back(removed(memo));
    return edits;
}

} // namespace rejoinder
