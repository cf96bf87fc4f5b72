// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/pseudonyms.h"

#include "core/corpus/scripts.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qsizetype leastKey = 16; ///< Bytes.
constexpr qsizetype leastBareName = 3; ///< Shorter names are words ("Al", "Me").

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Pseudonyms)
};

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

qsizetype sizeAt(QStringView text, qsizetype at)
{
    return codePointAt(text, at) > 0xffff ? 2 : 1;
}

bool isWord(char32_t character)
{
    return character == U'_' || QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// Where the word that begins at \p at ends; \p at itself where none does.
qsizetype wordEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size()) {
        const char32_t character = codePointAt(text, end);
        if (!isWord(character) || (end > at && isUnparted(character)))
            break;
        end += sizeAt(text, end);
        if (isUnparted(character))
            break;
    }
    return end;
}

/// Whether a word may begin or end at \p at.
bool isBorder(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const qsizetype before = text[at - 1].isLowSurrogate() && at > 1 ? at - 2 : at - 1;
    const char32_t left = codePointAt(text, before);
    const char32_t right = codePointAt(text, at);
    return !isWord(left) || !isWord(right) || isUnparted(left) || isUnparted(right);
}

/// The name without what is not said of it: "@anna", "~x~".
QStringView coreOf(QStringView name)
{
    qsizetype start = 0;
    qsizetype end = name.size();
    while (start < end && !isWord(codePointAt(name, start)))
        start += sizeAt(name, start);
    while (end > start && !isWord(codePointAt(name, name[end - 1].isLowSurrogate() && end > 1 ? end - 2 : end - 1)))
        --end;
    return name.sliced(start, end - start);
}

/// A name that could be any word of a sentence ("Will"); "market_day" could not.
bool isPlainWord(QStringView core)
{
    return std::ranges::all_of(core.begin(), core.end(), [](QChar c) { return c.isLetter(); })
        && std::none_of(core.begin() + 1, core.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

Pseudonyms::Pseudonyms(QByteArray key, const QStringList &names)
    : m_key(std::move(key))
{
    QHash<QString, QString> takenBy;
    QStringList sorted = names;
    sorted.removeAll(QString());
    sorted.sort();
    sorted.removeDuplicates();
    for (const QString &name : std::as_const(sorted)) {
        // Two in four thousand million share one: then it grows by a word.
        QString pseudonym;
        for (int count = 2; pseudonym.isEmpty() || takenBy.contains(pseudonym); ++count)
            pseudonym = words(digest(name.toUtf8()), count);
        takenBy.insert(pseudonym, name);
        m_pseudonyms.insert(name, pseudonym);
        const QStringView core = coreOf(name);
        if (core.isEmpty())
            continue;
        if (QString &same = m_names[core.toString().toLower()]; same.isEmpty())
            same = name;
        const QString first = core.first(wordEnd(core, 0)).toString().toLower();
        auto &lengths = m_lengths[first];
        const auto at = std::ranges::lower_bound(lengths, core.size(), std::greater());
        if (at == lengths.end() || *at != core.size())
            lengths.insert(at, core.size());
        if (first.size() < core.size()) {
            const auto known = m_firstNames.constFind(first);
            m_firstNames.insert(first, known == m_firstNames.cend() ? name : QString());
        }
    }
}

QByteArray Pseudonyms::freshKey()
{
    QByteArray key(32, Qt::Uninitialized);
    std::ranges::generate(key, [] { return char(QRandomGenerator::system()->bounded(256)); });
    return key;
}

QByteArray Pseudonyms::keyIn(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        QSaveFile fresh(path);
        const QByteArray key = freshKey().toHex();
        const bool written = fresh.open(QIODevice::WriteOnly)
            && fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && fresh.write(key + '\n') > 0
            && fresh.commit();
        if (!written)
            throw Error(
                Texts::tr("The key cannot be kept in %1: %2. Choose another place.").arg(path, fresh.errorString()));
        return key;
    }
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Texts::tr("The key %1 cannot be read: %2. Check its rights.").arg(path, file.errorString()));
    const QByteArray key = file.read(4096).trimmed();
    if (key.size() < leastKey)
        throw Error(Texts::tr("The key %1 is too short to be a secret: it needs %2 characters. Name a file that is not "
                              "there yet, and one is made.")
                .arg(path)
                .arg(leastKey));
    return key;
}

QByteArray Pseudonyms::digest(QByteArrayView bytes) const
{
    return QMessageAuthenticationCode::hash(bytes, m_key, QCryptographicHash::Sha256);
}

QString Pseudonyms::words(QByteArrayView digest, int count) const
{
    constexpr std::string_view consonants = "bdfghjklmnprstvz";
    constexpr std::string_view vowels = "aiou";
    QStringList words;
    for (int i = 0; i < count && 2 * i + 1 < digest.size(); ++i) {
        const unsigned bits = unsigned(uchar(digest[2 * i])) << 8 | uchar(digest[2 * i + 1]);
        const char word[]{consonants[bits >> 12], vowels[bits >> 10 & 3], consonants[bits >> 6 & 15],
            vowels[bits >> 4 & 3], consonants[bits & 15]};
        words += QString::fromLatin1(word, sizeof word);
    }
    return words.join(u'-');
}

