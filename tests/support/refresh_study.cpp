// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/refresh_study.h"

#include "core/corpus/import.h"
#include "core/corpus/text.h"
#include "core/model/names.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

const Scrape &firstScrape()
{
    static const Scrape scrape{{u"T"_s, {}, u"paper"_s, u"The council will build a bicycle lane on Harbour Street."_s},
        {u"p1"_s, u"T"_s, u"anna"_s, u"All forty shops lost money when Mill Lane was rebuilt."_s},
        {u"p2"_s, u"p1"_s, u"ben"_s, u"That is not what the shops say."_s},
        {u"p3"_s, u"p2"_s, u"anna"_s, u"It is in the annex of the council paper."_s},
        {u"p4"_s, u"T"_s, u"cora"_s, u"My daughter rides to school along here."_s},
        {u"p5"_s, u"T"_s, u"ben"_s, u"Fix the roof of the swimming hall first."_s}};
    return scrape;
}

Scrape with(Scrape scrape, const QString &id, const QString &text)
{
    std::ranges::find(scrape, id, &Told::id)->text = text;
    return scrape;
}

Scrape without(Scrape scrape, const QString &id)
{
    std::erase_if(scrape, [&](const Told &told) { return told.id == id; });
    return scrape;
}

QByteArray state(const Store &store)
{
    QByteArray lines = dump(store);
    for (const Thread &thread : store.threads()) {
        store.eachPost(thread.id, [&](const Contents::ReadPost &read) {
            lines += '\n' + store.nameOf(read.post.id).toUtf8() + ' ' + QByteArray(nameOf(read.post.status).data())
                + ' ' + QByteArray(nameOf(read.post.kind).data()) + ' ' + read.sha256.toHex();
        });
    }
    return lines;
}

Annotation annotation(const Store &store, const QUuid &uid)
{
    return store.find<Annotation>(uid).value_or(Annotation());
}

QStringList keysOf(const Store &store)
{
    QStringList keys;
    store.eachPost(store.threads().front().id,
        [&](const Contents::ReadPost &read) { keys << QString(std::max(0, read.depth), u'-') + read.post.key; });
    return keys;
}

QString RefreshStudy::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_files.filePath(name);
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
    return path;
}

QString RefreshStudy::csv(const Scrape &scrape, const QString &url)
{
    QByteArray bytes = "thread,id,parent,author,text,title,url\r\n";
    for (const Told &told : scrape)
        bytes += u"T,%1,%2,%3,\"%4\",Lane,%5\r\n"_s.arg(told.id, told.parent, told.author, told.text, url).toUtf8();
    return file(u"lane.csv"_s, bytes);
}

void RefreshStudy::import(const Scrape &scrape)
{
    (void)runImport(m_path, {.sources = {csv(scrape)}, .format = u"table"_s});
}

RefreshReport RefreshStudy::refresh(const Scrape &scrape, const QString &project)
{
    const ImportRequest request{.sources = {csv(scrape)}, .format = u"table"_s, .refresh = true};
    return *runImport(project.isEmpty() ? m_path : project, request).refresh;
}

QUuid RefreshStudy::code(const QString &key, const QString &words, const QString &project, const QString &coder)
{
    Store store(project.isEmpty() ? m_path : project);
    const auto coders = store.coders();
    const auto known = std::ranges::find(coders, coder, &Coder::name);
    const Coder who = known != coders.end() ? *known : store.addCoder(coder, CoderKind::Person);
    const auto post = postWithKey(store, key);
    const QString text = store.text(post);
    Annotation annotation;
    annotation.header = {QUuid::createUuid(), {who.header.uid}};
    annotation.post = post;
    annotation.text = store.post(post)->text;
    const auto codes = store.codebook().codes();
    annotation.code = {std::ranges::find_if(codes, [&](const Code &code) {
        return code.name == (words.isNull() ? u"Favour"_s : u"Fact"_s);
    })->header.uid};
    annotation.created = 1;
    if (!words.isNull()) {
        const int at = int(text.indexOf(words));
        const Span span = Offsets(text).spanFromUtf16(at, at + int(words.size()));
        annotation.start = span.start;
        annotation.end = span.end;
        annotation.quote = words;
    }
    store.apply({added(annotation)}, u"tag"_s, annotation.header.owner);
    return annotation.header.uid;
}

} // namespace rejoinder::test
