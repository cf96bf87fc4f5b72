// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_trail_model.h"

#include "core/coding/codebook_history.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

Codebook aloneIn(const std::optional<Row> &row)
{
    return row ? Codebook({std::get<Code>(*row)}) : Codebook();
}

QString wordsOf(const Step &step, const Edit &edit)
{
    QStringList words;
    for (const CodebookDifference &difference : differences(aloneIn(edit.before), aloneIn(edit.after))) {
        // The group is not in sight here: the step's own words say where to.
        const bool needsOthers
            = difference.kind == CodebookDifference::Moved || difference.kind == CodebookDifference::Retired;
        words += needsOthers ? step.label : difference.words();
    }
    words.removeDuplicates();
    return words.isEmpty() ? step.label : words.join(u' ');
}

} // namespace

CodeTrailModel::CodeTrailModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CodeTrailModel::setSession(Session *session)
{
    m_session = session;
    m_code = {};
    if (session)
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isThis = [this](const Edit &edit) { return edit.uid() == m_code.value; };
            if (change.everything || std::ranges::any_of(change.edits, isThis))
                read();
        });
    read();
}

void CodeTrailModel::showCode(Uid<Code> code)
{
    m_code = code;
    read();
}

void CodeTrailModel::read()
{
    beginResetModel();
    m_lines.clear();
    if (m_session && !m_code.isNull()) {
        for (const auto &[step, edit] : m_session->store().trail(m_code.value)) {
            if (edit.kind() != RowKind::Code)
                continue;
            const Coder *coder = m_session->project().coder(step.actor);
            m_lines.push_back({step.at, coder ? coder->name : QString(), wordsOf(step, edit), step.undone});
        }
        std::ranges::reverse(m_lines);
    }
    endResetModel();
}

int CodeTrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CodeTrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeTrailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const QString what = line.undone ? tr("undone: %1").arg(line.what) : line.what;
    if (role == Qt::ToolTipRole)
        return what;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(line.at), QLocale::ShortFormat);
    case WhoColumn:
        return line.who;
    default:
        return what;
    }
}

QVariant CodeTrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhenColumn ? tr("When") : section == WhoColumn ? tr("Who") : tr("What");
}

} // namespace rejoinder
