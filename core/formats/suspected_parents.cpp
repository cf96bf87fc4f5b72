// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/suspected_parents.h"

#include "core/corpus/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuspectedParents)
};

/// Letters and digits only, in lower case: quotations differ from what they quote in marks and blanks.
QString folded(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// The words in quotation marks that a text opens with.
QStringView openingQuotation(QStringView text)
{
    static constexpr QStringView opening = u"“„«\"‘>";
    static constexpr QStringView closing = u"””»\"’\n";
    text = text.trimmed();
    const auto kind = text.isEmpty() ? -1 : opening.indexOf(text.front());
    if (kind < 0)
        return {};
    text = text.sliced(1);
    const auto end = text.indexOf(closing[kind]);
    return end < 0 ? text : text.first(end);
}

/// "@linda", "Linda, …", "Linda: …": who is spoken to, and whether by a sign that means nothing else.
struct Address
{
    QString name;
    bool isSure = false;
};

Address addressed(QStringView text)
{
    text = text.trimmed();
    const bool at = text.startsWith(u'@');
    if (at)
        text = text.sliced(1);
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_' || text[end] == u'-'))
        ++end;
    const bool called = end < text.size() && (text[end] == u',' || text[end] == u':');
    return at || called ? Address{text.first(end).toString().toLower(), at} : Address{};
}

class Suspicions
{
public:
    explicit Suspicions(std::span<const Utterance> utterances)
        : m_utterances(utterances)
    {
        for (const auto &utterance : utterances)
            m_greatest = std::max(m_greatest, utterance.depth);
    }

    std::optional<Suspicion> of(int index)
    {
        const Utterance &reply = m_utterances[index];
        if (reply.depth != m_greatest)
            return std::nullopt;
        if (reply.parent != m_parent) {
            m_parent = reply.parent;
            m_siblings.clear();
            m_latestOf.clear();
        }
        auto suspicion = quoted(reply);
        if (!suspicion)
            suspicion = calledByName(reply);
        if (!suspicion)
            suspicion = takenTurns(reply);
        m_siblings.push_back(index);
        if (!reply.author.isEmpty()) {
            m_latestOf[reply.author.toLower()] = index;
            m_latestOf[reply.author.toLower().section(u' ', 0, 0)] = index;
        }
        return suspicion;
    }

private:
    QString authorOfParent() const { return m_parent < 0 ? QString() : m_utterances[m_parent].author; }
    QString nameOf(const Utterance &u) const { return u.author.isEmpty() ? u.key : u.author; }

    std::optional<Suspicion> quoted(const Utterance &reply) const
    {
        constexpr int enough = 12; // Shorter words in quotation marks may come from anywhere.
        constexpr int compared = 40;
        constexpr int siblings = 50;
        const auto quotation = openingQuotation(reply.text);
        const QString words = folded(quotation).first(std::min<qsizetype>(compared, folded(quotation).size()));
        if (words.size() < enough || (m_parent >= 0 && folded(m_utterances[m_parent].text).contains(words)))
            return std::nullopt;
        for (const int index : m_siblings | std::views::reverse | std::views::take(siblings)) {
            const Utterance &sibling = m_utterances[index];
            if (folded(sibling.text).contains(words))
                return Suspicion{sibling.key, 0.9,
                    Texts::tr("It opens with words of %1: “%2”.").arg(nameOf(sibling), excerpt(quotation))};
        }
        return std::nullopt;
    }

    std::optional<Suspicion> calledByName(const Utterance &reply) const
    {
        const auto address = addressed(reply.text);
        const auto found = m_latestOf.find(address.name);
        if (address.name.size() < 3 || found == m_latestOf.end())
            return std::nullopt;
        const Utterance &sibling = m_utterances[*found];
        if (sibling.author == reply.author || sibling.author == authorOfParent())
            return std::nullopt;
        return Suspicion{
            sibling.key, address.isSure ? 0.8 : 0.6, Texts::tr("It speaks to %1 by name.").arg(sibling.author)};
    }

    std::optional<Suspicion> takenTurns(const Utterance &reply) const
    {
        constexpr int deep = 3; // Where a page still indents, who stands beside a comment does not answer it.
        if (m_siblings.empty() || m_greatest < deep || reply.author.isEmpty() || reply.author != authorOfParent())
            return std::nullopt;
        const Utterance &sibling = m_utterances[m_siblings.back()];
        if (sibling.author.isEmpty() || sibling.author == reply.author)
            return std::nullopt;
        return Suspicion{sibling.key, 0.5,
            Texts::tr("%1 would answer their own comment here; %2 spoke in between, and the page indents no further.")
                .arg(reply.author, sibling.author)};
    }

    std::span<const Utterance> m_utterances;
    int m_greatest = 0;
    int m_parent = -2;
    std::vector<int> m_siblings; ///< Earlier ones at the greatest depth under the same parent.
    QHash<QString, int> m_latestOf; ///< By author, and by the first word of a name.
};

} // namespace

std::vector<std::optional<Suspicion>> suspectedParents(std::span<const Utterance> utterances, const WorkPace &pace)
{
    Suspicions suspicions(utterances);
    std::vector<std::optional<Suspicion>> found;
    found.reserve(utterances.size());
    for (int index = 0; index < static_cast<int>(utterances.size()); ++index) {
        found.push_back(suspicions.of(index));
        if (pace)
            pace(double(index) / double(utterances.size()));
    }
    return found;
}

} // namespace rejoinder
