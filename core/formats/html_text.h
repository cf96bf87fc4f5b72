// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/html_tree.h"

#include <QStringList>

/// The one policy of mark-up, for every source that holds HTML: the text as a reader sees it, links kept beside, nothing
/// normalised.
namespace rejoinder {

/// What a line end between two words of the source is. HTML shows it as a blank; WordPress and many forums store what
/// was typed, and break the line.
enum class LineEnds { Blanks, Breaks };

/// What a reader sees of a fragment of HTML. Entities are decoded; blanks of the source count as one (not NBSP, and not
/// in \c pre). An empty line stands between paragraphs, headings, lists, quotes and preformatted text; \c br, \c li,
/// \c div and table rows begin a line; a tab stands between the cells of a row. A picture is "[image: alt]", or its alt
/// text alone where that is what it shows (smileys). Scripts, styles and what is hidden are not seen. \p links gets the
/// addresses of links, pictures and players in their order, each once. Takes any input; time and memory in proportion
/// to its length: where it is nested past all sense, each tag is taken as a line break.
[[nodiscard]] QString textSeen(QStringView html, QStringList *links = nullptr, LineEnds lineEnds = LineEnds::Blanks);

/// The same of a part of a page, without the nodes that \p skip names.
[[nodiscard]] QString textSeen(
    const HtmlNode *node, QStringList *links = nullptr, const std::function<bool(const HtmlNode *)> &skip = {});

} // namespace rejoinder
