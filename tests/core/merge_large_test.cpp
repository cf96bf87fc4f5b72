// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where many more annotations come than are here, the merge sets indices aside and builds them anew.

#include "core/coding/merge.h"
#include "core/model/error.h"
#include "core/store/check.h"
#include "core/store/indices_aside.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr int many = 20'500; ///< More than what indices are kept for.

QStringList indicesOf(const Store &store)
{
    QStringList indices;
    auto query = store.database().prepare("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema"
                                          " WHERE type = 'index' ORDER BY name");
    while (query.step())
        indices.append(query.text(0));
    return indices;
}

void annotate(Store &store, const QString &name, int count)
{
    const Uid<Coder> coder{store.addCoder(name, CoderKind::Person).header.uid};
    Edits edits;
    for (int i = 0; i < count; ++i)
        edits.push_back(added(
            annotationOn(store, postWithKey(store, u"c%1"_s.arg(1 + i % 3)), coder, i % 2 ? u"Fact" : u"Value", 5)));
    store.apply(std::move(edits), u"Many"_s, coder);
}

} // namespace

class MergeLargeTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;
    QString m_base;
    QString m_large;

private Q_SLOTS:
    void initTestCase()
    {
        m_base = m_projects.newPath();
        {
            [[maybe_unused]] const auto made = smallProject(m_base);
        }
        m_large = m_projects.copyOf(m_base);
        Store large(m_large);
        annotate(large, u"Anna"_s, many);
    }

    void allIndicesAreThereAfterwardsAndAfterItsUndo()
    {
        Store here(m_projects.copyOf(m_base));
        const QStringList indices = indicesOf(here);
        QVERIFY(indices.size() > 10);
        const auto before = dump(here);
        const auto report = merge(here, {m_large}, {}, {});
        QVERIFY(report.added > many);
        QCOMPARE(indicesOf(here), indices);
        QCOMPARE(check(here), QStringList());
        {
            const Store large(m_large);
            QCOMPARE(dump(here), dump(large));
        }
        here.undo();
        QCOMPARE(dump(here), before);
        QCOMPARE(check(here), QStringList());
    }

    /// A code that one copy removed takes along what another copy made with it: indices are needed to find that.
    void whatARemovalInALaterCopyTakesAlongIsFound()
    {
        const QString smaller = m_projects.copyOf(m_base);
        {
            Store there(smaller);
            const auto code = there.find<Code>(codeUid(u"Value"));
            QVERIFY(code);
            const Uid<Coder> ben{there.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
            there.apply({removed(*code)}, u"Remove"_s, ben);
        }
        const auto mergedDump = [&](const QStringList &copies) {
            Store here(m_projects.copyOf(m_base));
            const QStringList indices = indicesOf(here);
            merge(here, copies, {}, {});
            [&] {
                QCOMPARE(indicesOf(here), indices);
                QCOMPARE(check(here), QStringList());
            }();
            return dump(here);
        };
        QCOMPARE(mergedDump({m_large, smaller}), mergedDump({smaller, m_large}));
    }

    void cancelledWhileTheyAreBuiltItLeavesNothing()
    {
        Store here(m_projects.copyOf(m_base));
        const QStringList indices = indicesOf(here);
        const auto before = dump(here, true);
        bool atEnd = false;
        MergeOptions options;
        options.progress = [&](double share) { return !(atEnd = share >= 1); };
        QVERIFY_THROWS_EXCEPTION(Error, merge(here, {m_large}, options, {}));
        QVERIFY(atEnd);
        QCOMPARE(indicesOf(here), indices);
        QCOMPARE(dump(here, true), before);
        QCOMPARE(check(here), QStringList());
    }

    void whatIsAskedMeanwhileMayThrow()
    {
        const Store here(m_large);
        const QStringList indices = indicesOf(here);
        const Transaction transaction(here.database());
        IndicesAside aside(here.database());
        aside.setAside("annotation");
        QCOMPARE(indicesOf(here).size(), indices.size() - 2);
        int asked = 0;
        const auto restore = [&] {
            aside.restore([&asked] {
                ++asked;
                throw Error(u"Enough."_s);
            });
        };
        QVERIFY_THROWS_EXCEPTION(Error, restore());
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(MergeLargeTest)
#include "merge_large_test.moc"
