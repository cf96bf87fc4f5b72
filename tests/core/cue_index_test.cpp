// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_index.h"
#include "core/model/error.h"
#include "tests/support/random_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

bool same(const CueIndex &a, const CueIndex &b)
{
    if (a.size() != b.size() || a.cueCount() != b.cueCount())
        return false;
    for (int node = 0; node < a.size(); ++node) {
        if (a.cues(node) != b.cues(node) || a.kinds(node) != b.kinds(node))
            return false;
    }
    return true;
}

} // namespace

class CueIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsAppended();
    void tellsTheSameAsTheFinderWhateverTheWorkers();
    void canBeCancelled();
    void saysWhyAProjectCannotBeRead();
    void theProjectsLanguageHoldsUntilAnotherIsNamed();
};

void CueIndexTest::keepsWhatIsAppended()
{
    const std::vector<Cue> first{{CueKind::Negation, {0, 2}}, {CueKind::Concession, {3, 70'000}}};
    const std::vector<Cue> second{{CueKind::Insult, {1'000'000, 1'000'005}}};
    CueIndex index;
    index.append(first);
    index.append(std::vector<Cue>());
    CueIndex following;
    following.append(second);
    index.append(following);
    QCOMPARE(index.size(), 3);
    QCOMPARE(index.cues(0), first);
    QVERIFY(index.cues(1).empty());
    QCOMPARE(index.cues(2), second);
    QCOMPARE(index.admitted({CueKind::Negation, CueKind::Concession}), (std::vector<bool>{true, false, false}));
    QCOMPARE(index.admitted({CueKind::Negation, CueKind::Insult}), (std::vector<bool>{false, false, false}));
    QCOMPARE(index.admitted({}), (std::vector<bool>{true, true, true}));
    QVERIFY(index.has(2, CueKind::Insult) && !index.has(2, CueKind::Hedge));
    QCOMPARE(index.counts()[size_t(CueKind::Insult)].posts, 1);
    QCOMPARE(index.counts()[size_t(CueKind::Hedge)].cues, 0);
}

void CueIndexTest::tellsTheSameAsTheFinderWhateverTheWorkers()
{
    const QTemporaryDir folder;
    RandomProject project(folder.filePath(u"p.rejoinder"_s), 7, 3, 250);
    const Outline outline = project.store.outline();
    const CueDefinitions definitions = cueDefinitions(u"/nowhere"_s);
    const CueLanguage language = cueLanguage(project.store, outline, definitions);
    const CueIndex one = analysedCues(project.store.path(), outline, {definitions, language, 1, {}});
    double last = -1;
    bool ascends = true;
    const CueIndex three
        = analysedCues(project.store.path(), outline, {definitions, language, 3, [&](double share) {
                                                           ascends = ascends && share >= last && share <= 1;
                                                           last = share;
                                                           return true;
                                                       }});
    QVERIFY(same(one, three));
    QVERIFY(ascends && last >= 0);
    QCOMPARE(one.size(), outline.size());
    QVERIFY(one.cueCount() > 0);
    CueFinder finder(definitions, language);
    for (int node = 0; node < outline.size(); ++node)
        QCOMPARE(one.cues(node), finder.find(project.store.text(outline.post(node))));
    QVERIFY(analysedCues(project.store.path(), Outline(), {definitions, language, 2, {}}).size() == 0);
}

void CueIndexTest::canBeCancelled()
{
    const QTemporaryDir folder;
    const RandomProject project(folder.filePath(u"p.rejoinder"_s), 7, 2, 400);
    const CueAnalysis analysis{cueDefinitions(u"/nowhere"_s), {}, 2, [](double) { return false; }};
    try {
        (void)analysedCues(project.store.path(), project.store.outline(), analysis);
        QFAIL("it went on");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Cancelled);
    }
}

void CueIndexTest::saysWhyAProjectCannotBeRead()
{
    const QTemporaryDir folder;
    const RandomProject project(folder.filePath(u"p.rejoinder"_s), 7);
    const CueAnalysis analysis{cueDefinitions(u"/nowhere"_s), {}, 2, {}};
    QVERIFY_THROWS_EXCEPTION(
        Error, (void)analysedCues(folder.filePath(u"none.rejoinder"_s), project.store.outline(), analysis));
}

void CueIndexTest::theProjectsLanguageHoldsUntilAnotherIsNamed()
{
    const QTemporaryDir folder;
    RandomProject project(folder.filePath(u"p.rejoinder"_s), 7);
    const CueDefinitions definitions = cueDefinitions(u"/nowhere"_s);
    const auto language = [&](const QString &named = {}) {
        return cueLanguage(project.store, project.store.outline(), definitions, named).chosen;
    };
    QCOMPARE(language(), QString());
    setCueLanguage(project.store, u"es"_s);
    QCOMPARE(language(), u"es"_s);
    QCOMPARE(language(u"de"_s), u"de"_s);
    setCueLanguage(project.store, u"tlh"_s); // Another person's definition.
    QCOMPARE(language(), QString());
}

QTEST_APPLESS_MAIN(CueIndexTest)
#include "cue_index_test.moc"
