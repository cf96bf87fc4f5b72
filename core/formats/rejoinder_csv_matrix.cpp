// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv_matrix.h"

#include "core/model/identity.h"

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

Matrix::Matrix(const Material &material)
    : m_material(material)
{
    const Codebook &codebook = material.codebook();
    for (const Code &code : codebook.codes()) {
        if (codebook.effective({code.header.uid}) != &code)
            continue;
        if (code.kind == CodeKind::Target)
            m_targets.push_back(&code);
        if (code.kind != CodeKind::Code || !material.isChosen(Uid<Code>{code.header.uid}))
            continue;
        const QString path = codebook.path({code.header.uid});
        // Two copies may have made a code of one name: a table's columns need two.
        m_paths += m_paths.contains(path) ? u"%1 (%2)"_s.arg(path, externalName(letter::code, code.header.uid)) : path;
        m_columns.push_back({code.header.uid, codebook.group({code.header.uid})});
    }
}

int Matrix::columnOf(Uid<Code> code) const
{
    const Code *effective = m_material.codebook().effective(code);
    const auto found = std::ranges::find(m_columns, effective ? effective->header.uid : QUuid(), &Column::code);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int Matrix::targetOf(Uid<Code> target) const
{
    const auto found = std::ranges::find(m_targets, m_material.codebook().effective(target));
    return found == m_targets.end() ? -1 : int(found - m_targets.begin());
}

size_t Matrix::roundOf(Uid<Round> round) const
{
    const auto &rounds = m_material.rounds();
    const auto found = std::ranges::find(rounds, round.value, [](const Round &other) { return other.header.uid; });
    return size_t(found - rounds.begin());
}

std::vector<size_t> Matrix::roundsOf(const Annotation &annotation, const std::vector<const PostState *> &states) const
{
    const Code *effective = m_material.codebook().effective(annotation.code);
    const Code *group = effective ? m_material.codebook().group({effective->header.uid}) : nullptr;
    std::vector<size_t> rounds;
    for (const PostState *state : states) {
        const size_t round = roundOf(state->round);
        if (group && inScope(m_material.rounds()[round], {group->header.uid}))
            rounds.push_back(round);
    }
    if (rounds.empty() && !m_material.rounds().empty())
        rounds.push_back(m_material.rounds().size() - 1);
    return rounds;
}

/// The coder looked: what is not there and in the round's scope is a zero, for a stance towards each target.
void Matrix::addZeros(std::map<RowKey, Cells> &rows, size_t round) const
{
    for (int target = -1; target < int(m_targets.size()); ++target) {
        if (target >= 0 && m_targets[size_t(target)]->retired)
            continue;
        Cells zeros(m_columns.size(), Cell::Unknown);
        bool any = target < 0;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const Code *group = m_columns[column].group;
            const bool belongs = group->targeted && !m_targets.empty() ? target >= 0 : target < 0;
            if (belongs && inScope(m_material.rounds()[round], {group->header.uid})) {
                zeros[column] = Cell::Zero;
                any = true;
            }
        }
        if (any)
            rows.try_emplace({round, target}, std::move(zeros));
    }
}

std::map<Matrix::RowKey, Matrix::Cells> Matrix::rowsOf(Id<Post> post, Uid<Coder> coder) const
{
    std::map<RowKey, Cells> rows;
    std::vector<const PostState *> states;
    for (const PostState &state : m_material.statesOf(post)) {
        if (state.header.owner != coder)
            continue;
        states.push_back(&state);
        const size_t round = roundOf(state.round);
        if (state.state == State::Coded || state.state == State::Nothing)
            addZeros(rows, round);
        else
            rows.try_emplace({round, -1}, Cells(m_columns.size(), Cell::Unknown));
    }
    for (const Annotation &annotation : m_material.annotationsOn(post)) {
        const int column = columnOf(annotation.code);
        if (annotation.header.owner != coder || column < 0)
            continue;
        for (const size_t round : roundsOf(annotation, states)) {
            const RowKey key{round, annotation.target.isNull() ? -1 : targetOf(annotation.target)};
            rows.try_emplace(key, Cells(m_columns.size(), Cell::Unknown)).first->second[size_t(column)] = Cell::One;
        }
    }
    return rows;
}

void Matrix::writeRows(CsvWriter &csv, Id<Post> post, const PostCells &cells) const
{
    if (m_material.statesOf(post).empty() && m_material.annotationsOn(post).empty())
        return;
    for (const Coder &coder : m_material.coders()) {
        for (const auto &[key, values] : rowsOf(post, {coder.header.uid})) {
            csv.cell(cells.post);
            csv.cell(cells.thread);
            csv.cell(cells.parent);
            csv.cell(cells.depth);
            csv.cell(coder.name);
            csv.cell(m_material.rounds()[key.round].name);
            csv.cell(key.target < 0 ? QString() : m_targets[size_t(key.target)]->name);
            for (const Cell value : values)
                csv.cell(value == Cell::Unknown ? QByteArrayView() : QByteArrayView(value == Cell::One ? "1" : "0"));
            csv.cell(externalName(letter::coder, coder.header.uid));
            csv.endRow();
        }
    }
}

} // namespace rejoinder::rejoinder_csv
