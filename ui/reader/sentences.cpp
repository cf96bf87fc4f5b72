// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/sentences.h"

#include "core/corpus/text.h"

#include <algorithm>

namespace rejoinder {

Span grownBySentence(QStringView text, Span selection)
{
    const int length = codePoints(text);
    if (selection.length() == 0) {
        const Span sentence = trimBlanks(text, sentenceAt(text, std::min(selection.start, length)));
        if (sentence.length() > 0 || selection.start == 0)
            return sentence;
        return trimBlanks(text, sentenceAt(text, selection.start - 1));
    }
    const Span rest = trimBlanks(text, {selection.end, length});
    if (rest.length() == 0)
        return selection;
    return trimBlanks(text, {selection.start, std::max(selection.end, sentenceAt(text, rest.start).end)});
}

Span shrunkBySentence(QStringView text, Span selection)
{
    if (selection.length() == 0)
        return selection;
    const int last = sentenceAt(text, selection.end - 1).start;
    return last <= selection.start ? Span{selection.start, selection.start} : trimBlanks(text, {selection.start, last});
}

} // namespace rejoinder
