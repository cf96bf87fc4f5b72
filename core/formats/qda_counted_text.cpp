// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/qda_counted_text.h"

#include "core/corpus/text.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// How many selections are named by the words they select, as most programs name them.
int namedRightly(const QdaText &source, const QString &text, const QdaPlaces &places)
{
    constexpr size_t most = 100;
    const Offsets offsets(text);
    int rightly = 0;
    for (const QdaSelection &selection : std::span(source.selections).first(std::min(source.selections.size(), most))) {
        QString name = selection.name.simplified();
        while (name.endsWith(u'…') || name.endsWith(u'.'))
            name.chop(1);
        if (name.isEmpty() || !selection.start || !selection.end)
            continue;
        const int start = offsets.toUtf16(places.ours(*selection.start));
        const int end = std::max(start, offsets.toUtf16(places.ours(*selection.end)));
        rightly += QStringView(text).sliced(start, end - start).toString().simplified().startsWith(name) ? 1 : 0;
    }
    return rightly;
}

} // namespace

QdaCounting qdaCountingOf(const QString &origin)
{
    QdaCounting counting;
    if (origin.contains("ATLAS"_L1, Qt::CaseInsensitive))
        counting.lineEnds = QdaCounting::LineEnds::CrLfAsOne;
    counting.utf16 = origin.contains("NVivo"_L1, Qt::CaseInsensitive);
    return counting;
}

CountedText countedText(const QdaText &source, const QString &raw, const QdaCounting &counting, bool sure)
{
    CountedText result{cleaned(raw), QdaPlaces(raw, counting)};
    const bool matters = raw.size() != codePoints(result.text);
    if (sure || !matters || source.selections.empty())
        return result;
    int best = namedRightly(source, result.text, result.places);
    for (const auto lineEnds : {QdaCounting::LineEnds::Lf, QdaCounting::LineEnds::CrLfAsOne}) {
        for (const bool utf16 : {false, true}) {
            QdaPlaces places(raw, {lineEnds, utf16});
            if (const int rightly = namedRightly(source, result.text, places); rightly > best) {
                best = rightly;
                result.places = std::move(places);
            }
        }
    }
    return result;
}

} // namespace rejoinder
