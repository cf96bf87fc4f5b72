// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/small_project.h"
#include "ui/codebook/codebook_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace rejoinder::test {

/// The codebook's page in the real window, by keyboard; pictures of it in the folder "pictures" of the build.
class CodebookJourney : public QObject
{
public:
    static void initMain()
    {
        qputenv("HOME", home().path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home().filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", home().filePath(QStringLiteral("data")).toUtf8());
    }

protected:
    static QTemporaryDir &home()
    {
        static QTemporaryDir folder; // Of the whole program: the account's settings are read before any test.
        return folder;
    }

    std::unique_ptr<MainWindow> m_window;
    QTranslator m_english;
    Uid<Coder> m_anna;
    int m_projects = 0;

    Session &session() const { return *m_window->session(); }
    const Codebook &codebook() const { return session().codebook(); }
    CodebookPage &page() const { return m_window->codebookPage(); }
    int steps() const { return int(session().store().history().size()); }
    Uid<Code> code(const QString &path) const
    {
        const Code *found = codebook().find(path);
        return found ? Uid<Code>{found->header.uid} : Uid<Code>();
    }

    /// Claim/{Fact, Value}, used by the coder and by Anna: on c1 by both codes, by Anna on c2 too.
    void openProject()
    {
        const QString path = home().filePath(QStringLiteral("book %1.rejoinder").arg(++m_projects));
        Store store = smallProject(path, 4);
        m_anna = {store.addCoder(QStringLiteral("Anna"), CoderKind::Person).header.uid};
        for (const auto &[key, name] : {std::pair(QStringLiteral("c1"), u"Fact"), {QStringLiteral("c1"), u"Value"},
                 {QStringLiteral("c2"), u"Value"}})
            store.apply(
                {added(annotationOn(store, postWithKey(store, key), m_anna, name, 12))}, QStringLiteral("tag"), m_anna);
        m_window->setProject(std::make_unique<Project>(std::move(store)));
        m_window->showPage(MainWindow::Page::Codebook);
    }
    void run(QStringView id) { QVERIFY(m_window->commandSet().run(*commandOf(id))); }
    void typeName(const QString &name)
    {
        const auto editors = page().view().viewport()->findChildren<QLineEdit *>();
        QVERIFY(!editors.isEmpty());
        QLineEdit *editor = editors.constLast(); // One that is done with goes a moment later.
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        for (int queued = 0; queued < 4; ++queued)
            QCoreApplication::processEvents();
    }
    void openSurgery(QStringView id)
    {
        QSignalSpy previewed(&page().surgery(), &SurgeryPanel::previewed);
        run(id);
        QVERIFY(previewed.wait());
        QVERIFY(page().surgery().isVisible());
    }
    void choose(QComboBox &box, const QVariant &data)
    {
        const int index = box.findData(data);
        QVERIFY(index >= 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    void chooseOther(Uid<Code> other)
    {
        QSignalSpy previewed(&page().surgery(), &SurgeryPanel::previewed);
        choose(page().surgery().otherBox(), other.value);
        QVERIFY(previewed.wait());
    }
    int uses(Uid<Code> wanted) const
    {
        int all = 0;
        for (const auto &count : session().store().codeCounts())
            all += count.code == wanted ? count.count : 0;
        return all;
    }
    void picture(const QString &name)
    {
        QTest::qWait(50);
        const QDir folder(QCoreApplication::applicationDirPath() + QLatin1StringView("/../pictures"));
        folder.mkpath(QStringLiteral("."));
        QVERIFY(m_window->grab().save(folder.filePath(name + QLatin1StringView(".png"))));
    }
    void openWindow()
    {
        QVERIFY(m_english.load(QStringLiteral(":/translations/rejoinder_en")));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
        m_window = std::make_unique<MainWindow>(Settings(home().filePath(QStringLiteral("window.ini"))));
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
};

} // namespace rejoinder::test
