// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/formats/html_tree.h"

#include <QSet>

namespace rejoinder {

/// The comments that stand in a saved page.
struct PageComments
{
    std::vector<SourcePost> posts; ///< In reading order; without thread and place.
    QSet<const HtmlNode *> nodes; ///< Their elements: no part of the article.
};

/// Looks for them as WordPress writes them, then Disqus' plugin, then schema.org, then elements called "comment-…"; takes
/// the first way that finds any.
[[nodiscard]] PageComments commentsIn(const HtmlNode *root);

} // namespace rejoinder
