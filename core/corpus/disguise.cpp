// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/disguise.h"

#include "core/model/fields.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Names of a row's fields that a person wrote in.
constexpr std::array<std::string_view, 9> proseFields{
    "name", "definition", "include", "exclude", "examples", "text", "note", "reason", "ends"};

} // namespace

Disguise::Disguise(
    const QByteArray &key, const People &people, Uid<Coder> kept, std::function<QString(const Annotation &)> textOf)
    : m_kept(kept)
    , m_textOf(std::move(textOf))
    , m_texts(key.isEmpty() ? Pseudonyms::freshKey() : key, people.authors)
    , m_prose(m_texts.key(), people.authors + people.coders)
{
}

void Disguise::apply(Row &row)
{
    const auto write = [this]<class T>(const char *name, T &value) {
        if constexpr (std::is_same_v<T, QString>) {
            if (std::ranges::contains(proseFields, std::string_view(name)))
                value = prose(value);
        }
    };
    if (auto *coder = std::get_if<Coder>(&row)) {
        if (coder->header.uid != m_kept.value && coder->kind == CoderKind::Person)
            coder->name = m_prose.of(coder->name);
    } else if (auto *batch = std::get_if<Batch>(&row)) {
        batch->source = u""_s;
    } else if (auto *annotation = std::get_if<Annotation>(&row)) {
        move(*annotation);
    } else {
        std::visit([&](auto &r) { eachField(r, write); }, row);
    }
}

void Disguise::move(Annotation &annotation)
{
    if (!annotation.start)
        return;
    if (std::exchange(m_at, annotation.text) != annotation.text) {
        const QString text = m_textOf(annotation);
        m_moved = m_texts.in(text);
        m_before = Offsets(text);
        m_after = Offsets(m_moved.text);
    }
    if (m_moved.replaced.empty())
        return;
    const Span units = m_moved.moved({m_before.toUtf16(*annotation.start), m_before.toUtf16(*annotation.end)});
    const Span span = m_after.spanFromUtf16(units.start, units.end);
    annotation.start = span.start;
    annotation.end = span.end;
    annotation.quote = m_moved.text.sliced(units.start, units.length());
}

} // namespace rejoinder
