// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/cues/cue.h"
#include "core/store/project.h"
#include "ui/session/thread_rows.h"

#include <QBasicTimer>
#include <QObject>

namespace rejoinder {

/// A project as one person works on it: who codes, which thread and post are shown, what is selected, and what of the
/// thread is in memory. Views and controllers know the session and each other only through it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Where the caret is.
    struct Cursor
    {
        Id<Post> post;
        std::optional<Span> selection; ///< In that post's own text; never empty.
        int caret = -1; ///< Code points; -1: on the header, the whole comment.
        Uid<Annotation> annotation; ///< The selected one; null: none.

        friend bool operator==(const Cursor &, const Cursor &) = default;
    };

    /// The thread that was shown last, or the first.
    Session(std::unique_ptr<Project> project, Uid<Coder> coder, QObject *parent = nullptr);

    [[nodiscard]] Project &project() { return *m_project; }
    [[nodiscard]] const Project &project() const { return *m_project; }
    [[nodiscard]] const Store &store() const { return m_project->store(); }
    [[nodiscard]] const Outline &outline() const { return m_project->outline(); }
    [[nodiscard]] const Codebook &codebook() const { return m_project->codebook(); }

    [[nodiscard]] Uid<Coder> coder() const { return m_coder; }
    void setCoder(Uid<Coder> coder);
    /// Whether the rows of everybody are shown, or the coder's own only.
    [[nodiscard]] bool allCoders() const { return m_allCoders; }
    void setAllCoders(bool all);
    /// Whether others' work is hidden from this coder: no view, count or search shows it, whatever allCoders() says.
    [[nodiscard]] bool isBlind() const { return m_blind || isSealed(); }
    void setBlind(bool blind);
    /// A copy that was handed out blind: others' work is not in the file at all.
    [[nodiscard]] bool isSealed() const { return m_sealed; }
    [[nodiscard]] bool shows(const Header &header) const { return showsEverybody() || header.owner == m_coder; }
    /// The kinds of cues that each node of the outline has, once somebody has found them; empty: not known.
    [[nodiscard]] const QList<CueKinds> &cueKinds() const { return m_cueKinds; }
    void setCueKinds(const QList<CueKinds> &kinds) { m_cueKinds = kinds; }
    [[nodiscard]] bool showsEverybody() const { return m_allCoders && !isBlind(); }

    [[nodiscard]] Id<Thread> thread() const { return m_thread; }
    [[nodiscard]] int threadIndex() const { return outline().indexOf(m_thread); }
    /// What was made near \p post is read first (null: from the beginning), the rest when nothing else happens.
    void showThread(Id<Thread> thread, Id<Post> post = {});
    [[nodiscard]] bool contains(Id<Post> post) const; ///< Whether the shown thread does.
    [[nodiscard]] const ThreadRows &rows() const { return m_rows; }
    [[nodiscard]] std::vector<const Annotation *> annotations(Id<Post> post) const; ///< Those shown, in reading order.
    /// Its place in the words that its post shows; null: it is on the whole post, or on words of before a refresh.
    [[nodiscard]] std::optional<Span> spanOf(const Annotation &annotation) const;
    [[nodiscard]] const QString &text(Id<Post> post) const; ///< Kept for the post asked last.

    [[nodiscard]] const Cursor &cursor() const { return m_cursor; }
    [[nodiscard]] Id<Post> post() const { return m_cursor.post; }
    [[nodiscard]] const Annotation *annotation() const { return m_rows.annotation(m_cursor.annotation); }
    void setCursor(const Cursor &cursor);
    /// Goes there, into another thread too; the Reader unfolds and scrolls.
    void show(Id<Post> post);
    void show(const Annotation &annotation);
    void select(Id<Post> post, Span span); ///< Text of a post of the shown thread.
    void select(Uid<Annotation> annotation); ///< Of the post at the caret, which stays; null: none.

    /// Towards what stance is taken; null: no target.
    [[nodiscard]] Uid<Code> target() const { return m_target; }
    void setTarget(Uid<Code> target);

    /// Writes, and says what it did. False where there was nothing to do or it failed: then \c failed was emitted.
    bool apply(const Action &action);
    /// What a person wants, asked of the project as it is then: by value, but for the session itself.
    using Intent = std::function<Action()>;
    /// Writes what the intent comes to, and says what it did. Where that fails, its retry asks the intent anew: what it
    /// was to replace may have changed since. Returns what was written or was there already; nothing where it failed.
    std::optional<Action> carryOut(const Intent &intent);
    /// The newest step, of the coder's own only while blind.
    void undo();
    void redo();
    /// What undo() and redo() would turn.
    [[nodiscard]] std::optional<Step> nextUndo() const { return store().nextUndo(turnedOnly()); }
    [[nodiscard]] std::optional<Step> nextRedo() const { return store().nextRedo(turnedOnly()); }
    /// Runs what may throw Error; says so by \c failed and returns false where it did.
    bool attempt(const std::function<void()> &action);
    /// A word for the status line.
    void say(const QString &sentence) { Q_EMIT said(sentence); }

Q_SIGNALS:
    void changed(const rejoinder::Change &change); ///< After \c rows() took it.
    void threadShown();
    /// What was made on these posts is known from now on; \c rows().isComplete() after the last of the thread.
    void rowsRead(std::span<const rejoinder::Id<rejoinder::Post>> posts);
    void cursorMoved();
    void shown(rejoinder::Id<rejoinder::Post> post, std::optional<rejoinder::Span> span); ///< To be scrolled to.
    void flashed(const rejoinder::Edits &edits); ///< What undo or redo touched.
    void coderChanged();
    void targetChanged();
    void applied(const QString &label);
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] std::vector<Id<Post>> readingOrder(Id<Post> first) const;
    void readOn();
    [[nodiscard]] static Cursor within(Cursor cursor, int length);
    void follow(const Change &change);
    std::optional<Action> carryOut(const Intent &intent, Uid<Coder> coder);
    /// Whose steps are undone and done again; null: everybody's.
    [[nodiscard]] Uid<Coder> turnedOnly() const { return isBlind() ? m_coder : Uid<Coder>(); }
    void turn(bool undo, const QUuid &expected = {});
    void turned(const std::optional<Store::Turned> &turned, const QString &sentence);
    void showPlaceOf(const Edits &edits);

    std::unique_ptr<Project> m_project;
    Uid<Coder> m_coder;
    bool m_allCoders = false;
    bool m_blind = false;
    bool m_sealed = false;
    bool m_holdsOlderTexts = false; ///< Of a refresh: annotations may lie on words that are not shown.
    QList<CueKinds> m_cueKinds;
    Id<Thread> m_thread;
    ThreadRows m_rows;
    QBasicTimer m_reading;
    Cursor m_cursor;
    Uid<Code> m_target;
    mutable Id<Post> m_textOf;
    mutable QString m_text;
};

} // namespace rejoinder
