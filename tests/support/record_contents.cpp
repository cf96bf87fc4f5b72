// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/record_contents.h"

#include "core/corpus/text.h"
#include "core/model/identity.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

/// Puts the posts into the row's fields, in the order in which the struct declares them.
void setPosts(Row &row, Id<Post> first, Id<Post> second)
{
    std::visit(
        [&](auto &made) {
            if constexpr (requires { made.sourcePost; }) {
                made.sourcePost = first;
                made.targetPost = second;
            } else if constexpr (requires { made.aboutPost; }) {
                made.aboutPost = first;
            } else if constexpr (std::is_same_v<std::decay_t<decltype(made)>, ParentCorrection>) {
                made.post = first;
                made.parent = second;
            } else if constexpr (requires { made.post; }) {
                made.post = first;
            }
        },
        row);
}

} // namespace

RecordContents::RecordContents(RecordReader &reader)
{
    while (const auto record = reader.next())
        std::visit([this](const auto &found) { add(found); }, *record);
    resolve();
}

void RecordContents::add(const SourceThread &source)
{
    Thread thread;
    thread.id = {qint64(m_threads.size()) + 1};
    thread.uid = source.uid;
    thread.title = source.title;
    thread.standfirst = source.standfirst;
    thread.source = source.source;
    thread.url = source.url;
    thread.published = source.published;
    thread.imported = source.imported.value_or(0);
    thread.importedFrom = source.importedFrom;
    thread.contentHash = QByteArray(32, 'h'); // The store's own sum: no reader tells it.
    m_threadOf.insert(source.id, thread.id.value);
    m_threads.push_back(thread);
}

void RecordContents::add(const SourcePost &source)
{
    ReadPost read;
    read.post.id = {qint64(m_posts.size()) + 1};
    read.post.thread = {m_threadOf.value(source.thread)};
    read.post.key = source.key;
    read.post.kind = source.kind;
    read.post.created = source.created;
    read.post.precision = source.precision;
    read.post.status = source.status;
    read.post.score = source.score;
    read.post.rank = source.rank.value_or(0);
    if (!source.extras.isEmpty())
        read.post.extras = QString::fromUtf8(QJsonDocument(source.extras).toJson(QJsonDocument::Compact));
    read.author = source.author;
    read.text = source.text;
    read.sha256 = source.text ? sha256(*source.text) : QByteArray();
    const QString name = source.thread + u'.' + source.key;
    m_postOf.insert(name, read.post.id);
    m_names.insert(read.post.id.value, name);
    m_posts.push_back(read);
    m_sources.push_back(source);
}

void RecordContents::add(const SourceRow &row)
{
    m_sourceRows.push_back(row);
}

void RecordContents::resolve()
{
    QHash<qint64, qint64> corrected;
    for (const SourceRow &source : m_sourceRows) {
        Row row = source.row;
        setPosts(row, m_postOf.value(source.posts[0]), m_postOf.value(source.posts[1]));
        if (const auto *correction = std::get_if<ParentCorrection>(&row))
            corrected.insert(correction->post.value, correction->parent.value);
        m_rows.push_back(row);
    }
    QHash<qint64, int> depths;
    QHash<qint64, int> positions;
    for (size_t i = 0; i < m_posts.size(); ++i) {
        ReadPost &read = m_posts[i];
        const SourcePost &source = m_sources[i];
        read.position = positions[read.post.thread.value]++;
        if (source.kind != PostKind::Article) {
            const QString parent = source.parent.isEmpty() ? u"article"_s : source.parent;
            read.post.parent = m_postOf.value(source.thread + u'.' + parent);
            read.shownParent = {corrected.value(read.post.id.value, read.post.parent.value)};
            read.depth = depths.value(read.shownParent.value) + 1;
        }
        depths.insert(read.post.id.value, read.depth);
    }
}

void RecordContents::eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const
{
    for (const ReadPost &post : m_posts) {
        if (post.post.thread == thread)
            visit(post);
    }
}

void RecordContents::eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const
{
    for (const Row &row : m_rows) {
        if (kindOf(row) == kind)
            visit(row);
    }
}

} // namespace rejoinder::test
