// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/thread_document.h"

#include "ui/reader/text_formats.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// Writes blocks one after the other; the first may go into a block that is there already.
class BlockWriter
{
public:
    BlockWriter(QTextCursor &cursor, int row, bool into)
        : m_cursor(cursor)
        , m_row(row)
        , m_into(into)
    {
    }

    QTextBlock begin(const QTextBlockFormat &format, const QTextCharFormat &words)
    {
        if (m_into) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(words);
        } else {
            m_cursor.insertBlock(format, words);
        }
        m_into = false;
        QTextBlock block = m_cursor.block();
        block.setUserState(m_row);
        return block;
    }

    void words(const QString &words, const QTextCharFormat &format) { m_cursor.insertText(words, format); }

private:
    QTextCursor &m_cursor;
    int m_row;
    bool m_into;
};

/// What parts paragraphs in a text document beside the line feed. As a paragraph's words they would part it unseen.
bool isSeparator(QChar c)
{
    return c == u'\n' || c == QChar::ParagraphSeparator || c == u'\r' || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

QString headerNote(const ScenePost &post)
{
    const auto note = [](const char *text) { return QCoreApplication::translate("Reader", text); };
    if (post.kind == PostKind::Placeholder)
        return note(
            QT_TRANSLATE_NOOP("Reader", "A comment that the source does not hold. Its replies are kept in place."));
    switch (post.status) {
    case PostStatus::Ok:
        return {};
    case PostStatus::Deleted:
        return note(QT_TRANSLATE_NOOP("Reader", "Comment deleted at the source."));
    case PostStatus::Removed:
        return note(QT_TRANSLATE_NOOP("Reader", "Comment removed by the source's moderators."));
    case PostStatus::Stub:
        return note(QT_TRANSLATE_NOOP("Reader", "The source shows only that there was a comment."));
    case PostStatus::Missing:
        return note(QT_TRANSLATE_NOOP("Reader", "The comment is missing at the source."));
    }
    return {};
}

} // namespace

ThreadDocument::ThreadDocument(const ReaderMetrics &metrics, const Theme &theme)
    : m_metrics(metrics)
    , m_document(new QTextDocument)
    , m_formats(std::make_unique<TextFormats>(metrics, theme))
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(readingFont(metrics.textPixels(), metrics.family));
    m_document->setTextWidth(metrics.right);
    // Air over the first post, and room for the line that says how the thread ends.
    QTextFrameFormat frame = m_document->rootFrame()->frameFormat();
    frame.setTopMargin(metrics.above() + metrics.px(4));
    frame.setBottomMargin(metrics.px(72));
    m_document->rootFrame()->setFrameFormat(frame);
}

ThreadDocument::~ThreadDocument() = default;

void ThreadDocument::write(QTextCursor &cursor, Passage &passage, int row, bool into)
{
    const ScenePost &post = passage.post();
    const int depth = passage.depth();
    BlockWriter writer(cursor, row, into);
    passage.headerBlocks = 1;
    if (depth < 0) {
        passage.header = writer.begin(m_formats->title(), m_formats->titleWords);
        writer.words(post.title.isEmpty() ? QCoreApplication::translate("Reader", "Article") : post.title,
            m_formats->titleWords);
        if (!post.standfirst.isEmpty()) {
            writer.begin(m_formats->standfirst(), m_formats->standfirstWords);
            writer.words(QString(post.standfirst).replace(u'\n', u' '), m_formats->standfirstWords);
            passage.headerBlocks = 2;
        }
    } else {
        passage.header = writer.begin(m_formats->header(depth), m_formats->author);
        const QString note = headerNote(post);
        if (post.author.isEmpty() && !note.isEmpty()) {
            writer.words(note, m_formats->note);
        } else {
            writer.words(post.author.isEmpty() ? QCoreApplication::translate("Reader", "anonymous") : post.author,
                m_formats->author);
            const QString edited = post.edited ? QCoreApplication::translate("Reader", "edited since") : QString();
            QStringList about{post.answers, post.time, edited, note};
            about.removeAll(QString());
            writer.words(u"  "_s + about.join(u" · "_s), m_formats->about);
        }
    }
    auto code = passage.code().begin();
    for (qsizetype start = 0; start <= post.text.size() && !post.text.isEmpty();) {
        const auto stop = std::find_if(post.text.begin() + start, post.text.end(), isSeparator);
        const qsizetype end = stop - post.text.begin();
        while (code != passage.code().end() && passage.offsets().toUtf16(code->lines.end) < start)
            ++code;
        const bool isCode = code != passage.code().end() && passage.offsets().toUtf16(code->lines.start) <= start;
        const bool isGone = post.status == PostStatus::Deleted || post.status == PostStatus::Removed;
        const QTextCharFormat &words = isCode ? m_formats->code : isGone ? m_formats->gone : m_formats->text;
        writer.begin(isCode    ? m_formats->codeLine(depth)
                : end == start ? m_formats->blank(depth)
                               : m_formats->paragraph(depth),
            words);
        writer.words(post.text.sliced(start, end - start), words);
        start = end + 1;
    }
    passage.foldLine = {};
    if (passage.fold) {
        passage.foldLine = writer.begin(m_formats->foldLine(depth), m_formats->about);
        writer.words(describe(*passage.fold), m_formats->about);
    }
}

void ThreadDocument::append(std::vector<Passage> passages)
{
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    for (Passage &passage : passages) {
        write(cursor, passage, end(), m_passages.empty());
        m_passages.push_back(std::move(passage));
    }
    cursor.endEditBlock();
}

