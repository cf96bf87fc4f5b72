// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_editor_model.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

Uid<Code> dragged(const QMimeData *data)
{
    return {QUuid::fromString(QString::fromLatin1(data->data(QString::fromLatin1(CodeEditorModel::mimeType))))};
}

} // namespace

CodeEditorModel::CodeEditorModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_nodes.emplace_back();
}

void CodeEditorModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &CodeEditorModel::follow);
        connect(session, &Session::coderChanged, this, &CodeEditorModel::rebuild);
    }
    rebuild();
}

void CodeEditorModel::setRetiredShown(bool shown)
{
    if (m_retired != shown) {
        m_retired = shown;
        rebuild();
    }
}

void CodeEditorModel::add(int parent, Uid<Code> code)
{
    m_nodes.push_back({code, parent, int(m_nodes[size_t(parent)].children.size()), {}});
    m_nodes[size_t(parent)].children.push_back(int(m_nodes.size()) - 1);
}

void CodeEditorModel::rebuild()
{
    beginResetModel();
    m_nodes.assign(1, {});
    if (m_session) {
        const auto &codes = m_session->codebook().codes();
        QHash<QUuid, int> nodeOf;
        for (const Code &code : codes) { // parents come first
            if ((code.retired && !m_retired) || code.kind == CodeKind::Target)
                continue;
            add(nodeOf.value(code.parent.value, 0), {code.header.uid});
            nodeOf.insert(code.header.uid, int(m_nodes.size()) - 1);
        }
        add(0, {});
        const int heading = int(m_nodes.size()) - 1;
        for (const Code &code : codes) {
            if (code.kind == CodeKind::Target && (!code.retired || m_retired))
                add(heading, {code.header.uid});
        }
    }
    count();
    endResetModel();
}

void CodeEditorModel::count()
{
    m_counts.clear();
    if (m_session) {
        for (const Store::CodeCount &count : m_session->project().codeCounts())
            m_counts[count.code.value] += counts(count.coder) ? count.count : 0;
    }
}

bool CodeEditorModel::counts(Uid<Coder> coder) const
{
    return !m_session->isBlind() || coder == m_session->coder();
}

void CodeEditorModel::follow(const Change &change)
{
    const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
    // A code that only says something else of itself keeps its row, and with it the selection.
    const auto staysInPlace = [](const Edit &edit) {
        if (!edit.before || !edit.after)
            return false;
        const Code &before = std::get<Code>(*edit.before);
        const Code &after = std::get<Code>(*edit.after);
        return before.parent == after.parent && before.position == after.position && before.retired == after.retired
            && before.name == after.name;
    };
    const auto moves = [&](const Edit &edit) { return isCode(edit) && !staysInPlace(edit); };
    if (change.everything || std::ranges::any_of(change.edits, moves))
        return rebuild();
    for (const Edit &edit : change.edits) {
        if (isCode(edit)) {
            const QModelIndex at = indexOf({edit.uid()});
            Q_EMIT dataChanged(at, at);
        }
    }
    recount();
}

void CodeEditorModel::recount()
{
    const QHash<QUuid, int> former = m_counts;
    count();
    for (const Node &node : m_nodes) {
        if (m_counts.value(node.code.value) == former.value(node.code.value))
            continue;
        for (QModelIndex at = indexOf(node.code); at.isValid(); at = at.parent())
            Q_EMIT dataChanged(at, at, {CodebookModel::CountRole});
    }
}

const CodeEditorModel::Node *CodeEditorModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : &m_nodes.front();
}

QModelIndex CodeEditorModel::indexOf(Uid<Code> code) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].code == code && !code.isNull())
            return createIndex(m_nodes[i].row, 0, quintptr(i));
    }
    return {};
}

Uid<Code> CodeEditorModel::codeAt(const QModelIndex &index) const
{
    return node(index)->code;
}

QModelIndex CodeEditorModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(node(parent)->children[size_t(row)]))
                                         : QModelIndex();
}

