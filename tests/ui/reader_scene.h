// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/text.h"
#include "ui/reader/scene.h"

#include <QRandomGenerator>

#include <memory>

namespace rejoinder {

/// A thread made by hand for tests of the Reader: posts by name, spans by the words they cover.
class SceneBuilder
{
public:
    SceneBuilder()
        : m_posts(std::make_shared<std::vector<ScenePost>>())
    {
    }

    int article(const QString &title, const QString &standfirst, const QString &text)
    {
        ScenePost post;
        post.kind = PostKind::Article;
        post.title = title;
        post.standfirst = standfirst;
        post.text = text;
        return add(std::move(post), -1);
    }

    int reply(int parent, const QString &author, const QString &time, State state, const QString &text)
    {
        ScenePost post;
        post.author = author;
        post.answers = parent == 0 ? QStringLiteral("answers the article")
                                   : QStringLiteral("answers ") + (*m_posts)[parent].author;
        post.time = time;
        post.text = text;
        const int index = add(std::move(post), parent);
        m_scene.nodes[index].state = state;
        return index;
    }

    ScenePost &post(int index) { return (*m_posts)[index]; }
    SceneNode &node(int index) { return m_scene.nodes[index]; }
    static Id<Post> id(int index) { return {index + 1}; }

    Uid<Code> code(const QString &name, const QString &key, int colour, Pattern pattern, const QString &sign = {})
    {
        const SceneCode code{Uid<Code>::made(), name, key, {colour, pattern, sign}};
        m_scene.codes.push_back(code);
        return code.uid;
    }

    /// On the first occurrence of \p words; of empty words: on the whole post.
    Uid<Annotation> annotate(int index, Uid<Code> code, const QString &words)
    {
        SceneAnnotation annotation;
        annotation.uid = Uid<Annotation>::made();
        annotation.post = id(index);
        annotation.code = code;
        if (!words.isEmpty())
            annotation.span = spanOf(index, words);
        post(index).annotations.push_back(annotation);
        ++m_scene.nodes[index].codes;
        return annotation.uid;
    }

    SceneAnnotation &last(int index) { return post(index).annotations.back(); }

    Span spanOf(int index, const QString &words) const
    {
        const QString &text = (*m_posts)[index].text;
        const qsizetype start = text.indexOf(words);
        Q_ASSERT(start >= 0);
        return Offsets(text).spanFromUtf16(static_cast<int>(start), static_cast<int>(start + words.size()));
    }

    Uid<Relation> relate(const QString &type, SceneEnd source, SceneEnd target)
    {
        SceneRelation relation;
        relation.uid = Uid<Relation>::made();
        relation.type = type;
        relation.source = source;
        relation.target = target;
        m_scene.relations.push_back(relation);
        return relation.uid;
    }

    Scene scene()
    {
        for (int i = static_cast<int>(m_scene.nodes.size()) - 1; i >= 0; --i) {
            SceneNode &node = m_scene.nodes[i];
            node.end = std::max(node.end, i + 1);
            if (node.parent >= 0)
                m_scene.nodes[node.parent].end = std::max(m_scene.nodes[node.parent].end, node.end);
        }
        m_scene.posts = [posts = m_posts](std::span<const Id<Post>> wanted) {
            std::vector<ScenePost> found;
            for (Id<Post> post : wanted)
                found.push_back((*posts)[static_cast<size_t>(post.value - 1)]);
            return found;
        };
        m_scene.authorName = [authors = m_authors](
                                 Id<Author> author) { return authors.value(static_cast<qsizetype>(author.value) - 1); };
        m_scene.announcement
            = [posts = m_posts](Id<Post> post) { return (*posts)[static_cast<size_t>(post.value - 1)].author; };
        m_scene.nextKey = QStringLiteral("Space");
        return m_scene;
    }

private:
    int add(ScenePost post, int parent)
    {
        const int index = static_cast<int>(m_posts->size());
        post.id = id(index);
        SceneNode node;
        node.post = post.id;
        node.parent = parent;
        node.depth = parent < 0 ? -1 : m_scene.nodes[parent].depth + 1;
        if (!post.author.isEmpty()) {
            if (!m_authors.contains(post.author))
                m_authors += post.author;
            node.author = {m_authors.indexOf(post.author) + 1};
        }
        m_scene.nodes.push_back(node);
        m_posts->push_back(std::move(post));
        return index;
    }

    Scene m_scene;
    std::shared_ptr<std::vector<ScenePost>> m_posts;
    QStringList m_authors;
};

/// A thread of a dozen posts about a swimming pool, coded: everything the Reader draws is in it.
struct PoolThread
{
    PoolThread();

