// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_definitions.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Both programs share the folder, whatever they are called.
constexpr auto folderName = "/rejoinder"_L1;

void addFrom(const QString &folder, bool own, CueDefinitions &definitions)
{
    const QDir dir(folder + "/syntax"_L1);
    for (const QString &file : dir.entryList({u"*.xml"_s}, QDir::Files | QDir::Readable, QDir::Name)) {
        const CheckedDefinition checked = checkedDefinition(dir.filePath(file));
        const CueDefinition definition{file.chopped(4), checked.name, folder, own};
        const auto sameName = std::ranges::find_if(definitions.all,
            [&](const CueDefinition &other) { return other.name == definition.name && other.folder == folder; });
        if (!checked.problems.isEmpty()) {
            definitions.problems += checked.problems;
        } else if (sameName != definitions.all.end()) {
            definitions.problems += QCoreApplication::translate(
                "Cues", "%1 calls itself “%2” as %3 does; give one of them another name. It is left out.")
                                        .arg(dir.filePath(file), definition.name, sameName->path());
        } else {
            std::erase_if(
                definitions.all, [&](const CueDefinition &other) { return other.language == definition.language; });
            definitions.all.push_back(definition);
        }
    }
}

} // namespace

QString CueDefinition::path() const
{
    return u"%1/syntax/%2.xml"_s.arg(folder, language);
}

const CueDefinition *CueDefinitions::of(QStringView language) const
{
    const auto found = std::ranges::find(all, language, &CueDefinition::language);
    return found == all.end() ? nullptr : &*found;
}

QStringList CueDefinitions::languages() const
{
    QStringList languages;
    for (const CueDefinition &definition : all)
        languages += definition.language;
    return languages;
}

QString ownCueFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + folderName;
}

CueDefinitions cueDefinitions(const QString &ownFolder)
{
    CueDefinitions definitions;
    addFrom(u":"_s, false, definitions);
    addFrom(ownFolder, true, definitions);
    std::ranges::sort(definitions.all, {}, &CueDefinition::language);
    return definitions;
}

std::optional<CueKinds> kindsOfAttribute(QStringView name)
{
    CueKinds kinds;
    if (name == "Normal Text"_L1)
        return kinds;
    for (QStringView part : name.split(u'+')) {
        const auto kind = named<CueKind>(part.trimmed());
        if (!kind)
            return std::nullopt;
        kinds.insert(*kind);
    }
    return kinds;
}

} // namespace rejoinder
