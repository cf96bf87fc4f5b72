// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/qda_files.h"

#include "core/formats/format.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "tests/support/corpora.h"

#include <KZip>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

void zip(const QString &path, const Files &files)
{
    KZip archive(path);
    archive.setCompression(KZip::DeflateCompression);
    if (!archive.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (const auto &[name, bytes] : files.asKeyValueRange())
        archive.writeFile(name, bytes);
    archive.close();
}

Files unzipped(const QString &path)
{
    Files files;
    KZip archive(path);
    if (!archive.open(QIODevice::ReadOnly))
        return files;
    const auto add = [&](const KArchiveDirectory &folder, const QString &before) {
        for (const QStringList names = folder.entries(); const QString &name : names) {
            if (const KArchiveFile *file = folder.file(name))
                files.insert(before + name, file->data());
        }
    };
    add(*archive.directory(), {});
    if (const auto *sources = dynamic_cast<const KArchiveDirectory *>(archive.directory()->entry(u"sources"_s)))
        add(*sources, u"sources/"_s);
    return files;
}

QString told(const QString &path)
{
    try {
        return printRecords(*formatOf(u"refi-qda")->read(path, {}));
    } catch (const Error &error) {
        return u"refused: "_s + error.sentence();
    }
}

QStringList treesOf(const Store &store, Said said)
{
    QStringList lines;
    for (const Thread &thread : store.threads()) {
        const QString standfirst = said == Said::WholeText ? thread.standfirst : QString();
        lines << u"%1 %2 %3 %4"_s.arg(threadName(thread.uid), thread.title, standfirst, thread.url);
        store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            const QString rest = u"%1, %2"_s.arg(int(read.post.status)).arg(read.post.score.value_or(-1));
            lines << u"%1 in %2 at %3 by %4, %5, %6: %7"_s
                         .arg(store.nameOf(read.post.id), store.nameOf(read.shownParent))
                         .arg(read.position)
                         .arg(read.author)
                         .arg(read.post.created.value_or(-1))
                         .arg(said == Said::Variables ? rest : QString(), read.text.value_or(QString()));
        });
    }
    return sorted(lines); // The threads of a file have no order of their own.
}

QStringList codingsOf(const Store &store, Links links)
{
    const Codebook codebook = store.codebook();
    QStringList lines;
    QHash<QUuid, QString> quotes;
    const auto coder = [&](const Header &header) { return store.find<Coder>(header.owner.value)->name; };
    store.eachRow(RowKind::Annotation, [&](const Row &row) {
        const auto &annotation = std::get<Annotation>(row);
        quotes.insert(annotation.header.uid, annotation.quote);
        const QString span = annotation.start ? u"%1-%2"_s.arg(*annotation.start).arg(*annotation.end) : u"whole"_s;
        lines << u"%1 %2 %3 %4 %5"_s.arg(coder(annotation.header), span, codebook.path(annotation.code),
            annotation.quote, QString::fromLatin1(isoTime(annotation.created)));
    });
    store.eachRow(RowKind::Relation, [&](const Row &row) {
        const auto &relation = std::get<Relation>(row);
        if (links == Links::WithoutAbsent && relation.target().isAbsent())
            return;
        lines << u"%1 %2 %3 > %4"_s.arg(coder(relation.header), codebook.path(relation.type),
            quotes.value(relation.sourceAnnotation.value), quotes.value(relation.targetAnnotation.value));
    });
    return sorted(lines);
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace rejoinder::test
