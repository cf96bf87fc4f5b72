// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/handout.h"

#include "core/coding/assign.h"
#include "core/model/error.h"
#include "core/store/assigned.h"
#include "core/store/names_rule.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOut)
};

/// Those posts and all that they answer, as shown and as imported: a set in which every reply has its parent.
QSet<Id<Post>> closed(const Store &store, const Outline &outline, const QSet<Id<Post>> &posts)
{
    QSet<Id<Post>> all;
    std::vector<Id<Post>> waiting(posts.begin(), posts.end());
    while (!waiting.empty()) {
        const Id<Post> post = waiting.back();
        waiting.pop_back();
        if (post.isNull() || all.contains(post))
            continue;
        all.insert(post);
        if (const int node = outline.nodeOf(post); node >= 0) {
            if (outline.parent(node) >= 0)
                waiting.push_back(outline.post(outline.parent(node)));
            waiting.push_back(outline.post(outline.root(outline.threadOf(node))));
        }
        if (const auto row = store.post(post))
            waiting.push_back(row->parent);
    }
    return all;
}

/// What of the corpus a coder with these posts to code gets.
QSet<Id<Post>> contextOf(
    const Store &store, const Outline &outline, const std::vector<Id<Post>> &assigned, bool ancestorsOnly)
{
    if (ancestorsOnly)
        return closed(store, outline, {assigned.begin(), assigned.end()});
    QSet<Id<Post>> posts;
    QSet<int> threads;
    for (const Id<Post> post : assigned) {
        const int thread = outline.threadOf(outline.nodeOf(post));
        if (threads.contains(thread))
            continue;
        threads.insert(thread);
        for (int node = outline.root(thread); node < outline.subtreeEnd(outline.root(thread)); ++node)
            posts.insert(outline.post(node));
    }
    return closed(store, outline, posts);
}

std::vector<Coder> receivers(const Store &store, const Round &round, const HandoutOptions &options)
{
    QSet<Uid<Coder>> wanted(options.coders.begin(), options.coders.end());
    if (options.coders.empty()) {
        for (const Assignment &assignment : assignmentsIn(store, {round.header.uid}))
            wanted.insert(assignment.header.owner);
    }
    std::vector<Coder> coders = store.coders();
    std::erase_if(coders, [&](const Coder &coder) { return !wanted.contains({coder.header.uid}); });
    if (coders.empty())
        throw Error(
            Texts::tr("Nobody has an assignment in the round “%1”. Assign comments or threads first, or name the "
                      "coders who get all of it.")
                .arg(round.name));
    return coders;
}

} // namespace

QString handoutName(const QString &project, const QString &coder)
{
    QString name = Texts::tr("%1 for %2", "a file's name").arg(project, coder.simplified());
    for (QChar &c : name) {
        if (c.unicode() < 32 || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    while (name.startsWith(u'.'))
        name.removeFirst();
    return name.left(120) + ".rejoinder"_L1;
}

std::vector<HandedOut> handOut(Store &store, const HandoutOptions &options)
{
    const Outline outline = store.outline();
    const Round round = store.rounds().back();
    const std::vector<Coder> coders = receivers(store, round, options);
    const NamesRule rule = namesRule(store);
    const QDir folder(options.folder);
    if (!QDir().mkpath(folder.path()))
        throw Error(Texts::tr("The folder %1 cannot be made. Choose another place.").arg(options.folder));

    std::vector<HandedOut> copies;
    QStringList written;
    auto takeBack
        = qScopeGuard([&] { std::ranges::for_each(written, [](const QString &path) { QFile::remove(path); }); });
    const QString project = QFileInfo(store.path()).completeBaseName();
    for (const Coder &coder : coders) {
        if (options.progress && !options.progress(double(copies.size()) / double(coders.size())))
            throw Error(Texts::tr("The handing out was cancelled; no file was left."), Error::Kind::Cancelled);
        const Uid<Coder> uid{coder.header.uid};
        const auto assigned = assignedPosts(store, outline, {round.header.uid}, uid);
        HandedOut copy{.uid = QUuid::createUuid(),
            .coder = uid,
            .name = coder.name,
            .file = handoutName(project, coder.name),
            .round = round.name,
            .at = QDateTime::currentSecsSinceEpoch(),
            .posts = int(assigned.size())};
        // Two coders of one name have two files.
        for (int number = 2; std::ranges::contains(copies, copy.file, &HandedOut::file); ++number)
            copy.file = handoutName(project, u"%1 %2"_s.arg(coder.name).arg(number));
        CopyOptions wanted{.forCoder = uid, .blind = options.blind};
        if (!assigned.empty())
            wanted.posts = contextOf(store, outline, assigned, options.ancestorsOnly);
        wanted.hidden = options.hidden;
        // Words stay as they are, or what comes back would lie on other texts; whoever gets them works on the project.
        wanted.hidden.authors |= rule.pseudonyms;
        wanted.times = rule.times;
        wanted.settings = {{u"handout"_s, copy.uid.toString(QUuid::WithoutBraces)}};
        if (options.ancestorsOnly)
            wanted.settings.emplace_back(u"context"_s, u"ancestors"_s);
        if (options.codebook != CodebookLock::Open)
            wanted.settings.push_back(settingOf(options.codebook));
        const QString path = folder.filePath(copy.file);
        copyProject(store, path, wanted);
        written << path;
        copies.push_back(copy);
    }
    {
        Transaction transaction(store.database());
        for (const HandedOut &copy : copies)
            noteHandedOut(store, copy);
        transaction.commit();
    }
    takeBack.dismiss();
    return copies;
}

} // namespace rejoinder
