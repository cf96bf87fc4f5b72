// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/names_rule.h"

#include "core/model/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto namesKey = u"names";
constexpr auto timesKey = u"times";

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NamesRule)
};

QString timesWords(Times times)
{
    return times == Times::Date ? Texts::tr("no time finer than the day leaves this project")
        : times == Times::Month ? Texts::tr("no time finer than the month leaves this project")
                                : Texts::tr("no times leave this project");
}

} // namespace

NamesRule namesRule(const Store &store)
{
    return {store.setting(namesKey) == "pseudonyms"_L1, named<Times>(store.setting(timesKey)).value_or(Times::Keep)};
}

void setNamesRule(Store &store, const NamesRule &rule)
{
    Transaction transaction(store.database());
    store.setSetting(namesKey, rule.pseudonyms ? u"pseudonyms"_s : u"real"_s);
    store.setSetting(timesKey, nameOf(rule.times));
    transaction.commit();
}

void expectAllowed(const Store &store, bool pseudonyms, Times times)
{
    const NamesRule rule = namesRule(store);
    if (rule.pseudonyms && !pseudonyms)
        throw Error(Texts::tr("No real names leave this project: ask for pseudonyms, or change its rule first."));
    if (times < rule.times)
        throw Error(
            Texts::tr("By its rule, %1: ask for coarser ones, or change the rule first.").arg(timesWords(rule.times)));
}

} // namespace rejoinder
