// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/html_comments.h"

#include "core/formats/source_post.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Test = bool (*)(const HtmlNode *);

bool hasOneOf(const HtmlNode *node, std::initializer_list<QStringView> classes)
{
    return std::ranges::any_of(classes, [&](QStringView name) { return hasClass(node, name); });
}

bool hasProperty(const HtmlNode *node, std::initializer_list<QStringView> names)
{
    const QString property = attributeOf(node, "itemprop");
    return !property.isNull() && std::ranges::any_of(names, [&](QStringView name) { return property == name; });
}

/// "12" of "li-comment-12", "dsq-comment-12", "comment-12"; null where the id is no comment's.
QString keyIn(const QString &id)
{
    static const QRegularExpression form(u"^(?:li-|div-|dsq-)?comment-([0-9a-zA-Z]*[0-9][0-9a-zA-Z]*)$"_s);
    const auto match = form.match(id);
    return match.hasMatch() ? match.captured(1) : QString();
}

bool isWordpress(const HtmlNode *node)
{
    const auto tag = tagOf(node);
    if (tag != "li" && tag != "div" && tag != "article")
        return false;
    const QString classes = attributeOf(node, "class");
    static const QRegularExpression depth(u"(?:^|\\s)depth-\\d+(?:\\s|$)"_s);
    return depth.match(classes).hasMatch() && (hasClass(node, u"comment") || hasClass(node, u"byuser"))
        && !keyIn(attributeOf(node, "id")).isNull();
}

bool isDisqus(const HtmlNode *node)
{
    static const QRegularExpression form(u"^dsq-comment-\\d+$"_s);
    return tagOf(node) == "li" && form.match(attributeOf(node, "id")).hasMatch();
}

bool isSchema(const HtmlNode *node)
{
    static const QRegularExpression form(u"^https?://schema\\.org/(?:User)?Comments?$"_s);
    return form.match(attributeOf(node, "itemtype")).hasMatch();
}

bool isNamed(const HtmlNode *node)
{
    const auto tag = tagOf(node);
    return (tag == "article" || tag == "li" || tag == "div") && !keyIn(attributeOf(node, "id")).isNull();
}

/// Buttons, badges and links around a comment's words.
bool isFurniture(const HtmlNode *node)
{
    const auto tag = tagOf(node);
    return tag == "form" || tag == "nav" || tag == "button" || tag == "script"
        || hasOneOf(node,
            {u"reply", u"comment-reply-link", u"comment-edit-link", u"edit-link", u"avatar", u"says", u"comment-author",
                u"comment-meta", u"commentmetadata", u"comment-metadata", u"comment-awaiting-moderation",
                u"dsq-header-avatar", u"dsq-comment-header", u"dsq-comment-footer", u"sharedaddy", u"cs-rating",
                u"screen-reader-text"});
}

