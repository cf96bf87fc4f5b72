// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rumoureval.h"

#include "core/formats/json_source.h"
#include "core/formats/reddit_posts.h"
#include "core/formats/source_folder.h"
#include "core/formats/source_time.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RumourEval)
};

constexpr auto structureFile = "structure.json"_L1;

/// Labels by post, of a document like {"580…": "deny"} or {"subtaskaenglish": {"580…": "deny"}}.
QHash<QString, QString> labelsOf(const JsonValue &document)
{
    static const QSet<QString> words{u"support"_s, u"deny"_s, u"query"_s, u"comment"_s};
    QHash<QString, QString> labels;
    const auto take = [&](const QString &id, const JsonValue &label) {
        if (words.contains(label.text()))
            labels.insert(id, label.text());
    };
    document.eachField([&](const QString &name, const JsonValue &value) {
        take(name, value);
        value.eachField(take);
    });
    return labels;
}

bool mayBeLabels(const QString &file)
{
    const QString name = file.toLower();
    return name.endsWith(".json"_L1) && (name.contains("subtaska"_L1) || name.endsWith("-key.json"_L1));
}

/// A tweet; of the threads of 2019 also a post of Reddit, in what its API wraps around it.
SourcePost postOf(JsonValue source, const QString &where)
{
    if (source["data"_L1]["children"_L1].isArray()) {
        const auto children = source["data"_L1]["children"_L1].items();
        source = children.empty() ? JsonValue() : children.front();
    }
    if (source["data"_L1].isObject())
        source = source["data"_L1];
    if (source["body"_L1].isText())
        return reddit::comment(source, where);
    if (source["selftext"_L1].isText()) {
        auto post = reddit::article(source, where);
        post.kind = PostKind::Comment;
        return post;
    }
    static constexpr QLatin1StringView taken[] = {"id"_L1, "id_str"_L1, "text"_L1, "full_text"_L1, "created_at"_L1,
        "user"_L1, "in_reply_to_status_id"_L1, "in_reply_to_status_id_str"_L1, "in_reply_to_user_id"_L1,
        "in_reply_to_user_id_str"_L1, "in_reply_to_screen_name"_L1, "favorite_count"_L1, "entities"_L1,
        "extended_entities"_L1, "source"_L1, "filter_level"_L1, "display_text_range"_L1};
    SourcePost post;
    post.key = source["id_str"_L1].id();
    if (post.key.isEmpty())
        post.key = source["id"_L1].id();
    post.parent = source["in_reply_to_status_id_str"_L1].id();
    if (post.parent.isEmpty())
        post.parent = source["in_reply_to_status_id"_L1].id();
    post.author = source["user"_L1]["screen_name"_L1].id();
    const auto time = tweetTime(source["created_at"_L1].text());
    post.created = time.seconds;
    post.precision = time.precision;
    post.score = source["favorite_count"_L1].score();
    post.extras = source.rest(taken);
    QString text = source["full_text"_L1].text();
    if (text.isNull())
        text = source["text"_L1].text();
    post.text = withoutEntities(text.isNull() ? u""_s : text);
    post.where = where;
    return post;
}

/// Who answers whom, by structure.json: an object in an object. Iterative: it may be nested to any depth.
struct Node
{
    QString key;
    QString parent;
};
std::vector<Node> nodesOf(const JsonValue &structure)
{
    std::vector<Node> nodes;
    std::vector<std::pair<Node, JsonValue>> waiting;
    const auto putAside = [&](const JsonValue &answers, const QString &parent) {
        const auto first = std::ssize(waiting);
        answers.eachField( // A list, which is empty, where there are none.
            [&](const QString &key, const JsonValue &value) { waiting.emplace_back(Node{key, parent}, value); });
        std::reverse(waiting.begin() + first, waiting.end());
    };
    putAside(structure, {});
    while (!waiting.empty()) {
        const auto [node, answers] = waiting.back();
        waiting.pop_back();
        nodes.push_back(node);
        putAside(answers, node.key);
    }
    return nodes;
}

/// Thread by thread, as they lie in the folder.
class ThreadsReader final : public QueueReader
{
public:
    ThreadsReader(std::unique_ptr<SourceFolder> folder, const QString &name, const ReadOptions &options)
        : m_folder(std::move(folder))
        , m_names(m_folder->names())
        , m_pace(options.pace)
    {
        for (const QString &file : std::as_const(m_names)) {
            if (fileOf(file) == structureFile)
                m_threads << file;
            else if (mayBeLabels(fileOf(file)))
                readLabels(file);
        }
        if (m_threads.isEmpty())
            throw Error(
                Texts::tr("%1 holds no structure.json, so it is no thread of RumourEval or PHEME. Choose the folder "
                          "above the threads.")
                    .arg(name));
    }

    [[nodiscard]] double progress() const override { return double(m_at) / double(m_threads.size()); }

private:
    [[nodiscard]] bool readMore() override
    {
        if (m_at == m_threads.size())
            return false;
        readThread(m_threads[m_at]);
        ++m_at;
        return true;
    }

