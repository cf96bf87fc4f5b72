// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/journey.h"
#include "tests/ui/reader_scene.h"
#include "ui/reader/cue_layer.h"
#include "ui/reader/passage.h"
#include "ui/reader/reader.h"
#include "ui/window/cues_menu.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// Marks every "but" as contrast and counts how often it was asked.
struct Find
{
    int *asked;

    std::vector<Cue> operator()(const QString &text) const
    {
        ++*asked;
        std::vector<Cue> cues;
        for (qsizetype at = text.indexOf(u"but"_s); at >= 0; at = text.indexOf(u"but"_s, at + 3))
            cues.push_back({CueKind::Contrast, Offsets(text).spanFromUtf16(int(at), int(at) + 3)});
        return cues;
    }
};

Scene longThread(int replies)
{
    SceneBuilder thread;
    thread.article(u"A title"_s, {}, u"An article."_s);
    for (int i = 0; i < replies; ++i)
        thread.reply(0, u"ann"_s, u"09:00"_s, State::Todo, u"🙂 It rains, but who cares."_s);
    return thread.scene();
}

QImage drawn(Reader &reader)
{
    QImage image(reader.size(), QImage::Format_RGB32);
    reader.render(&image);
    return image;
}

} // namespace

class CuesUiTest : public Journey
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void marksAreDrawnForTheKindsShownAndLeaveNothingBehind()
    {
        Reader reader;
        reader.resize(900, 600);
        reader.setScene(longThread(3));
        reader.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reader));
        const QImage plain = drawn(reader);
        int asked = 0;
        reader.setCues({CueKind::Contrast}, Find{&asked});
        const QImage marked = drawn(reader);
        QVERIFY(plain != marked);
        reader.setCues({CueKind::Hedge}, Find{&asked});
        QCOMPARE(drawn(reader), plain); // No hedge is there.
        reader.setCues({}, {});
        QCOMPARE(drawn(reader), plain);
    }

    void onlyPostsInViewAreLookedThroughAndEachOnce()
    {
        Reader reader;
        reader.resize(900, 600);
        reader.setScene(longThread(500));
        reader.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reader));
        int asked = 0;
        reader.setCues({CueKind::Contrast}, Find{&asked});
        (void)drawn(reader);
        const int first = asked;
        QVERIFY2(first > 2 && first < 60, qPrintable(QString::number(first)));
        (void)drawn(reader);
        QCOMPARE(asked, first);
        reader.reveal(SceneBuilder::id(400));
        (void)drawn(reader);
        QVERIFY(asked > first && asked < 150);
        // Another thread may have the same ids.
        asked = 0;
        reader.setScene(longThread(2));
        (void)drawn(reader);
        QCOMPARE(asked, 3);
    }

    void theToolTipSaysTheKind()
    {
        ScenePost post;
        post.id = {1};
        post.text = u"🙂 but"_s;
        const Passage passage(0, 0, post);
        int asked = 0;
        CueLayer layer;
        QCOMPARE(layer.told(passage, 2), QStringList());
        layer.show({CueKind::Contrast}, Find{&asked});
        QCOMPARE(layer.told(passage, 1), QStringList());
        QCOMPARE(layer.told(passage, 2), QStringList(u"Cue · Contrast: but"_s));
        QCOMPARE(layer.told(passage, 5), QStringList());
        layer.show({CueKind::Hedge}, Find{&asked});
        QCOMPARE(layer.told(passage, 2), QStringList());
    }

    void theMenuSwitchesKindsAndRemembersThem()
    {
        openWindow();
        importSample();
        auto *menu = m_window->findChild<CuesMenu *>();
        QVERIFY(menu && menu->isEnabled());
        const auto action = [&](const QString &text) {
            const auto actions = menu->actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            return found == actions.end() ? nullptr : *found;
        };
        QVERIFY(action(u"Negation"_s) && !action(u"Negation"_s)->isChecked());
        const QImage plain = drawn(reader());
        action(u"Negation"_s)->trigger();
        QVERIFY(QTest::qWaitFor(
            [&] { return drawn(reader()) != plain; }, patience)); // The definitions are read on a worker.
        action(u"Show none"_s)->trigger();
        QCOMPARE(drawn(reader()), plain);
        action(u"Show all kinds"_s)->trigger();
        QVERIFY(drawn(reader()) != plain);
        m_window->close();
        m_window.reset();
        openWindow();
        menu = m_window->findChild<CuesMenu *>();
        QVERIFY(action(u"Negation"_s)->isChecked() && action(u"Insult markers"_s)->isChecked());
        m_window->files().openSample();
        QTest::qWait(1000);
        picture(u"cues"_s);
        // As somebody sees it who chose the dark scheme.
        m_window.reset();
        settings().setScheme(Settings::Scheme::Dark);
        openWindow({1366, 768});
        m_window->files().openSample();
        QTest::qWait(1000);
        picture(u"cues-dark"_s);
        m_window.reset();
        settings().setScheme(Settings::Scheme::System);
    }
};

QTEST_MAIN(CuesUiTest)
#include "cues_test.moc"
