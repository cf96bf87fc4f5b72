// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace rejoinder {

/// A node of a parsed page: an element, a text, or what no reader sees. Lives as long as its tree.
using HtmlNode = GumboInternalNode;

/// HTML as the tree that a browser makes of it, whatever is wrong with it.
class HtmlTree
{
public:
    enum class Kind { Page, Fragment };

    /// \p html is UTF-8. Throws one sentence for HTML that is nested as nobody writes it: a browser's tree of it would
    /// fill the memory.
    explicit HtmlTree(QByteArray html, Kind kind = Kind::Fragment);
    HtmlTree(HtmlTree &&) noexcept = default;
    HtmlTree &operator=(HtmlTree &&) noexcept = default;
    ~HtmlTree();

    [[nodiscard]] const HtmlNode *root() const;

    /// Whether a tree of \p html can be made in time and memory in proportion to its length.
    [[nodiscard]] static bool isBearable(QByteArrayView html);

private:
    struct Destroy
    {
        void operator()(GumboInternalOutput *output) const;
    };

    QByteArray m_html; ///< Nodes point into it.
    std::unique_ptr<GumboInternalOutput, Destroy> m_output;
};

/// What a walk does next at a node that it entered.
enum class Walk { Into, Past, Stop };

/// Visits \p root and all below it in the order of the page; \p leave is called behind the children of every node that
/// was walked into.
void walk(const HtmlNode *root, const std::function<Walk(const HtmlNode *)> &enter,
    const std::function<void(const HtmlNode *)> &leave = {});

/// "li"; empty for what is no element. Also of elements that HTML does not know.
[[nodiscard]] QByteArray tagOf(const HtmlNode *node);
/// The value of an attribute; null where the element has none of that name, or is none.
[[nodiscard]] QString attributeOf(const HtmlNode *node, const char *name);
/// Whether \p name is one of the element's classes.
[[nodiscard]] bool hasClass(const HtmlNode *node, QStringView name);
/// The words of a text node; null for an element.
[[nodiscard]] QString wordsOf(const HtmlNode *node);

} // namespace rejoinder