    SceneBuilder builder;
    Uid<Code> fact, policy, value, counter, evidence, concession, favour, against;
    Uid<Annotation> closing, cheaper, children, count, bath, granted;
    Uid<Relation> counted, harbour;
};

inline PoolThread::PoolThread()
{
    using namespace Qt::StringLiterals;
    SceneBuilder &b = builder;
    fact = b.code(u"Fact"_s, u"1"_s, 0, Pattern::Solid);
    value = b.code(u"Value"_s, u"2"_s, 2, Pattern::Solid);
    policy = b.code(u"Policy"_s, u"3"_s, 4, Pattern::Solid);
    counter = b.code(u"Counter-claim"_s, u"4"_s, 1, Pattern::Dashed);
    evidence = b.code(u"Counter-evidence"_s, u"5"_s, 3, Pattern::Dashed);
    concession = b.code(u"Concession and rebut"_s, u"8"_s, 7, Pattern::Dashed);
    favour = b.code(u"Favour"_s, u"F"_s, 8, Pattern::Dotted, u"▲"_s);
    against = b.code(u"Against"_s, u"A"_s, 6, Pattern::Dotted, u"▼"_s);
    b.article(u"Open-air pool to close after the summer, says the county"_s,
        u"Repairs would cost more than a new roof for the indoor bath"_s,
        u"The open-air pool on Mill Road will close for good at the end of August, the county said on "
        u"Monday.\n\nRepairing the "
        u"basin would cost 2.4 million. For the same sum the roof of the indoor bath can be made new.\n\nThe swimming "
        u"club "
        u"announced a petition. It says that three of four children learn to swim outdoors."_s);
    b.annotate(0, fact, u"Repairing the basin would cost 2.4 million"_s);
    children = b.annotate(0, fact, u"three of four children learn to swim outdoors"_s);
    const int c1 = b.reply(0, u"lane_four"_s, u"08:02"_s, State::Coded,
        u"I have swum there for thirty years. The basin leaks because nobody has painted it since 1998, so if you "
        u"close it you "
        u"only reward those who let it rot. Keep it open."_s);
    closing = b.annotate(c1, fact, u"nobody has painted it since 1998"_s);
    b.annotate(c1, policy, u"Keep it open"_s);
    b.last(c1).memo = true;
    b.annotate(c1, favour, {});
    b.last(c1).target = u"pool"_s;
    const int c2 = b.reply(c1, u"tally_ho"_s, u"08:40"_s, State::Coded,
        u"Paint does not close a crack of nine metres. When the county asked three firms last year, all of them said "
        u"the same: "
        u"the ground moves, and paint will not hold it."_s);
    cheaper = b.annotate(c2, counter, u"Paint does not close a crack of nine metres."_s);
    count = b.annotate(c2, evidence, u"all of them said the same: the ground moves, and paint will not hold it"_s);
    b.last(c2).memo = true;
    b.annotate(c2, fact, u"paint will not hold it"_s);
    b.annotate(c2, against, {});
    b.last(c2).target = u"pool"_s;
    const int c3 = b.reply(c2, u"lane_four"_s, u"08:55"_s, State::Coded,
        u"Two of those three firms build indoor baths. The third was never asked."_s);
    bath = b.annotate(c3, counter, u"Two of those three firms build indoor baths"_s);
    const int c4 = b.reply(c3, u"quiet_heron"_s, u"09:10"_s, State::Todo,
        u"Fair about the firms 🙂 but the crack can be seen from the road, 👨‍👩‍👧 and all."_s);
    granted = b.annotate(c4, concession, u"Fair about the firms 🙂 but the crack can be seen from the road"_s);
    b.last(c4).certainty = 2;
    b.reply(c2, u"ninepin"_s, u"09:15"_s, State::Nothing, u"Is that report public?"_s);
    b.reply(c1, u"old_town"_s, u"09:31"_s, State::Unsure, u"הבריכה נסגרת again, כמו בכל שנה. They say it each year."_s);
    const int c7 = b.reply(0, u"delta_mum"_s, u"10:03"_s, State::Coded,
        u"My two learn to swim there. I do not care about the roof of a bath that one queues for, I care that they can swim."_s);
    b.annotate(c7, value, u"I care that they can swim"_s);
    const int c8 = b.reply(0, {}, u"11:30"_s, State::Todo, {});
    b.post(c8).status = PostStatus::Deleted;
    b.post(c8).time.clear();
    b.reply(c8, u"ninepin"_s, u"11:48"_s, State::Todo, u"That was not necessary."_s);
    counted = b.relate(u"rebuts"_s, {b.id(c2), count}, {b.id(c1), closing});
    harbour = b.relate(u"rebuts"_s, {b.id(c3), bath}, {b.id(c2), count});
    b.relate(u"concedes"_s, {b.id(c4), granted}, {b.id(c3), bath});
}

/// A thread of any size whose posts are made as they are asked for: post n says its number and some 300 characters
/// more, with \p annotated spans of its own; an emoji in each sentence unless it is to be \p plain.
inline Scene longThread(int posts, int annotated, bool plain = false)
{
    using namespace Qt::StringLiterals;
    Scene scene;
    const std::array patterns{
        Pattern::Solid, Pattern::Dashed, Pattern::Dotted, Pattern::DashDot, Pattern::Double, Pattern::Wave};
    for (int i = 0; i < 6; ++i)
        scene.codes.push_back({{QUuid(u"{00000000-0000-0000-0000-00000000000%1}"_s.arg(i))}, u"Code %1"_s.arg(i),
            QString::number(i), {i, patterns[i], {}}});
    // Chains of one to seven replies under posts that answer the article.
    std::vector<int> path{0};
    for (int i = 0; i < posts; ++i) {
        SceneNode node;
        node.post = {i + 1};
        node.codes = annotated;
        node.author = {i % 97 + 1};
        node.state = i % 3 ? State::Todo : State::Coded;
        if (i > 0) {
            path.resize(std::min<size_t>(path.size(), static_cast<size_t>(1 + (i * 7) % 6)));
            node.parent = path.back();
            node.depth = static_cast<int>(path.size()) - 1;
            path.push_back(i);
        }
        scene.nodes.push_back(node);
    }
    for (int i = posts - 1; i >= 0; --i) {
        SceneNode &node = scene.nodes[i];
        node.end = std::max(node.end, i + 1);
        if (node.parent >= 0)
            scene.nodes[node.parent].end = std::max(scene.nodes[node.parent].end, node.end);
    }
    scene.posts = [annotated, plain, codes = scene.codes](std::span<const Id<Post>> wanted) {
        std::vector<ScenePost> found;
        for (Id<Post> id : wanted) {
            ScenePost post;
            post.id = id;
            post.kind = id.value == 1 ? PostKind::Article : PostKind::Comment;
            post.title = id.value == 1 ? u"A long thread"_s : QString();
            post.author = u"author_%1"_s.arg(id.value % 97);
            post.answers = u"answers somebody"_s;
            post.time = u"10:00"_s;
            post.text = u"Post %1. "_s.arg(id.value);
            while (post.text.size() < 300)
                post.text += plain
                    ? u"The ground moves, and whoever says that paint holds it has not looked hard at it. "_s
                    : u"The ground moves, and whoever says that paint holds it has not looked 🙂 at it. "_s;
            for (int i = 0; i < annotated; ++i) {
                SceneAnnotation annotation;
                annotation.uid
                    = {QUuid(static_cast<uint>(id.value), static_cast<ushort>(i), 0, 0, 0, 0, 0, 0, 0, 0, 1)};
                annotation.post = id;
                annotation.code = codes[static_cast<size_t>(id.value + i) % codes.size()].uid;
                annotation.span = Span{10 + 60 * i, 50 + 70 * i};
                post.annotations.push_back(annotation);
            }
            found.push_back(std::move(post));
        }
        return found;
    };
    scene.authorName = [](Id<Author> author) { return u"author_%1"_s.arg(author.value); };
    for (int i = 2; i < posts; i += 5) {
        SceneRelation relation;
        relation.uid = {QUuid(static_cast<uint>(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
        relation.type = u"rebuts"_s;
        relation.source = {{i + 1}, {QUuid(static_cast<uint>(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}};
        relation.target = {{i}, {QUuid(static_cast<uint>(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}};
        if (annotated > 0)
            scene.relations.push_back(relation);
    }
    return scene;
}

/// The thread of longThread(), whose first \p among posts are joined by \p count relations, each reaching up by at most
/// \p reach posts.
inline Scene thickThread(int posts, int annotated, int count, int among, int reach)
{
    using namespace Qt::StringLiterals;
    Scene scene = longThread(posts, annotated, true);
    scene.relations.clear();
    const std::array types{u"rebuts"_s, u"supports"_s, u"concedes"_s, u"asks"_s};
    QRandomGenerator random(11);
    for (int i = 0; i < count; ++i) {
        const auto end = [&](int node) {
            const uint id = static_cast<uint>(node + 1);
            return SceneEnd{
                {node + 1}, {QUuid(id, static_cast<ushort>(random.bounded(annotated)), 0, 0, 0, 0, 0, 0, 0, 0, 1)}};
        };
        const int source = random.bounded(1, among);
        SceneRelation relation;
        relation.uid = {QUuid(static_cast<uint>(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
        relation.type = types[static_cast<size_t>(i) % types.size()];
        relation.source = end(source);
        relation.target = end(std::max(0, source - 1 - random.bounded(reach)));
        scene.relations.push_back(relation);
    }
    return scene;
}

} // namespace rejoinder
