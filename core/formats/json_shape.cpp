// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json_shape.h"

#include <algorithm>
#include <vector>

namespace rejoinder {

namespace {

/// Deeper than this nothing is looked for.
constexpr size_t deepest = 40;

struct Level
{
    QByteArray path; ///< What stands before its names, with a "." at its end; of an array's elements, its own path.
    bool isObject = false;
};

/// Where the string that begins at \p at ends: the place of its closing quote; the end where it breaks off.
qsizetype stringEnd(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\';
    return std::min(at, json.size());
}

qsizetype pastBlanks(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at;
}

} // namespace

JsonShape::JsonShape(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const auto start = pastBlanks(head, 0);
    if (start == head.size() || (head[start] != '{' && head[start] != '['))
        return;
    m_root = head[start] == '{' ? Root::Object : Root::Array;
    std::vector<Level> levels;
    QByteArray path; // Of the value that comes next.
    size_t depth = 0;
    qsizetype at = start;
    for (; at < head.size(); ++at) {
        const char c = head[at];
        if (c == '{' || c == '[') {
            if (++depth <= deepest)
                levels.push_back({c == '{' && !path.isEmpty() ? path + '.' : path, c == '{'});
        } else if (c == '}' || c == ']') {
            if (depth <= deepest)
                levels.pop_back();
            if (--depth == 0)
                break;
            if (depth <= deepest)
                path = levels.back().isObject ? QByteArray() : levels.back().path;
        } else if (c == '"') {
            const auto end = stringEnd(head, at);
            const QByteArrayView text = head.sliced(at + 1, std::max<qsizetype>(0, end - at - 1));
            at = end;
            if (depth > deepest)
                continue;
            const auto next = pastBlanks(head, end + 1);
            if (levels.back().isObject && next < head.size() && head[next] == ':') {
                path = levels.back().path + text.toByteArray();
                m_paths.insert(path);
                at = next;
            } else if (!path.isEmpty() && !m_texts.contains(path)) {
                m_texts.insert(path, text.toByteArray());
            }
        }
    }
    if (at >= head.size()) { // It broke off: a line that long is one all the same.
        m_isLines = !head.sliced(start).contains('\n');
        return;
    }
    const auto rest = head.sliced(at + 1);
    const auto next = pastBlanks(rest, 0);
    m_isLines
        = !head.sliced(start, at - start).contains('\n') && (next == rest.size() || rest.first(next).contains('\n'));
}

bool JsonShape::has(std::initializer_list<QLatin1StringView> paths) const
{
    return std::ranges::all_of(paths, [&](QLatin1StringView path) { return m_paths.contains(QByteArray(path)); });
}

} // namespace rejoinder
