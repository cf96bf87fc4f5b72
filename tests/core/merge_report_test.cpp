// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/merge.h"
#include "core/coding/states.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

/// What a merge says beyond its counts, and what is chosen once.
class MergeReportTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;
    QString m_here;
    QString m_there;
    Uid<Coder> m_anna;
    Uid<Coder> m_ben;

    static MergeOptions listing(bool dryRun = false)
    {
        MergeOptions options;
        options.lists = 100;
        options.dryRun = dryRun;
        return options;
    }
    static void rename(const QString &path, QStringView code, const QString &definition)
    {
        Store store(path);
        const Code before = *store.find<Code>(codeUid(code));
        Code after = before;
        after.definition = definition;
        store.apply({changed(before, after)}, u"define"_s, {});
    }
    static QString definition(const QString &path, QStringView code)
    {
        return Store(path).find<Code>(codeUid(code))->definition;
    }
    MergeReport merged(const MergeOptions &options = listing())
    {
        Store store(m_here);
        return merge(store, {m_there}, options, m_anna);
    }
    Annotation tag(const QString &path, const QString &key, Uid<Coder> coder, QStringView code)
    {
        Store store(path);
        const auto annotation = annotationOn(store, postWithKey(store, key), coder, code);
        store.apply({added(annotation)}, u"tag"_s, coder);
        return annotation;
    }

private Q_SLOTS:
    void init()
    {
        m_here = m_projects.newPath();
        {
            auto store = smallProject(m_here, 6);
            m_anna = {store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
            m_ben = {store.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        }
        m_there = m_projects.copyOf(m_here);
    }
    void eachCountHasItsList();
    void aRowThatOnlyTheOtherChangedIsNotChangedOnBothSides();
    void aRowChangedHereAndThereIsListedWithBoth();
    void aRetiredCodeIsToldAndAnUnknownOneWaits();
    void wordsOfACodeAreChosenOnceAndRemembered_data();
    void wordsOfACodeAreChosenOnceAndRemembered();
    void textsThatDifferAreShownSideBySide();
    void onePersonUnderTwoProfilesIsOneWhenTheySaySo();
    void aPersonIsTwoAgainWhenThatIsUndone();
};

void MergeReportTest::eachCountHasItsList()
{
    const auto removedLater = tag(m_here, u"c1"_s, m_ben, u"Fact");
    m_there = m_projects.copyOf(m_here);
    tag(m_there, u"c2"_s, m_ben, u"Value");
    {
        Store store(m_there);
        store.apply({removed(*store.find<Annotation>(removedLater.header.uid))}, u"remove"_s, m_ben);
    }
    const auto dry = merged(listing(true));
    QCOMPARE(dry.added, 1);
    QCOMPARE(int(dry.lists.added.size()), dry.added);
    QCOMPARE(int(dry.lists.removed.size()), dry.removed);
    QCOMPARE(dry.removed, 1);
    const auto &row = dry.lists.added.front();
    QCOMPARE(row.coder, u"Ben"_s);
    QVERIFY(row.what.contains("Claim/Value"_L1));
    QCOMPARE(Store(m_here).nameOf(row.post).section(u'.', 1), u"c2"_s);
    QVERIFY(row.here.isNull());
    QVERIFY(dry.lists.removed.front().there.isNull());
    // Without lists nothing is written down.
    const auto done = merged({});
    QCOMPARE(done.added, 1);
    QVERIFY(done.lists.added.empty());
    QCOMPARE(merged().lists.added.size(), 0u);
}

void MergeReportTest::aRowThatOnlyTheOtherChangedIsNotChangedOnBothSides()
{
    const auto annotation = tag(m_here, u"c1"_s, m_ben, u"Fact");
    m_there = m_projects.copyOf(m_here);
    {
        Store store(m_there);
        for (const int certainty : {1, 2, 3}) {
            const auto before = *store.find<Annotation>(annotation.header.uid);
            auto after = before;
            after.certainty = certainty;
            store.apply({changed(before, after)}, u"sure"_s, m_ben);
        }
    }
    const auto report = merged();
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.both, 0);
    QCOMPARE(report.lists.changed.size(), 1u);
    // Nor is what only this side changed, when an old copy comes again.
    const auto old = m_projects.copyOf(m_there);
    {
        Store store(m_here);
        const auto before = *store.find<Annotation>(annotation.header.uid);
        auto after = before;
        after.certainty = 1;
        store.apply({changed(before, after)}, u"sure"_s, m_ben);
    }
    QCOMPARE(merged().both, 0);
}

