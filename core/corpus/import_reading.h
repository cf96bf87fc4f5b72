// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/import.h"
#include "core/corpus/importer.h"

#include <QElapsedTimer>

namespace rejoinder {

/// Asks who wants the import now and then whether to go on.
class Pace
{
public:
    explicit Pace(const ImportProgress &progress)
        : m_progress(progress)
    {
        m_timer.start();
    }

    /// Throws Error::Cancelled where it is not to go on.
    void operator()(double share);
    /// The same for who cannot be left by an exception.
    [[nodiscard]] bool goesOn();

    /// Whatever a work was broken off for says that it was cancelled.
    template<class Work>
    void run(Work work)
    {
        try {
            work();
        } catch (...) {
            if (m_isCancelled)
                throw cancelled();
            throw;
        }
    }

private:
    [[nodiscard]] static Error cancelled();

    const ImportProgress &m_progress;
    QElapsedTimer m_timer;
    double m_share = 0;
    bool m_isCancelled = false;
};

struct ImportSource
{
    QString path;
    const Format *format;
};

/// Each with its format. All are recognised before anything is read: throws one sentence where one is not.
[[nodiscard]] std::vector<ImportSource> sourcesOf(const ImportRequest &request);

/// Hands \p importer what the selection takes of the sources, and lets it finish. Throws where that is nothing, and what
/// readers, \p importer and \p pace throw.
void readAll(const std::vector<ImportSource> &sources, const ImportRequest &request, Importer &importer, Pace &pace);

} // namespace rejoinder
