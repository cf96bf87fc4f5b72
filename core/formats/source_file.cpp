// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/source_file.h"

#include "core/corpus/text.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

} // namespace

std::unique_ptr<QIODevice> openedSource(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        throw Error(Texts::tr("%1 does not exist. Check the path.").arg(path));
    if (info.isDir())
        throw Error(Texts::tr("%1 is a folder without tables that Rejoinder reads. Choose a file in it.").arg(name));
    refuseDevice(path);
    if (!info.isFile())
        throw Error(
            Texts::tr("%1 is a pipe, not a file. Save what comes through it as a file, then import that.").arg(name));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw Error(Texts::tr("%1 cannot be read (%2). Check its rights.").arg(name, file->errorString()));
    return file;
}

void refuseDevice(const QString &path)
{
    std::error_code unknown;
    const auto status = std::filesystem::status(QFileInfo(path).filesystemFilePath(), unknown);
    if (std::filesystem::is_character_file(status) || std::filesystem::is_block_file(status))
        throw Error(Texts::tr("%1 is a device, not a file. Save what it gives as a file, then take that.").arg(path));
}

QByteArray bytesOf(QIODevice &device, const QString &name, qint64 most, const std::function<void(double)> &pace)
{
    QByteArray bytes;
    bytes.reserve(std::min(most, device.isSequential() ? 0 : device.size()));
    constexpr qint64 step = 1 << 20;
    while (bytes.size() < most) {
        const QByteArray chunk = device.read(std::min(step, most - bytes.size()));
        bytes += chunk;
        if (pace)
            pace(double(bytes.size()) / double(std::max(bytes.size(), device.size())));
        if (!chunk.isEmpty())
            continue;
        if (!device.atEnd())
            throw Error(Texts::tr("Reading %1 failed (%2). Check the disk or the network drive, then import again.")
                    .arg(name, device.errorString()));
        break;
    }
    return bytes;
}

QByteArray textBytesOf(QIODevice &device, const QString &name, const std::function<void(double)> &pace)
{
    constexpr qint64 megabyte = 1024 * 1024;
    constexpr qint64 largest = 512 * megabyte;
    const bool isKnown = !device.isSequential() && device.size() > largest;
    QByteArray bytes = isKnown ? QByteArray() : bytesOf(device, name, largest + 1, pace);
    if (isKnown || bytes.size() > largest)
        throw Error(Texts::tr("%1 is larger than a single text can be: %2 megabytes. Import it as a table (CSV, JSON "
                              "lines), which is read row by row.")
                .arg(name)
                .arg(largest / megabyte));
    return bytes;
}

bool looksBinary(QByteArrayView bytes)
{
    static constexpr QByteArrayView signatures[]
        = {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "%PDF-", "PK\x03\x04", "\x1F\x8B", "RIFF", "SQLite format 3"};
    if (std::ranges::any_of(signatures, [&](QByteArrayView signature) { return bytes.startsWith(signature); }))
        return true;
    Repairs repairs;
    const QString text = decoded(bytes, &repairs);
    const auto controls
        = std::ranges::count_if(text, [](QChar c) { return c < u' ' && !u"\t\n\f\v\x1b"_s.contains(c); });
    constexpr int tolerated = 4; // One bad byte in a few words is a slip.
    const auto bad = controls + repairs.invalidUtf8 + repairs.nulls + repairs.loneSurrogates;
    return bad > tolerated && bad * 10 > text.size();
}

} // namespace rejoinder
