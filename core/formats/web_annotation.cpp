// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/web_annotation.h"

#include "core/corpus/text.h"
#include "core/formats/rejoinder_csv_material.h"
#include "core/formats/target_file.h"
#include "core/model/iso_time.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::web_annotation {

namespace {

constexpr auto readme
    = R"(This folder was written by Rejoinder as Web Annotations of the W3C (https://www.w3.org/TR/annotation-model/).

annotations.jsonld is one AnnotationCollection. The source of a target is the SHA-256 of a post's text in UTF-8
("urn:sha256:..."); texts/ holds each text under that name. Positions are Unicode characters (code points) from 0, the end not
included; programs in browsers count UTF-16 units and go by the quote beside each position. An annotation without a selector
is of the whole post. A relation is an annotation with the motivation "linking".

Not in here: the tree of answers, authors and times of posts, rounds and states of work, relations to what is absent from
the text (left out: %1), memos on anything but codings, assignments and decisions. Export the tables for these.
)"_L1;

QString urn(const QUuid &uid)
{
    return u"urn:uuid:"_s + uid.toString(QUuid::WithoutBraces);
}

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
        makeFolder(m_folder + u"/texts"_s);
        const auto threads = m_contents.threads();
        for (size_t i = 0; i < threads.size(); ++i) {
            expectGoingOn(m_options.progress, double(i) / double(threads.size()));
            m_contents.eachPost(threads[i].id, [&](const Contents::ReadPost &read) { takePost(read); });
        }
        for (const Relation &relation : m_relations)
            addRelation(relation);
        const QString name = u"urn:rejoinder:export"_s;
        const QJsonObject page{
            {u"id"_s, name + u"/p1"_s}, {u"type"_s, u"AnnotationPage"_s}, {u"startIndex"_s, 0}, {u"items"_s, m_items}};
        const QJsonObject collection{{u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s}, {u"id"_s, name},
            {u"type"_s, u"AnnotationCollection"_s}, {u"label"_s, u"Rejoinder"_s}, {u"total"_s, m_items.size()},
            {u"first"_s, page}};
        writeFile(m_folder + u"/annotations.jsonld"_s, QJsonDocument(collection).toJson());
        writeFile(m_folder + u"/README.txt"_s, QString(readme).arg(m_leftOut).toUtf8());
    }

private:
    void takePost(const Contents::ReadPost &read)
    {
        const Id<Post> post = read.post.id;
        const QString text = read.text.value_or(QString());
        m_sourceOf.insert(post, u"urn:sha256:"_s + QString::fromLatin1(sha256(text).toHex()));
        for (const Annotation &annotation : m_material.annotationsOn(post)) {
            addAnnotation(annotation, text);
            m_used.insert(post);
        }
        const auto &relations = m_material.relationsFrom(post);
        m_relations.insert(m_relations.end(), relations.begin(), relations.end());
        if (!relations.empty())
            m_used.insert(post);
        const QString file = m_folder + u"/texts/"_s + QString::fromLatin1(sha256(text).toHex()) + u".txt"_s;
        if (m_used.contains(post) && !QFile::exists(file)) // The same words twice are one text.
            writeFile(file, text.toUtf8());
    }

    [[nodiscard]] QJsonObject made(const Header &header, qint64 created) const
    {
        QJsonObject annotation{{u"id"_s, urn(header.uid)}, {u"type"_s, u"Annotation"_s},
            {u"created"_s, QString::fromLatin1(isoTime(created))}};
        if (!header.owner.isNull())
            annotation.insert(u"creator"_s,
                QJsonObject{{u"id"_s, urn(header.owner.value)}, {u"type"_s, u"Person"_s},
                    {u"name"_s, m_material.nameOf(header.owner)}});
        return annotation;
    }

    static QJsonObject body(const QString &value, const QString &purpose)
    {
        return {{u"type"_s, u"TextualBody"_s}, {u"value"_s, value}, {u"purpose"_s, purpose},
            {u"format"_s, u"text/plain"_s}};
    }

    void addAnnotation(const Annotation &annotation, const QString &text)
    {
        QJsonArray bodies{body(m_material.codebook().path(annotation.code), u"tagging"_s)};
        if (!annotation.target.isNull())
            bodies.append(body(m_material.codebook().path(annotation.target), u"classifying"_s));
        if (annotation.certainty)
            bodies.append(body(QString::number(*annotation.certainty), u"assessing"_s));
        if (const QString memo = m_material.ownMemo(annotation.header); !memo.isEmpty())
            bodies.append(body(memo, u"commenting"_s));
        QJsonObject target{{u"source"_s, m_sourceOf.value(annotation.post)}};
        if (const auto span = annotation.span())
            target.insert(u"selector"_s, selectors(text, *span));
        QJsonObject item = made(annotation.header, annotation.created);
        item.insert(u"motivation"_s, u"classifying"_s);
        item.insert(u"body"_s, bodies);
        item.insert(u"target"_s, target);
        m_items.append(item);
    }

    static QJsonArray selectors(const QString &text, Span span)
    {
        constexpr int around = 32;
        return {QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, span.start}, {u"end"_s, span.end}},
            QJsonObject{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, quoteAt(text, span)},
                {u"prefix"_s, quoteAt(text, {std::max(0, span.start - around), span.start})},
                {u"suffix"_s, quoteAt(text, {span.end, span.end + around})}}};
    }

    [[nodiscard]] QString iriOf(const End &end) const
    {
        return end.annotation.isNull() ? m_sourceOf.value(end.post) : urn(end.annotation.value);
    }

    void addRelation(const Relation &relation)
    {
        if (relation.target().isAbsent()) {
            ++m_leftOut;
            return;
        }
        const Code *type = m_material.codebook().code(relation.type);
        QJsonObject item = made(relation.header, relation.created);
        item.insert(u"motivation"_s, u"linking"_s);
        item.insert(u"body"_s, QJsonArray{iriOf(relation.source()), body(type ? type->name : QString(), u"tagging"_s)});
        item.insert(u"target"_s, iriOf(relation.target()));
        m_items.append(item);
    }

    const Contents &m_contents;
    QString m_folder;
    const WriteOptions &m_options;
    rejoinder_csv::Material m_material;
    QJsonArray m_items;
    QHash<Id<Post>, QString> m_sourceOf;
    QSet<Id<Post>> m_used;
    std::vector<Relation> m_relations;
    int m_leftOut = 0;
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Writer(contents, path, options).write();
}

} // namespace rejoinder::web_annotation
