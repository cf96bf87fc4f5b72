// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/outline.h"

#include <algorithm>
#include <ranges>

namespace rejoinder {

namespace {

using Entry = Outline::Entry;

/// Whether a table by id is small. Ids are dense unless somebody made the file by hand.
bool areDense(qint64 least, qint64 most, size_t count)
{
    return least >= 0 && most <= 4 * static_cast<qint64>(count) + 1024;
}

/// For each entry the index of its parent's entry; -1 where it has none in its own thread.
std::vector<int> shownParents(const std::vector<Entry> &entries)
{
    const auto [least, most] = std::ranges::minmax_element(entries, {}, &Entry::id);
    std::vector<int> parents(entries.size(), -1);
    const auto adopt = [&](size_t child, int parent) {
        if (entries[parent].thread == entries[child].thread && parent != static_cast<int>(child))
            parents[child] = parent;
    };
    if (areDense(least->id.value, most->id.value, entries.size())) {
        std::vector<int> entryOf(most->id.value + 1, -1);
        for (size_t i = 0; i < entries.size(); ++i)
            entryOf[entries[i].id.value] = static_cast<int>(i);
        for (size_t i = 0; i < entries.size(); ++i) {
            const auto parent = static_cast<size_t>(entries[i].parent.value);
            if (parent < entryOf.size() && entryOf[parent] >= 0)
                adopt(i, entryOf[parent]);
        }
        return parents;
    }
    std::vector<int> byId(entries.size());
    std::ranges::copy(std::views::iota(0, static_cast<int>(entries.size())), byId.begin());
    const auto idOf = [&](int i) { return entries[i].id; };
    std::ranges::sort(byId, {}, idOf);
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto found = std::ranges::lower_bound(byId, entries[i].parent, {}, idOf);
        if (found != byId.end() && entries[*found].id == entries[i].parent)
            adopt(i, *found);
    }
    return parents;
}

std::vector<int> rootEntries(const std::vector<Entry> &entries, size_t threads)
{
    std::vector<int> roots(threads, -1);
    for (size_t i = 0; i < entries.size(); ++i) {
        int &root = roots[entries[i].thread];
        if (root < 0 || (entries[i].parent.isNull() && !entries[root].parent.isNull()))
            root = static_cast<int>(i);
    }
    return roots;
}

/// Hangs all members of each cycle under the root of their thread. Each entry is walked over once.
void breakCycles(const std::vector<Entry> &entries, const std::vector<int> &roots, std::vector<int> &parents)
{
    std::vector<int> walkOf(entries.size(), -1);
    for (int start = 0; start < static_cast<int>(entries.size()); ++start) {
        int at = start;
        for (; at >= 0 && walkOf[at] < 0; at = parents[at])
            walkOf[at] = start;
        if (at < 0 || walkOf[at] != start)
            continue;
        for (int member = at; parents[member] >= 0;) {
            const int next = parents[member];
            const int root = roots[entries[member].thread];
            parents[member] = member == root ? -1 : root;
            if (next == at)
                break;
            member = next;
        }
    }
}

} // namespace

Outline::Outline(const std::vector<Id<Thread>> &threads, const std::vector<Entry> &entries)
    : m_threads(threads.begin(), threads.end())
    , m_roots(m_threads.size(), -1)
{
    if (entries.empty())
        return;
    const auto roots = rootEntries(entries, m_threads.size());
    auto parents = shownParents(entries);
    for (size_t i = 0; i < entries.size(); ++i) {
        const int root = roots[entries[i].thread];
        if (static_cast<int>(i) == root)
            parents[i] = -1;
        else if (parents[i] < 0)
            parents[i] = root;
    }
    breakCycles(entries, roots, parents);
    layOut(entries, parents);
    indexPosts();
}