void MergeReportTest::aRowChangedHereAndThereIsListedWithBoth()
{
    const auto annotation = tag(m_here, u"c1"_s, m_ben, u"Fact");
    m_there = m_projects.copyOf(m_here);
    for (const auto &[path, certainty] : {std::pair(m_here, 1), std::pair(m_there, 3)}) {
        Store store(path);
        const auto before = *store.find<Annotation>(annotation.header.uid);
        auto after = before;
        after.certainty = certainty;
        store.apply({changed(before, after)}, u"sure"_s, m_ben);
    }
    const auto report = merged();
    QCOMPARE(report.both, 1);
    QCOMPARE(report.lists.both.size(), 1u);
    QVERIFY(report.lists.both.front().here != report.lists.both.front().there);
    QCOMPARE(
        Store(m_here).find<Annotation>(annotation.header.uid)->certainty, report.lists.both.front().takesThere ? 3 : 1);
}

void MergeReportTest::aRetiredCodeIsToldAndAnUnknownOneWaits()
{
    tag(m_there, u"c1"_s, m_ben, u"Fact");
    {
        Store store(m_here);
        const Code before = *store.find<Code>(codeUid(u"Fact"));
        Code after = before;
        after.retired = true;
        after.mergedInto = {codeUid(u"Value")};
        store.apply({changed(before, after)}, u"retire"_s, m_anna);
    }
    const auto report = merged();
    QCOMPARE(report.retired, 1);
    QCOMPARE(report.lists.retired.size(), 1u);
    QVERIFY(report.lists.retired.front().what.contains("Claim/Fact"_L1));
}

void MergeReportTest::wordsOfACodeAreChosenOnceAndRemembered_data()
{
    QTest::addColumn<bool>("apart"); // Changed here too.
    QTest::addColumn<bool>("keepHere");
    QTest::newRow("only there, theirs") << false << false;
    QTest::newRow("only there, ours") << false << true;
    QTest::newRow("both, theirs") << true << false;
    QTest::newRow("both, ours") << true << true;
}

void MergeReportTest::wordsOfACodeAreChosenOnceAndRemembered()
{
    QFETCH(bool, apart);
    QFETCH(bool, keepHere);
    if (apart) {
        rename(m_here, u"Fact", u"ours, first"_s);
        rename(m_here, u"Fact", u"ours"_s); // More revisions than theirs: by itself it would stand.
    }
    const QString ours = apart ? u"ours"_s : QString();
    rename(m_there, u"Fact", u"theirs"_s);
    const auto dry = merged(listing(true));
    QCOMPARE(dry.lists.codes.size(), 1u);
    QCOMPARE(dry.lists.codes.front().path, u"Claim/Fact"_s);
    QCOMPARE(dry.lists.codes.front().fields, u"definition"_s);
    QCOMPARE(dry.lists.codes.front().takesThere, !apart);
    QVERIFY(dry.lists.codes.front().there.contains("theirs"_L1));

    auto options = listing();
    options.codes.insert(codeUid(u"Fact"), keepHere ? Side::Here : Side::There);
    const auto report = merged(options);
    const QString wanted = keepHere ? ours : u"theirs"_s;
    QCOMPARE(definition(m_here, u"Fact"), wanted);
    QCOMPARE(report.lists.codes.front().takesThere, !keepHere);
    // Not asked again, and it stands.
    const auto again = merged();
    QCOMPARE(again.lists.codes.size(), 0u);
    QCOMPARE(again.changed, 0);
    QCOMPARE(definition(m_here, u"Fact"), wanted);
    // The other copy takes it when it merges in its turn.
    {
        Store store(m_there);
        merge(store, {m_here}, {}, {});
    }
    QCOMPARE(definition(m_there, u"Fact"), wanted);
    // One undo gives the words back that were there.
    Store store(m_here);
    store.undo();
    QCOMPARE(store.find<Code>(codeUid(u"Fact"))->definition, ours);
    store.redo();
    QCOMPARE(store.find<Code>(codeUid(u"Fact"))->definition, wanted);
}

