// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/project_files.h"

#include "core/coding/codebook_file.h"
#include "core/model/error.h"
#include "core/store/copy.h"
#include "core/store/names_rule.h"
#include "core/store/snapshots.h"
#include "ui/ethics/veil_fields.h"
#include "ui/ethics/veiled_copy_dialog.h"
#include "ui/session/sample.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

const auto suffix = ".rejoinder"_L1;

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString fileFilter()
{
    return ProjectFiles::tr("Rejoinder projects (*.rejoinder)");
}

} // namespace

ProjectFiles::ProjectFiles(MainWindow &window, Settings &settings)
    : m_window(window)
    , m_settings(settings)
{
}

bool ProjectFiles::tell(const std::function<void()> &action)
{
    try {
        action();
        return true;
    } catch (const Error &error) {
        m_window.errorBar().showError(error.sentence());
        return false;
    }
}

void ProjectFiles::createProject()
{
    const QString path
        = withSuffix(QFileDialog::getSaveFileName(&m_window, tr("New project"), freePath(tr("Project")), fileFilter()));
    if (path.isEmpty())
        return;
    tell([&] {
        // The dialog has asked whether an old file may go; a project is never overwritten in place.
        if (QFileInfo::exists(path) && !QFile::moveToTrash(path))
            throw Error(tr("%1 is there already and cannot be moved to the trash. Choose another name.").arg(path));
        Store::create(path, defaultCodebook());
    }) && open(path);
}

void ProjectFiles::chooseProject()
{
    const QString path
        = QFileDialog::getOpenFileName(&m_window, tr("Open a project"), Settings::projectsFolder(), fileFilter());
    if (!path.isEmpty())
        reopen(path);
}

bool ProjectFiles::reopen(const QString &path)
{
    const bool opened = open(path);
    if (opened)
        m_window.returnToPage();
    return opened;
}

std::unique_ptr<Project> ProjectFiles::read(const QString &path)
{
    Store store(QFileInfo(path).absoluteFilePath());
    if (!takesTime(store))
        return std::make_unique<Project>(std::move(store));
    constexpr int moment = 300; // Milliseconds in which nobody would read a dialog.
    QProgressDialog dialog(tr("%1 is being read…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 0, &m_window);
    dialog.setMinimumWidth(320);
    QEventLoop soon;
    QFutureWatcher<Survey> reading;
    connect(&reading, &QFutureWatcherBase::finished, &soon, &QEventLoop::quit);
    connect(&reading, &QFutureWatcherBase::finished, &dialog, &QDialog::accept);
    reading.setFuture(
        QtConcurrent::run([file = store.path()] { return surveyOf(Store(file, Store::Access::ReadOnly)); }));
    QTimer::singleShot(moment, &soon, &QEventLoop::quit);
    soon.exec(QEventLoop::ExcludeUserInputEvents); // What is typed meanwhile goes to the new project.
    if (!reading.isFinished() && dialog.exec() != QDialog::Accepted)
        throw Error({}, Error::Kind::Cancelled);
    return std::make_unique<Project>(std::move(store), reading.future().takeResult());
}

bool ProjectFiles::open(const QString &path)
{
    try {
        m_window.setProject(read(path));
        lock(path);
        keepSnapshot(path);
        return true;
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Cancelled)
            offerSnapshot(path, error.sentence());
        return false;
    }
}

void ProjectFiles::offerSnapshot(const QString &path, const QString &sentence)
{
    m_window.errorBar().showError(sentence);
    if (!QFileInfo(path).isFile())
        return;
    // Snapshots are read to the end until a good one is found.
    QtConcurrent::run([path] {
        return snapshots::newestGood(path);
    }).then(this, [this, path, sentence](const QFuture<std::optional<Snapshot>> &done) {
        tell([&] {
            if (const auto good = done.result(); good && m_window.errorBar().sentence() == sentence)
                offer(path, sentence, *good);
        });
    });
}

void ProjectFiles::offer(const QString &path, const QString &sentence, const Snapshot &good)
{
    const QString when = QLocale().toString(good.at.toLocalTime(), QLocale::ShortFormat);
    m_window.errorBar().showOffer(
        tr("%1 There is a good snapshot of %2; the damaged file is kept beside it.").arg(sentence, when),
        {{tr("Restore it"), [this, path, snapshot = good.path] {
              QtConcurrent::run([path, snapshot] {
                  snapshots::restore(path, snapshot);
              }).then(this, [this, path](QFuture<void> done) {
                  if (tell([&] { done.waitForFinished(); }))
                      open(path);
              });
          }}});
}

// After a day's work; on a worker, beside whatever is done meanwhile.
void ProjectFiles::keepSnapshot(const QString &path)
{
    QtConcurrent::run([path = QFileInfo(path).absoluteFilePath()] {
        return snapshots::takeIfDue(path);
    }).then(this, [this](const QFuture<std::optional<Snapshot>> &done) { tell([&] { (void)done.result(); }); });
}

void ProjectFiles::lock(const QString &path)
{
    // The home: another person's lock in the same folder could not be opened at all.
    const QString place = QFileInfo(path).canonicalFilePath() + u'\n' + QDir::homePath();
    const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex();
    m_lock.reset();
    m_lock = std::make_unique<ProcessLock>(
        QDir::temp().filePath("rejoinder-"_L1 + QString::fromLatin1(name) + ".lock"_L1));
    if (!m_lock->tryLock(0))
        m_window.errorBar().showOffer(
            tr("%1 is open in another window too. Both write to it safely and show each other's work.")
                .arg(QFileInfo(path).completeBaseName()));
}

void ProjectFiles::openLast()
{
    if (const QStringList recent = m_settings.recentProjects(); !recent.isEmpty())
        reopen(recent.front());
}

void ProjectFiles::openSample()
{
    const QString path
        = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"demonstration"_s + suffix);
    const bool made = QFileInfo::exists(path) || tell([&] {
        QDir().mkpath(QFileInfo(path).path());
        makeSampleProject(path);
    });
    // Its codings are those of two coders: all of them, or the sample would look untouched.
    if (made && open(path)) {
        m_window.session()->setAllCoders(true);
        m_window.offerGuide();
    }
}

