// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/leaving_names.h"
#include "ui/coding/assigned_work.h"
#include "ui/reader/reader.h"
#include "ui/session/session.h"
#include "ui/window/find_bar.h"
#include "ui/window/reader_strip.h"

#include <QPointer>

class QVBoxLayout;

namespace rejoinder {

class ParentPeek;
struct ReadingStyle;

/// The Reader with the strip above it, the bar of a mode and the find bar. It keeps Reader and session in step: the
/// session's rows are shown, the Reader's caret is the session's cursor.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);

    void setSession(Session *session, const ReaderState &state = {});
    /// Before the session: what its coder has to code.
    void setAssigned(const AssignedWork &assigned) { m_assigned = &assigned; }
    [[nodiscard]] Reader &reader() { return *m_reader; }
    [[nodiscard]] ReaderStrip &strip() { return *m_strip; }
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    /// A bar between strip and text, while a mode lasts; null: none. The pane does not own it.
    void showBar(QWidget *bar);
    /// The parent's text over the thread; again: the post above that.
    void peek();
    [[nodiscard]] ParentPeek &parentPeek() { return *m_peek; }
    void setStyle(const ReadingStyle &style);
    void tellDetails(); ///< Of the annotation one has come to, beside it.
    void copy();
    /// At once, or when a worker has made the many pseudonyms that this takes.
    void copyWithReference();
    void zoomBy(int percent) { setZoom(m_reader->zoom() + percent); }
    void setZoom(int percent);
    void fold(bool folded);
    void unfoldAll();

Q_SIGNALS:
    void zoomChanged(int percent);

private:
    [[nodiscard]] Scene scene() const;
    void showThread();
    void rebuild(); ///< The same thread, read anew.
    void showWork(std::span<const Id<Post>> posts);
    void takeCaret();
    void show(Id<Post> post, const std::optional<Span> &span);
    void follow(const Change &change);
    void put(const Annotation &annotation);
    void followCursor();
    void flash(const Edits &edits);

    QPointer<Session> m_session;
    QPointer<const AssignedWork> m_assigned;
    QByteArray m_leavingKey; ///< Of the pseudonyms in what is copied: while the window is open, nobody changes theirs.
    std::optional<LeavingNames> m_leaving; ///< While something is copied.
    Reader *m_reader;
    ReaderStrip *m_strip;
    FindBar *m_find;
    ParentPeek *m_peek;
    QVBoxLayout *m_bars;
    QPointer<QWidget> m_bar;
    bool m_following = false; ///< The Reader moves because the session did.
};

} // namespace rejoinder