void ThreadDocument::prepend(std::vector<Passage> passages)
{
    if (passages.empty())
        return;
    Passage &former = m_passages.front();
    const int formerRow = m_first;
    const QTextBlockFormat formerFormat = former.header.blockFormat();
    const QTextCharFormat formerWords = former.header.charFormat();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    m_first -= static_cast<int>(passages.size());
    // The first new block takes the place of the former first one, whose words move on into a block of their own.
    for (size_t i = 0; i < passages.size(); ++i)
        write(cursor, passages[i], m_first + static_cast<int>(i), i == 0);
    cursor.insertBlock(formerFormat, formerWords);
    former.header = cursor.block();
    former.header.setUserState(formerRow);
    cursor.endEditBlock();
    m_passages.insert(
        m_passages.begin(), std::make_move_iterator(passages.begin()), std::make_move_iterator(passages.end()));
}

void ThreadDocument::dropFirst(int count)
{
    const int row = m_first + count;
    const QTextBlockFormat format = at(row).header.blockFormat();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setPosition(headerPosition(row), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    at(row).header = m_document->firstBlock();
    at(row).header.setUserState(row);
    cursor.endEditBlock();
    m_passages.erase(m_passages.begin(), m_passages.begin() + count);
    m_first = row;
}

void ThreadDocument::dropLast(int count)
{
    const int row = end() - count - 1;
    const QTextBlock last = lastBlock(at(row));
    const QTextBlockFormat format = last.blockFormat();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setPosition(last.position() + last.length() - 1);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    QTextBlock kept = m_document->lastBlock();
    kept.setUserState(row);
    if (at(row).foldLine.isValid())
        at(row).foldLine = kept;
    cursor.endEditBlock();
    m_passages.erase(m_passages.end() - count, m_passages.end());
}

QTextBlock ThreadDocument::lastBlock(const Passage &passage) const
{
    if (&passage == &m_passages.back())
        return m_document->lastBlock();
    return at(passage.header.userState() + 1).header.previous();
}

ThreadDocument::Place ThreadDocument::place(int position) const
{
    const QTextBlock block = m_document->findBlock(position);
    const int row = block.userState();
    if (!contains(row))
        return {};
    const int start = textStart(row);
    if (start < 0 || block.position() < start || block == at(row).foldLine)
        return {row, true, 0};
    return {row, false, position - start};
}

int ThreadDocument::textStart(int row) const
{
    const Passage &passage = at(row);
    if (passage.post().text.isEmpty())
        return -1;
    QTextBlock block = passage.header;
    for (int i = 0; i < passage.headerBlocks; ++i)
        block = block.next();
    return block.position();
}

int ThreadDocument::textEnd(int row) const
{
    const int start = textStart(row);
    return start < 0 ? -1 : start + static_cast<int>(at(row).post().text.size());
}

int ThreadDocument::position(int row, int offset) const
{
    const int start = textStart(row);
    return start < 0 ? headerPosition(row) : start + std::min(offset, static_cast<int>(at(row).post().text.size()));
}

qreal ThreadDocument::topOf(const QTextBlock &block) const
{
    return m_document->documentLayout()->blockBoundingRect(block).top();
}

qreal ThreadDocument::bottomOf(const QTextBlock &block) const
{
    // With fixed line heights the block's own rectangle leaves out what is above its first line; the baseline is true.
    const qreal top = topOf(block);
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return top;
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    return top + line.y() + line.ascent() + 0.2 * block.blockFormat().lineHeight();
}

QRectF ThreadDocument::area(int row) const
{
    const qreal top = topOf(at(row).header) - m_metrics.above();
    // To ask where a very long article ends would lay out all of it at once; nobody sees that end yet.
    constexpr qsizetype longText = 20'000;
    if (at(row).post().text.size() > longText && lastBlock(at(row)).layout()->lineCount() == 0)
        return {0, top, static_cast<qreal>(m_metrics.view), 1e7};
    const qreal bottom = contains(row + 1) ? topOf(at(row + 1).header) - m_metrics.above()
                                           : bottomOf(m_document->lastBlock()) + m_metrics.below();
    return {0, top, static_cast<qreal>(m_metrics.view), bottom - top};
}

QRectF ThreadDocument::headerArea(int row) const
{
    const qreal top = topOf(at(row).header);
    return {0, top, static_cast<qreal>(m_metrics.right), bottomOf(at(row).header) - top};
}

QRectF ThreadDocument::foldArea(int row) const
{
    const QTextBlock &block = at(row).foldLine;
    if (!block.isValid())
        return {};
    const qreal top = topOf(block);
    return {block.blockFormat().leftMargin(), top, m_metrics.right - block.blockFormat().leftMargin(),
        bottomOf(block) - top};
}

QRectF ThreadDocument::codeArea(int row, const CodeBlock &code) const
{
    const Offsets &offsets = at(row).offsets();
    const QTextBlock first = m_document->findBlock(position(row, offsets.toUtf16(code.lines.start)));
    const QTextBlock last = m_document->findBlock(position(row, offsets.toUtf16(code.lines.end)));
    const qreal left = first.blockFormat().leftMargin();
    const qreal top = topOf(first);
    return {left, top, m_metrics.right - first.blockFormat().rightMargin() - left, bottomOf(last) - top};
}

qreal ThreadDocument::foldMiddle(int row) const
{
    return std::round(foldArea(row).top()) + m_metrics.px(19);
}

void ThreadDocument::setFold(int row, const FoldSummary &fold)
{
    if (at(row).fold == fold || !at(row).foldLine.isValid())
        return;
    at(row).fold = fold;
    QTextCursor cursor(at(row).foldLine);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(describe(fold), m_formats->about);
}

} // namespace rejoinder
