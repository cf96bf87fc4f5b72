// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/agreement.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejoinder {

namespace {

struct Agreeing
{
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

} // namespace

int Agreement::coders() const
{
    return static_cast<int>(std::ranges::count(took, true));
}

void Agreement::exclude(Exclusion::Reason reason, qint64 count)
{
    if (count <= 0)
        return;
    const auto found = std::ranges::find(excluded, reason, &Exclusion::reason);
    if (found == excluded.end())
        excluded.push_back({reason, count});
    else
        found->count += count;
}

QString inWords(Undefined why)
{
    switch (why) {
    case Undefined::No:
        return {};
    case Undefined::OneCoder:
        return Agreeing::tr("there are not two coders");
    case Undefined::NoUnits:
        return Agreeing::tr("there is nothing that a coder has finished");
    case Undefined::NothingShared:
        return Agreeing::tr("no unit was coded by two coders");
    case Undefined::NoVariation:
        return Agreeing::tr("no variation: all answers are the same, so agreement is 100 % but reliability cannot be "
                            "shown");
    case Undefined::NotTwoCoders:
        return Agreeing::tr(
            "the measure compares two coders, and there are more; choose two, or take a measure for many");
    case Undefined::NotNumbers:
        return Agreeing::tr("the metric needs numbers, and some labels are none");
    case Undefined::NotOneLabel:
        return Agreeing::tr("the metric needs one label for each answer, and some answers have several or none");
    case Undefined::NegativeRatio:
        return Agreeing::tr("the ratio metric needs numbers from 0 up");
    case Undefined::Overlaps:
        return Agreeing::tr("spans of one coder overlap each other; compare their codes one by one, or take gamma");
    case Undefined::NoSpans:
        return Agreeing::tr("no coder marked a span");
    case Undefined::NoLabelledOverlap:
        return Agreeing::tr("no stretch was marked by two coders");
    case Undefined::NoLinks:
        return Agreeing::tr("there are no relations to compare");
    case Undefined::NoChance:
        return Agreeing::tr("random continua show no disorder, so there is no chance to compare with");
    }
    return {};
}

QString inWords(Exclusion::Reason reason)
{
    switch (reason) {
    case Exclusion::Reason::NobodyCoded:
        return Agreeing::tr("coded by nobody");
    case Exclusion::Reason::OneCoder:
        return Agreeing::tr("coded by one coder only");
    case Exclusion::Reason::Unfinished:
        return Agreeing::tr("annotated but not marked done");
    case Exclusion::Reason::ZeroLength:
        return Agreeing::tr("spans of no length");
    case Exclusion::Reason::UndefinedPair:
        return Agreeing::tr("pairs of coders without a figure of their own");
    }
    return {};
}

} // namespace rejoinder
