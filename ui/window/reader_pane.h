// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reader.h"
#include "ui/session/session.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rejoinder {

/// The Reader with the strip above it, the bar of a mode and the find bar. It keeps Reader and session in step: the
/// session's rows are shown, the Reader's caret is the session's cursor.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);

    void setSession(Session *session, const ReaderState &state = {});
    [[nodiscard]] Reader &reader() { return *m_reader; }
    /// A bar between strip and text, while a mode lasts; null: none. The pane does not own it.
    void showBar(QWidget *bar);
    [[nodiscard]] bool isBrief() const { return m_brief; }
    /// Leaves out what a small window has no room for.
    void setBrief(bool brief);

    void copy();
    void copyWithReference();
    void find();
    void findNext(int direction);
    void zoomBy(int percent) { setZoom(m_reader->zoom() + percent); }
    void setZoom(int percent);
    void fold(bool folded);
    void unfoldAll();

Q_SIGNALS:
    void zoomChanged(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *strip();
    QWidget *findBar();
    [[nodiscard]] Scene scene() const;
    void fillThreads();
    void fillTargets();
    void showThread();
    void takeCaret();
    void show(Id<Post> post, const std::optional<Span> &span);
    void follow(const Change &change);
    void followCursor();
    void flash(const Edits &edits);
    void search();

    QPointer<Session> m_session;
    Reader *m_reader;
    QComboBox *m_threads;
    QComboBox *m_extent;
    QLabel *m_towards;
    QComboBox *m_target;
    QLabel *m_targetKey;
    QComboBox *m_zoom;
    QVBoxLayout *m_bars;
    QPointer<QWidget> m_bar;
    QWidget *m_findBar;
    QLineEdit *m_words;
    QLabel *m_hitCount;
    std::vector<Reader::Hit> m_hits;
    int m_hit = -1;
    bool m_brief = false;
    bool m_following = false; ///< The Reader moves because the session did.
};

} // namespace rejoinder
