// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/cues_menu.h"

#include "core/cues/cue_index.h"
#include "core/model/error.h"
#include "ui/reader/reader.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/worker.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

CuesMenu::CuesMenu(Settings &settings, Reader &reader, QWidget *parent)
    : QMenu(tr("Cues"), parent)
    , m_settings(settings)
    , m_reader(reader)
    , m_languages(new QMenu(tr("Language of the posts"), this))
    , m_languageChoice(new QActionGroup(this))
{
    addKinds();
    addSeparator();
    connect(addAction(tr("Show all kinds")), &QAction::triggered, this, [this] { setAll(true); });
    connect(addAction(tr("Show none")), &QAction::triggered, this, [this] { setAll(false); });
    addSeparator();
    addMenu(m_languages);
    connect(addAction(tr("Open the folder of your own word lists")), &QAction::triggered, this, &CuesMenu::showFolder);
    connect(addAction(tr("Read the word lists again")), &QAction::triggered, this, [this] { setSession(m_session); });
    connect(m_languages, &QMenu::aboutToShow, this, &CuesMenu::fillLanguages);
    connect(&m_reading, &QFutureWatcher<Read>::finished, this, &CuesMenu::takeRead);
}

CuesMenu::~CuesMenu()
{
    awaitEnd(m_reading);
}

void CuesMenu::addKinds()
{
    const QStringList shown = m_settings.shownCues();
    for (int i = 0; i < cueKindCount; ++i) {
        const auto kind = static_cast<CueKind>(i);
        QAction *action = addAction(titleOf(kind));
        action->setCheckable(true);
        action->setChecked(shown.contains(nameOf(kind)));
        connect(action, &QAction::toggled, this, &CuesMenu::takeKinds);
        m_kinds.push_back(action);
    }
}

CueKinds CuesMenu::kinds() const
{
    CueKinds kinds;
    for (int i = 0; i < cueKindCount; ++i) {
        if (m_kinds[i]->isChecked())
            kinds.insert(static_cast<CueKind>(i));
    }
    return kinds;
}

void CuesMenu::setAll(bool on)
{
    for (QAction *action : m_kinds) {
        const QSignalBlocker quiet(action);
        action->setChecked(on);
    }
    takeKinds();
}

void CuesMenu::setSession(Session *session)
{
    m_session = session;
    m_read.reset();
    m_reader.setCues({}, {});
    m_finder.reset();
    setEnabled(session);
    takeKinds();
}

void CuesMenu::takeKinds()
{
    const CueKinds shown = kinds();
    QStringList names;
    for (int i = 0; i < cueKindCount; ++i) {
        if (shown.contains(static_cast<CueKind>(i)))
            names += nameOf(static_cast<CueKind>(i));
    }
    m_settings.setShownCues(names);
    if (!m_session)
        return;
    if (shown.isEmpty())
        m_reader.setCues({}, {});
    else if (!m_finder)
        read();
    else
        m_reader.setCues(shown, [this](const QString &text) { return m_finder->find(text); });
}

void CuesMenu::read()
{
    if (isAtWork(m_reading))
        return;
    m_reading.setFuture(QtConcurrent::run([path = m_session->store().path()] {
        const Store store(path, Store::Access::ReadOnly);
        Read read{path, cueDefinitions(), {}};
        read.language = cueLanguage(store, store.outline(), read.definitions);
        return read;
    }));
}

void CuesMenu::takeRead()
{
    if (!m_session)
        return;
    try {
        Read read = m_reading.result();
        if (read.project != m_session->store().path())
            return this->read(); // Another project was opened meanwhile.
        m_read = std::move(read);
        m_finder.emplace(m_read->definitions, m_read->language);
    } catch (const Error &error) {
        return Q_EMIT failed(error.sentence());
    }
    if (const QStringList &problems = m_read->definitions.problems; problems.size() > 1)
        Q_EMIT failed(tr(
            "%1 There are %n more such fault(s); rejoinder-cli cues lists them all.", nullptr, int(problems.size()) - 1)
                .arg(problems.first()));
    else if (!problems.isEmpty())
        Q_EMIT failed(problems.first());
    takeKinds();
}

void CuesMenu::fillLanguages()
{
    m_languages->clear();
    const QString chosen = m_read ? m_read->language.chosen : QString();
    const auto add = [&](const QString &language, const QString &title) {
        QAction *action = m_languages->addAction(title);
        action->setCheckable(true);
        action->setChecked(language == chosen);
        m_languageChoice->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { chooseLanguage(language); });
    };
    add({}, tr("As each post's words tell"));
    m_languages->addSeparator();
    for (const CueDefinition &definition : (m_read ? m_read->definitions : cueDefinitions()).all) {
        const QLocale locale(definition.language);
        add(definition.language,
            locale.language() == QLocale::C ? definition.name : QLocale::languageToString(locale.language()));
    }
}

void CuesMenu::chooseLanguage(const QString &language)
{
    if (!m_session)
        return;
    m_session->attempt([&] {
        Store store(m_session->store().path());
        setCueLanguage(store, language);
        m_session->setCueKinds({}); // Found in another language.
    });
    setSession(m_session);
}

void CuesMenu::showFolder()
{
    const QString folder = ownCueFolder() + "/syntax"_L1;
    if (!QDir().mkpath(folder))
        return Q_EMIT failed(tr("The folder %1 cannot be made. Check its rights.").arg(folder));
    // What one starts from; only names that end in ".xml" are read.
    const auto put = [&folder](const QString &from, const QString &name) {
        const QString path = folder + u'/' + name;
        if (QFile::copy(from, path))
            QFile::setPermissions(
                path, QFile::permissions(path) | QFile::WriteOwner); // The program's own are read-only.
    };
    for (const CueDefinition &definition : cueDefinitions().all) {
        if (!definition.own)
            put(definition.path(), definition.language + ".xml.example"_L1);
    }
    put(u":/syntax/README.md"_s, u"README.md"_s);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace rejoinder
