// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/annotate.h"
#include "core/coding/memos.h"
#include "core/coding/relate.h"
#include "core/corpus/export.h"
#include "core/formats/marked_text.h"
#include "core/formats/reading_copy.h"
#include "core/model/error.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// What a reader sees of a line: no tags.
QString words(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.remove(tag)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&amp;"_L1, "&"_L1)
        .replace("&quot;"_L1, "\""_L1);
}

QString page(const Contents &contents, const reading_copy::Choice &choice = {})
{
    QString html;
    reading_copy::eachPart(contents, choice, [&](const reading_copy::Part &part) { html += part.html; });
    return html;
}

} // namespace

class ReadingCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageHasItsNumberAtBothEnds()
    {
        const MarkedPassage passages[]{{{2, 5}, 7, 0x0b68c0, 0}};
        QCOMPARE(words(markedText(u"🙂 one two"_s, passages)), u"🙂 [7one7] two\n"_s);
    }

    void passagesMayOverlapAndNest()
    {
        const MarkedPassage passages[]{{{0, 7}, 1, 0x0b68c0, 0}, {{4, 11}, 2, 0x7e3200, 1}, {{4, 7}, 3, 0x00503f, 2}};
        QCOMPARE(words(markedText(u"one two three"_s, passages)), u"[1one [2[3two3]1] thr2]ee\n"_s);
    }

    void aPassageGoesOnOverLines()
    {
        const MarkedPassage passages[]{{{0, 9}, 1, 0x0b68c0, 0}};
        const QString html = markedText(u"one\n\ntwo\nthree"_s, passages);
        QCOMPARE(html.count("<p "_L1), 3);
        QCOMPARE(html.count("</p>"_L1), 3);
        QCOMPARE(html.count("<span"_L1), html.count("</span>"_L1));
        QCOMPARE(words(html), u"[1one\ntwo\n1]three\n"_s);
    }

    void textOfOthersIsOnlyText()
    {
        const QString html = markedText(u"<script>alert(\"&\")</script>\u0001\uffff"_s, {});
        QVERIFY(!html.contains("<script"_L1));
        QCOMPARE(words(html), u"<script>alert(\"&\")</script>\u2401\ufffd\n"_s);
    }

    void everyCodingIsOnThePage()
    {
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"p.rejoinder"_s), 7, 3, 30);
        random.work(400);
        const QString html = page(random.store);
        int spans = 0;
        int annotations = 0;
        random.store.eachRow(RowKind::Annotation, [&](const Row &row) {
            ++annotations;
            spans += std::get<Annotation>(row).span().has_value();
        });
        QVERIFY(spans > 20);
        static const QRegularExpression opening(u"<span class=\"n\">\\[\\d+</span>"_s);
        static const QRegularExpression closing(u"<span class=\"n\">\\d+\\]</span>"_s);
        static const QRegularExpression note(u"<p class=\"note\" id="_s);
        QCOMPARE(html.count(opening), spans);
        QCOMPARE(html.count(closing), spans);
        QCOMPARE(html.count(note), annotations);
        QVERIFY(!html.contains(u"Â"_s));
        // Links lead somewhere on the page, and no two places have one name.
        QSet<QString> ids;
        static const QRegularExpression id(u" id=\"([^\"]*)\""_s);
        for (auto found = id.globalMatch(html); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(!ids.contains(name), qPrintable(name));
            ids.insert(name);
        }
        static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
        QVERIFY(html.count(link) > 30);
        for (auto found = link.globalMatch(html); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(ids.contains(name), qPrintable(name));
        }
    }

    void relationsStandAtBothEndsAndMemosWithThem()
    {
        const QTemporaryDir folder;
        Store store = smallProject(folder.filePath(u"p.rejoinder"_s), 2);
        const Uid<Coder> anna{store.addCoder(u"Anna & <Co>"_s, CoderKind::Person).header.uid};
        const auto mark = [&](const char *key, QStringView code) {
            const Action action = annotate(store, store.codebook(),
                {.post = postWithKey(store, QString::fromLatin1(key)),
                    .code = {codeUid(code)},
                    .span = Span{4, 9},
                    .coder = anna});
            store.apply(action.edits, action.label, anna);
            return Uid<Annotation>{action.uid};
        };
        const auto claim = mark("c1", u"Fact");
        const auto answer = mark("c2", u"Value");
        const Uid<Code> rebuts{codeUid(u"rebuts")};
        for (const End &target : {End{claim, {}}, End{}}) {
            const Action action = relate(store, store.codebook(),
                {.type = rebuts, .source = {answer, {}}, .target = target, .note = u"elsewhere"_s, .coder = anna});
            store.apply(action.edits, action.label, anna);
        }
        const Action memo = setMemo(store, {About::Annotation, claim.value, {}}, u"Why <so>?"_s, true, anna);
        store.apply(memo.edits, memo.label, anna);
        const QString read = words(page(store));
        QVERIFY(read.contains(u"→ rebuts 1 Fact, (anonymous) c1"_s));
        QVERIFY(read.contains(u"← rebuts 2 (anonymous) c2"_s));
        QVERIFY(read.contains(u"∅ not in the text: elsewhere"_s));
        QVERIFY(read.contains(u"Question for the team: Why <so>?"_s));
        QVERIFY(read.contains(u"Anna & <Co>"_s));
    }

    void othersAreLeftOut()
    {
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"p.rejoinder"_s), 3, 2, 20);
        random.work(300);
        int seen = 0;
        for (const Uid<Coder> coder : random.coders) {
            const QString html = page(random.store, {.coders = {coder.value}});
            for (const Coder &other : random.store.coders()) {
                const bool isNamed = html.contains(u" · "_s + htmlOf(other.name) + "</span>"_L1);
                QVERIFY2(!isNamed || other.header.uid == coder.value, qPrintable(other.name));
                seen += isNamed;
            }
        }
        QVERIFY(seen >= 2);
    }

    void aChainOfRepliesAsLongAsAnyIsAPage()
    {
        const QTemporaryDir folder;
        const Store store = smallProject(folder.filePath(u"p.rejoinder"_s), 3000);
        int parts = 0;
        qsizetype longest = 0;
        reading_copy::eachPart(store, {}, [&](const reading_copy::Part &part) {
            QCOMPARE(part.startsThread, parts == 0);
            ++parts;
            longest = std::max(longest, part.html.size());
        });
        QCOMPARE(parts, 3002);
        QVERIFY(longest < 4000);
    }

    void cancelledItLeavesNothing()
    {
        const QTemporaryDir folder;
        const Store store = smallProject(folder.filePath(u"p.rejoinder"_s), 50);
        const QString path = folder.filePath(u"page.html"_s);
        reading_copy::Choice choice;
        int asked = 0;
        choice.progress = [&](double share) { return share < 0.5 && ++asked; };
        QVERIFY_THROWS_EXCEPTION(
            Error, writeExport(path, false, [&](const QString &fresh) { reading_copy::write(store, fresh, choice); }));
        QVERIFY(asked > 10);
        QCOMPARE(QDir(folder.path()).entryList({u"*page*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void theSameProjectGivesTheSameBytes()
    {
        const QTemporaryDir folder;
        RandomProject random(folder.filePath(u"p.rejoinder"_s), 11, 2, 20);
        random.work(200);
        const QString first = page(random.store);
        QCOMPARE(page(Store(random.store.path(), Store::Access::ReadOnly)), first);
        QVERIFY(QString::fromUtf8(first.toUtf8()) == first);
    }
};

QTEST_GUILESS_MAIN(ReadingCopyTest)
#include "reading_copy_test.moc"
