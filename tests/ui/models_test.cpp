// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every item model of the window: Qt's own tester watches it, and its text is what a person would read.

#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "tests/support/print_model.h"
#include "tests/support/small_project.h"
#include "ui/annotations/annotations_model.h"
#include "ui/annotations/relations_model.h"
#include "ui/codebook/codebook_model.h"
#include "ui/import/preview_model.h"
#include "ui/import/problems_model.h"
#include "ui/outline/outline_model.h"
#include "ui/palette/fuzzy.h"
#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

class ModelsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;

    Id<Post> post(const QString &key) const { return postWithKey(m_session->store(), key); }
    Uid<Annotation> tag(const QString &key, QStringView code, Span span)
    {
        const Action action = annotate(m_session->store(), m_session->codebook(),
            {post(key), {codeUid(code)}, span, {}, {}, {}, m_session->coder()});
        [&] { QVERIFY(m_session->apply(action)); }();
        return {action.uid};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = std::make_unique<Project>(smallProject(m_folder->filePath(u"street.rejoinder"_s)));
        const Uid<Coder> anna = project->coderNamed(u"anna"_s);
        m_session = std::make_unique<Session>(std::move(project), anna);
    }

    void theOutlineIsProjectArticleAndComments()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSession(m_session.get());
        QModelIndexList rows;
        for (const QString &key : {u"article"_s, u"c1"_s, u"c2"_s, u"c3"_s})
            rows << model.indexOf(post(key));
        model.fetch(rows);
        QCOMPARE(printed(model),
            u"street\n"
            "  Harbour Street\n"
            "    The 🙂 words of c1 in “Harbour Street”, with an é and more of them.\n"
            "      The 🙂 words of c2 in “Harbour Street”, with an é and more of them.\n"
            "        The 🙂 words of c3 in “Harbour Street”, with an é and more of them.\n"_s);
    }

    void aRowOfTheOutlineFollowsTagsAndStates()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSession(m_session.get());
        const QModelIndex row = model.indexOf(post(u"c2"_s));
        model.fetch({row});
        QVERIFY(row.data(OutlineModel::MarksRole).value<QList<QUuid>>().isEmpty());
        tag(u"c2"_s, u"Fact", {0, 5});
        m_session->apply(setState(m_session->store(), post(u"c2"_s), {m_session->project().round().header.uid},
            State::Coded, m_session->coder()));
        QCOMPARE(row.data(OutlineModel::MarksRole).value<QList<QUuid>>(), QList{codeUid(u"Fact")});
        QCOMPARE(row.data(OutlineModel::StateRole).toInt(), int(State::Coded));
        m_session->undo();
        QCOMPARE(row.data(OutlineModel::StateRole).toInt(), int(State::Todo));
    }

    void theFilterShowsHitsWithDimmedAncestors()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSession(m_session.get());
        model.setFilter(filtered(m_session->outline(), std::array{post(u"c2"_s)}));
        QVERIFY(!model.indexOf(post(u"c3"_s)).isValid());
        const auto dimmed = [](const QModelIndex &index) {
            return index.data(OutlineModel::DimmedRole).toBool() ? u"dimmed"_s : u"lit"_s;
        };
        QCOMPARE(printed(model, dimmed), u"lit\n  dimmed\n    dimmed\n      lit\n"_s);
        model.setFilter({});
        QVERIFY(model.indexOf(post(u"c3"_s)).isValid());
    }

    void theAnnotationTableFollowsOneRowAtATime()
    {
        AnnotationsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSession(m_session.get());
        m_session->show(post(u"c1"_s));
        tag(u"c1"_s, u"Value", {6, 11});
        tag(u"c1"_s, u"Fact", {0, 5});
        QCOMPARE(printed(model), u"Fact | The 🙂 | ●●●\nValue | words | ●●●\n"_s);
        QVERIFY(model.setData(model.index(1, AnnotationsModel::CertaintyColumn), 2, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, AnnotationsModel::CodeColumn), codeUid(u"Value"), Qt::EditRole));
        QCOMPARE(printed(model), u"Value | The 🙂 | ●●●\nValue | words | ●●○\n"_s);
        m_session->undo();
        m_session->undo();
        m_session->undo();
        QCOMPARE(printed(model), u"Value | words | ●●●\n"_s);
        m_session->show(post(u"c2"_s));
        QCOMPARE(model.rowCount(), 0);
    }

    void relationsAreListedAtBothEnds()
    {
        RelationsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSession(m_session.get());
        const Uid<Annotation> above = tag(u"c1"_s, u"Fact", {6, 11});
        const Uid<Annotation> below = tag(u"c2"_s, u"Value", {6, 11});
        m_session->apply(relate(m_session->store(), m_session->codebook(),
            {{codeUid(u"rebuts")}, {below, {}}, {above, {}}, {}, {}, {}, m_session->coder()}));
        m_session->show(post(u"c2"_s));
        QCOMPARE(printed(model), u"rebuts → | “words”\n"_s);
        m_session->show(post(u"c1"_s));
        QCOMPARE(printed(model), u"← rebuts | “words”\n"_s);
        m_session->undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void theCodebookCountsOnesOwnWork()
    {
        CodebookModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        tag(u"c1"_s, u"Fact", {0, 5});
        model.setSession(m_session.get());
        tag(u"c2"_s, u"Fact", {0, 5});
        const auto counted = [](const QModelIndex &index) {
            return index.data().toString() + u' ' + index.data(CodebookModel::CountRole).toString();
        };
        const QString two = u"Claim 0\n  Fact 2\n  Value 0\nRelation types 0\n  rebuts 0\n"_s;
        QCOMPARE(printed(model, counted), two);
        m_session->undo();
        QCOMPARE(printed(model, counted), QString(two).replace(u"Fact 2"_s, u"Fact 1"_s));
    }

    void anAcceptedSuspicionMovesTheReplyInThePreview()
    {
        SourcePreview preview;
        SourceThread thread;
        thread.id = u"t"_s;
        thread.title = u"Bicycle lane"_s;
        preview.threads.push_back(thread);
        const auto add = [&](const QString &key, const QString &parent, const QString &author) {
            SourcePost post;
            post.thread = u"t"_s;
            post.key = key;
            post.parent = parent;
            post.author = author;
            post.text = u"words"_s;
            preview.posts.push_back(post);
        };
        add(u"c2"_s, u"c1"_s, u"late_parent"_s);
        add(u"c1"_s, {}, u"first"_s);
        add(u"c3"_s, u"c1"_s, u"flattened"_s);
        preview.posts.back().suspicion = Suspicion{u"c2"_s, 0.9, u"begins with its words"_s};
        add(u"c4"_s, u"c5"_s, u"circle"_s);
        add(u"c5"_s, u"c4"_s, u"round"_s);

        PreviewModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setPreview(preview);
        const auto author = [](const QModelIndex &index) {
            const QString name = index.data(PreviewModel::AuthorRole).toString();
            return name.isEmpty() ? index.data(PreviewModel::BeginningRole).toString() : name;
        };
        QCOMPARE(
            printed(model, author), u"Bicycle lane\n  first\n    late_parent\n    flattened\n  circle\n  round\n"_s);
        QCOMPARE(model.suspectedCount(), 1);
        const QModelIndex first = model.index(0, 0, model.index(0, 0));
        const QModelIndex reply = model.index(1, PreviewModel::ParentColumn, first);
        QVERIFY(model.setData(reply, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(
            printed(model, author), u"Bicycle lane\n  first\n    late_parent\n      flattened\n  circle\n  round\n"_s);
        QVERIFY(model.accepted().contains({u"t"_s, u"c3"_s}));
        model.acceptAll(false);
        QVERIFY(model.accepted().isEmpty());
    }

    void problemsSayWhereWhatAndWhatHappens()
    {
        ProblemsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProblems(
            {{u"cycle"_s, u"row 14"_s, {u"c4"_s}, u"It answers itself."_s, u"It answers the article."_s}});
        QCOMPARE(printed(model), u"row 14 | It answers itself. | It answers the article.\n"_s);
    }

    void thePaletteFindsCodesActionsAndOffersANewCode()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSources(m_session.get(), false, {codeUid(u"Claim")},
            [](const Command &command) { return command.needs == Needs::Nothing; });
        model.search(u"fac"_s);
        const QString found = printed(model);
        QVERIFY2(found.startsWith(u"Codes\nFact\n"_s), qPrintable(found));
        // It is never what Enter takes while something else may be meant.
        QVERIFY2(found.endsWith(u"New\nNew code “fac” in Claim…\n"_s), qPrintable(found));
        QCOMPARE(model.entry(model.firstChoice()).text, u"Fact"_s);
        model.search(u"zzz"_s);
        QCOMPARE(printed(model), u"New\nNew code “zzz” in Claim…\n"_s);
        QVERIFY(!model.firstChoice().isValid());
        model.setPosts({});
        QCOMPARE(model.entry(model.firstChoice()).kind, PaletteEntry::Kind::NewCode);
        model.search(u"about"_s);
        QVERIFY(printed(model).contains(u"Actions\nAbout Rejoinder\n"_s));
        model.search(u"Fact"_s);
        QVERIFY(!printed(model).contains(u"New code"_s));
        QCOMPARE(model.entry(model.firstChoice()).text, u"Fact"_s);
    }

    void lettersAreFoundInOrderBestAtWords()
    {
        QVERIFY(!fuzzyMatch(u"xyz", u"Counter-claim"));
        QVERIFY(!fuzzyMatch(u"lc", u"Value"));
        QCOMPARE(fuzzyMatch(u"cc", u"Counter-claim")->places, (std::vector{0, 8}));
        QVERIFY(fuzzyMatch(u"un", u"Undo")->score > fuzzyMatch(u"un", u"Counter-claim")->score);
    }
};

} // namespace

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
