// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a deep thread: quotations that lead to what they quote, the parent's text in reach, program code, folded
// relations, details, copies with their source.

#include "core/coding/annotate.h"
#include "core/coding/codebook_file.h"
#include "core/coding/relate.h"
#include "core/corpus/text.h"
#include "core/store/names_rule.h"
#include "tests/support/written_thread.h"
#include "tests/ui/journey.h"
#include "ui/window/parent_peek.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

std::vector<WrittenPost> written()
{
    return {
        {-1, {},
            u"The county will replace the harbour's booking program. It was written in 1998, and nobody who works "
            u"there "
            u"can "
            u"read it any more. The new one is to cost 2.4 million."_s},
        {0, u"quay_walker"_s,
            u"I have booked berths with it for twenty years and it never lost one. What they call unreadable is two "
            u"thousand "
            u"lines of C, and any student can read two thousand lines of C."_s},
        {1, u"tidewatcher"_s,
            u"> any student can read two thousand\n> lines of C\n\nThen let one read this. It is how a berth is "
            u"found:\n\n"
            u"```c\n#include <stdio.h>\n/* returns the berth, or -1 */\nint find(const char *name) {\n    for (int i = "
            u"0; "
            u"i "
            u"< 400; ++i)\n        if (!strcmp(berths[i], name)) return i;\n    return -1;\n}\n```\n\nNobody checks "
            u"that "
            u"the "
            u"name is there at all 🙂."_s},
        {2, u"quay_walker"_s,
            u"You write “nobody checks that the name is there at all”. The caller does:\n\n    def book(name):\n       "
            u" if "
            u"not name:\n            raise ValueError(\"no name\")\n\nAnd the county itself says that “nobody who "
            u"works "
            u"there can read it any more”, which is a question of who works there."_s},
        {3, u"shira_k"_s,
            u"התוכנה ישנה, אבל היא עובדת. מי שרוצה להחליף אותה צריך להראות מה לא עובד בה.\n\nEnglish for the rest of "
            u"you: "
            u"it is old, but it works."_s},
        {4, u"tidewatcher"_s, u"So is my bicycle. I would not run a harbour on it."_s},
        {1, u"old_town"_s, u"Who wrote it? He may still live here."_s},
    };
}

