// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/convokit_writer.h"

#include "core/formats/rejoinder_csv_material.h"
#include "core/formats/target_file.h"
#include "core/model/error.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder::convokit_writer {

namespace {

constexpr auto readme = R"(This folder was written by Rejoinder for ConvoKit:  Corpus(filename="...")

An utterance is a post; its id is the post's name in Rejoinder's tables. The first utterance of a conversation is the
article. meta["labels"] lists the codes of whole posts by coder, meta["spans"] the codes of passages: text[start:end] is the
quote. meta["relations"] lists what goes out from the post. A post without an author is by "[anonymous]", an article without
one by "[article]".

Not in here: rounds and states of work, memos, certainty, assignments and decisions, the codebook's definitions. Export the
tables for these.
)"_L1;

constexpr auto besideReadme
    = R"(These files were written by Rejoinder, to be put into the folder of the ConvoKit corpus that was imported. Then:

    corpus = Corpus(filename="...")
    corpus.load_info("utterance", ["labels", "spans", "relations"])

info.labels.jsonl lists the codes of whole posts by coder, info.spans.jsonl the codes of passages: text[start:end] is the quote.
info.relations.jsonl lists what goes out from an utterance. A line is an utterance with any of it; "id" is its id in the corpus.

Not in here: rounds and states of work, memos, certainty, assignments and decisions, the codebook's definitions. Export the
tables for these.
)"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConvoKit)
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct Codings
{
    QJsonObject labels; ///< Of whole posts, by coder.
    QJsonArray spans;
    QJsonArray relations;
};

/// \p nameOf: what the posts are called that relations go to.
Codings codingsOf(
    const rejoinder_csv::Material &material, Id<Post> post, const std::function<QString(Id<Post>)> &nameOf)
{
    const auto path = [&](Uid<Code> code) { return material.codebook().path(code); };
    Codings codings;
    for (const Annotation &annotation : material.annotationsOn(post)) {
        const QString coder = material.nameOf(annotation.header.owner);
        if (!annotation.start) {
            QJsonArray codes = codings.labels[coder].toArray();
            codes.append(
                path(annotation.code) + (annotation.target.isNull() ? u""_s : u" > "_s + path(annotation.target)));
            codings.labels[coder] = codes;
            continue;
        }
        codings.spans.append(QJsonObject{{u"coder"_s, coder}, {u"code"_s, path(annotation.code)},
            {u"start"_s, *annotation.start}, {u"end"_s, *annotation.end}, {u"quote"_s, annotation.quote}});
    }
    for (const Relation &relation : material.relationsFrom(post)) {
        const Code *type = material.codebook().code(relation.type);
        const Id<Post> target = material.postOf(relation.target());
        codings.relations.append(QJsonObject{{u"coder"_s, material.nameOf(relation.header.owner)},
            {u"type"_s, type ? type->name : QString()},
            {u"target"_s, target.isNull() ? QJsonValue() : nameOf(target)}});
    }
    return codings;
}

/// The types of a field as ConvoKit's index names them; null says nothing.
class Index
{
public:
    void add(const QJsonObject &meta)
    {
        for (auto field = meta.begin(); field != meta.end(); ++field) {
            const QString type = field->isString() ? u"str"_s
                : field->isBool()                  ? u"bool"_s
                : field->isDouble()                ? u"int"_s
                : field->isArray()                 ? u"list"_s
                : field->isObject()                ? u"dict"_s
                                                   : u"NoneType"_s;
            m_types[field.key()].insert(u"<class '%1'>"_s.arg(type));
        }
    }
    [[nodiscard]] QJsonObject object() const
    {
        QJsonObject object;
        for (const auto &[name, types] : m_types) {
            QStringList sorted(types.begin(), types.end());
            sorted.sort();
            object.insert(name, QJsonArray::fromStringList(sorted));
        }
        return object;
    }

private:
    std::map<QString, QSet<QString>> m_types;
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
        TargetFile utterances(m_folder + u"/utterances.jsonl"_s);
        const auto threads = m_contents.threads();
        for (size_t i = 0; i < threads.size(); ++i) {
            expectGoingOn(m_options.progress, double(i) / double(threads.size()));
            QString conversation;
            m_contents.eachPost(threads[i].id, [&](const Contents::ReadPost &read) {
                if (conversation.isEmpty()) {
                    conversation = m_contents.nameOf(read.post.id);
                    addConversation(conversation, threads[i]);
                }
                utterances.write(json(utterance(read, conversation)) + '\n');
            });
        }
        utterances.close();
        writeFile(m_folder + u"/conversations.json"_s, json(m_conversations));
        writeFile(m_folder + u"/speakers.json"_s, json(m_speakers));
        const QJsonObject about{{u"origin"_s, u"Rejoinder"_s}};
        writeFile(m_folder + u"/corpus.json"_s, json(about));
        Index corpus;
        corpus.add(about);
        writeFile(m_folder + u"/index.json"_s,
            json({{u"utterances-index"_s, m_utteranceIndex.object()}, {u"speakers-index"_s, QJsonObject()},
                {u"conversations-index"_s, m_conversationIndex.object()}, {u"overall-index"_s, corpus.object()},
                {u"version"_s, 1}, {u"vectors"_s, QJsonArray()}}));
        writeFile(m_folder + u"/README.txt"_s, QByteArray(readme.data(), readme.size()));
    }