QString Pseudonyms::of(const QString &name) const
{
    if (name.isEmpty())
        return name;
    const auto known = m_pseudonyms.constFind(name);
    return known == m_pseudonyms.cend() ? words(digest(name.toUtf8()), 2) : *known;
}

/// The longest known name that begins there; \p mentioned: after an @, where case and length do not matter.
std::optional<Pseudonyms::Found> Pseudonyms::knownAt(QStringView text, qsizetype at, bool mentioned) const
{
    const auto lengths = m_lengths.constFind(text.sliced(at, wordEnd(text, at) - at).toString().toLower());
    if (lengths == m_lengths.cend())
        return std::nullopt;
    for (const qsizetype length : *lengths) {
        if (at + length > text.size() || !isBorder(text, at + length))
            continue;
        const QStringView said = text.sliced(at, length);
        const auto name = m_names.constFind(said.toString().toLower());
        if (name == m_names.cend())
            continue;
        const bool unparted = isUnparted(codePointAt(text, at));
        const bool meant = mentioned
            || (length >= (unparted ? 2 : leastBareName)
                && (said == coreOf(*name) || !isPlainWord(coreOf(*name)) || said.front().isUpper()));
        if (meant)
            return Found{at + length, of(*name)};
    }
    return std::nullopt;
}

/// After an @ or u/: whoever it is.
Pseudonyms::Found Pseudonyms::handleAt(QStringView text, qsizetype at) const
{
    if (const auto known = knownAt(text, at, true))
        return *known;
    qsizetype end = at;
    while (end < text.size() && (isWord(codePointAt(text, end)) || text[end] == u'.' || text[end] == u'-'))
        end += sizeAt(text, end);
    while (end > at && (text[end - 1] == u'.' || text[end - 1] == u'-'))
        --end;
    const QString handle = text.sliced(at, end - at).toString().toLower();
    const QString name = m_firstNames.value(handle);
    return {end, handle.isEmpty() ? QString() : of(name.isEmpty() ? handle : name)};
}

/// Whom the text names at \p at; an address begins before its @, at \p start.
std::optional<Pseudonyms::Found> Pseudonyms::personAt(QStringView text, qsizetype at, qsizetype &start) const
{
    if (text[at] == u'@' || text[at] == u'\uFF20') {
        if (at + 1 >= text.size() || !isWord(codePointAt(text, at + 1)))
            return std::nullopt;
        qsizetype local = at;
        while (local > start && (isWord(text[local - 1].unicode()) || u".+-"_s.contains(text[local - 1])))
            --local;
        qsizetype end = at + 1;
        while (end < text.size() && (isWord(codePointAt(text, end)) || text[end] == u'.' || text[end] == u'-'))
            end += sizeAt(text, end);
        const bool address = local < at && text.sliced(at, end - at).chopped(1).contains(u'.');
        if (address && at > 0 && isWord(text[at - 1].unicode())) {
            while (text[end - 1] == u'.' || text[end - 1] == u'-')
                --end;
            start = local;
            return Found{end, of(text.sliced(local, end - local).toString().toLower())};
        }
        auto found = handleAt(text, at + 1);
        start = at + 1;
        return found.pseudonym.isEmpty() ? std::nullopt : std::optional(found);
    }
    start = at;
    if (!isBorder(text, at) || !isWord(codePointAt(text, at)))
        return std::nullopt;
    if (text[at] == u'u' && at + 2 < text.size() && text[at + 1] == u'/' && isWord(codePointAt(text, at + 2))) {
        start = at + 2;
        return handleAt(text, at + 2);
    }
    return knownAt(text, at, false);
}

Pseudonyms::Text Pseudonyms::in(const QString &text) const
{
    Text result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype start = copied; // How far back an address may reach.
        const auto found = personAt(text, at, start);
        if (!found) {
            at += sizeAt(text, at);
            continue;
        }
        result.text += QStringView(text).sliced(copied, start - copied);
        const auto begins = int(result.text.size());
        result.text += found->pseudonym;
        result.replaced.push_back({{int(start), int(found->end)}, {begins, int(result.text.size())}});
        at = copied = found->end;
    }
    result.text += QStringView(text).sliced(copied);
    if (result.replaced.empty())
        result.text = text; // Null stays null.
    return result;
}

Span Pseudonyms::Text::moved(Span span) const
{
    const auto place = [&](int at, bool end) {
        const auto next = std::ranges::lower_bound(replaced, at, {}, [](const Replaced &r) { return r.before.end; });
        if (next != replaced.end() && at > next->before.start && at < next->before.end)
            return end ? next->after.end : next->after.start;
        const auto after = std::ranges::upper_bound(replaced, at, {}, [](const Replaced &r) { return r.before.end; });
        // Everything before "after" ends at or before the place.
        return after == replaced.begin() ? at : at - std::prev(after)->before.end + std::prev(after)->after.end;
    };
    return {place(span.start, false), place(span.end, true)};
}

} // namespace rejoinder
