// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/clues.h"

#include "core/corpus/text.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int fewestDigits = 8; ///< Of a telephone number; fewer are years and prices.
constexpr int mostDigits = 15; ///< E.164

// The page of a person: what sites put before a name, and sites whose first part is one.
constexpr auto profilePattern
    = uR"((?:https?://|www\.)[^\s<>"]*?(?:/(?:@|user/|users/|u/|profile/|profiles/|people/|author/|by/|in/|channel/|c/)[\w.~%+-]+|(?:twitter|x|facebook|fb|instagram|tiktok|t|linkedin|bsky|threads|vk)\.(?:com|me|app|net)/[\w.@~%+/-]+))";
constexpr auto phonePattern = uR"((?<![\w.,/#-])\+?\(?\d[\d ().\x{00A0}/-]{6,}\d(?![\w]|[.,]\d))";

bool isPhone(QStringView words)
{
    const auto digits = std::ranges::count_if(words, [](QChar c) { return c.isDigit(); });
    if (digits < fewestDigits || digits > mostDigits)
        return false;
    // 2024-05-01, 1.000.000 and a range of years are written with the same signs; a number begins with + or 0, or is parted.
    static const QRegularExpression other(
        u"^(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{1,3}(?:[. ]\\d{3})+|\\d{4} ?[-/] ?\\d{4}|\\d+)$"_s);
    return words.startsWith(u'+') || words.startsWith(u'0') || !other.matchView(words).hasMatch();
}

} // namespace

ClueFinder::ClueFinder(const QStringList &authors)
    : m_pseudonyms(QByteArray("a key for nothing but finding"), authors)
    , m_profile(QString(profilePattern),
          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
    , m_phone(QString(phonePattern), QRegularExpression::UseUnicodePropertiesOption)
{
    for (const QString &author : authors) {
        const QString plain = author.toLower();
        m_handles.insert(plain.startsWith(u'@') ? plain.sliced(1) : plain);
        m_handles.insert(plain.section(u' ', 0, 0));
    }
}

Clue ClueFinder::clueOf(const QString &text, Span units) const
{
    const QStringView words = QStringView(text).sliced(units.start, units.length());
    if (words.contains(u'@') && words.contains(u'.'))
        return Clue::Email;
    const QStringView before = QStringView(text).first(units.start);
    if (before.endsWith(u'@') || before.endsWith(u'\uFF20') || before.endsWith(u"u/"_s))
        return m_handles.contains(words.toString().toLower()) ? Clue::KnownHandle : Clue::OtherHandle;
    return Clue::Name;
}

std::vector<FoundClue> ClueFinder::find(const QString &text) const
{
    const Offsets offsets(text);
    std::vector<FoundClue> found;
    const auto add = [&](Clue clue, Span units) {
        found.push_back(
            {clue, offsets.spanFromUtf16(units.start, units.end), text.sliced(units.start, units.length())});
    };
    std::vector<Span> addresses;
    for (auto matches = m_profile.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        addresses.push_back({int(match.capturedStart()), int(match.capturedEnd())});
        add(Clue::Profile, addresses.back());
    }
    const auto isInAddress = [&](Span units) {
        return std::ranges::any_of(
            addresses, [&](Span address) { return address.start <= units.start && units.end <= address.end; });
    };
    const auto told = m_pseudonyms.in(text);
    for (const auto &replaced : told.replaced)
        add(clueOf(text, replaced.before), replaced.before);
    for (auto matches = m_phone.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Span units{int(match.capturedStart()), int(match.capturedEnd())};
        if (isPhone(match.capturedView()) && !isInAddress(units))
            add(Clue::Phone, units);
    }
    std::ranges::stable_sort(found, {}, [](const FoundClue &clue) { return clue.span.start; });
    return found;
}

QByteArray longPassage(const QString &text, int least)
{
    QString words;
    int count = 0;
    bool inside = false;
    for (const QChar c : text.toCaseFolded()) {
        const bool isWord = c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
        if (isWord && !inside) {
            ++count;
            words += u' ';
        }
        if (isWord)
            words += c;
        inside = isWord;
    }
    return count < least ? QByteArray() : QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace rejoinder
