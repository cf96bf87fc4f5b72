// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_search.h"

#include "core/cues/cue_index.h"
#include "core/model/error.h"
#include "core/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

CueSearch::CueSearch(QString path)
    : m_path(std::move(path))
{
}

CueSearch::CueSearch(const CueSearch &other)
    : m_path(other.m_path)
{
}

CueKind CueSearch::kindNamed(const QString &name)
{
    if (const auto kind = named<CueKind>(name.toLower()))
        return *kind;
    throw Error(QCoreApplication::translate("Cues", "“%1” is no kind of cue. The kinds are %2.")
                    .arg(name, namesOfCues().join(u", "_s)),
        Error::Kind::Usage);
}

std::vector<Span> CueSearch::operator()(const QString &kind, const QString &text)
{
    const CueKind wanted = kindNamed(kind);
    if (!m_finder) {
        const Store store(m_path, Store::Access::ReadOnly);
        const CueDefinitions definitions = cueDefinitions();
        m_finder.emplace(definitions, cueLanguage(store, store.outline(), definitions));
    }
    if (m_text.isNull() || m_text != text) {
        m_cues = m_finder->find(text);
        m_text = text;
    }
    std::vector<Span> spans;
    for (const Cue &cue : m_cues) {
        if (cue.kind == wanted)
            spans.push_back(cue.span);
    }
    return spans;
}

} // namespace rejoinder
