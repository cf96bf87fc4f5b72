// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace rejoinder {

class SignLabel;

/// The line at the foot: what just happened with its undo at the left; selection, coder, blind,
/// progress, saved at the right.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What was done; with a link that undoes it.
    void showDone(const QString &what);
    void showWord(const QString &sentence);
    void showSelection(int characters); ///< 0: none.
    void showCoder(const QString &name, bool allCoders);
    enum class Blind { None, Off, Hidden, Sealed }; ///< None: no project. Hidden: others' work is in the file.
    void showBlind(Blind blind, bool brief);
    void showRound(const QString &name); ///< Empty: there is only one, and nothing is said.
    /// \p all 0: nothing to do. \p assigned: of what is assigned to the coder, not of the thread.
    void showProgress(int done, int all, bool brief, bool assigned = false);
    void showSaved(bool project);
    /// Work on another thread, as a share 0 to 1 and a button to stop it, once it has taken 300 ms; an empty \p what ends
    /// it.
    void showWork(const QString &what, double share);

Q_SIGNALS:
    void undoClicked();
    void coderClicked();
    void blindClicked();
    void roundClicked();
    void cancelClicked();

private:
    void showWorkNow();

    SignLabel *m_sign;
    QLabel *m_word;
    QProgressBar *m_work;
    QPushButton *m_cancel;
    QLabel *m_selection;
    QToolButton *m_coder;
    QToolButton *m_blind;
    std::optional<std::pair<Blind, bool>> m_blindShown; ///< And whether briefly.
    QToolButton *m_round;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QLabel *m_saved;
    QString m_workNamed;
    QTimer m_patience;
};

} // namespace rejoinder