QModelIndex CodeEditorModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? node(index)->parent : 0;
    return above > 0 ? createIndex(m_nodes[size_t(above)].row, 0, quintptr(above)) : QModelIndex();
}

int CodeEditorModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int CodeEditorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CodeEditorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const Node &at = *node(index);
    const Code *code = this->code(at);
    switch (role) {
    case Qt::DisplayRole:
        return !code ? tr("Stance targets") : code->retired ? tr("%1 (retired)").arg(code->name) : code->name;
    case Qt::EditRole:
        return code ? code->name : QString();
    case Qt::ToolTipRole:
        return code ? code->definition : tr("Towards what stance is taken");
    case Qt::AccessibleTextRole:
        return spoken(at);
    case CodebookModel::UidRole:
        return at.code.value;
    case CodebookModel::KindRole:
        return int(code ? code->kind : CodeKind::Group);
    case CodebookModel::KeyRole:
        return code ? code->key : QString();
    case CodebookModel::CountRole:
        return code && code->kind != CodeKind::Group && code->kind != CodeKind::Target ? total(at) : 0;
    case CodebookModel::NoteRole:
        return note(at);
    case CodebookModel::ScopeRole: // Every round's codebook is edited here.
        return !code || !code->retired;
    case RetiredRole:
        return code && code->retired;
    default:
        return {};
    }
}

int CodeEditorModel::total(const Node &node) const
{
    return m_counts.value(node.code.value);
}

QString CodeEditorModel::note(const Node &node) const
{
    const Code *code = this->code(node);
    if (!code || code->kind != CodeKind::Group)
        return {};
    const auto codes = std::ranges::count_if(
        node.children, [&](int child) { return this->code(m_nodes[size_t(child)])->kind != CodeKind::Group; });
    return tr("%n code(s)", nullptr, int(codes));
}

QString CodeEditorModel::spoken(const Node &node) const
{
    const Code *code = this->code(node);
    if (!code)
        return tr("Stance targets");
    QString text = code->name;
    if (code->kind == CodeKind::Group)
        text = tr("%1, group").arg(text);
    else if (code->kind != CodeKind::Target)
        text = tr("%1, key %2, used %n time(s)", nullptr, total(node))
                   .arg(text, code->key.isEmpty() ? tr("none") : code->key);
    return code->retired ? tr("%1, retired").arg(text) : text;
}

bool CodeEditorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty() || name == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT renameWanted(codeAt(index), name);
    return true;
}

Qt::ItemFlags CodeEditorModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() && !codeAt(index).isNull() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsEditable : flags;
}

QStringList CodeEditorModel::mimeTypes() const
{
    return {QString::fromLatin1(mimeType)};
}

QMimeData *CodeEditorModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QString::fromLatin1(mimeType), codeAt(indexes.front()).value.toString().toLatin1());
    return data;
}

bool CodeEditorModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!m_session || !data->hasFormat(QString::fromLatin1(mimeType)))
        return false;
    const Code *code = m_session->codebook().code(dragged(data));
    if (!code)
        return false;
    const bool underTargets = parent.isValid() && codeAt(parent).isNull();
    if (code->kind == CodeKind::Target)
        return underTargets;
    if (underTargets)
        return false;
    const Code *group = m_session->codebook().code(codeAt(parent));
    return !parent.isValid() || (group && group->kind == CodeKind::Group);
}

bool CodeEditorModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT moveWanted(dragged(data), codeAt(parent), placeOfRow(row, parent));
    return false; // The rows move when the model hears of it; the view is to remove none.
}

int CodeEditorModel::placeOfRow(int row, const QModelIndex &parent) const
{
    const auto siblings = m_session->codebook().children(codeAt(parent));
    if (row < 0 || row >= rowCount(parent))
        return int(siblings.size());
    const Uid<Code> before = codeAt(index(row, 0, parent));
    const auto at = std::ranges::find(siblings, before.value, [](const Code *code) { return code->header.uid; });
    return int(at - siblings.begin());
}

} // namespace rejoinder
