// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copy.h"

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/handed_out.h"
#include "core/store/leaving_names.h"
#include "core/store/post_versions.h"
#include "core/store/project_file.h"
#include "core/store/row_json.h"
#include "core/store/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// What goes into a copy, kind by kind in the order of reference. Bookkeeping goes with the rows it is about.
constexpr std::array allKinds{RowKind::Coder, RowKind::Batch, RowKind::Code, RowKind::Round, RowKind::ParentCorrection,
    RowKind::Annotation, RowKind::Relation, RowKind::Memo, RowKind::PostState, RowKind::Assignment, RowKind::Decision,
    RowKind::Tombstone, RowKind::Waiting};

/// What a blind copy holds of a kind: what is the project's, or only what is the coder's own.
bool mayBeSeen(const Row &row, const CopyOptions &options)
{
    if (!options.blind)
        return true;
    const auto &owner = headerOf(row).owner;
    const bool own = owner == options.forCoder;
    switch (kindOf(row)) {
    case RowKind::Batch:
    case RowKind::Code:
    case RowKind::Round:
    case RowKind::ParentCorrection:
        return true;
    case RowKind::Decision:
        return false;
    case RowKind::Tombstone:
        return own || owner.isNull();
    case RowKind::Memo:
        return own && headerOf(row).uid != guidelinesUid();
    default:
        return own;
    }
}

class CopyBuilder
{
public:
    CopyBuilder(const Store &from, Store &to, const CopyOptions &options)
        : m_from(from)
        , m_to(to)
        , m_rows(to.database())
        , m_copier(from, to)
        , m_options(options)
    {
        if (options.pseudonyms) {
            const People people = peopleIn(from);
            m_authors = int(people.authors.size());
            m_disguise.emplace(options.key, people, options.forCoder,
                [this](const Annotation &annotation) { return post_versions::textOf(m_from, annotation.text); });
            m_copier.disguiseBy(m_disguise->texts());
        }
        if (options.posts)
            m_copier.keepOnly(*options.posts);
        m_copier.hide(options.hidden);
        m_copier.coarsen(options.times);
    }

    void build()
    {
        Transaction transaction(m_to.database());
        copySettings();
        for (const auto kind : allKinds) {
            copyRows(kind);
            if (kind == RowKind::Batch)
                m_copier.copy();
        }
        copyTimes();
        if (!m_options.blind && !m_options.pseudonyms)
            copyHistory();
        transaction.commit();
    }

