// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/do_not_quote.h"

#include "core/model/identity.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// Names in the file, as those of the default codebook: the same in every language.
const QString groupName = u"Ethics"_s;
const QString codeName = u"Do not quote"_s;
constexpr int grey = 11;
constexpr int lastOfAll = 1000;

} // namespace

Uid<Code> ethicsGroup()
{
    return {identified("code"_L1, {groupName})};
}

Uid<Code> doNotQuote()
{
    return {identified("code"_L1, {groupName, codeName})};
}

Code ethicsGroupRow()
{
    Code group;
    group.header.uid = ethicsGroup().value;
    group.name = groupName;
    group.kind = CodeKind::Group;
    group.colour = grey;
    group.definition = u"What must not be done with a post. Agreement does not count it."_s;
    group.appliesTo = AppliesTo::Post;
    group.choice = Choice::Many;
    group.counted = false;
    group.position = lastOfAll;
    return group;
}

Code doNotQuoteRow()
{
    Code code;
    code.header.uid = doNotQuote().value;
    code.parent = ethicsGroup();
    code.name = codeName;
    code.colour = grey;
    code.definition = u"The words of this post are not given away: exports withhold them and every quote of them."_s;
    code.appliesTo = AppliesTo::Post;
    code.counted = false;
    return code;
}

QString withheld(int codePoints)
{
    return QString(codePoints, u'\u2588');
}

} // namespace rejoinder
