// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/format.h"
#include "core/model/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

void write(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("The fuzz target cannot write its scratch file.");
}

/// A format of several tables gets a folder: the bytes between form feeds are its tables, in this order.
void writeTables(const QString &folder, QByteArrayView bytes)
{
    QDir().mkpath(folder);
    for (const auto *name :
        {"threads.csv", "posts.csv", "codebook.csv", "coders.csv", "annotations.csv", "relations.csv"}) {
        const auto end = bytes.indexOf('\f');
        write(folder + u'/' + QLatin1StringView(name), end < 0 ? bytes : bytes.first(end));
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
}

void readAll(const Format &format, const QString &path)
{
    try {
        const auto reader = format.read(path, {});
        while (reader->next()) { }
    } catch (const Error &) {
        // A sentence is a good answer to a bad file.
    }
}

} // namespace

/// Whatever the bytes, each format read as if a person had chosen it ends in records or in a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir scratch;
    const QByteArrayView bytes(data, qsizetype(size));
    for (const Format &format : formats()) {
        if (!format.read)
            continue;
        const bool folder = *format.suffixes == '\0';
        const QString path = scratch.filePath(folder ? u"tables"_s : u"source."_s + QLatin1StringView(format.suffixes));
        folder ? writeTables(path, bytes) : write(path, bytes);
        readAll(format, path);
    }
    return 0;
}
