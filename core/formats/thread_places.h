// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/thread_text.h"
#include "core/model/codebook.h"

#include <QHash>

#include <map>

/// What a program that knows only texts leaves out, beside its files: "rejoinder.jsonl", by which an export of threads as
/// texts comes back as the threads it was. Other programs pass it over.
namespace rejoinder::thread_places {

inline constexpr auto fileName = "rejoinder.jsonl";

/// The first line: who codes in which folder, the codebook, and which label is which code.
struct Head
{
    struct Person
    {
        Coder coder;
        QString folder;
    };
    std::vector<Person> coders;
    std::vector<Code> codes;
    QHash<QString, QUuid> labels;
    QString counting; ///< How places are counted in the texts, where not by code points (qda_text.h).
};
[[nodiscard]] QByteArray lineOf(const Head &head);

/// What a format cannot hold of a row that researchers made.
struct More
{
    QUuid coder; ///< Of a relation.
    QUuid type; ///< Of a relation.
    QUuid memo; ///< Of an annotation: its coder's own.
    std::optional<int> certainty;
    qint64 created = 0;
    qint64 modified = 0;
    bool question = false; ///< Of a memo.
    QString note; ///< Of a relation.
};
/// One line for all, by uid.
[[nodiscard]] QByteArray lineOf(const std::map<QUuid, More> &more);

/// A line for each thread: its posts, and where they stand in its text.
/// \p withWords: and the text, where the format does not keep all of it.
[[nodiscard]] QByteArray lineOf(const Thread &thread, const ThreadText &text, bool withWords = false);

struct PlacedPost
{
    SourcePost post; ///< Without its text.
    bool hasText = false;
    int heading = 0; ///< As ThreadText::Place has them.
    int begin = 0;
    int end = 0;
};
struct PlacedThread
{
    SourceThread thread;
    std::vector<PlacedPost> posts;
    QString words; ///< Where they were written.
};
struct Places
{
    Head head;
    QHash<QString, PlacedThread> threads; ///< By name, "t9f31c0d2a7e45b61".
    std::map<QUuid, More> more;
};
/// Throws Error, with \p name, for what is not such a file.
[[nodiscard]] Places read(const QString &text, const QString &name);

} // namespace rejoinder::thread_places
