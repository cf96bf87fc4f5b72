// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/surgery_request.h"

#include "core/coding/codebook_history.h"
#include "core/cues/cue_search.h"
#include "core/model/error.h"
#include "core/store/search.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejoinder {

namespace {

/// As many as anybody looks through; a plan lists all that it touches.
constexpr size_t mostLookedAt = 5000;

bool isShown(const Annotation &annotation, const SurgeryRequest &request)
{
    return request.only.isNull() || annotation.header.owner == request.only;
}

SurgeryPlan planOf(
    const Store &store, const Codebook &codebook, const SurgeryRequest &request, const std::vector<Annotation> &all)
{
    switch (request.kind) {
    case SurgeryRequest::Look:
        return {};
    case SurgeryRequest::Merge:
        return mergeCodes(store, codebook, request.code, request.other, request.keep);
    case SurgeryRequest::Split: {
        Split split{request.code, {}, request.assigned, request.retire};
        const Code *code = codebook.code(request.code);
        for (const QString &name : request.parts) {
            Code part;
            part.name = name;
            part.colour = code ? code->colour + int(split.parts.size()) : 0;
            split.parts.push_back(part);
        }
        return splitCode(store, codebook, split, request.keep);
    }
    case SurgeryRequest::Recode: {
        std::vector<Uid<Annotation>> chosen;
        for (const Annotation &annotation : all) {
            if (!request.spared.contains(annotation.header.uid) && isShown(annotation, request))
                chosen.push_back(annotation.uid());
        }
        return recode(store, codebook, chosen, request.other, request.keep);
    }
    case SurgeryRequest::Retire:
        return retirePlan(store, codebook, request.code);
    case SurgeryRequest::Move:
        return moveToGroup(store, codebook, request.code, request.other, request.index, request.keep);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Leaves what stands in posts that the query admits. Throws Error::Usage, with the place, for what it cannot understand.
void keepAdmitted(const Store &store, const SurgeryRequest &request, std::vector<Annotation> &annotations)
{
    const SearchQuery query = SearchQuery::parsed(request.query);
    query.expectSound();
    if (query.isEmpty())
        return;
    if (const auto unknown = unknownNames(store, query); !unknown.empty())
        throw Error(unknown.front().sentence, Error::Kind::Usage);
    SearchScope scope;
    scope.acting = request.acting;
    scope.cues = CueSearch(store.path());
    if (!request.only.isNull())
        scope.only = request.only;
    const Outline outline = store.outline();
    const NodeSet posts = admitted(store, outline, query, scope);
    std::erase_if(annotations, [&](const Annotation &annotation) {
        const int node = outline.nodeOf(annotation.post);
        return node < 0 || !posts[size_t(node)];
    });
}

QString missing(const SurgeryRequest &request)
{
    const bool needsOther = request.kind == SurgeryRequest::Merge || request.kind == SurgeryRequest::Recode;
    if (needsOther && request.other.isNull())
        return QCoreApplication::translate("Surgery", "Choose the other code.");
    if (request.kind == SurgeryRequest::Split && request.parts.isEmpty())
        return QCoreApplication::translate("Surgery", "Name the new codes, with commas between them.");
    return {};
}

std::vector<CodedPassage> passagesOf(const Store &store, const std::vector<Annotation> &annotations)
{
    QHash<QUuid, QString> coders;
    for (const Coder &coder : store.coders())
        coders.insert(coder.header.uid, coder.name);
    std::vector<Id<Post>> posts;
    for (const Annotation &annotation : annotations)
        posts.push_back(annotation.post);
    std::ranges::sort(posts);
    const auto doubles = std::ranges::unique(posts);
    posts.erase(doubles.begin(), doubles.end());
    QHash<Id<Post>, PostContent> contents;
    for (PostContent &content : store.beginnings(posts))
        contents.insert(content.post.id, std::move(content));
    std::vector<CodedPassage> passages;
    for (const Annotation &annotation : annotations) {
        const PostContent content = contents.value(annotation.post);
        const QString words = annotation.start ? annotation.quote : content.text;
        passages.push_back({annotation, coders.value(annotation.header.owner.value), content.author, words.simplified(),
            content.post.kind == PostKind::Article, 0});
    }
    return passages;
}

} // namespace

SurgeryPreview previewOf(const QString &project, const SurgeryRequest &request)
{
    const Store store(project, Store::Access::ReadOnly);
    const Codebook codebook = store.codebook();
    SurgeryPreview preview;
    std::vector<Annotation> annotations = annotationsOf(store, codebook, request.code);
    preview.refusal = missing(request);
    try {
        keepAdmitted(store, request, annotations);
    } catch (const Error &error) {
        preview.refusal = error.sentence();
    }
    if (preview.refusal.isEmpty()) {
        try {
            preview.plan = planOf(store, codebook, request, annotations);
        } catch (const Error &error) {
            preview.refusal = error.sentence();
        }
    }
    QSet<QUuid> listed;
    for (const Annotation &annotation : annotations)
        listed.insert(annotation.header.uid);
    for (const Recoded &recoded : preview.plan.annotations) {
        if (!listed.contains(recoded.before.header.uid))
            annotations.push_back(recoded.before);
    }
    std::erase_if(annotations, [&](const Annotation &annotation) { return !isShown(annotation, request); });
    preview.total = int(annotations.size());
    if (request.kind == SurgeryRequest::Look && annotations.size() > mostLookedAt)
        annotations.resize(mostLookedAt);
    preview.passages = passagesOf(store, annotations);
    if (request.kind == SurgeryRequest::Look) {
        const CodebookHistory history(store);
        for (CodedPassage &passage : preview.passages)
            passage.version = history.madeUnder(store, passage.annotation).number;
    }
    return preview;
}

} // namespace rejoinder
