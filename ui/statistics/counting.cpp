// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/counting.h"

#include "core/model/names.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// A circle holds fewer names than a table.
constexpr int mostInMatrix = 30;
constexpr int mostInGraph = 16;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rejoinder::StatisticsPage)
};

std::vector<Mark> marksOf(
    const std::vector<CrossTable::Heading> &headings, const CodedRows &rows, const Codebook &codebook)
{
    std::vector<Mark> marks;
    for (const auto &heading : headings) {
        const Code *code = heading.code < 0 ? nullptr : codebook.code({rows.codes[size_t(heading.code)].uid});
        marks.push_back(code ? markOf(codebook, *code) : Mark{int(marks.size())});
    }
    return marks;
}

Chart timeline(const CodedRows &rows, const Outline &outline, Id<Thread> thread)
{
    Chart chart;
    chart.look = Chart::Look::Timeline;
    chart.table.rowsAre = Texts::tr("Code");
    chart.table.columnsAre = Texts::tr("Posts of this thread in reading order");
    const int index = outline.indexOf(thread);
    const int root = index < 0 ? -1 : outline.root(index);
    if (root < 0)
        return chart;
    const int end = outline.subtreeEnd(root);
    std::map<int, std::vector<Spot>> byCode;
    for (auto row = std::ranges::lower_bound(rows.annotations, root, {}, &CodedRows::Annotated::node);
        row != rows.annotations.end() && row->node < end; ++row)
        byCode[row->code].push_back(row->passage());
    const auto width = size_t(end - root);
    for (int node = root; node < end; ++node)
        chart.table.columns.push_back({node == root ? Texts::tr("article") : QString::number(node - root)});
    chart.table.counts.resize(byCode.size() * width);
    for (const auto &[code, passages] : byCode) {
        const auto line = chart.table.rows.size();
        chart.table.rows.push_back({rows.codes[size_t(code)].name, code});
        for (const auto &passage : passages) {
            const auto cell = line * width + size_t(passage.node - root);
            ++chart.table.counts[cell];
            chart.table.members.push_back({int(cell), passage});
            ++chart.table.n;
        }
    }
    std::ranges::sort(chart.table.members);
    return chart;
}

} // namespace

Chart chartOf(const Counted &counted, const CountRequest &request)
{
    const auto &[rows, outline] = counted;
    Chart chart;
    const int variant = request.variant;
    switch (request.question) {
    case Question::ByCoder:
        chart.look = Chart::Look::Rows;
        chart.table = codesBy(rows, outline, Dimension::Coder);
        break;
    case Question::ByDepth:
        chart.table = codesBy(rows, outline, Dimension::Depth);
        break;
    case Question::ByAuthor:
        chart.look = Chart::Look::Matrix;
        chart.table = codesBy(rows, outline, Dimension::Author);
        break;
    case Question::ByParentStance:
        chart.table = codesBy(rows, outline, Dimension::ParentStance);
        break;
    case Question::ByThread:
        chart.look = Chart::Look::Matrix;
        chart.table = codesBy(rows, outline, Dimension::Thread);
        break;
    case Question::StanceByDepth:
        chart.table = codesBy(rows, outline, Dimension::Depth, Codes::Stances);
        break;
    case Question::StanceByTime:
        chart.table = codesBy(rows, outline, Dimension::Time, Codes::Stances);
        break;
    case Question::StanceOfReply:
        chart.look = Chart::Look::Mosaic;
        chart.table = stanceByParents(rows, outline);
        break;
    case Question::WhoAnswersWhom:
        chart.look = variant % 2 ? Chart::Look::Network : Chart::Look::Matrix;
        chart.table = whoAnswersWhom(rows, outline, variant / 2, variant % 2 ? mostInGraph : mostInMatrix);
        break;
    case Question::Cooccurrence:
        chart.look = Chart::Look::Matrix;
        chart.table = cooccurrence(rows, outline, Together(variant));
        break;
    case Question::Timeline:
        chart = timeline(rows, outline, request.thread);
        break;
    case Question::WorkDone:
        chart.look = Chart::Look::Rows;
        chart.table = progress(rows);
        for (auto &column : chart.table.columns) {
            if (const auto state = named<State>(column.name))
                column.name = signOf(*state) + u' ' + nameOfState(*state);
        }
        break;
    }
    chart.title = request.title;
    chart.rowMarks = marksOf(chart.table.rows, rows, request.codebook);
    chart.columnMarks = marksOf(chart.table.columns, rows, request.codebook);
    chart.shares = request.shares;
    return chart;
}

} // namespace rejoinder
