// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/merge.h"

#include "core/coding/clashes.h"
#include "core/coding/merge_notes.h"
#include "core/coding/row_merge.h"
#include "core/model/error.h"
#include "core/store/handed_out.h"
#include "core/store/indices_aside.h"
#include "core/store/post_versions.h"
#include "core/store/thread_copier.h"
#include "core/store/timing.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// A copy that was handed out and came back.
void noteReturn(Store &here, const Store &there, const OpenStep &step, MergeReport &report)
{
    const QUuid uid = noteReturned(here, there, step.seq());
    if (uid.isNull())
        return;
    const auto copies = handedOut(here);
    const auto copy = std::ranges::find(copies, uid, &HandedOut::uid);
    if (copy != copies.end())
        report.returned.append(u"%1 (%2)"_s.arg(copy->name, copy->file));
}

void mergeOne(Store &here, const Store &there, OpenStep &step, IndicesAside &aside, const MergeOptions &options,
    MergeReport &report, MergeNotes &notes, const std::function<void(double)> &goOn)
{
    const auto name = QFileInfo(there.path()).fileName();
    if (there.projectUid() != here.projectUid() && !options.foreign)
        throw Error(
            Texts::tr("%1 belongs to another project. Merge it only if you mean to, with --foreign.").arg(name));
    ThreadCopier copier(there, here);
    const auto differing = copier.differingPosts();
    if (!differing.isEmpty() && !options.exceptChanged)
        throw Error(
            Texts::tr("The words of %1 differ between %2 and this project: %3. Nothing was merged. Leave these posts "
                      "out with --except-changed.")
                .arg(Texts::tr("%n post(s)", nullptr, static_cast<int>(differing.size())), name,
                    differing.join(u", "_s)));
    report.differingPosts += differing;
    notes.differ(there, differing);

    RowMerge rows(here, there, copier, step, aside, report, notes, goOn);
    rows.merge(RowKind::Coder);
    rows.merge(RowKind::Batch);
    copier.copy([&goOn] { goOn(0); });
    report.threads += copier.threadsAdded();
    report.posts += copier.postsAdded();
    rows.expectRefreshed();
    for (const auto kind : {RowKind::Code, RowKind::Round, RowKind::ParentCorrection, RowKind::Annotation,
             RowKind::Relation, RowKind::Memo, RowKind::PostState, RowKind::Assignment, RowKind::Decision}) {
        rows.merge(kind);
        if (kind == RowKind::Code)
            notes.chooseCodes(step, options.codes, options.otherCodes);
    }
    rows.finish(!differing.isEmpty());
    bringTimes(here, there, copier);
    noteReturn(here, there, step, report);
}

/// Where many more annotations come than are here. Refreshed posts are looked up by the indices after each copy.
void setIndicesAside(IndicesAside &aside, const Store &here, const Store &first, qsizetype copies)
{
    constexpr qint64 many = 20'000;
    const qint64 coming = first.countOf(RowKind::Annotation) * copies; // The others will not differ by much.
    if (coming < many || coming < 2 * here.countOf(RowKind::Annotation) || post_versions::any(here)
        || post_versions::any(first))
        return;
    aside.setAside("annotation");
    aside.setAside("edit");
}

void joinPersons(Store &here, OpenStep &step, const std::vector<SamePerson> &said)
{
    for (const SamePerson &same : said) {
        step.add(joined(here, same));
        rememberSamePerson(here, same, step.seq());
    }
    for (const SamePerson &same : samePersons(here)) {
        if (!std::ranges::contains(said, same) && here.find<Coder>(same.from.value)
            && here.find<Coder>(same.into.value))
            step.add(joined(here, same));
    }
}

} // namespace

MergeReport merge(Store &here, const QStringList &others, const MergeOptions &options, Uid<Coder> actor)
{
    QStringList names;
    for (const auto &path : others)
        names.append(QFileInfo(path).completeBaseName());
    MergeReport report;
    MergeNotes notes(here, options.lists);
    here.expectLargeStep();
    OpenStep step(here, Texts::tr("Merge %1").arg(names.join(u", "_s)), actor);
    IndicesAside aside(here.database());
    if (here.isImporting())
        throw Error(Texts::tr("An import into this project is running. Wait until it has ended, then merge again."));
    qsizetype merged = 0;
    const std::function<void(double)> goOn = [&](double share) {
        if (options.progress && !options.progress((double(merged) + share) / double(others.size())))
            throw Error(Texts::tr("The merge was cancelled; nothing was changed."), Error::Kind::Cancelled);
    };
    for (; merged < others.size(); ++merged) {
        goOn(0);
        const Store there(others[merged], Store::Access::ReadOnly);
        if (merged == 0)
            setIndicesAside(aside, here, there, others.size());
        mergeOne(here, there, step, aside, options, report, notes, goOn);
    }
    aside.restore([&goOn] { goOn(0); });
    joinPersons(here, step, options.persons);
    report.clashes = settleClashes(here, step);
    notes.describe(report);
    if (!options.dryRun)
        step.commit();
    return report;
}

} // namespace rejoinder
