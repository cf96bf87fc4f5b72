// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/ends.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto wholePost = "post"_L1;
constexpr auto absent = "absent"_L1;

QString protectedName(QStringView name)
{
    QString written;
    for (const QChar c : name) {
        if (c == u',' || c == u'>' || c == u'\\')
            written += u'\\';
        written += c;
    }
    return written;
}

/// Whether \p code or a group around it is what \p name names, looking through retired codes to their successors.
bool isWithin(const Codebook &codebook, Uid<Code> code, QStringView name)
{
    const Code *named = codebook.find(name);
    const Code *wanted = named ? codebook.effective({named->header.uid}) : nullptr;
    const Code *at = codebook.effective(code);
    for (size_t steps = 0; wanted && at && steps <= codebook.codes().size(); ++steps) {
        if (at == wanted)
            return true;
        at = codebook.code(at->parent);
    }
    return false;
}

bool admits(const QStringList &names, const Codebook &codebook, const EndKind &end)
{
    if (names.isEmpty())
        return true;
    switch (end.kind) {
    case EndKind::WholePost:
        return names.contains(wholePost);
    case EndKind::Absent:
        return names.contains(absent);
    case EndKind::Coded:
        return std::ranges::any_of(names, [&](const QString &name) { return isWithin(codebook, end.code, name); });
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

EndsRule EndsRule::parsed(QStringView rule)
{
    EndsRule ends;
    QStringList *side = &ends.sources;
    QString name;
    const auto endName = [&] {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            side->append(trimmed);
        name.clear();
    };
    for (qsizetype i = 0; i < rule.size(); ++i) {
        if (rule[i] == u'\\' && i + 1 < rule.size()) {
            name += rule[++i];
        } else if (rule[i] == u',' || rule[i] == u'>') {
            endName();
            if (rule[i] == u'>')
                side = &ends.targets;
        } else {
            name += rule[i];
        }
    }
    endName();
    return ends;
}

QString EndsRule::toString() const
{
    const auto written = [](const QStringList &names) {
        QStringList all;
        for (const QString &name : names)
            all += protectedName(name);
        return all.join(u',');
    };
    return sources.isEmpty() && targets.isEmpty() ? QString() : written(sources) + " > "_L1 + written(targets);
}

bool EndsRule::admitsSource(const Codebook &codebook, const EndKind &source) const
{
    return source.kind != EndKind::Absent && admits(sources, codebook, source);
}

bool EndsRule::admitsTarget(const Codebook &codebook, const EndKind &target) const
{
    return admits(targets, codebook, target);
}

std::vector<const Code *> typesBetween(const Codebook &codebook, const EndKind &source, const EndKind &target)
{
    std::vector<const Code *> types = codebook.relationTypes();
    std::erase_if(types, [&](const Code *type) {
        const auto rule = EndsRule::parsed(type->ends);
        return !rule.admitsSource(codebook, source) || !rule.admitsTarget(codebook, target);
    });
    return types;
}

} // namespace rejoinder
