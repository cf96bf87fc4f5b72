// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Prints how long the Reader takes: first paint, scrolling, one annotation among many.
#include "../ui/reader_scene.h"
#include "core/corpus/quotations.h"
#include "ui/reader/reader.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextEdit>

#include <cstdio>
#include <ctime>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(965, 860);

/// Time of this process only: what else the machine does is not the Reader's. (Its wall clock agrees on an idle one.)
class Stopwatch
{
public:
    void start() { m_start = std::clock(); }
    [[nodiscard]] double ms() const { return static_cast<double>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

QTextEdit &surfaceOf(Reader &reader)
{
    return *qobject_cast<QTextEdit *>(reader.surface());
}

/// What a frame costs: all that scrolling started, painted.
double frame(Reader &reader, QImage &screen)
{
    Stopwatch timer;
    timer.start();
    reader.render(&screen);
    return timer.ms();
}

/// Colour emoji are pictures that Qt decodes each time it measures or draws one: told apart.
const char *told(bool plain)
{
    return plain ? "" : ", an emoji in each sentence";
}

void firstPaint(int posts, int annotations, bool plain)
{
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        Reader reader;
        reader.resize(size);
        reader.show();
        QImage screen(size, QImage::Format_RGB32);
        QCoreApplication::processEvents();
        const Scene scene = longThread(posts, annotations, plain);
        Stopwatch timer;
        timer.start();
        reader.setScene(scene);
        reader.render(&screen);
        times.push_back(timer.ms());
    }
    std::printf("first paint of %d posts with %d annotations%s: median %.1f ms, worst %.1f ms\n", posts,
        posts * annotations, told(plain), median(times), percentile(times, 1));
}

void scroll(int posts, int annotations, Reader::Relations relations, bool plain)
{
    Reader reader;
    reader.resize(size);
    reader.show();
    reader.setScene(longThread(posts, annotations, plain));
    reader.setRelationsShown(relations);
    QImage screen(size, QImage::Format_RGB32);
    QScrollBar &bar = *surfaceOf(reader).verticalScrollBar();
    std::vector<double> frames;
    // A page and a half a frame, with whatever else the program does between two frames.
    for (int still = 0; still < 3;) {
        Stopwatch timer;
        timer.start();
        const int before = bar.value();
        bar.setValue(before + 1200);
        still = bar.value() == before ? still + 1 : 0;
        reader.render(&screen);
        frames.push_back(timer.ms());
        timer.start();
        QCoreApplication::processEvents();
        frames.push_back(timer.ms());
    }
    std::printf(
        "scroll through %d posts with %d annotations%s%s: %zu frames, median %.1f ms, 99 %% %.1f ms, worst %.1f ms\n",
        posts, posts * annotations, relations == Reader::Relations::All ? ", all relations" : "", told(plain),
        frames.size(), median(frames), percentile(frames, 0.99), percentile(frames, 1));
}

/// 5,000 posts with 15,000 annotations, 200 relations that all meet the view: it is painted as one scrolls line by line,
/// walks from post to post, and points at annotations.
void relations(Reader::Relations shown, const char *which)
{
    Reader reader;
    reader.resize(size);
    reader.show();
    reader.setScene(thickThread(5000, 3, 200, 9, 8));
    reader.setRelationsShown(shown);
    QImage screen(size, QImage::Format_RGB32);
    frame(reader, screen);
    while (surfaceOf(reader).document()->blockCount() < 3900) // Two thousand posts are kept.
        QCoreApplication::processEvents();
    frame(reader, screen);
    std::vector<double> scrolled, walked;
    QScrollBar &bar = *surfaceOf(reader).verticalScrollBar();
    for (int i = 0; i < 60; ++i) {
        bar.setValue(26 * (i % 20));
        scrolled.push_back(frame(reader, screen));
    }
    for (int i = 0; i < 60; ++i) {
        Stopwatch timer;
        timer.start();
        reader.reveal({1 + i % 9});
        reader.render(&screen);
        walked.push_back(timer.ms());
    }
    std::printf("200 relations in view, %s, 15,000 annotations: scrolled by a line median %.1f ms, 99 %% %.1f ms; next "
                "post median %.1f ms, worst %.1f ms\n",
        which, median(scrolled), percentile(scrolled, 0.99), median(walked), percentile(walked, 1));
}

/// Every fifth of 4,000 posts holds twelve lines of code, coloured as one scrolls by.
void code()
{
    Scene scene = longThread(4000, 3, true);
    scene.posts = [posts = scene.posts](std::span<const Id<Post>> wanted) {
        std::vector<ScenePost> found = posts(wanted);
        for (ScenePost &post : found) {
            if (post.id.value % 5 != 0)
                continue;
            post.text += u"\n\n```cpp\n"_s;
            for (int i = 0; i < 12; ++i)
                post.text += u"    for (int i = 0; i < %1; ++i) std::puts(\"line\"); // says it\n"_s.arg(i);
            post.text += u"```\n"_s;
        }
        return found;
    };
    Reader reader;
    reader.resize(size);
    reader.show();
    QImage screen(size, QImage::Format_RGB32);
    QScrollBar &bar = *surfaceOf(reader).verticalScrollBar();
    reader.setScene(scene);
    std::vector<double> frames, between;
    for (int i = 0; i < 600; ++i) {
        bar.setValue(bar.value() + 500);
        frames.push_back(frame(reader, screen));
        Stopwatch timer;
        timer.start();
        QCoreApplication::processEvents(); // Colours, and the next frame.
        between.push_back(timer.ms());
    }
    std::printf(
        "scroll by code: frames median %.1f ms, worst %.1f ms; colouring and painting anew median %.1f ms, 99 %% "
        "%.1f ms, worst (the first) %.1f ms\n",
        median(frames), percentile(frames, 1), median(between), percentile(between, 0.99), percentile(between, 1));
}

void bigArticle()
{
    SceneBuilder builder;
    const Uid<Code> code = builder.code(u"Fact"_s, u"1"_s, 0, Pattern::Solid);
    QString text;
    while (text.size() < 1'000'000) {
        for (int i = 0; i < 12; ++i)
            text += u"The ground moves, and whoever says that paint holds it has not looked at it. "_s;
        text += u"\n\n"_s;
    }
    builder.article(u"A long article"_s, {}, text);
    std::vector<SceneAnnotation> &annotations = builder.post(0).annotations;
    for (int i = 0; i < 10'000; ++i) {
        SceneAnnotation annotation;
        annotation.uid = Uid<Annotation>::made();
        annotation.post = SceneBuilder::id(0);
        annotation.code = code;
        annotation.span = Span{i * 100, i * 100 + 60};
        annotations.push_back(annotation);
    }
    const Scene scene = builder.scene();
    QImage screen(size, QImage::Format_RGB32);
    std::vector<double> shown, removed;
    for (int round = 0; round < 5; ++round) {
        Reader reader;
        reader.resize(size);
        reader.show();
        QCoreApplication::processEvents();
        Stopwatch timer;
        timer.start();
        reader.setScene(scene);
        reader.render(&screen);
        shown.push_back(timer.ms());
        reader.reveal(SceneBuilder::id(0), Span{500'000, 500'010});
        frame(reader, screen);
        for (int i = 5000; i < 5040; ++i) {
            timer.start();
            reader.removeAnnotation(annotations[static_cast<size_t>(i)].uid, SceneBuilder::id(0));
            reader.render(&screen);
            removed.push_back(timer.ms());
        }
    }
    std::printf(
        "1 MB article with 10,000 annotations: shown in %.1f ms (worst %.1f); one removed in %.1f ms (worst %.1f)\n",
        median(shown), percentile(shown, 1), median(removed), percentile(removed, 1));
}

/// What a reply to a long article quotes is looked for when one comes to it.
void quoting()
{
    QString article;
    for (int i = 0; article.size() < 1'000'000; ++i)
        article += u"Of street number %1 half the shops say that whoever comes by car buys more than others. "_s.arg(i);
    const QString reply = u"> "_s + article.last(300).first(120) + u"\n\nNobody has counted that."_s;
    std::vector<double> times;
    for (int round = 0; round < 20; ++round) {
        Stopwatch timer;
        timer.start();
        if (quotationsIn(reply, std::span(&article, 1)).empty())
            std::printf("nothing found\n");
        times.push_back(timer.ms());
    }
    std::printf(
        "quotation of a 1 MB article found: median %.1f ms, worst %.1f ms\n", median(times), percentile(times, 1));
}

void folding()
{
    Reader reader;
    reader.resize(size);
    reader.show();
    reader.setScene(longThread(20'000, 3));
    QImage screen(size, QImage::Format_RGB32);
    std::vector<double> times;
    for (int round = 0; round < 20; ++round) {
        Stopwatch timer;
        timer.start();
        reader.setFolded({2}, round % 2 == 0);
        reader.render(&screen);
        times.push_back(timer.ms());
    }
    std::printf("fold or unfold in 20,000 posts: median %.1f ms, worst %.1f ms\n", median(times), percentile(times, 1));
    Stopwatch timer;
    timer.start();
    reader.reveal({15'000});
    reader.render(&screen);
    std::printf("jump to post 15,000 of 20,000: %.1f ms\n", timer.ms());
    timer.start();
    reader.setZoom(150);
    reader.render(&screen);
    std::printf("zoom: %.1f ms\n", timer.ms());
}

} // namespace

/// Without names all parts: first scroll emoji relations code article quote fold.
int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication application(argc, argv);
    const QStringList names = QCoreApplication::arguments().mid(1);
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1StringView(name)); };
    applyScheme(Scheme::Light);
    if (wanted("first")) {
        firstPaint(1000, 3, true);
        firstPaint(20'000, 3, true);
    }
    if (wanted("scroll")) {
        scroll(20'000, 3, Reader::Relations::OfCurrentPost, true);
        scroll(4000, 3, Reader::Relations::All, true);
    }
    if (wanted("emoji")) {
        firstPaint(20'000, 3, false);
        scroll(4000, 3, Reader::Relations::OfCurrentPost, false);
    }
    if (wanted("relations")) {
        relations(Reader::Relations::None, "none drawn");
        relations(Reader::Relations::OfCurrentPost, "those of the current post drawn");
        relations(Reader::Relations::All, "all drawn");
    }
    if (wanted("code"))
        code();
    if (wanted("article"))
        bigArticle();
    if (wanted("quote"))
        quoting();
    if (wanted("fold"))
        folding();
    return 0;
}
