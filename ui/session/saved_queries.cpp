// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/saved_queries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto key = u"saved-queries";

std::vector<SavedQuery> read(const QString &json)
{
    std::vector<SavedQuery> queries;
    for (const auto list = QJsonDocument::fromJson(json.toUtf8()).array(); const QJsonValue &one : list) {
        const SavedQuery query{one["name"_L1].toString(), one["query"_L1].toString()};
        if (!query.name.isEmpty() && !query.query.isEmpty())
            queries.push_back(query);
    }
    return queries;
}

bool isCalled(const SavedQuery &query, const QString &name)
{
    return query.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedQueries::SavedQueries(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_queries(read(project.store().setting(key)))
{
}

const SavedQuery *SavedQueries::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_queries, [&](const SavedQuery &query) { return isCalled(query, name); });
    return found == m_queries.end() ? nullptr : &*found;
}

void SavedQueries::save(const SavedQuery &query)
{
    reload();
    auto queries = m_queries;
    std::erase_if(queries, [&](const SavedQuery &other) { return isCalled(other, query.name); });
    queries.push_back(query);
    store(std::move(queries));
}

void SavedQueries::remove(const QString &name)
{
    reload();
    auto queries = m_queries;
    std::erase_if(queries, [&](const SavedQuery &query) { return isCalled(query, name); });
    store(std::move(queries));
}

void SavedQueries::reload()
{
    auto now = read(m_project.store().setting(key));
    if (std::exchange(m_queries, now) != now)
        Q_EMIT changed();
}

void SavedQueries::store(std::vector<SavedQuery> queries)
{
    std::ranges::sort(queries,
        [](const SavedQuery &a, const SavedQuery &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    if (queries == m_queries)
        return;
    QJsonArray list;
    for (const auto &query : queries)
        list.append(QJsonObject{{u"name"_s, query.name}, {u"query"_s, query.query}});
    m_project.setSetting(key, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    m_queries = std::move(queries);
    Q_EMIT changed();
}

} // namespace rejoinder
