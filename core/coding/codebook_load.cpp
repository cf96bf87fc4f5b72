// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_load.h"

#include "core/coding/codebook_edits.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// What the place in the file says, and what is no content.
constexpr auto neverFilled = {"code_id", "parent_id", "path", "name", "merged_into", "owner", "modified"};

/// Joins what a file says with what is there.
class Joining
{
public:
    Joining(const Codebook &codebook, std::vector<CodebookEntry> entries)
        : m_codebook(codebook)
        , m_entries(std::move(entries))
    {
    }

    std::vector<Code> codes()
    {
        match();
        for (CodebookEntry &entry : m_entries)
            complete(entry);
        m_entries.insert(m_entries.begin(), m_around.begin(), m_around.end());
        std::vector<Code> codes = codesOf(m_entries);
        for (Code &code : codes) {
            const Code *present = m_codebook.code({code.header.uid});
            if (present && code.mergedInto.isNull() && code.retired)
                code.mergedInto = present->mergedInto;
        }
        return codes;
    }

private:
    /// The path an entry has by its own words, or by those of the entries around it.
    [[nodiscard]] QStringList pathOf(const CodebookEntry &entry) const
    {
        const QString path = entry.cells.value(u"path"_s);
        if (!path.isEmpty())
            return splitPath(path);
        QStringList names;
        const CodebookEntry *at = &entry;
        for (size_t steps = 0; at && steps <= m_entries.size(); ++steps) {
            names.prepend(at->cells.value(u"name"_s));
            const auto above = m_byId.constFind(at->cells.value(u"parent_id"_s));
            at = above == m_byId.cend() ? nullptr : &m_entries[*above];
        }
        return names;
    }

    [[nodiscard]] const Code *named(const CodebookEntry &entry) const
    {
        const QUuid uid = uidNamed(letter::code, entry.cells.value(u"code_id"_s));
        if (const Code *code = m_codebook.code({uid}))
            return code;
        return m_byPath.value(joinPath(pathOf(entry)));
    }

    void match()
    {
        for (const Code &code : m_codebook.codes()) {
            const Code *&place = m_byPath[m_codebook.path({code.header.uid})];
            if (!place || place->retired)
                place = &code;
        }
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (const QString id = m_entries[i].cells.value(u"code_id"_s); !id.isEmpty())
                m_byId.insert(id, i);
        }
        QHash<QString, QString> ours; // The id here, by the file's own.
        std::vector<const Code *> present;
        for (const CodebookEntry &entry : m_entries) {
            present.push_back(named(entry));
            const QString id = entry.cells.value(u"code_id"_s);
            if (present.back() && !id.isEmpty())
                ours.insert(id, externalName(letter::code, present.back()->header.uid));
        }
        for (size_t i = 0; i < m_entries.size(); ++i) {
            auto &cells = m_entries[i].cells;
            for (const QString &column : {u"parent_id"_s, u"merged_into"_s}) {
                if (const auto id = ours.constFind(cells.value(column)); id != ours.cend())
                    cells[column] = *id;
            }
            if (present[i]) {
                cells[u"code_id"_s] = externalName(letter::code, present[i]->header.uid);
                m_told.insert(present[i]->header.uid);
            }
        }
    }

    void complete(CodebookEntry &entry)
    {
        const Code *present = m_codebook.code({uidNamed(letter::code, entry.cells.value(u"code_id"_s))});
        const QStringList columns = codebookColumns();
        if (present) {
            const QStringList cells = codebookCells(*present, m_codebook);
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const bool fills = std::ranges::none_of(
                    neverFilled, [&](const char *name) { return columns[i] == QLatin1StringView(name); });
                if (fills && !entry.cells.contains(columns[i]))
                    entry.cells.insert(columns[i], cells[i]);
            }
        }
        for (const QString &column : {u"parent_id"_s, u"merged_into"_s})
            addAround(m_codebook.code({uidNamed(letter::code, entry.cells.value(column))}));
        const QStringList path = splitPath(entry.cells.value(u"path"_s));
        for (qsizetype length = 1; length < path.size(); ++length)
            addAround(m_byPath.value(joinPath(path.first(length))));
    }

    /// What the file leans on without telling it: as it is here, with the groups around it.
    void addAround(const Code *code)
    {
        std::vector<const Code *> chain;
        for (; code && !m_told.contains(code->header.uid); code = m_codebook.code(code->parent)) {
            m_told.insert(code->header.uid);
            chain.push_back(code);
        }
        const QStringList columns = codebookColumns();
        for (const Code *each : chain | std::views::reverse) {
            CodebookEntry entry{{}, m_codebook.path({each->header.uid})};
            const QStringList cells = codebookCells(*each, m_codebook);
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (columns[i] != "merged_into"_L1)
                    entry.cells.insert(columns[i], cells[i]);
            }
            m_around.push_back(std::move(entry));
        }
    }

    const Codebook &m_codebook;
    std::vector<CodebookEntry> m_entries;
    std::vector<CodebookEntry> m_around; ///< Parents first.
    QHash<QString, size_t> m_byId;
    QHash<QString, const Code *> m_byPath;
    QSet<QUuid> m_told;
};

} // namespace

Action loadIntoCodebook(const Codebook &codebook, std::vector<CodebookEntry> entries, const QString &fileName)
{
    Action action{{}, {}, QCoreApplication::translate("CodebookEdits", "Load the codebook %1").arg(fileName)};
    std::vector<Code> all = codebook.codes();
    for (Code &code : Joining(codebook, std::move(entries)).codes()) {
        const auto at = std::ranges::find(all, code.header.uid, [](const Code &each) { return each.header.uid; });
        if (at == all.end()) {
            code.header = {code.header.uid, {}, 0, 0};
            action.edits.push_back(added(code));
            all.push_back(std::move(code));
            continue;
        }
        if (at->kind != code.kind)
            throw Error(QCoreApplication::translate(
                "CodebookEdits", "“%1” is a %2 here and a %3 in %4. Give it another name there.")
                    .arg(codebook.path({code.header.uid}), nameOf(at->kind), nameOf(code.kind), fileName));
        code.header = at->header;
        if (code != *at)
            action.edits.push_back(changed(*at, code));
        *at = std::move(code);
    }
    const Codebook loaded(std::move(all));
    for (const Edit &edit : action.edits)
        checkCode(loaded, std::get<Code>(*edit.after));
    return action;
}

} // namespace rejoinder
