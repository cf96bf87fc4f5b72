// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several steps made one, and the sets the Outline is narrowed to.

#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/store/filter.h"
#include "core/store/project.h"
#include "tests/support/small_project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class JoinedStepsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    Uid<Coder> m_anna;

    const Store &store() const { return m_project->store(); }
    Id<Post> post(const QString &key) const { return postWithKey(store(), key); }
    Uid<Annotation> tag(const QString &key, QStringView code, Span span, Uid<Coder> coder)
    {
        const Action action
            = annotate(store(), m_project->codebook(), {post(key), {codeUid(code)}, span, {}, {}, {}, coder});
        [&] { QVERIFY(m_project->apply(action.edits, action.label, coder)); }();
        return {action.uid};
    }
    void mark(const QString &key, State state, Uid<Coder> coder)
    {
        const Action action = setState(store(), post(key), {m_project->round().header.uid}, state, coder);
        QVERIFY(m_project->apply(action.edits, action.label, coder));
    }
    void change(Uid<Annotation> annotation, int certainty)
    {
        AnnotationChange wanted;
        wanted.certainty = certainty;
        const Action action = changeAnnotation(store(), m_project->codebook(), annotation, wanted, m_anna);
        QVERIFY(m_project->apply(action.edits, action.label, m_anna));
    }
    QStringList keys(PostSet set, const QString &words = {}, bool everybody = false) const
    {
        QStringList keys;
        const PostFilter filter{set, words, m_anna, {m_project->round().header.uid}, everybody};
        for (const Id<Post> found : filteredPosts(store(), m_project->outline(), filter, {}))
            keys << store().nameOf(found).section(u'.', -1);
        keys.sort();
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(smallProject(m_folder->filePath(u"street.rejoinder"_s), 4));
        m_anna = m_project->coderNamed(u"anna"_s);
    }

    void theyAreUndoneAndDoneAgainAtOnce()
    {
        tag(u"c1"_s, u"Fact", {0, 3}, m_anna);
        const QByteArray before = dump(store());
        const qint64 seq = store().lastSeq();
        const Uid<Annotation> twice = tag(u"c1"_s, u"Value", {0, 5}, m_anna);
        change(twice, 2);
        mark(u"c1"_s, State::Unsure, m_anna);
        change(twice, 1);
        const QByteArray after = dump(store());
        QCOMPARE(m_project->joinStepsAfter(seq, u"Typed"_s, m_anna), 4);
        QCOMPARE(dump(store()), after);
        QCOMPARE(store().nextUndo()->label, u"Typed"_s);
        QCOMPARE(int(store().history().size()), 2);
        m_project->undo();
        QCOMPARE(dump(store()), before);
        m_project->redo();
        QCOMPARE(dump(store()), after);
        m_project->undo();
        m_project->undo();
        QVERIFY(!store().nextUndo());
    }

    void othersStepsAndUndoneOnesStayApart()
    {
        const Uid<Coder> ben = m_project->coderNamed(u"ben"_s);
        const qint64 seq = store().lastSeq();
        tag(u"c1"_s, u"Fact", {0, 3}, m_anna);
        tag(u"c1"_s, u"Fact", {0, 3}, ben);
        tag(u"c2"_s, u"Fact", {0, 3}, m_anna);
        QCOMPARE(m_project->joinStepsAfter(seq, u"Typed"_s, m_anna), 2);
        QCOMPARE(int(store().history().size()), 2);
        m_project->undo();
        QCOMPARE(m_project->joinStepsAfter(seq, u"Typed"_s, m_anna), 0);
        QCOMPARE(store().nextUndo()->actor, ben);
    }

    void oneStepIsLeftAsItIs()
    {
        const qint64 seq = store().lastSeq();
        tag(u"c1"_s, u"Fact", {0, 3}, m_anna);
        const QString label = store().nextUndo()->label;
        QCOMPARE(m_project->joinStepsAfter(seq, u"Typed"_s, m_anna), 1);
        QCOMPARE(store().nextUndo()->label, label);
    }

    void setsOfPosts()
    {
        const Uid<Coder> ben = m_project->coderNamed(u"ben"_s);
        mark(u"c1"_s, State::Coded, m_anna);
        mark(u"c2"_s, State::Unsure, m_anna);
        mark(u"c3"_s, State::Coded, ben);
        const Uid<Annotation> source = tag(u"c3"_s, u"Value", {0, 3}, m_anna);
        tag(u"c4"_s, u"Value", {0, 3}, ben);
        QCOMPARE(keys(PostSet::ToDo), (QStringList{u"c3"_s, u"c4"_s}));
        QCOMPARE(keys(PostSet::Unsure), QStringList{u"c2"_s});
        QCOMPARE(keys(PostSet::Coded), QStringList{u"c1"_s});
        QCOMPARE(keys(PostSet::Mine), QStringList{u"c3"_s});
        QCOMPARE(keys(PostSet::Related), QStringList());
        RelateRequest request;
        request.type = {m_project->codebook().relationTypes().front()->header.uid};
        request.source = {source, {}};
        request.target = {{}, post(u"c2"_s)};
        request.coder = m_anna;
        const Action action = relate(store(), m_project->codebook(), request);
        QVERIFY(m_project->apply(action.edits, action.label, m_anna));
        QCOMPARE(keys(PostSet::Related), (QStringList{u"c2"_s, u"c3"_s}));
        QCOMPARE(keys(PostSet::ToDo, u"words"_s), (QStringList{u"c3"_s, u"c4"_s}));
        QCOMPARE(keys(PostSet::ToDo, u"c4"_s), QStringList{u"c4"_s});
        QCOMPARE(keys(PostSet::All), QStringList());
    }
};

} // namespace

QTEST_GUILESS_MAIN(JoinedStepsTest)
#include "joined_steps_test.moc"
