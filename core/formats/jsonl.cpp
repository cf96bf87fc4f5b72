// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/jsonl.h"

#include "core/formats/rejoinder_csv_material.h"
#include "core/formats/target_file.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejoinder::jsonl {

namespace {

/// QJsonObject sorts its keys, so that the same project gives the same bytes.
class Lines
{
public:
    Lines(const Contents &contents, const rejoinder_csv::Material &material)
        : m_contents(contents)
        , m_material(material)
    {
    }

    [[nodiscard]] QByteArray line(const Thread &thread, const Contents::ReadPost &read) const
    {
        const Post &post = read.post;
        QJsonObject object{{u"post_id"_s, m_contents.nameOf(post.id)}, {u"thread_id"_s, threadName(thread.uid)},
            {u"key"_s, post.key}, {u"kind"_s, nameOf(post.kind)}, {u"status"_s, nameOf(post.status)},
            {u"thread_title"_s, orNull(thread.title)}, {u"thread_url"_s, orNull(thread.url)},
            {u"author"_s, orNull(read.author)}, {u"created"_s, timeOf(post.created)},
            {u"created_precision"_s, nameOf(post.precision)},
            {u"text"_s, read.text ? QJsonValue(*read.text) : QJsonValue()}, {u"position"_s, read.position},
            {u"score"_s, post.score ? QJsonValue(*post.score) : QJsonValue()},
            {u"parent_id"_s, read.shownParent.isNull() ? QJsonValue() : m_contents.nameOf(read.shownParent)},
            {u"depth"_s, read.depth < 0 ? QJsonValue() : QJsonValue(read.depth)}};
        if (!post.extras.isEmpty())
            object.insert(u"extras"_s, QJsonDocument::fromJson(post.extras.toUtf8()).object());
        object.insert(u"annotations"_s, annotations(post.id));
        object.insert(u"relations"_s, relations(post.id));
        object.insert(u"memos"_s, memos(post.id));
        object.insert(u"states"_s, states(post.id));
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }

private:
    static QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
    static QJsonValue timeOf(std::optional<qint64> seconds)
    {
        return seconds ? QJsonValue(QString::fromLatin1(isoTime(*seconds))) : QJsonValue();
    }
    [[nodiscard]] QJsonValue codeName(Uid<Code> code) const
    {
        return code.isNull() ? QJsonValue() : orNull(m_material.codebook().path(code));
    }

    [[nodiscard]] QJsonArray annotations(Id<Post> post) const
    {
        QJsonArray list;
        for (const Annotation &annotation : m_material.annotationsOn(post)) {
            list.append(QJsonObject{{u"annotation_id"_s, externalName(letter::annotation, annotation.header.uid)},
                {u"coder"_s, m_material.nameOf(annotation.header.owner)}, {u"code"_s, codeName(annotation.code)},
                {u"target"_s, codeName(annotation.target)},
                {u"start"_s, annotation.start ? QJsonValue(*annotation.start) : QJsonValue()},
                {u"end"_s, annotation.end ? QJsonValue(*annotation.end) : QJsonValue()},
                {u"quote"_s, orNull(annotation.quote)},
                {u"certainty"_s, annotation.certainty ? QJsonValue(*annotation.certainty) : QJsonValue()},
                {u"memo"_s, orNull(m_material.ownMemo(annotation.header))},
                {u"created"_s, timeOf(annotation.created)}});
        }
        return list;
    }

    [[nodiscard]] QJsonValue endName(const End &end) const
    {
        return !end.annotation.isNull() ? QJsonValue(externalName(letter::annotation, end.annotation.value))
            : end.post.isNull()         ? QJsonValue()
                                        : QJsonValue(m_contents.nameOf(end.post));
    }

    [[nodiscard]] QJsonArray relations(Id<Post> post) const
    {
        QJsonArray list;
        for (const Relation &relation : m_material.relationsFrom(post)) {
            const Code *type = m_material.codebook().code(relation.type);
            list.append(QJsonObject{{u"relation_id"_s, externalName(letter::relation, relation.header.uid)},
                {u"type"_s, type ? QJsonValue(type->name) : QJsonValue()},
                {u"coder"_s, m_material.nameOf(relation.header.owner)}, {u"source"_s, endName(relation.source())},
                {u"target"_s, endName(relation.target())}, {u"note"_s, orNull(relation.note)},
                {u"certainty"_s, relation.certainty ? QJsonValue(*relation.certainty) : QJsonValue()},
                {u"memo"_s, orNull(m_material.ownMemo(relation.header))}});
        }
        return list;
    }

    [[nodiscard]] QJsonArray memos(Id<Post> post) const
    {
        QJsonArray list;
        for (const Memo &memo : m_material.memosOn(post))
            list.append(QJsonObject{{u"coder"_s, m_material.nameOf(memo.header.owner)}, {u"text"_s, memo.text},
                {u"question"_s, memo.question}});
        return list;
    }

    [[nodiscard]] QJsonArray states(Id<Post> post) const
    {
        QJsonArray list;
        for (const PostState &state : m_material.statesOf(post))
            list.append(QJsonObject{{u"coder"_s, m_material.nameOf(state.header.owner)},
                {u"state"_s, nameOf(state.state)}, {u"round"_s, m_material.nameOf(state.round)}});
        return list;
    }

    const Contents &m_contents;
    const rejoinder_csv::Material &m_material;
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    const rejoinder_csv::Material material(contents, options);
    const Lines lines(contents, material);
    TargetFile file(path);
    const auto threads = contents.threads();
    constexpr int between = 256; // Posts between two questions to whoever waits.
    int posts = 0;
    for (size_t i = 0; i < threads.size(); ++i) {
        contents.eachPost(threads[i].id, [&](const Contents::ReadPost &read) {
            if (posts++ % between == 0)
                expectGoingOn(options.progress, double(i) / double(threads.size()));
            file.write(lines.line(threads[i], read));
        });
    }
    file.close();
}

} // namespace rejoinder::jsonl
