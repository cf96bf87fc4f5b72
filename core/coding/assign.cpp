// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/assign.h"

#include "core/coding/sample.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/assigned.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <bit>
#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Assign)
};

using Unit = AssignmentRequest::Unit;
using Strata = AssignmentRequest::Strata;
using Order = AssignmentRequest::Order;

/// Streams of chance beside those of the sample.
constexpr quint64 threadOrder = 101;
constexpr quint64 postOrder = 102;

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(sentence, Error::Kind::Usage);
}

bool isReadable(const Outline &outline, int node)
{
    return outline.kind(node) == PostKind::Comment && outline.status(node) == PostStatus::Ok;
}

int commentsIn(const Outline &outline, int root)
{
    int count = 0;
    for (int node = root; node < outline.subtreeEnd(root); ++node)
        count += outline.kind(node) == PostKind::Comment;
    return count;
}

class Planner
{
public:
    Planner(const Store &store, const Outline &outline, const Codebook &codebook, const Round &round,
        const AssignmentRequest &request)
        : m_store(store)
        , m_outline(outline)
        , m_codebook(codebook)
        , m_round{round.header.uid}
        , m_request(request)
    {
    }

    AssignmentPlan run()
    {
        check();
        for (const Thread &thread : m_store.threads())
            m_threads.insert(thread.id, thread);
        readPresent();
        collect();
        if (m_request.size > int(m_nodes.size()))
            refuse(m_request.unit == Unit::Posts
                    ? Texts::tr("There are %1 comments to draw from, not %2. Ask for fewer, or assign anew.")
                          .arg(m_nodes.size())
                          .arg(m_request.size)
                    : Texts::tr("There are %1 threads to draw from, not %2. Ask for fewer, or assign anew.")
                          .arg(m_nodes.size())
                          .arg(m_request.size));
        stratify();
        draw();
        give();
        return std::move(m_plan);
    }

private:
    void check() const;
    void readPresent();
    void collect();
    void stratify();
    void draw();
    void give();
    [[nodiscard]] std::vector<int> inOrder(std::vector<int> nodes, size_t coder) const;
    [[nodiscard]] Assignment assignmentOf(int node, size_t coder, int place) const;
    [[nodiscard]] QString stratumOf(int node);
    [[nodiscard]] QString codesOn(Id<Post> post);
    [[nodiscard]] QString label() const;
    [[nodiscard]] QUuid threadUid(int node) const
    {
        return m_threads.value(m_outline.thread(m_outline.threadOf(node))).uid;
    }

    const Store &m_store;
    const Outline &m_outline;
    const Codebook &m_codebook;
    Uid<Round> m_round;
    const AssignmentRequest &m_request;
    QHash<Id<Thread>, Thread> m_threads;
    std::map<Uid<Assignment>, Assignment> m_present; ///< Of the round.
    QSet<Id<Post>> m_assignedPosts;
    QSet<QUuid> m_assignedThreads; ///< As a whole.
    std::optional<QHash<Id<Post>, QSet<QString>>> m_codes;
    std::vector<int> m_nodes; ///< What may be drawn: comments, or roots of threads.
    std::vector<int> m_strata; ///< Of each, into the plan's strata.
    std::vector<int> m_drawn; ///< Indices into both.
    AssignmentPlan m_plan;
};

void Planner::check() const
{
    const auto &coders = m_request.coders;
    if (coders.empty())
        refuse(Texts::tr("Nobody is named who gets the assignment. Name at least one coder."));
    QSet<Uid<Coder>> named(coders.begin(), coders.end());
    if (named.size() != qsizetype(coders.size()))
        refuse(Texts::tr("A coder is named twice. Name each once."));
    if (m_request.overlap < 0 || m_request.overlap > 1)
        refuse(Texts::tr("The overlap is a share from 0 to 100 %."));
    if (m_request.overlap > 0 && coders.size() < 2)
        refuse(Texts::tr("An overlap needs two coders at least. Name another, or leave it out."));
    if (m_request.each == 1 || m_request.each > int(coders.size()))
        refuse(
            Texts::tr("%1 coders cannot share a unit here: from 2 to %2 can.").arg(m_request.each).arg(coders.size()));
    const bool forThreads = m_request.strata == Strata::Size;
    if (m_request.strata != Strata::None && forThreads != (m_request.unit == Unit::Threads))
        refuse(forThreads ? Texts::tr("Strata by size are for threads. Draw threads, or choose other strata.")
                          : Texts::tr("Threads are stratified by size only. Draw comments for other strata."));
}

void Planner::readPresent()
{
    for (const Assignment &assignment : assignmentsIn(m_store, m_round)) {
        m_present.emplace(Uid<Assignment>{assignment.header.uid}, assignment);
        if (m_request.anew)
            continue;
        if (assignment.post.isNull())
            m_assignedThreads.insert(assignment.threadUid);
        else
            m_assignedPosts.insert(assignment.post);
    }
}

