// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/brat.h"

#include "core/corpus/text.h"
#include "core/formats/target_file.h"
#include "core/formats/thread_codings.h"
#include "core/formats/thread_places.h"
#include "core/model/identity.h"

using namespace Qt::StringLiterals;

namespace rejoinder::brat {

namespace {

constexpr auto postLabel = "Post"_L1;
/// A uid for the label of posts that are ends of relations.
const QUuid postKey = identified("brat"_L1, {u"post"_s});
/// A uid for the folder of threads in which nobody has coded anything.
const QUuid uncodedKey = identified("brat"_L1, {u"uncoded"_s});

constexpr auto readme = R"(This folder was written by Rejoinder for brat (https://brat.nlplab.org).

One folder for each coder. In it, for each thread with that coder's work: t....txt, the thread as one text, and t....ann, what
was coded in it. Offsets are Unicode characters (code points) from 0, the end not included. A coding of a whole comment
covers its text and has the attribute "whole"; a comment that is only the end of a relation is a "Post" on the line above it.
Threads in which nobody has coded anything are in the folder "uncoded".

rejoinder.jsonl is for Rejoinder, which reads this folder back by it: whoever changes the texts deletes it.

annotation.conf declares the labels. labels.tsv tells which code of the project each label is: brat allows letters, digits,
"-" and "_" only. In notes, a line break is written \n.

Not in here, because brat cannot hold it: rounds and states of work, memos on anything but codings, certainty of relations,
relations to what is absent from the text or stands in another thread, line ends at the edges of codings and codings of
nothing else (left out: %1), assignments and decisions. Export the
tables for these.
)"_L1;

/// What stands on one line of an .ann file.
QString oneLine(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u' ').replace(u'\r', u' ');
}

/// "5 8;9 13" and the words with blanks for line ends.
struct Fragments
{
    QString places;
    QString words;
};

Fragments fragmentsOf(QStringView text, const Offsets &offsets, Span span)
{
    Fragments fragments;
    int start = span.start;
    const auto add = [&](int end, QStringView words) {
        if (end > start) {
            fragments.places += (fragments.places.isEmpty() ? u""_s : u";"_s) + u"%1 %2"_s.arg(start).arg(end);
            fragments.words += (fragments.words.isEmpty() ? u""_s : u" "_s) + words.toString();
        }
    };
    const int first = offsets.toUtf16(span.start);
    const QStringView words = text.sliced(first, offsets.toUtf16(span.end) - first);
    for (const QStringView line : words.tokenize(u'\n')) {
        const int length = codePoints(line);
        add(start + length, line);
        start += length + 1;
    }
    return fragments;
}

class Writer
{
public:
    Writer(const Contents &contents, const QString &folder, const WriteOptions &options)
        : m_contents(contents)
        , m_folder(folder)
        , m_options(options)
        , m_material(contents, options)
    {
        (void)m_labels.plain(postKey, postLabel);
        for (const Code &code : m_material.codebook().codes())
            (void)labelOf({code.header.uid});
    }

    void write()
    {
        makeFolder(m_folder);
        for (const Coder &coder : m_material.coders())
            makeFolder(folderOf(coder));
        const auto threads = m_contents.threads();
        for (size_t i = 0; i < threads.size(); ++i) {
            expectGoingOn(m_options.progress, double(i) / double(threads.size()));
            writeThread(threads[i]);
        }
        writeFile(
            m_folder + u'/' + QLatin1StringView(thread_places::fileName), thread_places::lineOf(head()) + m_places);
        writeFile(m_folder + u"/annotation.conf"_s, configuration().toUtf8());
        writeFile(m_folder + u"/labels.tsv"_s, labelTable().toUtf8());
        writeFile(m_folder + u"/README.txt"_s, QString(readme).arg(m_leftOut).toUtf8());
    }

private:
    [[nodiscard]] QString folderOf(const Coder &coder)
    {
        return m_folder + u'/' + m_folders.plain(coder.header.uid, coder.name);
    }
    [[nodiscard]] QString labelOf(Uid<Code> code)
    {
        if (code.isNull())
            return postLabel;
        const Code *found = m_material.codebook().code(code);
        // Relation types go by their bare name, as the command line names them.
        return m_labels.plain(
            code.value, found && found->kind == CodeKind::Relation ? found->name : m_material.codebook().path(code));
    }

