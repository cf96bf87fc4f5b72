// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejoinder {

/// Other names for people: the same key gives the same name the same pseudonym, in every text and every project; without
/// the key none leads back. They are pronounceable ("lusab-babad": 32 bits of HMAC-SHA256 as proquints, Wilkerson 2009,
/// arXiv:0901.4016), since they are read aloud and talked about.
class Pseudonyms
{
public:
    /// \p names: whom texts may speak of. Null and empty ones are nobody.
    Pseudonyms(QByteArray key, const QStringList &names);

    /// A key that nobody keeps.
    [[nodiscard]] static QByteArray freshKey();
    /// The key in a file, which is made where there is none, for its owner only. Throws Error where it cannot be read or
    /// made, or is too short to be a secret.
    [[nodiscard]] static QByteArray keyIn(const QString &path);

    [[nodiscard]] const QByteArray &key() const { return m_key; }
    /// Null for null.
    [[nodiscard]] QString of(const QString &name) const;
    /// So that what was made of the names cannot be guessed at either.
    [[nodiscard]] QByteArray digest(QByteArrayView bytes) const;

    /// A text in which people have their pseudonyms, and where its passages went.
    struct Text
    {
        struct Replaced
        {
            Span before; ///< UTF-16 units in the text as it was,
            Span after; ///< and as it is.
        };

        QString text;
        std::vector<Replaced> replaced; ///< Ascending.

        /// UTF-16 units; what ends within a name is moved outwards to the whole of it.
        [[nodiscard]] Span moved(Span span) const;
    };
    /// Replaced are: every @handle and u/handle, known or not; e-mail addresses; and the known names as whole words, in
    /// other case too where the name is no plain word, and from three letters on. First names of known names after an @.
    [[nodiscard]] Text in(const QString &text) const;

private:
    struct Found
    {
        qsizetype end;
        QString pseudonym;
    };

    [[nodiscard]] std::optional<Found> knownAt(QStringView text, qsizetype at, bool mentioned) const;
    [[nodiscard]] Found handleAt(QStringView text, qsizetype at) const;
    [[nodiscard]] std::optional<Found> personAt(QStringView text, qsizetype at, qsizetype &start) const;
    [[nodiscard]] QString words(QByteArrayView digest, int count) const;

    QByteArray m_key;
    QHash<QString, QString> m_pseudonyms; ///< By name.
    QHash<QString, QString> m_names; ///< The name by its core in lower case.
    QHash<QString, QString> m_firstNames; ///< The name by its first word in lower case; empty: several begin so.
    QHash<QString, std::vector<qsizetype>> m_lengths; ///< Of the cores that begin with this word, longest first.
};

} // namespace rejoinder
