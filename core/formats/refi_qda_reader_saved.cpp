// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our own REFI-QDA projects that another program saved: what we put beside the texts is gone.

#include "core/formats/qda_saved_posts.h"
#include "core/formats/refi_qda_reader.h"
#include "core/formats/thread_text_reader.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::refi_qda {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RefiQda)
};

/// The name of the thread, "t9f31c0d2a7e45b61", as selections of whole posts say it; empty: none does.
QString nameIn(const QdaText &source, const thread_places::PlacedThread &placed)
{
    static const QRegularExpression name(u"^(t[0-9a-f]{16})\\.(.+)$"_s);
    for (const QdaSelection &selection : source.selections) {
        const auto match = name.match(selection.name);
        const auto isKey
            = [&](const thread_places::PlacedPost &post) { return post.post.key == match.capturedView(2); };
        if (match.hasMatch() && std::ranges::any_of(placed.posts, isKey))
            return match.captured(1);
    }
    return {};
}

/// The thread's own where the program kept it, which the name tells, or that it is made as ours are; else the same each
/// time.
QUuid uidFor(const QdaText &source, const QString &name, const QString &text)
{
    const bool isKept = name.isEmpty() ? source.uid.version() == QUuid::Sha1 : threadName(source.uid) == name;
    if (isKept)
        return source.uid;
    return name.isEmpty() ? identified("thread"_L1, {u"refi-qda"_s, source.name, text})
                          : identified("thread"_L1, {u"refi-qda"_s, name});
}

} // namespace

void QdaReader::readSavedPosts()
{
    for (const SavedThread &saved : savedThreads(m_project)) {
        m_isSaved = true;
        for (const QdaText *text : saved.texts)
            m_postNames.insert(text->name);
        readPosts(saved.placed, saved.texts);
        if (saved.withoutParent > 0)
            m_documents.report(u"missing-parent"_s, saved.placed.thread.where,
                Texts::tr("%n comment(s) do not say any more whom they answer.", nullptr, saved.withoutParent),
                Texts::tr("They are taken as answers to the article."));
    }
}

bool QdaReader::readSavedThread(const QdaText &source, const CountedText &text)
{
    static const QRegularExpression untitled(u"^t[0-9a-f]{16}$"_s);
    auto placed = threadIn(text.text, !untitled.match(source.name).hasMatch());
    if (!placed)
        return false;
    if (placed->posts.empty()) {
        m_documents.report(u"bad-row"_s, source.where,
            Texts::tr("The headings of the comments in “%1” do not fit each other any more.").arg(source.name),
            Texts::tr("It is taken as one article."));
        return false;
    }
    m_isSaved = m_hasSavedText = true;
    m_posts.insert(source.uid);
    const QString name = nameIn(source, *placed);
    SourceThread &thread = placed->thread;
    thread.uid = uidFor(source, name, text.text);
    thread.id = threadName(thread.uid);
    if (const QString url = source.description.trimmed(); url.contains("://"_L1) && !url.contains(u' '))
        thread.url = url;
    thread.where = source.where;
    for (thread_places::PlacedPost &post : placed->posts) {
        post.post.thread = thread.id;
        post.post.where = source.where;
        m_postNames.insert((name.isEmpty() ? threadName(source.uid) : name) + u'.' + post.post.key);
    }
    const int document = m_documents.addThread(*placed, text.text);
    readCodings({source, document, 0, text});
    return true;
}

} // namespace rejoinder::refi_qda
