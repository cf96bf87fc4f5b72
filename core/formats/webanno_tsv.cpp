// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/webanno_tsv.h"

#include "core/corpus/text.h"
#include "core/formats/target_file.h"
#include "core/formats/thread_codings.h"
#include "core/formats/thread_places.h"
#include "core/model/identity.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder::webanno_tsv {

namespace {

constexpr auto readme = R"(This folder was written by Rejoinder as WebAnno TSV 3.3, which INCEpTION and WebAnno import.

One folder for each coder. In it, for each thread with that coder's work, t....tsv: the thread as one text, its codings in the
layer webanno.custom.Rejoinder (features code, target, certainty, memo, whole) and its relations in the layer
webanno.custom.RejoinderRelation (feature type). Make these two layers in the program before importing; all features are
strings. Offsets are UTF-16 units from 0.

A sentence is a line of the text; a token is a word, a number or a single other character, cut further where some coding
begins or ends. A coding of a whole comment covers its text and is "whole"; a comment that is only the end of a relation is coded "Post" on
the line above it. Threads in which nobody has coded anything are in the folder "uncoded".

rejoinder.jsonl is for Rejoinder, which reads this folder back by it: whoever changes the texts deletes it.

Not in here, because the format cannot hold it: blank lines and blanks at the ends of lines, rounds and states of work, memos
on anything but codings, relations to what is absent from the text or stands in another thread (left out: %1), codings of
nothing but blanks (left out: %2), assignments and decisions. Export the tables for these.
)"_L1;

/// A uid for the folder of threads in which nobody has coded anything.
const QUuid uncodedKey = identified("webanno"_L1, {u"uncoded"_s});

/// The format's escapes of feature values.
QString value(const QString &text)
{
    if (text.isEmpty())
        return u"*"_s;
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c == u'\t')
            escaped += u"\\t"_s;
        else if (c == u'\r')
            escaped += u"\\r"_s;
        else if (u"\\[]|_->;*"_s.contains(c) && c != u'-' && c != u'>')
            escaped += u'\\' + QString(c);
        else
            escaped += c;
    }
    return escaped.replace(u"->"_s, u"\\->"_s);
}

QString textLine(QStringView sentence)
{
    QString escaped;
    for (const QChar c : sentence) {
        if (c == u'\\')
            escaped += u"\\\\"_s;
        else if (c == u'\t')
            escaped += u"\\t"_s;
        else if (c == u'\f')
            escaped += u"\\f"_s;
        else if (c < u' ')
            escaped += u' ';
        else
            escaped += c;
    }
    return u"#Text="_s + escaped + u'\n';
}

struct Token
{
    int begin = 0; ///< UTF-16 units of the thread's text.
    int end = 0;
    int sentence = 0; ///< From 1.
    int number = 0; ///< In its sentence, from 1.

    [[nodiscard]] QString name() const { return u"%1-%2"_s.arg(sentence).arg(number); }
};

bool isWord(QStringView text, int at)
{
    const char32_t c = text[at].isHighSurrogate() && at + 1 < text.size()
        ? QChar::surrogateToUcs4(text[at], text[at + 1])
        : text[at].unicode();
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// The tokens of a text; \p cuts are UTF-16 positions where one must end.
std::vector<Token> tokensOf(QStringView text, const std::set<int> &cuts)
{
    std::vector<Token> tokens;
    int sentence = 0;
    int lineStart = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        int number = 0;
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line);
        for (int at = 0; at < line.size();) {
            graphemes.setPosition(at);
            const int next = int(std::max<qsizetype>(at + 1, graphemes.toNextBoundary()));
            // A cut inside a grapheme is one that somebody stored.
            const auto cut = cuts.upper_bound(lineStart + at);
            const int end = cut != cuts.end() ? std::min(next, *cut - lineStart) : next;
            if (line[at].isSpace()) {
                at = end;
                continue;
            }
            const int begin = lineStart + at;
            const bool goesOn = !tokens.empty() && number > 0 && tokens.back().end == begin && !cuts.contains(begin)
                && isWord(line, at) && isWord(text, tokens.back().begin);
            if (goesOn) {
                tokens.back().end = lineStart + end;
            } else {
                if (number == 0)
                    ++sentence;
                tokens.push_back({begin, lineStart + end, sentence, ++number});
            }
            at = end;
        }
        lineStart += int(line.size()) + 1;
    }
    return tokens;
}

