// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/merge_notes.h"

#include "core/coding/describe.h"
#include "core/coding/labels.h"
#include "core/model/fields.h"
#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// Names of the fields that differ, as the tables call them.
QString differingFields(const Code &a, const Code &b)
{
    QStringList names;
    std::apply(
        [&](const auto &...field) {
            ((a.*field.member == b.*field.member ? void() : void(names << QString::fromLatin1(field.name))), ...);
        },
        Fields<Code>::all);
    return names.join(u", "_s);
}

/// Whether the file whose trail it is once had the row like this: then it has only gone on since.
bool knew(const Store &store, const Row &row)
{
    const Header &header = headerOf(row);
    const auto isIt = [&](const std::optional<Row> &past) {
        return past && kindOf(*past) == kindOf(row) && headerOf(*past).revision == header.revision
            && headerOf(*past).modified == header.modified;
    };
    const auto trail = store.trail(header.uid);
    return std::ranges::any_of(
        trail, [&](const auto &step) { return isIt(step.second.before) || isIt(step.second.after); });
}

bool knewWords(const Store &store, const Code &code)
{
    const auto isIt = [&](const std::optional<Row> &past) { return past && sameContent(*past, code); };
    const auto trail = store.trail(code.header.uid);
    return std::ranges::any_of(
        trail, [&](const auto &step) { return isIt(step.second.before) || isIt(step.second.after); });
}

bool isRemoval(const Row &row)
{
    return kindOf(row) == RowKind::Tombstone;
}

} // namespace

MergeNotes::MergeNotes(Store &here, int most)
    : m_here(here)
    , m_most(most)
    , m_before(here.coders())
{
}

void MergeNotes::note(std::vector<Noted> &list, Noted noted) const
{
    if (std::ssize(list) < m_most)
        list.push_back(std::move(noted));
}

void MergeNotes::compare(const Store &there, const Row &present, const Row &received, bool takes)
{
    if (const auto *code = std::get_if<Code>(&present); code && !isRemoval(received))
        return compareCodes(*code, std::get<Code>(received), takes);
    if (m_most == 0 || sameContent(present, received) || (isRemoval(present) && isRemoval(received)))
        return;
    // A file's name may have been left out of a copy, and people's names of another: nobody changed that.
    if (kindOf(present) == RowKind::Batch || there.setting(u"pseudonyms") == "1"_L1)
        return;
    const Row &loser = takes ? present : received;
    const Row &winner = takes ? received : present;
    const bool apart = headerOf(loser).revision >= headerOf(winner).revision || !knew(takes ? there : m_here, loser);
    if (!apart)
        return;
    ++m_bothCount;
    const auto standing = [](const Row &row) { return isRemoval(row) ? std::nullopt : std::optional(row); };
    note(m_both, {standing(present), standing(received), takes});
}

void MergeNotes::compareCodes(const Code &present, const Code &received, bool takes)
{
    if (sameContent(present, received) || (!takes && knewWords(m_here, received)))
        return;
    m_codes.insert_or_assign({present.header.uid}, Difference{present, received, takes});
}

void MergeNotes::take(const std::optional<Row> &before, const Row &received)
{
    if (const auto *code = std::get_if<Code>(&received)) {
        const QString what = before ? differingFields(std::get<Code>(*before), *code) : Texts::tr("new");
        if (!what.isEmpty())
            m_changes.emplace_back(code->header.uid, what);
    }
    if (m_most == 0)
        return;
    if (isRemoval(received)) {
        if (before)
            note(m_removed, {before, std::nullopt});
        return;
    }
    note(before ? m_changed : m_added, {before, received});
    const auto *annotation = std::get_if<Annotation>(&received);
    if (!annotation || !isRetired(annotation->code))
        return;
    ++m_retiredCount;
    note(m_retired, {before, received});
}

bool MergeNotes::isRetired(Uid<Code> uid)
{
    const auto known = m_isRetired.constFind(uid.value);
    if (known != m_isRetired.cend())
        return *known;
    const auto code = m_here.find<Code>(uid.value);
    return *m_isRetired.insert(uid.value, code && code->retired);
}

void MergeNotes::wait(const Row &received)
{
    if (m_most > 0)
        note(m_waiting, {std::nullopt, received});
}

