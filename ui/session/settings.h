// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QStringList>

#include <memory>
#include <optional>

namespace rejoinder {

/// The one place for what the program remembers of this person on this computer. Nothing of it is in a project.
class Settings
{
public:
    enum class Scheme { System, Light, Dark, LightContrast, DarkContrast };
    /// What threads are set in.
    enum class Face { Sans, Serif, Dyslexic };

    /// Where one left a project. Posts as tables name them: the same after an import or a merge.
    struct Place
    {
        QString post; ///< At the caret…
        int start = -1; ///< …and what is selected there, or where the caret is; code points; -1: its header.
        int end = -1;
        QString top; ///< At the upper edge of the view…
        int offset = 0; ///< …and how many pixels it begins above it.
        QStringList folded;
        QString target; ///< Path of the stance target.
        QString page; ///< Id of the command that shows it; empty: the Reader's.
    };

    Settings();
    /// In a file of its own: pictures and tests remember nothing for the person.
    explicit Settings(const QString &path);
    /// The same once more, for another window.
    [[nodiscard]] Settings again() const;

    [[nodiscard]] QStringList recentProjects() const; ///< Newest first; those that are still there.
    void addRecentProject(const QString &path);

    [[nodiscard]] Place place(const QUuid &project) const;
    void setPlace(const QUuid &project, const Place &place);

    /// Whether this coder works blind in the project.
    [[nodiscard]] bool blind(const QUuid &project, const QUuid &coder) const;
    void setBlind(const QUuid &project, const QUuid &coder, bool on);
    /// What the Outline's filter box was told to keep, in that order.
    [[nodiscard]] QStringList filters(const QUuid &project) const;
    void setFilters(const QUuid &project, const QStringList &filters);

    /// How tables with exactly these columns are read.
    struct TableReading
    {
        QMap<QString, QString> map; ///< Field to column.
        QStringList options; ///< As on the command line, "encoding=windows-1252".
    };
    [[nodiscard]] std::optional<TableReading> tableReading(const QStringList &columns) const;
    void setTableReading(const QStringList &columns, const TableReading &reading);

    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    [[nodiscard]] int zoom() const; ///< Percent, 70 to 250.
    void setZoom(int percent);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] bool singleKeys() const;
    void setSingleKeys(bool on);
    [[nodiscard]] bool allCoders() const;
    void setAllCoders(bool on);
    [[nodiscard]] QStringList shownCues() const; ///< Names of the kinds that the Reader marks; none at first.
    void setShownCues(const QStringList &names);

    [[nodiscard]] Face face() const;
    void setFace(Face face);
    [[nodiscard]] int lineLength() const; ///< Characters, 45 to 110.
    void setLineLength(int characters);
    [[nodiscard]] bool wordDrag() const; ///< A drag of the mouse grows to words.
    void setWordDrag(bool on);
    [[nodiscard]] bool timing() const; ///< Whether the time at each post is stored in the project; not at first.
    void setTiming(bool on);
    [[nodiscard]] bool blindAtFirst() const; ///< In projects where one has not chosen.
    void setBlindAtFirst(bool on);
    [[nodiscard]] QString language() const; ///< "de"; empty: the system's.
    void setLanguage(const QString &code);
    /// The keys of commands that do not have those they come with, by id.
    [[nodiscard]] QMap<QString, QStringList> keys() const;
    void setKeys(const QMap<QString, QStringList> &keys);
    /// Whether the guide through a first coding was left or finished.
    [[nodiscard]] bool guided() const;
    void setGuided();

    /// Where a project is made that nobody was asked about (a pasted or dropped thread, the sample).
    [[nodiscard]] static QString projectsFolder();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace rejoinder
