// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace rejoinder {

/// How a program counts places in the texts of a REFI-QDA project. The standard says code points; some programs of
/// Windows want CRLF in the texts, and NVivo counts as UTF-16 does.
struct QdaCounting
{
    enum class LineEnds { Lf, CrLf, CrLfAsOne }; ///< As one: the text has CRLF, which counts as one character.
    LineEnds lineEnds = LineEnds::Lf;
    bool utf16 = false;

    friend bool operator==(const QdaCounting &, const QdaCounting &) = default;
};

/// "lf", "crlf", "crlf-as-one", then " utf-16" where it counts so; and back, standard for what is none of these.
[[nodiscard]] QString nameOf(const QdaCounting &counting);
[[nodiscard]] QdaCounting qdaCountingNamed(const QString &name);

/// The UTF-8 of a text with LF as a program wants it.
[[nodiscard]] QByteArray qdaBytes(const QString &text, const QdaCounting &counting);

/// The places of one text as a program counts them and as we do: code points of the text with LF.
class QdaPlaces
{
public:
    /// \p raw: the text as it is in the file, without a BOM; its line ends may be of all kinds.
    QdaPlaces(QStringView raw, const QdaCounting &counting);

    /// Our place of a place in the file; inside a character, that character's. Beyond the end stays beyond it.
    [[nodiscard]] int ours(int there) const;
    [[nodiscard]] int theirs(int here) const;

private:
    /// From here on, there = here + shift.
    struct Step
    {
        int here = 0;
        int shift = 0;
    };
    std::vector<Step> m_steps;
};

} // namespace rejoinder
