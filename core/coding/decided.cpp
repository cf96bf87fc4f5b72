// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/decided.h"

#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Adjudication)
};

QString markOf(QLatin1StringView kind, const QStringList &parts)
{
    constexpr int digits = 8;
    return identified(kind, parts).toString(QUuid::Id128).first(digits);
}

QString hex(const QUuid &uid)
{
    return uid.isNull() ? QString() : uid.toString(QUuid::Id128);
}

QString markOf(const Annotation &annotation, Uid<Code> code)
{
    return markOf("said"_L1,
        {hex(code.value), hex(annotation.target.value),
            annotation.start ? u"%1-%2"_s.arg(*annotation.start).arg(*annotation.end) : QString()});
}

QString endOf(const End &end, const PostNames &names)
{
    if (!end.annotation.isNull())
        return externalName(letter::annotation, end.annotation.value);
    return end.post.isNull() ? QString() : names.nameOf(end.post);
}

QStringList written(const std::vector<Mentioned> &mentions)
{
    QStringList words;
    for (const auto &mention : mentions)
        words.append(externalName(mention.letter, mention.uid) + u'=' + mention.mark);
    words.sort();
    return words;
}

} // namespace

Mentions Mentions::parsed(QStringView text)
{
    Mentions mentions;
    auto *list = &mentions.versions;
    for (const auto word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u">") {
            list = &mentions.agreed;
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const auto name = equals < 0 ? word : word.first(equals);
        for (const auto letter : {letter::annotation, letter::relation}) {
            if (const auto uid = uidNamed(letter, name); !uid.isNull())
                list->push_back({letter, uid, equals < 0 ? QString() : word.sliced(equals + 1).toString()});
        }
    }
    return mentions;
}

QString Mentions::toString() const
{
    auto words = written(versions);
    if (!agreed.empty())
        words << u">"_s << written(agreed);
    return words.join(u' ');
}

Mentioned mentionOf(const Annotation &annotation)
{
    return {letter::annotation, annotation.header.uid, markOf(annotation, annotation.code)};
}

Mentioned mentionOf(const Relation &relation, const PostNames &names)
{
    return {letter::relation, relation.header.uid,
        markOf(
            "said"_L1, {hex(relation.type.value), endOf(relation.source(), names), endOf(relation.target(), names)})};
}

bool saysTheSame(const Mentioned &then, const Annotation &now, const Codebook &codebook)
{
    if (markOf(now, now.code) == then.mark)
        return true;
    const Code *code = codebook.code(now.code);
    return std::ranges::any_of(codebook.codes(), [&](const Code &former) {
        const Uid<Code> uid{former.header.uid};
        return former.retired && codebook.effective(uid) == code && markOf(now, uid) == then.mark;
    });
}

Uid<Coder> agreedLayer()
{
    return {identified("coder"_L1, {u"agreed"_s})};
}

QString shownReason(const QString &reason)
{
    if (reason == reasons::boundaries)
        return Texts::tr("boundaries differ");
    if (reason == reasons::mistaken)
        return Texts::tr("code mistaken");
    if (reason == reasons::unclear)
        return Texts::tr("codebook unclear");
    if (reason == reasons::overlooked)
        return Texts::tr("context overlooked");
    if (reason == reasons::irony)
        return Texts::tr("irony");
    if (reason == reasons::ambiguous)
        return Texts::tr("real ambiguity");
    if (reason == reasons::slip)
        return Texts::tr("slip of the hand");
    if (reason == reasons::agreement)
        return Texts::tr("all said the same");
    return reason;
}

} // namespace rejoinder
