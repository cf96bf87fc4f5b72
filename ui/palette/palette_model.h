// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QPointer>

namespace rejoinder {

/// One line of the palette.
struct PaletteEntry
{
    enum class Kind { Heading, Code, NewCode, Command, Post };

    Kind kind = Kind::Heading;
    QString text;
    QString detail;
    QString key;
    std::vector<int> matched; ///< Letters of \c text that were typed.
    Uid<Code> code; ///< Of a new code: its group.
    const Command *command = nullptr;
    Id<Post> post;
    bool pale = false; ///< A code that is not coded in the current round.
};

/// Codes for the selection, actions, posts and authors: what the typed letters find, best first, under headings.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, DetailRole, KeyRole, MatchedRole, CodeRole, IconRole, PaleRole };

    explicit PaletteModel(QObject *parent = nullptr);

    /// \p group is where an unknown name would go; \p available says which actions are.
    void setSources(Session *session, bool codesOnly, Uid<Code> group, std::function<bool(const Command &)> available);
    void search(const QString &words);
    static constexpr int mostPosts = 6;
    /// Found on a worker: shown under codes and actions. A new code is offered after all that is there.
    void setPosts(const std::vector<Id<Post>> &posts);
    [[nodiscard]] const PaletteEntry &entry(const QModelIndex &index) const { return m_entries[size_t(index.row())]; }
    /// The first row that can be chosen; a new code only where all is known that the words find. Else invalid.
    [[nodiscard]] QModelIndex firstChoice() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<PaletteEntry> codes(const QString &words) const;
    [[nodiscard]] std::optional<PaletteEntry> newCode(const QString &words) const;
    [[nodiscard]] std::vector<PaletteEntry> commandEntries(const QString &words) const;

    QPointer<Session> m_session;
    bool m_codesOnly = false;
    Uid<Code> m_group;
    std::function<bool(const Command &)> m_available;
    QString m_words;
    std::vector<PaletteEntry> m_entries;
    size_t m_known = 0; ///< Entries before posts and new code.
    bool m_postsKnown = false;
};

} // namespace rejoinder