void Outline::layOut(const std::vector<Entry> &entries, const std::vector<int> &parents)
{
    // Children of each entry, one after the other, in the order of the entries; entries without a parent come last.
    const int count = static_cast<int>(entries.size());
    const auto slot = [&](int entry) { return parents[entry] < 0 ? count : parents[entry]; };
    std::vector<int> begins(count + 2, 0);
    for (int i = 0; i < count; ++i)
        ++begins[slot(i) + 1];
    for (int i = 0; i <= count; ++i)
        begins[i + 1] += begins[i];
    std::vector<int> children(count);
    {
        std::vector<int> filled(begins.begin(), begins.end() - 1);
        for (int i = 0; i < count; ++i)
            children[filled[slot(i)]++] = i;
    }
    const auto rankOf = [&](int entry) { return entries[entry].rank; };
    for (int i = 0; i < count; ++i) {
        const auto siblings = std::ranges::subrange(children.begin() + begins[i], children.begin() + begins[i + 1]);
        if (!std::ranges::is_sorted(siblings, {}, rankOf))
            std::ranges::stable_sort(siblings, {}, rankOf);
    }
    std::ranges::stable_sort(
        children.begin() + begins[count], children.end(), {}, [&](int entry) { return entries[entry].thread; });

    struct Visit
    {
        int entry;
        int parent;
        int row;
    };
    std::vector<Visit> open;
    for (int root : std::ranges::subrange(children.begin() + begins[count], children.end()) | std::views::reverse)
        open.push_back({root, -1, 0});
    m_nodes.reserve(count + 1);
    m_children.reserve(count);
    while (!open.empty()) {
        const auto [entry, parent, row] = open.back();
        open.pop_back();
        const Entry &from = entries[entry];
        const int node = size();
        if (parent < 0)
            m_roots[from.thread] = node;
        const int first = static_cast<int>(m_children.size());
        m_nodes.push_back({from.id, from.created, parent, node + 1, parent < 0 ? -1 : depth(parent) + 1, row,
            from.thread, static_cast<int>(from.author.value), first, static_cast<quint8>(from.kind),
            static_cast<quint8>(from.status)});
        m_children.resize(first + begins[entry + 1] - begins[entry]);
        for (int i = begins[entry + 1] - 1; i >= begins[entry]; --i)
            open.push_back({children[i], node, i - begins[entry]});
    }
    Node *nodes = m_nodes.data();
    int *childrenOfNodes = m_children.data();
    for (int node = size() - 1; node >= 0; --node) {
        const Node &from = nodes[node];
        if (from.parent < 0)
            continue;
        Node &parent = nodes[from.parent];
        parent.end = std::max(parent.end, from.end);
        childrenOfNodes[parent.firstChild + from.row] = node;
    }
}

void Outline::indexPosts()
{
    const auto [least, most] = std::ranges::minmax_element(std::as_const(m_nodes), {}, &Node::id);
    if (areDense(least->id.value, most->id.value, m_nodes.size())) {
        m_nodeOf.assign(most->id.value + 1, -1);
        int *nodeOf = m_nodeOf.data();
        for (int node = 0; node < size(); ++node)
            nodeOf[post(node).value] = node;
        return;
    }
    for (int node = 0; node < size(); ++node)
        m_sparseNodeOf.emplace_back(post(node), node);
    std::ranges::sort(m_sparseNodeOf);
}

int Outline::indexOf(Id<Thread> thread) const
{
    const auto found = std::ranges::find(m_threads, thread);
    return found == m_threads.end() ? -1 : static_cast<int>(found - m_threads.begin());
}

int Outline::nodeOf(Id<Post> post) const
{
    if (post.value > 0 && post.value < static_cast<qint64>(m_nodeOf.size()))
        return m_nodeOf[post.value];
    const auto found = std::ranges::lower_bound(m_sparseNodeOf, post, {}, &std::pair<Id<Post>, int>::first);
    return found != m_sparseNodeOf.end() && found->first == post ? found->second : -1;
}

std::span<const int> Outline::children(int node) const
{
    const int end = node + 1 < size() ? m_nodes[node + 1].firstChild : static_cast<int>(m_children.size());
    return {m_children.constData() + m_nodes[node].firstChild, size_t(end - m_nodes[node].firstChild)};
}

} // namespace rejoinder
