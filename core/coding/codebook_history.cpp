// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_history.h"

#include "core/formats/codebook_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CodebookHistory)
};

struct FieldKind
{
    QLatin1StringView column;
    CodebookDifference::Kind kind;
};
/// Which difference a column of codebook.csv tells; the others are no content, or follow from these.
constexpr FieldKind fieldKinds[]{
    {"name"_L1, CodebookDifference::Renamed},
    {"parent_id"_L1, CodebookDifference::Moved},
    {"position"_L1, CodebookDifference::Reordered},
    {"definition"_L1, CodebookDifference::Redefined},
    {"include"_L1, CodebookDifference::Redefined},
    {"exclude"_L1, CodebookDifference::Redefined},
    {"examples"_L1, CodebookDifference::Redefined},
    {"colour"_L1, CodebookDifference::Recoloured},
    {"pattern"_L1, CodebookDifference::Recoloured},
    {"key"_L1, CodebookDifference::Rekeyed},
    {"applies_to"_L1, CodebookDifference::Ruled},
    {"choice"_L1, CodebookDifference::Ruled},
    {"required"_L1, CodebookDifference::Ruled},
    {"targeted"_L1, CodebookDifference::Ruled},
    {"counted"_L1, CodebookDifference::Ruled},
    {"ends"_L1, CodebookDifference::Ruled},
    {"retired"_L1, CodebookDifference::Retired},
    {"merged_into"_L1, CodebookDifference::Retired},
};

constexpr std::array kindNames{"added", "removed", "retired", "brought-back", "renamed", "moved", "reordered",
    "redefined", "recoloured", "rekeyed", "ruled"};

QString nameOfField(const QString &column)
{
    const std::pair<QLatin1StringView, QString> names[]{{"definition"_L1, Texts::tr("definition")},
        {"include"_L1, Texts::tr("what to include")}, {"exclude"_L1, Texts::tr("what to exclude")},
        {"examples"_L1, Texts::tr("examples")}, {"colour"_L1, Texts::tr("colour")},
        {"pattern"_L1, Texts::tr("line pattern")}, {"applies_to"_L1, Texts::tr("what it applies to")},
        {"choice"_L1, Texts::tr("one or many")}, {"required"_L1, Texts::tr("required")},
        {"targeted"_L1, Texts::tr("towards a target")}, {"counted"_L1, Texts::tr("counted")},
        {"ends"_L1, Texts::tr("allowed ends")}};
    for (const auto &[name, words] : names) {
        if (column == name)
            return words;
    }
    return column;
}

QString pathOrTop(const Codebook &codebook, Uid<Code> group)
{
    return codebook.code(group) ? codebook.path(group) : QString();
}

/// The place of a code among those that are its neighbours in both codebooks: others may have come and gone.
int rank(const Codebook &codebook, const Codebook &other, const Code &code)
{
    int place = 0;
    for (const Code *sibling : codebook.children(code.parent)) {
        if (sibling->header.uid == code.header.uid)
            break;
        const Code *there = other.code({sibling->header.uid});
        place += there && there->parent == sibling->parent;
    }
    return place;
}

void compare(
    const Code &a, const Codebook &before, const Code &b, const Codebook &after, std::vector<CodebookDifference> &found)
{
    const QStringList columns = codebookColumns();
    const QStringList old = codebookCells(a, before);
    const QStringList now = codebookCells(b, after);
    CodebookDifference difference{{}, {b.header.uid}, after.path({b.header.uid}), {}, {}, {}};
    for (const auto &[column, kind] : fieldKinds) {
        const qsizetype at = columns.indexOf(column);
        if (old[at] == now[at])
            continue;
        difference.kind = kind;
        difference.field = column;
        difference.before = old[at];
        difference.after = now[at];
        if (kind == CodebookDifference::Renamed) {
            difference.before = before.path({a.header.uid});
        } else if (kind == CodebookDifference::Reordered) {
            if (a.parent != b.parent || rank(before, after, a) == rank(after, before, b))
                continue;
        } else if (kind == CodebookDifference::Moved) {
            difference.before = pathOrTop(before, a.parent);
            difference.after = pathOrTop(after, b.parent);
        } else if (kind == CodebookDifference::Retired) {
            // Retired and its successor are one difference.
            if (column == "merged_into"_L1 && a.retired != b.retired)
                continue;
            difference.kind = b.retired ? CodebookDifference::Retired : CodebookDifference::BroughtBack;
            difference.before = pathOrTop(before, a.mergedInto);
            difference.after = pathOrTop(after, b.mergedInto);
        }
        found.push_back(difference);
    }
}

} // namespace

