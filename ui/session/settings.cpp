// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr std::array schemeNames{
    "system"_L1, "light"_L1, "dark"_L1, "light-contrast"_L1, "dark-contrast"_L1}; // By Scheme.

QString groupOf(const QUuid &project)
{
    return "places/"_L1 + project.toString(QUuid::Id128) + u'/';
}

/// The order of the columns does not matter: JSON has none.
QString groupOf(QStringList columns)
{
    columns.sort();
    const auto names = columns.join(u'\x1f').toUtf8();
    return "tables/"_L1 + QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex()) + u'/';
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>())
{
}

Settings::Settings(const QString &path)
    : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings Settings::again() const
{
    Settings other;
    other.m_store = std::make_unique<QSettings>(m_store->fileName(), m_store->format());
    return other;
}

QStringList Settings::recentProjects() const
{
    QStringList paths = m_store->value("recent"_L1).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    paths.prepend(path);
    m_store->setValue("recent"_L1, paths.mid(0, mostRecent));
}

Settings::Place Settings::place(const QUuid &project) const
{
    const QString group = groupOf(project);
    return {m_store->value(group + "post"_L1).toString(), m_store->value(group + "start"_L1, -1).toInt(),
        m_store->value(group + "end"_L1, -1).toInt(), m_store->value(group + "top"_L1).toString(),
        m_store->value(group + "offset"_L1).toInt(), m_store->value(group + "folded"_L1).toStringList(),
        m_store->value(group + "target"_L1).toString(), m_store->value(group + "page"_L1).toString()};
}

void Settings::setPlace(const QUuid &project, const Place &place)
{
    const QString group = groupOf(project);
    m_store->setValue(group + "post"_L1, place.post);
    m_store->setValue(group + "start"_L1, place.start);
    m_store->setValue(group + "end"_L1, place.end);
    m_store->setValue(group + "top"_L1, place.top);
    m_store->setValue(group + "offset"_L1, place.offset);
    m_store->setValue(group + "folded"_L1, place.folded);
    m_store->setValue(group + "target"_L1, place.target);
    m_store->setValue(group + "page"_L1, place.page);
}

bool Settings::blind(const QUuid &project, const QUuid &coder) const
{
    return m_store->value(groupOf(project) + "blind/"_L1 + coder.toString(QUuid::Id128), blindAtFirst()).toBool();
}

void Settings::setBlind(const QUuid &project, const QUuid &coder, bool on)
{
    m_store->setValue(groupOf(project) + "blind/"_L1 + coder.toString(QUuid::Id128), on);
}

QStringList Settings::filters(const QUuid &project) const
{
    return m_store->value(groupOf(project) + "filters"_L1).toStringList();
}

void Settings::setFilters(const QUuid &project, const QStringList &filters)
{
    m_store->setValue(groupOf(project) + "filters"_L1, filters);
}

std::optional<Settings::TableReading> Settings::tableReading(const QStringList &columns) const
{
    const QString group = groupOf(columns);
    const QVariantMap map = m_store->value(group + "map"_L1).toMap();
    if (map.isEmpty())
        return std::nullopt;
    TableReading reading;
    for (const auto &[field, column] : map.asKeyValueRange())
        reading.map.insert(field, column.toString());
    reading.options = m_store->value(group + "options"_L1).toStringList();
    return reading;
}

void Settings::setTableReading(const QStringList &columns, const TableReading &reading)
{
    QVariantMap map;
    for (const auto &[field, column] : reading.map.asKeyValueRange())
        map.insert(field, column);
    const QString group = groupOf(columns);
    m_store->setValue(group + "map"_L1, map);
    m_store->setValue(group + "options"_L1, reading.options);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value("layout/"_L1 + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store->setValue("layout/"_L1 + name, state);
}

int Settings::zoom() const
{
    return std::clamp(m_store->value("zoom"_L1, 100).toInt(), 70, 250);
}

void Settings::setZoom(int percent)
{
    m_store->setValue("zoom"_L1, percent);
}

Settings::Scheme Settings::scheme() const
{
    const QString name = m_store->value("scheme"_L1).toString();
    const auto known = std::ranges::find(schemeNames, name);
    return known == schemeNames.end() ? Scheme::System : Scheme(known - schemeNames.begin());
}

void Settings::setScheme(Scheme scheme)
{
    m_store->setValue("scheme"_L1, QString(schemeNames[size_t(scheme)]));
}

bool Settings::singleKeys() const
{
    return m_store->value("singleKeys"_L1, true).toBool();
}

void Settings::setSingleKeys(bool on)
{
    m_store->setValue("singleKeys"_L1, on);
}

bool Settings::allCoders() const
{
    return m_store->value("allCoders"_L1, false).toBool();
}

void Settings::setAllCoders(bool on)
{
    m_store->setValue("allCoders"_L1, on);
}

QStringList Settings::shownCues() const
{
    return m_store->value("cues"_L1).toStringList();
}

void Settings::setShownCues(const QStringList &names)
{
    m_store->setValue("cues"_L1, names);
}

Settings::Face Settings::face() const
{
    const QString name = m_store->value("face"_L1).toString();
    return name == "serif"_L1 ? Face::Serif : name == "dyslexic"_L1 ? Face::Dyslexic : Face::Sans;
}

void Settings::setFace(Face face)
{
    const auto name = face == Face::Serif ? "serif"_L1 : face == Face::Dyslexic ? "dyslexic"_L1 : "sans"_L1;
    m_store->setValue("face"_L1, QString(name));
}

int Settings::lineLength() const
{
    return std::clamp(m_store->value("lineLength"_L1, 72).toInt(), 45, 110);
}

void Settings::setLineLength(int characters)
{
    m_store->setValue("lineLength"_L1, characters);
}

bool Settings::wordDrag() const
{
    return m_store->value("wordDrag"_L1, true).toBool();
}

void Settings::setWordDrag(bool on)
{
    m_store->setValue("wordDrag"_L1, on);
}

bool Settings::timing() const
{
    return m_store->value("timing"_L1, false).toBool();
}

void Settings::setTiming(bool on)
{
    m_store->setValue("timing"_L1, on);
}

bool Settings::blindAtFirst() const
{
    return m_store->value("blindAtFirst"_L1, false).toBool();
}

void Settings::setBlindAtFirst(bool on)
{
    m_store->setValue("blindAtFirst"_L1, on);
}

QString Settings::language() const
{
    return m_store->value("language"_L1).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store->setValue("language"_L1, code);
}

QMap<QString, QStringList> Settings::keys() const
{
    QMap<QString, QStringList> keys;
    m_store->beginGroup("keys"_L1);
    for (const QString &id : m_store->childKeys())
        keys.insert(id, m_store->value(id).toStringList());
    m_store->endGroup();
    return keys;
}

void Settings::setKeys(const QMap<QString, QStringList> &keys)
{
    m_store->remove("keys"_L1);
    for (auto entry = keys.begin(); entry != keys.end(); ++entry)
        m_store->setValue("keys/"_L1 + entry.key(), entry.value());
}

bool Settings::guided() const
{
    return m_store->value("guided"_L1, false).toBool();
}

void Settings::setGuided()
{
    m_store->setValue("guided"_L1, true);
}

QString Settings::projectsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace rejoinder