QString authorIn(QString name)
{
    static const QRegularExpression says(
        u"\\s*(?:says|wrote|schreibt|sagt|dice|dijo|dit|a écrit|diz|scrive|zegt)\\s*:?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    name = name.simplified().remove(says);
    return name.endsWith(u':') ? name.chopped(1).trimmed() : name;
}

/// Takes one comment apart, without those inside it.
class Comment
{
public:
    Comment(const HtmlNode *node, Test isComment)
        : m_node(node)
        , m_isComment(isComment)
    {
    }

    SourcePost post() const
    {
        SourcePost post;
        post.key = keyIn(attributeOf(m_node, "id"));
        post.author = author();
        takeWords(post);
        // A date that no machine can read stays beside it, as takeTime() keeps it.
        (void)takeTime(post, time());
        return post;
    }

private:
    [[nodiscard]] const HtmlNode *find(const std::function<bool(const HtmlNode *)> &test) const
    {
        const HtmlNode *found = nullptr;
        walk(m_node, [&](const HtmlNode *node) {
            if (node != m_node && m_isComment(node))
                return Walk::Past;
            if (node == m_node || !test(node))
                return Walk::Into;
            found = node;
            return Walk::Stop;
        });
        return found;
    }

    [[nodiscard]] const HtmlNode *authorElement() const
    {
        if (const HtmlNode *node = find([](const HtmlNode *at) { return hasClass(at, u"fn"); }))
            return node;
        if (const HtmlNode *node = find([](const HtmlNode *at) {
                return hasProperty(at, {u"author", u"creator"}) || attributeOf(at, "id").startsWith("dsq-cite-"_L1);
            }))
            return node;
        return find([](const HtmlNode *at) {
            return tagOf(at) == "cite" || hasOneOf(at, {u"comment-author", u"author", u"username", u"comment__author"});
        });
    }

    [[nodiscard]] QString author() const
    {
        const HtmlNode *node = authorElement();
        if (!node)
            return {};
        const HtmlNode *named = nullptr;
        walk(node, [&](const HtmlNode *at) {
            named = hasProperty(at, {u"name"}) ? at : nullptr;
            return named ? Walk::Stop : Walk::Into;
        });
        node = named ? named : node;
        const QString content = attributeOf(node, "content");
        const QString name = authorIn(content.isEmpty()
                ? textSeen(node, nullptr,
                      [](const HtmlNode *at) { return tagOf(at) == "img" || hasOneOf(at, {u"says", u"avatar"}); })
                : content);
        return name.isEmpty() ? QString() : name;
    }

    [[nodiscard]] QString time() const
    {
        const HtmlNode *node = find([](const HtmlNode *at) { return !attributeOf(at, "datetime").isEmpty(); });
        if (node)
            return attributeOf(node, "datetime");
        node = find([](const HtmlNode *at) {
            return hasProperty(at, {u"datePublished", u"commentTime", u"dateCreated"}) || hasClass(at, u"published");
        });
        if (node) {
            const QString content = attributeOf(node, "content");
            const QString title = attributeOf(node, "title");
            return !content.isEmpty() ? content : !title.isEmpty() ? title : textSeen(node).simplified();
        }
        const HtmlNode *meta = find([](const HtmlNode *at) {
            return hasOneOf(at, {u"comment-meta", u"commentmetadata", u"comment-metadata", u"comment-date"});
        });
        if (!meta)
            return {};
        const HtmlNode *link = nullptr;
        walk(meta, [&](const HtmlNode *at) {
            link = tagOf(at) == "a" && !hasClass(at, u"url") && !hasClass(at, u"comment-edit-link") ? at : link;
            return link ? Walk::Stop : Walk::Into;
        });
        return textSeen(link ? link : meta).simplified();
    }

    void takeWords(SourcePost &post) const
    {
        const auto body = [&](std::initializer_list<QStringView> classes) {
            return find([&](const HtmlNode *at) { return hasOneOf(at, classes); });
        };
        // WordPress' older themes wrap author, date and buttons in "comment-body" too.
        const HtmlNode *node = body({u"comment-content", u"comment-text", u"comment_text", u"dsq-comment-message",
            u"comment__content", u"comment__body", u"entry-content"});
        if (!node)
            node = find([](const HtmlNode *at) { return hasProperty(at, {u"text", u"commentText", u"description"}); });
        if (!node)
            node = body({u"comment-body"});
        if (!node)
            node = m_node;
        const HtmlNode *author = authorElement();
        QStringList links;
        const QString text = textSeen(node, &links, [&](const HtmlNode *at) {
            return at != node && (at == author || isFurniture(at) || m_isComment(at) || hasClass(at, u"children"));
        });
        post.text = text.isNull() ? u""_s : text;
        if (!links.isEmpty())
            post.extras.insert(u"links"_s, QJsonArray::fromStringList(links));
    }

    const HtmlNode *m_node;
    Test m_isComment;
};

int depthOf(const HtmlNode *node)
{
    static const QRegularExpression depth(u"(?:^|\\s)depth-(\\d{1,3})(?:\\s|$)"_s);
    const auto match = depth.match(attributeOf(node, "class"));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

struct Found
{
    const HtmlNode *node;
    int inside; ///< Index of the comment around it; -1: none.
};

std::vector<Found> found(const HtmlNode *root, Test isComment)
{
    std::vector<Found> comments;
    std::vector<int> around;
    walk(
        root,
        [&](const HtmlNode *node) {
            if (isComment(node)) {
                comments.push_back({node, around.empty() ? -1 : around.back()});
                around.push_back(int(comments.size()) - 1);
            }
            return Walk::Into;
        },
        [&](const HtmlNode *node) {
            if (!around.empty() && comments[size_t(around.back())].node == node)
                around.pop_back();
        });
    return comments;
}

/// Themes that do not nest say the depth all the same.
void nestByDepth(std::vector<Found> &comments)
{
    if (std::ranges::any_of(comments, [](const Found &comment) { return comment.inside >= 0; }))
        return;
    std::vector<std::pair<int, int>> ancestors; // Depth and index.
    for (size_t i = 0; i < comments.size(); ++i) {
        const int depth = depthOf(comments[i].node);
        while (!ancestors.empty() && ancestors.back().first >= depth)
            ancestors.pop_back();
        comments[i].inside = ancestors.empty() ? -1 : ancestors.back().second;
        ancestors.emplace_back(depth, int(i));
    }
}

} // namespace

PageComments commentsIn(const HtmlNode *root)
{
    PageComments result;
    for (const Test isComment : {isWordpress, isDisqus, isSchema, isNamed}) {
        auto comments = found(root, isComment);
        if (comments.empty())
            continue;
        if (isComment == isWordpress)
            nestByDepth(comments);
        for (size_t i = 0; i < comments.size(); ++i) {
            SourcePost post = Comment(comments[i].node, isComment).post();
            if (post.key.isEmpty())
                post.key = u"c%1"_s.arg(i + 1);
            if (comments[i].inside >= 0)
                post.parent = result.posts[size_t(comments[i].inside)].key;
            result.posts.push_back(std::move(post));
            result.nodes.insert(comments[i].node);
        }
        break;
    }
    return result;
}

} // namespace rejoinder
