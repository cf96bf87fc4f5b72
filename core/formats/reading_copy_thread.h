// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/rejoinder_csv_material.h"

namespace rejoinder::reading_copy {

/// One thread of a reading copy. Passages are numbered when it is made, in reading order, so that a relation can name
/// what comes later; the posts then pass by one by one.
class ThreadCopy
{
public:
    /// \p narrowed: only some coders' work was chosen, which the page says.
    ThreadCopy(const Contents &contents, const rejoinder_csv::Material &material, const Thread &thread, bool narrowed);

    [[nodiscard]] int size() const { return m_size; } ///< Posts, the article included.
    /// Title, source, coders, legend of codes, memos on the thread.
    [[nodiscard]] QString beginning() const;
    [[nodiscard]] QString post(const Contents::ReadPost &read) const;

private:
    /// What an end of a relation is called.
    struct Place
    {
        int number = 0; ///< Of a coded passage; 0: the post itself.
        QString key;
        QString author; ///< As it is shown.
        bool isArticle = false;
        QString code; ///< Bare name.
        QString quote;

        [[nodiscard]] QString post() const; ///< "market_day c1", "the article".
    };

    void readPosts(const Contents &contents);
    void readIncoming();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString legend() const;
    [[nodiscard]] QString header(const Contents::ReadPost &read) const;
    [[nodiscard]] QString body(const Contents::ReadPost &read) const;
    [[nodiscard]] QString notes(const Contents::ReadPost &read) const;
    [[nodiscard]] QString note(const Annotation &annotation) const;
    [[nodiscard]] QString outgoing(const Relation &relation) const;
    [[nodiscard]] QString incoming(const Relation &relation) const;
    [[nodiscard]] QString states(const std::vector<PostState> &states) const;
    [[nodiscard]] QString relationLine(const QString &sign, const Relation &relation, const QString &place) const;
    [[nodiscard]] QString placeOf(const End &end) const;
    [[nodiscard]] QString memos(const std::vector<Memo> &memos) const;
    [[nodiscard]] QString byWhom(const Header &header) const;
    [[nodiscard]] QString anchor(const QString &key) const;
    [[nodiscard]] QString anchor(int number) const;
    [[nodiscard]] const Code *shown(Uid<Code> code) const { return m_material.codebook().effective(code); }
    [[nodiscard]] int patternOf(const Code &code) const;

    const Contents &m_contents;
    const rejoinder_csv::Material &m_material;
    const Thread &m_thread;
    QString m_id; ///< Of the thread: anchors of several threads on one page do not meet.
    bool m_narrowed = false;
    int m_size = 0;
    int m_authors = 0;
    QHash<Id<Post>, Place> m_posts;
    QHash<QUuid, Place> m_passages; ///< By annotation.
    QHash<QUuid, int> m_counts; ///< By code, as it counts now; relation types too.
    QHash<QUuid, int> m_byCoder;
    QHash<QUuid, std::vector<const Relation *>> m_toPassages; ///< By annotation.
    QHash<Id<Post>, std::vector<const Relation *>> m_toPosts;
};

} // namespace rejoinder::reading_copy
