// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/format.h"

#include "core/formats/commento_json.h"
#include "core/formats/convokit.h"
#include "core/formats/discourse_json.h"
#include "core/formats/guardian_json.h"
#include "core/formats/hn_algolia.h"
#include "core/formats/hn_firebase.h"
#include "core/formats/mastodon_json.h"
#include "core/formats/pasted_thread.h"
#include "core/formats/reading_copy.h"
#include "core/formats/reddit_json.h"
#include "core/formats/reddit_pushshift.h"
#include "core/formats/rejoinder_csv.h"
#include "core/formats/rumoureval.h"
#include "core/formats/source_file.h"
#include "core/formats/youtube.h"
#include "core/formats/zstd_device.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rejoinder {

namespace {

constexpr std::array table{
    Format{.id = "disqus-paste",
        .name = QT_TRANSLATE_NOOP("Format", "Pasted thread"),
        .suffixes = "txt",
        .recognise = pasted_thread::recognise,
        .read = pasted_thread::read,
        .write = nullptr},
    Format{.id = "reddit-json",
        .name = QT_TRANSLATE_NOOP("Format", "Reddit thread (JSON)"),
        .suffixes = "json",
        .recognise = reddit_json::recognise,
        .read = reddit_json::read,
        .write = nullptr},
    Format{.id = "reddit-pushshift",
        .name = QT_TRANSLATE_NOOP("Format", "Reddit dump (Pushshift, Arctic Shift)"),
        .suffixes = "zst ndjson jsonl json",
        .recognise = reddit_pushshift::recognise,
        .read = reddit_pushshift::read,
        .write = nullptr},
    Format{.id = "hn-algolia",
        .name = QT_TRANSLATE_NOOP("Format", "Hacker News (search API)"),
        .suffixes = "json",
        .recognise = hn_algolia::recognise,
        .read = hn_algolia::read,
        .write = nullptr},
    Format{.id = "hn-firebase",
        .name = QT_TRANSLATE_NOOP("Format", "Hacker News (items)"),
        .suffixes = "json jsonl ndjson",
        .recognise = hn_firebase::recognise,
        .read = hn_firebase::read,
        .write = nullptr},
    Format{.id = "youtube",
        .name = QT_TRANSLATE_NOOP("Format", "YouTube comments (yt-dlp, downloader, API)"),
        .suffixes = "json jsonl ndjson",
        .recognise = youtube::recognise,
        .read = youtube::read,
        .write = nullptr},
    Format{.id = "convokit",
        .name = QT_TRANSLATE_NOOP("Format", "ConvoKit corpus"),
        .suffixes = "zip jsonl json",
        .recognise = convokit::recognise,
        .read = convokit::read,
        .write = nullptr},
    Format{.id = "rumoureval",
        .name = QT_TRANSLATE_NOOP("Format", "RumourEval and PHEME threads"),
        .suffixes = "zip json",
        .recognise = rumoureval::recognise,
        .read = rumoureval::read,
        .write = nullptr},
    Format{.id = "guardian-json",
        .name = QT_TRANSLATE_NOOP("Format", "Guardian discussion"),
        .suffixes = "json",
        .recognise = guardian_json::recognise,
        .read = guardian_json::read,
        .write = nullptr},
    Format{.id = "discourse-json",
        .name = QT_TRANSLATE_NOOP("Format", "Discourse topic"),
        .suffixes = "json",
        .recognise = discourse_json::recognise,
        .read = discourse_json::read,
        .write = nullptr},
    Format{.id = "mastodon-json",
        .name = QT_TRANSLATE_NOOP("Format", "Mastodon thread"),
        .suffixes = "json",
        .recognise = mastodon_json::recognise,
        .read = mastodon_json::read,
        .write = nullptr},
    Format{.id = "commento-json",
        .name = QT_TRANSLATE_NOOP("Format", "Commento export"),
        .suffixes = "json",
        .recognise = commento_json::recognise,
        .read = commento_json::read,
        .write = nullptr},
    Format{.id = "rejoinder-csv",
        .name = QT_TRANSLATE_NOOP("Format", "Tables (folder of CSV files)"),
        .suffixes = "",
        .recognise = rejoinder_csv::recognise,
        .read = rejoinder_csv::read,
        .write = rejoinder_csv::write},
    Format{.id = "spreadsheet",
        .name = QT_TRANSLATE_NOOP("Format", "Tables for Excel and LibreOffice (folder of CSV files)"),
        .suffixes = "",
        .recognise = nullptr,
        .read = nullptr,
        .write = rejoinder_csv::writeForSpreadsheets},
    Format{.id = "html",
        .name = QT_TRANSLATE_NOOP("Format", "Reading copy (HTML page)"),
        .suffixes = "html",
        .recognise = nullptr,
        .read = nullptr,
        .write = reading_copy::write},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format *formatOf(QStringView id)
{
    const auto found
        = std::ranges::find_if(table, [&](const Format &format) { return id == QLatin1StringView(format.id); });
    return found == table.end() ? nullptr : found;
}

const Format &recognised(const QString &path)
{
    constexpr qint64 headSize = 64 * 1024;
    const QFileInfo info(path);
    QByteArray head = info.isDir() ? QByteArray() : bytesOf(*openedSource(path), info.fileName(), headSize);
    if (isZstd(head)) // Formats look at what is in it.
        head = zstdHead(head, headSize);
    const auto sure = [&](const Format &format) { return format.read ? format.recognise(head, path) : 0; };
    const auto best = std::ranges::max_element(table, {}, sure);
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
