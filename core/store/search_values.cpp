// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_values.h"

#include "core/model/names.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;
using Term = SearchQuery::Term;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

/// Both ends included.
struct Range
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

/// "a..b", "a..", "..b" or "a", each end read by \p read.
template<class Read>
std::optional<Range> range(QStringView text, Read read)
{
    const auto dots = text.indexOf(".."_L1);
    if (dots < 0)
        return read(text);
    const auto from = text.first(dots);
    const auto to = text.sliced(dots + 2);
    const std::optional<Range> first = from.isEmpty() ? Range() : read(from);
    const std::optional<Range> last = to.isEmpty() ? Range() : read(to);
    if (!first || !last || (from.isEmpty() && to.isEmpty()))
        return std::nullopt;
    return Range{first->least, last->most};
}

std::optional<qint64> wholeNumber(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() < 10
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<Range> depth(QStringView text)
{
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        const bool inclusive = text.sliced(1).startsWith(u'=');
        const auto number = wholeNumber(text.sliced(1 + inclusive));
        if (!number)
            return std::nullopt;
        return text.startsWith(u'>') ? Range{*number + !inclusive} : Range{0, *number - !inclusive};
    }
    if (const auto dash = text.indexOf(u'-'); dash > 0) {
        const auto first = wholeNumber(text.first(dash));
        const auto last = wholeNumber(text.sliced(dash + 1));
        return first && last ? std::optional(Range{*first, *last}) : std::nullopt;
    }
    auto found = range(text, [](QStringView one) -> std::optional<Range> {
        const auto number = wholeNumber(one);
        return number ? std::optional(Range{*number, *number}) : std::nullopt;
    });
    if (found)
        found->least = std::max<qint64>(found->least, 0); // The article is no answer.
    return found;
}

/// A year, a month or a day, as the seconds it lasts.
std::optional<Range> period(QStringView text)
{
    const auto parts = text.split(u'-');
    QDate first;
    QDate next;
    std::array<int, 3> numbers{0, 1, 1};
    if (parts.size() > 3 || parts.front().size() != 4)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = wholeNumber(parts[i]);
        if (!number || (i > 0 && parts[i].size() != 2))
            return std::nullopt;
        numbers[i] = static_cast<int>(*number);
    }
    first = QDate(numbers[0], numbers[1], numbers[2]);
    next = parts.size() == 1 ? first.addYears(1) : parts.size() == 2 ? first.addMonths(1) : first.addDays(1);
    if (!first.isValid() || !next.isValid())
        return std::nullopt;
    return Range{
        first.startOfDay(QTimeZone::UTC).toSecsSinceEpoch(), next.startOfDay(QTimeZone::UTC).toSecsSinceEpoch() - 1};
}

} // namespace

QStringList valuesOf(SearchQuery::Field field)
{
    switch (field) {
    case By::Has:
        return {u"annotation"_s, u"relation"_s, u"memo"_s, u"question"_s};
    case By::In:
        return {u"article"_s, u"comments"_s};
    case By::State: {
        QStringList states;
        for (const auto *name : Names<State>::values)
            states.append(QString::fromLatin1(name));
        return states;
    }
    default:
        return {};
    }
}

QString takeValue(SearchQuery::Term &term)
{
    if (term.field == By::Depth || term.field == By::Date) {
        const bool isDepth = term.field == By::Depth;
        const auto found = isDepth ? depth(term.text) : range(QStringView(term.text), period);
        if (!found)
            return (isDepth ? Words::tr("“%1” is no depth: write 3, 2.., ..4 or 2..4.")
                            : Words::tr("“%1” is no date: write 2024, 2024-05 or 2024-05-17, and .. for from and to."))
                .arg(term.text);
        term.least = found->least;
        term.most = found->most;
        return {};
    }
    const auto values = valuesOf(term.field);
    if (values.isEmpty())
        return {};
    const auto wanted = folded(term.text);
    if (!values.contains(wanted))
        return Words::tr("%1: knows no “%2”: write %3.").arg(nameOf(term.field), term.text, values.join(u", "_s));
    term.text = wanted;
    return {};
}

} // namespace rejoinder
