// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

#include <QRandomGenerator>

namespace rejoinder::test {

/// A project that somebody might have made: threads of every shape with emoji, combining marks, right-to-left words,
/// formulas, quotation marks and line breaks in their texts; three coders; and, by and by, their codings, made through
/// the coding functions. The same seed makes the same actions.
class RandomProject
{
public:
    RandomProject(const QString &path, quint32 seed, int threads = 3, int postsInEach = 12);

    /// Some coder's next action; it may be refused (Error) or change nothing, as in life.
    [[nodiscard]] Action action();
    /// Applies \p count actions; refusals are passed over. Returns how many became steps.
    int work(int count);

    Store store;
    std::vector<Uid<Coder>> coders;
    std::vector<Id<Post>> posts;

private:
    void addThread(int number, int count);
    [[nodiscard]] Id<Post> addPost(Id<Thread> thread, Id<Post> parent, int rank, qint64 batch);
    [[nodiscard]] QString words();
    template<class T>
    [[nodiscard]] const T &any(const std::vector<T> &from)
    {
        return from[m_random.bounded(quint32(from.size()))];
    }
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }

    [[nodiscard]] Action annotating();
    [[nodiscard]] Action relating();
    [[nodiscard]] Action changing();
    [[nodiscard]] Action removing();
    [[nodiscard]] Action noting();
    [[nodiscard]] Action marking();
    [[nodiscard]] Action recoding();
    [[nodiscard]] Action correcting();
    [[nodiscard]] End anyEnd();
    [[nodiscard]] std::vector<Annotation> annotations() const;
    [[nodiscard]] std::vector<Relation> relations() const; ///< Everybody's: a memo may be on another's.

    QRandomGenerator m_random;
    Uid<Coder> m_coder; ///< Who acts.
};

} // namespace rejoinder::test
