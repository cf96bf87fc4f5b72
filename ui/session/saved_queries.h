// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

#include <QObject>

namespace rejoinder {

/// A query with a name: a smart list of the Outline and of the search tab.
struct SavedQuery
{
    QString name;
    QString query; ///< In the language of SearchQuery.

    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

/// The saved queries of a project, by name. They are kept in its file, so that a team has the same lists; they are no undo
/// steps. What is damaged there is passed over.
class SavedQueries : public QObject
{
    Q_OBJECT

public:
    /// \p project outlives it.
    explicit SavedQueries(Project &project, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<SavedQuery> &list() const { return m_queries; }
    /// Null: none has the name (case does not matter).
    [[nodiscard]] const SavedQuery *find(const QString &name) const;
    /// Adds it or takes the place of the one with its name. Throws Error where the file takes no more.
    void save(const SavedQuery &query);
    void remove(const QString &name);
    /// Reads again: another window or program may have saved some.
    void reload();

Q_SIGNALS:
    void changed();

private:
    void store(std::vector<SavedQuery> queries);

    Project &m_project;
    std::vector<SavedQuery> m_queries;
};

} // namespace rejoinder
