// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

#include <QHash>

#include <vector>

namespace rejoinder {

/// The codes of a project as a tree, in memory: small, asked often. A value; the project makes a new one when a code changes.
class Codebook
{
public:
    Codebook() = default;
    explicit Codebook(std::vector<Code> codes);

    /// All codes, parents before children, siblings by position, then name, then uid.
    [[nodiscard]] const std::vector<Code> &codes() const { return m_codes; }
    [[nodiscard]] const Code *code(Uid<Code> uid) const;
    /// The children of a group; of the null uid: the groups and targets at the top.
    [[nodiscard]] std::vector<const Code *> children(Uid<Code> parent) const;
    /// The topmost ancestor: what rules (choice, applies to, pattern) come from. Itself for a group.
    [[nodiscard]] const Code *group(Uid<Code> uid) const;
    /// The code itself or, where it was retired into another, that one (to the end of the chain; cycles stop it).
    [[nodiscard]] const Code *effective(Uid<Code> uid) const;
    /// Two annotations of one coder at one place and target, of a group that allows only one.
    [[nodiscard]] bool rivals(const Annotation &a, const Annotation &b) const;
    /// "Claim/Fact"; a slash inside a name is written "\/".
    [[nodiscard]] QString path(Uid<Code> uid) const;
    /// By path; a relation type also by its bare name. Retired codes are found only when no other has the path.
    [[nodiscard]] const Code *find(QStringView path) const;

    /// What one tags with: kind code, not retired, in reading order.
    [[nodiscard]] std::vector<const Code *> taggable() const;
    [[nodiscard]] std::vector<const Code *> relationTypes() const;
    [[nodiscard]] std::vector<const Code *> targets() const;

private:
    std::vector<Code> m_codes;
    QHash<QUuid, int> m_indexOf;
};

/// Whether the codes of a top group are coded in a round.
[[nodiscard]] bool inScope(const Round &round, Uid<Code> group);

/// "Relation/rebuts" -> {"Relation", "rebuts"}; a backslash protects a slash.
[[nodiscard]] QStringList splitPath(QStringView path);
[[nodiscard]] QString joinPath(const QStringList &names);

} // namespace rejoinder
