// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/codebook_table.h"

#include "core/formats/rejoinder_csv_tables.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr std::array colours{
    "blue", "orange", "teal", "magenta", "violet", "olive", "red", "green", "sky", "brown", "plum", "slate"};
constexpr std::array patterns{"solid", "dashed", "dotted", "dash-dot", "double", "wave"};
constexpr std::array<quint32, colours.size()> onPaper{0x0b68c0, 0x7e3200, 0x00503f, 0xb12c82, 0x3a1fa3, 0x806500,
    0xa5372d, 0x00783f, 0x0f5f7d, 0x4a3020, 0x7d51a1, 0x49545e};
static_assert(colours.size() == colourCount && patterns.size() == patternCount);
/// Far above any codebook people use, and little enough to look through again and again.
constexpr size_t mostCodes = 20'000;
constexpr qsizetype deepestPath = 500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

/// A name of the list, else the number: no value is lost that a later version may have written.
QString listed(std::span<const char *const> names, int value)
{
    return size_t(value) < names.size() ? QString::fromLatin1(names[size_t(value)]) : QString::number(value);
}

std::optional<int> indexIn(std::span<const char *const> names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return int(i);
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QString yesNo(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString idOrNothing(char16_t letter, const QUuid &uid)
{
    return uid.isNull() ? QString() : externalName(letter, uid);
}

/// Reads the cells of one entry, saying which column of which row cannot be read.
class EntryReader
{
public:
    explicit EntryReader(const CodebookEntry &entry)
        : m_entry(entry)
    {
    }

    /// Null where there is none: an empty cell is null.
    [[nodiscard]] QString text(QLatin1StringView column) const
    {
        const QString value = m_entry.cells.value(column);
        return value.isEmpty() ? QString() : value;
    }

    [[nodiscard]] bool flag(QLatin1StringView column, bool otherwise) const
    {
        const QString value = text(column).toLower();
        if (value.isEmpty())
            return otherwise;
        if (value == "true"_L1 || value == "1"_L1 || value == "yes"_L1)
            return true;
        if (value == "false"_L1 || value == "0"_L1 || value == "no"_L1)
            return false;
        refuse(column, u"true, false"_s);
    }

    template<Named E>
    [[nodiscard]] E name(QLatin1StringView column, E otherwise) const
    {
        if (text(column).isEmpty())
            return otherwise;
        if (const auto value = named<E>(text(column)))
            return *value;
        QStringList choices;
        for (const char *choice : Names<E>::values)
            choices += QString::fromLatin1(choice);
        refuse(column, choices.join(", "_L1));
    }

    [[nodiscard]] int index(QLatin1StringView column, std::span<const char *const> names, int otherwise) const
    {
        if (text(column).isEmpty())
            return otherwise;
        if (const auto value = indexIn(names, text(column)))
            return *value;
        QStringList choices;
        for (const char *choice : names)
            choices += QString::fromLatin1(choice);
        refuse(column, choices.join(", "_L1));
    }

    [[nodiscard]] int number(QLatin1StringView column, int otherwise) const
    {
        if (text(column).isEmpty())
            return otherwise;
        bool isNumber = false;
        const int value = text(column).toInt(&isNumber);
        if (!isNumber)
            refuse(column, Texts::tr("a whole number"));
        return value;
    }

    [[noreturn]] void fail(const QString &what) const
    {
        throw Error(Texts::tr("The codebook cannot be read: %1 %2").arg(m_entry.where, what));
    }

private:
    [[noreturn]] void refuse(QLatin1StringView column, const QString &choices) const
    {
        fail(Texts::tr("has “%1” as %2; write one of: %3.").arg(text(column), column, choices));
    }

    const CodebookEntry &m_entry;
};

/// Puts codes together that name each other by ids of ours, by ids of another program, or by paths.
class Assembly
{
public:
    explicit Assembly(const std::vector<CodebookEntry> &entries)
        : m_entries(entries)
    {
    }

    std::vector<Code> codes()
    {
        if (m_entries.size() > mostCodes)
            throw Error(Texts::tr("The codebook cannot be read: it has more than %1 codes. Choose a codebook's file.")
                    .arg(mostCodes));
        for (const CodebookEntry &entry : m_entries)
            nameEntry(entry);
        for (const CodebookEntry &entry : m_entries)
            noteParents(entry);
        for (size_t i = 0; i < m_entries.size(); ++i)
            read(i);
        refuseCircles();
        return std::move(m_codes);
    }

private:
    [[nodiscard]] static QStringList pathOf(const CodebookEntry &entry)
    {
        const QString path = entry.cells.value(u"path"_s);
        return path.isEmpty() ? QStringList{entry.cells.value(u"name"_s)} : splitPath(path);
    }

    void nameEntry(const CodebookEntry &entry)
    {
        const QStringList path = pathOf(entry);
        if (path.contains(QString()))
            EntryReader(entry).fail(Texts::tr("has no name. Write one under path or name."));
        if (path.size() > deepestPath)
            EntryReader(entry).fail(Texts::tr("is nested deeper than %1 groups.").arg(deepestPath));
        const QString id = entry.cells.value(u"code_id"_s);
        QUuid uid = uidNamed(letter::code, id);
        if (uid.isNull())
            uid = identified("code"_L1, path);
        if (m_uids.contains(uid))
            EntryReader(entry).fail(Texts::tr("names a code a second time. Give it another path or id."));
        m_uids.insert(uid);
        m_named.push_back(uid);
        m_uidOf.insert(joinPath(path), uid);
        if (!id.isEmpty())
            m_uidOf.insert(id, uid);
    }

    /// The uid of the group at a path; makes what of it only a path names.
    Uid<Code> groupAt(const QStringList &path)
    {
        Uid<Code> above;
        for (qsizetype length = 1; length <= path.size(); ++length) {
            const QStringList names = path.first(length);
            const auto found = m_uidOf.constFind(joinPath(names));
            above = found != m_uidOf.cend() ? Uid<Code>{*found} : makeGroup(names, above);
        }
        return above;
    }

    Uid<Code> makeGroup(const QStringList &path, Uid<Code> parent)
    {
        Code group;
        group.header.uid = identified("code"_L1, path);
        group.parent = parent;
        group.name = path.back();
        group.kind = CodeKind::Group;
        group.position = int(m_codes.size());
        m_uidOf.insert(joinPath(path), group.header.uid);
        push(group);
        return {group.header.uid};
    }

    void push(Code code)
    {
        m_indexOf.insert(code.header.uid, m_codes.size());
        m_codes.push_back(std::move(code));
    }

    Uid<Code> referred(const EntryReader &reader, QLatin1StringView column)
    {
        const QString id = reader.text(column);
        if (id.isEmpty())
            return {};
        const auto found = m_uidOf.constFind(id);
        if (found == m_uidOf.cend())
            reader.fail(Texts::tr("names %1 as %2, and no row has that id.").arg(id, column));
        return {*found};
    }

    void read(size_t index)
    {
        const CodebookEntry &entry = m_entries[index];
        const EntryReader reader(entry);
        const QStringList path = pathOf(entry);
        Code code;
        code.header.uid = m_named[index];
        code.header.owner = {uidNamed(letter::coder, reader.text("owner"_L1))};
        code.header.modified = readIsoTime(reader.text("modified"_L1).toLatin1()).value_or(0);
        code.name = reader.text("name"_L1).isEmpty() ? path.back() : reader.text("name"_L1);
        code.parent = referred(reader, "parent_id"_L1);
        if (code.parent.isNull())
            code.parent = groupAt(path.first(path.size() - 1));
        readRules(code, reader);
        readMeaning(code, reader);
        push(std::move(code));
    }

    void readRules(Code &code, const EntryReader &reader)
    {
        const auto above = m_indexOf.constFind(code.parent.value);
        const Code *group = above == m_indexOf.cend() ? nullptr : &m_codes[*above];
        code.kind = reader.name("kind"_L1, isParent(reader) ? CodeKind::Group : CodeKind::Code);
        code.appliesTo = reader.name("applies_to"_L1, group ? group->appliesTo : AppliesTo::Span);
        code.choice = reader.name("choice"_L1, group ? group->choice : Choice::Many);
        code.required = reader.flag("required"_L1, false);
        code.targeted = reader.flag("targeted"_L1, group && group->targeted);
        code.counted = reader.flag("counted"_L1, true);
        code.position = reader.number("position"_L1, int(m_codes.size()));
        code.ends = reader.text("ends"_L1);
        code.retired = reader.flag("retired"_L1, false);
        code.mergedInto = referred(reader, "merged_into"_L1);
    }

    void readMeaning(Code &code, const EntryReader &reader)
    {
        code.colour = reader.index("colour"_L1, colours, int(m_codes.size() % colours.size()));
        code.pattern = reader.index("pattern"_L1, patterns, 0);
        code.key = reader.text("key"_L1);
        if (code.key.toUcs4().size() > 1)
            reader.fail(Texts::tr("has the key “%1”: a key is one character.").arg(code.key));
        code.definition = reader.text("definition"_L1);
        code.include = reader.text("include"_L1);
        code.exclude = reader.text("exclude"_L1);
        code.examples = reader.text("examples"_L1);
    }

    /// Whether another entry's path or parent says that this one is a group.
    [[nodiscard]] bool isParent(const EntryReader &reader) const
    {
        return m_parents.contains(reader.text("code_id"_L1)) || m_parents.contains(reader.text("path"_L1));
    }

    void noteParents(const CodebookEntry &entry)
    {
        m_parents.insert(entry.cells.value(u"parent_id"_s));
        const QStringList path = splitPath(entry.cells.value(u"path"_s));
        for (qsizetype length = 1; length < path.size(); ++length)
            m_parents.insert(joinPath(path.first(length)));
        m_parents.remove(QString());
    }

    void refuseCircles() const
    {
        QHash<QUuid, QUuid> parentOf;
        for (const Code &code : m_codes)
            parentOf.insert(code.header.uid, code.parent.value);
        for (const Code &code : m_codes) {
            QUuid above = code.parent.value;
            for (size_t steps = 0; !above.isNull(); ++steps) {
                if (steps > m_codes.size())
                    throw Error(Texts::tr("The codebook cannot be read: “%1” is inside itself. Mend its parent.")
                            .arg(code.name));
                above = parentOf.value(above);
            }
        }
    }

    const std::vector<CodebookEntry> &m_entries;
    std::vector<QUuid> m_named; ///< The uid of each entry.
    QSet<QUuid> m_uids;
    QHash<QString, QUuid> m_uidOf; ///< By path and by the file's own id.
    QSet<QString> m_parents; ///< Ids and paths of what others are in.
    QHash<QUuid, size_t> m_indexOf; ///< Of those read.
    std::vector<Code> m_codes;
};

} // namespace

QString colourName(int colour)
{
    return listed(colours, colour);
}

QString patternName(int pattern)
{
    return listed(patterns, pattern);
}

quint32 colourOnPaper(int colour)
{
    return onPaper[size_t(colour) % onPaper.size()];
}

int nearestColour(quint32 rgb)
{
    // Weighted as the eye sees (https://www.compuphase.com/cmetric.htm).
    const auto distance = [rgb](quint32 other) {
        const auto part = [](quint32 value, int shift) { return int((value >> shift) & 0xff); };
        const int red = (part(rgb, 16) + part(other, 16)) / 2;
        const int r = part(rgb, 16) - part(other, 16);
        const int g = part(rgb, 8) - part(other, 8);
        const int b = part(rgb, 0) - part(other, 0);
        return (((512 + red) * r * r) >> 8) + 4 * g * g + (((767 - red) * b * b) >> 8);
    };
    return int(std::ranges::min_element(onPaper, {}, distance) - onPaper.begin());
}

QStringList codebookColumns()
{
    QStringList columns;
    for (const auto &column : rejoinder_csv::table("codebook.csv").columns)
        columns += QString::fromLatin1(column.name);
    return columns;
}

QStringList codebookCells(const Code &code, const Codebook &codebook)
{
    return {externalName(letter::code, code.header.uid), idOrNothing(letter::code, code.parent.value),
        codebook.path({code.header.uid}), nameOf(code.kind), code.name, colourName(code.colour), code.key,
        code.definition, code.include, code.exclude, code.examples, nameOf(code.appliesTo), nameOf(code.choice),
        yesNo(code.required), QString::number(code.position), code.ends, yesNo(code.counted), yesNo(code.retired),
        idOrNothing(letter::code, code.mergedInto.value), yesNo(code.targeted), patternName(code.pattern),
        idOrNothing(letter::coder, code.header.owner.value), QString::fromLatin1(isoTime(code.header.modified))};
}

std::vector<Code> codesOf(const std::vector<CodebookEntry> &entries)
{
    return Assembly(entries).codes();
}

} // namespace rejoinder
