// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of surgery on the codebook and of its undo, and of reading copies, one line each. Alone on a calm machine:
//   bench_surgery_bench [ANNOTATIONS] [POSTS OF THE READING COPY]     100,000 and 20,000 where it is not said

#include "core/coding/surgery.h"
#include "core/formats/reading_copy.h"
#include "core/store/project.h"
#include "tests/support/small_project.h"
#include "ui/export/reading_pages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

void measure(const char *what, const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    const auto cpu = std::clock();
    work();
    std::printf("%-52s %9.1f ms (cpu %9.1f)\n", what, double(timer.nsecsElapsed()) / 1e6,
        1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC);
    std::fflush(stdout);
}

void measureSurgery(const QString &path, int annotations)
{
    constexpr int posts = 5000;
    Project project(smallProject(path, posts));
    const Uid<Coder> coder = project.addCoder(u"Anna"_s);
    std::vector<Id<Post>> ids;
    for (int node = 0; node < project.outline().size(); ++node)
        ids.push_back(project.outline().post(node));
    Edits edits;
    for (int i = 0; i < annotations; ++i) {
        Annotation annotation = annotationOn(project.store(), ids[size_t(i) % ids.size()], coder, u"Fact", 5);
        annotation.start = i / posts;
        annotation.end = i / posts + 5;
        annotation.quote = u"words"_s;
        edits.push_back(added(annotation));
    }
    measure("coding them, one step", [&] { project.apply(std::move(edits), u"tag"_s, coder); });
    const Uid<Code> fact{codeUid(u"Fact")};
    const Uid<Code> value{codeUid(u"Value")};
    SurgeryPlan plan;
    std::vector<Uid<Annotation>> all;
    for (const Annotation &annotation : annotationsOf(project.store(), project.codebook(), fact))
        all.push_back(annotation.uid());
    measure("recode: the plan (a worker's)", [&] { plan = recode(project.store(), project.codebook(), all, value); });
    measure("recode: written (a worker's)", [&] { project.apply(plan.action.edits, plan.action.label, coder); });
    measure("undo of it", [&] { project.undo(); });
    measure(
        "merge: the plan (a worker's)", [&] { plan = mergeCodes(project.store(), project.codebook(), fact, value); });
    measure("merge: written (a worker's)", [&] { project.apply(plan.action.edits, plan.action.label, coder); });
    measure("undo of it", [&] { project.undo(); });
}

void measureCopies(const QString &folder, int posts)
{
    const Store store = smallProject(folder + "/copy.rejoinder"_L1, posts);
    double longest = 0;
    QElapsedTimer since;
    since.start();
    reading_copy::Choice choice;
    choice.progress = [&](double) {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
        return true;
    };
    measure("reading copy: HTML", [&] { reading_copy::write(store, folder + "/copy.html"_L1, choice); });
    measure("reading copy: PDF", [&] { writeReadingPdf(store, folder + "/copy.pdf"_L1, choice, u"Copy"_s); });
    measure("reading copy: SVG", [&] { writeReadingSvg(store, folder + "/copy.svg"_L1, choice, u"Copy"_s); });
    std::printf("%-52s %9.1f ms\n", "longest between two questions whether to go on", longest);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const int annotations = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int posts = argc > 2 ? std::atoi(argv[2]) : 20'000;
    const QTemporaryDir folder;
    std::printf("%d annotations, %d posts\n", annotations, posts);
    measureSurgery(folder.filePath(u"surgery.rejoinder"_s), annotations);
    measureCopies(folder.path(), posts);
    return 0;
}
