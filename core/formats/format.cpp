// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/format.h"

#include "core/formats/source_file.h"
#include "core/formats/zstd_device.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rejoinder {

const Format *formatOf(QStringView id)
{
    const auto found
        = std::ranges::find_if(formats(), [&](const Format &format) { return id == QLatin1StringView(format.id); });
    return found == formats().end() ? nullptr : &*found;
}

const Format &recognised(const QString &path)
{
    constexpr qint64 headSize = 64 * 1024;
    const QFileInfo info(path);
    QByteArray head = info.isDir() ? QByteArray() : bytesOf(*openedSource(path), info.fileName(), headSize);
    if (isZstd(head)) // Formats look at what is in it.
        head = zstdHead(head, headSize);
    const auto sure = [&](const Format &format) { return format.read ? format.recognise(head, path) : 0; };
    const auto best = std::ranges::max_element(formats(), {}, sure);
    if (sure(*best) > 0)
        return *best;
    const auto say
        = [&](const char *text) { return Error(QCoreApplication::translate("Format", text).arg(info.fileName())); };
    if (info.isDir())
        throw say(
            QT_TRANSLATE_NOOP("Format", "%1 is a folder without tables that Rejoinder reads. Choose a file in it."));
    if (head.trimmed().isEmpty())
        throw say(QT_TRANSLATE_NOOP("Format", "%1 is empty: there is nothing to import."));
    if (looksBinary(head))
        throw say(QT_TRANSLATE_NOOP("Format",
            "%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in "
            "UTF-8, then import that."));
    throw say(QT_TRANSLATE_NOOP("Format",
        "%1 has no form that Rejoinder knows. Choose the format yourself, or save the thread as text or CSV."));
}

} // namespace rejoinder
