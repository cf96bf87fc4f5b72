// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/leaving_names.h"

#include "core/store/names_rule.h"

namespace rejoinder {

People peopleIn(const Store &store)
{
    People people;
    auto query = store.database().prepare("SELECT name FROM author");
    while (query.step())
        people.authors.append(query.text(0));
    for (const Coder &coder : store.coders())
        people.coders.append(coder.name);
    return people;
}

bool holdsManyPeople(const Store &store)
{
    constexpr int many = 2000;
    auto query = store.database().prepare("SELECT 1 FROM author LIMIT 1 OFFSET ?");
    query.bind(many);
    return query.step();
}

LeavingNames::LeavingNames(const Store &store, bool asked, const QByteArray &key)
{
    if (!asked && !namesRule(store).pseudonyms)
        return;
    const People people = peopleIn(store);
    m_disguise.emplace(key, people, Uid<Coder>(), [](const Annotation &) { return QString(); });
    m_people = QSet<QString>(people.authors.begin(), people.authors.end());
    for (const Coder &coder : store.coders()) {
        if (coder.kind == CoderKind::Person)
            m_people.insert(coder.name);
    }
}

QString LeavingNames::author(const QString &name) const
{
    return m_disguise ? m_disguise->texts().of(name) : name;
}

QString LeavingNames::person(const QString &name) const
{
    return m_people.contains(name) ? author(name) : name;
}

QString LeavingNames::words(const QString &text) const
{
    return m_disguise ? m_disguise->texts().in(text).text : text;
}

QString LeavingNames::prose(const QString &text) const
{
    return m_disguise ? m_disguise->prose(text) : text;
}

Codebook LeavingNames::codebook(const Codebook &codebook) const
{
    if (!m_disguise)
        return codebook;
    std::vector<Code> codes;
    Disguise disguise = *m_disguise;
    for (const Code &code : codebook.codes()) {
        Row row = code;
        disguise.apply(row);
        codes.push_back(std::get<Code>(row));
    }
    return Codebook(std::move(codes));
}

} // namespace rejoinder
