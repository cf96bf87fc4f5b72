// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/alignment.h"
#include "core/agreement/gamma.h"
#include "core/agreement/label_agreement.h"
#include "core/store/store.h"
#include "tests/support/small_project.h"
#include "tests/support/unitizing.h"
#include "ui/agreement/comparing.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// Answers of three coders with five labels, some missing; \p clustered: 50 to a thread.
Ratings ratingsOf(int units, bool clustered = false)
{
    std::mt19937 random(1);
    Ratings ratings({u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    std::array<int, 5> cellOf{};
    for (int label = 0; label < 5; ++label)
        cellOf[label] = ratings.cellOf({label});
    ratings.reserve(units);
    for (int unit = 0; unit < units; ++unit) {
        const auto truth = random() % 5;
        std::array<int, 3> cells{};
        for (int &cell : cells)
            cell = random() % 20 == 0 ? Ratings::missing : cellOf[random() % 4 == 0 ? random() % 5 : truth];
        ratings.add(cells, 1, clustered ? unit / 50 : Ratings::noCluster);
    }
    return ratings;
}

Agreement alphaOf(const Ratings &ratings, Metric metric, IntervalMethod method)
{
    const std::array tables{Patterns(ratings)};
    return agreementOf(MeasureId::KrippendorffAlpha, metric, tables, {.method = method});
}

constexpr int reportCoders = 5;
constexpr int reportGroups = 4;
constexpr int codesInEach = 5;

std::vector<Code> reportCodebook()
{
    std::vector<Code> codes;
    for (int group = 0; group < reportGroups; ++group) {
        Code head;
        head.header.uid = test::codeUid(u"group %1"_s.arg(group));
        head.header.modified = 1;
        head.name = u"Group %1"_s.arg(group);
        head.kind = CodeKind::Group;
        head.appliesTo = AppliesTo::Post;
        head.choice = Choice::One;
        head.position = group;
        codes.push_back(head);
        for (int i = 0; i < codesInEach; ++i) {
            Code code = head;
            code.header.uid = test::codeUid(u"code %1.%2"_s.arg(group).arg(i));
            code.name = u"Code %1"_s.arg(i);
            code.kind = CodeKind::Code;
            code.parent = {head.header.uid};
            code.position = i;
            codes.push_back(code);
        }
    }
    return codes;
}

/// Five coders who gave each of 50,000 comments in 100 threads a code of each of four groups, written straight into the
/// tables: a million annotations.
void makeReportProject(const QString &path)
{
    Store store = Store::create(path, reportCodebook());
    for (int thread = 0; thread < 100; ++thread)
        test::addThread(store, u"Thread %1"_s.arg(thread), 500);
    std::vector<QUuid> coders;
    for (int coder = 0; coder < reportCoders; ++coder)
        coders.push_back(store.addCoder(u"Coder %1"_s.arg(coder), CoderKind::Person).header.uid);
    const QUuid round = store.rounds().back().header.uid;
    const Outline outline = store.outline();
    std::mt19937 random(5);
    Transaction transaction(store.database());
    auto annotate
        = store.database().prepare("INSERT INTO annotation (uid, owner, revision, modified, post, text, code, "
                                   "created) SELECT ?, ?, 1, 1, id, text, ?, 1 FROM post WHERE id = ?");
    auto finish = store.database().prepare("INSERT INTO post_state (uid, owner, revision, modified, post, round, "
                                           "state) VALUES (?, ?, 1, ?, ?, ?, 'coded')");
    for (int node = 0; node < outline.size(); ++node) {
        if (outline.kind(node) != PostKind::Comment)
            continue;
        std::array<unsigned, reportGroups> truth{};
        for (auto &one : truth)
            one = unsigned(random() % codesInEach);
        for (const QUuid &coder : coders) {
            if (random() % 20 == 0)
                continue;
            finish.run(QUuid::createUuid(), coder, qint64(node), outline.post(node), round);
            for (int group = 0; group < reportGroups; ++group) {
                const unsigned code = random() % 4 == 0 ? unsigned(random() % codesInEach) : truth[size_t(group)];
                annotate.run(QUuid::createUuid(), coder, test::codeUid(u"code %1.%2"_s.arg(group).arg(code)),
                    outline.post(node));
            }
        }
    }
    transaction.commit();
}

} // namespace

class AgreementBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// To reach: 0.05 s.
    void alphaOfAMillionUnits()
    {
        const auto ratings = ratingsOf(1'000'000);
        QBENCHMARK
        {
            QVERIFY(alphaOf(ratings, Metric::Nominal, IntervalMethod::None).value);
        }
    }

    /// To reach: linear. All values differ.
    void alphaOfNumbers_data()
    {
        QTest::addColumn<int>("units");
        for (const int units : {25'000, 50'000, 100'000})
            QTest::addRow("%d", units) << units;
    }

    void alphaOfNumbers()
    {
        QFETCH(int, units);
        std::vector<QString> labels;
        for (int label = 0; label < 3 * units; ++label)
            labels.push_back(QString::number(label * 0.37));
        Ratings ratings({u"a"_s, u"b"_s, u"c"_s}, labels);
        for (int unit = 0; unit < units; ++unit)
            ratings.add(
                std::array{ratings.cellOf({3 * unit}), ratings.cellOf({3 * unit + 1}), ratings.cellOf({3 * unit + 2})});
        QBENCHMARK
        {
            QVERIFY(alphaOf(ratings, Metric::Interval, IntervalMethod::None).value);
        }
    }

    /// To reach: 0.5 s for 2,000 replicates.
    void bootstrapOfAHundredThousandUnits_data()
    {
        QTest::addColumn<bool>("clustered");
        QTest::newRow("units") << false;
        QTest::newRow("threads") << true;
    }

    void bootstrapOfAHundredThousandUnits()
    {
        QFETCH(bool, clustered);
        const auto ratings = ratingsOf(100'000, clustered);
        QBENCHMARK
        {
            QVERIFY(alphaOf(ratings, Metric::Nominal, IntervalMethod::Bootstrap).interval);
        }
    }

    /// To reach, with 1,000 samples: 1 s for 2 x 1,000, 5 s for 3 x 124.
    void gammaOfSpans_data()
    {
        QTest::addColumn<int>("coders");
        QTest::addColumn<int>("spans");
        QTest::newRow("2 x 1000") << 2 << 1000;
        QTest::newRow("3 x 124") << 3 << 124;
    }

    void gammaOfSpans()
    {
        QFETCH(int, coders);
        QFETCH(int, spans);
        std::mt19937 random(2);
        const auto unitizing = test::randomUnitizing(random, coders, spans, 4, true);
        QBENCHMARK_ONCE
        {
            QVERIFY(gammaOf(unitizing, {.samples = 1000}).gamma.value);
        }
    }

    /// To reach, proven the best: 0.5 s for 5 x 100, 1 s for 10 x 20.
    void bestAlignment_data()
    {
        QTest::addColumn<int>("coders");
        QTest::addColumn<int>("spans");
        QTest::addColumn<double>("alpha");
        for (const double alpha : {1.0, 3.0}) {
            QTest::addRow("3 x 500, alpha %g", alpha) << 3 << 500 << alpha;
            QTest::addRow("5 x 100, alpha %g", alpha) << 5 << 100 << alpha;
            QTest::addRow("10 x 20, alpha %g", alpha) << 10 << 20 << alpha;
        }
    }

    void bestAlignment()
    {
        QFETCH(int, coders);
        QFETCH(int, spans);
        QFETCH(double, alpha);
        std::mt19937 random(3);
        const auto unitizing = test::randomUnitizing(random, coders, spans, 4, true);
        Alignment alignment;
        QBENCHMARK_ONCE
        {
            alignment = Aligner({.alpha = alpha, .categories = 4}).align(unitizing.continua.front().spans, coders);
        }
        qInfo("disorder %.6f, proven bound %.6f", alignment.disorder, alignment.bound);
    }

    /// To reach: 5 s, reading included. 5 coders x 50,000 comments, 20 codes in four groups, an interval for each line.
    void reportOfAProject_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("codes") << -1;
        QTest::newRow("codes and depths") << int(GroupBy::Depth);
        QTest::newRow("codes and threads") << int(GroupBy::Thread);
    }

    void reportOfAProject()
    {
        QFETCH(int, by);
        static const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.rejoinder"_s);
        if (!QFile::exists(path))
            makeReportProject(path);
        const Outline outline = Store(path, Store::Access::ReadOnly).outline();
        CompareRequest request{.ratings = {.level = Level::Post}};
        if (by >= 0)
            request.by = GroupBy(by);
        QBENCHMARK_ONCE
        {
            const auto answer = rejoinder::compare(path, outline, request, [](double) { return true; });
            QVERIFY(answer.report.headline().agreement.interval);
            QCOMPARE(answer.report.completeness.compared, answer.report.headline().agreement.n);
            qInfo("%zu lines, alpha %.3f on %lld units", answer.report.lines.size(),
                *answer.report.headline().agreement.value,
                static_cast<long long>(answer.report.headline().agreement.n));
        }
    }
};

QTEST_GUILESS_MAIN(AgreementBench)
#include "agreement_bench.moc"
