// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coarse_time.h"
#include "core/store/process_lock.h"
#include "core/store/project.h"
#include "ui/session/settings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rejoinder {

class MainWindow;
struct CopyOptions;
struct Snapshot;

/// Which file is open: new, open, sample, copy, close. What goes wrong is said in the window's bar.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    ProjectFiles(MainWindow &window, Settings &settings);

    void createProject();
    void chooseProject();
    /// True when it is open, also where reading it took a while.
    bool open(const QString &path);
    /// The same, on the page where it was left.
    bool reopen(const QString &path);
    void openLast(); ///< The project of the last session, where there is one.
    /// The demonstration project, made at the first time.
    void openSample();
    void saveCopy();
    /// Asks how and where to, then writes it by a worker.
    void saveVeiledCopy();
    void writeVeiledCopy(const QString &path, const QString &keyFile, Times times);
    void closeProject();
    /// A path for a project that nobody was asked about: in the documents, named after the source, free.
    [[nodiscard]] static QString freePath(const QString &name);

private:
    /// Throws; what takes long is read by a worker, and where one waits for it one may turn back (Error::Cancelled).
    [[nodiscard]] std::unique_ptr<Project> read(const QString &path);
    bool tell(const std::function<void()> &action);
    void lock(const QString &path);
    void writeCopy(const QString &path, const std::function<CopyOptions()> &options);
    void offerSnapshot(const QString &path, const QString &sentence);
    void offer(const QString &path, const QString &sentence, const Snapshot &good);
    void keepSnapshot(const QString &path);

    MainWindow &m_window;
    Settings &m_settings;
    std::unique_ptr<ProcessLock> m_lock;
};

} // namespace rejoinder
