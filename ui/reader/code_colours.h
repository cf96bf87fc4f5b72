// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QString>

#include <map>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace rejoinder {

struct Frame;
class ThreadDocument;

/// Colours of program code in posts, laid over the text where it comes into view; the text itself stays what it is.
class CodeColours
{
public:
    CodeColours();
    ~CodeColours();

    /// The document is another one.
    void forget();
    /// Whether code is in view that is not coloured yet.
    [[nodiscard]] bool isBehind(const Frame &frame) const;
    /// Colours some of it, as much as a frame has time for.
    void colour(ThreadDocument &document, const Frame &frame, const Theme &theme);

private:
    class Highlighter;

    struct Progress;

    void prepare(const Theme &theme);
    void colour(ThreadDocument &document, int row, Progress &progress);

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; ///< Made when the first code is seen.
    QElapsedTimer m_timer; ///< Of the frame.
    std::unique_ptr<Highlighter> m_highlighter;
    std::map<int, std::unique_ptr<Progress>> m_coloured; ///< By the node of a post: how far its code is.
};

/// The name of a definition for what a post calls its language ("py", "C++"), else for what the code looks like;
/// empty: nothing is known.
[[nodiscard]] QString languageOf(
    const KSyntaxHighlighting::Repository &repository, const QString &named, QStringView code);

/// \p colour, moved towards black or white as far as needed to be read on \p ground: a contrast of 4.5 : 1.
[[nodiscard]] QColor readableOn(const QColor &ground, QColor colour);

} // namespace rejoinder
