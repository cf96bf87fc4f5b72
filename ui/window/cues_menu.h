// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_finder.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QPointer>

#include <optional>

class QActionGroup;

namespace rejoinder {

class Reader;
class Session;
class Settings;

/// Which kinds of cue the Reader marks, in which language. It reads the definitions, on a worker, when the first kind is
/// switched on, and gives the Reader what finds them.
class CuesMenu : public QMenu
{
    Q_OBJECT

public:
    CuesMenu(Settings &settings, Reader &reader, QWidget *parent = nullptr);
    ~CuesMenu() override;

    void setSession(Session *session);

Q_SIGNALS:
    void failed(const QString &sentence); ///< A definition that is left out, or none can be used.

private:
    struct Read
    {
        QString project; ///< Its path.
        CueDefinitions definitions;
        CueLanguage language;
    };

    void addKinds();
    void fillLanguages();
    [[nodiscard]] CueKinds kinds() const;
    void setAll(bool on);
    void takeKinds();
    void chooseLanguage(const QString &language);
    void read();
    void takeRead();
    void showFolder();

    Settings &m_settings;
    Reader &m_reader;
    QPointer<Session> m_session;
    std::vector<QAction *> m_kinds; ///< By kind.
    QMenu *m_languages;
    QActionGroup *m_languageChoice;
    std::optional<Read> m_read; ///< For this session.
    std::optional<CueFinder> m_finder;
    QFutureWatcher<Read> m_reading;
};

} // namespace rejoinder