    /// A file of the folder; nothing, and a Problem, where it is no JSON.
    [[nodiscard]] JsonValue document(const QString &file)
    {
        constexpr qint64 most = 64 << 20; // A tweet is some kilobytes.
        const auto source = m_folder->opened(file);
        QByteArray bytes;
        while (bytes.size() <= most) {
            const QByteArray chunk = source.device->read(1 << 20);
            if (chunk.isEmpty())
                break;
            bytes += chunk;
        }
        JsonParser::Parsed parsed;
        if (source.device->atEnd()) {
            bytes.reserve(bytes.size() + JsonParser::padding);
            parsed = m_parser.parse(QByteArrayView(bytes));
        }
        reportItem(parsed, file, m_records);
        return parsed.value;
    }

    void readLabels(const QString &file) { m_labels.insert(labelsOf(document(file))); }

    void readThread(const QString &structure)
    {
        const auto nodes = nodesOf(document(structure));
        QHash<QString, SourcePost> posts;
        QStringList order;
        const QString folder = folderOf(structure);
        const auto first = std::ranges::lower_bound(m_names, folder);
        for (auto name = first; name != m_names.end() && name->startsWith(folder); ++name) {
            if (m_pace)
                m_pace(progress());
            const QString inside = name->sliced(folder.size());
            const bool isPost = inside.endsWith(".json"_L1) && inside.count(u'/') == 1
                && (inside.startsWith("source"_L1) || inside.startsWith("replies/"_L1)
                    || inside.startsWith("reactions/"_L1));
            if (!isPost || fileOf(inside).startsWith(u'.')) // "._580….json": what macOS leaves.
                continue;
            const JsonValue tweet = document(*name);
            if (!tweet.isObject())
                continue; // Where the structure names it, a placeholder says that it is missing.
            auto post = postOf(tweet, *name);
            if (post.key.isEmpty())
                post.key = fileOf(inside).chopped(5);
            if (!posts.contains(post.key))
                order << post.key;
            if (inside.startsWith("source"_L1))
                post.parent.clear();
            const QString key = post.key;
            posts[key] = std::move(post);
        }
        give(nodes, posts, order, structure);
    }

    void give(const std::vector<Node> &nodes, QHash<QString, SourcePost> &posts, const QStringList &order,
        const QString &where)
    {
        QString root;
        for (const Node &node : nodes) { // The source tweet: of several at the top, the one that is there.
            if (node.parent.isEmpty() && (root.isEmpty() || (!posts.contains(root) && posts.contains(node.key))))
                root = node.key;
        }
        if (root.isEmpty() && !order.isEmpty())
            root = order.first();
        SourceThread thread;
        thread.id = root;
        thread.identity = root.isEmpty() ? QString() : u"twitter:"_s + root;
        thread.where = where;
        m_records.emplace_back(thread);
        for (const Node &node : nodes) {
            SourcePost post;
            if (posts.contains(node.key)) {
                post = posts.take(node.key);
            } else {
                post.status = PostStatus::Missing;
                post.where = where;
                post.kind = PostKind::Placeholder;
            }
            post.key = node.key;
            post.parent = node.parent; // What the tweets say may differ: those of others are not in the source.
            push(std::move(post), root);
        }
        for (const QString &key : order) {
            if (posts.contains(key))
                push(posts.take(key), root);
        }
    }

    void push(SourcePost post, const QString &root)
    {
        if (post.key == root)
            post.kind = PostKind::Article;
        if (post.parent == root)
            post.parent.clear();
        post.thread = root;
        if (const QString label = m_labels.value(post.key); !label.isEmpty())
            post.extras.insert("stance"_L1, label);
        m_records.emplace_back(std::move(post));
    }

    std::unique_ptr<SourceFolder> m_folder;
    QStringList m_names;
    QStringList m_threads; ///< Their structure.json.
    qsizetype m_at = 0;
    QHash<QString, QString> m_labels;
    JsonParser m_parser;
    WorkPace m_pace;
};

} // namespace

int rumoureval::recognise(QByteArrayView head, const QString &path)
{
    constexpr int glance = 10'000;
    if (QFileInfo(path).isDir() || head.startsWith("PK\x03\x04")) {
        const auto folder = SourceFolder::openedIfWhole(path);
        const auto names = folder ? folder->names(glance) : QStringList();
        return std::ranges::any_of(names, [](const QString &name) { return fileOf(name) == structureFile; }) ? 90 : 0;
    }
    return mayBeLabels(QFileInfo(path).fileName()) && JsonShape(head).root() == JsonShape::Root::Object ? 40 : 0;
}

std::unique_ptr<RecordReader> rumoureval::read(const QString &path, const ReadOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    auto folder = SourceFolder::open(path);
    if (!folder)
        throw Error(
            Texts::tr("%1 is no folder or archive of threads. Labels alone hold no post: choose the folder of the "
                      "threads, or one that has both.")
                .arg(name));
    return std::make_unique<ThreadsReader>(std::move(folder), name, options);
}

} // namespace rejoinder
