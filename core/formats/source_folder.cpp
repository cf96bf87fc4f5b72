// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/source_folder.h"

#include "core/formats/source_file.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

class PlainFolder final : public SourceFolder
{
public:
    explicit PlainFolder(const QString &path)
        : m_folder(path)
    {
    }

    [[nodiscard]] QStringList names(int most) const override
    {
        QStringList names;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext() && names.size() < most)
            names << m_folder.relativeFilePath(files.next());
        names.sort();
        return names;
    }

    [[nodiscard]] OpenedSource opened(const QString &name) const override
    {
        return openedJson(m_folder.filePath(name));
    }

private:
    QDir m_folder;
};

/// What an archive says of a file's size has to be so: KArchive ends without a word where the archive breaks off, and a
/// file that swells to more than was said is a trap.
class Member final : public QIODevice
{
public:
    Member(std::unique_ptr<QIODevice> device, qint64 size)
        : m_device(std::move(device))
        , m_size(size)
    {
        setOpenMode(m_device ? QIODevice::ReadOnly | QIODevice::Unbuffered : QIODevice::NotOpen);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_size; }
    [[nodiscard]] double progress() const { return m_size > 0 ? double(m_read) / double(m_size) : 1; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_taken == m_ahead.size() && m_read < m_size)
            fetch();
        const auto got = std::min<qint64>(most, m_ahead.size() - m_taken);
        if (got == 0 && m_read < m_size) {
            setErrorString(Texts::tr("the archive breaks off"));
            return -1;
        }
        std::copy_n(m_ahead.constData() + m_taken, got, data);
        m_taken += got;
        m_read += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// KArchive loses what is unpacked already where the packed bytes are all read: the last bytes are asked for in one.
    void fetch()
    {
        constexpr qint64 step = 256 * 1024;
        const qint64 left = m_size - m_read;
        m_ahead = m_device->read(left < 2 * step ? left : step);
        m_taken = 0;
    }

    std::unique_ptr<QIODevice> m_device;
    qint64 m_size;
    qint64 m_read = 0;
    QByteArray m_ahead;
    qsizetype m_taken = 0; ///< Of that.
};

class ZipFolder final : public SourceFolder
{
public:
    explicit ZipFolder(const QString &path)
        : m_name(QFileInfo(path).fileName())
        , m_zip(path)
    {
        if (!m_zip.open(QIODevice::ReadOnly))
            throw Error(Texts::tr("%1 is no whole zip archive: it is cut off or damaged. Download or copy it again.")
                    .arg(m_name));
    }

    [[nodiscard]] QStringList names(int most) const override
    {
        QStringList names;
        std::vector<std::pair<QString, const KArchiveDirectory *>> waiting{{QString(), m_zip.directory()}};
        while (!waiting.empty() && names.size() < most) {
            const auto [path, folder] = waiting.back();
            waiting.pop_back();
            for (const QString &entryName : folder->entries()) {
                const KArchiveEntry *entry = folder->entry(entryName);
                if (!entry || entryName == ".."_L1 || !entry->symLinkTarget().isEmpty())
                    continue;
                if (entry->isDirectory())
                    waiting.emplace_back(path + entryName + u'/', static_cast<const KArchiveDirectory *>(entry));
                else if (names.size() < most)
                    names << path + entryName;
            }
        }
        names.sort();
        return names;
    }

    [[nodiscard]] OpenedSource opened(const QString &name) const override
    {
        const KArchiveFile *file = m_zip.directory()->file(name);
        std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
        if (!device)
            throw Error(Texts::tr("%1 in %2 cannot be read. Download or copy the archive again.").arg(name, m_name));
        if (!device->isOpen() && !device->open(QIODevice::ReadOnly))
            throw Error(Texts::tr("%1 in %2 cannot be read. Download or copy the archive again.").arg(name, m_name));
        auto member = std::make_unique<Member>(std::move(device), file->size());
        const Member *read = member.get();
        return {std::move(member), [read] { return read->progress(); }};
    }

private:
    QString m_name;
    KZip m_zip;
};

} // namespace

std::unique_ptr<SourceFolder> SourceFolder::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return std::make_unique<PlainFolder>(path);
    if (!openedSource(path)->peek(4).startsWith("PK\x03\x04"))
        return nullptr;
    return std::make_unique<ZipFolder>(path);
}

std::unique_ptr<SourceFolder> SourceFolder::openedIfWhole(const QString &path)
{
    try {
        return open(path);
    } catch (const Error &) {
        return nullptr;
    }
}

QString fileOf(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

QString folderOf(const QString &name)
{
    return name.first(name.lastIndexOf(u'/') + 1);
}

} // namespace rejoinder
