// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/scene_details.h"

#include "core/corpus/text.h"
#include "core/store/names_rule.h"
#include "ui/theme/mark.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SceneDetails)
};

/// Of a quotation in a tool tip.
constexpr int quoteLength = 90;

QString coderName(const Session &session, const Header &header)
{
    const Coder *coder = session.project().coder(header.owner);
    return coder ? coder->name : QString();
}

QString authorOf(const Session &session, Id<Post> post)
{
    const int node = session.outline().nodeOf(post);
    if (node < 0)
        return {};
    if (session.outline().kind(node) == PostKind::Article)
        return Words::tr("the article");
    const QString author = session.store().authorName(session.outline().author(node));
    return author.isEmpty() ? Words::tr("a comment without author") : author;
}

QString shownTime(qint64 written, bool exact, Times times)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(written, QTimeZone::UTC);
    if (times == Times::Month)
        return QLocale().toString(time.date(), u"MMMM yyyy"_s);
    return exact ? QLocale().toString(time, QLocale::ShortFormat)
                 : QLocale().toString(time.date(), QLocale::ShortFormat);
}

QString told(const Session &session, const End &end)
{
    if (end.isAbsent())
        return Words::tr("not in the text");
    const Id<Post> post = session.rows().postOf(end);
    const Annotation *annotation = session.rows().annotation(end.annotation);
    if (post.isNull())
        return Words::tr("in another thread");
    if (!annotation || annotation->quote.isEmpty())
        return Words::tr("%1, the whole post").arg(authorOf(session, post));
    return Words::tr("%1: “%2”").arg(authorOf(session, post), excerpt(annotation->quote, quoteLength));
}

void addMemo(QStringList &lines, const Session &session, const Header &header)
{
    const Memo *memo = session.rows().memo(header.uid, header.owner);
    if (!memo)
        return;
    const QString first = memo->text.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
    lines += memo->question ? Words::tr("Question: %1").arg(excerpt(first, quoteLength))
                            : Words::tr("Memo: %1").arg(excerpt(first, quoteLength));
}

void addTrail(QStringList &lines, const Session &session, const Header &header, std::optional<int> certainty, qint64 at)
{
    QStringList parts{coderName(session, header)};
    if (certainty)
        parts += Words::tr("certainty %1 of 3").arg(*certainty);
    if (at > 0)
        parts += QLocale().toString(QDateTime::fromSecsSinceEpoch(at), QLocale::ShortFormat);
    parts.removeAll(QString());
    if (!parts.isEmpty())
        lines += parts.join(u" · "_s);
}

} // namespace

QStringList detailsOf(const Session &session, Uid<Annotation> uid)
{
    const Annotation *annotation = session.rows().annotation(uid);
    if (!annotation || !session.shows(annotation->header))
        return {};
    QStringList lines{splitPath(session.codebook().path(annotation->code)).join(u" › "_s)};
    if (const Code *target = session.codebook().code(annotation->target))
        lines.front() += u" · "_s + Words::tr("towards %1").arg(target->name);
    addTrail(lines, session, annotation->header, annotation->certainty, annotation->created);
    addMemo(lines, session, annotation->header);
    return lines;
}

QStringList detailsOf(const Session &session, Uid<Relation> uid)
{
    const Relation *relation = session.rows().relation(uid);
    if (!relation || !session.shows(relation->header))
        return {};
    const Code *type = session.codebook().code(relation->type);
    QStringList lines{told(session, relation->source()),
        Words::tr("→ %1 → %2").arg(type ? type->name : QString(), told(session, relation->target()))};
    if (!relation->note.isEmpty())
        lines += excerpt(relation->note, quoteLength);
    addTrail(lines, session, relation->header, relation->certainty, relation->created);
    addMemo(lines, session, relation->header);
    return lines;
}

QString citationOf(const Session &session, Id<Post> post, const LeavingNames &names)
{
    const Outline &outline = session.outline();
    const int node = outline.nodeOf(post);
    const auto row = session.store().post(post);
    if (node < 0 || !row)
        return {};
    const int number = node - outline.root(outline.threadOf(node));
    const auto thread = session.store().thread(outline.thread(outline.threadOf(node)));
    const QString title = thread ? names.words(thread->title) : QString();
    QStringList parts;
    if (number > 0) {
        const QString author = session.store().authorName(outline.author(node));
        parts += author.isEmpty() ? Words::tr("anonymous") : names.author(author);
        parts += title.isEmpty() ? Words::tr("comment %1").arg(number)
                                 : Words::tr("comment %1 on “%2”").arg(QString::number(number), title);
    } else {
        parts += title.isEmpty() ? Words::tr("the article") : Words::tr("“%1”").arg(title);
    }
    const std::optional<qint64> written = number > 0 ? row->created : thread ? thread->published : std::nullopt;
    const Times times = namesRule(session.store()).times;
    if (written && times != Times::None && (number == 0 || row->precision != Precision::None)) {
        const bool exact = number > 0 && row->precision != Precision::Date && times == Times::Keep;
        parts += shownTime(*written, exact, times);
    }
    // By its address it is found, and by it who wrote.
    if (thread && !thread->url.isEmpty() && !names.arePseudonyms())
        parts += thread->url;
    return parts.join(u", "_s);
}

} // namespace rejoinder
