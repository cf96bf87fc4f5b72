// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one sees of others' work, before one has coded anything oneself.

#include "core/coding/annotate.h"
#include "core/coding/states.h"
#include "small_journey.h"
#include "tests/support/eventually.h"
#include "ui/outline/outline_model.h"
#include "ui/outline/outline_pane.h"

#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class OthersWorkTest : public SmallJourney
{
    Q_OBJECT

private:
    QTreeView &tree() const { return *m_window->codePage().outline().findChild<QTreeView *>(); }
    QModelIndex row(const QString &key) const
    {
        return m_window->codePage().outline().model().indexOf(postWithKey(session().store(), key));
    }
    Uid<Coder> ben() { return session().project().coderNamed(u"Ben"_s); }
    void tagBy(Uid<Coder> coder, const QString &key)
    {
        const Action action = annotate(session().store(), session().codebook(),
            {postWithKey(session().store(), key), {codeUid(u"Fact")}, Span{0, 5}, {}, {}, {}, coder});
        QVERIFY(session().project().apply(action.edits, action.label, coder));
    }
    void markBy(Uid<Coder> coder, const QString &key, State state)
    {
        const Action action = setState(session().store(), postWithKey(session().store(), key),
            {session().project().round().header.uid}, state, coder);
        QVERIFY(session().project().apply(action.edits, action.label, coder));
    }
    void reopen()
    {
        m_window->setProject(nullptr);
        QVERIFY(m_window->files().open(m_project));
        tree().expandAll();
        EVENTUALLY(row(u"c2"_s).data(OutlineModel::FetchedRole).toBool());
    }
    int shown() const { return int(session().annotations(postWithKey(session().store(), u"c2"_s)).size()); }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { openSmallProject(4); }
    void cleanup() { closeWindow(); }

    void whoHasCodedNothingSeesWhatOthersDid()
    {
        QVERIFY(!session().allCoders());
        tagBy(ben(), u"c2"_s);
        markBy(ben(), u"c2"_s, State::Coded);
        markBy(ben(), u"c3"_s, State::Unsure);
        QCOMPARE(shown(), 0); // It comes in beside one's work without a word.
        reopen();
        QVERIFY(session().allCoders());
        QCOMPARE(shown(), 1);
        QCOMPARE(row(u"c2"_s).data(OutlineModel::StateRole).toInt(), int(State::Todo));
        QCOMPARE(row(u"c2"_s).data(OutlineModel::OthersStateRole).toInt(), int(State::Coded));
        QCOMPARE(row(u"c3"_s).data(OutlineModel::OthersStateRole).toInt(), int(State::Unsure));
        QCOMPARE(row(u"c1"_s).data(OutlineModel::OthersStateRole).toInt(), -1);
        const QString tip = row(u"c2"_s).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Ben: coded, Fact"_s), qPrintable(tip));
        QVERIFY(row(u"c2"_s).data(Qt::AccessibleTextRole).toString().contains(u"for others: coded"_s));
        // One's own state goes before theirs.
        markBy(session().coder(), u"c3"_s, State::Nothing);
        QCOMPARE(row(u"c3"_s).data(OutlineModel::OthersStateRole).toInt(), -1);
        pictures(u"others-work"_s);
    }

    void whoHasCodedSeesOnesOwnWorkAsChosen()
    {
        tagBy(ben(), u"c2"_s);
        tagBy(session().coder(), u"c1"_s);
        reopen();
        QVERIFY(!session().allCoders());
        QCOMPARE(shown(), 0);
    }

    void whoIsBlindSeesNothing()
    {
        tagBy(ben(), u"c2"_s);
        markBy(ben(), u"c2"_s, State::Coded);
        m_window->setBlind(true);
        reopen();
        QVERIFY(session().isBlind() && !session().allCoders());
        QCOMPARE(shown(), 0);
        QCOMPARE(row(u"c2"_s).data(OutlineModel::OthersStateRole).toInt(), -1);
        QVERIFY(!row(u"c2"_s).data(Qt::ToolTipRole).toString().contains(u"Ben"_s));
    }
};

} // namespace

QTEST_MAIN(OthersWorkTest)
#include "others_work_test.moc"
