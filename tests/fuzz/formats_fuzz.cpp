// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes, as every format of the table would find them: a reader gives records or throws Error, and nothing else.

#include "core/formats/format.h"
#include "core/model/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

const QString &folder()
{
    static const QTemporaryDir made(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/formats_fuzz"_s : u"formats_fuzz"_s);
    static const QString path = made.path();
    return path;
}

void store(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("The fuzzer cannot write to %s", qPrintable(path));
}

/// The source as the format wants it: a file, or a folder of tables in which each is the bytes up to the next NUL.
QString sourceFor(const Format &format, QByteArrayView bytes)
{
    const QString path = folder() + u'/' + QLatin1StringView(format.id);
    if (*format.suffixes) {
        store(path, bytes);
        return path;
    }
    QDir().mkpath(path);
    for (const auto &name : {u"threads.csv"_s, u"posts.csv"_s, u"coders.csv"_s, u"codebook.csv"_s, u"annotations.csv"_s,
             u"relations.csv"_s, u"memos.csv"_s}) {
        const auto end = bytes.indexOf('\0');
        store(path + u'/' + name, end < 0 ? bytes : bytes.first(end));
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
    return path;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    for (const Format &format : formats()) {
        if (!format.read)
            continue;
        try {
            const QString source = sourceFor(format, bytes);
            const int sure = format.recognise(bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024)), source);
            if (sure < 0 || sure > 100)
                qFatal("%s is %d of 100 sure", format.id, sure);
            const auto reader = format.read(source, {});
            while (reader->next()) {
                if (const double share = reader->progress(); !(share >= 0 && share <= 1))
                    qFatal("%s is at %f", format.id, share);
            }
        } catch (const Error &error) {
            if (error.sentence().isEmpty())
                qFatal("%s says nothing", format.id);
        }
    }
    return 0;
}
