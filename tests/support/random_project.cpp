// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_project.h"

#include "core/coding/annotate.h"
#include "core/coding/codebook_edits.h"
#include "core/coding/codebook_file.h"
#include "core/coding/memos.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/identity.h"

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

std::vector<Code> codebook()
{
    auto codes = defaultCodebook();
    for (const QString &name : {u"the lane"_s, u"the council"_s}) {
        Code target;
        target.header.uid = identified("code"_L1, {name});
        target.name = name;
        target.kind = CodeKind::Target;
        target.position = int(codes.size());
        codes.push_back(target);
    }
    return codes;
}

} // namespace

RandomProject::RandomProject(const QString &path, quint32 seed, int threads, int postsInEach)
    : store(Store::create(path, codebook()))
    , m_random(seed)
{
    for (const QString &name : {u"Anna"_s, u"NA"_s, u"Zoë \"Z\", 1041"_s})
        coders.push_back({store.addCoder(name, CoderKind::Person).header.uid});
    for (int i = 0; i < threads; ++i)
        addThread(i, 1 + m_random.bounded(postsInEach));
}

QString RandomProject::words()
{
    static const QStringList all{u"the"_s, u"lane"_s, u"🙂"_s, u"👨‍👩‍👧‍👦"_s, u"é"_s, u"שלום"_s,
        u"\"no\""_s, u"=1+2"_s, u"a, b"_s, u"\n"_s, u"\n\n"_s, u"1041"_s, u"NA"_s, u"🇳🇱"_s, u"x\ty"_s, u"-3"_s,
        u"@home"_s, u"'q'"_s, u"مرحبا"_s, u"𝔘"_s};
    QStringList chosen;
    for (int left = m_random.bounded(14); left >= 0; --left)
        chosen += all[m_random.bounded(all.size())];
    return chance(4) ? u""_s : chosen.join(u' ');
}

void RandomProject::addThread(int number, int count)
{
    const Database &db = store.database();
    Transaction transaction(db);
    const QString title = u"Thread %1, \"%2\""_s.arg(number).arg(m_random.generate());
    db.prepare("INSERT INTO batch (uid, revision, modified, source, format, imported) VALUES (?, 1, ?, ?, 'seed', ?)")
        .run(identified("batch"_L1, {title}), 1000, u"source %1.txt"_s.arg(number), 1000 + number);
    const qint64 batch = db.lastInsertId();
    db.prepare("INSERT INTO thread (uid, title, standfirst, url, published, content_hash) VALUES (?, ?, ?, ?, ?, ?)")
        .run(identified("thread"_L1, {title}), title, chance(50) ? QString() : words() + u'.',
            u"https://example.org/%1"_s.arg(number), 1700000000, QByteArray(32, 'h'));
    const Id<Thread> thread{db.lastInsertId()};
    db.prepare("INSERT INTO thread_batch VALUES (?, ?, ?, ?)")
        .run(thread, batch, 1000 + number, u"source %1.txt"_s.arg(number));
    std::vector<Id<Post>> mine{addPost(thread, {}, 0, batch)};
    for (int rank = 1; rank <= count; ++rank)
        mine.push_back(addPost(thread, any(mine), rank, batch));
    posts.insert(posts.end(), mine.begin(), mine.end());
    transaction.commit();
}

Id<Post> RandomProject::addPost(Id<Thread> thread, Id<Post> parent, int rank, qint64 batch)
{
    const Database &db = store.database();
    const bool isArticle = parent.isNull();
    std::optional<qint64> author;
    if (!isArticle && chance(80)) {
        const QString name
            = QStringList{u"NA"_s, u"market_day"_s, u"slow, \"spoke\""_s, u"=cmd"_s}[m_random.bounded(4)];
        db.prepare("INSERT OR IGNORE INTO author (name) VALUES (?)").run(name);
        auto query = db.prepare("SELECT id FROM author WHERE name = ?");
        query.bind(name);
        if (query.step())
            author = query.integer(0);
    }
    const auto key = isArticle ? u"article"_s : chance(20) ? QString::number(1041 + rank) : u"c%1"_s.arg(rank);
    const bool placeholder = !isArticle && chance(8);
    const std::optional<qint64> created = chance(60) ? std::optional<qint64>(1700000000 + rank) : std::nullopt;
    db.prepare("INSERT INTO post (thread, key, parent, rank, kind, author, created, created_precision, status, score, "
               "extras, batch)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(thread, key, parent, rank,
            isArticle         ? u"article"_s
                : placeholder ? u"placeholder"_s
                              : u"comment"_s,
            author, created, created ? u"second"_s : u"none"_s, placeholder ? u"missing"_s : u"ok"_s,
            chance(30) ? std::optional<qint64>(m_random.bounded(200) - 100) : std::nullopt,
            chance(20) ? u"{\"device\":\"phone, old\",\"likes\":3}"_s : QString(), batch);
    const Id<Post> post{db.lastInsertId()};
    if (isArticle && chance(30))
        return post; // The source holds no article.
    const QString text = words();
    db.prepare("INSERT INTO post_text (post, sha256, text) VALUES (?, ?, ?)").run(post, sha256(text), text);
    const qint64 textId = db.lastInsertId();
    db.prepare("UPDATE post SET text = ? WHERE id = ?").run(textId, post);
    db.prepare("INSERT INTO post_search (rowid, text) VALUES (?, ?)").run(textId, text);
    return post;
}