CodebookHistory::CodebookHistory(const Store &store)
{
    std::map<qint64, Step> steps;
    const Codebook now = store.codebook();
    for (const Code &code : now.codes()) {
        Life life{code, {}};
        for (const auto &[step, edit] : store.trail(code.header.uid)) {
            if (step.undone || step.foreign || edit.kind() != RowKind::Code)
                continue;
            steps.emplace(step.seq, step);
            life.changes.push_back(
                {step.seq, edit.before ? std::optional(std::get<Code>(*edit.before)) : std::nullopt});
        }
        // A clock that went back does not change the order of what happened.
        std::ranges::stable_sort(life.changes, {}, &Change::seq);
        m_lives.push_back(std::move(life));
    }
    m_versions.emplace_back();
    for (const auto &[seq, step] : steps)
        m_versions.push_back({int(m_versions.size()) + 1, step});
}

const CodebookVersion &CodebookHistory::versionAt(qint64 seconds) const
{
    const auto later = std::ranges::find_if(m_versions, [&](const CodebookVersion &v) { return v.step.at > seconds; });
    return later == m_versions.begin() ? *later : *(later - 1);
}

const CodebookVersion &CodebookHistory::versionAfter(qint64 seq) const
{
    const auto later = std::ranges::find_if(m_versions, [&](const CodebookVersion &v) { return v.step.seq > seq; });
    return later == m_versions.begin() ? *later : *(later - 1);
}

const CodebookVersion &CodebookHistory::madeUnder(const Store &store, const Annotation &annotation) const
{
    for (const auto &[step, edit] : store.trail(annotation.header.uid)) {
        if (!step.undone && !step.foreign && !edit.received && !edit.before)
            return versionAfter(step.seq);
    }
    return versionAt(annotation.created);
}

Codebook CodebookHistory::codebook(const CodebookVersion &version) const
{
    std::vector<Code> codes;
    for (const Life &life : m_lives) {
        const auto next
            = std::ranges::find_if(life.changes, [&](const Change &change) { return change.seq > version.step.seq; });
        if (next == life.changes.end())
            codes.push_back(life.now);
        else if (next->before)
            codes.push_back(*next->before);
    }
    return Codebook(std::move(codes));
}

std::vector<CodebookDifference> differences(const Codebook &before, const Codebook &after)
{
    std::vector<CodebookDifference> found;
    for (const Code &code : after.codes()) {
        const Uid<Code> uid{code.header.uid};
        if (const Code *old = before.code(uid))
            compare(*old, before, code, after, found);
        else
            found.push_back({CodebookDifference::Added, uid, after.path(uid), {}, {}, {}});
    }
    for (const Code &code : before.codes()) {
        const Uid<Code> uid{code.header.uid};
        if (!after.code(uid))
            found.push_back({CodebookDifference::Removed, uid, before.path(uid), {}, {}, {}});
    }
    return found;
}

QLatin1StringView CodebookDifference::name() const
{
    return QLatin1StringView(kindNames[size_t(kind)]);
}

QString CodebookDifference::words() const
{
    switch (kind) {
    case Added:
        return Texts::tr("“%1” was added.").arg(path);
    case Removed:
        return Texts::tr("“%1” is not there any more.").arg(path);
    case Retired:
        return after.isEmpty() ? Texts::tr("“%1” was retired.").arg(path)
                               : Texts::tr("“%1” was merged into “%2”.").arg(path, after);
    case BroughtBack:
        return Texts::tr("“%1” was brought back.").arg(path);
    case Renamed:
        return Texts::tr("“%1” was renamed to “%2”.").arg(before, after);
    case Moved:
        return Texts::tr("“%1” was moved from %2 to %3.")
            .arg(path, before.isEmpty() ? Texts::tr("the top") : Texts::tr("“%1”").arg(before),
                after.isEmpty() ? Texts::tr("the top") : Texts::tr("“%1”").arg(after));
    case Reordered:
        return Texts::tr("“%1” has another place among its neighbours.").arg(path);
    case Rekeyed:
        return after.isEmpty() ? Texts::tr("“%1” has no key any more.").arg(path)
            : before.isEmpty() ? Texts::tr("“%1” has the key %2.").arg(path, after)
                               : Texts::tr("“%1” has the key %2 instead of %3.").arg(path, after, before);
    case Redefined:
    case Recoloured:
    case Ruled:
        return Texts::tr("“%1”, %2: “%3” became “%4”.").arg(path, nameOfField(field), before, after);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace rejoinder
