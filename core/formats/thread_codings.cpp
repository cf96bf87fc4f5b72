// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thread_codings.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

Span wholeOf(const ThreadText::Place &place)
{
    return place.end > place.begin ? Span{place.begin, place.end} : Span{place.heading, place.begin - 1};
}

class Collector
{
public:
    Collector(const rejoinder_csv::Material &material, const ThreadText &text, Uid<Coder> coder)
        : m_material(material)
        , m_text(text)
        , m_coder(coder)
    {
    }

    ThreadCodings collect()
    {
        for (const auto &place : m_text.posts) {
            for (const Annotation &annotation : m_material.annotationsOn(place.read.post.id))
                add(annotation, place);
        }
        for (const auto &place : m_text.posts) {
            for (const Relation &relation : m_material.relationsFrom(place.read.post.id))
                add(relation);
        }
        sort();
        return std::move(m_codings);
    }

private:
    void add(const Annotation &annotation, const ThreadText::Place &place)
    {
        if (annotation.header.owner != m_coder)
            return;
        ThreadCodings::Coded coded;
        coded.span
            = annotation.start ? Span{place.begin + *annotation.start, place.begin + *annotation.end} : wholeOf(place);
        coded.whole = !annotation.start;
        coded.code = annotation.code;
        coded.target = annotation.target;
        coded.certainty = annotation.certainty;
        coded.memo = m_material.ownMemo(annotation.header);
        m_indexOf.insert(annotation.header.uid, int(m_codings.spans.size()));
        m_codings.spans.push_back(std::move(coded));
    }

    void add(const Relation &relation)
    {
        if (relation.header.owner != m_coder)
            return;
        const int source = indexOf(relation.source());
        const int target = indexOf(relation.target());
        if (source < 0 || target < 0) {
            ++m_codings.leftOut;
            return;
        }
        m_codings.links.push_back({relation.type, source, target});
    }

    int indexOf(const End &end)
    {
        if (!end.annotation.isNull())
            return m_indexOf.value(end.annotation.value, -1);
        const ThreadText::Place *place = end.post.isNull() ? nullptr : m_text.place(end.post);
        if (!place)
            return -1;
        if (const auto known = m_postEnds.constFind(end.post); known != m_postEnds.cend())
            return *known;
        const int index = int(m_codings.spans.size());
        m_postEnds.insert(end.post, index);
        m_codings.spans.push_back({Span{place->heading, place->begin - 1}, {}, {}, {}, {}});
        return index;
    }

    void sort()
    {
        std::vector<int> order(m_codings.spans.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](int index) {
            const Span &span = m_codings.spans[size_t(index)].span;
            return std::pair(span.start, span.end);
        });
        std::vector<ThreadCodings::Coded> sorted;
        std::vector<int> placeOf(order.size());
        for (const int index : order) {
            placeOf[size_t(index)] = int(sorted.size());
            sorted.push_back(std::move(m_codings.spans[size_t(index)]));
        }
        m_codings.spans = std::move(sorted);
        for (auto &link : m_codings.links) {
            link.source = placeOf[size_t(link.source)];
            link.target = placeOf[size_t(link.target)];
        }
    }

    const rejoinder_csv::Material &m_material;
    const ThreadText &m_text;
    Uid<Coder> m_coder;
    ThreadCodings m_codings;
    QHash<QUuid, int> m_indexOf;
    QHash<Id<Post>, int> m_postEnds;
};

} // namespace

ThreadCodings threadCodings(const rejoinder_csv::Material &material, const ThreadText &text, Uid<Coder> coder)
{
    return Collector(material, text, coder).collect();
}

QString PlainNames::plain(const QUuid &key, const QString &name)
{
    if (const auto given = m_given.constFind(key); given != m_given.cend())
        return *given;
    QString plain;
    for (const QChar c : name) {
        const bool isPlain = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_';
        plain += isPlain ? c : u'_';
    }
    if (!std::ranges::any_of(plain, [](QChar c) { return c != u'_' && c != u'-'; }))
        plain.prepend(u'x');
    QString free = plain;
    for (int n = 2; m_taken.contains(free.toLower()); ++n)
        free = u"%1_%2"_s.arg(plain).arg(n);
    m_taken.insert(free.toLower());
    m_given.insert(key, free);
    return free;
}

} // namespace rejoinder