void MergeNotes::differ(const Store &there, const QStringList &posts)
{
    for (const QString &name : posts) {
        if (std::ssize(m_differing) >= m_most)
            return;
        const Id<Post> here = m_here.postNamed(name);
        m_differing.push_back({.kind = RowKind::Annotation,
            .what = name,
            .where = here.isNull() ? QString() : labels::post(m_here, here),
            .post = here,
            .here = here.isNull() ? QString() : m_here.text(here),
            .there = there.text(there.postNamed(name)),
            .takesThere = false});
    }
}

void MergeNotes::chooseCodes(OpenStep &step, const QHash<QUuid, Side> &chosen, std::optional<Side> others)
{
    m_isRetired.clear();
    for (auto &[uid, difference] : m_codes) {
        const auto named = chosen.constFind(uid.value);
        const auto side = named == chosen.cend() ? others : std::optional(*named);
        if (!side || difference.chosen)
            continue;
        difference.chosen = true;
        const auto stands = m_here.find<Code>(uid.value);
        if (!stands)
            continue;
        Code wanted = *side == Side::Here ? difference.here : difference.there;
        wanted.header = stands->header;
        if (*side == Side::Here && !difference.takesThere) {
            // The others' words stood here for a moment: the next merge knows that they were seen.
            Code seen = difference.there;
            seen.header.revision = stands->header.revision;
            step.add({{*stands, seen, true}});
            wanted.header = seen.header;
            step.add({changed(seen, wanted)});
        } else {
            step.add({changed(*stands, wanted)});
        }
        difference.takesThere = *side == Side::There;
    }
}

std::vector<MergedRow> MergeNotes::inWords(const std::vector<Noted> &list, const Codebook &codebook) const
{
    QHash<QUuid, QString> names;
    for (const Coder &coder : m_here.coders())
        names.insert(coder.header.uid, coder.name);
    const Describer describe(m_here, codebook);
    std::vector<MergedRow> rows;
    for (const Noted &noted : list) {
        const Edit edit{noted.here, noted.there};
        const Description words = describe(edit);
        rows.push_back({.uid = edit.uid(),
            .kind = edit.kind(),
            .coder = names.value(headerOf(edit.row()).owner.value),
            .what = words.what,
            .where = words.where,
            .post = words.post,
            .here = words.before,
            .there = words.after,
            .takesThere = noted.takesThere});
    }
    return rows;
}

void MergeNotes::describeCodes(MergeReport &report, const Codebook &codebook) const
{
    for (const auto &[uid, what] : m_changes)
        report.codebook.append(u"%1: %2"_s.arg(codebook.path(uid), what));
    const Describer describe(m_here, codebook);
    for (const auto &[uid, difference] : m_codes) {
        Code there = difference.there;
        there.header = difference.here.header;
        const Description words = describe(changed(difference.here, there));
        report.lists.codes.push_back({.uid = uid.value,
            .path = codebook.path(uid),
            .fields = differingFields(difference.here, difference.there),
            .here = words.before,
            .there = words.after,
            .takesThere = difference.takesThere,
            .chosen = difference.chosen});
    }
}

void MergeNotes::describePersons(MergeReport &report) const
{
    const std::vector<SamePerson> pairs = namesakes(m_here, m_before);
    if (pairs.empty())
        return;
    QHash<QUuid, int> codes;
    for (const Store::CodeCount &count : m_here.codeCounts())
        codes[count.coder.value] += count.count;
    const auto named = [&](Uid<Coder> uid) {
        const auto coder = m_here.find<Coder>(uid.value);
        return Texts::tr("%1 with %2")
            .arg(coder ? coder->name : QString(), Texts::tr("%n code(s)", nullptr, codes.value(uid.value)));
    };
    for (const SamePerson &same : pairs)
        report.namesakes.push_back({same, named(same.from), named(same.into)});
}

void MergeNotes::describe(MergeReport &report)
{
    const Codebook codebook = m_here.codebook();
    describeCodes(report, codebook);
    describePersons(report);
    if (m_most == 0)
        return;
    report.both = m_bothCount;
    report.lists.added = inWords(m_added, codebook);
    report.lists.changed = inWords(m_changed, codebook);
    report.lists.removed = inWords(m_removed, codebook);
    report.lists.both = inWords(m_both, codebook);
    report.lists.waiting = inWords(m_waiting, codebook);
    report.lists.differing = m_differing;
    report.retired = m_retiredCount;
    report.lists.retired = inWords(m_retired, codebook);
}

} // namespace rejoinder
