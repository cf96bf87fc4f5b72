// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of commands and the Settings page in the real window; schemes from hostile files.

#include "core/coding/states.h"
#include "core/model/error.h"
#include "tests/ui/journey.h"
#include "ui/commands/key_scheme.h"
#include "ui/commands/keys.h"
#include "ui/export/export_page.h"
#include "ui/reader/metrics.h"
#include "ui/settings/key_field.h"
#include "ui/settings/settings_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

class SettingsTest : public Journey
{
    Q_OBJECT

private:
    KeysEditor &keys() { return m_window->settingsPage().keys(); }
    void choose(QStringView id) { keys().choose(*commandOf(id)); }
    QByteArray fileOf(const QJsonObject &keys)
    {
        return QJsonDocument(QJsonObject{{u"format"_s, u"rejoinder-keys"_s}, {u"version"_s, 1}, {u"keys"_s, keys}})
            .toJson();
    }
    QString write(const QByteArray &bytes)
    {
        QFile file(home().filePath(u"keys.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    template<typename Control>
    Control &control(const QString &name)
    {
        for (Control *each : m_window->settingsPage().findChildren<Control *>()) {
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return *each;
        }
        qFatal("no control %s", qPrintable(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        importSample();
    }

    void init()
    {
        while (session().store().nextUndo())
            session().undo();
        keys().resetAll();
        run(u"settings");
        QVERIFY(m_window->settingsPage().isVisible());
    }

    void aCommandGetsAnotherKeyAtOnce()
    {
        choose(u"next-post");
        keys().change();
        QVERIFY(keys().field().isVisible());
        QTest::keyClick(&keys().field(), Qt::Key_Z, Qt::NoModifier);
        QVERIFY2(keys().sentence().contains(u"now Z"_s), qPrintable(keys().sentence()));
        QVERIFY(m_window->commandSet().action(u"next-post")->text().endsWith(u"\tZ"_s));
        m_window->showPage(MainWindow::Page::Code);
        session().show(post(1));
        type(u'j');
        QCOMPARE(session().post(), post(1));
        type(u'z');
        QCOMPARE(session().post(), post(2));
        // The palette and the sheet of keys read the same table.
        QCOMPARE(commandOf(u"next-post")->firstKey(), u"Z"_s);
        QCOMPARE(settings().keys().value(u"next-post"_s), QStringList(u"Z"_s));
    }

    void aShortcutOfTheWindowChangesToo()
    {
        choose(u"export");
        keys().take(u"Ctrl+Shift+X"_s);
        QCOMPARE(m_window->commandSet().action(u"export")->shortcut(), QKeySequence(u"Ctrl+Shift+X"_s));
        keys().add();
        keys().take(u"Z"_s); // A letter is no shortcut, or one could not type it anywhere.
        QCOMPARE(m_window->commandSet().action(u"export")->shortcuts().size(), 1);
        m_window->showPage(MainWindow::Page::Code);
        type(u'z');
        QVERIFY(m_window->exportPage().isVisible());
    }

    void theyAreThereAtTheNextStart()
    {
        choose(u"done");
        keys().take(u"Z"_s);
        QCOMPARE(settings().keys().value(u"done"_s), QStringList(u"Z"_s));
        const QString project = session().store().path();
        m_window.reset();
        openWindow();
        QVERIFY(m_window->files().open(project));
        QCOMPARE(settings().keys().value(u"done"_s), QStringList(u"Z"_s));
        QCOMPARE(keys().scheme().value(u"done"_s), QStringList(u"Z"_s));
        QCOMPARE(commandOf(u"done")->firstKey(), u"Z"_s);
        session().show(post(1));
        type(u'z');
        type(u'y');
        QCOMPARE(session().rows().state(post(1), session().coder()), State::Coded);
    }

    void whatIsTakenIsSaidByName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("named");
        QTest::addRow("command") << u"K"_s << u"Previous post"_s;
        QTest::addRow("shortcut") << u"Ctrl+I"_s << u"Import an article and its comments…"_s;
        QTest::addRow("code") << u"4"_s << u"Rebuttal/Counter-claim"_s;
        QTest::addRow("stance") << u"F"_s << u"Stance/Favour"_s;
        QTest::addRow("caret") << u"Shift+Left"_s << u"the caret"_s;
        QTest::addRow("menus") << u"Alt+F"_s << u"the menus"_s;
        QTest::addRow("desktop") << u"Meta+J"_s << u"the desktop"_s;
        QTest::addRow("function") << u"Alt+F4"_s << u"the desktop"_s;
        QTest::addRow("input method") << u"Ctrl+Space"_s << u"input methods"_s;
    }
    void whatIsTakenIsSaidByName()
    {
        QFETCH(QString, key);
        QFETCH(QString, named);
        choose(u"next-post");
        keys().take(key);
        QVERIFY2(keys().sentence().contains(named), qPrintable(keys().sentence()));
        QVERIFY(keys().scheme().isEmpty());
        QCOMPARE(commandOf(u"next-post")->keyNames(), QStringList(u"J"_s));
    }

    void aKeyIsTakenFromItsHolder()
    {
        choose(u"next-post");
        keys().take(u"K"_s);
        keys().takeFromHolder();
        QCOMPARE(commandOf(u"next-post")->keyNames(), QStringList(u"K"_s));
        QVERIFY(commandOf(u"previous-post")->keyNames().isEmpty());
        QVERIFY(keys().sentence().contains(u"Previous post"_s));
        choose(u"previous-post");
        keys().reset(); // K is the other's now.
        QVERIFY(keys().sentence().startsWith(u"It cannot be reset"_s));
        keys().resetAll();
        QCOMPARE(commandOf(u"previous-post")->keyNames(), QStringList(u"K"_s));
    }

    void oneIsResetOrHasNone()
    {
        choose(u"undo");
        keys().clear();
        QVERIFY(m_window->commandSet().action(u"undo")->shortcuts().isEmpty());
        session().show(post(1));
        type(u'a'); // The status line names Undo without a key.
        keys().reset();
        QCOMPARE(m_window->commandSet().action(u"undo")->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        QVERIFY(settings().keys().isEmpty());
    }

    void aSchemeGoesOutAndComesBack()
    {
        choose(u"relate");
        keys().take(u"Z"_s);
        choose(u"memo");
        keys().clear();
        const KeyScheme before = keys().scheme();
        const QString path = home().filePath(u"out.json"_s);
        keys().writeTo(path);
        keys().resetAll();
        QVERIFY(keys().scheme().isEmpty());
        keys().readFrom(path);
        QCOMPARE(keys().scheme(), before);
        for (const Command &command : commands()) // And of every command that has a key, its own.
            QCOMPARE(keysIn(schemeFromJson(toJson({}), u"x"_s, nullptr), command), command.ownKeys());
    }

    void noTwoCommandsHaveOneKeyAtOnePlace()
    {
        for (const Command &command : commands()) {
            for (const QString &key : command.ownKeys()) {
                const auto conflict = conflictOf({}, command, key, nullptr);
                QVERIFY2(!conflict || !conflict->holder, command.id);
            }
        }
    }

    void aCaseMayHaveTheReadersKeys()
    {
        const Command &edit = *commandOf(u"case-edit");
        QVERIFY(!conflictOf({}, edit, u"W"_s, nullptr));
        QCOMPARE(conflictOf({}, edit, u"J"_s, nullptr)->holder, commandOf(u"case-next"));
        QCOMPARE(conflictOf({}, edit, u"3"_s, nullptr)->holder, nullptr); // A coder's version.
        QVERIFY(conflictOf({}, edit, u"Ctrl+K"_s, nullptr));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QString no = u"is no file of keys"_s;
        QTest::addRow("empty") << QByteArray() << no;
        QTest::addRow("binary") << QByteArray("\0\xff\xfe{", 4) << no;
        QTest::addRow("list") << QByteArray("[1, 2]") << no;
        QTest::addRow("deep") << QByteArray(100'000, '[') << no;
        QTest::addRow("other") << QByteArray(R"({"format": "other", "keys": {}})") << no;
        QTest::addRow("keys are a list") << QByteArray(R"({"format": "rejoinder-keys", "version": 1, "keys": []})")
                                         << no;
        QTest::addRow("newer") << QByteArray(R"({"format": "rejoinder-keys", "version": 2, "keys": {}})")
                               << u"newer Rejoinder"_s;
        QTest::addRow("huge") << QByteArray(1'500'000, ' ') << u"larger than"_s;
        QTest::addRow("unknown command") << fileOf({{u"fly"_s, QJsonArray{u"J"_s}}}) << u"no command “fly”"_s;
        QTest::addRow("no list") << fileOf({{u"done"_s, u"D"_s}}) << u"must be a list"_s;
        QTest::addRow("many") << fileOf({{u"done"_s, QJsonArray{u"B"_s, u"Y"_s, u"Z"_s, u"P"_s, u"I"_s}}})
                              << u"must be a list"_s;
        QTest::addRow("no key") << fileOf({{u"done"_s, QJsonArray{u"Bogus"_s}}}) << u"“Bogus”"_s;
        QTest::addRow("number") << fileOf({{u"done"_s, QJsonArray{7}}}) << u"is no key"_s;
        QTest::addRow("blank") << fileOf({{u"done"_s, QJsonArray{u" "_s}}}) << u"is no key"_s;
        QTest::addRow("two strokes") << fileOf({{u"done"_s, QJsonArray{u"Ctrl+K, Ctrl+J"_s}}}) << u"is no key"_s;
        QTest::addRow("twice") << fileOf({{u"done"_s, QJsonArray{u"Y"_s}}, {u"skip"_s, QJsonArray{u"Y"_s}}})
                               << u"Y is the key of"_s;
        QTest::addRow("another's") << fileOf({{u"skip"_s, QJsonArray{u"D"_s}}})
                                   << u"“Done, and go to the next to do”"_s;
        QTest::addRow("code's") << fileOf({{u"skip"_s, QJsonArray{u"4"_s}}}) << u"Rebuttal/Counter-claim"_s;
        QTest::addRow("desktop's") << fileOf({{u"skip"_s, QJsonArray{u"Meta+L"_s}}}) << u"the desktop"_s;
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        choose(u"relate");
        keys().take(u"Z"_s);
        const KeyScheme before = keys().scheme();
        keys().readFrom(write(bytes));
        QVERIFY2(keys().sentence().contains(says), qPrintable(keys().sentence()));
        QVERIFY(keys().sentence().contains(u"keys.json"_s));
        QCOMPARE(keys().scheme(), before);
    }

    void keysOfAnotherTimeAreLeftOut()
    {
        const KeyScheme stored{{u"gone"_s, {u"J"_s}}, {u"done"_s, {u"Y"_s, u"Nonsense"_s, u""_s}}};
        QCOMPARE(sane(stored), KeyScheme({{u"done"_s, {u"Y"_s}}}));
    }

    void oneSearchForSettingsAndKeys()
    {
        const QAbstractItemModelTester tester(keys().view().model());
        QLineEdit &search = m_window->settingsPage().search();
        auto &line = control<QSpinBox>(u"Longest line"_s);
        auto &zoom = control<QSpinBox>(u"Size of the text"_s);
        search.setText(u"characters"_s);
        QVERIFY(line.isVisible() && !zoom.isVisible());
        search.setText(u"sibling"_s);
        QCOMPARE(keys().view().model()->rowCount(), 0);
        search.setText(u"same author"_s);
        QCOMPARE(keys().view().model()->rowCount(), 2);
        search.clear();
        QCOMPARE(keys().view().model()->rowCount(), int(commands().size()));
        QVERIFY(zoom.isVisible());
    }

    void everySettingHoldsAtOnceAndIsKept()
    {
        auto &scheme = control<QComboBox>(u"Colours"_s);
        scheme.setCurrentIndex(scheme.findText(u"Dark"_s));
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 80);
        QCOMPARE(settings().scheme(), Settings::Scheme::Dark);
        scheme.setCurrentIndex(scheme.findText(u"Light"_s));
        control<QSpinBox>(u"Size of the text"_s).setValue(130);
        QCOMPARE(reader().zoom(), 130);
        QCOMPARE(settings().zoom(), 130);
        control<QSpinBox>(u"Size of the text"_s).setValue(100);

        m_window->showPage(MainWindow::Page::Code);
        session().show(post(1));
        const auto height = [&] { return qobject_cast<QTextEdit *>(reader().surface())->document()->size().height(); };
        QTest::qWait(300);
        const qreal before = height();
        control<QSpinBox>(u"Longest line"_s).setValue(45);
        QTest::qWait(300);
        QVERIFY(height() > before); // Shorter lines are more lines.
        QCOMPARE(settings().lineLength(), 45);
        control<QSpinBox>(u"Longest line"_s).setValue(72);

        auto &face = control<QComboBox>(u"Font of threads"_s);
        if (const int serif = face.findText(u"Serif"_s); serif >= 0) {
            face.setCurrentIndex(serif);
            session().show(post(1));
            const auto *text = qobject_cast<QTextEdit *>(reader().surface());
            QVERIFY(text->document()->defaultFont().families().front().contains(u"Serif"_s));
            face.setCurrentIndex(0);
        }
        control<QCheckBox>(u"Single keys in the Reader"_s).setChecked(false);
        QVERIFY(!m_window->singleKeys());
        QVERIFY(!m_window->commandSet().action(u"single-keys")->isChecked());
        control<QCheckBox>(u"Single keys in the Reader"_s).setChecked(true);
        control<QCheckBox>(u"Show all coders' annotations"_s).setChecked(true);
        QVERIFY(session().allCoders());
        control<QCheckBox>(u"Show all coders' annotations"_s).setChecked(false);
        auto &language = control<QComboBox>(u"Language"_s);
        language.setCurrentIndex(language.findText(u"Deutsch"_s));
        QCOMPARE(settings().language(), u"de"_s);
        language.setCurrentIndex(0);
    }

    void blindAtFirstIsForNewProjects()
    {
        auto &blind = control<QCheckBox>(u"Blind in projects that are new to me"_s);
        blind.setChecked(true);
        const QUuid anywhere = QUuid::createUuid();
        QVERIFY(settings().blind(anywhere, session().coder().value));
        m_window->setBlind(false); // What one has chosen holds.
        QVERIFY(!settings().blind(session().store().projectUid(), session().coder().value));
        blind.setChecked(false);
        QVERIFY(!settings().blind(anywhere, session().coder().value));
    }

    void aDragGrowsToWordsOrNot()
    {
        m_window->showPage(MainWindow::Page::Code);
        const Id<Post> here = post(1);
        const QPoint from = placeOf(here, 2);
        const QPoint to = placeOf(here, 9);
        drag(from, to);
        const Span words = *session().cursor().selection;
        control<QCheckBox>(u"A drag of the mouse grows to words"_s).setChecked(false);
        session().show(here);
        const QPoint again = placeOf(here, 2);
        drag(again, placeOf(here, 9));
        QCOMPARE(*session().cursor().selection, Span({2, 9}));
        QVERIFY(words != Span({2, 9}));
        control<QCheckBox>(u"A drag of the mouse grows to words"_s).setChecked(true);
    }

    void anotherCodeInPlace()
    {
        m_window->showPage(MainWindow::Page::Code);
        session().select(post(2), {0, 20});
        type(u'1');
        const Uid<Annotation> made = session().annotation()->uid();
        type(u'i');
        type(u'5');
        QCOMPARE(annotations(), 1);
        QCOMPARE(session().rows().annotation(made)->code, code(u"Rebuttal/Counter-evidence"_s));
        QCOMPARE(*session().rows().annotation(made)->span(), Span({0, 20}));
        run(u"undo");
        QCOMPARE(session().rows().annotation(made)->code, code(u"Claim/Fact"_s));
        type(u'i');
        press(Qt::Key_Escape);
        session().select(post(2), {21, 30});
        type(u'2'); // No mode is left over: this tags.
        QCOMPARE(annotations(), 2);
        session().select(made);
        type(u'i');
        m_window->openPalette(true);
        m_window->palettePopup().field().setText(u"Policy"_s);
        QTest::keyClick(&m_window->palettePopup().field(), Qt::Key_Return);
        QCOMPARE(session().rows().annotation(made)->code, code(u"Claim/Policy"_s));
        QCOMPARE(annotations(), 2);
    }

    void paragraphsPostsAndTheNextUnsure()
    {
        m_window->showPage(MainWindow::Page::Code);
        const Id<Post> article = post(0);
        const QString text = session().text(article);
        reader().reveal(article, Span{3, 3});
        type(u'p');
        const Span first = *session().cursor().selection;
        QCOMPARE(first.start, 0);
        QVERIFY(!quoteAt(text, first).contains(u'\n'));
        type(u'p');
        const Span second = *session().cursor().selection;
        QVERIFY(second.start == 0 && second.end > first.end);
        QCOMPARE(quoteAt(text, second).split(u'\n', Qt::SkipEmptyParts).size(), 2);
        press(Qt::Key_P, u"P"_s, Qt::ShiftModifier);
        QCOMPARE(*session().cursor().selection, trimBlanks(text, {0, codePoints(text)}));

        const Uid<Round> round{session().project().round().header.uid};
        for (const int node : {3, 5})
            session().apply(setState(session().store(), post(node), round, State::Unsure, session().coder()));
        session().show(post(1));
        for (const int node : {3, 5, 3}) {
            press(Qt::Key_U, u"U"_s, Qt::ShiftModifier);
            QCOMPARE(session().post(), post(node));
        }
    }

    void pictures()
    {
        choose(u"next-post");
        keys().change();
        keys().take(u"K"_s);
        for (const bool dark : {false, true}) {
            m_window->setScheme(dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
            for (const QSize size : {QSize(1600, 1000), QSize(1366, 768), QSize(1024, 640)}) {
                m_window->resize(size);
                picture(u"settings-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString()));
            }
        }
        m_window->setScheme(Settings::Scheme::Light);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
