// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/html_text.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rejoinder {

namespace {

constexpr std::array paragraphs{"p"sv, "blockquote"sv, "pre"sv, "ul"sv, "ol"sv, "dl"sv, "table"sv, "figure"sv, "hr"sv,
    "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv, "xmp"sv, "listing"sv, "fieldset"sv};
constexpr std::array lines{"div"sv, "li"sv, "dt"sv, "dd"sv, "tr"sv, "caption"sv, "figcaption"sv, "section"sv,
    "article"sv, "header"sv, "footer"sv, "main"sv, "aside"sv, "nav"sv, "address"sv, "details"sv, "summary"sv,
    "center"sv, "form"sv, "body"sv, "option"sv, "hgroup"sv};
constexpr std::array unseen{"script"sv, "style"sv, "template"sv, "head"sv, "noscript"sv, "noframes"sv, "noembed"sv,
    "svg"sv, "textarea"sv, "datalist"sv};
constexpr std::array players{"iframe"sv, "video"sv, "audio"sv, "embed"sv, "source"sv, "object"sv};

template<size_t N>
bool isOneOf(const std::array<std::string_view, N> &names, const QByteArray &name)
{
    return std::ranges::find(names, std::string_view(name.data(), size_t(name.size()))) != names.end();
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// The text of a page, as its words come.
class Seen
{
public:
    explicit Seen(LineEnds lineEnds, qsizetype expected)
        : m_lineEnds(lineEnds)
    {
        m_text.reserve(expected);
    }

    void words(QStringView words, bool preformatted)
    {
        for (const QChar c : words) {
            if (c == u'\n' && (preformatted || m_lineEnds == LineEnds::Breaks))
                breakLine();
            else if (preformatted ? c == u'\r' || c == u'\f' : isBlank(c))
                m_gap = m_gap.isNull() && !preformatted ? u' ' : m_gap;
            else
                put(c);
        }
    }

    void breakLine() { ++m_breaks; }
    /// At least that many line ends here: 1 begins a line, 2 a paragraph.
    void begin(int breaks) { m_breaks = std::max(m_breaks, breaks); }
    void separateCells() { m_gap = u'\t'; }
    [[nodiscard]] bool isAtLineStart() const { return m_breaks > 0 || m_text.isEmpty(); }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void put(QChar c)
    {
        // What stands before the first words is not seen.
        if (m_text.isEmpty())
            m_breaks = 0;
        else if (m_breaks > 0)
            m_text.append(QString(std::exchange(m_breaks, 0), u'\n'));
        else if (!m_gap.isNull())
            m_text.append(m_gap);
        m_gap = {};
        m_text.append(c);
    }

    LineEnds m_lineEnds;
    QString m_text;
    int m_breaks = 0; ///< Line ends before the next word.
    QChar m_gap; ///< The blank or tab before it.
};

/// Walks over nodes and tells what is seen of each.
class Reader
{
public:
    Reader(Seen &seen, QStringList *links)
        : m_seen(seen)
        , m_links(links)
    {
    }

    Walk enter(const HtmlNode *node)
    {
        if (const QString words = wordsOf(node); !words.isNull()) {
            m_seen.words(words, m_preformatted > 0);
            return Walk::Past;
        }
        const QByteArray tag = tagOf(node);
        if (tag.isEmpty())
            return Walk::Into; // The document; comments have nothing inside.
        if (isOneOf(players, tag)) {
            keep(attributeOf(node, tag == "object" ? "data" : "src"));
            return tag == "video" || tag == "audio" ? Walk::Into : Walk::Past;
        }
        if (isOneOf(unseen, tag) || !attributeOf(node, "hidden").isNull())
            return Walk::Past;
        if (tag == "br")
            m_seen.breakLine();
        else if (tag == "img")
            showPicture(node);
        else if (tag == "a")
            keep(attributeOf(node, "href"));
        else if (tag == "q")
            m_seen.words(u"“", true);
        else if ((tag == "td" || tag == "th") && !m_seen.isAtLineStart())
            m_seen.separateCells();
        separate(tag);
        m_lists += isList(tag) ? 1 : 0;
        m_preformatted += isPreformatted(tag) ? 1 : 0;
        return Walk::Into;
    }

    void leave(const HtmlNode *node)
    {
        const QByteArray tag = tagOf(node);
        m_preformatted -= isPreformatted(tag) ? 1 : 0;
        m_lists -= isList(tag) ? 1 : 0;
        if (tag == "q")
            m_seen.words(u"”", true);
        separate(tag);
    }

private:
    static bool isPreformatted(const QByteArray &tag) { return tag == "pre" || tag == "xmp" || tag == "listing"; }

    static bool isList(const QByteArray &tag) { return tag == "ul" || tag == "ol"; }

    void separate(const QByteArray &tag)
    {
        if (isOneOf(paragraphs, tag))
            m_seen.begin(isList(tag) && m_lists > 0 ? 1 : 2);
        else if (isOneOf(lines, tag))
            m_seen.begin(1);
    }

    void showPicture(const HtmlNode *node)
    {
        if (attributeOf(node, "width") == u"1" && attributeOf(node, "height") == u"1")
            return; // Counts readers; nobody sees it.
        const QString alt = attributeOf(node, "alt").simplified();
        const QString classes = attributeOf(node, "class");
        if (!alt.isEmpty() && (classes.contains("emoji"_L1) || classes.contains("smil"_L1)))
            return m_seen.words(alt, true);
        m_seen.words(alt.isEmpty() ? u"[image]"_s : u"[image: %1]"_s.arg(alt), true);
        keep(attributeOf(node, "src"));
    }

    void keep(QString address)
    {
        if (!m_links)
            return;
        address = address.trimmed();
        const bool leads = !address.isEmpty() && !address.startsWith(u'#')
            && !address.startsWith("javascript:"_L1, Qt::CaseInsensitive)
            && !address.startsWith("data:"_L1, Qt::CaseInsensitive);
        constexpr qsizetype most = 1'000; // Each is compared with all before.
        if (leads && m_links->size() < most && !m_links->contains(address))
            m_links->append(address);
    }

    Seen &m_seen;
    QStringList *m_links;
    int m_preformatted = 0; ///< How many elements around it are.
    int m_lists = 0;
};

/// Each tag as a line break: of what no tree can be made.
QByteArray flattened(QByteArrayView html)
{
    QByteArray flat;
    flat.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const auto open = html.indexOf('<', at);
        flat += html.sliced(at, (open < 0 ? html.size() : open) - at);
        const auto close = open < 0 ? -1 : html.indexOf('>', open);
        if (open >= 0)
            flat += "<br>";
        at = close < 0 ? html.size() : close + 1;
    }
    return flat;
}

} // namespace

QString textSeen(QStringView html, QStringList *links, LineEnds lineEnds)
{
    Seen seen(lineEnds, html.size());
    if (!html.contains(u'<') && !html.contains(u'&')) {
        seen.words(html, false);
        return seen.take();
    }
    QByteArray bytes = html.toUtf8();
    if (!HtmlTree::isBearable(bytes))
        bytes = flattened(bytes);
    const HtmlTree tree(std::move(bytes));
    Reader reader(seen, links);
    walk(
        tree.root(), [&](const HtmlNode *node) { return reader.enter(node); },
        [&](const HtmlNode *node) { reader.leave(node); });
    return seen.take();
}

QString textSeen(const HtmlNode *node, QStringList *links, const std::function<bool(const HtmlNode *)> &skip)
{
    Seen seen(LineEnds::Blanks, 0);
    Reader reader(seen, links);
    walk(
        node, [&](const HtmlNode *below) { return skip && skip(below) ? Walk::Past : reader.enter(below); },
        [&](const HtmlNode *below) { reader.leave(below); });
    return seen.take();
}

} // namespace rejoinder
