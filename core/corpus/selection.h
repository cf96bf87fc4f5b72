// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace rejoinder {

/// Which part of its sources an import takes, so that a dump of any size gives what can be coded.
///
/// *Which posts pass.* A post passes when all that is asked of posts holds: its time (a post without one does not pass),
/// its author (one of those named; case does not matter), the length of its text in code points (no text: 0), and the
/// words. Words mean what they mean in the program's search: word, word*, "a phrase", OR, -word and parentheses, author:,
/// date: and in:; what only a project knows (codes, coders, states …) is refused. Article and comments are asked alike.
///
/// *What is taken.* A thread with a post that passes is taken whole, because a comment is coded in its conversation. With
/// \c onlyMatching only the article, the posts that pass, and what these answer, up to the article. The number of comments
/// is the thread's in the sources (deleted ones count), whatever is taken of it.
///
/// *Samples.* Every thread has a place in an order that is made of the seed and its name in the sources; those with the
/// first N places among all that can be taken are the sample: each thread is as likely, and neither the order of the
/// sources nor in which file a comment stands matters. So submissions and comments in separate dumps give the same
/// threads, and a sample of 100 is the beginning of the sample of 200 with the same seed. A sample of posts is drawn in
/// the same way from the comments that pass and have a text, over all threads; they are taken with what they answer.
///
/// *How.* The sources are gone through twice (a first look chooses; with \c onlyMatching or a sample of posts, a second
/// finds what they answer), and only what is chosen is ever written. The look of a sample keeps a bounded number of threads
/// (the first of the order, at least 500,000 and four times the sample), so its memory does not depend on the sources'
/// size. When fewer of these can be taken than were asked for, though there are more threads, the report says so.
/// Without a sample the look keeps some forty bytes a thread; the second look some forty bytes a post of the chosen ones.
struct Selection
{
    QString since; ///< 2024, 2024-05, 2024-05-17 (UTC): from its beginning on.
    QString until; ///< The same: to its end.
    QStringList authors;
    std::optional<int> minLength;
    std::optional<int> maxLength;
    QString match;
    std::optional<int> minComments;
    std::optional<int> maxComments;
    bool onlyMatching = false;
    int sampleThreads = 0; ///< 0: all. Not both samples at once.
    int samplePosts = 0;
    quint64 seed = 1;

    bool operator==(const Selection &) const = default;

    [[nodiscard]] bool isEverything() const;
    [[nodiscard]] bool asksPosts() const;
    [[nodiscard]] bool asksSize() const { return minComments || maxComments; }
    [[nodiscard]] bool isSample() const { return sampleThreads > 0 || samplePosts > 0; }
    /// The options of the command line that say the same, one word each, not quoted.
    [[nodiscard]] QStringList words() const;
    /// Throws Error::Usage for what cannot be understood, or contradicts itself.
    void expectSound() const;
};

/// What a selection passed over, and why. Posts are exact and add up: with those that were taken they are all.
struct PassedOver
{
    enum Reason {
        NoPost, ///< No post of the thread passes.
        Size, ///< The thread has fewer or more comments.
        NotDrawn, ///< It could have been taken; the sample is of others.
        NotLooked, ///< Its place in the order is behind those that were looked at.
        Post, ///< The thread is taken, this post is not asked for.
    };
    static constexpr int reasons = 5;

    std::array<qint64, reasons> posts{}; ///< Comments and articles.
    std::array<qint64, reasons> threads{};
    bool threadsAreEstimated = false; ///< Of \c NotLooked: they were not counted one by one.
    int missing = 0; ///< So many fewer than asked for are in the sample.

    [[nodiscard]] qint64 allPosts() const;
    [[nodiscard]] qint64 allThreads() const;
};

} // namespace rejoinder
