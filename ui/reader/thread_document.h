// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/metrics.h"
#include "ui/reader/passage.h"
#include "ui/theme/theme.h"

#include <QTextDocument>

#include <deque>

namespace rejoinder {

class TextFormats;

/// A stretch of a thread as a text document: for each post a header block, a block a paragraph (so that a position in
/// the document is the text's beginning plus an offset) and, where replies are folded, a line that says so. It grows
/// and shrinks at both ends; rows are those of the shown posts and stay what they are.
class ThreadDocument
{
public:
    /// Where a position lies.
    struct Place
    {
        int row = -1;
        bool header = true; ///< In the header or the fold line: the post as a whole.
        int offset = 0; ///< UTF-16, in the post's text.
    };

    ThreadDocument(const ReaderMetrics &metrics, const Theme &theme);
    ~ThreadDocument();

    /// Empty until the first posts are added; then laid out no sooner than it is shown.
    [[nodiscard]] QTextDocument *document() const { return m_document; }

    /// The next rows below.
    void append(std::vector<Passage> passages);
    /// The rows above. Whoever shows the document keeps its place on the screen.
    void prepend(std::vector<Passage> passages);
    void dropFirst(int count);
    void dropLast(int count);
    /// The row of the first passage, before any is added.
    void startAt(int row) { m_first = row; }

    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int end() const { return m_first + static_cast<int>(m_passages.size()); }
    [[nodiscard]] bool contains(int row) const { return row >= m_first && row < end(); }
    [[nodiscard]] Passage &at(int row) { return m_passages[row - m_first]; }
    [[nodiscard]] const Passage &at(int row) const { return m_passages[row - m_first]; }

    [[nodiscard]] Place place(int position) const;
    [[nodiscard]] int headerPosition(int row) const { return at(row).header.position(); }
    /// Where a post's text begins and ends; both -1 where it has none.
    [[nodiscard]] int textStart(int row) const;
    [[nodiscard]] int textEnd(int row) const;
    [[nodiscard]] int position(int row, int offset) const;

    /// A post's ground from edge to edge, in the document's pixels; and that of its header and its fold line.
    [[nodiscard]] QRectF area(int row) const;
    [[nodiscard]] QRectF headerArea(int row) const;
    [[nodiscard]] QRectF foldArea(int row) const;
    /// The ground of a block of code, without margins.
    [[nodiscard]] QRectF codeArea(int row, const CodeBlock &code) const;

    [[nodiscard]] qreal foldMiddle(int row) const; ///< Of its words.

    void setFold(int row, const FoldSummary &fold);

private:
    void write(QTextCursor &cursor, Passage &passage, int row, bool into);
    [[nodiscard]] QTextBlock lastBlock(const Passage &passage) const;
    [[nodiscard]] qreal topOf(const QTextBlock &block) const;
    [[nodiscard]] qreal bottomOf(const QTextBlock &block) const;

    ReaderMetrics m_metrics;
    QTextDocument *m_document; ///< Owned by whoever shows it.
    std::unique_ptr<TextFormats> m_formats;
    std::deque<Passage> m_passages;
    int m_first = 0;
};

} // namespace rejoinder