    void writeThread(const Thread &thread)
    {
        const ThreadText text = threadText(m_contents, thread);
        const Offsets offsets(text.text);
        const QString name = threadName(thread.uid);
        m_places += thread_places::lineOf(thread, text);
        bool isCoded = false;
        for (const Coder &coder : m_material.coders()) {
            const auto codings = threadCodings(m_material, text, {coder.header.uid});
            m_leftOut += codings.leftOut;
            if (codings.isEmpty())
                continue;
            isCoded = true;
            writeFile(folderOf(coder) + u'/' + name + u".txt"_s, text.text.toUtf8());
            writeFile(folderOf(coder) + u'/' + name + u".ann"_s, annotations(codings, text.text, offsets).toUtf8());
        }
        if (isCoded)
            return;
        const QString uncoded = m_folder + u'/' + m_folders.plain(uncodedKey, u"uncoded"_s);
        if (!std::exchange(m_hasUncoded, true))
            makeFolder(uncoded);
        writeFile(uncoded + u'/' + name + u".txt"_s, text.text.toUtf8());
        writeFile(uncoded + u'/' + name + u".ann"_s, {});
    }

    [[nodiscard]] QString annotations(const ThreadCodings &codings, QStringView text, const Offsets &offsets)
    {
        QString lines;
        int attributes = 0;
        int notes = 0;
        QSet<int> blank;
        for (size_t i = 0; i < codings.spans.size(); ++i) {
            const auto &coded = codings.spans[i];
            const QString name = u"T%1"_s.arg(i + 1);
            const auto fragments = fragmentsOf(text, offsets, coded.span);
            if (fragments.places.isEmpty()) {
                blank.insert(int(i)); // Nothing but line ends.
                ++m_leftOut;
                continue;
            }
            lines += u"%1\t%2 %3\t"_s.arg(name, labelOf(coded.code), fragments.places) + fragments.words + u'\n';
            if (!coded.target.isNull())
                lines += u"A%1\ttarget %2 %3\n"_s.arg(++attributes).arg(name, labelOf(coded.target));
            if (coded.whole)
                lines += u"A%1\twhole %2\n"_s.arg(++attributes).arg(name);
            if (coded.certainty)
                lines += u"A%1\tcertainty %2 %3\n"_s.arg(++attributes).arg(name).arg(*coded.certainty);
            if (!coded.memo.isEmpty())
                lines += u"#%1\tAnnotatorNotes %2\t"_s.arg(++notes).arg(name) + oneLine(coded.memo) + u'\n';
        }
        for (size_t i = 0; i < codings.links.size(); ++i) {
            const auto &link = codings.links[i];
            if (blank.contains(link.source) || blank.contains(link.target)) {
                ++m_leftOut;
                continue;
            }
            lines += u"R%1\t%2 Arg1:T%3 Arg2:T%4\t\n"_s.arg(i + 1)
                         .arg(labelOf(link.type))
                         .arg(link.source + 1)
                         .arg(link.target + 1);
        }
        return lines;
    }

    [[nodiscard]] QString configuration()
    {
        QString entities = QString(postLabel) + u'\n';
        QString relations;
        QStringList targets;
        for (const Code &code : m_material.codebook().codes()) {
            if (code.kind == CodeKind::Code)
                entities += labelOf({code.header.uid}) + u'\n';
            else if (code.kind == CodeKind::Relation)
                relations += labelOf({code.header.uid}) + u"\tArg1:<ENTITY>, Arg2:<ENTITY>\n"_s;
            else if (code.kind == CodeKind::Target)
                targets << labelOf({code.header.uid});
        }
        QString attributes = u"certainty\tArg:<ENTITY>, Value:1|2|3\nwhole\tArg:<ENTITY>\n"_s;
        if (!targets.isEmpty())
            attributes += u"target\tArg:<ENTITY>, Value:"_s + targets.join(u'|') + u'\n';
        return u"[entities]\n"_s + entities + u"\n[relations]\n"_s + relations + u"\n[events]\n\n[attributes]\n"_s
            + attributes;
    }

    /// By which the folder is read back.
    [[nodiscard]] thread_places::Head head()
    {
        thread_places::Head head;
        for (const Coder &coder : m_material.coders())
            head.coders.push_back({coder, m_folders.plain(coder.header.uid, coder.name)});
        head.codes = m_material.codebook().codes();
        for (const Code &code : head.codes)
            head.labels.insert(labelOf({code.header.uid}), code.header.uid);
        head.labels.insert(postLabel, QUuid());
        return head;
    }

    [[nodiscard]] QString labelTable()
    {
        QString table = u"label\tcode\n"_s;
        for (const Code &code : m_material.codebook().codes())
            table
                += labelOf({code.header.uid}) + u'\t' + oneLine(m_material.codebook().path({code.header.uid})) + u'\n';
        return table;
    }

    const Contents &m_contents;
    QString m_folder;
    const WriteOptions &m_options;
    rejoinder_csv::Material m_material;
    PlainNames m_labels;
    PlainNames m_folders;
    QByteArray m_places;
    bool m_hasUncoded = false; ///< The folder.
    int m_leftOut = 0;
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Writer(contents, path, options).write();
}

} // namespace rejoinder::brat
