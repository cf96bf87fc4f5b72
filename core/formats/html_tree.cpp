// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/html_tree.h"

#include "core/model/error.h"

#include <gumbo.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace std::string_view_literals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Html)
};

/// Without content, or closed by the next of their kind: they do not nest unless something between them does.
constexpr std::array shallow{"p"sv, "li"sv, "dt"sv, "dd"sv, "tr"sv, "td"sv, "th"sv, "tbody"sv, "thead"sv, "tfoot"sv,
    "br"sv, "img"sv, "hr"sv, "input"sv, "meta"sv, "link"sv, "wbr"sv, "source"sv, "area"sv, "base"sv, "col"sv, "embed"sv,
    "param"sv, "track"sv};
/// A parser opens these again in every block that begins while they are open.
constexpr std::array formatting{
    "b"sv, "big"sv, "code"sv, "em"sv, "font"sv, "i"sv, "s"sv, "small"sv, "strike"sv, "strong"sv, "tt"sv, "u"sv};
/// Their next start closes the one before.
constexpr std::array single{"a"sv, "nobr"sv};

template<size_t N>
bool isOneOf(const std::array<std::string_view, N> &names, QByteArrayView name)
{
    return std::ranges::find(names, std::string_view(name.data(), size_t(name.size()))) != names.end();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Counts open elements without a tree: too many where it errs, as in scripts and comments.
class Nesting
{
public:
    qsizetype deepest = 0;
    qsizetype reopened = 0; ///< Formatting elements that a parser may have to open again.

    void start(const QByteArray &name)
    {
        reopened += m_formatting;
        if (isOneOf(shallow, name))
            return;
        int &open = m_open[name];
        const bool formats = isOneOf(formatting, name);
        if (open > 0 && isOneOf(single, name))
            return;
        ++open;
        m_formatting += formats ? 1 : 0;
        deepest = std::max(deepest, ++m_depth);
    }

    void end(const QByteArray &name)
    {
        const auto open = m_open.find(name);
        if (open == m_open.end() || *open == 0)
            return;
        --*open;
        --m_depth;
        m_formatting -= isOneOf(formatting, name) ? 1 : 0;
    }

private:
    QHash<QByteArray, int> m_open;
    qsizetype m_depth = 0;
    qsizetype m_formatting = 0;
};

const GumboVector *childrenOf(const HtmlNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT:
        return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    default:
        return nullptr;
    }
}

bool isElement(const HtmlNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

} // namespace

bool HtmlTree::isBearable(QByteArrayView html)
{
    constexpr qsizetype deepest
        = 2'000; // Parsing takes time by the square of this; at some ten thousand Gumbo crashes.
    constexpr qsizetype reopened = 1'000'000; // Some hundred bytes each.
    Nesting nesting;
    for (auto at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool ends = html[at + 1] == '/';
        const auto first = at + (ends ? 2 : 1);
        auto last = first;
        while (last < html.size() && (isLetter(html[last]) || (last > first && html[last] >= '0' && html[last] <= '9')))
            ++last;
        if (last == first)
            continue;
        const QByteArray name = html.sliced(first, last - first).toByteArray().toLower();
        ends ? nesting.end(name) : nesting.start(name);
        if (nesting.deepest > deepest || nesting.reopened > reopened)
            return false;
    }
    return true;
}

HtmlTree::HtmlTree(QByteArray html, Kind kind)
    : m_html(std::move(html))
{
    if (!isBearable(m_html))
        throw Error(Texts::tr("The page is nested far deeper than pages are. Save it again, or copy its text into a "
                              "file and import that."));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    if (kind == Kind::Fragment)
        options.fragment_context = GUMBO_TAG_DIV;
    m_output.reset(gumbo_parse_with_options(&options, m_html.constData(), size_t(m_html.size())));
}

HtmlTree::~HtmlTree() = default;

void HtmlTree::Destroy::operator()(GumboInternalOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

const HtmlNode *HtmlTree::root() const
{
    return m_output->root;
}

void walk(const HtmlNode *root, const std::function<Walk(const HtmlNode *)> &enter,
    const std::function<void(const HtmlNode *)> &leave)
{
    struct Opened
    {
        const HtmlNode *node;
        unsigned child;
    };
    std::vector<Opened> open;
    const auto go = [&](const HtmlNode *node) {
        const Walk next = enter(node);
        if (next == Walk::Into)
            open.push_back({node, 0});
        return next != Walk::Stop;
    };
    if (!go(root))
        return;
    while (!open.empty()) {
        Opened &last = open.back();
        const GumboVector *children = childrenOf(last.node);
        if (children && last.child < children->length) {
            if (!go(static_cast<const HtmlNode *>(children->data[last.child++])))
                return;
            continue;
        }
        if (leave)
            leave(last.node);
        open.pop_back();
    }
}

std::string_view tagOf(const HtmlNode *node)
{
    if (!isElement(node))
        return {};
    const GumboElement &element = node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return {name.data, name.length};
}

QString attributeOf(const HtmlNode *node, const char *name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasClass(const HtmlNode *node, QStringView name)
{
    const QString classes = attributeOf(node, "class");
    if (!classes.contains(name))
        return false;
    const auto isBlank = [&](qsizetype at) { return at < 0 || at >= classes.size() || classes[at].isSpace(); };
    for (auto at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
        if (isBlank(at - 1) && isBlank(at + name.size()))
            return true;
    }
    return false;
}

QString wordsOf(const HtmlNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        return QString::fromUtf8(node->v.text.text);
    default:
        return {};
    }
}

} // namespace rejoinder