class JourneysReaderTest : public Journey
{
    Q_OBJECT

private:
    QTextDocument &document() const { return *qobject_cast<QTextEdit *>(reader().surface())->document(); }
    ParentPeek &peek() const { return m_window->codePage().reader().parentPeek(); }
    Span spanOf(int node, const QString &words) const
    {
        const QString &text = session().text(post(node));
        const auto start = static_cast<int>(text.indexOf(words));
        Q_ASSERT(start >= 0);
        return Offsets(text).spanFromUtf16(start, start + static_cast<int>(words.size()));
    }
    Uid<Annotation> annotated(
        int node, const QString &words, const QString &path, Uid<Coder> coder = {}, const QString &memo = {})
    {
        AnnotateRequest request;
        request.post = post(node);
        request.span = spanOf(node, words);
        request.code = code(path);
        request.coder = coder.isNull() ? session().coder() : coder;
        request.memo = memo;
        const Action action = annotate(session().store(), session().codebook(), request);
        session().apply(action);
        return {action.uid};
    }
    Uid<Relation> related(const End &source, const End &target)
    {
        RelateRequest request;
        request.type = code(u"Relation/rebuts"_s);
        request.source = source;
        request.target = target;
        request.coder = session().coder();
        const Action action = relate(session().store(), session().codebook(), request);
        session().apply(action);
        return {action.uid};
    }
    QString selected() const { return reader().selectedText(); }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        openWindow();
        const QString path = home().filePath(u"harbour.rejoinder"_s);
        {
            Store store = Store::create(path, defaultCodebook());
            addThread(store, u"The booking program"_s, written());
        }
        QVERIFY(m_window->files().open(path));
    }

    void init()
    {
        m_window->setScheme(Settings::Scheme::Light);
        while (session().store().nextUndo())
            session().undo();
        peek().leave();
        session().show(post(0));
        reader().setFoldedBelow(post(0), false);
    }

    void aQuotationLeadsToWhatItQuotes()
    {
        session().show(post(2));
        type(u'y');
        QCOMPARE(session().post(), post(1));
        QCOMPARE(selected(), u"any student can read two thousand lines of C"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(session().post(), post(2));
        // The second quotation of a post, from the caret below the first.
        session().select(post(3), spanOf(3, u"The caller does"_s));
        type(u'y');
        QCOMPARE(session().post(), post(0));
        QCOMPARE(selected(), u"nobody who works there can read it any more"_s);
        session().show(post(6));
        type(u'y');
        QCOMPARE(session().post(), post(6));
    }

    void theArrowBesideAQuotationLeadsThereToo()
    {
        session().show(post(2));
        const QPoint words = placeOf(post(2), spanOf(2, u"any student"_s).start);
        reader().grab();
        click(QPoint(words.x() - 26, words.y()));
        QCOMPARE(selected(), u"any student can read two thousand lines of C"_s);
    }

    void whatIsQuotedIsTheFirstTargetAndCodedWhenChosen()
    {
        const Uid<Annotation> answer = annotated(2, u"Nobody checks that the name is there"_s, u"Rebuttal/Undercut"_s);
        session().show(post(2));
        session().select(answer);
        const int before = annotations();
        type(u'r');
        picture(u"reader-quoted-target"_s);
        type(u'1');
        QCOMPARE(annotations(), before + 1);
        type(u'r');
        QCOMPARE(relations(), 1);
        const Relation relation = session().rows().relations().begin()->second;
        const Annotation *target = session().rows().annotation(relation.targetAnnotation);
        QVERIFY(target);
        QCOMPARE(target->quote, u"any student can read two thousand lines of C"_s);
        QCOMPARE(target->code, code(u"Passage"_s));
        QCOMPARE(target->post, post(1));
        QCOMPARE(session().post(), post(2)); // One stays where one coded.
        run(u"undo"); // The passage was coded for the relation only: one step.
        QCOMPARE(annotations(), before);
        QCOMPARE(relations(), 0);
    }

    void aQuotedPassageOneHasCodedIsOfferedAsThatAndLeftAloneByEsc()
    {
        const Uid<Annotation> claim = annotated(1, u"any student can read two thousand lines of C"_s, u"Claim/Value"_s);
        annotated(1, u"I have booked berths with it"_s, u"Claim/Fact"_s);
        session().show(post(2));
        type(u'r');
        type(u'1');
        type(u's');
        QCOMPARE(session().rows().relations().begin()->second.targetAnnotation, claim);
        // Nothing half-made stays.
        session().show(post(3));
        const int before = annotations();
        type(u'r');
        type(u'1');
        press(Qt::Key_Escape);
        QCOMPARE(annotations(), before);
    }

    void parentAndArticleAreOneKeyAway()
    {
        for (const QString &words : {u"I have booked"_s, u"for twenty years"_s, u"it never lost one"_s})
            annotated(1, words, u"Claim/Fact"_s);
        session().show(post(6));
        type(u'r');
        type(u'p');
        type(u'r');
        QCOMPARE(session().rows().relations().begin()->second.targetPost, post(1));
        run(u"undo");
        session().show(post(6));
        type(u'r');
        type(u'a');
        type(u'r');
        QCOMPARE(session().rows().relations().begin()->second.targetPost, post(0));
    }

    void theParentsTextIsInReach()
    {
        session().show(post(5));
        type(u'b');
        QCOMPARE(peek().post(), post(4));
        QVERIFY(peek().text().contains(u"it is old, but it works."_s));
        QVERIFY(reader().surface()->hasFocus());
        type(u'b');
        QCOMPARE(peek().post(), post(3));
        // It follows, and one codes on below it.
        session().show(post(3));
        session().show(post(2));
        QCOMPARE(peek().post(), post(1));
        annotated(2, u"Nobody checks"_s, u"Claim/Fact"_s);
        picture(u"reader-peek"_s);
        QVERIFY(peek().height() < m_window->codePage().reader().height() / 2);
        press(Qt::Key_Escape);
        QVERIFY(peek().post().isNull());
        session().show(post(0));
        type(u'b'); // The article answers nothing.
        QVERIFY(peek().post().isNull());
    }

    void codeIsColouredWhereItIsSeenAndTheTextStaysItself()
    {
        session().show(post(2));
        const QString before = document().toPlainText();
        const QTextBlock line = document().find(u"int find(const"_s).block();
        QVERIFY(line.isValid());
        reader().grab();
        QVERIFY(QTest::qWaitFor([&] { return !line.layout()->formats().isEmpty(); }, patience));
        QCOMPARE(document().toPlainText(), before);
        // Indents are as wide as they are typed. Prose has no colours, code has a fixed pitch.
        const QTextBlock prose = document().find(u"Then let one read"_s).block();
        QVERIFY(prose.layout()->formats().isEmpty());
        QVERIFY(line.begin().fragment().charFormat().fontFixedPitch());
        QVERIFY(QFontInfo(line.begin().fragment().charFormat().font()).fixedPitch());
        QVERIFY(!prose.begin().fragment().charFormat().fontFixedPitch());
        // A span in code is where it is.
        const Uid<Annotation> there = annotated(2, u"const char *name"_s, u"Claim/Fact"_s);
        QCOMPARE(session().rows().annotation(there)->quote, u"const char *name"_s);
        // In dark colours they are others.
        const QColor light = line.layout()->formats().front().format.foreground().color();
        m_window->setScheme(Settings::Scheme::Dark);
        QTextBlock dark;
        QVERIFY(QTest::qWaitFor(
            [&] {
                reader().grab();
                dark = document().find(u"int find(const"_s).block();
                return dark.isValid() && !dark.layout()->formats().isEmpty();
            },
            patience));
        QVERIFY(dark.layout()->formats().front().format.foreground().color() != light);
    }

    void foldedEndsAreCountedAndTold()
    {
        const Uid<Annotation> above = annotated(1, u"it never lost one"_s, u"Claim/Fact"_s);
        const Uid<Annotation> answer
            = annotated(2, u"Nobody checks that the name"_s, u"Rebuttal/Undercut"_s, {}, u"Ask\nwhom?"_s);
        related({answer, {}}, {above, {}});
        reader().setFolded(post(1), true);
        session().show(post(1));
        picture(u"reader-folded-ends"_s);
        reader().setFolded(post(1), false);
        // The same by keys: what one comes to is told on demand.
        session().show(*session().rows().annotation(answer));
        press(Qt::Key_I, u"I"_s, Qt::ShiftModifier);
        QVERIFY(QTest::qWaitFor([] { return QToolTip::isVisible(); }, patience));
        const QString told = QToolTip::text();
        for (const QString &part : {u"Rebuttal › Undercut"_s, u"Memo: Ask"_s, u"rebuts"_s, u"it never lost one"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        QVERIFY(!told.contains(u"whom?"_s));
        // It goes with the next key, and comes by itself where one walks from annotation to annotation.
        type(u'k');
        QVERIFY(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, patience));
        type(u'l');
        QVERIFY(QTest::qWaitFor([] { return QToolTip::isVisible(); }, patience));
        QVERIFY2(QToolTip::text().contains(u"Claim › Fact"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void aCopyNamesItsSource()
    {
        session().select(post(1), spanOf(1, u"it never lost one"_s));
        run(u"copy-reference");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"“it never lost one” (quay_walker, comment 1 on “The booking program”, "_s),
            qPrintable(copied));
        QVERIFY(copied.endsWith(u", https://example.org/thread)"_s));
        run(u"copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"it never lost one"_s);
        // Where no real names leave, its author has a pseudonym, the same each time, and its address is not told.
        const auto ruled = [this](const NamesRule &rule) {
            Store store(session().store().path());
            setNamesRule(store, rule);
        };
        ruled({true, Times::Month});
        run(u"copy-reference");
        const QString veiled = QGuiApplication::clipboard()->text();
        QVERIFY2(
            veiled.startsWith(u"“it never lost one” ("_s) && veiled.contains("comment 1 on"_L1), qPrintable(veiled));
        QVERIFY2(!veiled.contains("quay_walker"_L1) && !veiled.contains("example.org"_L1), qPrintable(veiled));
        run(u"copy-reference");
        QCOMPARE(QGuiApplication::clipboard()->text(), veiled);
        // Where many write, a worker makes their pseudonyms; this one's is the same.
        Store(session().store().path())
            .database()
            .execute("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                     " INSERT INTO author (name) SELECT 'many_' || i FROM n");
        QGuiApplication::clipboard()->clear();
        run(u"copy-reference");
        QVERIFY(QTest::qWaitFor([&] { return QGuiApplication::clipboard()->text() == veiled; }, patience));
        QGuiApplication::clipboard()->clear();
        QSignalSpy said(&session(), &Session::said);
        run(u"copy-reference");
        session().select(post(1), spanOf(1, u"never lost"_s));
        QVERIFY(said.wait(patience));
        QVERIFY(said.back().front().toString().contains("nothing was copied"_L1));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        session().select(post(1), spanOf(1, u"it never lost one"_s));
        ruled({});
        run(u"copy-reference");
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    }

    void rightToLeftPostsKeepTheirLanes()
    {
        const Uid<Annotation> hebrew = annotated(4, u"אבל היא עובדת"_s, u"Claim/Fact"_s);
        session().show(post(4));
        reader().grab();
        const QTextBlock block = document().find(u"התוכנה ישנה"_s).block();
        QCOMPARE(block.textDirection(), Qt::RightToLeft);
        const QTextLine line = block.layout()->lineAt(0);
        // Its words begin at the right of the measure.
        QVERIFY(line.cursorToX(0) > line.cursorToX(10));
        const QPoint inside = placeOf(post(4), spanOf(4, u"היא"_s).start + 1);
        click(inside);
        QCOMPARE(reader().selectedAnnotation(), hebrew);
        picture(u"reader-rtl"_s);
    }

    void coders_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addRow("1600-light") << QSize(1600, 1000) << false;
        QTest::addRow("1600-dark") << QSize(1600, 1000) << true;
        QTest::addRow("1366-light") << QSize(1366, 768) << false;
        QTest::addRow("1366-dark") << QSize(1366, 768) << true;
    }
    void coders()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        m_window->resize(size);
        m_window->setScheme(dark ? Settings::Scheme::Dark : Settings::Scheme::Light);
        m_window->setAllCoders(true);
        const Uid<Coder> own = session().coder();
        for (const QString &coder : {u"Ben"_s, u"Chiara"_s}) {
            const Uid<Coder> uid = session().project().coderNamed(coder);
            session().setCoder(uid);
            annotated(1, u"it never lost one"_s, u"Claim/Fact"_s, uid);
            annotated(1, u"any student can read two thousand lines of C"_s,
                coder == u"Ben"_s ? u"Claim/Value"_s : u"Rebuttal/Undercut"_s, uid);
            annotated(2, u"Nobody checks that the name"_s, u"Rebuttal/Counter-claim"_s, uid);
        }
        session().setCoder(own);
        annotated(1, u"it never lost one"_s, u"Claim/Fact"_s);
        annotated(1, u"unreadable is two thousand lines of C, and any student"_s, u"Claim/Fact"_s);
        session().show(post(1));
        picture(u"reader-coders-"_s + name);
        session().show(post(2));
        picture(u"reader-code-"_s + name);
        session().show(post(3));
        type(u'b');
        picture(u"reader-peek-"_s + name);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(JourneysReaderTest)
#include "journeys_reader_test.moc"
