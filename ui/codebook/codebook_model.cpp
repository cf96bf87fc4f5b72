// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebook_model.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rejoinder {

CodebookModel::CodebookModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_nodes.emplace_back();
}

void CodebookModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &CodebookModel::follow);
        connect(session, &Session::coderChanged, this, &CodebookModel::recount);
    }
    rebuild();
}

void CodebookModel::add(int parent, Uid<Code> code)
{
    m_nodes.push_back({code, parent, int(m_nodes[parent].children.size()), {}});
    m_nodes[parent].children.push_back(int(m_nodes.size()) - 1);
}

void CodebookModel::rebuild()
{
    beginResetModel();
    m_nodes.assign(1, {});
    if (m_session) {
        QHash<QUuid, int> nodeOf;
        for (const Code &code : m_session->codebook().codes()) { // parents come first
            if (code.retired || (code.kind != CodeKind::Group && code.kind != CodeKind::Code))
                continue;
            const bool relations = code.kind == CodeKind::Group && !m_session->codebook().relationTypes().empty()
                && m_session->codebook().relationTypes().front()->parent.value == code.header.uid;
            if (relations)
                continue;
            add(nodeOf.value(code.parent.value, 0), {code.header.uid});
            nodeOf.insert(code.header.uid, int(m_nodes.size()) - 1);
        }
        if (const auto types = m_session->codebook().relationTypes(); !types.empty()) {
            add(0, {});
            const int heading = int(m_nodes.size()) - 1;
            for (const Code *type : types)
                add(heading, {type->header.uid});
        }
    }
    count();
    endResetModel();
}

void CodebookModel::count()
{
    m_counts.clear();
    if (!m_session)
        return;
    for (const Store::CodeCount &count : m_session->project().codeCounts()) {
        if (m_session->showsEverybody() || count.coder == m_session->coder())
            m_counts[count.code.value] += count.count;
    }
}

void CodebookModel::follow(const Change &change)
{
    const auto rebuilds
        = [](const Edit &edit) { return edit.kind() == RowKind::Code || edit.kind() == RowKind::Round; };
    if (change.everything || std::ranges::any_of(change.edits, rebuilds))
        return rebuild();
    recount();
}

void CodebookModel::recount()
{
    const QHash<QUuid, int> former = m_counts;
    count();
    for (const Node &node : m_nodes) {
        if (m_counts.value(node.code.value) == former.value(node.code.value))
            continue;
        for (QModelIndex at = indexOf(node.code); at.isValid(); at = at.parent())
            Q_EMIT dataChanged(at, at, {CountRole});
    }
}

const CodebookModel::Node *CodebookModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : &m_nodes.front();
}

QModelIndex CodebookModel::indexOf(Uid<Code> code) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].code == code && !code.isNull())
            return createIndex(m_nodes[i].row, 0, quintptr(i));
    }
    return {};
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(node(parent)->children[row]))
                                         : QModelIndex();
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? node(index)->parent : 0;
    return above > 0 ? createIndex(m_nodes[above].row, 0, quintptr(above)) : QModelIndex();
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const Node &at = *node(index);
    const Code *code = m_session->codebook().code(at.code);
    switch (role) {
    case Qt::DisplayRole:
        return code ? code->name : tr("Relation types");
    case Qt::ToolTipRole:
        return code ? toolTip(*code) : QString();
    case Qt::AccessibleTextRole:
        if (code && code->kind != CodeKind::Group)
            return tr("%1, key %2, used %n time(s)", nullptr, m_counts.value(at.code.value))
                       .arg(code->name, code->key.isEmpty() ? tr("none") : code->key)
                + (isInScope(at.code) ? QString() : u", "_s + tr("not in this round"));
        return code ? code->name : tr("Relation types");
    case UidRole:
        return at.code.value;
    case KindRole:
        return int(code ? code->kind : CodeKind::Group);
    case KeyRole:
        return code ? code->key : QString();
    case CountRole:
        return code && code->kind == CodeKind::Group ? 0 : total(at);
    case NoteRole:
        return !code ? tr("after R") : code->kind == CodeKind::Group ? note(*code) : QString();
    case ScopeRole:
        return isInScope(at.code);
    default:
        return {};
    }
}

int CodebookModel::total(const Node &node) const
{
    int sum = m_counts.value(node.code.value);
    for (const int child : node.children)
        sum += m_counts.value(m_nodes[child].code.value);
    return sum;
}

bool CodebookModel::isInScope(Uid<Code> code) const
{
    const Code *group = m_session->codebook().group(code);
    return !group || group->kind == CodeKind::Target || inScope(m_session->project().round(), {group->header.uid});
}

QString CodebookModel::toolTip(const Code &code) const
{
    if (isInScope({code.header.uid}))
        return code.definition;
    const QString why = tr("It is not coded in the round “%1”.").arg(m_session->project().round().name);
    return code.definition.isEmpty() ? why : code.definition + u'\n' + why;
}

QString CodebookModel::note(const Code &group) const
{
    if (!isInScope({group.header.uid}))
        return tr("not in this round");
    switch (group.appliesTo) {
    case AppliesTo::Span:
        return tr("spans");
    case AppliesTo::Post:
        return group.targeted ? tr("whole comment, one per target") : tr("whole comment");
    case AppliesTo::Both:
        return tr("spans or whole comment");
    }
    return {};
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractItemModel::flags(index);
    return CodeKind(data(index, KindRole).toInt()) == CodeKind::Code ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CodebookModel::mimeTypes() const
{
    return {QString::fromLatin1(mimeType)};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QString::fromLatin1(mimeType), indexes.front().data(UidRole).toUuid().toByteArray());
    return data;
}

} // namespace rejoinder
