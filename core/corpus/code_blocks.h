// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QString>

#include <vector>

namespace rejoinder {

/// Lines of a post that are program code.
struct CodeBlock
{
    Span lines; ///< Code points; whole lines without those that only mark the block, and without the last line's feed.
    QString language; ///< As the post names it ("py", "C++"); empty: it does not.

    friend bool operator==(const CodeBlock &, const CodeBlock &) = default;
};

/// The blocks of code in a post as CommonMark and the forums mark them, in reading order: between fences (``` or ~~~, both
/// there), in <pre> … </pre> that begin a line, and after a blank line the lines indented by four spaces or a tab. Linear.
[[nodiscard]] std::vector<CodeBlock> codeBlocksIn(QStringView text);

} // namespace rejoinder
