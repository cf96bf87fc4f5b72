// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <QHash>

namespace rejoinder {

/// Whom posts speak to by "@name", told while a source streams by: sites that nest no further put the name of who is
/// answered before the answer. Keeps the latest post of each author and thread for a while, in a few megabytes.
class Addressed
{
public:
    /// The latest post so far by who is named at the beginning of the text, where \p post does not answer it already.
    [[nodiscard]] std::optional<Suspicion> suspicion(const SourcePost &post) const;
    void remember(const SourcePost &post);

private:
    struct Last
    {
        QString key;
        QString author;
    };

    QHash<std::pair<QString, QString>, Last> m_last; ///< By thread and author, case folded.
};

} // namespace rejoinder
