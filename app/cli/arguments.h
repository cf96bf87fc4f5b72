// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace rejoinder {

/// What was typed after the command's name, checked against its row of the table.
class Arguments
{
public:
    /// Throws Error::Usage for an unknown option, a missing or surplus word, or a value that is no choice.
    Arguments(const Command &command, const QStringList &words);

    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QLatin1StringView(option)); }
    /// The last value given; null where the option is absent.
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const;
    /// A whole number not below \p least; throws Error::Usage.
    [[nodiscard]] std::optional<int> number(const char *option, int least) const;

    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }
    /// The positional at \p index; null where it was left out.
    [[nodiscard]] QString positional(int index) const { return m_positionals.value(index); }

private:
    void takeOption(const Command &command, const QStringList &words, qsizetype &index);
    void checkPositionals(const Command &command) const;

    QHash<QString, QStringList> m_options;
    QStringList m_positionals;
};

} // namespace rejoinder
