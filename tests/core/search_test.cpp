// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a query finds, against an evaluator that asks every post every question, on random projects.

#include "core/store/search.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/names.h"
#include "core/store/filter.h"
#include "core/store/word_bound.h"
#include "tests/support/indexed_project.h"
#include "tests/support/small_project.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

using By = SearchQuery::Field;
using Op = SearchQuery::Step::Kind;
using Term = SearchQuery::Term;

/// Where a letter stands that a test takes for a cue.
std::vector<Span> cuesOf(const QString &kind, const QString &text)
{
    std::vector<Span> found;
    const Offsets offsets(text);
    for (auto at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1))
        found.push_back(offsets.spanFromUtf16(int(at), int(at + kind.size())));
    return found;
}

/// One post and one term at a time, from the rows as the store gives them.
class Oracle
{
public:
    Oracle(const Store &store, const Outline &outline, const SearchQuery &query, SearchScope scope)
        : m_store(store)
        , m_outline(outline)
        , m_query(query)
        , m_scope(std::move(scope))
        , m_codebook(store.codebook())
    {
    }

    [[nodiscard]] bool admits(int node, int end = -1) const
    {
        // From the end of the postfix order to its beginning, recursively: trees of a test are small.
        int at = end < 0 ? int(m_query.steps.size()) - 1 : end;
        return evaluate(at, node);
    }

private:
    bool evaluate(int &at, int node) const
    {
        const auto step = m_query.steps[at--];
        if (step.kind == Op::Term)
            return holds(m_query.terms[step.term], node);
        const bool right = evaluate(at, node);
        if (step.kind == Op::Not)
            return !right;
        const bool left = evaluate(at, node);
        return step.kind == Op::And ? left && right : left || right;
    }

    [[nodiscard]] bool isCoder(const Uid<Coder> &owner, const QString &name) const
    {
        return std::ranges::any_of(m_store.coders(), [&](const Coder &coder) {
            return Uid<Coder>{coder.header.uid} == owner && folded(coder.name).contains(folded(name));
        });
    }
    [[nodiscard]] bool counts(const Term &term, const Uid<Coder> &owner) const
    {
        return (!m_scope.only || *m_scope.only == owner)
            && std::ranges::all_of(
                m_query.codersFor(term), [&](int coder) { return isCoder(owner, m_query.terms[coder].text); });
    }
    [[nodiscard]] bool isCode(const Uid<Code> &uid, const QString &name) const
    {
        const auto one = [&](Uid<Code> code) {
            const auto path = folded(m_codebook.path(code));
            const auto wanted = folded(name);
            return path == wanted || path.startsWith(wanted + u'/') || folded(m_codebook.code(code)->name) == wanted;
        };
        return !uid.isNull() && (one(uid) || one({m_codebook.effective(uid)->header.uid}));
    }
    [[nodiscard]] Id<Post> postOf(const End &end) const
    {
        if (const auto annotation = m_store.find<Annotation>(end.annotation.value))
            return annotation->post;
        return end.post;
    }

    [[nodiscard]] bool anyAnnotation(const Term &term, Id<Post> post, auto fits) const
    {
        return std::ranges::any_of(m_store.annotations(post),
            [&](const Annotation &row) { return counts(term, row.header.owner) && fits(row); });
    }

    [[nodiscard]] bool anyRelation(const Term &term, auto fits) const
    {
        bool found = false;
        m_store.eachRow(RowKind::Relation, [&](const Row &row) {
            const auto &relation = std::get<Relation>(row);
            found = found || (counts(term, relation.header.owner) && fits(relation));
        });
        return found;
    }

    [[nodiscard]] bool hasCode(const Term &term, Id<Post> post) const
    {
        return anyAnnotation(term, post, [&](const Annotation &row) {
            const bool targeted = m_codebook.group(row.code)->targeted;
            const bool towards = std::ranges::all_of(
                m_query.targetsFor(term), [&](int target) { return isCode(row.target, m_query.terms[target].text); });
            const bool isTarget = term.field == By::Code && isCode(row.target, term.text);
            const bool stance = term.field == By::Code || targeted;
            return isTarget || (stance && isCode(row.code, term.text) && (!targeted || towards));
        });
    }

