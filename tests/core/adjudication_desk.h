// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/adjudicate.h"
#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

namespace rejoinder::test {

inline const Uid<Coder> anna{QUuid(QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"))};
inline const Uid<Coder> ben{QUuid(QStringLiteral("bbbbbbbb-0000-4000-8000-000000000002"))};
inline const Uid<Coder> cora{QUuid(QStringLiteral("cccccccc-0000-4000-8000-000000000003"))};
inline const Uid<Coder> dora{QUuid(QStringLiteral("dddddddd-0000-4000-8000-000000000004"))};

/// A project of two coders, with hands for what the tests do to it.
struct Desk
{
    explicit Desk(const QString &path)
        : store(path)
    {
    }

    void apply(const Action &action, Uid<Coder> actor)
    {
        changedLast = !store.apply(action.edits, action.label, actor).empty();
    }
    QUuid tag(Uid<Coder> coder, const QString &key, QStringView code, std::optional<Span> span)
    {
        const auto action = annotate(store, codebook(),
            {.post = postWithKey(store, key), .code = {codeUid(code)}, .span = span, .coder = coder});
        apply(action, coder);
        return action.uid;
    }
    QUuid link(Uid<Coder> coder, const End &source, const End &target)
    {
        const auto action = relate(
            store, codebook(), {.type = {codeUid(u"rebuts")}, .source = source, .target = target, .coder = coder});
        apply(action, coder);
        return action.uid;
    }
    void finish(Uid<Coder> coder, std::initializer_list<const char *> keys = {"article", "c1", "c2", "c3"})
    {
        for (const auto *key : keys)
            apply(setState(store, postWithKey(store, QString::fromLatin1(key)), round(), State::Coded, coder), coder);
    }
    [[nodiscard]] Codebook codebook() const { return store.codebook(); }
    [[nodiscard]] Uid<Round> round() const { return {store.rounds().back().header.uid}; }
    [[nodiscard]] std::vector<Case> cases(const CaseRequest &request = {}) const
    {
        return listCases(store, codebook(), store.outline(), request).cases;
    }
    [[nodiscard]] Case caseOf(const QUuid &version, const CaseRequest &request = {}) const
    {
        for (auto &found : cases(request)) {
            for (const auto &one : found.versions) {
                const auto holds = [&](const Annotation &annotation) { return annotation.header.uid == version; };
                if (std::ranges::any_of(one.annotations, holds)
                    || (one.relation && one.relation->header.uid == version))
                    return found;
            }
        }
        return {};
    }
    Action settle(const Case &of, const Verdict &verdict, Uid<Coder> adjudicator = cora)
    {
        const auto action = decide(store, codebook(), store.outline(), {}, of, verdict, adjudicator);
        apply(action, adjudicator);
        return action;
    }
    Action settle(const QUuid &version, Outcome outcome, Uid<Coder> adjudicator = cora)
    {
        Verdict verdict;
        verdict.outcome = outcome;
        if (outcome == Outcome::Taken)
            verdict.taken = {version};
        return settle(caseOf(version), verdict, adjudicator);
    }
    int accept(double tolerance = 1, Uid<Coder> adjudicator = cora)
    {
        const auto acceptance = acceptAgreed(store, codebook(), store.outline(), {.tolerance = tolerance}, adjudicator);
        apply(acceptance.action, adjudicator);
        return acceptance.cases;
    }
    [[nodiscard]] std::vector<Annotation> agreed() const
    {
        std::vector<Annotation> rows;
        store.eachRow(RowKind::Annotation, [&](const Row &row) {
            if (headerOf(row).owner == agreedLayer())
                rows.push_back(std::get<Annotation>(row));
        });
        return rows;
    }
    [[nodiscard]] std::vector<Relation> agreedRelations() const
    {
        std::vector<Relation> rows;
        store.eachRow(RowKind::Relation, [&](const Row &row) {
            if (headerOf(row).owner == agreedLayer())
                rows.push_back(std::get<Relation>(row));
        });
        return rows;
    }
    [[nodiscard]] int decisions() const
    {
        int count = 0;
        store.eachRow(RowKind::Decision, [&](const Row &) { ++count; });
        return count;
    }

    Store store;
    bool changedLast = false;
};

inline std::vector<std::pair<QUuid, Standing>> standings(const std::vector<Case> &cases)
{
    std::vector<std::pair<QUuid, Standing>> all;
    for (const auto &of : cases)
        all.emplace_back(of.uid, of.standing);
    return all;
}

/// Of these four coders, with nothing coded.
inline QString adjudicatedProject(ProjectFolder &projects)
{
    const auto path = projects.newPath();
    auto store = smallProject(path);
    store.addCoder(QStringLiteral("Anna"), CoderKind::Person, anna.value);
    store.addCoder(QStringLiteral("Ben"), CoderKind::Person, ben.value);
    store.addCoder(QStringLiteral("Cora"), CoderKind::Person, cora.value);
    store.addCoder(QStringLiteral("Dora"), CoderKind::Person, dora.value);
    return path;
}

} // namespace rejoinder::test
