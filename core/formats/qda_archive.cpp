// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/qda_archive.h"

#include "core/corpus/text.h"
#include "core/formats/source_file.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int mostNames = 1'000'000;
constexpr qint64 megabyte = 1 << 20;
constexpr qint64 largestProject = 256 * megabyte;
constexpr qint64 largestText = 64 * megabyte;
/// All that is read of one archive. Pictures, sounds and films are not.
constexpr qint64 largest = 512 * megabyte;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RefiQda)
};

/// The nearest to the top.
QString projectIn(const QStringList &names)
{
    QString found;
    for (const QString &name : names) {
        if (name.endsWith(".qde"_L1, Qt::CaseInsensitive) && (found.isEmpty() || name.count(u'/') < found.count(u'/')))
            found = name;
    }
    return found;
}

} // namespace

QdaArchive::QdaArchive(const QString &path)
    : m_name(QFileInfo(path).fileName())
    , m_folder(SourceFolder::open(path))
    , m_left(largest)
{
    const QStringList names = m_folder ? m_folder->names(mostNames) : QStringList();
    m_project = projectIn(names);
    if (m_project.isEmpty())
        throw Error(Texts::tr("%1 is no REFI-QDA project: an archive with a file .qde in it. Export it again from its "
                              "program as .qdpx.")
                .arg(m_name));
    const QString below = folderOf(m_project) + "sources/"_L1;
    for (const QString &name : names) {
        QString &file = m_fileOf[fileOf(name).toLower()];
        if (file.isEmpty() || name.startsWith(below, Qt::CaseInsensitive))
            file = name;
    }
}

bool QdaArchive::isOne(const QString &path)
{
    const auto folder = SourceFolder::openedIfWhole(path);
    return folder && !projectIn(folder->names(mostNames)).isEmpty();
}

QByteArray QdaArchive::bytesOf(const QString &name, qint64 most)
{
    const OpenedSource opened = m_folder->opened(name);
    const qint64 may = std::min(most, m_left);
    QByteArray bytes = rejoinder::bytesOf(*opened.device, name, may + 1);
    if (bytes.size() > may)
        throw Error(
            Texts::tr("%1 unpacks to more than %2 megabytes of text, which no project of texts holds. It is not "
                      "read.")
                .arg(bytes.size() > most ? u"%1 in %2"_s.arg(name, m_name) : m_name)
                .arg((bytes.size() > most ? most : largest) / megabyte));
    m_left -= bytes.size();
    return bytes;
}

QByteArray QdaArchive::project()
{
    return bytesOf(m_project, largestProject);
}

QByteArray QdaArchive::file(const QString &name)
{
    const QString found = m_fileOf.value(name.toLower());
    return found.isEmpty() ? QByteArray() : bytesOf(found, largestText);
}

std::optional<QdaArchive::Words> QdaArchive::words(const QdaText &text)
{
    if (text.path.isEmpty()) {
        if (text.words.isNull())
            return std::nullopt;
        return Words{text.words, false};
    }
    // "internal://X.txt", and "relative:///", "absolute:///" or a mere name where a program is loose about it. What is
    // not in the archive is not looked for elsewhere.
    const QString found = m_fileOf.value(fileOf(text.path).toLower());
    if (found.isEmpty())
        return std::nullopt;
    const QByteArray bytes = bytesOf(found, largestText);
    if (looksBinary(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024))))
        return std::nullopt;
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::ConvertInitialBom);
    Words words{decode(bytes), false};
    while (words.text.startsWith(QChar::ByteOrderMark))
        words.text.remove(0, 1);
    Repairs repairs;
    (void)decoded(bytes, &repairs);
    words.isDamaged = repairs.any();
    return words;
}

} // namespace rejoinder