    [[nodiscard]] bool hasMemo(const Term &term, Id<Post> post) const
    {
        bool found = false;
        m_store.eachRow(RowKind::Memo, [&](const Row &row) {
            const auto &memo = std::get<Memo>(row);
            Id<Post> where = memo.aboutPost;
            if (const auto annotation = m_store.find<Annotation>(memo.aboutUid))
                where = annotation->post;
            if (const auto relation = m_store.find<Relation>(memo.aboutUid))
                where = postOf(relation->source());
            found = found
                || (where == post && counts(term, memo.header.owner) && (term.text == "memo"_L1 || memo.question));
        });
        return found;
    }

    [[nodiscard]] bool isInState(const Term &term, Id<Post> post) const
    {
        const auto round = m_store.rounds().back().header.uid;
        const bool named = !m_query.codersFor(term).empty();
        return std::ranges::any_of(m_store.coders(), [&](const Coder &coder) {
            const Uid<Coder> uid{coder.header.uid};
            if (!named && !m_scope.acting.isNull() ? uid != m_scope.acting : !counts(term, uid))
                return false;
            const auto state = m_store.stateOf(post, uid, {round});
            if (term.text == "todo"_L1)
                return (!state || state->state == State::Todo)
                    && m_outline.kind(m_outline.nodeOf(post)) == PostKind::Comment;
            return state && nameOf(state->state) == term.text;
        });
    }

    [[nodiscard]] bool hasWords(const Term &term, Id<Post> post) const
    {
        auto find = m_store.database().prepare(
            "SELECT 1 FROM post_search WHERE post_search MATCH ? AND rowid = (SELECT text FROM post WHERE id = ?)");
        find.bind(u'"' + QString(term.text).replace(u'"', u' ') + (term.prefix ? u"\"*"_s : u"\""_s), post);
        return find.step();
    }

    [[nodiscard]] bool holds(const Term &term, int node) const
    {
        const auto post = m_outline.post(node);
        const auto content = m_store.content(post);
        if (term.implied)
            return true;
        switch (term.field) {
        case By::Words:
            return hasWords(term, post);
        case By::Signs:
            return content.text.contains(term.text);
        case By::Author:
            return !content.author.isNull() && folded(content.author).contains(folded(term.text));
        case By::Code:
        case By::Stance:
            return hasCode(term, post);
        case By::Target:
            return anyAnnotation(term, post, [&](const Annotation &row) { return isCode(row.target, term.text); });
        case By::Relation:
            return anyRelation(
                term, [&](const Relation &row) { return isCode(row.type, term.text) && postOf(row.source()) == post; });
        case By::Has:
            if (term.text == "annotation"_L1)
                return anyAnnotation(term, post, [](const Annotation &) { return true; });
            if (term.text == "relation"_L1)
                return anyRelation(term,
                    [&](const Relation &row) { return postOf(row.source()) == post || postOf(row.target()) == post; });
            return hasMemo(term, post);
        case By::State:
            return isInState(term, post);
        case By::Coder: {
            const auto own = [&](const Uid<Coder> &owner) {
                return (!m_scope.only || *m_scope.only == owner) && isCoder(owner, term.text);
            };
            bool found = std::ranges::any_of(
                m_store.annotations(post), [&](const Annotation &row) { return own(row.header.owner); });
            m_store.eachRow(RowKind::Relation, [&](const Row &row) {
                const auto &relation = std::get<Relation>(row);
                found = found || (relation.sourcePost == post && own(relation.header.owner));
            });
            return found;
        }
        case By::Depth:
            return m_outline.depth(node) >= term.least && m_outline.depth(node) <= term.most;
        case By::Date:
            return content.post.created && *content.post.created >= term.least && *content.post.created <= term.most;
        case By::In:
            return (content.post.kind == PostKind::Article) == (term.text == "article"_L1);
        case By::Thread:
            return folded(m_store.thread(content.post.thread)->title).contains(folded(term.text));
        case By::Cue:
            return !cuesOf(term.text, content.text).empty();
        }
        return false;
    }

    const Store &m_store;
    const Outline &m_outline;
    const SearchQuery &m_query;
    SearchScope m_scope;
    Codebook m_codebook;
};

