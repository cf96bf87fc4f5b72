// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/veil.h"

#include "core/model/do_not_quote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

Veil::Veil(const Contents &inner, const VeilOptions &options)
    : m_inner(inner)
    , m_options(options)
{
    readMarks();
    m_unplaced = inner.unplaced();
    if (!options.pseudonyms && m_withheld.isEmpty())
        return;
    readPosts();
    if (options.pseudonyms)
        m_disguise.emplace(options.key, m_people, Uid<Coder>(),
            [this](const Annotation &annotation) { return m_texts.value(annotation.post); });
}

void Veil::readMarks()
{
    m_inner.eachRow(RowKind::Annotation, [this](const Row &row) {
        const auto &annotation = std::get<Annotation>(row);
        if (!m_options.quoteAll && annotation.code == doNotQuote())
            m_withheld.insert(annotation.post);
        if (m_options.pseudonyms && annotation.start)
            m_annotated.insert(annotation.post);
    });
}

void Veil::readPosts()
{
    QSet<QString> authors;
    for (const Thread &thread : m_inner.threads()) {
        m_inner.eachPost(thread.id, [&](const ReadPost &read) {
            if (!read.author.isEmpty())
                authors.insert(read.author);
            if (read.text && m_annotated.contains(read.post.id))
                m_texts.insert(read.post.id, *read.text);
            if (read.text && m_withheld.contains(read.post.id))
                m_withheldTexts += read.text->simplified();
        });
    }
    m_people.authors = {authors.begin(), authors.end()};
    m_authors = int(authors.size());
    m_inner.eachRow(RowKind::Coder, [this](const Row &row) { m_people.coders.append(std::get<Coder>(row).name); });
}

QString Veil::disguised(const QString &text) const
{
    return m_disguise ? m_disguise->texts().in(text).text : text;
}

std::vector<Thread> Veil::threads() const
{
    std::vector<Thread> threads = m_inner.threads();
    for (Thread &thread : threads) {
        thread.published = coarsened(thread.published, m_options.times);
        if (!m_disguise)
            continue;
        for (QString *words : {&thread.title, &thread.standfirst, &thread.source})
            *words = disguised(*words);
        thread.url = QString();
        thread.importedFrom = u""_s;
        thread.contentHash = m_disguise->texts().digest(thread.contentHash);
    }
    return threads;
}

bool Veil::changesPosts() const
{
    return m_disguise || !m_withheld.isEmpty() || m_options.times != Times::Keep;
}

void Veil::eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const
{
    if (!changesPosts())
        return m_inner.eachPost(thread, visit);
    m_inner.eachPost(thread, [&](const ReadPost &read) {
        ReadPost covered = read;
        cover(covered);
        visit(covered);
    });
}

void Veil::cover(ReadPost &read) const
{
    Post &post = read.post;
    post.precision = coarsened(post.precision, m_options.times);
    post.created = coarsened(post.created, m_options.times);
    if (m_disguise) {
        read.author = m_disguise->texts().of(read.author);
        post.author = {}; // Its row has the name.
        post.extras = QString();
    }
    const bool withholds = m_withheld.contains(post.id);
    if (withholds)
        post.extras = QString();
    if (!read.text || (!m_disguise && !withholds))
        return;
    read.text = disguised(*read.text);
    if (withholds)
        read.text = withheld(codePoints(*read.text));
    read.sha256 = sha256(*read.text);
}

void Veil::eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const
{
    if (!m_disguise && m_withheld.isEmpty())
        return m_inner.eachRow(kind, visit);
    m_inner.eachRow(kind, [&](const Row &row) {
        Row covered = row;
        if (auto *annotation = std::get_if<Annotation>(&covered);
            annotation && m_unplaced.contains(annotation->header.uid)) {
            annotation->start = annotation->end = std::nullopt;
            annotation->quote = QString(); // Names in it are those of the words of then.
        }
        if (auto *code = std::get_if<Code>(&covered))
            code->examples = withoutQuotes(code->examples);
        if (m_disguise)
            m_disguise->apply(covered);
        if (auto *annotation = std::get_if<Annotation>(&covered);
            annotation && annotation->start && m_withheld.contains(annotation->post))
            annotation->quote = withheld(*annotation->end - *annotation->start);
        visit(covered);
    });
}

QString Veil::withoutQuotes(const QString &examples) const
{
    if (m_withheldTexts.isEmpty() || examples.isEmpty())
        return examples;
    QStringList lines = examples.split(u'\n');
    for (QString &line : lines) {
        const QString words = line.simplified();
        const auto holds = [&](const QString &text) { return text.contains(words); };
        if (!words.isEmpty() && std::ranges::any_of(m_withheldTexts, holds))
            line = withheld(codePoints(line));
    }
    return lines.join(u'\n');
}

} // namespace rejoinder