void Planner::collect()
{
    const auto take = [this](int node, bool assigned) {
        ++m_plan.candidates;
        if (assigned)
            ++m_plan.assigned;
        else
            m_nodes.push_back(node);
    };
    for (int thread = 0; thread < m_outline.threadCount(); ++thread) {
        const int root = m_outline.root(thread);
        if (root < 0)
            continue;
        const bool whole = m_assignedThreads.contains(threadUid(root));
        bool partly = whole;
        bool any = false;
        for (int node = root; node < m_outline.subtreeEnd(root); ++node) {
            if (!isReadable(m_outline, node))
                continue;
            const bool assigned = whole || m_assignedPosts.contains(m_outline.post(node));
            any = true;
            partly |= assigned;
            if (m_request.unit == Unit::Posts)
                take(node, assigned);
        }
        if (m_request.unit == Unit::Threads && any)
            take(root, partly);
    }
    if (m_nodes.empty())
        refuse(m_plan.candidates == 0
                ? Texts::tr("There is nothing to assign yet. Import a thread first.")
                : Texts::tr("Everything is assigned in this round already. Assign anew, or start another round."));
}

QString Planner::codesOn(Id<Post> post)
{
    if (!m_codes) {
        m_codes.emplace();
        m_store.eachRow(RowKind::Annotation, [this](const Row &row) {
            const auto &annotation = std::get<Annotation>(row);
            if (const Code *code = m_codebook.effective(annotation.code))
                (*m_codes)[annotation.post].insert(m_codebook.path({code->header.uid}));
        });
    }
    QStringList names = m_codes->value(post).values();
    names.sort();
    return names.isEmpty() ? Texts::tr("no code") : names.join(u" + "_s);
}

QString Planner::stratumOf(int node)
{
    switch (m_request.strata) {
    case Strata::None:
        break;
    case Strata::Depth:
        // Leading blanks: by name is by number.
        return Texts::tr("depth %1").arg(m_outline.depth(node), 2);
    case Strata::Thread: {
        const Thread thread = m_threads.value(m_outline.thread(m_outline.threadOf(node)));
        return u"%1 (%2)"_s.arg(thread.title.isEmpty() ? Texts::tr("untitled") : thread.title, threadName(thread.uid));
    }
    case Strata::Author: {
        const Id<Author> author = m_outline.author(node);
        return author.isNull() ? Texts::tr("anonymous") : m_store.authorName(author);
    }
    case Strata::Codes:
        return codesOn(m_outline.post(node));
    case Strata::Size: {
        const auto comments = unsigned(commentsIn(m_outline, node));
        const unsigned least = std::bit_floor(comments);
        return Texts::tr("%1 to %2 comments").arg(least, 7).arg(2 * least - 1);
    }
    }
    return {};
}

void Planner::stratify()
{
    m_strata.assign(m_nodes.size(), 0);
    if (m_request.strata == Strata::None)
        return;
    std::map<QString, std::vector<int>> byName;
    for (int i = 0; i < std::ssize(m_nodes); ++i)
        byName[stratumOf(m_nodes[size_t(i)])].push_back(i);
    for (const auto &[name, units] : byName) {
        for (const int unit : units)
            m_strata[size_t(unit)] = int(m_plan.strata.size());
        m_plan.strata.push_back({name.simplified(), int(units.size()), 0});
    }
}

void Planner::draw()
{
    const int size = m_request.size > 0 ? m_request.size : int(m_nodes.size());
    m_drawn = drawn(m_strata, size, m_request.seed);
    m_plan.drawn = size;
    for (const int unit : m_drawn) {
        if (!m_plan.strata.empty())
            ++m_plan.strata[size_t(m_strata[size_t(unit)])].drawn;
    }
}

std::vector<int> Planner::inOrder(std::vector<int> nodes, size_t coder) const
{
    if (m_request.order == Order::Random) {
        Random random(m_request.seed, postOrder, coder);
        shuffle(nodes, random);
    } else if (m_request.order == Order::Threads) {
        std::vector<int> threads;
        for (const int node : nodes) {
            if (threads.empty() || threads.back() != m_outline.threadOf(node))
                threads.push_back(m_outline.threadOf(node));
        }
        Random random(m_request.seed, threadOrder, coder);
        shuffle(threads, random);
        QHash<int, int> places;
        for (const int thread : threads)
            places.insert(thread, int(places.size()));
        std::ranges::stable_sort(nodes, {}, [&](int node) { return places.value(m_outline.threadOf(node)); });
    }
    return nodes;
}

