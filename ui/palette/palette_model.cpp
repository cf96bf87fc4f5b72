// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_model.h"

#include "ui/palette/fuzzy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr size_t mostCommands = 8;

using Scored = std::vector<std::pair<int, PaletteEntry>>;

std::vector<PaletteEntry> bestFirst(Scored scored, size_t most)
{
    std::ranges::stable_sort(scored, std::ranges::greater(), &std::pair<int, PaletteEntry>::first);
    std::vector<PaletteEntry> entries;
    for (auto &[score, entry] : scored) {
        if (entries.size() < most)
            entries.push_back(std::move(entry));
    }
    return entries;
}

PaletteEntry heading(const QString &text)
{
    PaletteEntry entry;
    entry.text = text;
    return entry;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setSources(
    Session *session, bool codesOnly, Uid<Code> group, std::function<bool(const Command &)> available)
{
    m_session = session;
    m_codesOnly = codesOnly;
    m_group = group;
    m_available = std::move(available);
    search({});
}

std::vector<PaletteEntry> PaletteModel::codes(const QString &words) const
{
    Scored scored;
    const Codebook &codebook = m_session->codebook();
    for (const Code *code : codebook.taggable()) {
        if (auto match = fuzzyMatch(words, code->name)) {
            PaletteEntry entry;
            entry.kind = PaletteEntry::Kind::Code;
            entry.text = code->name;
            const Code *group = codebook.code(code->parent);
            entry.detail = group ? group->name : QString();
            const Code *top = codebook.group({code->header.uid});
            entry.pale = top && !inScope(m_session->project().round(), {top->header.uid});
            if (entry.pale)
                entry.detail = tr("%1, not in this round").arg(entry.detail);
            entry.key = code->key;
            entry.matched = std::move(match->places);
            entry.code = {code->header.uid};
            scored.emplace_back(match->score, std::move(entry));
        }
    }
    return bestFirst(std::move(scored), codebook.codes().size());
}

std::optional<PaletteEntry> PaletteModel::newCode(const QString &words) const
{
    const Codebook &codebook = m_session->codebook();
    const Code *group = codebook.code(m_group);
    const auto named = [&](const Code *code) { return code->name.compare(words, Qt::CaseInsensitive) == 0; };
    if (!group || words.isEmpty() || std::ranges::any_of(codebook.taggable(), named))
        return std::nullopt;
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::NewCode;
    entry.text = tr("New code “%1” in %2…").arg(words, group->name);
    entry.code = m_group;
    return entry;
}

std::vector<PaletteEntry> PaletteModel::commandEntries(const QString &words) const
{
    Scored scored;
    for (const Command &command : commands()) {
        auto match = fuzzyMatch(words, command.title());
        if (!match || !m_available || !m_available(command))
            continue;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Command;
        entry.text = command.title();
        entry.key = command.firstKey();
        entry.matched = std::move(match->places);
        entry.command = &command;
        scored.emplace_back(match->score, std::move(entry));
    }
    return bestFirst(std::move(scored), words.isEmpty() ? commands().size() : mostCommands);
}

void PaletteModel::search(const QString &words)
{
    beginResetModel();
    m_words = words.simplified();
    m_entries.clear();
    m_postsKnown = m_codesOnly;
    const auto append = [this](const QString &title, std::vector<PaletteEntry> entries) {
        if (entries.empty())
            return;
        m_entries.push_back(heading(title));
        std::ranges::move(entries, std::back_inserter(m_entries));
    };
    const bool codes = m_session && !m_session->post().isNull();
    if (codes)
        append(m_session->cursor().selection ? tr("Codes for this selection") : tr("Codes"), this->codes(m_words));
    if (!m_codesOnly)
        append(tr("Actions"), commandEntries(m_words));
    m_known = m_entries.size();
    if (auto entry = codes ? newCode(m_words) : std::nullopt)
        append(tr("New"), {std::move(*entry)});
    endResetModel();
}

void PaletteModel::setPosts(const std::vector<Id<Post>> &posts)
{
    m_postsKnown = true;
    if (!m_session || m_codesOnly || posts.empty())
        return;
    std::vector<Id<Post>> first;
    std::ranges::copy_if(
        posts, std::back_inserter(first), [this](Id<Post> post) { return m_session->outline().nodeOf(post) >= 0; });
    const auto contents = m_session->store().beginnings(first);
    std::vector<PaletteEntry> entries{heading(tr("Posts and authors"))};
    for (const PostContent &content : contents) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Post;
        entry.text = content.author.isEmpty() ? tr("Without author") : content.author;
        entry.detail = content.text.simplified();
        entry.post = content.post.id;
        entries.push_back(std::move(entry));
    }
    beginInsertRows({}, int(m_known), int(m_known + entries.size()) - 1);
    m_entries.insert(m_entries.begin() + std::ptrdiff_t(m_known), std::move_iterator(entries.begin()),
        std::move_iterator(entries.end()));
    endInsertRows();
}

QModelIndex PaletteModel::firstChoice() const
{
    using Kind = PaletteEntry::Kind;
    const auto found = std::ranges::find_if(m_entries, [this](const PaletteEntry &entry) {
        return entry.kind != Kind::Heading && (entry.kind != Kind::NewCode || m_postsKnown);
    });
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.text : entry.text + u", "_s + entry.detail;
    case KindRole:
        return int(entry.kind);
    case DetailRole:
        return entry.detail;
    case KeyRole:
        return entry.key;
    case MatchedRole:
        return QVariant::fromValue(QList<int>(entry.matched.begin(), entry.matched.end()));
    case CodeRole:
        return entry.code.value;
    case PaleRole:
        return entry.pale;
    case IconRole:
        return entry.command && *entry.command->icon    ? QString::fromLatin1(entry.command->icon)
            : entry.kind == PaletteEntry::Kind::Post    ? u"doc"_s
            : entry.kind == PaletteEntry::Kind::NewCode ? u"code"_s
                                                        : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool heading = entry(index).kind == PaletteEntry::Kind::Heading;
    return heading ? flags & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled) : flags;
}

} // namespace rejoinder
