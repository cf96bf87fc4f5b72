// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_history.h"

#include "core/coding/codebook_edits.h"
#include "core/coding/surgery.h"
#include "core/model/error.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

bool same(const Codebook &a, const Codebook &b)
{
    return std::ranges::equal(a.codes(), b.codes(), [](const Code &x, const Code &y) { return sameContent(x, y); });
}

QStringList words(const std::vector<CodebookDifference> &differences)
{
    QStringList all;
    for (const auto &difference : differences)
        all += difference.words();
    return all;
}

} // namespace

class CodebookHistoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyPastCodebookIsFoundAgain_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void everyPastCodebookIsFoundAgain()
    {
        QFETCH(int, seed);
        RandomProject project(m_folder.filePath(u"%1.rejoinder"_s.arg(seed)), quint32(seed));
        std::vector<std::pair<qint64, Codebook>> past{{0, project.store.codebook()}};
        for (int i = 0; i < 300; ++i) {
            project.work(1);
            if (i % 50 == 49) {
                // What is undone and not done again never happened.
                project.store.undo();
                project.store.undo();
                while (past.back().first > project.store.nextUndo()->seq)
                    past.pop_back();
            }
            past.emplace_back(project.store.nextUndo() ? project.store.nextUndo()->seq : 0, project.store.codebook());
        }
        const CodebookHistory history(project.store);
        QVERIFY(history.versions().size() > 5);
        for (const auto &[seq, codebook] : past)
            QVERIFY(same(history.codebook(history.versionAfter(seq)), codebook));
        QVERIFY(same(history.codebook(history.versions().back()), project.store.codebook()));
    }

    void differencesAreSaidInWords()
    {
        Store store = smallProject(m_folder.filePath(u"words.rejoinder"_s));
        const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const Codebook before = store.codebook();
        const auto change = [&](const Action &action) { store.apply(action.edits, action.label, anna); };
        Code fact = *before.code({codeUid(u"Fact")});
        fact.name = u"Report"_s;
        fact.definition = u"Says that it is so."_s;
        fact.key = u"1"_s;
        change(changeCode(before, fact));
        Code policy;
        policy.name = u"Policy"_s;
        policy.parent = {codeUid(u"Claim")};
        change(addCode(store.codebook(), policy));
        change(mergeCodes(store, store.codebook(), {codeUid(u"Value")}, {codeUid(u"Fact")}).action);
        change(moveCode(store.codebook(), {codeUid(u"Fact")}, {}, 0));

        const CodebookHistory history(store);
        QCOMPARE(history.versions().size(), 5U);
        QVERIFY(same(history.codebook(history.versions().front()), before));
        const QStringList said = words(differences(before, store.codebook()));
        for (const QString &sentence : {u"“Claim/Fact” was renamed to “Report”."_s, u"“Claim/Policy” was added."_s,
                 u"“Claim/Value” was merged into “Report”."_s, u"“Report” was moved from “Claim” to the top."_s,
                 u"“Report” has the key 1."_s, u"“Report”, definition: “” became “Says that it is so.”."_s})
            QVERIFY2(said.contains(sentence), qPrintable(sentence + u"\n"_s + said.join(u'\n')));
        // Those that only made room have not moved.
        QVERIFY2(!said.join(u'\n').contains(u"another place"_s), qPrintable(said.join(u'\n')));
        QVERIFY(differences(before, before).empty());
        const QStringList back = words(differences(store.codebook(), before));
        QVERIFY(back.contains(u"“Claim/Value” was brought back."_s));
        QVERIFY(back.contains(u"“Claim/Policy” is not there any more."_s));
    }

    void anAnnotationKnowsItsVersion()
    {
        Store store = smallProject(m_folder.filePath(u"under.rejoinder"_s));
        const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const auto tag = [&](const QString &key) {
            const auto annotation = annotationOn(store, postWithKey(store, key), anna, u"Fact");
            store.apply({added(annotation)}, u"tag"_s, anna);
            return annotation;
        };
        const auto redefine = [&](const QString &definition) {
            Code fact = *store.codebook().code({codeUid(u"Fact")});
            fact.definition = definition;
            const Action action = changeCode(store.codebook(), fact);
            store.apply(action.edits, action.label, anna);
        };
        const Annotation first = tag(u"c1"_s);
        redefine(u"one"_s);
        const Annotation second = tag(u"c2"_s);
        redefine(u"two"_s);
        const Annotation third = tag(u"c3"_s);
        const CodebookHistory history(store);
        QCOMPARE(history.madeUnder(store, first).number, 1);
        QCOMPARE(history.madeUnder(store, second).number, 2);
        QCOMPARE(history.madeUnder(store, third).number, 3);
        QCOMPARE(history.codebook(history.madeUnder(store, second)).code({codeUid(u"Fact")})->definition, u"one"_s);
    }
};

QTEST_GUILESS_MAIN(CodebookHistoryTest)
#include "codebook_history_test.moc"
