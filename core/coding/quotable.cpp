// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/quotable.h"

#include "core/coding/annotate.h"
#include "core/coding/labels.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Coding)
};

std::vector<Annotation> marksOn(const Store &store, Id<Post> post)
{
    std::vector<Annotation> marks = store.annotations(post);
    std::erase_if(marks, [](const Annotation &annotation) { return annotation.code != doNotQuote(); });
    return marks;
}

/// What the codebook needs before the mark can be set: nothing, both rows, or one that was retired back.
Edits rowsFor(const Codebook &codebook)
{
    Edits edits;
    for (const Code &wanted : {ethicsGroupRow(), doNotQuoteRow()}) {
        const Code *present = codebook.code({wanted.header.uid});
        if (!present) {
            edits.push_back(added(wanted));
        } else if (present->retired) {
            Code back = *present;
            back.retired = false;
            back.mergedInto = {};
            edits.push_back(changed(*present, back));
        }
    }
    return edits;
}

Codebook with(const Codebook &codebook, const Edits &edits)
{
    std::vector<Code> codes = codebook.codes();
    for (const Edit &edit : edits) {
        std::erase_if(codes, [&](const Code &code) { return code.header.uid == edit.uid(); });
        codes.push_back(std::get<Code>(*edit.after));
    }
    return Codebook(std::move(codes));
}

Action allow(const Store &store, const Codebook &codebook, Id<Post> post, Uid<Coder> coder)
{
    Action action;
    action.label = Texts::tr("Allow quoting of %1").arg(labels::post(store, post));
    const auto marks = marksOn(store, post);
    for (const Annotation &mark : marks) {
        if (mark.header.owner == coder)
            std::ranges::move(
                removeAnnotation(store, codebook, mark.uid(), coder).edits, std::back_inserter(action.edits));
    }
    if (action.edits.empty() && !marks.empty()) {
        const auto other = store.find<Coder>(marks.front().header.owner.value);
        throw Error(Texts::tr("%1 marked it “Do not quote”, and only who did may take that away.")
                .arg(other ? other->name : Texts::tr("Somebody else")));
    }
    return action;
}

} // namespace

std::vector<Uid<Coder>> whoForbadeQuoting(const Store &store, Id<Post> post)
{
    std::vector<Uid<Coder>> coders;
    for (const Annotation &mark : marksOn(store, post))
        coders.push_back(mark.header.owner);
    return coders;
}

Action setQuotable(const Store &store, const Codebook &codebook, Id<Post> post, bool allowed, Uid<Coder> coder)
{
    if (!store.post(post))
        throw Error(Texts::tr("There is no such post in the project."));
    if (allowed)
        return allow(store, codebook, post, coder);
    Action action;
    action.edits = rowsFor(codebook);
    AnnotateRequest request;
    request.post = post;
    request.code = doNotQuote();
    request.coder = coder;
    Action mark = annotate(store, with(codebook, action.edits), request);
    if (mark.edits.empty())
        return {{}, mark.uid, {}};
    std::ranges::move(mark.edits, std::back_inserter(action.edits));
    action.uid = mark.uid;
    action.label = Texts::tr("Do not quote %1").arg(labels::post(store, post));
    return action;
}

} // namespace rejoinder
