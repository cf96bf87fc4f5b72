// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/coded_rows.h"

#include "core/model/error.h"
#include "core/model/names.h"
#include "core/store/search_terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int rowsBetweenQuestions = 1024;

class Loader
{
public:
    Loader(const Store &store, const Outline &outline, const std::optional<Uid<Coder>> &only,
        const std::function<bool()> &goOn)
        : m_store(store)
        , m_outline(outline)
        , m_goOn(goOn)
    {
        const auto codebook = store.codebook();
        for (const auto &code : codebook.codes()) {
            if (code.retired || code.kind == CodeKind::Group)
                continue;
            m_codeOf.insert(code.header.uid, int(m_rows.codes.size()));
            m_rows.codes.push_back({code.header.uid, codebook.path({code.header.uid}), isStance(codebook, code),
                code.kind == CodeKind::Relation});
        }
        for (const auto &code : codebook.codes()) {
            if (const Code *effective = codebook.effective({code.header.uid}); code.retired && effective)
                m_codeOf.insert(code.header.uid, codeOf(*effective, codebook));
        }
        for (const auto &coder : store.coders()) {
            if (only && coder.header.uid != only->value)
                continue;
            m_coderOf.insert(coder.header.uid, int(m_rows.coders.size()));
            m_rows.coders.push_back({coder.header.uid, coder.name});
        }
    }

    CodedRows load()
    {
        m_rows.threads.resize(m_outline.threadCount());
        for (const auto &thread : m_store.threads()) {
            if (const int index = m_outline.indexOf(thread.id); index >= 0)
                m_rows.threads[index] = thread.title;
        }
        readAnnotations();
        readRelations();
        readPosts();
        readWork();
        return std::move(m_rows);
    }

private:
    /// A code that was retired into nothing is listed after the others: its annotations are there all the same.
    int codeOf(const Code &code, const Codebook &codebook)
    {
        if (const auto known = m_codeOf.constFind(code.header.uid); known != m_codeOf.cend())
            return *known;
        m_rows.codes.push_back({code.header.uid, codebook.path({code.header.uid}), isStance(codebook, code),
            code.kind == CodeKind::Relation});
        return int(m_rows.codes.size()) - 1;
    }

    bool step(Statement &find)
    {
        expectGoingOn();
        return find.step();
    }

    void expectGoingOn()
    {
        if (m_goOn && ++m_read % rowsBetweenQuestions == 0 && !m_goOn())
            throw Error(
                QCoreApplication::translate("Statistics", "The counting was cancelled."), Error::Kind::Cancelled);
    }

    void readAnnotations()
    {
        const QSet<QUuid> unplaced = m_store.unplaced();
        auto find
            = m_store.database().prepare("SELECT post, owner, code, target, start_at, end_at, uid FROM annotation");
        while (step(find)) {
            const int coder = m_coderOf.value(find.uuid(1), -1);
            const int code = m_codeOf.value(find.uuid(2), -1);
            if (coder < 0 || code < 0)
                continue;
            const int node = m_outline.nodeOf(find.id<Post>(0));
            if (node < 0) {
                ++m_rows.unseen;
                continue;
            }
            CodedRows::Annotated row{node, code, coder, find.isNull(3) ? -1 : m_codeOf.value(find.uuid(3), -1), {}};
            if (!find.isNull(4) && (unplaced.isEmpty() || !unplaced.contains(find.uuid(6))))
                row.span = Span{find.number(4), find.number(5)};
            m_rows.annotations.push_back(row);
        }
        std::ranges::stable_sort(m_rows.annotations, {}, &CodedRows::Annotated::node);
    }

    void readRelations()
    {
        const QSet<QUuid> unplaced = m_store.unplaced();
        auto find = m_store.database().prepare(
            "SELECT r.owner, r.type, coalesce(r.source_post, s.post), coalesce(r.target_post, t.post), s.start_at, "
            "s.end_at, s.uid FROM relation r LEFT JOIN annotation s ON s.uid = r.source_annotation "
            "LEFT JOIN annotation t ON t.uid = r.target_annotation");
        while (step(find)) {
            const int coder = m_coderOf.value(find.uuid(0), -1);
            const int type = m_codeOf.value(find.uuid(1), -1);
            if (coder < 0 || type < 0)
                continue;
            const int source = m_outline.nodeOf(find.id<Post>(2));
            const int target = find.isNull(3) ? -1 : m_outline.nodeOf(find.id<Post>(3));
            if (source < 0 || (target < 0 && !find.isNull(3))) {
                ++m_rows.unseen;
                continue;
            }
            const bool isPlaced = !find.isNull(4) && !unplaced.contains(find.uuid(6));
            m_rows.relations.push_back(
                {type, coder, source, target, isPlaced ? Span{find.number(4), find.number(5)} : Span()});
        }
    }

    void readPosts()
    {
        auto created = m_store.database().prepare("SELECT created FROM post WHERE id = ?");
        const auto know = [&](int node) {
            const auto author = m_outline.author(node);
            if (!author.isNull() && !m_rows.authors.contains(author.value))
                m_rows.authors.insert(author.value, m_store.authorName(author));
        };
        int last = -1;
        for (const auto &row : m_rows.annotations) {
            expectGoingOn();
            if (std::exchange(last, row.node) == row.node)
                continue;
            know(row.node);
            created.bind(m_outline.post(row.node));
            if (created.step() && !created.isNull(0))
                m_rows.created.insert(row.node, created.integer(0));
        }
        for (const auto &relation : m_rows.relations) {
            know(relation.source);
            if (relation.target >= 0)
                know(relation.target);
        }
    }

    void readWork()
    {
        const auto rounds = m_store.rounds();
        if (rounds.empty())
            return;
        qint64 comments = 0;
        for (int node = 0; node < m_outline.size(); ++node)
            comments += m_outline.kind(node) == PostKind::Comment;
        std::vector<std::array<qint64, 5>> counts(m_rows.coders.size());
        auto find = m_store.database().prepare("SELECT post, owner, state FROM post_state WHERE round = ?");
        find.bind(rounds.back().header.uid);
        while (step(find)) {
            const int coder = m_coderOf.value(find.uuid(1), -1);
            const int node = m_outline.nodeOf(find.id<Post>(0));
            if (coder >= 0 && node >= 0 && m_outline.kind(node) == PostKind::Comment)
                ++counts[coder][size_t(named<State>(find.text(2)).value_or(State::Todo))];
        }
        for (size_t coder = 0; coder < counts.size(); ++coder) {
            qint64 begun = 0;
            for (const auto state : {State::Coded, State::Nothing, State::Unsure, State::Skipped}) {
                m_rows.work.push_back({int(coder), state, counts[coder][size_t(state)]});
                begun += counts[coder][size_t(state)];
            }
            m_rows.work.push_back({int(coder), State::Todo, comments - begun});
        }
    }

    const Store &m_store;
    const Outline &m_outline;
    const std::function<bool()> &m_goOn;
    int m_read = 0;
    CodedRows m_rows;
    QHash<QUuid, int> m_codeOf;
    QHash<QUuid, int> m_coderOf;
};

} // namespace

CodedRows loadCodedRows(const Store &store, const Outline &outline, const std::optional<Uid<Coder>> &only,
    const std::function<bool()> &goOn)
{
    return Loader(store, outline, only, goOn).load();
}

} // namespace rejoinder