void MergeReportTest::textsThatDifferAreShownSideBySide()
{
    {
        const Store store(m_there);
        const auto text = u"Other words altogether."_s;
        const auto post = store.post(postWithKey(store, u"c2"_s));
        store.database()
            .prepare("UPDATE post_text SET text = ?, sha256 = ? WHERE id = ?")
            .run(text, sha256(text), post->text);
    }
    auto options = listing(true);
    options.exceptChanged = true;
    const auto report = merged(options);
    QCOMPARE(report.differingPosts.size(), 1);
    QCOMPARE(report.lists.differing.size(), 1u);
    QCOMPARE(report.lists.differing.front().there, u"Other words altogether."_s);
    QVERIFY(report.lists.differing.front().here.contains("words of c2"_L1));
}

void MergeReportTest::onePersonUnderTwoProfilesIsOneWhenTheySaySo()
{
    tag(m_here, u"c1"_s, m_anna, u"Fact");
    Uid<Coder> other;
    const auto mark = [](const QString &path, const QString &key, Uid<Coder> coder, State state) {
        Store store(path);
        const Action action
            = setState(store, postWithKey(store, key), {store.rounds().back().header.uid}, state, coder);
        store.apply(action.edits, action.label, coder);
    };
    {
        Store store(m_there);
        other = {store.addCoder(u" anna "_s, CoderKind::Person).header.uid};
    }
    tag(m_there, u"c2"_s, other, u"Value");
    mark(m_here, u"c2"_s, m_anna, State::Unsure);
    mark(m_there, u"c2"_s, other, State::Coded);
    mark(m_there, u"c3"_s, other, State::Nothing);

    const auto dry = merged(listing(true));
    QCOMPARE(dry.namesakes.size(), 1u);
    const SamePerson same = dry.namesakes.front().persons;
    QCOMPARE(same, (SamePerson{other, m_anna}));
    auto options = listing();
    options.persons = {same};
    QCOMPARE(merged(options).namesakes.size(), 0u);
    const auto owners = [&] {
        const Store store(m_here);
        QSet<QUuid> found;
        for (const auto kind : {RowKind::Annotation, RowKind::PostState}) {
            store.eachRow(kind, [&](const Row &row) { found.insert(headerOf(row).owner.value); });
        }
        return found;
    };
    QCOMPARE(owners(), QSet<QUuid>{m_anna.value});
    {
        const Store store(m_here);
        int states = 0;
        store.eachRow(RowKind::PostState, [&](const Row &) { ++states; });
        QCOMPARE(states, 2);
    }
    // What the other machine sends later is theirs too, and the same again changes nothing.
    tag(m_there, u"c4"_s, other, u"Fact");
    QCOMPARE(merged().namesakes.size(), 0u);
    QCOMPARE(owners(), QSet<QUuid>{m_anna.value});
    const auto before = dump(Store(m_here));
    merged();
    QCOMPARE(dump(Store(m_here)), before);
    QCOMPARE(Store(m_here).annotations(postWithKey(Store(m_here), u"c4"_s)).size(), 1u);
    auto nobody = listing();
    nobody.persons = {{other, other}};
    QVERIFY_THROWS_EXCEPTION(Error, merged(nobody));
}

void MergeReportTest::aPersonIsTwoAgainWhenThatIsUndone()
{
    Uid<Coder> other;
    {
        Store store(m_there);
        other = {store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    }
    tag(m_there, u"c2"_s, other, u"Value");
    const auto before = dump(Store(m_here), true);
    auto options = listing();
    options.persons = {{other, m_anna}};
    merged(options);
    {
        Store store(m_here);
        QCOMPARE(samePersons(store).size(), 1u);
        store.undo();
        QCOMPARE(dump(store, true), before);
        QCOMPARE(samePersons(store).size(), 0u);
    }
    QCOMPARE(merged().namesakes.size(), 1u);
    const Store store(m_here);
    QCOMPARE(store.annotations(postWithKey(store, u"c2"_s)).front().header.owner, other);
}

QTEST_GUILESS_MAIN(MergeReportTest)
#include "merge_report_test.moc"
