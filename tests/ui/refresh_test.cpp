// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thread is pasted a second time, weeks later, and refreshed on the Import page.

#include "core/store/check.h"
#include "tests/support/eventually.h"
#include "tests/support/small_project.h"
#include "tests/ui/accessible_names.h"
#include "tests/ui/journey.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class RefreshPageTest : public Journey
{
    Q_OBJECT

private:
    [[nodiscard]] ImportPage &page() { return m_window->importPage(); }
    [[nodiscard]] QCheckBox *box()
    {
        const auto all = page().findChildren<QCheckBox *>();
        const auto found
            = std::ranges::find_if(all, [](const QCheckBox *each) { return each->text().startsWith(u"Refresh"_s); });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton *button(const QString &beginning)
    {
        const auto all = page().findChildren<QPushButton *>();
        const auto found
            = std::ranges::find_if(all, [&](const QPushButton *each) { return each->text().startsWith(beginning); });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] static QString later()
    {
        QString text = sample();
        text.replace(u"Mill Lane has a car park behind it."_s, u"EDIT: a typo. Mill Lane has a car park behind it."_s);
        text.replace(u"It is in the annex of the council paper, page 31.\n"_s,
            u"It is in the annex of the council paper, page 31.\n\n        • newcomer\n\n          Thank you.\n"_s);
        const auto from = text.indexOf(u"    • quay_walker"_s);
        return text.remove(from, text.indexOf(u"  • delta_dad"_s) - from);
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { openWindow(); }

    void aLaterPasteRefreshesTheThread()
    {
        importSample();
        Store store(session().store().path());
        const Coder anna = store.addCoder(u"Anna"_s, CoderKind::Person);
        const auto post = postWithKey(store, u"c3"_s);
        const Codebook codebook = store.codebook();
        const auto code = std::ranges::find(codebook.codes(), u"Fact"_s, &Code::name)->header.uid;
        Annotation annotation = annotationOn(store, post, {anna.header.uid}, u"Fact", 9);
        annotation.code = {code};
        store.apply({added(annotation)}, u"tag"_s, {anna.header.uid});

        QSignalSpy previewed(&page(), &ImportPage::previewed);
        m_window->showPage(MainWindow::Page::Import);
        page().setPasted(later());
        QVERIFY(previewed.wait(patience));
        QVERIFY(box() && box()->isVisible() && !box()->isChecked());
        QVERIFY(!page().command().contains(u"--refresh"_s));
        box()->click();
        QVERIFY(previewed.wait(patience));
        QVERIFY(page().command().endsWith(u"--refresh"_s));
        QPushButton *go = button(u"Refresh: 1 new, 1 edited, 1 vanished"_s);
        QVERIFY2(go && go->isEnabled(), qPrintable(m_window->errorBar().sentence()));
        QCOMPARE(faultsIn(*m_window), QStringList());
        m_window->resize(1366, 768);
        picture(u"refresh-preview"_s);

        QSignalSpy imported(&page(), &ImportPage::imported);
        go->click();
        QVERIFY2(imported.wait(patience), qPrintable(m_window->errorBar().sentence()));
        QCOMPARE(session().store().history(1).front().label, u"Refresh from Pasted thread.txt"_s);
        const auto placed = session().store().find<Annotation>(annotation.header.uid);
        QCOMPARE(placed->quote, u"Mill Lane"_s);
        QCOMPARE(*placed->start, 14);
        QCOMPARE(check(session().store()), QStringList());
        const QString read = qobject_cast<QTextEdit *>(reader().surface())->toPlainText();
        QVERIFY(read.contains(u"edited since"_s));
        QVERIFY(read.contains(u"Thank you."_s));
        QVERIFY(read.contains(u"Comment deleted at the source."_s));
        QVERIFY(read.contains(u"They did ask."_s));
        session().show(post);
        picture(u"refresh-done"_s);

        QVERIFY(session().project().undo());
        QCOMPARE(session().store().find<Annotation>(annotation.header.uid)->start, annotation.start);
        EVENTUALLY(!qobject_cast<QTextEdit *>(reader().surface())->toPlainText().contains(u"Thank you."_s));
    }
};

QTEST_MAIN(RefreshPageTest)
#include "refresh_test.moc"
