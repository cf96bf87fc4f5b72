// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/case_words.h"

#include "core/coding/labels.h"
#include "core/corpus/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

QString nameOf(const Codebook &codebook, Uid<Code> code)
{
    const Code *known = codebook.effective(code);
    return known ? known->name : QString();
}

QStringList codeNames(const Version &version, const Codebook &codebook)
{
    QStringList names;
    for (const auto &annotation : version.annotations)
        names.append(nameOf(codebook, annotation.code));
    if (version.relation)
        names.append(nameOf(codebook, version.relation->type));
    return names;
}

} // namespace

CoderNames::CoderNames(const std::vector<Coder> &coders, bool hidden)
    : m_coders(coders)
    , m_hidden(hidden)
{
}

QString CoderNames::of(const Version &version) const
{
    return of(version.coder);
}

QString CoderNames::of(Uid<Coder> coder) const
{
    const auto found = std::ranges::find(m_coders, coder.value, [](const Coder &one) { return one.header.uid; });
    if (found == m_coders.end())
        return {};
    constexpr int letters = 26;
    const int number = int(found - m_coders.begin());
    return !m_hidden       ? found->name
        : number < letters ? Words::tr("Coder %1").arg(QChar(u'A' + number))
                           : Words::tr("Coder %1").arg(number + 1);
}

QStringList CoderNames::all() const
{
    QStringList names;
    for (const Coder &coder : m_coders)
        names.append(of(Uid<Coder>{coder.header.uid}));
    return names;
}

QString signOf(const Case &of)
{
    switch (of.standing) {
    case Standing::Open:
        return u"○"_s;
    case Standing::Reopened:
        return u"↻"_s;
    case Standing::Contested:
        return u"≠"_s;
    case Standing::Postponed:
        return u"↷"_s;
    case Standing::Settled:
        break;
    }
    switch (of.decisions.front().outcome) {
    case Outcome::Rejected:
        return u"✗"_s;
    case Outcome::Nothing:
        return u"∅"_s;
    default:
        return u"✓"_s;
    }
}

QString shownStanding(const Case &of)
{
    switch (of.standing) {
    case Standing::Open:
        return Words::tr("open");
    case Standing::Reopened:
        return Words::tr("open again");
    case Standing::Contested:
        return Words::tr("contested");
    case Standing::Postponed:
        return Words::tr("later");
    case Standing::Settled:
        break;
    }
    switch (of.decisions.front().outcome) {
    case Outcome::Edited:
        return Words::tr("edited");
    case Outcome::Rejected:
        return Words::tr("rejected");
    case Outcome::Nothing:
        return Words::tr("nothing");
    default:
        return Words::tr("kept");
    }
}

QString shownMatter(const Case &of, const Codebook &codebook)
{
    const Code *group = codebook.code(of.group);
    return of.matter == Matter::Relation ? Words::tr("Relation") : group ? group->name : QString();
}

QString codesIn(const Case &of, const Codebook &codebook)
{
    QStringList codes;
    for (const auto &version : of.versions) {
        QStringList own = codeNames(version, codebook);
        const QString said = own.isEmpty() ? Words::tr("nothing") : own.join(u" + "_s);
        if (!codes.contains(said))
            codes.append(said);
    }
    return codes.join(u", "_s);
}

QString endWords(const Session &session, const End &end)
{
    if (end.isAbsent())
        return Words::tr("what is not in the text");
    if (!end.post.isNull())
        return labels::post(session.store(), end.post);
    const auto annotation = session.store().find<Annotation>(end.annotation.value);
    return annotation ? labels::place(session.store(), *annotation) : QString();
}

QString wordsOf(const Session &session, const Version &version, int length)
{
    const Codebook &codebook = session.codebook();
    if (version.isNothing())
        return Words::tr("nothing");
    if (version.relation)
        return Words::tr("%1 %2").arg(
            nameOf(codebook, version.relation->type), endWords(session, version.relation->target()));
    const QString codes = codeNames(version, codebook).join(u", "_s);
    const auto &first = version.annotations.front();
    return first.start ? Words::tr("%1: “%2”").arg(codes, excerpt(first.quote, length)) : codes;
}

QString whyProposed(const Case &of, int proposed, const Codebook &codebook, const CoderNames &names)
{
    const auto &version = of.versions[size_t(proposed)];
    const auto isSame
        = [&](const Version &other) { return codeNames(other, codebook) == codeNames(version, codebook); };
    const auto same = int(std::ranges::count_if(of.versions, isSame));
    const auto all = int(of.versions.size());
    if (version.isNothing())
        return Words::tr("%1 of %2 coders marked nothing here.").arg(same).arg(all);
    if (same == all)
        return Words::tr("All chose this code; %1’s passage shares most with the others’.").arg(names.of(version));
    if (2 * same > all)
        return Words::tr("%1 of %2 coders chose this code.").arg(same).arg(all);
    return Words::tr("No version has most coders behind it: this is %1’s.").arg(names.of(version));
}

} // namespace rejoinder
