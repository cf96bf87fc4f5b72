// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/convokit.h"

#include "core/formats/json_source.h"
#include "core/formats/source_file.h"
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
    Q_DECLARE_TR_FUNCTIONS(ConvoKit)
};

/// Metadata that ConvoKit keeps in pickles beside: "<##bin{7}&&@**>". Pickles are programs: they are never opened, and
/// what points at them is no use.
bool removeBinary(QJsonObject &metadata)
{
    bool hasBinary = false;
    for (const QString &name : metadata.keys()) {
        if (metadata[name].toString().startsWith("<##bin{"_L1)) {
            metadata.remove(name);
            hasBinary = true;
        }
    }
    return hasBinary;
}

class Utterances final : public ItemFormat
{
public:
    /// \p conversations: their metadata, by id.
    explicit Utterances(QHash<QString, QJsonObject> conversations)
        : m_conversations(std::move(conversations))
    {
    }

    void add(const JsonValue &item, const QString &where, Records &records) override
    {
        if (item["id"_L1].id().isEmpty() || !item["text"_L1].isText()) {
            records.emplace_back(
                Problem{u"bad-row"_s, where, {}, Texts::tr("It is no utterance."), Texts::tr("It is left out.")});
            return;
        }
        auto post = postOf(item, where);
        if (const auto before = m_threads.size(); m_threads.insert(post.thread), m_threads.size() > before)
            records.emplace_back(threadOf(item, post.thread, where));
        if (post.kind == PostKind::Article) {
            // Our articles are all called so: its own id is kept for who writes codings back (convokit_writer.h).
            if (post.key != "article"_L1)
                post.extras.insert("id"_L1, post.key);
            describe(post);
        }
        dropBinary(post, records);
        records.emplace_back(std::move(post));
    }

private:
    [[nodiscard]] static QString conversationOf(const JsonValue &item)
    {
        const QString id = item["conversation_id"_L1].id();
        return id.isEmpty() ? item["root"_L1].id() : id; // As it was called.
    }

    [[nodiscard]] SourceThread threadOf(const JsonValue &item, const QString &id, const QString &where) const
    {
        SourceThread thread;
        thread.id = id;
        thread.title = m_conversations.value(id)["title"_L1].toString();
        if (thread.title.isEmpty() && item["id"_L1].id() == id)
            thread.title = item["meta"_L1]["title"_L1].text();
        thread.where = where;
        return thread;
    }

    [[nodiscard]] static SourcePost postOf(const JsonValue &item, const QString &where)
    {
        static constexpr QLatin1StringView taken[] = {"id"_L1, "conversation_id"_L1, "root"_L1, "text"_L1, "speaker"_L1,
            "user"_L1, "reply-to"_L1, "reply_to"_L1, "timestamp"_L1, "vectors"_L1, "meta"_L1};
        SourcePost post;
        post.thread = conversationOf(item);
        post.key = item["id"_L1].id();
        post.parent = item[item["reply_to"_L1].isNothing() ? "reply-to"_L1 : "reply_to"_L1].id();
        if (post.parent.isEmpty())
            post.kind = PostKind::Article;
        post.author = item[item["speaker"_L1].isNothing() ? "user"_L1 : "speaker"_L1].id();
        if (post.author == "[anonymous]"_L1 || post.author == "[article]"_L1)
            post.author = QString();
        const auto time = sourceTime(item["timestamp"_L1]);
        post.created = time.seconds;
        post.precision = time.precision;
        post.extras = item.rest(taken);
        if (const auto meta = item["meta"_L1].rest({}); !meta.isEmpty())
            post.extras.insert("meta"_L1, meta);
        post.text = item["text"_L1].text();
        post.where = where;
        return post;
    }

    void describe(SourcePost &article) const
    {
        if (const auto meta = m_conversations.value(article.thread); !meta.isEmpty())
            article.extras.insert("conversation"_L1, meta);
    }

