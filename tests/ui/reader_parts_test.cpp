// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader_scene.h"
#include "ui/reader/chip_places.h"
#include "ui/reader/lanes.h"
#include "ui/reader/sentences.h"
#include "ui/reader/span_shape.h"
#include "ui/reader/thread_document.h"
#include "ui/reader/visible_posts.h"

#include <QAbstractTextDocumentLayout>
#include <QRandomGenerator>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class ReaderPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlappingSpansNeverShareALane();
    void labelsNeverOverlapAndStayNearTheirLine();
    void chipsStandOnTheirLegsAndNeverOnEachOther();
    void postsUnderAFoldAreNotShown();
    void onlyAncestorsCanBeShown();
    void aFoldLineLeavesOutWhatIsZero();
    void aSelectionGrowsAndShrinksBySentences();
    void aDocumentThatGrewAtBothEndsEqualsOneBuiltAtOnce();
    void everyPositionFindsItsWayBack();
    void piecesOfMixedDirectionsDoNotOverlap();
    void linesHoldAtMostTheMeasure();
};

void ReaderPartsTest::overlappingSpansNeverShareALane()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        std::vector<Span> spans;
        for (int i = 0; i < 30; ++i) {
            const int start = random.bounded(200);
            spans.push_back({start, start + 1 + random.bounded(60)});
        }
        std::ranges::sort(spans, [](Span a, Span b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
        const std::vector<int> lanes = lanesOf(spans);
        for (size_t i = 0; i < spans.size(); ++i) {
            int covering = 0;
            for (size_t k = 0; k < i; ++k) {
                QVERIFY(lanes[i] == laneCount || lanes[i] != lanes[k] || !spans[i].overlaps(spans[k]));
                covering += lanes[k] < laneCount && spans[k].end > spans[i].start;
            }
            // A lane is refused only where all of them are taken.
            QCOMPARE(lanes[i] == laneCount, covering == laneCount);
        }
    }
}

void ReaderPartsTest::labelsNeverOverlapAndStayNearTheirLine()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        std::vector<qreal> wished;
        for (int i = 0; i < 40; ++i)
            wished.push_back(26 * random.bounded(1 + round));
        std::ranges::sort(wished);
        const std::vector<LabelPlace> places = placeLabels(wished, 22, 110);
        QCOMPARE(places.size(), wished.size());
        qreal free = -1;
        int unseen = 0, counted = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            counted += places[i].more;
            if (!places[i].shown) {
                ++unseen;
                continue;
            }
            QVERIFY(places[i].top >= wished[i] && places[i].top - wished[i] <= 110);
            QVERIFY(places[i].top >= free);
            free = places[i].top + 22;
        }
        QCOMPARE(counted, unseen);
    }
}

void ReaderPartsTest::chipsStandOnTheirLegsAndNeverOnEachOther()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        std::vector<ChipWish> wishes;
        std::vector<qreal> ends;
        for (int i = 0; i < 1 + round; ++i) {
            const qreal from = random.bounded(800);
            const qreal to = from + random.bounded(300) - (i % 9 == 8 ? 400 : 0);
            wishes.push_back({(from + to) / 2, from, to});
            ends.push_back(from);
        }
        const std::vector<ChipPlace> places = placeChips(wishes, ends, 21);
        QCOMPARE(places.size(), wishes.size());
        int unseen = 0, counted = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            counted += places[i].more;
            unseen += !places[i].shown;
            if (!places[i].shown)
                continue;
            QVERIFY(places[i].middle >= wishes[i].from && places[i].middle <= wishes[i].to);
            for (size_t k = 0; k < i; ++k)
                QVERIFY(!places[k].shown || std::abs(places[i].middle - places[k].middle) >= 20.99);
        }
        QCOMPARE(counted, unseen == static_cast<int>(places.size()) ? 0 : unseen);
    }
    // One alone stands where it wishes, unless an end would be hidden there.
    QCOMPARE(placeChips(std::vector<ChipWish>{{50, 0, 100}}, {}, 21)[0].middle, 50.0);
    QCOMPARE(placeChips(std::vector<ChipWish>{{50, 0, 100}}, std::vector<qreal>{52}, 21)[0].middle, 41.5);
}