void ProjectFiles::saveCopy()
{
    Session *session = m_window.session();
    const QString proposed = freePath(tr("%1, copy").arg(session->project().name()));
    const QString path = withSuffix(QFileDialog::getSaveFileName(
        &m_window, tr("Save a copy"), proposed, fileFilter(), nullptr, QFileDialog::DontConfirmOverwrite));
    if (!path.isEmpty())
        writeCopy(path, [] { return CopyOptions(); });
}

void ProjectFiles::saveVeiledCopy()
{
    Session *session = m_window.session();
    VeiledCopyDialog dialog(namesRule(session->store()).times, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString proposed = freePath(tr("%1, with pseudonyms").arg(session->project().name()));
    const QString path = withSuffix(QFileDialog::getSaveFileName(&m_window, tr("Save a copy with pseudonyms"), proposed,
        fileFilter(), nullptr, QFileDialog::DontConfirmOverwrite));
    if (!path.isEmpty())
        writeVeiledCopy(path, dialog.fields().keyFile(), dialog.fields().times());
}

void ProjectFiles::writeVeiledCopy(const QString &path, const QString &keyFile, Times times)
{
    writeCopy(path, [keyFile, times] {
        CopyOptions options;
        options.pseudonyms = true;
        options.times = times;
        if (!keyFile.isEmpty())
            options.key = Pseudonyms::keyIn(keyFile);
        return options;
    });
}

/// \p options is asked by the worker: it may read a file.
void ProjectFiles::writeCopy(const QString &path, const std::function<CopyOptions()> &options)
{
    const Store &open = m_window.session()->store();
    if (takesTime(open))
        m_window.session()->say(tr("A copy is being written to %1…").arg(path));
    QtConcurrent::run([path, options, project = open.path()] {
        const CopyOptions wanted = options();
        const Store store(project, Store::Access::ReadOnly);
        expectAllowed(store, wanted.pseudonyms, wanted.times);
        const int authors = copyProject(store, path, wanted).authors;
        return wanted.pseudonyms
            ? tr("A copy in which %n author(s) have pseudonyms is in %1.", nullptr, authors).arg(path)
            : tr("A copy is in %1.").arg(path);
    }).then(this, [this](const QFuture<QString> &done) {
        tell([&] {
            const QString sentence = done.result();
            if (Session *session = m_window.session())
                session->say(sentence);
        });
    });
}

void ProjectFiles::closeProject()
{
    m_lock.reset();
    m_window.setProject(nullptr);
}

QString ProjectFiles::freePath(const QString &name)
{
    QString plain = name.simplified();
    plain.replace(u'/', u'-').replace(u'\\', u'-').replace(u':', u'-');
    const QDir folder(Settings::projectsFolder());
    folder.mkpath(u"."_s);
    QString path = folder.filePath(plain + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2"_s.arg(plain).arg(number) + suffix);
    return path;
}

} // namespace rejoinder