Assignment Planner::assignmentOf(int node, size_t coder, int place) const
{
    Assignment assignment;
    assignment.header.owner = m_request.coders[coder];
    assignment.round = m_round;
    assignment.order = place;
    assignment.blind = m_request.blind;
    const QUuid thread = threadUid(node);
    if (m_request.unit == Unit::Posts)
        assignment.post = m_outline.post(node);
    else
        assignment.threadUid = thread;
    // Who assigns the same apart has assigned it once.
    assignment.header.uid = identified("assignment"_L1,
        {assignment.header.owner.value.toString(QUuid::Id128), m_round.value.toString(QUuid::Id128),
            assignment.post.isNull() ? threadName(thread) : m_store.nameOf(assignment.post)});
    return assignment;
}

void Planner::give()
{
    std::vector<DealtUnit> units;
    units.reserve(m_drawn.size());
    for (const int unit : m_drawn)
        units.push_back(
            {m_strata[size_t(unit)], m_request.unit == Unit::Posts ? 1 : commentsIn(m_outline, m_nodes[size_t(unit)])});
    const Dealt hands = dealt(units, {int(m_request.coders.size()), m_request.overlap, m_request.each}, m_request.seed);
    m_plan.shared = int(hands.shared.size());
    // What is added to an assignment comes after it.
    int first = 0;
    for (const auto &[uid, assignment] : m_present)
        first = m_request.anew ? 0 : std::max(first, assignment.order + 1);
    for (size_t coder = 0; coder < hands.byCoder.size(); ++coder) {
        AssignmentPlan::Share share{.coder = m_request.coders[coder]};
        std::vector<int> nodes;
        for (const int hand : hands.byCoder[coder]) {
            ++share.units;
            share.posts += units[size_t(hand)].weight;
            share.shared += std::ranges::binary_search(hands.shared, hand);
            nodes.push_back(m_nodes[size_t(m_drawn[size_t(hand)])]);
        }
        int place = first;
        for (const int node : inOrder(std::move(nodes), coder)) {
            const Assignment assignment = assignmentOf(node, coder, place++);
            const auto present = m_present.find({assignment.header.uid});
            if (present == m_present.end()) {
                m_plan.action.edits.push_back(added(assignment));
            } else {
                m_plan.action.edits.push_back(changed(present->second, assignment));
                m_present.erase(present);
            }
        }
        m_plan.shares.push_back(share);
    }
    if (m_request.anew) {
        for (const auto &[uid, assignment] : m_present)
            m_plan.action.edits.push_back(removed(assignment));
    }
    m_plan.action.label = label();
}

QString Planner::label() const
{
    QStringList names;
    for (const Uid<Coder> coder : m_request.coders) {
        const auto row = m_store.find<Coder>(coder.value);
        names << (row ? row->name : QString());
    }
    const QString what = m_request.unit == Unit::Posts ? Texts::tr("%n comment(s)", nullptr, m_plan.drawn)
                                                       : Texts::tr("%n thread(s)", nullptr, m_plan.drawn);
    const QString strata = [this] {
        switch (m_request.strata) {
        case Strata::None:
            break;
        case Strata::Depth:
            return Texts::tr("by depth");
        case Strata::Thread:
            return Texts::tr("by thread");
        case Strata::Author:
            return Texts::tr("by author");
        case Strata::Codes:
            return Texts::tr("by codes");
        case Strata::Size:
            return Texts::tr("by size");
        }
        return QString();
    }();
    QStringList rule;
    if (!strata.isEmpty())
        rule << strata;
    if (m_plan.shared > 0)
        rule << Texts::tr("%n shared", nullptr, m_plan.shared);
    rule << Texts::tr("seed %1").arg(m_request.seed);
    return Texts::tr("Assign %1 to %2 (%3)").arg(what, names.join(u", "_s), rule.join(u", "_s));
}

} // namespace

AssignmentPlan planAssignment(const Store &store, const Outline &outline, const Codebook &codebook, const Round &round,
    const AssignmentRequest &request)
{
    return Planner(store, outline, codebook, round, request).run();
}

std::vector<Id<Post>> assignedPosts(const Store &store, const Outline &outline, Uid<Round> round, Uid<Coder> coder)
{
    const auto assignments = assignmentsIn(store, round, coder);
    if (assignments.empty())
        return {};
    QHash<QUuid, int> roots;
    for (const Thread &thread : store.threads()) {
        if (const int index = outline.indexOf(thread.id); index >= 0)
            roots.insert(thread.uid, outline.root(index));
    }
    std::vector<Id<Post>> posts;
    QSet<Id<Post>> seen;
    const auto take = [&](int node) {
        const Id<Post> post = node < 0 ? Id<Post>() : outline.post(node);
        if (!post.isNull() && outline.kind(node) == PostKind::Comment && !seen.contains(post)) {
            seen.insert(post);
            posts.push_back(post);
        }
    };
    for (const Assignment &assignment : assignments) {
        if (!assignment.post.isNull()) {
            take(outline.nodeOf(assignment.post));
            continue;
        }
        const int root = roots.value(assignment.threadUid, -1);
        for (int node = root; root >= 0 && node < outline.subtreeEnd(root); ++node)
            take(node);
    }
    return posts;
}

} // namespace rejoinder
