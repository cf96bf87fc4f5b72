// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/refresh.h"
#include "tests/support/project_folder.h"

#include <QTemporaryDir>

#include <vector>

namespace rejoinder::test {

struct Told
{
    QString id;
    QString parent; ///< "T": the article.
    QString author;
    QString text;
};
using Scrape = std::vector<Told>; ///< The article first, its id "T".

/// A thread of five comments, p1 to p5.
[[nodiscard]] const Scrape &firstScrape();
[[nodiscard]] Scrape with(Scrape scrape, const QString &id, const QString &text);
[[nodiscard]] Scrape without(Scrape scrape, const QString &id);

/// What a reader of the project sees, and what a repeated import would meet.
[[nodiscard]] QByteArray state(const Store &store);
[[nodiscard]] Annotation annotation(const Store &store, const QUuid &uid);
/// Of the first thread's posts, with a dash for each step down.
[[nodiscard]] QStringList keysOf(const Store &store);

/// A project that holds the first scrape of a thread, and what becomes of it.
class RefreshStudy
{
public:
    RefreshStudy() { import(firstScrape()); }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Store store() const { return Store(m_path); }
    ProjectFolder &folder() { return m_folder; }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString csv(const Scrape &scrape, const QString &url = QStringLiteral("https://example.org/lane"));
    void import(const Scrape &scrape);
    RefreshReport refresh(const Scrape &scrape, const QString &project = {});
    /// A coder's code on these words of a post; null words: on the whole post. \p project: null: the study's.
    QUuid code(const QString &key, const QString &words, const QString &project = {},
        const QString &coder = QStringLiteral("Anna"));

private:
    QTemporaryDir m_files;
    ProjectFolder m_folder;
    QString m_path = m_folder.newPath();
};

} // namespace rejoinder::test