    [[nodiscard]] CopyReport report() const { return {m_authors, m_copier.namesReplaced()}; }

private:
    void copySettings()
    {
        m_to.setSetting(u"project", m_from.setting(u"project"));
        m_to.setSetting(u"copy", QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (m_disguise)
            m_to.setSetting(u"pseudonyms", u"1"_s);
        // A copy of a copy that was handed out is still that coder's, under the same rules.
        for (const QString &key : {u"handout"_s, u"context"_s, u"codebook"_s, u"names"_s, u"times"_s}) {
            if (const QString value = m_from.setting(key); !value.isEmpty())
                m_to.setSetting(key, value);
        }
        for (const auto &[key, value] : m_options.settings)
            m_to.setSetting(key, value);
        if (!m_options.blind && !m_disguise)
            copyHandedOut(m_from, m_to);
        if (m_options.forCoder.isNull())
            return;
        m_to.setSetting(u"coder", m_options.forCoder.value.toString(QUuid::WithoutBraces));
        if (!m_options.blind)
            return;
        m_to.setSetting(u"blind", u"1"_s);
        // Whoever wrote them is not named there.
        if (const auto memo = m_from.find<Memo>(guidelinesUid()))
            m_to.setSetting(u"guidelines", m_disguise ? m_disguise->prose(memo->text) : memo->text);
    }

    void copyRows(RowKind kind)
    {
        if (m_disguise && kind == RowKind::Waiting)
            return; // What is wanting a place is kept as it was written.
        std::vector<Row> annotations; // Many lie on one text, which is to be read once.
        m_from.eachRow(kind, [&](const Row &row) {
            if (!mayBeSeen(row, m_options))
                return;
            if (m_disguise && kind == RowKind::Annotation)
                annotations.push_back(row);
            else
                copyRow(row);
        });
        std::ranges::sort(annotations, {}, [](const Row &row) { return std::get<Annotation>(row).text.value; });
        std::ranges::for_each(annotations, [this](const Row &row) { copyRow(row); });
    }

    void copyRow(Row row)
    {
        if (const auto *annotation = std::get_if<Annotation>(&row); annotation && !m_disguise)
            copyMade(*annotation);
        if (m_disguise)
            disguise(row);
        if (auto *batch = std::get_if<Batch>(&row);
            batch && (m_options.hidden.any() || m_options.times != Times::Keep)) {
            batch->source = u""_s;
            --batch->header.revision; // The original wins in a merge.
        }
        const auto isLeftOut = [this](const Reference &reference) { return m_leftOut.contains(reference.uid); };
        if (!m_copier.translate(row) || std::ranges::any_of(referencesOf(row), isLeftOut)) {
            m_leftOut.insert(headerOf(row).uid);
            return;
        }
        (void)m_rows.insert(row);
    }

    /// Where moved annotations were put; their words are as they were written.
    void copyMade(const Annotation &annotation)
    {
        Row made = asMade(m_from, annotation);
        if (std::get<Annotation>(made).text != annotation.text && m_copier.translate(made))
            rememberMade(m_to, std::get<Annotation>(made));
    }

    /// The revision is lower where that changed the row: a merge keeps the original.
    void disguise(Row &row)
    {
        const Row before = row;
        m_disguise->apply(row);
        if (row != before)
            --headerOf(row).revision;
    }

    void copyTimes()
    {
        eachTime(m_from, [this](const Timing &time) {
            const Id<Post> post = m_copier.postHere(time.post);
            if (post.isNull() || (m_options.blind && time.coder != m_options.forCoder))
                return;
            m_to.database()
                .cached("INSERT INTO timing (post, coder, round, milliseconds, visits, last) VALUES (?, ?, ?, ?, ?, ?)")
                ->run(post, time.coder.value, time.round.value, time.milliseconds, time.visits, time.last);
        });
    }

    void copyHistory()
    {
        auto steps = m_from.database().prepare(
            "SELECT seq, uid, at, actor, label, edits, state, brought_by FROM step ORDER BY seq");
        const auto insertStep = m_to.database().cached(
            "INSERT INTO step (seq, uid, at, actor, label, edits, state, brought_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        while (steps.step())
            insertStep->run(steps.integer(0), steps.uuid(1), steps.integer(2), steps.uuid(3), steps.text(4),
                steps.integer(5), steps.text(6), steps.maybe(7));
        auto edits = m_from.database().prepare(
            "SELECT step, n, kind, row, received, before, after FROM edit ORDER BY step, n");
        const auto insertEdit = m_to.database().cached(
            "INSERT INTO edit (step, n, kind, row, received, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
        while (edits.step())
            insertEdit->run(edits.integer(0), edits.integer(1), edits.text(2), edits.uuid(3), edits.integer(4),
                edits.blob(5), edits.blob(6));
    }

    const Store &m_from;
    Store &m_to;
    Rows m_rows;
    ThreadCopier m_copier;
    CopyOptions m_options;
    std::optional<Disguise> m_disguise;
    int m_authors = 0; ///< Who have a pseudonym in the copy.
    QSet<QUuid> m_leftOut; ///< Rows on posts that are not in the copy.
};

} // namespace

CopyReport copyProject(const Store &from, const QString &path, const CopyOptions &options)
{
    if (options.blind && options.forCoder.isNull())
        throw Error(
            QCoreApplication::translate("Copy", "A blind copy is for one coder. Say for whom."), Error::Kind::Usage);
    CopyReport report;
    Store::build(path, [&](Store &to) {
        CopyBuilder builder(from, to, options);
        builder.build();
        report = builder.report();
    });
    return report;
}

} // namespace rejoinder
