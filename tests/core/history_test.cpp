// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going back in the history, its pages and filters, and its words.

#include "core/coding/annotate.h"
#include "core/coding/describe.h"
#include "core/coding/guidelines.h"
#include "core/coding/memos.h"
#include "core/coding/relate.h"
#include "core/coding/rounds.h"
#include "core/coding/states.h"
#include "core/model/error.h"
#include "core/store/copy.h"
#include "core/store/snapshots.h"
#include "core/store/step_pages.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// All steps that a filter wants, page by page.
std::vector<StepPage::Entry> everyPage(const Store &store, const StepFilter &filter, int limit)
{
    std::vector<StepPage::Entry> entries;
    for (StepPage page; !page.atEnd;) {
        page = stepPage(store, filter, page.below, limit);
        std::ranges::move(page.entries, std::back_inserter(entries));
    }
    return entries;
}

std::vector<qint64> numbers(const std::vector<StepPage::Entry> &entries)
{
    std::vector<qint64> seqs;
    seqs.reserve(entries.size());
    for (const auto &entry : entries)
        seqs.push_back(entry.step.seq);
    return seqs;
}

/// "before -> after", nothing as "-".
QString told(const Description &words)
{
    const auto side = [](const QString &text) { return text.isNull() ? u"-"_s : text; };
    return u"%1 | %2 | %3 | %4 -> %5"_s.arg(words.kind, words.what, words.where, side(words.before), side(words.after));
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8()); }

    void undoBackToAStepGivesTheBytesOfThatTime_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void undoBackToAStepGivesTheBytesOfThatTime()
    {
        QFETCH(quint32, seed);
        RandomProject random(path(u"back%1.rejoinder"_s.arg(seed)), seed);
        Store &store = random.store;
        std::map<qint64, QByteArray> then{{0, dump(store)}};
        for (int i = 0; i < 60; ++i) {
            random.work(1);
            then[store.lastSeq()] = dump(store);
        }
        const qint64 last = store.lastSeq();
        QVERIFY(last > 20);
        QRandomGenerator dice(seed);
        for (int i = 0; i < 12; ++i) {
            const qint64 seq = dice.bounded(int(last) + 1);
            const int after = stepsAfter(store, seq);
            QCOMPARE(store.undoBackTo(seq), after);
            const int back = undoneUpTo(store, seq);
            QCOMPARE(store.redoUpTo(seq), back);
            QCOMPARE(dump(store), then.at(seq));
            QCOMPARE(stepsAfter(store, seq), 0);
        }
        store.redoUpTo(last);
        QCOMPARE(dump(store), then.at(last));
    }

    void aCancelledWayBackChangesNothing()
    {
        RandomProject random(path(u"cancel.rejoinder"_s), 7);
        random.work(40);
        const QByteArray before = dump(random.store, true);
        const auto steps = numbers(everyPage(random.store, {}, 100));
        const auto stopAt5 = [](double done) {
            if (done >= 5)
                throw Error(u"Enough."_s, Error::Kind::Cancelled);
        };
        QVERIFY_THROWS_EXCEPTION(Error, random.store.undoBackTo(0, stopAt5));
        QCOMPARE(dump(random.store, true), before);
        QCOMPARE(numbers(everyPage(random.store, {}, 100)), steps);
        QCOMPARE(undoneUpTo(random.store, 1000), 0);
    }

    void aLargeStepIsLeftInTheMiddle()
    {
        Store store = smallProject(path(u"large.rejoinder"_s));
        const auto coder = Uid<Coder>{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        Edits edits;
        for (int i = 0; i < 1000; ++i)
            edits.push_back(
                added(Memo{{QUuid::createUuid(), coder, 0, 0}, About::Project, {}, {}, u"Memo %1"_s.arg(i), false, 1}));
        const auto stopHalfway = [](double done) {
            if (done > 0.5)
                throw Error(u"Enough."_s, Error::Kind::Cancelled);
        };
        const QByteArray empty = dump(store, true);
        QVERIFY_THROWS_EXCEPTION(Error, store.apply(edits, u"Many memos"_s, coder, stopHalfway));
        QCOMPARE(dump(store, true), empty);
        store.apply(edits, u"Many memos"_s, coder);
        const QByteArray full = dump(store, true);
        QVERIFY_THROWS_EXCEPTION(Error, store.undoBackTo(0, stopHalfway));
        QCOMPARE(dump(store, true), full);
        QCOMPARE(store.undoBackTo(0), 1);
        QVERIFY_THROWS_EXCEPTION(Error, store.redoUpTo(store.lastSeq(), stopHalfway));
        QCOMPARE(store.redoUpTo(store.lastSeq()), 1);
    }

    void pagesHoldEveryStepOnceNewestFirst()
    {
        RandomProject random(path(u"pages.rejoinder"_s), 11);
        random.work(60);
        for (int i = 0; i < 5; ++i)
            random.store.undo();
        random.work(3); // The five are abandoned.
        for (int i = 0; i < 2; ++i)
            random.store.undo();
        const auto whole = random.store.history();
        for (const int limit : {1, 7, 1000}) {
            const auto pages = everyPage(random.store, {}, limit);
            QCOMPARE(pages.size(), whole.size());
            for (size_t i = 0; i < pages.size(); ++i) {
                QCOMPARE(pages[i].step.seq, whole[i].seq);
                QCOMPARE(pages[i].step.label, whole[i].label);
                QCOMPARE(pages[i].mark == StepMark::Undone || pages[i].mark == StepMark::Abandoned, whole[i].undone);
            }
            QCOMPARE(std::ranges::count(pages, StepMark::Undone, &StepPage::Entry::mark), 2);
            QCOMPARE(std::ranges::count(pages, StepMark::Abandoned, &StepPage::Entry::mark), 5);
        }
        const auto marks = stepMarks(random.store, whole[9].seq);
        QCOMPARE(marks.size(), 10u);
        QCOMPARE(marks.front(), std::pair(whole[0].seq, StepMark::Undone));
    }

    /// Each filter finds what a look at every edit of every step finds.
    void filtersFindWhatAWholeLookFinds()
    {
        RandomProject random(path(u"filters.rejoinder"_s), 23);
        random.work(150);
        const Store &store = random.store;
        const auto expected = [&](const std::function<bool(const Step &, const Edits &)> &wanted) {
            std::vector<qint64> seqs;
            for (const Step &step : store.history()) {
                if (wanted(step, store.editsOf(step.seq)))
                    seqs.push_back(step.seq);
            }
            return seqs;
        };
        const auto found = [&](const StepFilter &filter) { return numbers(everyPage(store, filter, 13)); };
        for (const Uid<Coder> coder : random.coders)
            QCOMPARE(found({.coder = coder}), expected([&](const Step &step, auto &) { return step.actor == coder; }));
        for (const RowKind kind : {RowKind::Annotation, RowKind::Memo, RowKind::Code}) {
            QCOMPARE(found({.kind = kind}), expected([&](auto &, const Edits &edits) {
                return std::ranges::any_of(edits, [&](const Edit &edit) { return edit.kind() == kind; });
            }));
        }
        QCOMPARE(found({.text = u"TAG"_s}),
            expected([](const Step &step, auto &) { return step.label.contains("tag"_L1, Qt::CaseInsensitive); }));
        const qint64 now = store.history().front().at;
        QCOMPARE(found({.since = now + 100}).size(), 0u);
        QCOMPARE(found({.until = now + 1}).size(), store.history().size());
        const QUuid row = store.editsOf(store.lastSeq()).front().uid();
        QCOMPARE(found({.row = row}), expected([&](auto &, const Edits &edits) {
            return std::ranges::any_of(edits, [&](const Edit &edit) { return edit.uid() == row; });
        }));
    }

    void theStepsOfAPostAreThoseOnIt()
    {
        Store store = smallProject(path(u"post.rejoinder"_s), 12);
        const Uid<Coder> anna{store.addCoder(u"anna"_s, CoderKind::Person).header.uid};
        const auto tag = [&](const QString &key) {
            const auto action = annotate(
                store, store.codebook(), {postWithKey(store, key), {codeUid(u"Fact")}, Span{0, 5}, {}, {}, {}, anna});
            store.apply(action.edits, action.label, anna);
            return Uid<Annotation>{action.uid};
        };
        const auto one = tag(u"c1"_s); // Step 1.
        tag(u"c10"_s); // 2: no c1.
        const auto state
            = setState(store, postWithKey(store, u"c1"_s), {store.rounds().back().header.uid}, State::Coded, anna);
        store.apply(state.edits, state.label, anna); // 3
        const auto gone = removeAnnotation(store, store.codebook(), one, anna);
        store.apply(gone.edits, gone.label, anna); // 4
        const auto of
            = [&](const QString &key) { return numbers(everyPage(store, {.post = postWithKey(store, key)}, 10)); };
        QCOMPARE(of(u"c1"_s), (std::vector<qint64>{4, 3, 1}));
        QCOMPARE(of(u"c10"_s), std::vector<qint64>{2});
        QCOMPARE(of(u"c2"_s), std::vector<qint64>{});
    }

    void everyEditIsToldInWords()
    {
        Store store = smallProject(path(u"words.rejoinder"_s));
        const Uid<Coder> anna{store.addCoder(u"anna"_s, CoderKind::Person).header.uid};
        const Uid<Round> round{store.rounds().back().header.uid};
        const Id<Post> c1 = postWithKey(store, u"c1"_s);
        const auto tell = [&](const Action &action) {
            const Codebook codebook = store.codebook();
            const auto edits = store.apply(action.edits, action.label, anna);
            const Codebook now = store.codebook();
            QStringList lines;
            for (const Edit &edit : edits)
                lines << told(Describer(store, now)(edit));
            return lines.join(u'\n');
        };
        const auto tagged
            = annotate(store, store.codebook(), {c1, {codeUid(u"Fact")}, Span{0, 3}, {}, 2, u"Look again"_s, anna});
        const auto where = u"the comment “The 🙂 words of c1 in “Harbour Street”,…”"_s;
        QCOMPARE(tell(tagged),
            u"Annotation | Claim/Fact on “The” | %1 | - -> Claim/Fact, “The”, certainty: 2 of 3\n"
            "Memo | Claim/Fact on “The” | %1 | - -> Look again"_s.arg(where));
        AnnotationChange change;
        change.end = 5;
        change.certainty = std::optional<int>();
        QCOMPARE(tell(changeAnnotation(store, store.codebook(), {tagged.uid}, change, anna)),
            u"Annotation | Claim/Fact on “The 🙂” | %1 | “The”, certainty: 2 of 3 -> “The 🙂”, certainty: none"_s.arg(
                where));
        QCOMPARE(tell(setState(store, c1, round, State::Coded, anna)),
            u"State of work | State of work | %1 | - -> coded, round: All codes"_s.arg(where));
        QCOMPARE(tell(setState(store, c1, round, State::Unsure, anna)),
            u"State of work | State of work | %1 | coded -> unsure"_s.arg(where));
        QCOMPARE(tell(setMemo(store, {About::Thread, store.threads().front().uid, {}}, u"Odd"_s, true, anna)),
            u"Memo | the thread “Harbour Street” | the project | - -> Odd, a question for the team"_s);
        QCOMPARE(tell(setGuidelines(store, u"# Read twice"_s, anna)),
            u"Memo | coding guidelines | the project | - -> # Read twice"_s);
        QCOMPARE(
            tell(startRound(store, store.codebook(), u"Claims"_s, {{codeUid(u"Claim")}})).section(", current"_L1, 0, 0),
            u"Round | Claims | the project | - -> Claims, groups: Claim"_s);
        Code code = *store.codebook().find(u"Claim/Fact");
        code.definition = u"What can be checked"_s;
        QCOMPARE(tell({{changed(*store.codebook().find(u"Claim/Fact"), code)}, code.header.uid, u"Define"_s}),
            u"Code | Claim/Fact | the codebook | definition: none -> definition: What can be checked"_s);
        const auto gone = removeAnnotation(store, store.codebook(), {tagged.uid}, anna);
        QVERIFY2(tell(gone).contains(u"| Claim/Fact, “The 🙂” -> -"_s), qPrintable(gone.label));
    }

    void roundsAreStartedNamedAndEnteredAndTheLatestIsCurrent()
    {
        Store store = smallProject(path(u"rounds.rejoinder"_s));
        const Codebook codebook = store.codebook();
        const auto apply = [&](const Action &action) { store.apply(action.edits, action.label, {}); };
        const Uid<Round> first{store.rounds().back().header.uid};
        const QByteArray before = dump(store);
        const auto second = startRound(store, codebook, u" Claims  only "_s, {{codeUid(u"Claim")}});
        apply(second);
        QCOMPARE(store.rounds().back().name, u"Claims only"_s);
        QCOMPARE(groupsIn(store.rounds().back(), codebook).size(), 1u);
        QVERIFY_THROWS_EXCEPTION(Error, apply(startRound(store, codebook, u"Claims only"_s, {})));
        QVERIFY_THROWS_EXCEPTION(Error, apply(startRound(store, codebook, u"  "_s, {})));
        QVERIFY_THROWS_EXCEPTION(Error, apply(startRound(store, codebook, u"Facts"_s, {{codeUid(u"Fact")}})));
        apply(enterRound(store, first));
        QCOMPARE(Uid<Round>{store.rounds().back().header.uid}, first);
        QVERIFY(enterRound(store, first).edits.empty());
        apply(changeRound(store, codebook, {second.uid}, u"Claims"_s, {}));
        QCOMPARE(Uid<Round>{store.rounds().back().header.uid}, first);
        QVERIFY_THROWS_EXCEPTION(Error, apply(changeRound(store, codebook, first, u"Claims"_s, {})));
        store.undoBackTo(0);
        QCOMPARE(dump(store), before);
    }

    void guidelinesAreTheTeamsAndGoIntoEveryCopy()
    {
        Store store = smallProject(path(u"guide.rejoinder"_s));
        const Uid<Coder> anna{store.addCoder(u"anna"_s, CoderKind::Person).header.uid};
        const Uid<Coder> ben{store.addCoder(u"ben"_s, CoderKind::Person).header.uid};
        const auto write = [&](const QString &text, Uid<Coder> coder) {
            const auto action = setGuidelines(store, text, coder);
            return !store.apply(action.edits, action.label, coder).empty();
        };
        QVERIFY(!write(u"  "_s, anna));
        QVERIFY(write(u"# One"_s, anna));
        QVERIFY(write(u"# Two"_s, ben));
        QVERIFY(!write(u"# Two"_s, anna));
        QCOMPARE(guidelines(store), u"# Two"_s);
        QCOMPARE(memoOf(store, {About::Project, {}, {}}, ben), std::nullopt); // They are nobody's own memo.
        CopyOptions blind;
        blind.forCoder = anna;
        blind.blind = true;
        copyProject(store, path(u"guide-copy.rejoinder"_s), blind);
        const Store copy(path(u"guide-copy.rejoinder"_s));
        QCOMPARE(guidelines(copy), u"# Two"_s);
        QCOMPARE(copy.coders().size(), 1u); // Without ben's name.
        QVERIFY_THROWS_EXCEPTION(Error, (void)setGuidelines(store, QString(longestGuidelines + 1, u'x'), anna));
        QVERIFY(write({}, anna));
        QVERIFY(guidelines(store).isEmpty());
    }

    void aSnapshotIsTakenAfterADaysWorkAndKnowsWhatCameSince()
    {
        const QString project = path(u"due.rejoinder"_s);
        RandomProject random(project, 5);
        QVERIFY(!snapshots::takeIfDue(project)); // Nothing was done yet.
        random.work(10);
        const qint64 then = random.store.lastSeq();
        QVERIFY(snapshots::takeIfDue(project));
        random.work(20);
        QVERIFY(!snapshots::takeIfDue(project)); // The same day.
        auto kept = snapshots::list(project);
        QCOMPARE(kept.size(), 1u);
        QString old = kept.front().path;
        old.replace(QRegularExpression(u"/\\d{8}T"_s), u"/20200102T"_s);
        QVERIFY(QFile::rename(kept.front().path, old));
        QVERIFY(snapshots::takeIfDue(project));
        kept = snapshots::list(project);
        QCOMPARE(kept.size(), 2u);
        const SnapshotState state = snapshots::examined(project, kept.back());
        QVERIFY(state.good);
        QCOMPARE(state.since, int(random.store.lastSeq() - then));
        QCOMPARE(state.beyond, 0);
        snapshots::restore(project, kept.back().path);
        const SnapshotState ahead = snapshots::examined(project, snapshots::list(project).front());
        QCOMPARE(ahead.since, 0);
        QVERIFY(ahead.beyond > 0);
        QFile hurt(kept.back().path);
        QVERIFY(hurt.resize(5000));
        QVERIFY(!snapshots::examined(project, kept.back()).good);
    }

    void whatIsBeyondTheLimitIsNotCopiedUnasked()
    {
        QFile large(path(u"large.rejoinder"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(snapshots::mostBytes + 1)); // Sparse: it takes no room.
        QVERIFY(!snapshots::takeIfDue(large.fileName()));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