void ReaderPartsTest::postsUnderAFoldAreNotShown()
{
    const Scene scene = longThread(40, 0);
    const int folded = 1;
    const VisiblePosts shown(scene.nodes, {scene.nodes[folded].post});
    const int end = scene.nodes[folded].end;
    QVERIFY(end > folded + 1);
    QCOMPARE(shown.size(), 40 - (end - folded - 1));
    for (int node = 0; node < 40; ++node) {
        const bool hidden = node > folded && node < end;
        QCOMPARE(shown.row(node) < 0, hidden);
        QCOMPARE(shown.node(shown.standIn(node)), hidden ? folded : node);
    }
}

void ReaderPartsTest::onlyAncestorsCanBeShown()
{
    const Scene scene = longThread(40, 0);
    const auto deep = std::ranges::max_element(scene.nodes, {}, &SceneNode::depth);
    const int node = static_cast<int>(deep - scene.nodes.begin());
    const VisiblePosts shown = VisiblePosts::ancestorsOf(scene.nodes, node);
    QCOMPARE(shown.size(), deep->depth + 2);
    QCOMPARE(shown.node(0), 0);
    for (int row = 1; row < shown.size(); ++row)
        QCOMPARE(scene.nodes[shown.node(row)].parent, shown.node(row - 1));
    QCOMPARE(shown.node(shown.size() - 1), node);
}

void ReaderPartsTest::aFoldLineLeavesOutWhatIsZero()
{
    QCOMPARE(describe({6, 5, 4, 5, 2}), u"6 replies by 5 authors folded  ·  ✓ 4 of 6  ·  5 codes  ·  2 relations"_s);
    QCOMPARE(describe({1, 1, 0, 0, 0}), u"1 reply by 1 author folded"_s);
}

void ReaderPartsTest::aSelectionGrowsAndShrinksBySentences()
{
    const QString text = u"  One is here. Two 🙂 is there!  Three ends it."_s;
    const auto quote = [&](Span span) { return quoteAt(text, span); };
    Span span = grownBySentence(text, {4, 4});
    QCOMPARE(quote(span), u"One is here."_s);
    span = grownBySentence(text, span);
    QCOMPARE(quote(span), u"One is here. Two 🙂 is there!"_s);
    span = grownBySentence(text, span);
    QCOMPARE(quote(span), u"One is here. Two 🙂 is there!  Three ends it."_s);
    QCOMPARE(grownBySentence(text, span), span);
    span = shrunkBySentence(text, span);
    QCOMPARE(quote(span), u"One is here. Two 🙂 is there!"_s);
    span = shrunkBySentence(text, shrunkBySentence(text, span));
    QCOMPARE(span.length(), 0);
    QCOMPARE(quote(grownBySentence(text, {codePoints(text), codePoints(text)})), u"Three ends it."_s);
}

namespace {

struct Built
{
    explicit Built(const Scene &thread)
        : scene(thread)
        , document(ReaderMetrics::of(100, 950), Theme::of(Scheme::Light))
    {
        document.document()->setParent(&owner);
    }

    [[nodiscard]] std::vector<Passage> passages(int first, int end) const
    {
        std::vector<Id<Post>> ids;
        for (int row = first; row < end; ++row)
            ids.push_back(scene.nodes[row].post);
        std::vector<Passage> result;
        for (int row = first; ScenePost & post : scene.posts(ids)) {
            result.emplace_back(row, scene.nodes[row].depth, std::move(post));
            ++row;
        }
        return result;
    }

    void append(int count) { document.append(passages(document.end(), document.end() + count)); }
    void prepend(int count) { document.prepend(passages(document.first() - count, document.first())); }

    Scene scene;
    QObject owner;
    ThreadDocument document;
};

} // namespace