/// What one token's line says of codings and relations.
struct Cells
{
    std::vector<int> spans; ///< Numbers of codings on it, from 1.
    std::vector<size_t> links; ///< Relations whose target begins here.
};

class Writer
{
public:
    Writer(const Contents &contents, const QString &folder, const WriteOptions &options)
        : m_contents(contents)
        , m_folder(folder)
        , m_options(options)
        , m_material(contents, options)
    {
    }

    void write()
    {
        makeFolder(m_folder);
        for (const Coder &coder : m_material.coders())
            makeFolder(folderOf(coder));
        const auto threads = m_contents.threads();
        for (size_t i = 0; i < threads.size(); ++i) {
            expectGoingOn(m_options.progress, double(i) / double(threads.size()));
            writeThread(threads[i]);
        }
        writeFile(
            m_folder + u'/' + QLatin1StringView(thread_places::fileName), thread_places::lineOf(head()) + m_places);
        writeFile(m_folder + u"/README.txt"_s, QString(readme).arg(m_leftOut).arg(m_blank).toUtf8());
    }

private:
    [[nodiscard]] QString folderOf(const Coder &coder)
    {
        return m_folder + u'/' + m_folders.plain(coder.header.uid, coder.name);
    }

    /// By which the folder is read back.
    [[nodiscard]] thread_places::Head head()
    {
        const Codebook &codebook = m_material.codebook();
        thread_places::Head head;
        for (const Coder &coder : m_material.coders())
            head.coders.push_back({coder, m_folders.plain(coder.header.uid, coder.name)});
        head.codes = codebook.codes();
        head.labels.insert(u"Post"_s, QUuid());
        for (const Code &code : head.codes)
            head.labels.insert(
                code.kind == CodeKind::Relation ? code.name : codebook.path({code.header.uid}), code.header.uid);
        return head;
    }

    void writeThread(const Thread &thread)
    {
        const ThreadText text = threadText(m_contents, thread);
        const Offsets offsets(text.text);
        std::vector<ThreadCodings> all;
        std::set<int> cuts;
        for (const Coder &coder : m_material.coders()) {
            all.push_back(threadCodings(m_material, text, {coder.header.uid}));
            for (const auto &coded : all.back().spans) {
                cuts.insert(offsets.toUtf16(coded.span.start));
                cuts.insert(offsets.toUtf16(coded.span.end));
            }
        }
        const auto tokens = tokensOf(text.text, cuts);
        m_places += thread_places::lineOf(thread, text, true);
        for (size_t i = 0; i < all.size(); ++i) {
            m_leftOut += all[i].leftOut;
            if (!all[i].isEmpty())
                writeFile(folderOf(m_material.coders()[i]) + u'/' + threadName(thread.uid) + u".tsv"_s,
                    table(all[i], text.text, offsets, tokens).toUtf8());
        }
        if (std::ranges::any_of(all, [](const ThreadCodings &codings) { return !codings.isEmpty(); }))
            return;
        const QString uncoded = m_folder + u'/' + m_folders.plain(uncodedKey, u"uncoded"_s);
        if (!std::exchange(m_hasUncoded, true))
            makeFolder(uncoded);
        writeFile(uncoded + u'/' + threadName(thread.uid) + u".tsv"_s, table({}, text.text, offsets, tokens).toUtf8());
    }

