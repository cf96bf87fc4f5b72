// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/visible_posts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rejoinder {

using namespace Qt::StringLiterals;

VisiblePosts::VisiblePosts(std::span<const SceneNode> nodes, const QSet<Id<Post>> &folded)
    : m_rows(nodes.size(), -1)
{
    m_nodes.reserve(nodes.size());
    for (int node = 0; node < static_cast<int>(nodes.size());) {
        m_rows[node] = size();
        m_nodes.push_back(node);
        node = folded.contains(nodes[node].post) ? nodes[node].end : node + 1;
    }
}

VisiblePosts VisiblePosts::ancestorsOf(std::span<const SceneNode> nodes, int node)
{
    VisiblePosts result;
    result.m_folding = false;
    result.m_rows.assign(nodes.size(), -1);
    for (; node >= 0; node = nodes[node].parent)
        result.m_nodes.push_back(node);
    std::ranges::reverse(result.m_nodes);
    for (int row = 0; row < result.size(); ++row)
        result.m_rows[result.m_nodes[row]] = row;
    return result;
}

int VisiblePosts::standIn(int node) const
{
    if (m_rows[node] >= 0 || !m_folding)
        return m_rows[node];
    // In reading order whatever is hidden follows right after the folded post that hides it.
    return static_cast<int>(std::ranges::upper_bound(m_nodes, node) - m_nodes.begin()) - 1;
}

QString describe(const FoldSummary &summary)
{
    const auto counted = [](int n, const QString &one, const QString &many) { return n == 1 ? one : many.arg(n); };
    const QString replies = counted(summary.replies, QCoreApplication::translate("Reader", "1 reply"),
        QCoreApplication::translate("Reader", "%1 replies"));
    const QString authors = counted(summary.authors, QCoreApplication::translate("Reader", "1 author"),
        QCoreApplication::translate("Reader", "%1 authors"));
    QStringList parts{QCoreApplication::translate("Reader", "%1 by %2 folded").arg(replies, authors)};
    if (summary.done > 0)
        parts += QCoreApplication::translate("Reader", "✓ %1 of %2").arg(summary.done).arg(summary.replies);
    if (summary.codes > 0)
        parts += counted(summary.codes, QCoreApplication::translate("Reader", "1 code"),
            QCoreApplication::translate("Reader", "%1 codes"));
    if (summary.relations > 0)
        parts += counted(summary.relations, QCoreApplication::translate("Reader", "1 relation"),
            QCoreApplication::translate("Reader", "%1 relations"));
    return parts.join(u"  ·  "_s);
}

} // namespace rejoinder
