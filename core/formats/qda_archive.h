// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/qda_project.h"
#include "core/formats/source_folder.h"

#include <QHash>

#include <optional>

namespace rejoinder {

/// The archive of a REFI-QDA project (.qdpx): read in its place, and no more of it than a project of texts has.
class QdaArchive
{
public:
    /// Throws Error, in one sentence, where \p path is no such archive.
    explicit QdaArchive(const QString &path);

    /// Whether there is a project in it; false too where it cannot be read.
    [[nodiscard]] static bool isOne(const QString &path);

    /// "project.qde"
    [[nodiscard]] const QString &projectName() const { return m_project; }
    [[nodiscard]] QByteArray project();
    /// A file beside the texts, by its name alone; null where there is none.
    [[nodiscard]] QByteArray file(const QString &name);
    /// The words of a text as they are in the file, without a BOM; nullopt where they are not in the archive.
    struct Words
    {
        QString text;
        bool isDamaged = false; ///< Some bytes of it were no characters.
    };
    [[nodiscard]] std::optional<Words> words(const QdaText &text);

private:
    [[nodiscard]] QByteArray bytesOf(const QString &name, qint64 most);

    QString m_name;
    std::unique_ptr<SourceFolder> m_folder;
    QString m_project;
    QHash<QString, QString> m_fileOf; ///< By the last part of a name, in lower case: programs differ in it.
    qint64 m_left; ///< Bytes that may still be read.
};

} // namespace rejoinder
