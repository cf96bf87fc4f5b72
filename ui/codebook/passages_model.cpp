// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/passages_model.h"

#include <algorithm>

namespace rejoinder {

PassagesModel::PassagesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PassagesModel::show(SurgeryPreview preview, const SurgeryRequest &request, const Codebook &codebook)
{
    // The same passages with another fate: the selection stays.
    const bool same
        = std::ranges::equal(preview.passages, m_passages, [](const CodedPassage &a, const CodedPassage &b) {
              return a.annotation == b.annotation && a.coder == b.coder;
          });
    if (!same)
        beginResetModel();
    m_passages = std::move(preview.passages);
    m_request = request;
    m_codebook = codebook;
    m_recoded.clear();
    for (const Recoded &recoded : preview.plan.annotations)
        m_recoded.insert(recoded.before.header.uid, recoded);
    m_left.clear();
    for (const Annotation &annotation : preview.plan.left)
        m_left.insert(annotation.header.uid);
    if (!same)
        endResetModel();
    else if (!m_passages.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

int PassagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PassagesModel::author(const CodedPassage &passage) const
{
    return passage.isArticle ? tr("article") : passage.author.isNull() ? tr("anonymous") : passage.author;
}

QString PassagesModel::fate(const CodedPassage &passage) const
{
    const QUuid uid = passage.annotation.header.uid;
    const auto recoded = m_recoded.constFind(uid);
    if (recoded != m_recoded.cend() && !recoded->yieldsTo.isNull())
        return recoded->doubles ? tr("goes: it is there already") : tr("goes: another code is there");
    if (m_left.contains(uid))
        return tr("stays: the code is not for such places");
    if (m_request.kind == SurgeryRequest::Split) {
        const int part = m_request.assigned.value(uid, -1);
        return part >= 0 && part < m_request.parts.size() ? m_request.parts[part] : tr("stays");
    }
    if (recoded == m_recoded.cend() || !recoded->changes())
        return tr("stays");
    const Uid<Code> after = recoded->code != passage.annotation.code ? recoded->code : recoded->target;
    const Code *code = m_codebook.code(after);
    return code ? code->name : tr("without target");
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CodedPassage &passage = m_passages[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == PassageColumn && m_request.kind == SurgeryRequest::Recode)
        return m_request.spared.contains(passage.annotation.header.uid) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::ToolTipRole && index.column() == PassageColumn)
        return passage.words;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PassageColumn:
        return passage.annotation.start ? passage.words : tr("whole comment: %1").arg(passage.words);
    case AuthorColumn:
        return author(passage);
    case CoderColumn:
        return passage.coder;
    case VersionColumn:
        return passage.version;
    default:
        return fate(passage);
    }
}

bool PassagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QUuid uid = m_passages[size_t(index.row())].annotation.header.uid;
    const bool on = value.toInt() == Qt::Checked;
    if (on)
        m_request.spared.remove(uid);
    else
        m_request.spared.insert(uid);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked(uid, on);
    return true;
}

QVariant PassagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PassageColumn:
        return tr("Passage");
    case AuthorColumn:
        return tr("By");
    case CoderColumn:
        return tr("Coder");
    case VersionColumn:
        return tr("Version");
    default:
        return tr("Becomes");
    }
}

Qt::ItemFlags PassagesModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool ticks = index.isValid() && index.column() == PassageColumn && m_request.kind == SurgeryRequest::Recode;
    return ticks ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace rejoinder
