// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codebook.h"

#include <QStringList>

#include <algorithm>

namespace rejoinder {

namespace {

bool comesBefore(const Code &a, const Code &b)
{
    if (a.position != b.position)
        return a.position < b.position;
    if (a.name != b.name)
        return a.name.toUtf8() < b.name.toUtf8();
    return Uid<Code>{a.header.uid} < Uid<Code>{b.header.uid};
}

} // namespace

Codebook::Codebook(std::vector<Code> codes)
{
    std::ranges::sort(codes, comesBefore);
    QHash<QUuid, std::vector<int>> childrenOf;
    QHash<QUuid, bool> placed;
    for (const Code &code : codes)
        placed.insert(code.header.uid, false);
    for (int i = 0; i < int(codes.size()); ++i)
        childrenOf[placed.contains(codes[i].parent.value) ? codes[i].parent.value : QUuid()].push_back(i);

    m_codes.reserve(codes.size());
    const auto place = [&](int first) {
        std::vector<int> open{first};
        while (!open.empty()) {
            const Code &code = codes[open.back()];
            open.pop_back();
            if (std::exchange(placed[code.header.uid], true))
                continue;
            m_indexOf.insert(code.header.uid, int(m_codes.size()));
            m_codes.push_back(code);
            const auto children = childrenOf.value(code.header.uid);
            open.insert(open.end(), children.rbegin(), children.rend());
        }
    };
    for (int top : childrenOf.value({}))
        place(top);
    // What hangs in a circle of parents (two copies moved two groups into each other) is shown all the same.
    for (int i = 0; i < int(codes.size()); ++i)
        place(i);
}

const Code *Codebook::code(Uid<Code> uid) const
{
    const auto found = m_indexOf.constFind(uid.value);
    return found == m_indexOf.cend() ? nullptr : &m_codes[*found];
}

std::vector<const Code *> Codebook::children(Uid<Code> parent) const
{
    std::vector<const Code *> found;
    for (const Code &code : m_codes) {
        const bool atTop = code.parent.isNull() || !m_indexOf.contains(code.parent.value);
        if (parent.isNull() ? atTop : code.parent == parent)
            found.push_back(&code);
    }
    return found;
}

const Code *Codebook::group(Uid<Code> uid) const
{
    const Code *top = code(uid);
    for (size_t steps = 0; top && steps < m_codes.size(); ++steps) {
        const Code *above = code(top->parent);
        if (!above)
            break;
        top = above;
    }
    return top;
}

const Code *Codebook::effective(Uid<Code> uid) const
{
    const Code *found = code(uid);
    for (size_t steps = 0; found && found->retired && steps < m_codes.size(); ++steps) {
        const Code *successor = code(found->mergedInto);
        if (!successor)
            break;
        found = successor;
    }
    return found;
}

bool Codebook::rivals(const Annotation &a, const Annotation &b) const
{
    if (a.header.uid == b.header.uid || a.header.owner != b.header.owner || a.post != b.post || a.span() != b.span()
        || (a.start && a.text != b.text) || a.target != b.target)
        return false;
    const Code *first = effective(a.code);
    const Code *second = effective(b.code);
    if (!first || !second)
        return false;
    const Code *top = group({first->header.uid});
    return top->choice == Choice::One && group({second->header.uid}) == top;
}

QString Codebook::path(Uid<Code> uid) const
{
    QStringList names;
    for (const Code *at = code(uid); at && names.size() < qsizetype(m_codes.size()); at = code(at->parent))
        names.prepend(at->name);
    return joinPath(names);
}

const Code *Codebook::find(QStringView wanted) const
{
    const Code *retired = nullptr;
    const Code *relation = nullptr;
    for (const Code &code : m_codes) {
        if (path({code.header.uid}) == wanted) {
            if (!code.retired)
                return &code;
            retired = &code;
        }
        if (code.kind == CodeKind::Relation && !code.retired && code.name == wanted)
            relation = &code;
    }
    return relation ? relation : retired;
}

namespace {

std::vector<const Code *> living(const std::vector<Code> &codes, CodeKind kind)
{
    std::vector<const Code *> found;
    for (const Code &code : codes) {
        if (code.kind == kind && !code.retired)
            found.push_back(&code);
    }
    return found;
}

} // namespace

std::vector<const Code *> Codebook::taggable() const
{
    return living(m_codes, CodeKind::Code);
}

std::vector<const Code *> Codebook::relationTypes() const
{
    return living(m_codes, CodeKind::Relation);
}

std::vector<const Code *> Codebook::targets() const
{
    return living(m_codes, CodeKind::Target);
}

bool inScope(const Round &round, Uid<Code> group)
{
    return round.scope.isEmpty() || round.scope.contains(group.value.toString(QUuid::Id128));
}

QStringList splitPath(QStringView path)
{
    QStringList names(1);
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u'\\' && i + 1 < path.size() && (path[i + 1] == u'/' || path[i + 1] == u'\\'))
            names.back() += path[++i];
        else if (path[i] == u'/')
            names.append(QString());
        else
            names.back() += path[i];
    }
    return names;
}

QString joinPath(const QStringList &names)
{
    QString path;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            path += u'/';
        for (qsizetype at = 0; at < names[i].size(); ++at) {
            // A backslash needs protection only where it would protect.
            const QChar next = at + 1 < names[i].size() ? names[i][at + 1] : QChar();
            const bool ambiguous = names[i][at] == u'\\' && (next.isNull() || next == u'/' || next == u'\\');
            if (names[i][at] == u'/' || ambiguous)
                path += u'\\';
            path += names[i][at];
        }
    }
    return path;
}

} // namespace rejoinder