    [[nodiscard]] QString table(
        const ThreadCodings &codings, QStringView text, const Offsets &offsets, const std::vector<Token> &tokens)
    {
        std::vector<Cells> cells(tokens.size());
        std::vector<int> firstToken(codings.spans.size(), -1);
        for (size_t i = 0; i < codings.spans.size(); ++i) {
            const int begin = offsets.toUtf16(codings.spans[i].span.start);
            const int end = offsets.toUtf16(codings.spans[i].span.end);
            auto token = std::ranges::lower_bound(tokens, begin, {}, &Token::begin);
            for (; token != tokens.end() && token->end <= end; ++token) {
                const auto at = size_t(token - tokens.begin());
                if (firstToken[i] < 0)
                    firstToken[i] = int(at);
                cells[at].spans.push_back(int(i) + 1);
            }
            m_blank += firstToken[i] < 0 ? 1 : 0;
        }
        for (size_t i = 0; i < codings.links.size(); ++i) {
            const auto &link = codings.links[i];
            const int target = firstToken[size_t(link.target)];
            if (target < 0 || firstToken[size_t(link.source)] < 0)
                ++m_leftOut;
            else
                cells[size_t(target)].links.push_back(i);
        }
        QString lines = u"#FORMAT=WebAnno TSV 3.3\n"
                        "#T_SP=webanno.custom.Rejoinder|code|target|certainty|memo|whole\n"
                        "#T_RL=webanno.custom.RejoinderRelation|type|BT_webanno.custom.Rejoinder\n\n"_s;
        for (size_t i = 0; i < tokens.size(); ++i) {
            const Token &token = tokens[i];
            if (token.number == 1) {
                auto last = i;
                while (last + 1 < tokens.size() && tokens[last + 1].sentence == token.sentence)
                    ++last;
                lines += u'\n' + textLine(text.sliced(token.begin, tokens[last].end - token.begin));
            }
            lines += token.name() + u"\t%1-%2\t"_s.arg(token.begin).arg(token.end)
                + text.sliced(token.begin, token.end - token.begin).toString() + u'\t'
                + row(cells[i], codings, tokens, firstToken) + u'\n';
        }
        return lines;
    }

    [[nodiscard]] QString row(const Cells &cells, const ThreadCodings &codings, const std::vector<Token> &tokens,
        const std::vector<int> &firstToken) const
    {
        QStringList columns[7];
        for (const int number : cells.spans) {
            const auto &coded = codings.spans[size_t(number) - 1];
            const QString mark = u"[%1]"_s.arg(number);
            const auto &codebook = m_material.codebook();
            columns[0] << value(coded.code.isNull() ? u"Post"_s : codebook.path(coded.code)) + mark;
            columns[1] << value(coded.target.isNull() ? QString() : codebook.path(coded.target)) + mark;
            columns[2] << value(coded.certainty ? QString::number(*coded.certainty) : QString()) + mark;
            columns[3] << value(coded.memo) + mark;
            columns[4] << value(coded.whole ? u"yes"_s : QString()) + mark;
        }
        for (const size_t index : cells.links) {
            const auto &link = codings.links[index];
            const Code *type = m_material.codebook().code(link.type);
            columns[5] << value(type ? type->name : QString());
            columns[6] << u"%1[%2_%3]"_s.arg(tokens[size_t(firstToken[size_t(link.source)])].name())
                              .arg(link.source + 1)
                              .arg(link.target + 1);
        }
        QString line;
        for (const QStringList &column : columns)
            line += (column.isEmpty() ? u"_"_s : column.join(u'|')) + u'\t';
        return line;
    }

    const Contents &m_contents;
    QString m_folder;
    const WriteOptions &m_options;
    rejoinder_csv::Material m_material;
    PlainNames m_folders;
    QByteArray m_places;
    bool m_hasUncoded = false; ///< The folder.
    int m_leftOut = 0;
    int m_blank = 0;
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Writer(contents, path, options).write();
}

} // namespace rejoinder::webanno_tsv
