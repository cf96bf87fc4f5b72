// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import_rows.h"

#include "core/coding/codebook_file.h"
#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The row's fields that name posts, in the order of its struct.
std::array<Id<Post> *, 2> postFields(Row &row)
{
    return std::visit(
        [](auto &r) -> std::array<Id<Post> *, 2> {
            using R = std::remove_reference_t<decltype(r)>;
            if constexpr (std::is_same_v<R, Relation>)
                return {&r.sourcePost, &r.targetPost};
            else if constexpr (std::is_same_v<R, Memo>)
                return {&r.aboutPost, nullptr};
            else if constexpr (std::is_same_v<R, ParentCorrection>)
                return {&r.post, &r.parent};
            else if constexpr (requires { r.post; })
                return {&r.post, nullptr};
            else
                return {nullptr, nullptr};
        },
        row);
}

/// Gives the row its posts; false where one is not there.
bool findPosts(SourceRow &source, const Store &store)
{
    const auto fields = postFields(source.row);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i] || source.posts[i].isEmpty())
            continue;
        *fields[i] = store.postNamed(source.posts[i]);
        if (fields[i]->isNull())
            return false;
    }
    if (auto *annotation = std::get_if<Annotation>(&source.row)) {
        const auto post = store.post(annotation->post);
        if (!post || (annotation->start && post->text.isNull()))
            return false;
        annotation->text = post->text;
    }
    return true;
}

class Intake
{
public:
    Intake(const Store &store, std::vector<Problem> &problems)
        : m_store(store)
        , m_problems(problems)
    {
    }

    std::optional<Edit> edit(SourceRow &source)
    {
        if (!findPosts(source, m_store) || (kindOf(source.row) != RowKind::Code && !m_store.stands(source.row)))
            return leftOut(source, Texts::tr("It names a post, a coder or a code that is not in the project."));
        Header &header = headerOf(source.row);
        header.revision = std::max(1, header.revision);
        const auto stored = m_store.row(kindOf(source.row), header.uid);
        if (stored && !sameContent(*stored, source.row))
            return leftOut(source, Texts::tr("The project has it with other content."));
        if (stored)
            return std::nullopt;
        return Edit{std::nullopt, std::move(source.row), true};
    }

private:
    std::optional<Edit> leftOut(const SourceRow &source, const QString &why)
    {
        m_problems.push_back({u"bad-row"_s, source.where, {headerOf(source.row).uid.toString(QUuid::Id128)}, why,
            Texts::tr("It is left out.")});
        return std::nullopt;
    }

    const Store &m_store;
    std::vector<Problem> &m_problems;
};

std::optional<Edit> correction(const Store &store, const TakenParent &taken, Uid<Coder> actor)
{
    ParentCorrection row;
    row.post = store.postNamed(taken.post);
    row.parent = store.postNamed(taken.parent);
    if (row.post.isNull() || row.parent.isNull())
        return std::nullopt;
    row.header.uid = identified("correction"_L1, {taken.post});
    row.header.owner = actor;
    if (store.row(RowKind::ParentCorrection, row.header.uid))
        return std::nullopt;
    return added(row);
}

} // namespace

int applyRows(Store &store, std::vector<SourceRow> rows, const std::vector<TakenParent> &parents, const QString &label,
    Uid<Coder> actor, std::vector<Problem> &problems)
{
    std::ranges::stable_sort(rows, {}, [](const SourceRow &source) { return kindOf(source.row); });
    OpenStep step(store, label, actor);
    Intake intake(store, problems);
    int count = 0;
    const auto add = [&](Edits &edits) {
        count += static_cast<int>(edits.size());
        step.add(std::exchange(edits, {}));
    };
    // Kind by kind: a row may name those of the kinds before it.
    Edits edits;
    for (auto source = rows.begin(); source != rows.end(); ++source) {
        if (source != rows.begin() && kindOf(source->row) != kindOf(std::prev(source)->row))
            add(edits);
        if (auto edit = intake.edit(*source))
            edits.push_back(std::move(*edit));
    }
    add(edits);
    for (const TakenParent &taken : parents) {
        if (auto edit = correction(store, taken, actor))
            edits.push_back(std::move(*edit));
    }
    add(edits);
    step.commit();
    return count;
}

void beginWith(Store &store, const std::vector<SourceRow> &rows)
{
    std::vector<Code> codes;
    std::vector<Round> rounds;
    for (const SourceRow &source : rows) {
        if (const auto *code = std::get_if<Code>(&source.row))
            codes.push_back(*code);
        else if (const auto *round = std::get_if<Round>(&source.row))
            rounds.push_back(*round);
    }
    store.beginWith(codes.empty() ? defaultCodebook() : codes, rounds);
}

} // namespace rejoinder