int RandomProject::work(int count)
{
    int steps = 0;
    for (; count > 0; --count) {
        try {
            const Action next = action();
            steps += store.apply(next.edits, next.label, m_coder).empty() ? 0 : 1;
        } catch (const Error &) { // NOLINT(bugprone-empty-catch): refused, as in life.
        }
    }
    return steps;
}

Action RandomProject::action()
{
    m_coder = any(coders);
    const int kind = m_random.bounded(100);
    if (kind < 45)
        return annotating();
    if (kind < 60)
        return relating();
    if (kind < 70)
        return changing();
    if (kind < 75)
        return removing();
    if (kind < 82)
        return noting();
    if (kind < 92)
        return marking();
    return kind < 97 ? recoding() : correcting();
}

std::vector<Annotation> RandomProject::annotations() const
{
    std::vector<Annotation> found;
    store.eachRow(RowKind::Annotation, [&](const Row &row) {
        if (headerOf(row).owner == m_coder)
            found.push_back(std::get<Annotation>(row));
    });
    return found;
}

std::vector<Relation> RandomProject::relations() const
{
    std::vector<Relation> found;
    store.eachRow(RowKind::Relation, [&](const Row &row) { found.push_back(std::get<Relation>(row)); });
    return found;
}

Action RandomProject::annotating()
{
    const Codebook codes = store.codebook();
    AnnotateRequest request;
    request.coder = m_coder;
    request.post = any(posts);
    request.code = {any(codes.taggable())->header.uid};
    const Code *group = codes.group(request.code);
    if (group->appliesTo == AppliesTo::Span) {
        const int length = codePoints(store.text(request.post));
        const int start = m_random.bounded(length + 1);
        // Now and then beyond the end, or empty.
        request.span = Span{start, start + m_random.bounded(length - start + 2)};
    }
    if (group->targeted && chance(70))
        request.target = {any(codes.targets())->header.uid};
    if (chance(40))
        request.certainty = m_random.bounded(1, 4);
    if (chance(10))
        request.memo = words();
    return annotate(store, codes, request);
}

End RandomProject::anyEnd()
{
    const auto mine = annotations();
    if (mine.empty() || chance(30))
        return {{}, any(posts)};
    return {any(mine).uid(), {}};
}

Action RandomProject::relating()
{
    const Codebook codes = store.codebook();
    RelateRequest request;
    request.coder = m_coder;
    request.type = {any(codes.relationTypes())->header.uid};
    request.source = anyEnd();
    request.target = chance(15) ? End{} : anyEnd();
    request.note = request.target.isAbsent() ? words() : QString();
    if (chance(30))
        request.certainty = m_random.bounded(1, 4);
    return relate(store, codes, request);
}

Action RandomProject::changing()
{
    const auto mine = annotations();
    if (mine.empty())
        return {};
    const Annotation &annotation = any(mine);
    const Codebook codes = store.codebook();
    AnnotationChange change;
    if (chance(40) && annotation.start)
        change.end = *annotation.end + m_random.bounded(5);
    if (chance(40))
        change.code = Uid<Code>{any(codes.taggable())->header.uid};
    if (chance(40))
        change.certainty = std::optional(m_random.bounded(1, 4));
    if (chance(20))
        change.memo = words();
    return changeAnnotation(store, codes, annotation.uid(), change, m_coder);
}

Action RandomProject::removing()
{
    const auto mine = annotations();
    return mine.empty() ? Action() : removeAnnotation(store, store.codebook(), any(mine).uid(), m_coder);
}

Action RandomProject::noting()
{
    const auto mine = annotations();
    Subject subject{About::Post, {}, any(posts)};
    if (chance(30) && !mine.empty())
        subject = {About::Annotation, any(mine).header.uid, {}};
    else if (const auto others = relations(); chance(30) && !others.empty())
        subject = {About::Relation, any(others).header.uid, {}};
    else if (chance(20))
        subject = {About::Code, any(store.codebook().taggable())->header.uid, {}};
    else if (chance(20))
        subject = {About::Thread, store.threads().front().uid, {}};
    else if (chance(20))
        subject = {About::Project, {}, {}};
    return setMemo(store, subject, chance(20) ? QString() : words(), chance(20), m_coder);
}

Action RandomProject::marking()
{
    return setState(store, any(posts), {store.rounds().back().header.uid}, State(m_random.bounded(5)), m_coder);
}

Action RandomProject::recoding()
{
    const Codebook codes = store.codebook();
    Code code = *any(codes.taggable());
    switch (m_random.bounded(4)) {
    case 0:
        code.name += u'/';
        return changeCode(codes, code);
    case 1:
        code.definition = words();
        return changeCode(codes, code);
    case 2: {
        Code fresh;
        fresh.parent = code.parent;
        fresh.name = u"Code %1"_s.arg(m_random.bounded(1000));
        return addCode(codes, fresh);
    }
    default:
        return codes.taggable().size() > 8 ? retireCode(codes, {code.header.uid}, {any(codes.taggable())->header.uid})
                                           : Action();
    }
}

Action RandomProject::correcting()
{
    const Outline outline = store.outline();
    const int node = m_random.bounded(outline.size());
    const int root = outline.root(outline.threadOf(node));
    if (node == root || outline.parent(node) == root)
        return {};
    ParentCorrection correction;
    correction.post = outline.post(node);
    correction.header.uid = identified("parent"_L1, {store.nameOf(correction.post)});
    correction.header.owner = m_coder;
    correction.parent = outline.post(root);
    const auto before = store.find<ParentCorrection>(correction.header.uid);
    return {{before ? changed(*before, correction) : added(correction)}, correction.header.uid, u"Correct a parent"_s};
}

} // namespace rejoinder::test
