// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/merge/merge_page.h"

#include "core/corpus/text.h"
#include "core/store/copy.h"
#include "tests/ui/accessible_names.h"
#include "tests/ui/small_journey.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

/// What a merge would do is seen before it is done.
class MergePageTest : public SmallJourney
{
    Q_OBJECT

private:
    using List = MergePage::List;

    QString m_copy;
    Uid<Coder> m_anna;
    Uid<Coder> m_ben;
    int m_number = 0;

    [[nodiscard]] MergePage &page() const { return m_window->mergePage(); }
    [[nodiscard]] QString cell(int row, MergeListModel::Column column) const
    {
        return page().model().index(row, column).data().toString();
    }
    /// A project with a copy in which everything has happened that may.
    void openProjectAndCopy()
    {
        openSmallProject(12);
        m_anna = session().project().coderNamed(u"Anna"_s);
        m_ben = session().project().coderNamed(u"Ben"_s);
        const auto tagged = annotationOn(session().store(), postWithKey(session().store(), u"c1"_s), m_ben, u"Fact");
        const auto gone = annotationOn(session().store(), postWithKey(session().store(), u"c2"_s), m_ben, u"Fact");
        session().project().apply({added(tagged), added(gone)}, u"tag"_s, m_ben);
        m_copy = home().filePath(u"copy%1.rejoinder"_s.arg(++m_number));
        copyProject(session().store(), m_copy, {});
        Store copy(m_copy);
        for (const auto &key : {u"c3"_s, u"c4"_s, u"c5"_s})
            copy.apply({added(annotationOn(copy, postWithKey(copy, key), m_ben, u"Value"))}, u"tag"_s, m_ben);
        copy.apply({removed(*copy.find<Annotation>(gone.header.uid))}, u"remove"_s, m_ben);
        define(copy, u"theirs: what can be checked by looking it up"_s);
        sure(copy, tagged.header.uid, 3);
        const Uid<Coder> other{copy.addCoder(u"anna"_s, CoderKind::Person).header.uid};
        copy.apply({added(annotationOn(copy, postWithKey(copy, u"c6"_s), other, u"Fact"))}, u"tag"_s, other);
        Store here(m_project);
        sure(here, tagged.header.uid, 1);
        session().project().notice();
        const auto text = u"Other words than were imported here."_s;
        const auto post = copy.post(postWithKey(copy, u"c9"_s));
        copy.database()
            .prepare("UPDATE post_text SET text = ?, sha256 = ? WHERE id = ?")
            .run(text, sha256(text), post->text);
    }
    static void define(Store &store, const QString &definition)
    {
        const Code before = *store.find<Code>(codeUid(u"Fact"));
        Code after = before;
        after.definition = definition;
        store.apply({changed(before, after)}, u"define"_s, {});
    }
    static void sure(Store &store, const QUuid &uid, int certainty)
    {
        const auto before = *store.find<Annotation>(uid);
        auto after = before;
        after.certainty = certainty;
        store.apply({changed(before, after)}, u"sure"_s, before.header.owner);
    }
    void look()
    {
        m_window->showPage(MainWindow::Page::Merge);
        QSignalSpy looked(&page(), &MergePage::looked);
        page().setCopies({m_copy});
        QVERIFY2(looked.wait(patience), qPrintable(page().summary()));
    }
    void mergeNow()
    {
        QSignalSpy merged(&page(), &MergePage::merged);
        page().merge();
        QVERIFY(merged.wait(patience));
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void cleanup() { closeWindow(); }
    void countsOpenTheirLists();
    void whatIsChosenInTheListsIsWhatTheMergeDoes();
    void aRowLeadsToItsPost();
    void anotherProjectIsMergedOnlyWhenToldSo();
    void aMergeCanBeGivenUpBeforeAnythingIsWritten();
    void whoIsBlindMergesNothing();
    void everythingHasANameForAScreenReader();
};

void MergePageTest::countsOpenTheirLists()
{
    openProjectAndCopy();
    const QAbstractItemModelTester tester(&page().model());
    look();
    QCOMPARE(page().model().count(List::Added), 5); // Four annotations and a coder.
    QCOMPARE(page().model().count(List::Removed), 1);
    QCOMPARE(page().model().count(List::Both), 1);
    QCOMPARE(page().model().count(List::Differing), 1);
    QCOMPARE(page().model().count(List::Codes), 1);
    QCOMPARE(page().model().count(List::Persons), 1);
    for (const List list : MergeListModel::lists) {
        if (page().model().count(list) == 0)
            continue;
        page().show(list);
        QCOMPARE(page().model().rowCount(), page().model().count(list));
        QVERIFY(!cell(0, MergeListModel::WhatColumn).isEmpty());
        QVERIFY(page().counts().currentItem()->text().endsWith(u": %1"_s.arg(page().model().count(list))));
    }
    page().show(List::Differing);
    QVERIFY(cell(0, MergeListModel::HereColumn).contains("words of c9"_L1));
    QCOMPARE(cell(0, MergeListModel::ThereColumn), u"Other words than were imported here."_s);
    pictures(u"merge-differing"_s);
    page().show(List::Codes);
    pictures(u"merge-codes"_s);
    page().show(List::Persons);
    pictures(u"merge-persons"_s);
    page().show(List::Added);
    pictures(u"merge-added"_s);
    // Nothing was written by looking.
    QCOMPARE(annotations(), 2);
}

void MergePageTest::whatIsChosenInTheListsIsWhatTheMergeDoes()
{
    openProjectAndCopy();
    look();
    page().show(List::Codes);
    QVERIFY(cell(0, MergeListModel::StandsColumn).contains("theirs"_L1));
    page().chooseWords(Side::Here);
    QVERIFY(cell(0, MergeListModel::StandsColumn).contains("ours, chosen"_L1));
    page().show(List::Persons);
    QVERIFY(cell(0, MergeListModel::StandsColumn).contains("two"_L1));
    page().joinPersons(true);
    QVERIFY(cell(0, MergeListModel::StandsColumn).contains("one person"_L1));
    mergeNow();
    QCOMPARE(session().store().find<Code>(codeUid(u"Fact"))->definition, QString());
    QCOMPARE(session().store().annotations(postWithKey(session().store(), u"c6"_s)).front().header.owner, m_anna);
    QCOMPARE(annotations(), 5);
    // It is not asked again.
    look();
    QCOMPARE(page().model().count(List::Codes), 0);
    QCOMPARE(page().model().count(List::Persons), 0);
    QCOMPARE(page().model().count(List::Added), 0);
    run(u"undo");
    QCOMPARE(annotations(), 2);
}

void MergePageTest::aRowLeadsToItsPost()
{
    openProjectAndCopy();
    look();
    page().show(List::Removed);
    page().view().setCurrentIndex(page().model().index(0, 0));
    page().view().setFocus();
    QTest::keyClick(&page().view(), Qt::Key_Return);
    QVERIFY(m_window->codePage().isVisible());
    QCOMPARE(session().post(), postWithKey(session().store(), u"c2"_s));
}

void MergePageTest::anotherProjectIsMergedOnlyWhenToldSo()
{
    openSmallProject(5);
    m_copy = home().filePath(u"other%1.rejoinder"_s.arg(++m_number));
    {
        [[maybe_unused]] const Store other = smallProject(m_copy, 5);
    }
    m_window->showPage(MainWindow::Page::Merge);
    page().setCopies({m_copy});
    QVERIFY(QTest::qWaitFor([&] { return !page().isBusy(); }, patience));
    QVERIFY(!page().canMerge());
    QVERIFY(page().problem().contains("another project"_L1));
    picture(u"merge-foreign"_s);
    QSignalSpy looked(&page(), &MergePage::looked);
    page().foreignBox().setChecked(true);
    QVERIFY(looked.wait(patience));
    QVERIFY(page().canMerge());
}

void MergePageTest::aMergeCanBeGivenUpBeforeAnythingIsWritten()
{
    openProjectAndCopy();
    look();
    page().setCopies({});
    QVERIFY(!page().canMerge());
    page().merge();
    QCOMPARE(annotations(), 2);
    picture(u"merge-empty"_s);
}

void MergePageTest::whoIsBlindMergesNothing()
{
    openProjectAndCopy();
    session().setBlind(true);
    m_window->showPage(MainWindow::Page::Merge);
    page().setCopies({m_copy});
    QVERIFY(!page().isBusy());
    QVERIFY(!page().canMerge());
}

void MergePageTest::everythingHasANameForAScreenReader()
{
    openProjectAndCopy();
    look();
    page().show(List::Codes);
    QCOMPARE(faultsIn(*m_window).join(u'\n'), QString());
}

} // namespace rejoinder::test

using rejoinder::test::MergePageTest;
QTEST_MAIN(MergePageTest)
#include "merge_page_test.moc"
