// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copy.h"

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/project_file.h"
#include "core/store/row_json.h"
#include "core/store/thread_copier.h"
#include "core/store/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
        if (!m_options.blind)
            copyHistory();
        transaction.commit();
    }

private:
    void copySettings()
    {
        m_to.setSetting(u"project", m_from.setting(u"project"));
        m_to.setSetting(u"copy", QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (m_options.forCoder.isNull())
            return;
        m_to.setSetting(u"coder", m_options.forCoder.value.toString(QUuid::WithoutBraces));
        if (!m_options.blind)
            return;
        m_to.setSetting(u"blind", u"1"_s);
        // Whoever wrote them is not named there.
        if (const auto memo = m_from.find<Memo>(guidelinesUid()))
            m_to.setSetting(u"guidelines", memo->text);
    }

    void copyRows(RowKind kind)
    {
        m_from.eachRow(kind, [&](const Row &row) {
            if (!mayBeSeen(row, m_options))
                return;
            Row copy = row;
            m_copier.translate(copy);
            (void)m_rows.insert(copy);
        });
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
};

} // namespace

void copyProject(const Store &from, const QString &path, const CopyOptions &options)
{
    if (options.blind && options.forCoder.isNull())
        throw Error(
            QCoreApplication::translate("Copy", "A blind copy is for one coder. Say for whom."), Error::Kind::Usage);
    Store::build(path, [&](Store &to) { CopyBuilder(from, to, options).build(); });
}

} // namespace rejoinder
