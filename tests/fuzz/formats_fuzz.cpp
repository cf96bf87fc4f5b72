// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes, as every format of the table would find them: a reader gives records or throws Error, and nothing else.

#include "core/formats/format.h"
#include "core/model/error.h"

#include <KZip>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

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

/// A source of several files: each is the bytes up to the next NUL; those for which no bytes are left are not there.
struct Layout
{
    std::string_view format;
    bool packed = false; ///< In an archive, else in a folder.
    std::vector<const char *> files;
};

const std::vector<Layout> &layouts()
{
    static const std::vector<Layout> all{
        {"rejoinder-csv", false,
            {"threads.csv", "posts.csv", "coders.csv", "codebook.csv", "annotations.csv", "relations.csv",
                "memos.csv"}},
        {"brat", false, {"anna/t9f31c0d2a7e45b61.txt", "anna/t9f31c0d2a7e45b61.ann", "rejoinder.jsonl"}},
        {"webanno-tsv", false, {"anna/t9f31c0d2a7e45b61.tsv", "rejoinder.jsonl"}},
        {"refi-qda", true,
            {"project.qde", "sources/00000020-0000-4000-8000-000000000020.txt", "sources/rejoinder.jsonl"}},
        {"convokit", true, {"c/utterances.jsonl", "c/conversations.json"}},
        {"rumoureval", true, {"1/structure.json", "1/source-tweet/1.json", "1/replies/2.json"}},
        {"article", true, {"word/document.xml"}},
    };
    return all;
}

const Layout *layoutOf(const Format &format)
{
    const auto found = std::ranges::find(layouts(), std::string_view(format.id), &Layout::format);
    return found == layouts().end() ? nullptr : &*found;
}

QString storedParts(const Layout &layout, QByteArrayView bytes)
{
    const QString path = folder() + u'/' + QString::fromLatin1(layout.format) + u".parts"_s;
    KZip zip(path);
    zip.setCompression(KZip::NoCompression);
    if (layout.packed && !zip.open(QIODevice::WriteOnly))
        qFatal("The fuzzer cannot write to %s", qPrintable(path));
    bool isThere = true; // The first; another where the one before it ends.
    for (const char *name : layout.files) {
        const auto end = bytes.indexOf('\0');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        const QString file = QString::fromLatin1(name);
        if (!std::exchange(isThere, isThere && end >= 0)) {
            QFile::remove(path + u'/' + file);
            continue;
        }
        if (layout.packed) {
            zip.writeFile(file, part.toByteArray());
            continue;
        }
        QDir().mkpath(QFileInfo(path + u'/' + file).path());
        store(path + u'/' + file, part);
    }
    return path;
}

void readAll(const Format &format, const QString &source, QByteArrayView head, const ReadOptions &options = {})
{
    try {
        const int sure = format.recognise(head, source);
        if (sure < 0 || sure > 100)
            qFatal("%s is %d of 100 sure", format.id, sure);
        const auto reader = format.read(source, options);
        while (reader->next()) {
            if (const double share = reader->progress(); !(share >= 0 && share <= 1))
                qFatal("%s is at %f", format.id, share);
        }
    } catch (const Error &error) {
        if (error.sentence().isEmpty())
            qFatal("%s says nothing", format.id);
    }
}

/// What a person may say of a table that is not found out rightly.
ReadOptions mapping()
{
    ReadOptions options;
    options.map = {{u"text"_s, u"text"_s}, {u"id"_s, u"id"_s}, {u"parent"_s, u"parent"_s}, {u"created"_s, u"created"_s},
        {u"thread"_s, u"thread"_s}};
    return options;
}

/// All formats, or the one that is looked at closely: that is many times as fast.
bool isAsked(const Format &format)
{
    static const QByteArray only = qgetenv("REJOINDER_FUZZ_FORMAT");
    return format.read && (only.isEmpty() || only == format.id);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    for (const Format &format : formats()) {
        if (!isAsked(format))
            continue;
        if (const Layout *layout = layoutOf(format))
            readAll(format, storedParts(*layout, bytes), layout->packed ? QByteArrayView("PK\x03\x04") : head);
        if (!*format.suffixes)
            continue;
        const QString path = folder() + u'/' + QLatin1StringView(format.id);
        store(path, bytes);
        readAll(format, path, head);
        if (std::string_view(format.id) == "table")
            readAll(format, path, head, mapping());
    }
    return 0;
}
