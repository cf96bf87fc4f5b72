// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/text.h"
#include "core/formats/codebook_table.h"
#include "core/formats/thread_places.h"

#include <deque>

namespace rejoinder {

/// Makes records of texts that somebody coded in another program: each text an article, or the thread it was written from
/// (thread_places.h). Spans are code points of the text.
class CodedDocuments
{
public:
    /// What it has to report comes with the records.
    explicit CodedDocuments(std::deque<Record> &records, std::optional<thread_places::Places> places = {});

    /// A text. The same one again, of another coder, is the same document. \p name is the file's, without its suffix.
    int addDocument(const QString &name, const QString &text, const QString &where);
    /// A thread of our own export. \p text has its posts where \p placed says.
    int addThread(const thread_places::PlacedThread &placed, const QString &text);
    /// Null where there is none.
    [[nodiscard]] const thread_places::Places *places() const { return m_places ? &*m_places : nullptr; }
    [[nodiscard]] QUuid threadOf(int document) const { return m_documents[size_t(document)].thread; }
    /// A person of that name, or whoever our own export says codes in that folder.
    Uid<Coder> coderNamed(const QString &name);
    Uid<Coder> addCoder(const Coder &coder);
    /// Codes as another program tells them; those of code() may be inside these.
    void addCodes(std::vector<CodebookEntry> entries);
    /// The code of a label: of our own export the one it was, else \p path, which is made where it is new. Null: our label
    /// for a post that is only an end.
    Uid<Code> code(const QString &label, const QStringList &path, CodeKind kind = CodeKind::Code);

    /// An end of a relation.
    struct Place
    {
        QUuid annotation;
        QString post; ///< Where it is no annotation.

        [[nodiscard]] bool isNull() const { return annotation.isNull() && post.isNull(); }
    };
    struct Coding
    {
        int document = 0;
        Span span;
        bool whole = false; ///< The code is on the post as a whole.
        Uid<Code> code; ///< Null: a post, no annotation.
        Uid<Code> target;
        std::optional<int> certainty;
        QString memo;
        Uid<Coder> coder;
        QString where;
        QUuid uid; ///< The annotation's; null, or taken already: one is made of what it is.
        qint64 created = 0;
        qint64 modified = 0;
    };
    /// Null where it does not lie within one post: then it is a problem.
    Place add(const Coding &coding);
    void relate(Uid<Code> type, const Place &source, const Place &target, Uid<Coder> coder, const QString &where);
    /// The same where more of it is known: its ends are set here, and a uid where it has none. Null where it is a problem.
    QUuid relate(Relation relation, const Place &source, const Place &target, const QString &where);
    /// \p post: where it is about one.
    void note(const Memo &memo, const QString &post, const QString &where);
    void report(const QString &kind, const QString &where, const QString &what, const QString &outcome);

    /// Puts all into the records: threads and posts, coders and codes, then what hangs on them.
    void finish();

private:
    struct Document
    {
        QUuid thread;
        QString text;
        Offsets offsets{QString()};
        std::vector<thread_places::PlacedPost> posts; ///< By where they stand; an article of no thread of ours alone.
    };
    struct Found
    {
        const thread_places::PlacedPost *post = nullptr;
        std::optional<Span> span; ///< In the post's text; nothing: all of it.
    };

    void addOurs(const thread_places::PlacedThread &placed, Document &document);
    [[nodiscard]] static bool fits(const thread_places::PlacedThread &placed, int length);
    void addForeign(const QString &name, Document &document, const QString &where);
    [[nodiscard]] Found find(const Document &document, Span span, bool whole) const;
    [[nodiscard]] QUuid uidFor(QLatin1StringView kind, const QStringList &parts);
    /// \p uid, the first time.
    [[nodiscard]] QUuid uidOr(const QUuid &uid, QLatin1StringView kind, const QStringList &parts);

    std::deque<Record> &m_records;
    std::optional<thread_places::Places> m_places;
    std::vector<Document> m_documents;
    QHash<QString, int> m_documentOf;
    QHash<QString, Coder> m_coders; ///< By name of the folder.
    QStringList m_coderOrder;
    QHash<QString, Uid<Code>> m_codes; ///< By path.
    std::vector<std::pair<QStringList, CodeKind>> m_paths;
    std::vector<CodebookEntry> m_entries;
    QHash<QUuid, int> m_taken;
    std::deque<Record> m_codings;
};

} // namespace rejoinder
