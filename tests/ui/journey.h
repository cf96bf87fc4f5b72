// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/import_page.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>

namespace rejoinder::test {

/// Milliseconds for what another thread does, on a busy machine.
constexpr int patience = 10'000;

/// A researcher's way through the real window, offscreen: its own home, the window, hands for keyboard and mouse, and
/// pictures for the eye in the folder "pictures" of the build.
class Journey : public QObject
{
public:
    static void initMain()
    {
        using namespace Qt::StringLiterals;
        qputenv("HOME", home().path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home().filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", home().filePath(u"data"_s).toUtf8());
    }

protected:
    std::unique_ptr<MainWindow> m_window;

    static QTemporaryDir &home()
    {
        static QTemporaryDir folder; // Of the whole program: the account's settings are read before any test.
        return folder;
    }
    static QString sample()
    {
        QFile file(QStringLiteral(":/sample/harbour-street.txt"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] Session &session() const { return *m_window->session(); }
    [[nodiscard]] Reader &reader() const { return m_window->codePage().reader().reader(); }
    [[nodiscard]] QWidget *viewport() const
    {
        return qobject_cast<QAbstractScrollArea *>(reader().surface())->viewport();
    }
    [[nodiscard]] Settings settings() const { return Settings(home().filePath(QStringLiteral("window.ini"))); }

    void speakEnglish() { speak(QStringLiteral("en")); } // English is translated for its plurals.
    /// For windows that are made from now on.
    void speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_language);
        QVERIFY(m_language.load(QStringLiteral(":/translations/rejoinder_") + language));
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }
    void openWindow(QSize size = {1600, 1000})
    {
        m_window = std::make_unique<MainWindow>(settings());
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// The sample thread without any coding, in a project of its own.
    void importSample()
    {
        QGuiApplication::clipboard()->setText(sample());
        QSignalSpy previewed(&m_window->importPage(), &ImportPage::previewed);
        QSignalSpy imported(&m_window->importPage(), &ImportPage::imported);
        m_window->pasteThread();
        QVERIFY(previewed.wait());
        m_window->importPage().run();
        QVERIFY2(imported.wait(), qPrintable(m_window->errorBar().sentence()));
        QVERIFY(m_window->session());
    }

    // The keyboard. \p at: the event's time; 0: not known, as of a key pressed long after the last.
    void press(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {}, quint64 at = 0)
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        down.setTimestamp(at);
        QCoreApplication::sendEvent(reader().surface(), &down);
        QCoreApplication::processEvents();
    }
    void type(QChar letter, quint64 at = 0) { press(Qt::Key(letter.toUpper().unicode()), letter, {}, at); }
    bool run(QStringView id) { return m_window->commandSet().run(*commandOf(id)); }

    // The mouse.
    /// Where a code point of a post stands in the viewport.
    [[nodiscard]] QPoint placeOf(Id<Post> post, int codePoint)
    {
        reader().reveal(post, Span{codePoint, codePoint});
        QCoreApplication::processEvents();
        return qobject_cast<QTextEdit *>(reader().surface())->cursorRect().center();
    }
    [[nodiscard]] QPoint headerOf(Id<Post> post)
    {
        reader().reveal(post);
        QCoreApplication::processEvents();
        return qobject_cast<QTextEdit *>(reader().surface())->cursorRect().center() + QPoint(40, 0);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), from + QPoint(6, 1));
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        QCoreApplication::processEvents();
    }
    void click(QPoint at)
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] int count(RowKind kind) const
    {
        int rows = 0;
        session().store().eachRow(kind, [&](const Row &) { ++rows; });
        return rows;
    }
    [[nodiscard]] int annotations() const { return count(RowKind::Annotation); }
    [[nodiscard]] int relations() const { return count(RowKind::Relation); }
    [[nodiscard]] Id<Post> post(int node) const { return session().outline().post(node); }
    [[nodiscard]] Uid<Code> code(const QString &path) const
    {
        const Code *found = session().codebook().find(path);
        return found ? Uid<Code>{found->header.uid} : Uid<Code>();
    }

    void picture(const QString &name)
    {
        QTest::qWait(300); // The Reader lays out the rest of the thread when it is idle.
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
        folder.mkpath(QStringLiteral("."));
        QVERIFY(m_window->grab().save(folder.filePath(name + QStringLiteral(".png"))));
    }

private:
    QTranslator m_language;
};

} // namespace rejoinder::test
