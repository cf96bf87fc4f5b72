// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/clashes.h"

#include "core/store/row_json.h"

#include <QCoreApplication>
#include <QSet>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// An annotation that could stand at its place, were it alone there.
struct Candidate
{
    Annotation annotation;
    QByteArray json;
    bool waits = false;

    [[nodiscard]] auto strength() const
    {
        return std::tie(annotation.header.revision, annotation.header.modified, json, annotation.header.uid);
    }
};

class Settlement
{
public:
    Settlement(Store &store, OpenStep &step)
        : m_store(store)
        , m_step(step)
        , m_codebook(store.codebook())
    {
    }

    QStringList run()
    {
        collectWaiting();
        std::set<Id<Post>> posts;
        for (const auto &[post, waiting] : m_waiting)
            posts.insert(post);
        for (const Code &code : m_codebook.codes()) {
            const bool isTop = m_codebook.group({code.header.uid}) == &code;
            if (isTop && code.choice == Choice::One)
                std::ranges::copy(m_store.crowdedPosts(codesOf(code)), std::inserter(posts, posts.end()));
        }
        for (const auto post : posts)
            settlePost(post);
        return std::move(m_sentences);
    }

private:
    void collectWaiting();
    [[nodiscard]] std::vector<Uid<Code>> codesOf(const Code &group) const;
    void settlePost(Id<Post> post);
    void settlePlace(std::vector<Candidate> rivals);
    void setAside(const Row &row, Edits &edits);
    [[nodiscard]] QString sentence(const Annotation &kept, const Annotation &set) const;

    Store &m_store;
    OpenStep &m_step;
    Codebook m_codebook;
    std::map<Id<Post>, std::vector<Candidate>> m_waiting; ///< Whose references are all here.
    QSet<QUuid> m_gone;
    QStringList m_sentences;
};

void Settlement::collectWaiting()
{
    m_store.eachRow(RowKind::Waiting, [&](const Row &row) {
        const auto &waiting = std::get<Waiting>(row);
        if (waiting.kind != RowKind::Annotation)
            return;
        const auto received = fromJson(waiting.kind, waiting.header.uid, waiting.json, m_store.names());
        if (m_store.stands(received)) {
            const auto &annotation = std::get<Annotation>(received);
            m_waiting[annotation.post].push_back({annotation, waiting.json, true});
        }
    });
}

/// The codes that count for the group: its own and those retired into them.
std::vector<Uid<Code>> Settlement::codesOf(const Code &group) const
{
    std::vector<Uid<Code>> codes;
    for (const Code &code : m_codebook.codes()) {
        const Code *effective = m_codebook.effective({code.header.uid});
        if (m_codebook.group({effective->header.uid}) == &group)
            codes.push_back({code.header.uid});
    }
    return codes;
}

void Settlement::settlePost(Id<Post> post)
{
    std::vector<Candidate> all;
    for (const Annotation &annotation : m_store.annotations(post))
        all.push_back({annotation, toJson(annotation, m_store.names()), false});
    if (const auto waiting = m_waiting.find(post); waiting != m_waiting.end())
        std::ranges::copy(waiting->second, std::back_inserter(all));
    while (!all.empty()) {
        const auto one = all.back().annotation;
        const auto others = std::ranges::stable_partition(all, [&](const Candidate &other) {
            return other.annotation.header.uid != one.header.uid && !m_codebook.rivals(one, other.annotation);
        });
        std::vector<Candidate> rivals(others.begin(), others.end());
        all.erase(others.begin(), others.end());
        if (rivals.size() > 1)
            settlePlace(std::move(rivals));
    }
}

void Settlement::settlePlace(std::vector<Candidate> rivals)
{
    const auto winner = std::ranges::max_element(rivals, {}, &Candidate::strength);
    Edits edits;
    for (const auto &loser : rivals) {
        if (&loser == &*winner || loser.waits)
            continue;
        setAside(loser.annotation, edits);
        m_sentences.append(sentence(winner->annotation, loser.annotation));
    }
    if (winner->waits) {
        const auto waiting = m_store.row(RowKind::Waiting, winner->annotation.header.uid);
        edits.push_back({waiting, std::nullopt, true});
        edits.push_back({std::nullopt, winner->annotation, true});
    }
    m_step.add(std::move(edits));
}

/// The row and, before it, all that names it.
void Settlement::setAside(const Row &row, Edits &edits)
{
    std::vector<Row> queue{row};
    while (!queue.empty()) {
        const Row next = std::move(queue.back());
        queue.pop_back();
        const auto uid = headerOf(next).uid;
        if (m_gone.contains(uid))
            continue;
        m_gone.insert(uid);
        edits.push_back({next, std::nullopt, true});
        edits.push_back({std::nullopt, Waiting{headerOf(next), kindOf(next), toJson(next, m_store.names())}, true});
        std::ranges::move(m_store.dependents(kindOf(next), uid), std::back_inserter(queue));
    }
}

QString Settlement::sentence(const Annotation &kept, const Annotation &set) const
{
    const auto coder = m_store.find<Coder>(kept.header.owner.value);
    return Texts::tr("%1 has “%2” and “%3” at one place of %4: the first stays, the second waits.")
        .arg(coder ? coder->name : QString(), m_codebook.path(kept.code), m_codebook.path(set.code),
            m_store.nameOf(kept.post));
}

} // namespace

QStringList settleClashes(Store &store, OpenStep &step)
{
    return Settlement(store, step).run();
}

} // namespace rejoinder