void ReaderPartsTest::aDocumentThatGrewAtBothEndsEqualsOneBuiltAtOnce()
{
    const Scene scene = longThread(400, 3);
    QRandomGenerator random(3);
    Built grown(scene);
    grown.document.startAt(200);
    grown.append(10);
    grown.document.document()->documentLayout(); // From here on each change is laid out.
    for (int round = 0; round < 60; ++round) {
        const int count = 1 + random.bounded(9);
        ThreadDocument &document = grown.document;
        switch (random.bounded(4)) {
        case 0:
            grown.append(std::min(count, 400 - document.end()));
            break;
        case 1:
            grown.prepend(std::min(count, document.first()));
            break;
        case 2:
            document.dropFirst(std::min(count, document.end() - document.first() - 1));
            break;
        default:
            document.dropLast(std::min(count, document.end() - document.first() - 1));
            break;
        }
        Built once(scene);
        once.document.startAt(document.first());
        once.append(document.end() - document.first());
        QCOMPARE(document.document()->toPlainText(), once.document.document()->toPlainText());
        QCOMPARE(document.document()->size(), once.document.document()->size());
        for (int row = document.first(); row < document.end(); ++row) {
            QCOMPARE(document.headerPosition(row), once.document.headerPosition(row));
            QCOMPARE(document.area(row), once.document.area(row));
            QCOMPARE(document.at(row).post().id, scene.nodes[row].post);
        }
    }
}

void ReaderPartsTest::everyPositionFindsItsWayBack()
{
    PoolThread pool;
    pool.builder.post(1).text = u"\n\nBegins with\n \nblank lines\u2029and \U0001F468\u200D\U0001F469 others.\n"_s;
    Built built(pool.builder.scene());
    built.append(static_cast<int>(built.scene.nodes.size()));
    const ThreadDocument &document = built.document;
    for (int row = 0; row < document.end(); ++row) {
        const QString &text = document.at(row).post().text;
        for (int offset = 0; offset <= text.size() && !text.isEmpty(); ++offset) {
            const int position = document.position(row, offset);
            const ThreadDocument::Place place = document.place(position);
            QCOMPARE(place.row, row);
            QCOMPARE(place.header, false);
            QCOMPARE(place.offset, offset);
            const QChar c = document.document()->characterAt(position);
            if (offset < text.size())
                QCOMPARE(c == QChar::ParagraphSeparator ? u'\n' : c,
                    text[offset] == QChar::ParagraphSeparator ? u'\n' : text[offset]);
        }
        QVERIFY(document.place(document.headerPosition(row)).header);
    }
}

void ReaderPartsTest::piecesOfMixedDirectionsDoNotOverlap()
{
    PoolThread pool;
    const int mixed = 6;
    Built built(pool.builder.scene());
    built.append(static_cast<int>(built.scene.nodes.size()));
    const QTextDocument &text = *built.document.document();
    QVERIFY(text.size().height() > 0);
    const int start = built.document.textStart(mixed);
    const int end = built.document.textEnd(mixed);
    for (int from = start; from < end; ++from) {
        for (int to = from + 1; to <= end; ++to) {
            std::vector<SpanPiece> pieces = piecesOf(text, from, to, 0, 1e6);
            std::ranges::sort(pieces, [](const SpanPiece &a, const SpanPiece &b) {
                return std::pair(a.baseline, a.left) < std::pair(b.baseline, b.left);
            });
            for (size_t i = 1; i < pieces.size(); ++i)
                QVERIFY(pieces[i].baseline > pieces[i - 1].baseline || pieces[i].left > pieces[i - 1].right);
        }
    }
    // The whole paragraph is covered from its right edge, where it begins.
    const std::vector<SpanPiece> whole = piecesOf(text, start, end, 0, 1e6);
    QVERIFY(whole.front().rightToLeft && whole.front().first && whole.back().last);
}

void ReaderPartsTest::linesHoldAtMostTheMeasure()
{
    Built built(longThread(60, 0));
    built.append(60);
    QVERIFY(built.document.document()->size().height() > 0);
    int longest = 0;
    for (QTextBlock block = built.document.document()->firstBlock(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            longest = std::max(longest, block.layout()->lineAt(i).textLength());
    }
    QVERIFY2(longest > 60 && longest <= 74, qPrintable(QString::number(longest)));
}

QTEST_MAIN(ReaderPartsTest)
#include "reader_parts_test.moc"