    void dropBinary(SourcePost &post, Records &records)
    {
        auto meta = post.extras["meta"_L1].toObject();
        if (!removeBinary(meta))
            return;
        post.extras.insert("meta"_L1, meta);
        if (!std::exchange(m_hasToldOfBinary, true))
            records.emplace_back(Problem{u"binary-data"_s, post.where, {post.key},
                Texts::tr("Some of its attributes are kept in binary files (pickles), which may hold programs."),
                Texts::tr("They are left out, here and wherever they occur.")});
    }

    QHash<QString, QJsonObject> m_conversations;
    QSet<QString> m_threads;
    bool m_hasToldOfBinary = false;
};

/// Its own folder, open as long as it is read.
class CorpusReader final : public RecordReader
{
public:
    CorpusReader(std::unique_ptr<SourceFolder> folder, const QString &utterances, const ReadOptions &options)
        : m_folder(std::move(folder))
    {
        auto format = std::make_unique<Utterances>(conversations(folderOf(utterances)));
        const auto layout = utterances.endsWith("l"_L1) ? Layout::Lines : Layout::Whole;
        m_reader = readItems(m_folder->opened(utterances), fileOf(utterances), options, {}, layout, std::move(format));
    }

    [[nodiscard]] std::optional<Record> next() override { return m_reader->next(); }
    [[nodiscard]] double progress() const override { return m_reader->progress(); }

private:
    [[nodiscard]] QHash<QString, QJsonObject> conversations(const QString &folder) const
    {
        const QString name = folder + u"conversations.json"_s;
        QHash<QString, QJsonObject> metadata;
        if (!m_folder->names().contains(name))
            return metadata;
        JsonParser parser;
        Records problems;
        const auto source = m_folder->opened(name);
        parsedDocument(parser, *source.device, fileOf(name), problems)
            .eachField([&](const QString &id, const JsonValue &conversation) {
                // Older corpora have the metadata without "meta" around it.
                const JsonValue meta = conversation["meta"_L1];
                static constexpr QLatin1StringView taken[] = {"vectors"_L1};
                auto fields = meta.isObject() ? meta.rest({}) : conversation.rest(taken);
                (void)removeBinary(fields);
                if (!fields.isEmpty())
                    metadata.insert(id, fields);
            });
        return metadata;
    }

    std::unique_ptr<SourceFolder> m_folder;
    std::unique_ptr<RecordReader> m_reader;
};

/// The utterances of a corpus: in the folder nearest to the top.
QString utterancesIn(const QStringList &names)
{
    QString found;
    for (const QString &name : names) {
        const QString file = fileOf(name);
        if ((file == "utterances.jsonl"_L1 || file == "utterances.json"_L1)
            && (found.isEmpty() || name.count(u'/') < found.count(u'/')))
            found = name;
    }
    return found;
}

} // namespace

int convokit::recognise(QByteArrayView head, const QString &path)
{
    constexpr int glance = 10'000;
    if (QFileInfo(path).isDir() || head.startsWith("PK\x03\x04")) {
        const auto folder = SourceFolder::openedIfWhole(path);
        return folder && !utterancesIn(folder->names(glance)).isEmpty() ? 90 : 0;
    }
    const JsonShape shape(head);
    const bool hasConversation = shape.has({"conversation_id"_L1}) || shape.has({"root"_L1});
    const bool hasSpeaker = shape.has({"speaker"_L1}) || shape.has({"user"_L1});
    const bool hasReply = shape.has({"reply-to"_L1}) || shape.has({"reply_to"_L1});
    return shape.has({"id"_L1, "text"_L1}) && hasConversation && hasSpeaker && hasReply ? 90 : 0;
}

std::unique_ptr<RecordReader> convokit::read(const QString &path, const ReadOptions &options)
{
    auto folder = SourceFolder::open(path);
    if (!folder)
        return readItems(path, options, {}, std::make_unique<Utterances>(QHash<QString, QJsonObject>()));
    const QString utterances = utterancesIn(folder->names());
    if (utterances.isEmpty())
        throw Error(
            Texts::tr("%1 holds no utterances.jsonl, so it is no corpus of ConvoKit. Choose the folder that has it.")
                .arg(QFileInfo(path).fileName()));
    return std::make_unique<CorpusReader>(std::move(folder), utterances, options);
}

} // namespace rejoinder
