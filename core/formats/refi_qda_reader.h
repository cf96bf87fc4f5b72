// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/coded_documents.h"
#include "core/formats/qda_archive.h"
#include "core/formats/qda_counted_text.h"
#include "core/formats/qdc.h"

#include <QSet>

namespace rejoinder::refi_qda {

/// Makes records of a project: its texts with what is coded in them, then what hangs on the codings.
class QdaReader
{
public:
    QdaReader(const QString &path, const ReadOptions &options, std::deque<Record> &records);

    void read();

private:
    using Place = CodedDocuments::Place;

    /// Where the words of a source stand in its document.
    struct Source
    {
        const QdaText &source;
        int document = 0;
        int shift = 0; ///< Its beginning there, code points.
        const CountedText &text;
    };
    /// What links name.
    struct Linked
    {
        Place place;
        Uid<Coder> coder;
    };
    /// What notes are on.
    struct Subject
    {
        Memo memo; ///< About what.
        QString post; ///< Where it is about one.
    };
    struct Noted
    {
        QUuid note;
        Memo about;
        QString post;
        QString where;
    };

    [[nodiscard]] static std::optional<thread_places::Places> placesIn(QdaArchive &archive);
    [[nodiscard]] bool isOurs() const { return m_documents.places() != nullptr; }
    /// What our own export says of a row; null where it says nothing.
    [[nodiscard]] const thread_places::More *more(const QUuid &uid) const;
    void leaveOut(const QString &where, const QString &what);

    void readCodes();
    [[nodiscard]] std::optional<CountedText> textOf(const QdaText &source);
    /// The threads of our own export, in either layout.
    void readOurs(const thread_places::Places &places);
    // refi_qda_reader_saved.cpp
    /// The same, saved by another program: each post a text.
    void readSavedPosts();
    /// A text that is a thread; false where it is none, or none any more.
    bool readSavedThread(const QdaText &source, const CountedText &text);

    /// Each post is a source, null where it is not there: they are put together to the text of their thread.
    void readPosts(thread_places::PlacedThread placed, const std::vector<const QdaText *> &sources);
    void readForeign(const QdaText &source);
    void readCodings(const Source &at);
    void readSelection(const QdaSelection &selection, const Source &at);
    /// \p span is in the source, as we count.
    void addCodings(
        const QdaSelection &selection, const std::vector<QdaCoding> &codings, Span span, bool whole, const Source &at);
    Place addCoding(CodedDocuments::Coding coding, const QdaSelection &selection, const QdaCoding &made);
    /// Of words at which something is noted, but which have no code.
    [[nodiscard]] Uid<Code> codeOfNoted();
    /// The coder's own memo on a coding of our own export.
    void noteOwn(
        const thread_places::More &known, const QUuid &uid, const QString &words, const CodedDocuments::Coding &coding);
    [[nodiscard]] Uid<Coder> coderOf(const QdaMaker &maker, const QdaMaker &otherwise);

    // refi_qda_reader_notes.cpp
    [[nodiscard]] static Memo memoAbout(About about, const QUuid &uid);
    [[nodiscard]] static Subject subjectOf(const Place &place);
    /// What links and notes name by \p uid; the first stands.
    void keep(const QUuid &uid, const Place &place, Uid<Coder> coder);
    void noteOn(const Place &place, const std::vector<QUuid> &notes, const QString &where);
    void readLinks();
    void readRelation(const QdaLink &link);
    /// Null: none of the codebook is called so and of that kind.
    [[nodiscard]] Uid<Code> codeNamed(const QString &name, CodeKind kind) const;
    /// \p name, or with a number behind it: one that no code of the project has.
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] QString groupOfLinks();
    void readNotes();
    void addNote(const QdaText &note, Memo memo, const QString &post);
    void reportRest();

    QdaArchive m_archive;
    QByteArray m_xml;
    QString m_fallback;
    const ReadOptions &m_options;
    QdaProject m_project;
    CodedDocuments m_documents;
    QdaCodes m_codes;
    QdaCounting m_counting;
    QHash<QUuid, QString> m_users;
    QHash<QUuid, const QdaText *> m_notes;
    QSet<QUuid> m_posts; ///< Sources that are posts of ours.
    QSet<QString> m_postNames;
    bool m_isSaved = false; ///< By another program, out of our own export.
    bool m_hasSavedText = false; ///< Of a whole thread: then what was beside it is gone.
    QHash<QUuid, Linked> m_ends;
    QHash<QUuid, Subject> m_places;
    std::vector<Noted> m_noted;
    QString m_groupOfLinks;
    int m_uncoded = 0; ///< Selections.
};

} // namespace rejoinder::refi_qda