/// A query that somebody might type.
QString randomQuery(QRandomGenerator &random, int depth = 0)
{
    static const QStringList terms{u"the"_s, u"lane"_s, u"\"the lane\""_s, u"l*"_s, u"🙂"_s, u"é"_s, u"1041"_s,
        u"\"a b\""_s, u"author:NA"_s, u"author:spoke"_s, u"code:Claim"_s, u"code:Fact"_s, u"code:Rebuttal/Undercut"_s,
        u"code:\"the lane\""_s, u"stance:Favour"_s, u"stance:Stance"_s, u"target:\"the lane\""_s,
        u"target:\"the council\""_s, u"relation:rebuts"_s, u"relation:supports"_s, u"has:relation"_s, u"has:memo"_s,
        u"has:question"_s, u"has:annotation"_s, u"state:todo"_s, u"state:coded"_s, u"state:unsure"_s, u"coder:anna"_s,
        u"coder:zoe"_s, u"depth:1"_s, u"depth:2.."_s, u"depth:..1"_s, u"date:2023-11-14"_s, u"date:..2023-10"_s,
        u"in:article"_s, u"in:comments"_s, u"thread:\"Thread 1\""_s, u"cue:a"_s, u"cue:="_s};
    QString query;
    for (int n = 1 + random.bounded(3); n > 0; --n) {
        if (random.bounded(4) == 0)
            query += u'-';
        if (depth < 3 && random.bounded(4) == 0)
            query += u'(' + randomQuery(random, depth + 1) + u')';
        else
            query += terms[random.bounded(terms.size())];
        query += n > 1 && random.bounded(3) == 0 ? u" OR "_s : u" "_s;
    }
    return query;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyQueryFindsWhatAskingEveryPostFinds()
    {
        qsizetype found = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            Indexed project(m_folder.filePath(u"%1.rejoinder"_s.arg(seed)), seed, 3, 10);
            project.work(120);
            const auto outline = project.store.outline();
            QRandomGenerator random(seed);
            for (int i = 0; i < 40; ++i) {
                const auto typed = randomQuery(random);
                const auto query = SearchQuery::parsed(typed);
                QVERIFY2(query.problems.empty(), qPrintable(typed));
                SearchScope scope;
                scope.cues = cuesOf;
                if (random.bounded(3) == 0)
                    scope.only = project.coders[random.bounded(3)];
                if (random.bounded(3) == 0)
                    scope.acting = scope.only ? *scope.only : project.coders[random.bounded(3)];
                const Oracle oracle(project.store, outline, query, scope);
                const auto nodes = admitted(project.store, outline, query, scope);
                for (int node = 0; node < outline.size(); ++node)
                    QVERIFY2(nodes[node] == oracle.admits(node),
                        qPrintable(u"seed %1, node %2: %3"_s.arg(seed).arg(node).arg(typed)));
                // What the index names for its words leaves none of them out.
                for (const int most : {2, 1000}) {
                    const auto bound = boundByWords(project.store, outline, query, most);
                    for (int node = 0; bound && node < outline.size(); ++node)
                        QVERIFY2((*bound)[size_t(node)] || !nodes[size_t(node)], qPrintable(typed));
                }
                found += std::ranges::count(nodes, true);
                // However the texts are read, the hits are the same.
                const auto all = search(project.store, outline, query, -1, scope);
                QCOMPARE(qsizetype(all.hits.size()), all.count);
                // So they are where it is known which posts have cues.
                SearchScope knowing = scope;
                knowing.cueNodes = [&](const QString &kind) {
                    NodeSet having(size_t(outline.size()));
                    for (int node = 0; node < outline.size(); ++node)
                        having[size_t(node)] = !cuesOf(kind, project.store.text(outline.post(node))).empty();
                    return having;
                };
                QVERIFY2(admitted(project.store, outline, query, knowing) == nodes, qPrintable(typed));
                QVERIFY2(placesOf(search(project.store, outline, query, -1, knowing).hits) == placesOf(all.hits),
                    qPrintable(typed));
                for (const auto reading : {SearchRun::Reading::ByPage, SearchRun::Reading::FromTexts}) {
                    SearchRun run(project.store, outline, query, scope, reading);
                    std::vector<SearchHit> paged;
                    while (true) {
                        const auto page = run.next(3);
                        paged.insert(paged.end(), page.begin(), page.end());
                        if (page.size() < 3)
                            break;
                    }
                    QVERIFY2(placesOf(paged) == placesOf(all.hits), qPrintable(typed));
                }
            }
        }
        QVERIFY(found > 500); // The queries are no empty ones.
    }

    void whatTheProjectDoesNotHaveIsNamed()
    {
        Indexed project(m_folder.filePath(u"names.rejoinder"_s), 6, 1, 3);
        const auto query = SearchQuery::parsed(
            u"code:Fact code:Clam stance:Fact target:\"the lane\" relation:rebuts relation:bits coder:anna coder:bob");
        QStringList words;
        for (const auto &problem : unknownNames(project.store, query))
            words.append(
                QString(u"code:Fact code:Clam stance:Fact target:\"the lane\" relation:rebuts relation:bits coder:anna "
                        u"coder:bob"_s)
                    .sliced(problem.at, problem.length));
        QCOMPARE(words, (QStringList{u"code:Clam"_s, u"stance:Fact"_s, u"relation:bits"_s, u"coder:bob"_s}));
    }

    void theFirstPostsAreThoseThatAskingEveryPostFindsFirst()
    {
        Indexed project(m_folder.filePath(u"first.rejoinder"_s), 8, 3, 20);
        project.work(120);
        const Store &store = project.store;
        const auto outline = store.outline();
        const auto codebook = store.codebook();
        const Uid<Coder> coder = project.coders[0];
        static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
        const auto holds = [&](Id<Post> post, const QString &words) {
            const QStringList there = folded(store.text(post)).split(between);
            const auto stands = [&](const QString &word) {
                return std::ranges::any_of(there, [&](const QString &one) { return one.startsWith(word); });
            };
            const auto isCalledSo = [&](const Annotation &annotation) {
                return annotation.header.owner == coder
                    && folded(codebook.code(annotation.code)->name).startsWith(words);
            };
            return std::ranges::all_of(words.split(u' '), stands) || folded(store.content(post).author).contains(words)
                || std::ranges::any_of(store.annotations(post), isCalledSo);
        };
        int found = 0;
        for (const QString &words : {u"la"_s, u"the lane"_s, u"market"_s, u"fact"_s, u"f"_s, u"nowhere"_s}) {
            std::vector<Id<Post>> all;
            for (int node = 0; node < outline.size(); ++node) {
                if (holds(outline.post(node), words))
                    all.push_back(outline.post(node));
            }
            found += int(all.size());
            for (const int most : {1, 3, 1000}) {
                const std::vector first(all.begin(), all.begin() + std::min<qsizetype>(most, qsizetype(all.size())));
                QVERIFY2(firstPosts(store, outline, words, coder, most, {}) == first, qPrintable(words));
            }
        }
        QVERIFY(found > 20);
        QVERIFY(firstPosts(store, outline, u" \" "_s, coder, 6, {}).empty());
        QVERIFY(firstPosts(store, outline, u"la"_s, coder, 6, [] { return true; }).empty());
    }

    void aFilterIsGivenUp()
    {
        const Indexed project(m_folder.filePath(u"given-up.rejoinder"_s), 8, 3, 20);
        const auto outline = project.store.outline();
        const PostFilter filter{.typed = u"the la"_s};
        int asked = 0;
        const auto hits = filteredPosts(project.store, outline, filter, {}, [&asked] { return ++asked > 0; });
        QVERIFY(!hits.empty());
        QVERIFY(asked > 0);
        const auto no = [] { return false; };
        QVERIFY_THROWS_EXCEPTION(Error, (void)filteredPosts(project.store, outline, filter, {}, no));
        QVERIFY(filteredPosts(project.store, outline, filter, {}) == hits); // Nobody is asked any more.
    }

    void aFilterIsLooser()
    {
        Indexed project(m_folder.filePath(u"filter.rejoinder"_s), 8, 3, 20);
        const auto outline = project.store.outline();
        const auto count
            = [&](const QString &typed) { return filteredPosts(project.store, outline, typed, {}).size(); };
        QVERIFY(count(u"lan"_s) > 0);
        QCOMPARE(count(u"\"lan\""_s), size_t(0));
        QCOMPARE(count(u"market"_s), count(u"author:market OR \"market\"*"_s));
        QVERIFY(count(u"market"_s) > 0);
        QVERIFY_THROWS_EXCEPTION(Error, count(u"depth:deep"_s));
        QCOMPARE(count(QString()), size_t(0));
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
