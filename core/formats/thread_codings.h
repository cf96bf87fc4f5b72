// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/rejoinder_csv_material.h"
#include "core/formats/thread_text.h"

namespace rejoinder {

/// What one coder did in a thread, as spans of its text (thread_text.h) and links between them: for formats that know
/// nothing else.
struct ThreadCodings
{
    struct Coded
    {
        Span span; ///< Code points of the thread's text. A whole post: its words; where it has none, the line above it.
        Uid<Code> code; ///< Null: a post that is only an end of a link.
        Uid<Code> target;
        std::optional<int> certainty;
        QString memo; ///< The coder's own.
        bool whole = false; ///< It is on the post as a whole.
    };
    struct Link
    {
        Uid<Code> type;
        int source = 0; ///< Index into spans.
        int target = 0;
    };

    std::vector<Coded> spans; ///< By start, then end.
    std::vector<Link> links;
    int leftOut = 0; ///< Relations to what is absent, or stands in another thread.

    [[nodiscard]] bool isEmpty() const { return spans.empty() && links.empty(); }
};

[[nodiscard]] ThreadCodings threadCodings(
    const rejoinder_csv::Material &material, const ThreadText &text, Uid<Coder> coder);

/// Names that hold nothing but A-Z, a-z, 0-9, "_" and "-", each once: for labels and folders.
class PlainNames
{
public:
    /// The same for the same \p key; made of \p name.
    [[nodiscard]] QString plain(const QUuid &key, const QString &name);

private:
    QHash<QUuid, QString> m_given;
    QSet<QString> m_taken; ///< In lower case: some file systems do not tell them apart.
};

} // namespace rejoinder