private:
    void addConversation(const QString &id, const Thread &thread)
    {
        QJsonObject meta;
        for (const auto &[name, value] : {std::pair(u"title"_s, thread.title), std::pair(u"url"_s, thread.url)}) {
            if (!value.isEmpty())
                meta.insert(name, value);
        }
        m_conversationIndex.add(meta);
        m_conversations.insert(id, QJsonObject{{u"meta"_s, meta}, {u"vectors"_s, QJsonArray()}});
    }

    [[nodiscard]] QJsonObject utterance(const Contents::ReadPost &read, const QString &conversation)
    {
        const Post &post = read.post;
        const QString speaker = !read.author.isEmpty() ? read.author
            : post.kind == PostKind::Article           ? u"[article]"_s
                                                       : u"[anonymous]"_s;
        m_speakers.insert(speaker, QJsonObject{{u"meta"_s, QJsonObject()}, {u"vectors"_s, QJsonArray()}});
        const QJsonObject meta = metaOf(read);
        m_utteranceIndex.add(meta);
        return {{u"id"_s, m_contents.nameOf(post.id)}, {u"conversation_id"_s, conversation},
            {u"text"_s, read.text.value_or(u""_s)}, {u"speaker"_s, speaker}, {u"meta"_s, meta},
            {u"reply-to"_s, read.shownParent.isNull() ? QJsonValue() : m_contents.nameOf(read.shownParent)},
            {u"timestamp"_s, post.created ? QJsonValue(*post.created) : QJsonValue()}, {u"vectors"_s, QJsonArray()}};
    }

    [[nodiscard]] QJsonObject metaOf(const Contents::ReadPost &read) const
    {
        const Post &post = read.post;
        const Codings codings
            = codingsOf(m_material, post.id, [this](Id<Post> target) { return m_contents.nameOf(target); });
        QJsonObject meta{{u"kind"_s, rejoinder::nameOf(post.kind)}, {u"status"_s, rejoinder::nameOf(post.status)},
            {u"depth"_s, read.depth}, {u"labels"_s, codings.labels}, {u"spans"_s, codings.spans},
            {u"relations"_s, codings.relations}};
        if (post.score)
            meta.insert(u"score"_s, *post.score);
        return meta;
    }

    const Contents &m_contents;
    QString m_folder;
    const WriteOptions &m_options;
    rejoinder_csv::Material m_material;
    QJsonObject m_conversations;
    QJsonObject m_speakers;
    Index m_utteranceIndex;
    Index m_conversationIndex;
};

/// What an utterance is called in the corpus it came from.
QString idInCorpus(const Post &post)
{
    if (post.kind != PostKind::Article)
        return post.key;
    // The root of a conversation; the reader kept its id (convokit.cpp).
    const QString id = QJsonDocument::fromJson(post.extras.toUtf8())[u"id"_s].toString();
    return id.isEmpty() ? post.key : id;
}

class BesideWriter
{
public:
    BesideWriter(const Contents &contents, const QString &folder, const WriteOptions &options)
        : m_contents(contents)
        , m_folder(folder)
        , m_options(options)
        , m_material(contents, options)
    {
    }

    void write()
    {
        const auto threads = m_contents.threads();
        for (const Thread &thread : threads)
            m_contents.eachPost(
                thread.id, [&](const Contents::ReadPost &read) { m_ids.insert(read.post.id, idInCorpus(read.post)); });
        makeFolder(m_folder);
        TargetFile labels(m_folder + u"/info.labels.jsonl"_s);
        TargetFile spans(m_folder + u"/info.spans.jsonl"_s);
        TargetFile relations(m_folder + u"/info.relations.jsonl"_s);
        const auto line = [](TargetFile &file, const QString &id, const QJsonValue &value, bool isEmpty) {
            if (!isEmpty)
                file.write(json({{u"id"_s, id}, {u"value"_s, value}}) + '\n');
        };
        for (size_t i = 0; i < threads.size(); ++i) {
            expectGoingOn(m_options.progress, double(i) / double(threads.size()));
            m_contents.eachPost(threads[i].id, [&](const Contents::ReadPost &read) {
                const Codings codings
                    = codingsOf(m_material, read.post.id, [this](Id<Post> post) { return m_ids.value(post); });
                if (codings.labels.isEmpty() && codings.spans.isEmpty() && codings.relations.isEmpty())
                    return;
                const QString id = m_ids.value(read.post.id);
                expectNew(id);
                line(labels, id, codings.labels, codings.labels.isEmpty());
                line(spans, id, codings.spans, codings.spans.isEmpty());
                line(relations, id, codings.relations, codings.relations.isEmpty());
            });
        }
        labels.close();
        spans.close();
        relations.close();
        writeFile(m_folder + u"/README.txt"_s, QByteArray(besideReadme.data(), besideReadme.size()));
    }

private:
    void expectNew(const QString &id)
    {
        if (m_coded.contains(id))
            throw Error(Texts::tr("Two posts are called %1, so this project was not imported from one ConvoKit corpus. "
                                  "Export a whole corpus (format convokit).")
                    .arg(id));
        m_coded.insert(id);
    }

    const Contents &m_contents;
    QString m_folder;
    const WriteOptions &m_options;
    rejoinder_csv::Material m_material;
    QHash<Id<Post>, QString> m_ids;
    QSet<QString> m_coded;
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Writer(contents, path, options).write();
}

void writeBeside(const Contents &contents, const QString &path, const WriteOptions &options)
{
    BesideWriter(contents, path, options).write();
}

} // namespace rejoinder::convokit_writer
