// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is compared, as it is read from a project, against what its coders are known to have done.

#include "core/agreement/report_tables.h"
#include "core/coding/rounds.h"
#include "core/coding/states.h"
#include "core/model/error.h"
#include "core/store/post_groups.h"
#include "tests/support/small_project.h"
#include "tests/support/three_coders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr int comments = 20;
constexpr int undone = 2 * 2; ///< Carla's: 7 and 14 in each thread.

ReportLine lineNamed(const AgreementReport &report, const QString &name)
{
    for (const auto &line : report.lines) {
        if (line.name == name)
            return line;
    }
    return {.name = u"not there"_s};
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ThreeCoders> m_made;
    Outline m_outline;

    const Store &store() const { return m_made->store; }
    LoadedComparison load(const RatingsRequest &request) const { return loadComparison(store(), m_outline, request); }

    QString title(int thread) const { return store().thread(m_outline.thread(thread))->title; }

private Q_SLOTS:
    void initTestCase()
    {
        m_made = std::make_unique<ThreeCoders>(m_folder.filePath(u"three.rejoinder"_s), comments);
        m_outline = store().outline();
    }

    void everyAnswerIsItsCodersAndHasItsPlace()
    {
        const auto loaded = load({.level = Level::Post});
        QCOMPARE(loaded.comparison.tables.size(), size_t(1)); // Claims are on spans.
        const auto &table = loaded.comparison.tables.front();
        QCOMPARE(table.name, u"Stance"_s);
        QCOMPARE(table.ratings.unitCount(), size_t(2 * comments));
        QCOMPARE(table.places.size(), table.ratings.unitCount());
        QCOMPARE(table.unfinished, qint64(undone));
        int differ = 0;
        for (size_t unit = 0; unit < table.places.size(); ++unit) {
            const int i = m_outline.depth(table.places[unit].post) + 1;
            const bool lonely = m_outline.threadOf(table.places[unit].post) == 1 && i == 1;
            const auto row = table.ratings.cells(unit);
            QCOMPARE(row[1] == Ratings::missing, lonely);
            QCOMPARE(row[2] == Ratings::missing, lonely || i % 7 == 0);
            differ += !lonely && (i % 5 == 0 || (i % 4 == 0 && i % 7 != 0));
            QCOMPARE(loaded.codes.front()[size_t(table.ratings.labelsOf(row[0]).front())].value,
                codeUid(std::array{u"Favour", u"Against", u"Neither"}[size_t(i % 3)]));
        }
        QCOMPARE(int(differing(table).size()), differ);
    }

    void whatIsLeftOutIsCounted()
    {
        const auto completeness = completenessOf(load({.level = Level::Post}).comparison);
        QCOMPARE(completeness.compared, qint64(2 * comments - 1));
        QCOMPARE(completeness.byAll, qint64(2 * comments - 1 - undone));
        QCOMPARE(completeness.onlyBy, (std::vector<qint64>{1, 0, 0}));
        QCOMPARE(completeness.unfinished, qint64(undone));
        // As they are, unfinished ones count too.
        const auto all = completenessOf(load({.level = Level::Post, .countUnfinished = true}).comparison);
        QCOMPARE(all.byAll, qint64(2 * comments - 1));
        QCOMPARE(all.unfinished, qint64(0));
    }

    void threadsCodersCodesAndTargetsNarrowIt()
    {
        QCOMPARE(load({.level = Level::Post, .threads = {m_outline.thread(1)}})
                     .comparison.tables.front()
                     .ratings.unitCount(),
            size_t(comments));
        const auto two = load({.level = Level::Post, .coders = {m_made->anna, m_made->ben}});
        QCOMPARE(two.comparison.coders, (std::vector<QString>{u"Anna"_s, u"Ben"_s}));
        QCOMPARE(two.comparison.tables.front().unfinished, qint64(0));
        QCOMPARE(load({.level = Level::Post, .codes = {{codeUid(u"Claim")}}}).comparison.tables.size(), size_t(0));
        const auto other = load({.level = Level::Post, .targets = {{QUuid::createUuid()}}}).comparison;
        for (size_t unit = 0; unit < other.tables.front().ratings.unitCount(); ++unit)
            QVERIFY(other.tables.front().ratings.labelsOf(other.tables.front().ratings.cells(unit)[0]).empty());
    }

    void passagesAreWhatOverlaps()
    {
        const auto comparison = load({.level = Level::Span, .codes = {{codeUid(u"Claim")}}}).comparison;
        const auto &table = comparison.tables.front();
        QCOMPARE(table.ratings.unitCount(), size_t(comments)); // Every second comment of two threads.
        for (size_t unit = 0; unit < table.places.size(); ++unit) {
            const int i = m_outline.depth(table.places[unit].post) + 1;
            QCOMPARE(table.places[unit].start, 0);
            QCOMPARE(table.places[unit].end, i % 7 == 0 ? 8 : 12);
        }
        QCOMPARE(int(differing(table).size()), 2 * (comments / 6)); // Other edges alone are no other code.
        QVERIFY(comparison.spans.has_value());
        QCOMPARE(comparison.spans->unfinished, qint64(2)); // 14, in each thread: 7 has no span.
    }

    void aPartOfTheWholeIsWhatOneWouldHaveLoaded()
    {
        for (const Level level : {Level::Post, Level::Span, Level::Relation}) {
            const RatingsRequest request{.level = level};
            const auto whole = load(request).comparison;
            const auto groups = groupPosts(store(), m_outline, request, GroupBy::Thread);
            QCOMPARE(groups.groups, (std::vector<QString>{title(0), title(1)}));
            const auto parts = split(whole, groups.groupOf, 2);
            for (int thread = 0; thread < 2; ++thread) {
                const auto alone = load({.level = level, .threads = {m_outline.thread(thread)}}).comparison;
                const auto &part = parts[size_t(thread)];
                for (const auto &choice : proposalFor(whole).measures) {
                    const ReportRequest report{.measures = {choice}, .interval = {.method = IntervalMethod::None}};
                    const auto a = reportOn(part, report).headline().agreement;
                    const auto b = reportOn(alone, report).headline().agreement;
                    QCOMPARE(a.value.has_value(), b.value.has_value());
                    if (a.value)
                        QVERIFY2(std::abs(*a.value - *b.value) < 1e-12, qPrintable(nameOf(choice)));
                    QCOMPARE(a.n, b.n);
                }
            }
        }
    }

    void groupsAreByDepthParentAndOrder()
    {
        const RatingsRequest request{.level = Level::Post};
        const auto depths = groupPosts(store(), m_outline, request, GroupBy::Depth);
        QCOMPARE(depths.groups.front(), u"Article"_s);
        QCOMPARE(depths.groups.back(), u"Depth 8 and more"_s);
        QCOMPARE(depths.groups.size(), size_t(10));
        const auto parents = groupPosts(store(), m_outline, request, GroupBy::ParentStance);
        for (int node = 0; node < m_outline.size(); ++node) {
            const int i = m_outline.depth(node) + 1;
            if (i < 1)
                continue;
            const QString group = parents.groups[size_t(parents.groupOf[size_t(node)])];
            const bool lonely = m_outline.threadOf(node) == 1 && i == 2; // Its parent: Anna alone has coded it.
            const QString expected = i == 1 ? u"Answers the article"_s
                : !lonely && ((i - 1) % 5 == 0 || (i - 1) % 4 == 0)
                ? u"Answers what coders differ on"_s
                : u"Answers "_s + std::array{u"Favour"_s, u"Against"_s, u"Neither"_s}[size_t((i - 1) % 3)];
            QCOMPARE(group, expected);
        }
        QCOMPARE(groupPosts(store(), m_outline, request, GroupBy::CodedOrder).groups.size(), size_t(10));
        QCOMPARE(groupPosts(store(), m_outline, request, GroupBy::Coded).groups.size(), size_t(1)); // Today.
        QCOMPARE(groupPosts(store(), m_outline, request, GroupBy::Written).groups.size(), size_t(0));
    }

    void theReportHasALineForEachCodeAndGroupAndAllPairs()
    {
        const RatingsRequest request{.level = Level::Post};
        const auto loaded = load(request);
        const auto report
            = reportOn(loaded.comparison, {.breakdown = groupPosts(store(), m_outline, request, GroupBy::Thread)});
        QCOMPARE(report.headline().name, u"Stance"_s);
        QCOMPARE(report.headline().agreement.n, qint64(2 * comments - 1));
        QVERIFY(report.headline().agreement.interval.has_value());
        QVERIFY(lineNamed(report, u"Favour"_s).agreement.value.has_value());
        const auto thread = lineNamed(report, title(1));
        QCOMPARE(thread.agreement.n, qint64(comments - 1));
        QVERIFY(thread.agreement.interval.has_value()); // Of one thread its comments are drawn.
        QVERIFY(!thread.agreement.interval->clustered);
        QCOMPARE(report.pairs.size(), size_t(3));
        QVERIFY(*report.pairs[0].agreement.value > *report.pairs[2].agreement.value); // Anna with Ben, Ben with Carla.
        QCOMPARE(report.answered, (std::vector<qint64>{40, 39, 35}));
        QVERIFY(leftOutInWords(report).contains("1 that only Anna has done"_L1));
    }

    void figuresOfSpansAndRelationsAreThoseOfTheCommandLine()
    {
        const auto spans = load({.level = Level::Span}).comparison;
        const auto report = reportOn(spans, {.interval = {.method = IntervalMethod::None}});
        QCOMPARE(report.headline().choice.measure, MeasureId::Gamma);
        const auto direct = loadSpans(store(), m_outline, {.level = Level::Span});
        QCOMPARE(*report.headline().agreement.value, *gammaOf(direct.unitizing, {}).gamma.value);
        const auto links = reportOn(load({.level = Level::Relation}).comparison, {});
        const auto linking = loadLinks(store(), m_outline, {.level = Level::Relation});
        QCOMPARE(*links.headline().agreement.value,
            *linkAgreement(linking, LinkFigure::GivenSpansTyped, {.kind = SpanMatch::Kind::Share, .share = 0.5}).value);
    }

    void spansOfOneThreadHaveAnIntervalOrSayWhyNot()
    {
        const auto one = load({.level = Level::Span, .threads = {m_outline.thread(0)}}).comparison;
        const auto of = [&](MeasureId measure) { return reportOn(one, {.measures = {usual(measure)}}).headline(); };
        const auto uAlpha = of(MeasureId::UAlpha);
        QVERIFY(uAlpha.agreement.interval.has_value());
        QVERIFY(uAlpha.agreement.interval->low <= *uAlpha.agreement.value);
        QVERIFY(uAlpha.agreement.interval->high >= *uAlpha.agreement.value);
        QVERIFY(of(MeasureId::SpanF1).agreement.interval.has_value());
        for (const auto measure : {MeasureId::Gamma, MeasureId::AlphaU}) {
            const auto line = of(measure);
            QVERIFY(line.agreement.value.has_value());
            QVERIFY(!line.agreement.interval.has_value());
            QVERIFY(line.noInterval.startsWith("No interval"_L1));
        }
    }

    void theMeasureThatFitsIsProposed()
    {
        QCOMPARE(proposalFor(load({.level = Level::Post}).comparison).task, Task::OneLabel);
        const auto threads = proposalFor(load({.level = Level::Thread}).comparison);
        QCOMPARE(threads.task, Task::SeveralLabels);
        QCOMPARE(threads.measures.front().metric, Metric::Masi);
        QCOMPARE(proposalFor(load({.level = Level::Span}).comparison).task, Task::FindAndLabelSpans);
        const auto one = load({.level = Level::Span, .codes = {{codeUid(u"Fact")}}}).comparison;
        QCOMPARE(proposalFor(one).measures.front().measure, MeasureId::BarUAlpha);
        QCOMPARE(proposalFor(load({.level = Level::Relation}).comparison).task, Task::Relations);
    }

    void anotherRoundHasItsOwnStatesAndScope()
    {
        QTemporaryDir folder;
        ThreeCoders made(folder.filePath(u"rounds.rejoinder"_s), 6);
        const Uid<Round> first = made.round;
        const auto second = startRound(made.store, made.store.codebook(), u"Claims"_s, {{codeUid(u"Claim")}});
        made.store.apply(second.edits, second.label, made.anna);
        const auto outline = made.store.outline();
        const auto now = loadComparison(made.store, outline, {.level = Level::Post});
        QCOMPARE(now.comparison.tables.size(), size_t(0));
        QCOMPARE(now.leftOut, QStringList{u"Stance"_s});
        const auto then = loadComparison(made.store, outline, {.level = Level::Post, .round = first});
        QCOMPARE(then.comparison.tables.front().ratings.unitCount(), size_t(12));
        QVERIFY(then.leftOut.isEmpty());
        // Nothing to compare is a line that says so.
        const auto report = reportOn(now.comparison, {});
        QVERIFY(!report.headline().agreement.value.has_value());
        QVERIFY(report.headline().sentence.contains("undefined"_L1));
    }

    void readingCanBeStopped()
    {
        QVERIFY_THROWS_EXCEPTION(Error,
            std::ignore = loadComparison(store(), m_outline, {.level = Level::Post}, [](double) { return false; }));
    }

    void whatIsPastedSaysTheNumbersAndIsSafe()
    {
        auto comparison = load({.level = Level::Post}).comparison;
        comparison.tables.front().name = u"Stance & 50 % \"of_it\", all"_s;
        const auto report = reportOn(comparison, {.interval = {.replicates = 200, .seed = 7}});
        const ReportAbout about{.project = u"Streets"_s, .units = u"whole comments"_s, .notCompared = {u"Passage"_s}};
        const auto methods = methodsParagraph(report, about);
        QVERIFY(methods.contains("Anna, Ben and Carla"_L1));
        QVERIFY(methods.contains("Krippendorff's alpha"_L1));
        QVERIFY(methods.contains("seed 7"_L1));
        QVERIFY(methods.contains("n = 39"_L1));
        QVERIFY(methods.contains("Codes not compared: Passage"_L1));
        QVERIFY(reportAsText(report, about).startsWith(methods));
        const auto latex = reportAsLatex(report, about);
        QVERIFY(latex.contains("Stance \\& 50 \\% \"of\\_it\", all &"_L1));
        QVERIFY(latex.contains("\\end{tabular}"_L1));
        const auto csv = reportAsCsv(report);
        QVERIFY(csv.contains("\"Stance & 50 % \"\"of_it\"\", all\",krippendorff_alpha,nominal,"));
        QCOMPARE(csv.count("\r\n"), qsizetype(report.lines.size() + 1));
        const auto json = QJsonDocument::fromJson(reportAsJson(report, about)).object();
        const auto first = json[u"results"].toArray().first().toObject();
        QCOMPARE(first[u"value"].toDouble(), *report.headline().agreement.value);
        QCOMPARE(first[u"interval"].toObject()[u"seed"].toInt(), 7);
        QCOMPARE(json[u"pairs"].toArray().size(), qsizetype(3));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
