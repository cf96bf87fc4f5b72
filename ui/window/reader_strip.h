// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reader.h"
#include "ui/session/session.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace rejoinder {

class CodeChooser;
class KeyLabel;

/// The strip over the Reader: which thread, how much of it, towards what stance is taken, which codes are seen, how large
/// the text is. It changes what is shown, never what is stored; a new stance target is the one exception.
class ReaderStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderStrip(Reader &reader, QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Threads and targets anew.
    void refill();
    void showThread();
    void fillTargets();
    void toggleExtent();
    void showKeys(); ///< Those in force now.
    /// Opens the list of codes that are drawn.
    void chooseCodes();
    [[nodiscard]] CodeChooser &codes() { return *m_codes; }
    /// Asks the name of a new stance target, in the strip itself.
    void nameTarget();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(); ///< Leaves out what there is no room for.
    void fillThreads();
    void addTarget();
    void leaveNaming();
    void showHidden();
    void showZoom(int percent);

    Reader &m_reader;
    QPointer<Session> m_session;
    QStringListModel *m_names;
    QComboBox *m_threads;
    QComboBox *m_extent;
    QLabel *m_towards;
    QComboBox *m_target;
    KeyLabel *m_targetKey;
    QLineEdit *m_newTarget;
    QToolButton *m_visible;
    QComboBox *m_zoom;
    CodeChooser *m_codes;
};

} // namespace rejoinder
